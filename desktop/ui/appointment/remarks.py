"""The notices of the form, made from what was read and typed: pure functions, one for each."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from math import ceil
from zoneinfo import ZoneInfo

from desktop.domain.access import Onway, onway
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.domain.decision import Reason
from desktop.domain.seen import Unsettled
from desktop.services.appointment_sheet import Overlap, Sheet
from desktop.ui import dates
from desktop.ui.appointment.draft import Reading, time_text, zone_name
from desktop.ui.appointment.state import Answer, Do, Remark
from desktop.ui.appointment.values import in_words
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import access as access_words
from desktop.ui.words import appointment as words
from desktop.ui.words import appointment_values as value_words
from desktop.ui.words import refusals

_TAKE_BACK = Answer(Do.TAKE_BACK, words.TAKE_BACK, meaning=Meaning.UNDO)


def held(sheet: Sheet) -> Unsettled | None:
    """The newest of this desk's changes that can still be taken back."""
    waiting = [entry for entry in sheet.on_its_way if onway(entry, sheet.view) is not Onway.LEAVING]
    return waiting[-1] if waiting else None


def counts_until(sheet: Sheet) -> datetime | None:
    """When the running hold ends, if one runs."""
    entry = held(sheet)
    return entry.release_at if entry and onway(entry, sheet.view) is Onway.SENDING else None


def top_remarks(sheet: Sheet, theirs: Remark | None, now: datetime) -> tuple[Remark, ...]:
    """Above the fields; `now` is this computer's time, by which holds run."""
    return tuple(filter(None, (refused(sheet), theirs, on_its_way(sheet, now))))


def on_its_way(sheet: Sheet, now: datetime) -> Remark | None:
    """What was done here and has not left."""
    entry = held(sheet)
    if entry is None:
        return None
    if entry.asks_again(sheet.view.now):
        title = words.waited_since(dates.moment(entry.made_at, sheet.view.zone))
        buttons = (Answer(Do.SEND_NOW, words.SEND_NOW), _TAKE_BACK)
        body = access_words.QUEUED_OLD_SENTENCE
        return Remark("onway", Tone.WARN, Meaning.QUEUED, title, body, buttons, dashed=True)
    until = counts_until(sheet)
    if until is None:
        title, body = words.QUEUED_TITLE, words.QUEUED_BODY
        return Remark("onway", Tone.NEUTRAL, Meaning.QUEUED, title, body, (_TAKE_BACK,), dashed=True)
    seconds = ceil((until - now).total_seconds())
    title = access_words.goes_out_in(seconds) if seconds > 0 else access_words.GOES_OUT_NOW
    undo = Answer(Do.UNDO, words.UNDO, meaning=Meaning.UNDO)
    return Remark("onway", Tone.INFO, Meaning.SENDING, title, words.NOTHING_LEFT, (undo,), dashed=True)


def refused(sheet: Sheet) -> Remark | None:
    """The clinic's no."""
    entry = sheet.refused
    if entry is None:
        return None
    title = words.refused(dates.clock_time(entry.made_at, sheet.view.zone))
    buttons: tuple[Answer, ...] = (Answer(Do.DISMISS, words.OK_REMOVE),)
    if entry.reason == Reason.CONFLICT:
        buttons = (Answer(Do.DISMISS, words.USE_THEIRS), Answer(Do.KEEP_MINE, words.KEEP_MINE))
    elif entry.reason == Reason.OVERLAP:
        buttons = (*buttons, Answer(Do.SAVE_ANYWAY, words.SAVE_ANYWAY))
    body = because(entry, sheet.names, ZoneInfo(sheet.time_zone))
    return Remark("refused", Tone.BAD, Meaning.REFUSED, title, body, buttons)


def because(entry: Unsettled, names: Mapping[str, str], zone: tzinfo) -> str:
    """Why the clinic refused a booking or a change."""
    detail = dict(entry.detail)
    field = detail.get("field") or ""
    at = datetime.fromisoformat(at_text) if (at_text := detail.get("at")) else entry.made_at
    if entry.reason == Reason.CONFLICT:
        value = in_words(field, detail.get("value"), names, zone)
        who = names.get(detail.get("by") or "", refusals.SOMEBODY)
        said = value_words.FIELDS.get(field, field)
        return words.refused_conflict(who, said, dates.clock_time(at, zone), value)
    if entry.reason == Reason.OVERLAP:
        return words.refused_overlap(names.get(detail.get("patient") or "", ""), dates.short_moment(at, zone))
    return {
        Reason.NO_SUCH_APPOINTMENT: words.GONE,
        Reason.NO_SUCH_PATIENT: refusals.NO_SUCH_PATIENT,
        Reason.NOT_ALLOWED: words.VIEW_ONLY,
        Reason.INVALID_VALUE: words.not_valid(value_words.FIELDS.get(field, field)),
    }.get(Reason(entry.reason or Reason.MALFORMED), refusals.NOT_UNDERSTOOD)


def is_about_appointment(entry: Unsettled) -> bool:
    """Whether this desk booked or changed an appointment."""
    return isinstance(entry.command, BookAppointment | ChangeAppointment)


def choice(field: str, value: str) -> Remark:
    """A colleague changed what is being edited here: saving waits for the answer."""
    buttons = (Answer(Do.USE_THEIRS, words.USE_THEIRS), Answer(Do.KEEP_MINE, words.KEEP_MINE))
    title = words.conflict(value_words.FIELDS[field], value)
    return Remark("meanwhile", Tone.WARN, Meaning.HINT, title, buttons=buttons)


def doubled(reading: Reading, zone: ZoneInfo) -> Remark | None:
    """The clocks are put back: the time comes twice, and only a person knows which one is meant."""
    if reading.twice is None or reading.at is None or reading.day is None:
        return None
    first, second = zone_name(reading.twice.first, zone), zone_name(reading.twice.second, zone)
    buttons = (
        Answer(Do.FIRST, words.which(words.FIRST_TIME, first)),
        Answer(Do.SECOND, words.which(words.SECOND_TIME, second)),
    )
    title = words.twice(time_text(reading.at), dates.day(reading.day))
    return Remark("twice", Tone.WARN, Meaning.HINT, title, buttons=buttons)


def overlapping(others: Sequence[Overlap], provider: str, zone: ZoneInfo, *, allowed: bool) -> Remark | None:
    """Who else is there at that time; quiet once overlapping was allowed."""
    if not others:
        return None
    named = [_overlap(other, zone) for other in others]
    body = words.overlaps_body(named, allowed=allowed)
    title = words.overlaps(provider, len(others))
    tone = Tone.NEUTRAL if allowed else Tone.WARN
    buttons = () if allowed else (Answer(Do.ALLOW, words.ALLOW),)
    return Remark("overlap", tone, Meaning.SEVERAL, title, body, buttons)


def _overlap(other: Overlap, zone: ZoneInfo) -> str:
    begin = dates.clock_time(other.starts_at, zone)
    end = dates.clock_time(other.starts_at + timedelta(minutes=other.minutes), zone)
    return words.overlap(other.patient_name, begin, end)
