"""Turns a chart into the OnPatient Access page: a pure function, so that every state can be tested in a table."""

from dataclasses import replace
from datetime import datetime

from desktop.domain.access import Access, AccessKind
from desktop.domain.invitation import MailState
from desktop.domain.requirements import Field
from desktop.services.chart import Chart
from desktop.ui import dates, people
from desktop.ui.access_chip import access_chip
from desktop.ui.chart.access.delivery import delivery_of
from desktop.ui.chart.access.notices import TAKE_BACK, counts_until, notices_of, question_of, visit_words
from desktop.ui.chart.access.requirements import ITEMS, checklist_of, missing_sentence, wanted
from desktop.ui.chart.access.rows import history_of, is_unsent
from desktop.ui.chart.access.state import Act, Button, Checklist, Days, Line, Opened, PanelState, Script
from desktop.ui.chart.access.titles import sentence_of, title_of
from desktop.ui.icons import Meaning
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.naming import plain
from desktop.ui.words import access as words
from desktop.ui.words import delivery as delivery_words

RESENT = (AccessKind.PENDING, AccessKind.BOUNCED, AccessKind.EXPIRED, AccessKind.LOCKED)
"""Where a new invitation replaces the one on top."""

_ARRIVE = Button(Act.DID_NOT_ARRIVE, words.DID_NOT_ARRIVE, Kind.LINK)
SETTING_OUT = (AccessKind.SENDING, AccessKind.QUEUED, AccessKind.LEAVING, AccessKind.WAITING)


def panel_of(chart: Chart, opened: Opened, now: datetime, clinic_name: str) -> PanelState:
    """The page for this chart; `now` is this computer's time, `clinic_name` is said on the phone."""
    title, view = title_of(chart.access), chart.view
    view_only = not chart.may_invite
    return PanelState(
        title=title.text,
        meaning=title.meaning,
        tone=title.tone,
        sentence=sentence_of(chart, opened),
        chip=access_chip(chart.access, chart.patient.status, view.now, view.zone, view_only=view_only),
        history=history_of(chart, opened),
        unsent=sum(is_unsent(row) for row in chart.history),
        days=_days(chart),
        buttons=_buttons(chart, opened),
        notices=notices_of(chart, opened, now),
        delivery=delivery_of(chart),
        script=_script(chart, opened, clinic_name),
        checklist=_checklist(chart, opened),
        email=_email(chart, opened),
        lines=_lines(chart, opened),
        question=question_of(chart, opened),
        counts_until=counts_until(chart),
    )


def save_words(access: Access) -> str:
    """What saving the missing item goes on to do."""
    return words.SAVE_AND_RESEND if access.kind in RESENT else words.SAVE_AND_INVITE


def _days(chart: Chart) -> Days | None:
    access = chart.access
    if access.kind != AccessKind.PENDING or access.invitation is None or access.days_left is None:
        return None
    until = access.invitation.expires_at
    return Days(access.days_left, dates.days_left_words(until, chart.view.now, chart.view.zone))


def _buttons(chart: Chart, opened: Opened) -> tuple[Button, ...]:
    access, kind = chart.access, chart.access.kind
    if kind == AccessKind.QUEUED and chart.may_invite:
        return () if _is_old(chart) else (TAKE_BACK,)
    if kind in (*SETTING_OUT, AccessKind.BOUNCED, AccessKind.CONNECTED) or access.revoking:
        return ()
    if kind == AccessKind.PENDING:
        return () if opened.script else (_ARRIVE, _resend(chart, Kind.PLAIN))
    if kind in RESENT:
        loud = Kind.PLAIN if access.opted_out_on else Kind.PRIMARY
        edit = Button(Act.EDIT_EMAIL, words.EDIT_EMAIL, Kind.LINK, reason=_view_only(chart))
        return () if opened.email else (edit, _resend(chart, loud))
    return (_enable(chart),)


def _enable(chart: Chart) -> Button:
    access = chart.access
    reason = _view_only(chart)
    if not reason and access.kind == AccessKind.NOT_INVITABLE:
        reason = sentence_of(chart, Opened())
    if not reason and not access.needs.met:
        reason = words.missing([ITEMS[field] for field in access.needs.shortest_fix])
    quiet = access.opted_out_on is not None or access.kind == AccessKind.DISCONNECTED
    kind = Kind.PLAIN if quiet else Kind.PRIMARY
    return Button(Act.ENABLE, words.ENABLE, kind, Meaning.TO_ONPATIENT, reason)


