"""A sign-in password is kept as a hash that tells nothing and matches nothing else."""

from random import Random

from desktop.password import hashed, matches
from desktop.sealing import Cost

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


def test_a_hash_matches_its_password_only() -> None:
    kept = hashed("correct horse", CHEAP, Random(1).randbytes)
    assert matches(kept, "correct horse")
    assert not matches(kept, "Correct horse")
    assert "correct" not in kept


def test_equal_passwords_have_different_hashes() -> None:
    random = Random(1).randbytes
    assert hashed("correct horse", CHEAP, random) != hashed("correct horse", CHEAP, random)
