"""What the list beside the day says: one patient, when, one sentence, one way to help. Made in the lane."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Final

from desktop.domain.access import View
from desktop.domain.commands import BookAppointment, ChangeAppointment, Invite, Resend
from desktop.domain.names import display_name
from desktop.domain.seen import Unsettled
from desktop.services.day_view import Accepted, Attention, Colleague, Item, ItemKind
from desktop.ui import dates
from desktop.ui.appointment.remarks import because as why_no_appointment
from desktop.ui.appointment.remarks import is_about_appointment
from desktop.ui.chart.access.refusal import because
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.today.rows import near_day
from desktop.ui.words import delivery
from desktop.ui.words import today as words


class Way(Enum):
    """What an item's link does."""

    FIX_EMAIL = "fix_email"
    RESEND = "resend"
    CHART = "chart"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class AttentionFace:
    """One item; `link` "" is nothing to press. `target` is a patient's id, or an appointment's."""

    id: str
    patient_id: str
    meaning: Meaning
    tone: Tone
    name: str
    time: str
    sentence: str
    link: str = ""
    way: Way | None = None
    target: str = ""
    new: bool = False

    @property
    def spoken(self) -> str:
        """The item as it is heard, with what Enter does."""
        said = ". ".join(part.rstrip(".") for part in (self.name, self.time, self.sentence) if part)
        return f"{said}. {self.link}" if self.link else said


@dataclass(frozen=True, slots=True)
class AttentionFaces:
    """The three lists."""

    items: tuple[AttentionFace, ...]
    accepted: tuple[AttentionFace, ...]
    colleagues: tuple[AttentionFace, ...]


_MEANINGS: Final = {
    ItemKind.REFUSED: (Meaning.REFUSED, Tone.BAD),
    ItemKind.BOUNCED: (Meaning.BOUNCED, Tone.BAD),
    ItemKind.EXPIRES: (Meaning.EXPIRING, Tone.WARN),
    ItemKind.EXPIRED: (Meaning.EXPIRED, Tone.NEUTRAL),
}
_BOUNCES: Final = {
    "mailbox": delivery.NO_SUCH_MAILBOX_SHORT,
    "full": delivery.MAILBOX_FULL_SHORT,
    "unwanted": delivery.UNWANTED_SHORT,
}


def attention_faces(attention: Attention) -> AttentionFaces:
    """Every item in words."""
    return AttentionFaces(
        tuple(_item(item, attention) for item in attention.items),
        tuple(_accepted(each, attention.view) for each in attention.accepted),
        tuple(_colleague(each) for each in attention.colleagues),
    )


def _item(item: Item, attention: Attention) -> AttentionFace:
    view, patient = attention.view, item.patient
    meaning, tone = _MEANINGS[item.kind]
    link, way, target = _link(item)
    return AttentionFace(
        id=f"{item.kind}.{target}",
        patient_id=patient.id,
        meaning=meaning,
        tone=tone,
        name=display_name(patient.first, patient.last, patient.preferred),
        time=_time(item.at, view),
        sentence=_sentence(item, attention),
        link=link,
        way=way,
        target=target,
    )


def _link(item: Item) -> tuple[str, Way, str]:
    if item.kind is ItemKind.BOUNCED:
        return words.FIX_EMAIL, Way.FIX_EMAIL, item.patient.id
    if item.kind is not ItemKind.REFUSED:
        return words.RESEND, Way.RESEND, item.patient.id
    command = item.refused.command if item.refused else None
    if isinstance(command, BookAppointment | ChangeAppointment):
        return words.OPEN, Way.APPOINTMENT, command.appointment_id
    return words.OPEN, Way.CHART, item.patient.id


def _sentence(item: Item, attention: Attention) -> str:
    view, invitation = attention.view, item.access.invitation
    if item.refused is not None:
        inviting = isinstance(item.refused.command, Invite | Resend)
        why = _why(item.refused, attention)
        return words.refused_invitation(why) if inviting else words.refused_change(why)
    if item.kind is ItemKind.BOUNCED:
        reason = (item.access.mail.reason if item.access.mail else None) or ""
        return words.bounced(_BOUNCES.get(reason, delivery.NOT_HANDED_OVER))
    visit = _day_and_time(item.visit, view) if item.visit else ""
    if item.kind is ItemKind.EXPIRES:
        day, time = _day(item.at, view), dates.clock_time(item.at, view.zone)
        return words.expires(words.day_at(day, time), visit)
    opened = invitation is not None and invitation.opened_at is not None
    return words.expired(dates.day_of(item.at, view.zone), visit, opened=opened)


def _why(refused: Unsettled, attention: Attention) -> str:
    if not is_about_appointment(refused):
        return because(refused, attention)
    return why_no_appointment(refused, attention.names, attention.view.zone)


def _accepted(each: Accepted, view: View) -> AttentionFace:
    patient = each.patient
    name = display_name(patient.first, patient.last, patient.preferred)
    return AttentionFace(
        f"accepted.{patient.id}", patient.id, Meaning.CONNECTED, Tone.OK, name, _time(each.at, view),
        words.ACTIVATED, way=Way.CHART, target=patient.id, new=each.new,
    )  # fmt: skip


def _colleague(each: Colleague) -> AttentionFace:
    said = words.colleague_waits(each.waiting)
    return AttentionFace(f"colleague.{each.name}", "", Meaning.QUEUED, Tone.NEUTRAL, each.name, "", said)


def _time(at: datetime, view: View) -> str:
    """The time of today, the day of any other."""
    on, today = _local_day(at, view.zone), _local_day(view.now, view.zone)
    return dates.clock_time(at, view.zone) if on == today else near_day(on, today)


def _day(at: datetime, view: View) -> str:
    return near_day(_local_day(at, view.zone), _local_day(view.now, view.zone))


def _day_and_time(at: datetime, view: View) -> str:
    return words.day_and_time(_day(at, view), dates.clock_time(at, view.zone))


def _local_day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()
