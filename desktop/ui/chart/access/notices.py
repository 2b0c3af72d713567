"""The notices of the page, in the order they stand: each directly above what it talks about."""

from datetime import datetime, timedelta
from math import ceil

from desktop.domain.access import AccessKind, Onway
from desktop.domain.names import display_name
from desktop.services.chart import Chart, Visit
from desktop.ui import dates
from desktop.ui.cautions import warning
from desktop.ui.chart.access.refusal import refusal_of
from desktop.ui.chart.access.state import Act, Announcement, Asking, Button, Opened
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind
from desktop.ui.words import access as words
from desktop.ui.words import chart as chart_words

UNDO = Button(Act.UNDO, words.UNDO, meaning=Meaning.UNDO)
TAKE_BACK = Button(Act.TAKE_BACK, words.TAKE_BACK, meaning=Meaning.UNDO)


def notices_of(chart: Chart, opened: Opened, now: datetime) -> tuple[Announcement, ...]:
    """All that apply; `now` is this computer's time, by which holds run."""
    found = (
        _namesake(chart),
        refusal_of(chart),
        _opted_out(chart, opened),
        _anyway(chart, opened),
        _onway(chart, now),
        _sent_lately(chart, opened),
        _too_late_for_visit(chart),
        _other_address(chart),
    )
    return tuple(notice for notice in found if notice is not None)


def question_of(chart: Chart, opened: Opened) -> Announcement | None:
    """The one thing that is asked before it is done: taking away a working access."""
    if opened.asking is not Asking.REVOKE_ACCESS:
        return None
    name = display_name(chart.patient.first, chart.patient.last)
    buttons = (
        Button(Act.REVOKE, words.REVOKE_ACCESS, Kind.DANGER),
        Button(Act.KEEP_ACCESS, words.KEEP_ACCESS),
    )
    title = words.revoke_question(name)
    return Announcement("revoke", Tone.BAD, Meaning.MISSING, title, words.REVOKE_CONSEQUENCE, buttons)


def counts_until(chart: Chart) -> datetime | None:
    """When the running hold ends, if one runs."""
    access = chart.access
    if access.revoking is not None:
        return access.revoke.release_at if access.revoke and access.revoking is Onway.SENDING else None
    return access.action.release_at if access.action and access.kind == AccessKind.SENDING else None


def visit_words(visit: Visit, chart: Chart) -> str:
    """As in "today, 10:00 a.m.", "tomorrow, 10:00 a.m.", "June 1, 10:00 a.m."."""
    zone = chart.view.zone
    day, today = visit.starts_at.astimezone(zone).date(), chart.view.now.astimezone(zone).date()
    near = {today: words.TODAY, today + timedelta(days=1): words.TOMORROW}
    return f"{near.get(day) or dates.short_day(day)}, {dates.clock_time(visit.starts_at, zone)}"


def _namesake(chart: Chart) -> Announcement | None:
    named = [other for other in chart.namesakes if other.born is not None]
    if not named:
        return None
    name = display_name(chart.patient.first, chart.patient.last)
    born = [dates.day(other.born) for other in named if other.born]
    return Announcement("namesake", Tone.WARN, Meaning.SEVERAL, chart_words.same_name(name, born))


def _opted_out(chart: Chart, opened: Opened) -> Announcement | None:
    day = chart.access.opted_out_on
    if day is None or chart.access.kind == AccessKind.CONNECTED:
        return None
    if opened.asking is Asking.INVITE_ANYWAY:
        return None  # the question says it
    title = words.opted_out(dates.day(day))
    return Announcement("opted_out", Tone.WARN, Meaning.OPTED_OUT, title, words.OPTED_OUT_BODY)


def _anyway(chart: Chart, opened: Opened) -> Announcement | None:
    """What speaks against inviting, all of it at once; the same words as at the appointment's arrow."""
    if opened.asking is not Asking.INVITE_ANYWAY or not opened.cautions:
        return None
    title, body = warning(opened.cautions, opened.email_asked, chart.patient.first, chart.view.zone)
    meaning = Meaning.OPTED_OUT if opened.cautions[0].since else Meaning.SEVERAL
    buttons = (
        Button(Act.INVITE_ANYWAY, words.INVITE_ANYWAY),
        Button(Act.NOT_NOW, words.DO_NOT_INVITE),
    )
    return Announcement("anyway", Tone.WARN, meaning, title, body, buttons)


