"""What is typed into the form, read as an appointment: also on the days when the clocks are changed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.appointment import Appointment
from desktop.ui.appointment.draft import changed, merged, read, stepped, typed_of

EAST, TODAY = ZoneInfo("America/New_York"), date(2022, 5, 18)
BASE = Appointment("a", "tim", datetime(2022, 5, 18, 14, 0, tzinfo=UTC), reason="Evaluation", provider_id="p")


def test_what_was_shown_reads_as_what_it_was() -> None:
    typed = typed_of(BASE, EAST)
    assert (typed.day, typed.time, typed.minutes) == ("05/18/2022", "10:00AM", "30")
    reading = read(typed, BASE, EAST, TODAY)
    assert reading.appointment == BASE
    assert changed(reading, BASE) == frozenset()


@pytest.mark.parametrize(("text", "hour"), [("9", 13), ("0930pm", 25), ("14:15", 18), ("2 pm", 18)])
def test_a_time_is_typed_as_people_write_it(text: str, hour: int) -> None:
    reading = read(replace(typed_of(BASE, EAST), time=text), BASE, EAST, TODAY)
    assert reading.appointment.starts_at.hour == hour % 24
    assert changed(reading, BASE) == {"starts_at"}


def test_another_spelling_of_the_same_time_is_no_change() -> None:
    typed = replace(typed_of(BASE, EAST), time="10 am", day="May 18", reason=" Evaluation ")
    assert changed(read(typed, BASE, EAST, TODAY), BASE) == frozenset()


def test_what_cannot_be_read_is_said_and_counts_as_changed() -> None:
    typed = replace(typed_of(BASE, EAST), day="13/45", time="soon", minutes="long", patient_id="")
    reading = read(replace(typed, provider_id=None), BASE, EAST, TODAY, needs_provider=True)
    assert set(reading.problems) == {"provider_id", "patient_id", "day", "time", "minutes"}
    assert {"starts_at", "minutes"} <= changed(reading, BASE)


def test_a_skipped_hour_offers_the_first_time_after_it() -> None:
    typed = replace(typed_of(BASE, EAST), day="3/13/2022", time="2:30 am")
    reading = read(typed, BASE, EAST, TODAY)
    assert reading.skipped is not None
    assert reading.skipped.after.astimezone(EAST).hour == 3
    assert reading.appointment.starts_at == BASE.starts_at
    assert changed(reading, BASE) == {"starts_at"}


@pytest.mark.parametrize(("which", "hour"), [(1, 5), (2, 6)])
def test_a_doubled_hour_is_the_one_that_was_chosen(which: int, hour: int) -> None:
    typed = replace(typed_of(BASE, EAST), day="11/6/2022", time="1:30 am", which=which)
    reading = read(typed, BASE, EAST, TODAY)
    assert reading.twice is not None
    assert reading.appointment.starts_at == datetime(2022, 11, 6, hour, 30, tzinfo=UTC)
    assert typed_of(reading.appointment, EAST).which == which


def test_the_same_clock_in_another_zone_is_another_instant() -> None:
    there = read(typed_of(BASE, EAST), BASE, ZoneInfo("America/Denver"), TODAY)
    assert there.appointment.starts_at == datetime(2022, 5, 18, 16, 0, tzinfo=UTC)


def test_news_moves_what_is_not_edited_and_names_what_is() -> None:
    mine = replace(BASE, reason="Follow-up")
    fresh = replace(BASE, reason="Physical", minutes=20)
    ground, theirs = merged(BASE, fresh, mine, frozenset({"reason"}))
    assert (ground.minutes, ground.reason) == (20, "Evaluation")
    assert theirs == {"reason": "Physical"}


def test_the_same_change_made_elsewhere_is_no_conflict() -> None:
    mine = fresh = replace(BASE, reason="Physical")
    ground, theirs = merged(BASE, fresh, mine, frozenset({"reason"}))
    assert (ground.reason, theirs) == ("Physical", {})


@pytest.mark.parametrize(
    ("text", "steps", "then"),
    [("09:00AM", 1, "09:15AM"), ("09:07AM", -1, "09:00AM"), ("11:50PM", 4, "11:45PM"), ("?", 1, None)],
)
def test_arrows_step_by_quarters_within_the_day(text: str, steps: int, then: str | None) -> None:
    assert stepped(text, steps) == then
