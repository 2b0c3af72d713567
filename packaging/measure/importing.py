"""How many patients a second an import takes in, beside a bare insertion of the rows it leaves behind."""

import json
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, select

from desktop.clinic import tables
from desktop.clinic.apply import Means
from desktop.clinic.database import open_clinic
from desktop.clinic.home import ClinicHome
from desktop.clinic.imports.importing import import_fhir
from desktop.clinic.service import Service
from desktop.real import RealClock, new_id, random_bytes
from desktop.record.exchange import Verdict
from desktop.sealing import USUAL_COST
from measure import crowd, home
from measure.figures import Figure

_TARGET: Final = 0.3


def measure(folder: Path, count: int) -> Iterator[Figure]:
    """Import a FHIR export of so many patients into an empty clinic."""
    export = folder / "export"
    export.mkdir()
    with (export / "Patient.ndjson").open("w", encoding="utf-8") as file:
        for person in crowd.patients(count):
            file.write(json.dumps(_resource(person)) + "\n")
    clinic = folder / "clinic"
    made = home.found(clinic)
    engine = open_clinic(ClinicHome(clinic).database, made.keys)
    service = Service(engine, RealClock(), Means(made.keys, random_bytes, USUAL_COST))
    service.start()
    start = time.perf_counter()
    report = import_fhir(
        engine, made.staff.id, export, lambda ids: _settle(engine, service, ids), lambda _done: None, new_id,
        today=date(2026, 1, 1),
    )  # fmt: skip
    took = time.perf_counter() - start
    added = sum(file.added for file in report.files)
    floor = _bare(folder / "bare", engine)
    engine.dispose()
    yield Figure("import from FHIR, patients a second", added / took, floor, "/s", _TARGET, at_least=True)


def _settle(engine: Engine, service: Service, ids: Sequence[str]) -> list[Verdict]:
    """Let the service work, as an import beside no running program does."""
    verdict = tables.verdict
    while True:
        with engine.connect() as connection:
            found = connection.execute(select(verdict).where(verdict.c.id.in_(ids))).all()
        if len(found) == len(ids):
            return [
                Verdict(row.id, bool(row.applied), row.reason, row.detail, row.at, row.seq) for row in found
            ]
        service.work()


def _bare(folder: Path, imported: Engine) -> float:
    """The same rows, as they ended up, into an empty clinic of the same shape by one executemany."""
    with imported.connect() as connection:
        rows = [dict(row._mapping) for row in connection.exec_driver_sql("SELECT * FROM patient")]  # noqa: SLF001
    made = home.found(folder)
    engine = open_clinic(ClinicHome(folder).database, made.keys)
    start = time.perf_counter()
    with engine.begin() as connection:
        crowd.insert(connection, "patient", rows)
    rate = len(rows) / (time.perf_counter() - start)
    engine.dispose()
    return rate


def _resource(person: crowd.Row) -> dict[str, object]:
    """One line of a bulk export."""
    email = person["email"]
    return {
        "resourceType": "Patient",
        "id": person["id"],
        "active": True,
        "name": [{"use": "official", "family": person["last"], "given": [person["first"]]}],
        "telecom": [
            {"system": "phone", "use": "mobile", "value": person["cell"]},
            *([{"system": "email", "value": email}] if email else []),
        ],
        "gender": str(person["sex"]).lower(),
        "birthDate": person["born"],
        "address": [
            {
                "line": [person["street"]],
                "city": person["city"],
                "state": person["state"],
                "postalCode": person["zip"],
            }
        ],
    }
