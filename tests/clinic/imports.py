"""An import into a real clinic, as the administrator's commands run it: the service works in this process."""

import json
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import select

from desktop.clinic import tables
from desktop.clinic.imports.importing import Progress, import_csv, import_fhir
from desktop.clinic.imports.report import FileReport, Report
from desktop.domain.commands import Command, EditPatient, FieldEdit
from desktop.domain.patient import Patient
from desktop.domain.wire import to_body
from desktop.record.exchange import Verdict
from desktop.sync.gateway import SqlGateway
from tests.real_clinic import RealClinic

TODAY = date(2022, 5, 18)
FHIR = Path(__file__).resolve().parents[1] / "data" / "fhir"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
"""Synthea's people, beside the checkout where there are any."""


class Importing:
    """Imports as James Smith, or as `staff_id`; `seen` collects the progress."""

    def __init__(self, clinic: RealClinic, staff_id: str | None = None) -> None:
        self.clinic = clinic
        self.staff_id = staff_id or clinic.james.id
        self.seen: list[Progress] = []

    def fhir(self, folder: Path) -> dict[str, FileReport]:
        """Import a folder; the reports by file name."""
        return _by_name(
            import_fhir(
                self.clinic.engine,
                self.staff_id,
                folder,
                self.settle,
                self.watch,
                self.clinic.new_id,
                today=TODAY,
            )
        )

    def csv(self, file: Path, *, dry_run: bool = False) -> FileReport:
        """Import a patient list."""
        report = import_csv(
            self.clinic.engine,
            self.staff_id,
            file,
            self.settle,
            self.watch,
            self.clinic.new_id,
            today=TODAY,
            dry_run=dry_run,
        )
        return report.files[0]

    def watch(self, progress: Progress) -> None:
        """Note the progress."""
        self.seen.append(progress)

    def settle(self, ids: Sequence[str]) -> list[Verdict]:
        """Let the service work until it has decided these commands."""
        while True:
            with self.clinic.engine.connect() as connection:
                found = connection.execute(select(tables.verdict).where(tables.verdict.c.id.in_(ids))).all()
            if len(found) == len(ids):
                return [
                    Verdict(row.id, bool(row.applied), row.reason, row.detail, row.at, row.seq)
                    for row in found
                ]
            assert self.clinic.service.work(), "a command was handed in that nobody decides"


def patients(clinic: RealClinic) -> list[Patient]:
    """Every patient on record, in the order they came."""
    columns = [column for column in tables.patient.c if column.name != "seq"]
    with clinic.engine.connect() as connection:
        rows = connection.execute(select(*columns).order_by(tables.patient.c.id)).all()
    return [Patient(**row._mapping) for row in rows]


def _by_name(report: Report) -> dict[str, FileReport]:
    return {file.name: file for file in report.files}


def counts(report: FileReport) -> tuple[int, int, int, int, int]:
    return report.read, report.added, report.changed, report.unchanged, report.refused


def line(id: str, **values: object) -> str:
    name = [{"family": "Harris", "given": ["Jenny"]}]
    return json.dumps({"resourceType": "Patient", "id": id, "name": name, **values})


def write(export: Path, *lines: str) -> Path:
    shutil.rmtree(export)
    export.mkdir()
    (export / "Patient.ndjson").write_text("\n".join(lines), encoding="utf-8")
    return export


def hand_in(clinic: RealClinic, command: Command) -> str | None:
    """Why the clinic refused it; None: applied."""
    id = clinic.new_id()
    SqlGateway(clinic.engine, clinic.james.id, clinic.clock, lambda: None).push(id, to_body(command))
    return Importing(clinic).settle([id])[0].reason


def edit(clinic: RealClinic, patient_id: str, field: str, before: str | None, after: str | None) -> None:
    assert hand_in(clinic, EditPatient(patient_id, (FieldEdit(field, before, after),))) is None
