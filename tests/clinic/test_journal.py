"""The journal is a chain: whoever changes, removes, adds or swaps an entry is noticed at that entry."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from desktop.clinic import journal
from desktop.clinic.lane import Lane, take_over
from tests.simulation.clocks import SimulatedClock, Time
from tests.simulation.slots import slots

NOTES = 5


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A real clinic database with a few entries more than it began with."""
    slots().fresh(0)
    engine = slots().services[0]
    lane = Lane(engine, SimulatedClock(Time()), take_over(engine))
    for number in range(NOTES):
        with lane.turn() as turn:
            turn.note("jane-1", "chart.opened", "jenny", {"number": number})
    with engine.connect() as connection:
        yield connection


def last(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT max(n) FROM journal").scalar_one())


def test_an_untouched_journal_verifies(connection: Connection) -> None:
    assert journal.verify(connection) == journal.Verified(last(connection), None)


@pytest.mark.parametrize("column", ["who", "what", "patient_id", "payload", "at", "seq", "hash", "previous"])
def test_a_changed_entry_is_named(connection: Connection, column: str) -> None:
    third = last(connection) - 2
    connection.exec_driver_sql(f"UPDATE journal SET {column} = '7' WHERE n = {third}")
    assert journal.verify(connection) == journal.Verified(third - 1, third)


def test_a_missing_entry_is_named(connection: Connection) -> None:
    third = last(connection) - 2
    connection.exec_driver_sql(f"DELETE FROM journal WHERE n = {third}")
    assert journal.verify(connection).broken_at == third


def test_a_journal_cut_short_does_not_end_where_the_clinic_remembers(connection: Connection) -> None:
    end = last(connection)
    connection.exec_driver_sql(f"DELETE FROM journal WHERE n = {end}")
    assert journal.verify(connection) == journal.Verified(end - 1, end)


def test_two_entries_swapped_are_noticed(connection: Connection) -> None:
    end = last(connection)
    for was, becomes in ((end, -1), (end - 1, end), (-1, end - 1)):
        connection.exec_driver_sql(f"UPDATE journal SET n = {becomes} WHERE n = {was}")
    assert journal.verify(connection).broken_at == end - 1


def test_an_entry_added_by_who_knows_the_hashing_is_not_what_the_clinic_remembers(
    connection: Connection,
) -> None:
    head = connection.exec_driver_sql("SELECT n, hash FROM journal ORDER BY n DESC LIMIT 1").one()
    at = SimulatedClock(Time()).now()
    forged = [journal.Entry("jane-1", "invite.enabled", "jenny", {})]
    journal.append(connection, journal.Head(head.n, head.hash), 99, at, forged)
    assert journal.verify(connection).broken_at == head.n + 2


def test_every_entry_is_as_it_was_written(connection: Connection) -> None:
    end = last(connection)
    payload = connection.exec_driver_sql(f"SELECT payload FROM journal WHERE n = {end}").scalar_one()
    assert payload == f'{{"number":{NOTES - 1}}}'