def _resend(chart: Chart, kind: Kind) -> Button:
    reason = _view_only(chart)
    if not reason and not chart.access.needs.met:
        reason = missing_sentence(chart.access.needs.shortest_fix)
    return Button(Act.RESEND, words.RESEND, kind, Meaning.RESEND, reason)


def _view_only(chart: Chart) -> str:
    return "" if chart.may_invite else words.VIEW_ONLY


def _is_old(chart: Chart) -> bool:
    return chart.access.action is not None and chart.access.action.asks_again(chart.view.now)


def _checklist(chart: Chart, opened: Opened) -> Checklist | None:
    access = chart.access
    if access.kind in SETTING_OUT or access.kind == AccessKind.CONNECTED:
        return None
    beside_ladder = access.kind in RESENT
    fields = wanted(access.needs, other_side=opened.other_side)
    asks_more = access.kind == AccessKind.BOUNCED and any(field is not Field.EMAIL for field in fields)
    if beside_ladder and not (opened.checklist or asks_more):
        return None
    closed = access.kind == AccessKind.NOT_INVITABLE or access.revoking is not None
    reason = words.INACTIVE if closed else _view_only(chart)
    return checklist_of(chart, other_side=opened.other_side, save=save_words(access), reason=reason)


def _email(chart: Chart, opened: Opened) -> Button | None:
    """The single email field below the ladder: to correct an address that did not work."""
    access = chart.access
    if access.kind not in RESENT or access.revoking or not chart.may_invite:
        return None
    needs_more = any(field is not Field.EMAIL for field in access.needs.shortest_fix)
    shown = opened.email or access.kind == AccessKind.BOUNCED
    if not shown or needs_more or (opened.checklist and not access.needs.met):
        return None
    return Button(Act.SAVE, words.SAVE_AND_RESEND, Kind.PRIMARY)


def _script(chart: Chart, opened: Opened, clinic_name: str) -> Script | None:
    access = chart.access
    if not opened.script or access.kind != AccessKind.PENDING or access.invitation is None or access.revoking:
        return None
    sent = access.mail.handed_at if access.mail and access.mail.handed_at else access.invitation.enabled_at
    return Script(
        spam=delivery_words.look_in_spam(clinic_name),
        address=delivery_words.is_this_your_address(people.address_spoken(access.invitation.email)),
        newest=delivery_words.only_newest(dates.short_moment(sent, chart.view.zone)),
        edit_email=Button(Act.EDIT_EMAIL, words.EDIT_EMAIL, Kind.LINK, reason=_view_only(chart)),
        # Below it Save and resend may stand open, which has the mnemonic then.
        resend=replace(_resend(chart, Kind.PLAIN), text=plain(words.RESEND)),
    )


def _lines(chart: Chart, opened: Opened) -> tuple[Line, ...]:
    lines = [Line("said", Meaning.UNDO, "text2", opened.said)] if opened.said else []
    if chart.access.kind == AccessKind.PENDING and not opened.script and not chart.access.revoking:
        lines += _pending_lines(chart, opened)
    return tuple(lines)


def _pending_lines(chart: Chart, opened: Opened) -> list[Line]:
    access, visit, lines = chart.access, chart.next_visit, []
    if access.mail is not None and access.mail.state == MailState.DEFERRED and access.mail.next_try_at:
        time = dates.clock_time(access.mail.next_try_at, chart.view.zone)
        lines.append(Line("put_off", Meaning.QUEUED, "warn-text", delivery_words.put_off(time)))
    if visit is not None and access.invitation and visit.starts_at < access.invitation.expires_at:
        text = words.visit_in_time(visit_words(visit, chart))
        lines.append(Line("visit", Meaning.APPOINTMENTS, "text2", text))
    show = Button(Act.SHOW_CHECKLIST, words.HIDE if opened.checklist else words.SHOW, Kind.LINK)
    if access.needs.met:
        lines.append(Line("on_file", Meaning.MET, "ok-text", words.EVERYTHING_ON_FILE, show))
    else:
        missing = missing_sentence(access.needs.shortest_fix)
        lines.append(Line("on_file", Meaning.MISSING, "warn-text", missing, show))
    return lines
