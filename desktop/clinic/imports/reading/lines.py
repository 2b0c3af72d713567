"""Lines of a file of any size, numbered; a line too long to be a record is passed over without being kept."""

from collections.abc import Iterator
from typing import BinaryIO, Final

LONGEST: Final = 4 * 1024 * 1024
"""Bytes of the longest line that is read; the longest patient seen in an export has 40 KiB."""

_BOM: Final = b"\xef\xbb\xbf"


def numbered(file: BinaryIO, longest: int = LONGEST) -> Iterator[tuple[int, bytes | None]]:
    """Each line that is not blank with its number from 1; None for one longer than `longest` bytes."""
    number = 0
    while line := file.readline(longest + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(_BOM)
        if len(line) > longest and not line.endswith(b"\n"):
            _skip_rest(file, longest)
            yield number, None
        elif not line.isspace():
            yield number, line


def _skip_rest(file: BinaryIO, step: int) -> None:
    while part := file.readline(step):
        if part.endswith(b"\n"):
            return
