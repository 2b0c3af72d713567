"""Social Security Numbers as typed: checked, then shown to nobody."""

import re
from dataclasses import dataclass, field
from typing import Final

from desktop.domain.folding import digits_of
from desktop.domain.problem import Problem, ProblemCode

_DIGITS: Final = 9
_MASKED: Final = re.compile(r"[x*•●#\s-]+\d{4}", re.IGNORECASE)
# Printed in advertisements and on sample cards; the Social Security Administration withdrew them.
_WITHDRAWN: Final = frozenset({"078051120", "457555462", "219099999"})


@dataclass(frozen=True, slots=True)
class Ssn:
    """A whole number, on its way to be sealed. Printing or logging it shows the masked form only."""

    digits: str = field(repr=False)

    @property
    def last4(self) -> str:
        """All that the clinic keeps readable."""
        return self.digits[-4:]

    @property
    def masked(self) -> str:
        """The only form ever shown."""
        return f"XXX-XX-{self.last4}"

    def __str__(self) -> str:
        return self.masked


def parse_ssn(text: str) -> Ssn | Problem:
    """The number from any punctuation, or why it cannot be one (rules of the SSA, as in python-stdnum)."""
    text = text.strip()
    digits = digits_of(text)
    if not text:
        return Problem(ProblemCode.EMPTY)
    if _MASKED.fullmatch(text):
        return Problem(ProblemCode.MASKED)
    if not digits or any(map(str.isalpha, text)):
        return Problem(ProblemCode.NOT_A_NUMBER)
    short = _DIGITS - len(digits)
    if short > 0:
        return Problem(ProblemCode.TOO_SHORT, missing=short)
    if short < 0:
        return Problem(ProblemCode.TOO_LONG, extra=-short)
    return Problem(ProblemCode.NEVER_ISSUED) if _never_issued(digits) else Ssn(digits)


def _never_issued(digits: str) -> bool:
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    if area in ("000", "666") or area.startswith("9"):
        return True
    return group == "00" or serial == "0000" or digits in _WITHDRAWN
