"""One row of a CSV patient list as a chart header."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from desktop.clinic.imports.reading import values
from desktop.clinic.imports.reading.csv_file import NOT_CLOSED, CsvFile
from desktop.clinic.imports.reading.rows import NO_NAME, PATIENT_COLUMNS, Notes, Read, Refused, Row, Unfit
from desktop.clinic.imports.reading.values import words

_LANGUAGES: Final = {"english": "en", "spanish": "es", "español": "es", "espanol": "es"}
_STATUSES: Final = {
    **dict.fromkeys(("active", "a", "yes", "y", "true", "1", "current"), "active"),
    **dict.fromkeys(("inactive", "i", "no", "n", "false", "0", "former", "discharged"), "inactive"),
    **dict.fromkeys(("deceased", "d", "dead", "died", "expired"), "deceased"),
}
_MADE_OF: Final = {"first": "name", "last": "name", "middle": "name", "ssn_last4": "ssn"}
_TIME_OF_DAY: Final = re.compile(r"[T ]\d{1,2}:\d\d.*$")
OTHER_WIDTH: Final = "another number of cells than the first row"
NO_CHART_ID: Final = "the chart ID has signs that a chart ID can't have"

Kept = dict[str, str | None]


class CsvPatients:
    """Reads the rows of a patient list; `columns` are those that the list can fill."""

    def __init__(self, file: CsvFile, today: date, notes: Notes) -> None:
        self._file = file
        self._today = today
        self._notes = notes
        places = file.header.places
        self._fields = [(field, place, self._reading(field)) for field, place in places.items()]
        self.columns = tuple(
            name
            for name in (*PATIENT_COLUMNS, "chart_id")
            if name in ("first", "last", *places) or _MADE_OF.get(name) in places
        )

    def rows(self) -> Iterator[Read]:
        """Each row that is not blank."""
        width = self._file.header.width
        for line, cells in self._file.rows():
            if cells is None:
                yield Refused(line, NOT_CLOSED)
            elif len(cells) < width or any(cells[width:]):
                yield Refused(line, OTHER_WIDTH)
            else:
                yield self._row(line, cells)

    def _row(self, line: int, cells: list[str]) -> Row | Refused:
        kept: Kept = {}
        try:
            for field, place, read in self._fields:
                cell = cells[place]
                kept[field] = read(cell) if cell and not cell.isspace() else None
            _put_together(kept)
        except Unfit as unfit:
            return Refused(line, unfit.reason)
        return Row(line, tuple(kept.get(name) for name in self.columns), kept.get("ssn"))

    def _reading(self, field: str) -> Callable[[str], str | None]:
        """How a field's cell is read."""
        notes = self._notes
        special: dict[str, Callable[[str], str | None]] = {
            "born": lambda cell: values.birth_date(_TIME_OF_DAY.sub("", cell.strip()), self._today, notes),
            "ssn": lambda cell: values.ssn(cell, notes),
            "sex": lambda cell: self._one_of("sex", values.SEXES, cell),
            "status": lambda cell: self._one_of("status", _STATUSES, cell),
            "language": lambda cell: _LANGUAGES.get(cell.strip().casefold()) or values.language(words(cell)),
            "zip": lambda cell: values.zip_code(words(cell)),
            "chart_id": _chart_id,
            **dict.fromkeys(("cell", "home", "office"), lambda cell: values.phone(cell, notes)),
            **dict.fromkeys(("email", "alt_email"), lambda cell: values.email(cell, notes)),
        }
        return special.get(field, words)

    def _one_of(self, what: str, known: dict[str, str], cell: str) -> str | None:
        found = known.get(cell.strip().casefold())
        if found is None:
            self._notes[f"{what} left out: not known"] += 1
        return found


def _put_together(kept: Kept) -> None:
    """Names from one column, an address from two, and last four digits from nine. Raises `Unfit` without a name."""
    name = kept.pop("name", None)
    if name and not (kept.get("first") or kept.get("last")):
        kept["first"], kept["middle"], kept["last"] = _taken_apart(name)
    if not (kept.get("first") or kept.get("last")):
        raise Unfit(NO_NAME)
    kept["first"], kept["last"] = kept.get("first") or "", kept.get("last") or ""
    second = kept.pop("street2", None)
    if second:
        kept["street"] = ", ".join(part for part in (kept.get("street"), second) if part)
    ssn = kept.get("ssn")
    kept["ssn_last4"] = ssn[-4:] if ssn else None


def _taken_apart(name: str) -> tuple[str, str | None, str]:
    """First, middle and last name of "Harris, Jenny M." or "Jenny M. Harris"."""
    last, comma, rest = name.partition(",")
    parts = rest.split() if comma else name.split()
    if not comma:
        last = parts.pop() if len(parts) > 1 else ""
    return (parts[0] if parts else ""), " ".join(parts[1:]) or None, last.strip()


def _chart_id(cell: str) -> str:
    if not values.is_chart_id(cell.strip()):
        raise Unfit(NO_CHART_ID)
    return cell.strip()
