"""Locking drops the key whatever else goes wrong, and nothing of a person's goes on behind it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.access import AccessKind
from desktop.keystore import KeyStoreLocked, MemoryKeyStore
from desktop.services.desk import Desk
from desktop.services.invitations import Kept
from desktop.services.signin import SignIn, SignInProblem, SignInTrouble
from desktop.store.desk_file import DeskLocked
from tests.full_disk import full_disk
from tests.real_clinic import PASSWORD, RealClinic


class CrankyKeyStore(MemoryKeyStore):
    """A key store that the person at the desk can lock."""

    locked = False

    def get(self, name: str) -> bytes | None:
        if self.locked:
            raise KeyStoreLocked
        return super().get(name)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def keystore() -> CrankyKeyStore:
    return CrankyKeyStore()


@pytest.fixture
def sign_in(clinic: RealClinic, keystore: CrankyKeyStore, tmp_path: Path) -> Iterator[SignIn]:
    made = SignIn(tmp_path / "desks", clinic.surroundings(keystore))
    yield made
    made.sign_out()


def enter(sign_in: SignIn) -> Desk:
    desk = sign_in.sign_in("james", PASSWORD)
    assert isinstance(desk, Desk)
    return desk


def workers() -> int:
    return sum(thread.name == "sync" for thread in threading.enumerate())


def test_a_full_disk_does_not_keep_the_desk_open(sign_in: SignIn) -> None:
    desk = enter(sign_in)
    assert isinstance(desk.invitations.send("jenny"), Kept)
    with full_disk():
        assert sign_in.lock() == 1
        with pytest.raises(DeskLocked):
            desk.patients.chart("jenny")


def test_what_a_full_disk_held_back_leaves_after_the_unlock(clinic: RealClinic, sign_in: SignIn) -> None:
    desk = enter(sign_in)
    desk.invitations.send("jenny")
    with full_disk():
        sign_in.lock()
    clinic.clock.go_on(seconds=11)
    enter(sign_in)
    clinic.service.work()
    sign_in.lock()
    desk = enter(sign_in)
    chart = desk.patients.chart("jenny")
    assert chart is not None
    assert chart.access.kind == AccessKind.PENDING


def test_signing_in_twice_leaves_one_worker_and_locking_none(sign_in: SignIn) -> None:
    """A second worker would hold the key and go on behind the lock."""
    before = workers()
    assert enter(sign_in) is enter(sign_in)
    assert workers() == before + 1
    sign_in.lock()
    assert workers() == before


def test_a_locked_key_store_is_no_wrong_password(sign_in: SignIn, keystore: CrankyKeyStore) -> None:
    enter(sign_in)
    sign_in.lock()
    keystore.locked = True
    for _ in range(5):
        found = sign_in.sign_in("james", PASSWORD)
        assert isinstance(found, SignInProblem)
        assert found.trouble == SignInTrouble.KEY_STORE
    keystore.locked = False
    enter(sign_in)
