"""Sign-in passwords where the database has no roles of its own: kept as Argon2id hashes, never as themselves."""

from typing import Final

from desktop.domain.ids import RandomBytes
from desktop.sealing import Cost, verifier, verifies

SHORTEST: Final = 10
"""Fewest characters of a password; there are no rules on which (NIST SP 800-63B, 5.1.1.2)."""

_PEPPER: Final = b"onpatient desk sign-in"
"""Not a secret: a desk has to compute the hash where the password is typed. It keeps purposes apart."""


def keep(password: str, cost: Cost, random: RandomBytes) -> str:
    """Return the text to keep instead of the password."""
    return verifier(password, _PEPPER, cost, random)


def fits(kept: str, password: str) -> bool:
    """Tell whether the password is the one `keep` was given."""
    return verifies(kept, password, _PEPPER)
