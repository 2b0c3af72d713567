"""A supervisor looks at what waits here for a colleague and takes it back; the colleague and the journal are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from desktop.domain.decision import Reason
from desktop.domain.staff import Role
from desktop.keystore import MemoryKeyStore
from desktop.services.desk import Desk
from desktop.services.invitations import Kept
from desktop.services.others import OthersTrouble
from desktop.services.signin import SignIn
from tests.real_clinic import PASSWORD, RealClinic


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    made.add_staff("dana", "Dana Whitfield")
    made.add_staff("sue", "Sue Visor", Role.SUPERVISOR)
    yield made
    made.close()


@pytest.fixture
def sign_in(clinic: RealClinic, tmp_path: Path) -> Iterator[SignIn]:
    around = clinic.surroundings(MemoryKeyStore(), pause=lambda: clinic.service.work())
    made = SignIn(tmp_path / "desks", around)
    yield made
    made.sign_out()


def enter(sign_in: SignIn, user: str) -> Desk:
    desk = sign_in.sign_in(user, PASSWORD)
    assert isinstance(desk, Desk)
    return desk


def leave_something(clinic: RealClinic, sign_in: SignIn) -> str:
    """Dana invites Jenny, and the invitation grows so old that it asks again; returns the command's id."""
    kept = enter(sign_in, "dana").invitations.send("jenny")
    assert isinstance(kept, Kept)
    clinic.clock.go_on(hours=25)
    sign_in.sign_out()
    return kept.command_id


def journal(clinic: RealClinic, what: str) -> list[tuple[str, str]]:
    with clinic.engine.connect() as connection:
        rows = connection.execute(select(tables.journal).where(tables.journal.c.what == what))
        return [(row.who, row.payload) for row in rows]


def test_a_supervisor_sees_what_waits_and_takes_it_back(clinic: RealClinic, sign_in: SignIn) -> None:
    id = leave_something(clinic, sign_in)
    sue = enter(sign_in, "sue")
    assert [(person.staff_id, person.waiting) for person in sue.others.colleagues()] == [("dana-1", 1)]
    lines = sue.others.waiting("dana-1")
    assert not isinstance(lines, OthersTrouble)
    assert [(line.entry.id, line.patient) for line in lines] == [(id, "Jenny Harris")]
    assert sue.others.take_back("dana-1", [id, "no such"]) == 1
    assert sue.others.colleagues() == ()
    assert journal(clinic, "key.recovered") == [("sue-1", '{"of":"dana-1"}')] * 2


def test_the_colleague_is_told_who_took_it_back(clinic: RealClinic, sign_in: SignIn) -> None:
    id = leave_something(clinic, sign_in)
    enter(sign_in, "sue").others.take_back("dana-1", [id])
    sign_in.sign_out()
    chart = enter(sign_in, "dana").patients.chart("jenny")
    assert chart is not None
    assert chart.refused is not None
    told = (chart.refused.id, chart.refused.reason, dict(chart.refused.detail)["by"])
    assert told == (id, Reason.TAKEN_BACK, "sue-1")


def test_a_receptionist_is_not_given_a_colleagues_key(clinic: RealClinic, sign_in: SignIn) -> None:
    leave_something(clinic, sign_in)
    clinic.add_staff("bob", "Bob")
    bob = enter(sign_in, "bob")
    assert bob.others.waiting("dana-1") == OthersTrouble.NOT_ALLOWED
    assert bob.others.take_back("dana-1", []) == OthersTrouble.NOT_ALLOWED
    assert journal(clinic, "key.recovered") == []


def test_a_damaged_file_is_called_so(clinic: RealClinic, sign_in: SignIn, tmp_path: Path) -> None:
    leave_something(clinic, sign_in)
    (tmp_path / "desks" / "dana-1" / "desk.key").write_bytes(b"{")
    sue = enter(sign_in, "sue")
    assert sue.others.waiting("dana-1") == OthersTrouble.DAMAGED
    assert sue.others.waiting("nobody") == OthersTrouble.DAMAGED
