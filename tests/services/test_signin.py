"""Signing in, locking, unlocking, and a forgotten password, against a real clinic and real desk files."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.clinic.administration import administer
from desktop.domain.access import AccessKind
from desktop.domain.commands import DeactivateStaff, SetPassword
from desktop.keystore import KeyStoreLocked, MemoryKeyStore
from desktop.password import hashed
from desktop.record.exchange import Cursor, Gateway, Pulled, Unreachable
from desktop.services.desk import Desk
from desktop.services.invitations import Kept
from desktop.services.signin import SignIn, SignInProblem, SignInTrouble
from desktop.store.desk_file import DeskLocked
from tests.real_clinic import CHEAP, PASSWORD, RealClinic

NEW_PASSWORD = "another long password"
SOON = 10.0


@dataclass
class Door:
    """The real door, which a test can shut."""

    clinic: RealClinic
    shut: bool = False

    def admit(self, user: str, password: str) -> Gateway:
        if self.shut:
            raise Unreachable
        return Shuttable(self, self.clinic.door.admit(user, password))

    def reopen(self, staff_id: str) -> Gateway:
        return Shuttable(self, self.clinic.door.reopen(staff_id))


@dataclass
class Shuttable:
    """A real gateway that answers while its door is open."""

    door: Door
    gateway: Gateway

    def push(self, id: str, body: bytes) -> None:
        self._pass()
        self.gateway.push(id, body)

    def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> AbstractContextManager[Pulled]:
        self._pass()
        return self.gateway.pull(cursor, ids)

    def close(self) -> None:
        self.gateway.close()

    def _pass(self) -> None:
        if self.door.shut:
            raise Unreachable


@dataclass
class Workstation:
    """One workstation's sign-in, and what its screens were told."""

    sign_in: SignIn
    door: Door
    desks: Path
    news: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def workstation(clinic: RealClinic, tmp_path: Path) -> Iterator[Workstation]:
    made = _workstation(clinic, tmp_path / "desks", MemoryKeyStore())
    yield made
    made.sign_in.sign_out()


def _workstation(clinic: RealClinic, desks: Path, keystore: MemoryKeyStore) -> Workstation:
    door, news = Door(clinic), threading.Event()
    around = clinic.surroundings(
        keystore,
        door=door,
        changed=lambda _patients: news.set(),
        link_changed=news.set,
        pause=lambda: _serve(clinic),
    )
    return Workstation(SignIn(desks, around), door, desks, news)


def _serve(clinic: RealClinic) -> None:
    clinic.service.work()


def enter(workstation: Workstation, user: str = "james", password: str = PASSWORD) -> Desk:
    desk = workstation.sign_in.sign_in(user, password)
    assert isinstance(desk, Desk)
    return desk


def trouble(workstation: Workstation, user: str = "james", password: str = PASSWORD) -> SignInTrouble:
    found = workstation.sign_in.sign_in(user, password)
    assert isinstance(found, SignInProblem)
    return found.trouble


def test_the_first_sign_in_downloads_the_clinic(workstation: Workstation) -> None:
    desk = enter(workstation, " James ")
    assert desk.who.name == "James Smith"
    assert [found.patient.last for found in desk.patients.search("har").found] == ["Harris"]
    assert [person.name for person in workstation.sign_in.people()] == ["James Smith"]


def test_a_wrong_name_or_password_is_the_same_answer(workstation: Workstation) -> None:
    assert trouble(workstation, "nobody") == SignInTrouble.WRONG
    assert trouble(workstation, "james", "guess") == SignInTrouble.WRONG
    enter(workstation)
    workstation.sign_in.sign_out()
    assert trouble(workstation, "james", "guess") == SignInTrouble.WRONG


def test_wrong_passwords_make_the_next_try_wait(clinic: RealClinic, workstation: Workstation) -> None:
    enter(workstation)
    workstation.sign_in.sign_out()
    seen = [trouble(workstation, "james", "guess") for _ in range(4)]
    assert seen[-1] == SignInTrouble.TOO_SOON
    assert trouble(workstation) == SignInTrouble.TOO_SOON
    clinic.clock.go_on(minutes=10)
    enter(workstation)


def test_without_the_clinic_only_who_was_here_before_can_sign_in(workstation: Workstation) -> None:
    enter(workstation)
    workstation.sign_in.sign_out()
    workstation.door.shut = True
    desk = enter(workstation)
    assert not workstation.sign_in.link().online
    assert desk.patients.search("har").found
    assert trouble(workstation, "jane") == SignInTrouble.OFFLINE_UNKNOWN


def test_locking_drops_everything_and_the_same_desk_works_after_unlock(workstation: Workstation) -> None:
    desk = enter(workstation)
    workstation.sign_in.lock()
    with pytest.raises(DeskLocked):
        desk.patients.chart("jenny")
    assert enter(workstation) is desk
    assert desk.patients.chart("jenny") is not None


