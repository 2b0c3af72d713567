"""Writes a table that a person sees into a file for spreadsheets, and writes down that it was done."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.domain.commands import NoteExport
from desktop.domain.csv_cells import table
from desktop.services.audit import Audit
from desktop.services.invitations import Kept

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it is shown; `what` is its name in the audit log, `patient_id` None where it is about many."""

    what: str
    patient_id: str | None
    titles: Sequence[str]
    rows: Sequence[Sequence[str]]


class Exported(StrEnum):
    """What came of it."""

    WRITTEN = "written"
    NOT_ALLOWED = "not_allowed"
    DISK_FULL = "disk_full"
    NOT_WRITTEN = "not_written"


def export(sheet: Sheet, file: Path, audit: Audit) -> Exported:
    """Write the file whole or not at all; none stays that is not noted."""
    note = NoteExport(sheet.patient_id, sheet.what, len(sheet.rows))
    try:
        noted = audit.export(note, file, table(sheet.titles, sheet.rows))
    except OSError as fault:
        return Exported.DISK_FULL if fault.errno in _FULL else Exported.NOT_WRITTEN
    return Exported.WRITTEN if isinstance(noted, Kept) else Exported.NOT_ALLOWED
