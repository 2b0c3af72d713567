"""What lies in the open beside a desk file may be lost or spoiled: what waits in the desk file is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.keystore import MemoryKeyStore
from desktop.services.desk import Desk
from desktop.services.invitations import Kept
from desktop.services.signin import SignIn, SignInProblem, SignInTrouble
from desktop.store.person import PersonFiles, files_of
from tests.real_clinic import PASSWORD, RealClinic

DEEP = b"[" * 200_000


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    made.add_staff("dana", "Dana Whitfield")
    yield made
    made.close()


@pytest.fixture
def sign_in(clinic: RealClinic, tmp_path: Path) -> Iterator[SignIn]:
    made = SignIn(tmp_path / "desks", clinic.surroundings(MemoryKeyStore(), pause=lambda: None))
    yield made
    made.sign_out()


@pytest.fixture
def files(clinic: RealClinic, sign_in: SignIn, tmp_path: Path) -> PersonFiles:
    """Dana has invited Jenny, and locked so late that the invitation asks again."""
    desk = sign_in.sign_in("dana", PASSWORD)
    assert isinstance(desk, Desk)
    assert isinstance(desk.invitations.send("jenny"), Kept)
    clinic.clock.go_on(hours=25)
    sign_in.sign_out()
    return files_of(tmp_path / "desks", "dana-1")


def waiting(sign_in: SignIn) -> int:
    desk = sign_in.sign_in("dana", PASSWORD)
    assert isinstance(desk, Desk)
    return len(desk.connection.lines())


@pytest.mark.parametrize(
    "content", [b"", DEEP, b'{"staff_id":"omar-1"}', None], ids=["empty", "deep", "wrong", "gone"]
)
def test_without_the_note_of_whose_it_is_nothing_that_waits_is_lost(
    sign_in: SignIn, files: PersonFiles, content: bytes | None
) -> None:
    note = files.folder / "person.json"
    note.unlink() if content is None else note.write_bytes(content)
    assert waiting(sign_in) == 1
    assert files.read() is not None


def test_without_its_key_nobody_makes_a_new_one_for_an_old_desk_file(
    sign_in: SignIn, files: PersonFiles
) -> None:
    (files.folder / "person.json").unlink()
    key = files.key.read_bytes()
    files.key.unlink()
    assert sign_in.sign_in("dana", PASSWORD) == SignInProblem(SignInTrouble.DAMAGED)
    files.key.write_bytes(key)
    assert waiting(sign_in) == 1


class Ended(BaseException):
    """The program is ended from outside."""


@pytest.mark.parametrize("at", ["pull.read", "pull.rows", "pull.committed"])
def test_a_first_sign_in_that_was_cut_off_is_followed_by_one_that_works(
    clinic: RealClinic, tmp_path: Path, at: str
) -> None:
    """Key and desk file are there by then, and the note of whose they are is not."""

    def end(step: str) -> None:
        if step == at:
            raise Ended

    desks, keystore = tmp_path / "desks", MemoryKeyStore()
    with pytest.raises(Ended):
        SignIn(desks, clinic.surroundings(keystore, step=end)).sign_in("dana", PASSWORD)
    after = SignIn(desks, clinic.surroundings(keystore))
    assert waiting(after) == 0
    after.sign_out()


@pytest.mark.parametrize(
    "content", [b"", DEEP, b'{"failures":1e400,"last":1}'], ids=["empty", "deep", "endless"]
)
def test_a_spoiled_count_of_wrong_passwords_keeps_nobody_out(
    sign_in: SignIn, files: PersonFiles, content: bytes
) -> None:
    files.tries.write_bytes(content)
    assert waiting(sign_in) == 1


def test_a_spoiled_key_is_said_and_left_as_it_is(sign_in: SignIn, files: PersonFiles) -> None:
    files.key.write_bytes(DEEP)
    assert sign_in.sign_in("dana", PASSWORD) == SignInProblem(SignInTrouble.DAMAGED)
    assert files.key.read_bytes() == DEEP
