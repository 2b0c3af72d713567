"""A patient list as CSV: encoding and separator are found out, every row is read by its column names."""

import codecs
import csv
import io
from collections.abc import Iterator
from typing import BinaryIO, Final

from desktop.clinic.imports.reading.csv_columns import Header, read_header

_BLOCK: Final = 1 << 20
_LONGEST_LINE: Final = 1 << 20
_SEPARATORS: Final = ",;\t|"
NOT_CLOSED: Final = "a cell is too long: perhaps a quotation mark is not closed"


class NoPatientList(Exception):
    """The file is no list of patients; the words say what it lacks."""


class CsvFile:
    """An open CSV file: its header, then its rows as (line, cells); a row that can't be read has no cells."""

    def __init__(self, file: BinaryIO) -> None:
        encoding = encoding_of(file)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
        self._lines = _Lines(text)
        first = self._lines.first()
        self._rows = csv.reader(self._lines, delimiter=_separator(first))
        self.header: Header = self._read_header()
        if not {"first", "last", "name"} & set(self.header.places):
            raise NoPatientList(
                "The first row names no column for the patient's name (such as First name and Last name)."
            )

    def _read_header(self) -> Header:
        try:
            return read_header(next(self._rows, []))
        except csv.Error:
            return read_header([])

    def rows(self) -> Iterator[tuple[int, list[str] | None]]:
        """Rows that are not blank, with the number of the line they begin in."""
        while True:
            line = self._rows.line_num + 1
            try:
                cells = next(self._rows)
            except StopIteration:
                return
            except csv.Error:
                yield line, None
                continue
            if any(cells):
                yield line, cells


class _Lines:
    """Lines in pieces of bounded length, so that a file without line ends does not fill the memory."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._kept: str | None = None

    def first(self) -> str:
        """The first line, which comes again when the lines are read."""
        self._kept = self._text.readline(_LONGEST_LINE)
        return self._kept

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line, self._kept = self._kept or self._text.readline(_LONGEST_LINE), None
        if not line:
            raise StopIteration
        return line


def encoding_of(file: BinaryIO) -> str:
    """UTF-16 if it says so, UTF-8 if all of it can be, else what Windows programs write."""
    start = file.read(2)
    if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while block := file.read(_BLOCK):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(line: str) -> str:
    return max(_SEPARATORS, key=line.count)
