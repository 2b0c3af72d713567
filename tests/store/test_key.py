"""The desk file's key opens with the person's password on this computer, or through the clinic."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.escrow import open_key
from desktop.keystore import MemoryKeyStore
from desktop.sealing import Cost, sealing_key
from desktop.store.key import (
    Escrow,
    KeyFileDamaged,
    OtherComputer,
    WrappedKey,
    WrongPassword,
    create,
    device_secret,
    read,
    rewrap,
    unlock,
    write,
)

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PRIVATE = Random(1).randbytes(32)
DEVICE = Random(2).randbytes(32)
ESCROW = Escrow(who="a" * 32, clinic=sealing_key(PRIVATE))
PASSWORD = "correct horse battery staple"


def made(password: str = PASSWORD, seed: int = 3) -> tuple[bytes, WrappedKey]:
    return create(password, DEVICE, ESCROW, CHEAP, Random(seed).randbytes)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=20), st.integers())
def test_the_password_on_this_computer_gives_the_key_back(password: str, seed: int) -> None:
    key, wrapped = made(password, seed)
    assert len(key) == 32
    assert unlock(wrapped, password, DEVICE) == key
    with pytest.raises(WrongPassword):
        unlock(wrapped, password + "x", DEVICE)


def test_the_file_on_another_computer_is_not_taken_for_a_wrong_password() -> None:
    _, wrapped = made()
    with pytest.raises(OtherComputer):
        unlock(wrapped, PASSWORD, Random(9).randbytes(32))


def test_forging_the_recognition_of_the_computer_does_not_open_the_box() -> None:
    _, wrapped = made()
    elsewhere = Random(9).randbytes(32)
    _, theirs = create("other", elsewhere, ESCROW, CHEAP, Random(4).randbytes)
    with pytest.raises(WrongPassword):
        unlock(replace(wrapped, device=theirs.device), PASSWORD, elsewhere)


def test_after_a_reset_the_clinic_hands_back_the_key_and_only_the_new_password_opens() -> None:
    key, wrapped = made()
    who, recovered = open_key(PRIVATE, wrapped.sealed)
    again = rewrap(wrapped, recovered, "new password", DEVICE, Random(5).randbytes)
    assert (who, recovered) == (ESCROW.who, key)
    assert unlock(again, "new password", DEVICE) == key
    assert open_key(PRIVATE, again.sealed) == (who, key)
    with pytest.raises(WrongPassword):
        unlock(again, PASSWORD, DEVICE)


def test_a_reset_binds_the_file_to_the_computer_where_it_happens() -> None:
    key, wrapped = made()
    fresh = Random(9).randbytes(32)
    assert unlock(rewrap(wrapped, key, PASSWORD, fresh, Random(6).randbytes), PASSWORD, fresh) == key


def test_the_device_secret_is_made_once_and_kept() -> None:
    keystore, random = MemoryKeyStore(), Random(7).randbytes
    first = device_secret(keystore, random)
    assert len(first) == 32
    assert device_secret(keystore, random) == first
    assert device_secret(MemoryKeyStore(), random) != first


def test_the_locked_key_survives_its_file(tmp_path: Path) -> None:
    path = tmp_path / "alice.key"
    assert read(path) is None
    _, wrapped = made()
    write(path, wrapped)
    assert read(path) == wrapped


def test_a_write_that_was_interrupted_earlier_is_never_read(tmp_path: Path) -> None:
    path = tmp_path / "alice.key"
    _, wrapped = made()
    write(path, wrapped)
    (tmp_path / ".alice.key.1234.new").write_bytes(b'{"format": 1, "sa')
    assert read(path) == wrapped


@given(st.data())
def test_a_file_cut_short_anywhere_is_called_damaged(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("desk") / "alice.key"
    write(path, made()[1])
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(KeyFileDamaged):
        read(path)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"salt": "AAAA"},
        {"salt": 5},
        {"box": "?"},
        {"cost": {}},
        {"cost": {"memory_kib": 8, "passes": 1}},
        {"cost": {"memory_kib": 2**31, "passes": 1, "lanes": 1}},
    ],
)
def test_a_file_with_a_nonsense_value_is_called_damaged(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "alice.key"
    write(path, made()[1])
    path.write_text(json.dumps(json.loads(path.read_bytes()) | change))
    with pytest.raises(KeyFileDamaged):
        read(path)


def test_a_file_that_is_no_object_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "alice.key"
    path.write_text("[]")
    with pytest.raises(KeyFileDamaged):
        read(path)