def _onway(chart: Chart, now: datetime) -> Announcement | None:
    access = chart.access
    entry = access.revoke or access.action
    if entry is not None and entry.asks_again(chart.view.now):
        title = words.waited_since(dates.moment(entry.made_at, chart.view.zone))
        buttons = (Button(Act.SEND_NOW, words.SEND_NOW), TAKE_BACK)
        body = words.QUEUED_OLD_SENTENCE
        return Announcement("onway", Tone.WARN, Meaning.QUEUED, title, body, buttons, dashed=True)
    if access.revoking is not None:
        return _revoking(chart, access.revoking, now)
    if access.kind != AccessKind.SENDING:
        return None
    body = words.nothing_left_yet(access.email or "")
    return Announcement("onway", Tone.INFO, Meaning.SENDING, _countdown(chart, now), body, (UNDO,))


def _revoking(chart: Chart, stage: Onway, now: datetime) -> Announcement:
    name = display_name(chart.patient.first, chart.patient.last)
    if stage is Onway.SENDING:
        seconds, body = _seconds_left(chart, now), words.revoke_goes_out(name)
        title = words.revoked_in(seconds) if seconds > 0 else words.REVOKED_NOW
        return Announcement("onway", Tone.INFO, Meaning.SENDING, title, body, (UNDO,))
    if stage is Onway.QUEUED:
        body = words.REVOKE_QUEUED_BODY
        return Announcement(
            "onway", Tone.NEUTRAL, Meaning.QUEUED, words.REVOKE_QUEUED, body, (TAKE_BACK,), dashed=True
        )
    return Announcement(
        "onway", Tone.NEUTRAL, Meaning.LEAVING, words.REVOKE_LEAVING, words.REVOKE_LEAVING_BODY
    )


def _countdown(chart: Chart, now: datetime) -> str:
    seconds = _seconds_left(chart, now)
    return words.goes_out_in(seconds) if seconds > 0 else words.GOES_OUT_NOW


def _seconds_left(chart: Chart, now: datetime) -> int:
    until = counts_until(chart)
    return 0 if until is None else ceil((until - now).total_seconds())


def _sent_lately(chart: Chart, opened: Opened) -> Announcement | None:
    mail = chart.access.mail
    if opened.asking is not Asking.RESEND_LATELY or mail is None or mail.handed_at is None:
        return None
    minutes = int((chart.view.now - mail.handed_at).total_seconds() // 60)
    buttons = (
        Button(Act.RESEND_ANYWAY, words.RESEND_ANYWAY, meaning=Meaning.RESEND),
        Button(Act.NOT_NOW, words.NOT_NOW),
    )
    title = words.sent_lately(max(0, minutes))
    return Announcement("lately", Tone.INFO, Meaning.HINT, title, words.SPAM_FOLDER_FIRST, buttons)


def _too_late_for_visit(chart: Chart) -> Announcement | None:
    access, visit = chart.access, chart.next_visit
    if access.kind != AccessKind.PENDING or access.invitation is None or visit is None or access.revoking:
        return None
    ends = access.invitation.expires_at
    if visit.starts_at < ends:
        return None
    zone = chart.view.zone
    body = words.expires_before_visit(dates.day_of(ends, zone), dates.day_of(visit.starts_at, zone))
    return Announcement("visit", Tone.WARN, Meaning.EXPIRING, words.EXPIRES_BEFORE_VISIT, body)


def _other_address(chart: Chart) -> Announcement | None:
    access, email = chart.access, chart.patient.email
    if access.kind != AccessKind.PENDING or access.invitation is None or email is None or access.revoking:
        return None
    if email == access.invitation.email:
        return None
    title = words.open_invitation_elsewhere(access.invitation.email)
    return Announcement("address", Tone.INFO, Meaning.HINT, title, words.works_with_that_address(email))
