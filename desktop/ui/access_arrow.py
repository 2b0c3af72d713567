"""The ← of a patient: the chip's states with what a press does, the same rules as the chart."""

from dataclasses import dataclass
from enum import Enum

from desktop.domain.access import AccessKind, Onway
from desktop.domain.names import display_name
from desktop.domain.patient import PatientStatus
from desktop.services.chart import Chart
from desktop.ui.access_chip import StateFace, state_face
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.arrow import ArrowFace
from desktop.ui.words import access as access_words
from desktop.ui.words import arrow as words


class Press(Enum):
    """What a press on the arrow does."""

    NOTHING = "nothing"
    SEND = "send"
    RESEND = "resend"
    ASK = "ask"
    UNDO = "undo"
    OUTBOX = "outbox"
    MENU = "menu"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Arrow:
    """How it looks and what it does."""

    face: ArrowFace
    press: Press


_TIPS = {
    Press.UNDO: words.TIP_UNDOES,
    Press.OUTBOX: words.TIP_OUTBOX,
    Press.MENU: words.TIP_MENU,
    Press.OPEN: words.TIP_OPENS,
    Press.ASK: words.TIP_CORRECTS,
}
_ENDED = (AccessKind.EXPIRED, AccessKind.LOCKED)
"""Where a new invitation follows one that is over: sent as a resend, as the chart does."""


def arrow_of(chart: Chart | None, *, chosen: bool) -> Arrow:
    """The arrow for this chart; without one, whether a patient is `chosen` whose chart is still being read."""
    if chart is None:
        return _grey(words.READING if chosen else words.NO_PATIENT)
    reason = _closed(chart)
    if reason:
        return _grey(reason)
    press = press_of(chart)
    if press in (Press.SEND, Press.RESEND):
        name = display_name(chart.patient.first, chart.patient.last, chart.patient.preferred)
        tip = words.tip(words.TIP_SENDS)
        return Arrow(ArrowFace(Meaning.TO_ONPATIENT, words.sends(name), tip), press)
    state = state_face(chart.access, chart.patient.status, chart.view.now, chart.view.zone)
    if press is Press.ASK and chart.access.kind is not AccessKind.BOUNCED:
        tip = words.tip(f"{state.text}. {words.TIP_ASKS}")
        spoken = words.state(state.spoken)
        return Arrow(ArrowFace(Meaning.TO_ONPATIENT, spoken, tip, Tone.WARN, warns=True), press)
    tip = words.tip(f"{state.text}. {_TIPS[press]}")
    face = ArrowFace(state.meaning, _spoken(press, chart, state), tip, state.tone, dashed=state.dashed)
    return Arrow(face, press)


def press_of(chart: Chart) -> Press:
    """What a press does for somebody who may invite."""
    access = chart.access
    if access.revoking is not None:
        return _ONWAY[access.revoking]
    if access.kind in _BY_KIND:
        return _BY_KIND[access.kind]
    if not access.needs.met:
        return Press.ASK
    return Press.RESEND if access.kind in _ENDED else Press.SEND


_ONWAY = {Onway.SENDING: Press.UNDO, Onway.QUEUED: Press.OUTBOX, Onway.LEAVING: Press.OPEN}
_BY_KIND = {
    AccessKind.MISSING: Press.ASK,
    AccessKind.SENDING: Press.UNDO,
    AccessKind.QUEUED: Press.OUTBOX,
    AccessKind.LEAVING: Press.MENU,
    AccessKind.WAITING: Press.MENU,
    AccessKind.PENDING: Press.MENU,
    AccessKind.BOUNCED: Press.ASK,
    AccessKind.CONNECTED: Press.OPEN,
}


def _closed(chart: Chart) -> str:
    """Why nothing can be done, "" if something can; what is connected can always be looked at."""
    if chart.access.kind is AccessKind.NOT_INVITABLE:
        deceased = chart.patient.status == PatientStatus.DECEASED
        return access_words.DECEASED if deceased else access_words.INACTIVE
    if chart.may_invite or chart.access.kind is AccessKind.CONNECTED:
        return ""
    return access_words.VIEW_ONLY


def _grey(reason: str) -> Arrow:
    tip = words.tip(reason[:1].upper() + reason[1:])
    face = ArrowFace(Meaning.TO_ONPATIENT, words.not_available(reason), tip, usable=False)
    return Arrow(face, Press.NOTHING)


def _spoken(press: Press, chart: Chart, state: StateFace) -> str:
    if press is Press.UNDO:
        return words.undoes() if chart.access.revoking is None else words.revoke_undoes()
    return words.state(state.spoken)
