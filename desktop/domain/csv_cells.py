"""Rows as a file for spreadsheets: every value stays text there and none is taken for a formula."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

_BEFORE: Final = r"[\s\u200b-\u200f\u2060\ufeff]*"
_SIGN: Final = r"[=+\-@＝＋－＠﹦﹢﹣﹫]"
_STARTS_A_FORMULA: Final = re.compile(rf"{_BEFORE}{_SIGN}|[\t\r\n]")
"""Also behind what cannot be seen, and in full width or small, which some versions of Excel read alike."""

_STARTS_ONE_INSIDE: Final = re.compile(rf"([;\t\r\n]{_BEFORE})(?={_SIGN})")
"""Where commas are decimal signs, Excel parts cells at semicolons or tabs, whatever the quotes say."""


def escaped(cell: str) -> str:
    """The value as it may stand in a spreadsheet: an apostrophe goes before whatever could start a formula.

    OWASP's advice on CSV injection, with its warning that separators inside a value may start a new cell.
    """
    text = _STARTS_ONE_INSIDE.sub(r"\1'", cell.replace("\0", ""))
    return f"'{text}" if _STARTS_A_FORMULA.match(text) else text


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The file: UTF-8 with the mark by which Excel knows it, every cell in quotes, lines ended as RFC 4180 asks."""
    lines = (",".join(map(_quoted, row)) + "\r\n" for row in (headings, *rows))
    return "".join(lines).encode("utf-8-sig", "replace")


def _quoted(cell: str) -> str:
    text = escaped(cell).replace('"', '""')
    return f'"{text}"'
