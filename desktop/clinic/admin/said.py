"""What a command answers: a document for programs, and text for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

_GAP = "  "
_NOTHING = "-"


class WrongUse(Exception):
    """The command can't mean anything as it was given; one sentence says why (exit status 2)."""


class Refused(Exception):
    """The clinic, or this computer, said no; one sentence says why (exit status 1)."""

    def __init__(self, sentence: str, document: dict[str, Any] | None = None) -> None:
        super().__init__(sentence)
        self.document = document


@dataclass(frozen=True, slots=True)
class Said:
    """`document` is printed with --json, otherwise `text`."""

    document: Any
    text: str


def table(heads: Sequence[str], rows: Sequence[Sequence[str | None]]) -> str:
    """Aligned columns under their heads; what is absent is a dash."""
    lines = [tuple(heads), *(tuple(_cell(value) for value in row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(_GAP.join(_filled(line, widths)).rstrip() for line in lines)


def facts(pairs: Sequence[tuple[str, str | None]]) -> str:
    """One fact a line, its values aligned."""
    width = max(len(name) for name, _ in pairs) + 1
    return "\n".join(f"{name + ':':<{width}} {_cell(value)}" for name, value in pairs)


def moment(at: datetime | None, zone: ZoneInfo) -> str | None:
    """An instant as the clinic's own clock showed it, "2026-11-22 08:26 EST"."""
    return None if at is None else at.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z")


def instant(at: datetime | None) -> str | None:
    """An instant for a program: ISO, in UTC."""
    return None if at is None else at.isoformat()


def _filled(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)]


def _cell(value: str | None) -> str:
    """One line without control characters: a name from elsewhere must not steer the terminal."""
    if not value:
        return _NOTHING
    return "".join(char if char.isprintable() else " " for char in value)
