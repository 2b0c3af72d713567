"""Hashes sign-in passwords where they are typed, so that no password ever travels to the clinic."""

from typing import Final

from desktop.domain.ids import RandomBytes
from desktop.sealing import Cost, is_verifier, verifier, verifies

LEAST_CHARACTERS: Final = 8
"""A shorter password is refused where it is chosen."""

# A desk has none of the clinic's secrets; this only keeps sign-in hashes apart from every other kind.
_PEPPER: Final = b"onpatient desk sign-in"


def hashed(password: str, cost: Cost, random: RandomBytes) -> str:
    """What `AddStaff`, `SetPassword` and `Founding` carry as their `verifier`."""
    return verifier(password, _PEPPER, cost, random)


def is_hash(text: str) -> bool:
    """Whether this is a text that `hashed` could have made."""
    return is_verifier(text)


def matches(kept: str, typed: str) -> bool:
    """Whether this is the password the hash was made from; takes as long as one guess is meant to cost."""
    return verifies(kept, typed, _PEPPER)
