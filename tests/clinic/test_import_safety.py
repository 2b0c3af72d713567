"""What an import keeps safe: Social Security Numbers, the journal, interrupted runs, and who may import."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from desktop.clinic import journal, ssn, tables
from desktop.clinic.imports.importing import Cancelled, NotImportable, Progress, import_fhir
from desktop.domain.commands import ApplyIntake
from desktop.domain.staff import Role
from desktop.record.exchange import Verdict
from tests.clinic.imports import FHIR, SHARED, TODAY, Importing, counts, edit, hand_in, line, patients, write
from tests.real_clinic import RealClinic


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FHIR, tmp_path / "export"))


def test_an_ssn_answers_before_and_after_its_proof_is_made(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)
    id = patients(clinic)[0].id

    def proven(claim: str) -> bool:
        with clinic.service.lane.turn() as turn:
            return ssn.proves(turn, id, claim, clinic.keys)

    assert proven("219 09 1111")
    assert not proven("219-09-1112")
    assert clinic.service.prove_number()
    assert not clinic.service.prove_number()
    with clinic.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(tables.ssn_waiting)).scalar_one() == 0
        kept = connection.execute(select(tables.ssn_proof.c.verifier)).scalar_one()
    assert kept.startswith("$argon2id$") or "219091111" not in kept
    assert proven("219-09-1111")
    assert not proven("219-09-1112")


def test_a_number_typed_at_a_desk_takes_the_place_of_one_that_waits(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)
    id = patients(clinic)[0].id
    edit(clinic, id, "ssn", "1111", None)
    assert not clinic.service.prove_number()
    assert patients(clinic)[0].ssn_last4 is None


def test_no_ssn_lies_readable_in_rows_laid_ready(clinic: RealClinic, export: Path) -> None:
    write(
        export, line("p", identifier=[{"system": "http://hl7.org/fhir/sid/us-ssn", "value": "219-09-1111"}])
    )
    importing = Importing(clinic)
    found: list[bytes] = []

    def look(ids: Sequence[str]) -> list[Verdict]:
        with clinic.engine.connect() as connection:
            found.extend(connection.execute(select(tables.intake.c.rows)).scalars())
        return importing.settle(ids)

    import_fhir(clinic.engine, clinic.james.id, export, look, importing.watch, clinic.new_id, today=TODAY)
    [rows] = found
    assert b"Harris" in rows
    assert b"1111" in rows
    assert b"219091111" not in rows
    assert b"219-09-1111" not in rows


def test_the_journal_counts_and_names_nobody(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)
    with clinic.engine.connect() as connection:
        notes = connection.execute(
            select(tables.journal).where(tables.journal.c.what == "import.applied")
        ).all()
        assert journal.verify(connection).broken_at is None
    assert len(notes) == 6
    assert {note.who for note in notes} == {clinic.james.id}
    assert not any("Harris" in note.payload or "Jenny" in note.payload for note in notes)


def test_nothing_stays_behind_in_the_intake(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)
    with clinic.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(tables.intake)).scalar_one() == 0


def test_broken_off_between_chunks_and_run_again_it_ends_the_same(clinic: RealClinic, export: Path) -> None:
    write(export, *[line(f"p{n}") for n in range(4_500)])

    def dies(_ids: Sequence[str]) -> list[Verdict]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_fhir(clinic.engine, clinic.james.id, export, dies, lambda _: None, clinic.new_id, today=TODAY)
    while clinic.service.work():
        pass
    left = len(patients(clinic))
    assert 0 < left < 4_500

    done = Importing(clinic).fhir(export)["Patient.ndjson"]
    assert counts(done) == (4_500, 4_500 - left, 0, left, 0)
    assert len(patients(clinic)) == 4_500


def test_cancelling_keeps_what_was_handed_in_and_says_so(clinic: RealClinic, export: Path) -> None:
    write(export, *[line(f"p{n}") for n in range(4_500)])

    def stop(_progress: Progress) -> None:
        raise Cancelled

    importing = Importing(clinic)
    report = import_fhir(
        clinic.engine, clinic.james.id, export, importing.settle, stop, clinic.new_id, today=TODAY
    )
    assert report.cancelled
    assert report.files[0].added == len(patients(clinic)) == 2_000


def test_progress_ends_at_the_last_byte(clinic: RealClinic, export: Path) -> None:
    importing = Importing(clinic)
    importing.fhir(export)
    done = [progress.done for progress in importing.seen]
    assert done == sorted(done)
    assert importing.seen[-1].done == importing.seen[-1].total


def test_only_administrators_import(clinic: RealClinic, export: Path) -> None:
    dana = clinic.add_staff("dana", "Dana Whitfield", Role.RECEPTIONIST)
    with pytest.raises(NotImportable):
        Importing(clinic, dana.id).fhir(export)
    assert patients(clinic) == []


def test_a_chunk_of_somebody_else_or_none_is_refused_and_stays(clinic: RealClinic) -> None:
    other = clinic.add_staff("lee", "Lee Park", Role.ADMINISTRATOR)
    with clinic.engine.begin() as connection:
        connection.execute(
            tables.intake.insert().values(batch="b", chunk=0, who=other.id, kind="patient", rows=b"{}")
        )
    assert hand_in(clinic, ApplyIntake(None, "b", 0)) == "malformed"
    assert hand_in(clinic, ApplyIntake(None, "nothing", 0)) == "malformed"
    with clinic.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(tables.intake)).scalar_one() == 1


@pytest.mark.parametrize("rows", [b"", b"{}", b"[]", b"\xff", b'{"origin":"x","kind":"staff"}'])
def test_rows_that_are_no_chunk_are_refused_and_erased(clinic: RealClinic, rows: bytes) -> None:
    with clinic.engine.begin() as connection:
        connection.execute(
            tables.intake.insert().values(batch="b", chunk=0, who=clinic.james.id, kind="patient", rows=rows)
        )
    assert hand_in(clinic, ApplyIntake(None, "b", 0)) == "malformed"
    with clinic.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(tables.intake)).scalar_one() == 0


def test_a_patient_without_an_id_of_an_export_is_recognised_and_completed(
    clinic: RealClinic, export: Path
) -> None:
    clinic.add_patient(cell=None, sex="Female")
    phone = [
        {"system": "phone", "use": "mobile", "value": "4435550101"},
        {"system": "email", "value": "x@y.org"},
    ]
    same = line("p-jenny", birthDate="1980-02-11", gender="female", telecom=phone, deceasedBoolean=True)
    done = Importing(clinic).fhir(write(export, same))["Patient.ndjson"]
    [jenny] = patients(clinic)
    assert counts(done) == (1, 0, 1, 0, 0)
    assert (jenny.external_id, jenny.cell, jenny.email) == ("p-jenny", "+14435550101", "sample@sample.com")
    assert jenny.status == "deceased"
    assert done.notes == {"value on file kept: email": 1}


def test_a_folder_without_an_export_is_said(clinic: RealClinic, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "nowhere"):
        with pytest.raises(NotImportable):
            Importing(clinic).fhir(folder)


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="Synthea's people are not beside this checkout (../shared/data)"
)
@pytest.mark.parametrize(
    ("name", "people", "deceased", "providers", "offices", "visits"),
    [("fhir-100", 120, 20, 271, 271, 0), ("fhir-10", 13, 3, 43, 43, 1215)],
)
def test_synthea_s_people_come_in_whole(
    clinic: RealClinic, name: str, people: int, deceased: int, providers: int, offices: int, visits: int
) -> None:
    for added in (True, False):
        done = Importing(clinic).fhir(SHARED / name)
        assert sum(file.refused for file in done.values()) == 0
        assert sum(file.added for file in done.values()) == added * (people + providers + offices + visits)
    found = patients(clinic)
    assert (len(found), sum(patient.status == "deceased" for patient in found)) == (people, deceased)
    assert all(patient.ssn_last4 is None and patient.email is None and patient.home for patient in found)


def test_an_updated_row_tells_every_desk(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(write(export, line("p")))
    with clinic.engine.begin() as connection:
        connection.execute(update(tables.patient).values(seq=0))
    Importing(clinic).fhir(write(export, line("p", gender="male")))
    with clinic.engine.connect() as connection:
        head = connection.execute(select(tables.clinic.c.seq)).scalar_one()
        assert connection.execute(select(tables.patient.c.seq)).scalar_one() == head
