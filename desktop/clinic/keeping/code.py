"""The recovery kit's printed code: 135 random bits in letters a person can type back without mistakes.

Nine groups of four from 32 letters without I, L, O and U. The last of each group is a check: it finds any
single wrong letter, any two neighbours swapped, and groups in another's place.
"""

import re
from typing import Final

from desktop.domain.ids import RandomBytes

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 9
LETTERS_A_GROUP: Final = 4
_BETWEEN: Final = re.compile(r"[\s\-\u2010-\u2015]+")
_ALIKE: Final = str.maketrans("OIL", "011")


class CodeMistyped(Exception):
    """The code as typed can't be right; `groups` counts from 1, and is empty when its length is wrong."""

    def __init__(self, groups: tuple[int, ...] = ()) -> None:
        self.groups = groups
        super().__init__(_explained(groups))


def make_code(random: RandomBytes) -> str:
    """Return a new code as printed: `XXXX-XXXX-…`."""
    data = [byte % len(LETTERS) for byte in random(GROUPS * (LETTERS_A_GROUP - 1))]
    size = LETTERS_A_GROUP - 1
    groups = [data[start : start + size] for start in range(0, len(data), size)]
    return "-".join(_spelled([*group, _check(group, at)]) for at, group in enumerate(groups))


def read_code(typed: str) -> str:
    """Return the code as printed, whatever its case, spaces and dashes; or raise CodeMistyped."""
    groups = _groups(typed.upper().translate(_ALIKE))
    if len(groups) != GROUPS:
        raise CodeMistyped
    wrong = tuple(at + 1 for at, group in enumerate(groups) if not _holds(group, at))
    if wrong:
        raise CodeMistyped(wrong)
    return "-".join(groups)


def _groups(typed: str) -> list[str]:
    """Split where the person did, so that a forgotten letter is found in its group; else every four."""
    groups = _BETWEEN.split(typed.strip(" -"))
    if len(groups) == GROUPS:
        return groups
    run = "".join(groups)
    return [run[start : start + LETTERS_A_GROUP] for start in range(0, len(run), LETTERS_A_GROUP)]


def _holds(group: str, at: int) -> bool:
    """Tell whether a typed group has four known letters and the right check for its place."""
    if len(group) != LETTERS_A_GROUP or not set(group) <= set(LETTERS):
        return False
    *data, check = (LETTERS.index(letter) for letter in group)
    return check == _check(data, at)


def _check(data: list[int], at: int) -> int:
    """Return the check for a group at this place: a weighted sum in the field of 32 elements (x⁵ + x² + 1).

    Each letter's weight is another power of x, hence no swap of neighbours goes unnoticed.
    """
    total = 0
    for value in data:
        total = (total ^ value) << 1
        if total & 32:
            total ^= 0b100101
    return total ^ at


def _spelled(values: list[int]) -> str:
    """Return the letters of the values."""
    return "".join(LETTERS[value] for value in values)


def _explained(groups: tuple[int, ...]) -> str:
    """Say what is wrong with the typed code, never repeating it."""
    if not groups:
        return f"The code has {GROUPS} groups of {LETTERS_A_GROUP} characters; some are missing or too many."
    if len(groups) == 1:
        return f"Group {groups[0]} of the code is mistyped; please compare it with the printed kit."
    told = ", ".join(map(str, groups[:-1]))
    return f"Groups {told} and {groups[-1]} of the code are mistyped; please compare with the printed kit."
