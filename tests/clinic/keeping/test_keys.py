"""The clinic's keys are kept once, found again, and never overwritten."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clinic.keeping.keys import ClinicKeys, ClinicKeysDiffer, ClinicKeysMissing, load, make, save
from desktop.keystore import MemoryKeyStore
from desktop.sealing import open_sealed, seal

CLINIC = "c" * 32


def test_a_new_clinic_gets_four_different_keys() -> None:
    keys = make(Random(1).randbytes)
    assert len({keys.token, keys.pepper, keys.sealing, keys.file}) == 4


def test_what_is_sealed_to_the_public_part_opens_with_the_private_one() -> None:
    keys = make(Random(1).randbytes)
    assert open_sealed(keys.sealing, seal(keys.public, b"123-45-6789")) == b"123-45-6789"


def test_saved_keys_are_loaded_again_for_their_clinic_only() -> None:
    keystore, keys = MemoryKeyStore(), make(Random(1).randbytes)
    save(keystore, CLINIC, keys)
    assert load(keystore, CLINIC) == keys
    with pytest.raises(ClinicKeysMissing):
        load(keystore, "d" * 32)


def test_saving_the_same_keys_twice_is_fine_and_other_keys_never_replace_them() -> None:
    keystore, keys = MemoryKeyStore(), make(Random(1).randbytes)
    save(keystore, CLINIC, keys)
    save(keystore, CLINIC, keys)
    with pytest.raises(ClinicKeysDiffer):
        save(keystore, CLINIC, make(Random(2).randbytes))
    assert load(keystore, CLINIC) == keys


@given(st.binary(min_size=32, max_size=32), st.integers())
def test_keys_survive_their_bytes(token: bytes, seed: int) -> None:
    random = Random(seed).randbytes
    keys = ClinicKeys(token, random(32), random(32), random(32))
    assert ClinicKeys.from_bytes(keys.to_bytes()) == keys


@given(st.binary(max_size=140).filter(lambda told: len(told) != 129 or told[:1] != b"\x01"))
def test_other_bytes_are_never_taken_for_keys(told: bytes) -> None:
    with pytest.raises(ValueError, match="not the keys"):
        ClinicKeys.from_bytes(told)


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        ClinicKeys(b"short", bytes(32), bytes(32), bytes(32))