def test_locking_sends_what_is_held(clinic: RealClinic, workstation: Workstation) -> None:
    desk = enter(workstation)
    assert isinstance(desk.invitations.send("jenny"), Kept)
    assert workstation.sign_in.lock() == 0
    clinic.service.work()
    desk = enter(workstation)
    chart = desk.patients.chart("jenny")
    assert chart is not None
    assert chart.access.kind == AccessKind.PENDING


def test_what_waits_offline_is_counted_and_goes_out_later(
    clinic: RealClinic, workstation: Workstation
) -> None:
    desk = enter(workstation)
    workstation.door.shut = True
    assert isinstance(desk.invitations.send("jenny"), Kept)
    assert workstation.sign_in.lock() == 1
    assert [person.waiting for person in workstation.sign_in.people()] == [1]
    workstation.door.shut = False
    enter(workstation)
    clinic.service.work()
    workstation.sign_in.lock()
    desk = enter(workstation)
    chart = desk.patients.chart("jenny")
    assert chart is not None
    assert chart.access.kind == AccessKind.PENDING


def test_the_worker_brings_news_by_itself(clinic: RealClinic, workstation: Workstation) -> None:
    desk = enter(workstation)
    workstation.news.clear()
    clinic.add_patient(id="tim", chart_id="PATI000002", first="Tim", last="Patient")
    workstation.sign_in.wake()
    assert workstation.news.wait(SOON)
    assert _sees(workstation, desk, "tim")


def test_another_person_never_sees_the_first_one_s_desk(clinic: RealClinic, workstation: Workstation) -> None:
    clinic.add_staff("jane", "Jane Miller")
    first = enter(workstation)
    assert enter(workstation, "jane") is not first
    with pytest.raises(DeskLocked):
        first.patients.chart("jenny")


def test_a_reset_password_opens_the_desk_with_everything_that_waits(
    clinic: RealClinic, workstation: Workstation
) -> None:
    clinic.add_staff("jane", "Jane Miller")
    desk = enter(workstation, "jane")
    workstation.door.shut = True
    assert isinstance(desk.invitations.send("jenny"), Kept)
    workstation.sign_in.sign_out()
    workstation.door.shut = False
    with clinic.service.lane.turn() as turn:
        verifier = hashed(NEW_PASSWORD, CHEAP, clinic.random.randbytes)
        assert administer(turn, clinic.james, SetPassword(None, "jane", verifier)) is None
    desk = enter(workstation, "jane", NEW_PASSWORD)
    assert [line.patient_id for line in desk.connection.lines()] == ["jenny"]
    workstation.sign_in.sign_out()
    clinic.clock.go_on(minutes=10)
    assert trouble(workstation, "jane") == SignInTrouble.WRONG


def test_who_was_deactivated_cannot_unlock(clinic: RealClinic, workstation: Workstation) -> None:
    clinic.add_staff("jane", "Jane Miller")
    enter(workstation, "jane")
    workstation.sign_in.lock()
    with clinic.service.lane.turn() as turn:
        assert administer(turn, clinic.james, DeactivateStaff(None, "jane")) is None
    assert trouble(workstation, "jane") == SignInTrouble.WRONG


def test_a_locked_key_store_is_explained(workstation: Workstation) -> None:
    enter(workstation)
    workstation.sign_in.sign_out()

    class Locked(MemoryKeyStore):
        def get(self, name: str) -> bytes | None:
            raise KeyStoreLocked

    closed = _workstation(workstation.door.clinic, workstation.desks, Locked())
    found = closed.sign_in.sign_in("james", PASSWORD)
    assert isinstance(found, SignInProblem)
    assert found.trouble == SignInTrouble.KEY_STORE
    assert "key store" in found.words


def test_a_copied_desk_file_is_useless_on_another_computer(
    clinic: RealClinic, workstation: Workstation
) -> None:
    enter(workstation)
    workstation.sign_in.sign_out()
    other = _workstation(clinic, workstation.desks, MemoryKeyStore())
    other.door.shut = True
    assert trouble(other) == SignInTrouble.OTHER_COMPUTER


def test_a_desk_of_another_clinic_s_record_is_refused(workstation: Workstation) -> None:
    enter(workstation)
    workstation.sign_in.sign_out()
    with workstation.door.clinic.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE clinic SET identity = 'another'")
    assert trouble(workstation) == SignInTrouble.DAMAGED


def _sees(workstation: Workstation, desk: Desk, patient: str) -> bool:
    """Whether the patient arrives, read again at every piece of news."""
    while desk.patients.chart(patient) is None:
        workstation.news.clear()
        if not workstation.news.wait(SOON):
            return False
    return True
