"""Where new identifiers and random bytes come from: functions that are handed in."""

from collections.abc import Callable
from typing import Final, TypeAlias

NewId: TypeAlias = Callable[[], str]
"""Makes an identifier nobody else will ever make: 32 lowercase hexadecimal characters."""

RandomBytes: TypeAlias = Callable[[int], bytes]
"""Makes as many random bytes as it is asked for, fit for keys and nonces."""

_LENGTH: Final = 32
_HEX: Final = frozenset("0123456789abcdef")


def is_id(text: str) -> bool:
    """Whether this may be an identifier that a desk has made."""
    return len(text) == _LENGTH and _HEX.issuperset(text)
