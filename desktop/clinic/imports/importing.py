"""Imports a clinic's patients from another program's export, in chunks that the service applies one after another."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from sqlalchemy import Engine

from desktop.clinic.imports.handing_in import DryRun, Handing, NotImportable, Settle, ToService
from desktop.clinic.imports.intake.chunk import MOST_ROWS, Chunk
from desktop.clinic.imports.reading.csv_file import CsvFile, NoPatientList
from desktop.clinic.imports.reading.csv_patient import CsvPatients
from desktop.clinic.imports.reading.fhir_folder import readers, sources
from desktop.clinic.imports.reading.rows import Kind, Notes, Read, Refused, Value
from desktop.clinic.imports.report import Report, Tally
from desktop.domain.ids import NewId

__all__ = ["Cancelled", "NotImportable", "Progress", "Settle", "import_csv", "import_fhir"]

_FHIR: Final = "fhir"
_CSV: Final = "csv"
_READ_AT_ONCE: Final = 1 << 20


class Cancelled(Exception):
    """Raised by a progress function to stop: what was handed in is still applied, the rest is not read."""


class Progress(NamedTuple):
    """How far an import is: rows read of this file, and bytes read of all files together."""

    file: str
    rows: int
    done: int
    total: int


Watch = Callable[[Progress], None]


class _Batch(NamedTuple):
    """What the rows of one file have in common."""

    origin: str
    kind: Kind
    columns: tuple[str, ...]


def import_fhir(
    engine: Engine,
    staff_id: str,
    folder: Path,
    settle: Settle,
    progress: Watch,
    new_id: NewId,
    *,
    today: date,
) -> Report:
    """Import a folder of FHIR R4 bulk export (NDJSON); `today` at the clinic bounds dates of birth.

    Running it again adds nothing; what was cancelled or broken off goes on. Raises `NotImportable`, OSError, and
    what `settle` raises.
    """
    if not folder.is_dir():
        raise NotImportable(f"There is no folder {folder}.")
    used, unused = sources(folder)
    if not used:
        raise NotImportable(
            f"There is no FHIR export in {folder}: it would have files such as Patient.ndjson."
        )
    notes: Notes = Notes()
    reader_of = readers({source.resource for source in used}, today, notes)
    run = _Run(
        ToService(engine, staff_id, settle, new_id), progress, sum(s.path.stat().st_size for s in used)
    )
    for source in used:
        reader = reader_of[source.resource]
        batch = _Batch(_FHIR, reader.kind, reader.columns)
        with source.path.open("rb", buffering=_READ_AT_ONCE) as file:
            run.read(
                Tally(source.path.name, source.resource),
                batch,
                reader.rows(file, source.resource),
                file,
                notes,
            )
    return run.report(unused)


def import_csv(
    engine: Engine,
    staff_id: str,
    file: Path,
    settle: Settle,
    progress: Watch,
    new_id: NewId,
    *,
    today: date,
    dry_run: bool = False,
) -> Report:
    """Import a patient list with a header row; a dry run reports the same and writes nothing.

    Raises `NotImportable`, OSError, and what `settle` raises.
    """
    if not file.is_file():
        raise NotImportable(f"There is no file {file}.")
    handing: Handing = DryRun(engine, new_id()) if dry_run else ToService(engine, staff_id, settle, new_id)
    run = _Run(handing, progress, file.stat().st_size)
    notes: Notes = Notes()
    with file.open("rb") as opened:
        try:
            content = CsvFile(opened)
        except NoPatientList as lacking:
            raise NotImportable(str(lacking)) from None
        patients = CsvPatients(content, today, notes)
        notes.update(f"column not used: {name}" for name in content.header.unused)
        batch = _Batch(_CSV, Kind.PATIENT, patients.columns)
        run.read(Tally(file.name, "CSV"), batch, patients.rows(), opened, notes)
    return run.report(dry_run=dry_run)


class _Run:
    """One import on its way through its files."""

    def __init__(self, handing: Handing, progress: Watch, total: int) -> None:
        self._handing = handing
        self._progress = progress
        self._total = total
        self._done = 0
        self._tallies: list[Tally] = []
        self._cancelled = False

    def read(self, tally: Tally, batch: _Batch, rows: Iterator[Read], file: BinaryIO, notes: Notes) -> None:
        """Read one file to its end, chunk by chunk, unless cancelled."""
        if self._cancelled:
            return
        self._tallies.append(tally)
        try:
            for chunk in _chunks(batch, rows, tally):
                self._handing.take(chunk, tally)
                self._progress(Progress(tally.name, tally.read, self._done + file.tell(), self._total))
            self._done += file.tell()
            self._progress(Progress(tally.name, tally.read, self._done, self._total))
        except Cancelled:
            self._cancelled = True
        tally.notes.update(notes)
        notes.clear()

    def report(self, unused: list[str] | None = None, *, dry_run: bool = False) -> Report:
        """Wait for what is under way and sum up."""
        self._handing.finish()
        files = tuple(tally.report() for tally in self._tallies)
        return Report(files, tuple(unused or ()), dry_run, self._cancelled)


def _chunks(batch: _Batch, rows: Iterator[Read], tally: Tally) -> Iterator[Chunk]:
    """Full chunks, then the rest; what can't be read is counted on the way."""
    lines: list[int] = []
    values: list[tuple[Value, ...]] = []
    ssns: dict[int, str] = {}
    for row in rows:
        tally.read += 1
        if row is None:
            tally.passed_over += 1
        elif isinstance(row, Refused):
            tally.refuse(row)
        else:
            if row.ssn is not None:
                ssns[len(lines)] = row.ssn
            lines.append(row.line)
            values.append(row.values)
            if len(lines) == MOST_ROWS:
                yield Chunk(*batch, lines, values, ssns)
                lines, values, ssns = [], [], {}
    if lines:
        yield Chunk(*batch, lines, values, ssns)
