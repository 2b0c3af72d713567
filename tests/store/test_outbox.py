"""The outbox: what was clicked is kept, leaves in order after its hold, and goes by verdict only."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from desktop.domain.commands import EditPatient, OpenChart
from desktop.domain.seen import Stage
from desktop.store import outbox
from tests.simulation.slots import slots

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
HOLD = timedelta(seconds=10)
LATER = NOON + HOLD
KEPT = timedelta(days=14)


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A transaction in a real, encrypted desk file."""
    slots().fresh(1)
    with slots().desks[0].begin() as connection:
        yield connection


def click(connection: Connection, id: str, patient: str = "jenny", at: datetime = NOON) -> None:
    outbox.add(connection, id, EditPatient(patient, ()), at, at + HOLD)


def stages(connection: Connection) -> dict[str, Stage]:
    return {entry.id: entry.stage for entry in outbox.everything(connection)}


def leaving(connection: Connection) -> list[str]:
    return [entry.id for entry in outbox.leaving(connection)]


def test_a_click_is_held_until_its_release_and_then_leaves(connection: Connection) -> None:
    click(connection, "a")
    assert outbox.mark_leaving(connection, LATER - timedelta(milliseconds=1)) == 0
    assert outbox.next_release(connection) == LATER
    assert outbox.mark_leaving(connection, LATER) == 1
    assert leaving(connection) == ["a"]
    assert outbox.next_release(connection) is None


def test_undo_works_while_held_and_never_after(connection: Connection) -> None:
    click(connection, "a")
    assert outbox.take_back(connection, "a")
    assert stages(connection) == {}
    click(connection, "b")
    outbox.mark_leaving(connection, LATER)
    assert not outbox.take_back(connection, "b")
    assert leaving(connection) == ["b"]


def test_the_same_id_a_second_time_changes_nothing(connection: Connection) -> None:
    outbox.add(connection, "a", OpenChart("jenny"), NOON, LATER)
    outbox.add(connection, "a", OpenChart("bo"), LATER, LATER)
    (entry,) = outbox.everything(connection)
    assert (entry.command, entry.made_at) == (OpenChart("jenny"), NOON)


def test_what_follows_a_held_click_about_the_same_patient_is_held_with_it(connection: Connection) -> None:
    click(connection, "a", at=NOON + timedelta(minutes=1))
    click(connection, "b")
    click(connection, "c", patient="bo")
    outbox.mark_leaving(connection, NOON + timedelta(minutes=1, seconds=5))
    assert leaving(connection) == ["c"]
    outbox.mark_leaving(connection, NOON + timedelta(minutes=2))
    assert leaving(connection) == ["a", "b", "c"]


def test_a_day_old_click_waits_until_it_was_asked_again(connection: Connection) -> None:
    click(connection, "a")
    next_day = NOON + timedelta(hours=24)
    assert outbox.mark_leaving(connection, next_day) == 0
    outbox.ask_again(connection, "a", next_day)
    assert outbox.mark_leaving(connection, next_day) == 1


def test_a_clock_that_was_put_back_ends_the_hold(connection: Connection) -> None:
    click(connection, "a")
    assert outbox.mark_leaving(connection, NOON - timedelta(days=3)) == 1


def test_locking_the_screen_ends_every_hold(connection: Connection) -> None:
    click(connection, "a")
    click(connection, "b", patient="bo")
    outbox.release_all(connection, NOON)
    assert outbox.mark_leaving(connection, NOON) == 2


def test_a_verdict_settles_what_left_and_nothing_else(connection: Connection) -> None:
    click(connection, "a")
    outbox.settle(connection, "a", "missing", "{}", LATER)
    assert stages(connection) == {"a": Stage.HELD}
    outbox.mark_leaving(connection, LATER)
    outbox.settle(connection, "a", "missing", '{"fields": "phone"}', LATER)
    (entry,) = outbox.of_patient(connection, "jenny")
    assert (entry.stage, entry.reason, entry.detail) == (Stage.REFUSED, "missing", (("fields", "phone"),))
    outbox.settle(connection, "a", None, "{}", LATER)
    assert stages(connection) == {"a": Stage.REFUSED}


def test_a_refusal_stays_until_it_was_read(connection: Connection) -> None:
    click(connection, "a")
    assert not outbox.dismiss(connection, "a")
    outbox.mark_leaving(connection, LATER)
    outbox.settle(connection, "a", "missing", "{}", LATER)
    assert outbox.dismiss(connection, "a")
    assert stages(connection) == {}


def test_what_was_acknowledged_is_not_handed_in_again_unless_the_record_went_back(
    connection: Connection,
) -> None:
    for id in ("a", "b"):
        click(connection, id)
    outbox.mark_leaving(connection, LATER)
    outbox.mark_pushed(connection, ["a"])
    assert [entry.pushed for entry in outbox.leaving(connection)] == [True, False]
    outbox.settle(connection, "a", None, "{}", LATER)
    assert leaving(connection) == ["b"]
    outbox.hand_in_again(connection)
    assert [(entry.id, entry.pushed) for entry in outbox.leaving(connection)] == [("a", False), ("b", False)]


def test_applied_clicks_are_forgotten_when_no_backup_needs_them(connection: Connection) -> None:
    click(connection, "a")
    click(connection, "b")
    outbox.mark_leaving(connection, LATER)
    outbox.settle(connection, "a", None, "{}", LATER)
    outbox.settle(connection, "b", None, "{}", LATER + KEPT)
    outbox.forget_applied(connection, LATER + KEPT)
    outbox.hand_in_again(connection)
    assert leaving(connection) == ["b"]
