"""Shows in the form what follows from what was read and typed: notices, lines below fields, zone, badge, links."""

from datetime import timedelta
from typing import Final, NamedTuple

from desktop.domain.clock import Clock
from desktop.ui import dates
from desktop.ui.appointment import remarks
from desktop.ui.appointment.draft import Reading, time_text, zone_name
from desktop.ui.appointment.form import SLOT_OF, Form
from desktop.ui.appointment.ground import Ground
from desktop.ui.appointment.reader import provider_name
from desktop.ui.appointment.values import in_words
from desktop.ui.palette import Tone
from desktop.ui.widgets.hint import mark_problem
from desktop.ui.words import appointment as words

OLD: Final = timedelta(hours=24)
"""A status that has stood so long gets its badge."""


class Below(NamedTuple):
    """What stands below a field."""

    words: str = ""
    tone: Tone | None = None
    link: str = ""
    problem: bool = False


class Showing:
    """Draws a `Ground`; nothing here changes it."""

    def __init__(self, form: Form, ground: Ground, clock: Clock) -> None:
        self._form, self._ground, self._clock = form, ground, clock

    def draw(self) -> None:
        """Show everything."""
        if self._ground.is_read:
            reading = self._ground.reading()
            self._draw_notices(reading)
            self._draw_facts(reading)
            self._draw_below(reading)

    def _draw_notices(self, reading: Reading) -> None:
        ground, form, fields = self._ground, self._form, self._form.fields
        sheet, zone, question = ground.seen.sheet, ground.zone, None
        if ground.asked:
            value = in_words(ground.asked, ground.theirs[ground.asked], sheet.names, zone)
            question = remarks.choice(ground.asked, value)
        form.top.show_notices(remarks.top_remarks(sheet, question, self._clock.now()))
        doubled = None if fields.typed.which else remarks.doubled(reading, zone)
        provider = provider_name(ground.seen.choices, reading.appointment, words.SOMEBODY)
        allowed = fields.overlap.isChecked()
        taken = remarks.overlapping(ground.overlaps, provider, zone, allowed=allowed)
        form.of_time.show_notices(tuple(filter(None, (doubled, taken))))

    def _draw_facts(self, reading: Reading) -> None:
        form, seen, zone = self._form, self._ground.seen, self._ground.zone
        clinic, at = seen.sheet.view.zone, reading.appointment.starts_at
        form.zone.setText(str(zone))
        if at.astimezone(zone).utcoffset() != at.astimezone(clinic).utcoffset():
            there = words.in_clinic(dates.clock_time(at, clinic), str(clinic))
            form.zone.setText(f"{zone} · {there}")
        typed, saved = form.fields.typed, seen.sheet.appointment
        since = saved.status_since if typed.status == saved.status and typed.status else None
        form.badge.setVisible(since is not None and seen.sheet.view.now - since > OLD)
        chosen = bool(typed.patient_id)
        form.alerts.show_alerts(
            missing_address=chosen and seen.about.missing_address, past=seen.about.past if chosen else 0
        )
        form.show_patient_line(chosen=chosen)

    def _draw_below(self, reading: Reading) -> None:
        said = {field: self._meanwhile(field) for field in self._ground.theirs}
        clock = self._about_clock(reading)
        if clock is not None:
            said["starts_at"] = clock
        told = self._ground.told
        for part, text in told.items():
            if not (part == "time" and "day" in told):
                said[SLOT_OF.get(part, part)] = Below(text, Tone.BAD, problem=part != "time")
        time = self._form.fields.time
        skipped = clock.words if clock is not None and reading.skipped is not None else ""
        time.setAccessibleDescription(told.get("time") or skipped)
        mark_problem(time, problem="time" in told or bool(skipped))
        for name, slot in self._form.slots.items():
            below = said.get(name, Below())
            slot.say(below.words, below.tone, below.link, problem=below.problem)

    def _about_clock(self, reading: Reading) -> Below | None:
        """What the clocks do to the time that was typed, or which of two was chosen."""
        zone, which = self._ground.zone, self._form.fields.typed.which
        if reading.day is None or reading.at is None:
            return None
        if reading.skipped is not None:
            later = time_text(reading.skipped.after.astimezone(zone).time())
            text = words.skipped(time_text(reading.at), dates.day(reading.day))
            return Below(text, Tone.BAD, words.use_next(later))
        if reading.twice is None or not which:
            return None
        at = reading.twice.first if which == 1 else reading.twice.second
        tell = words.first_chosen if which == 1 else words.second_chosen
        return Below(tell(zone_name(at, zone)))

    def _meanwhile(self, field: str) -> Below:
        ground = self._ground
        value = in_words(field, ground.theirs[field], ground.seen.sheet.names, ground.zone)
        news = (each for each in ground.seen.revisions if each.field == field and each.command_id is None)
        last = next(news, None)
        text = words.meanwhile_unknown(value)
        if last is not None:
            time = dates.clock_time(last.at, ground.seen.sheet.view.zone)
            text = words.meanwhile(value, last.who, time)
        return Below(text, Tone.INFO, words.USE_THEIRS)
