"""import fhir and import csv: the clinic's patients come in from another program."""

from collections.abc import Callable
from functools import partial
from typing import TextIO

from desktop.clinic.admin.call import Call, path
from desktop.clinic.admin.counter import actor, counter, today
from desktop.clinic.admin.parser import Verbs, add_actor
from desktop.clinic.admin.said import Said, table
from desktop.clinic.imports.importing import Progress, import_csv, import_fhir
from desktop.clinic.imports.report import FileReport, Report

_HEADS = ("File", "Kind", "Read", "Added", "Changed", "Unchanged", "Passed over", "Refused")


def add(verbs: Verbs) -> None:
    """Add the group."""
    group = verbs.group("import", "bring patients in from another program")
    fhir = group.verb("fhir", "a folder of FHIR R4 bulk export (NDJSON)", _fhir)
    fhir.add_argument("source", metavar="DIR")
    csv = group.verb("csv", "a patient list with a header row", _csv)
    csv.add_argument("source", metavar="FILE")
    csv.add_argument("--dry-run", action="store_true", help="report the same and write nothing")
    for parser in (fhir, csv):
        add_actor(parser)


def _fhir(call: Call) -> Said:
    return _imported(call, import_fhir)


def _csv(call: Call) -> Said:
    return _imported(call, partial(import_csv, dry_run=call.args.dry_run))


def _imported(call: Call, run: Callable[..., Report]) -> Said:
    with call.opened() as opened, counter(call, opened) as desk:
        shown = _Shown(call.around.stderr)
        try:
            report = run(
                opened.engine,
                actor(opened, call.args.actor).id,
                path(call.args, "source"),
                desk.settle,
                shown.progress,
                call.around.new_id,
                today=today(opened, call.around.clock.now()),
            )
        finally:
            shown.end()
    return _said(report)


class _Shown:
    """Shows progress in one line of a terminal."""

    def __init__(self, stderr: TextIO) -> None:
        self._stderr = stderr
        self._live = stderr.isatty()

    def progress(self, at: Progress) -> None:
        """Called after each chunk."""
        if self._live:
            share = 100 * at.done // max(1, at.total)
            self._stderr.write(f"\r{share:3} %  {at.file}: {at.rows:,} rows\x1b[K")
            self._stderr.flush()

    def end(self) -> None:
        """Clear the line."""
        if self._live:
            self._stderr.write("\r\x1b[K")


def _said(report: Report) -> Said:
    lines = [_line(file) for file in report.files]
    parts = [table(_HEADS, lines)]
    parts += [part for file in report.files for part in _remarks(file)]
    if report.unused_files:
        parts.append(f"Not used: {', '.join(report.unused_files)}")
    if report.dry_run:
        parts.append("This was a dry run: nothing was written.")
    if report.cancelled:
        parts.append("Stopped before the end; run it again to go on.")
    return Said(report.as_dict(), "\n".join(parts))


def _line(file: FileReport) -> tuple[str, ...]:
    counts = (file.read, file.added, file.changed, file.unchanged, file.passed_over, file.refused)
    return (file.name, file.kind, *(f"{count:,}" for count in counts))


def _remarks(file: FileReport) -> list[str]:
    refused = [f"{file.name}, line {refusal.line}: {refusal.reason}" for refusal in file.refusals]
    left = file.refused - len(refused)
    more = [f"{file.name}: {left:,} more refused"] if left > 0 else []
    return refused + more + [f"{file.name}: {note} ({count:,})" for note, count in sorted(file.notes.items())]
