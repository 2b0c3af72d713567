"""Importing FHIR bulk exports into a real clinic."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from tests.clinic.imports import FHIR, Importing, counts, edit, line, patients, write
from tests.real_clinic import RealClinic


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FHIR, tmp_path / "export"))


def test_every_file_is_read_in_an_order_that_lets_visits_find_their_people(
    clinic: RealClinic, export: Path
) -> None:
    done = Importing(clinic).fhir(export)

    assert {name: counts(file) for name, file in done.items()} == {
        "PractitionerRole.ndjson": (1, 0, 0, 0, 0),
        "Practitioner.ndjson": (2, 2, 0, 0, 0),
        "Organization.ndjson": (1, 0, 0, 0, 0),
        "Location.ndjson": (2, 1, 0, 0, 0),
        "Patient.000.ndjson": (3, 3, 0, 0, 0),
        "Patient.001.ndjson": (2, 2, 0, 0, 0),
        "Encounter.ndjson": (4, 1, 0, 0, 2),
        "Appointment.ndjson": (1, 1, 0, 0, 0),
    }
    assert [tuple(refusal) for refusal in done["Encounter.ndjson"].refusals] == [
        (3, "the patient is not on file"),
        (4, "marked as entered in error"),
    ]


def test_a_patient_comes_in_whole(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)

    jenny = patients(clinic)[0]
    assert (jenny.chart_id, jenny.first, jenny.middle, jenny.last) == ("HAJE000001", "Jenny", "May", "Harris")
    assert (jenny.cell, jenny.home, jenny.office) == ("+14435550101", "+14105550102", "+14105550103")
    assert (jenny.email, jenny.language, jenny.sex) == ("jenny@example.com", "es", "Female")
    assert (jenny.street, jenny.city, jenny.zip) == ("1001 N Fairlane St, Apt 2", "Baltimore", "21202-1234")
    assert (jenny.born, jenny.ssn_last4, jenny.status) == (date(1980, 2, 11), "1111", "active")
    assert (jenny.external_id, jenny.added_on) == ("p-jenny", date(2022, 5, 18))


def test_names_keep_their_digits_and_numbers_never_issued_count_as_missing(
    clinic: RealClinic, export: Path
) -> None:
    done = Importing(clinic).fhir(export)

    _, karena, sumiko, thi, ada = patients(clinic)
    assert (karena.first, karena.last, karena.ssn_last4) == ("Karena692", "O'Keefe54", None)
    assert (sumiko.status, thi.status, thi.born, thi.home) == ("deceased", "inactive", None, None)
    assert (ada.first, ada.last, ada.preferred) == ("Ada", "Nach", "Addie")
    assert done["Patient.000.ndjson"].notes == {"Social Security Number left out: never issued": 1}
    assert set(done["Patient.001.ndjson"].notes) == {
        "phone number left out: too short",
        "date of birth left out: not a date",
    }


def test_visits_know_patient_provider_and_office(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)

    with clinic.engine.connect() as connection:
        past, planned = connection.execute(
            select(tables.appointment).order_by(tables.appointment.c.starts_at)
        ).all()
        provider = connection.execute(select(tables.shared["provider"])).first()
        office = connection.execute(select(tables.shared["office"])).one()
    assert provider is not None
    assert (provider.name, provider.phone, office.phone) == (
        "Dr. James Smith",
        "+14105550199",
        "+14105550177",
    )
    for visit in (past, planned):
        assert (visit.patient_id, visit.provider_id, visit.office_id) == (
            patients(clinic)[0].id,
            provider.id,
            office.id,
        )
    assert (past.starts_at, past.minutes) == (datetime(2021, 10, 4, 13, 0, tzinfo=UTC), 25)
    assert (past.status, past.profile, past.reason) == ("Complete", "Check up", "Cough")
    assert (planned.status, planned.minutes) == ("Confirmed", 45)


def test_twice_adds_nothing(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(export)
    before = patients(clinic)
    again = Importing(clinic).fhir(export)

    assert patients(clinic) == before
    assert sum(file.added + file.changed for file in again.values()) == 0
    assert sum(file.unchanged for file in again.values()) == 10


def test_what_changed_at_the_source_is_updated_and_what_the_desk_edited_stays(
    clinic: RealClinic, export: Path
) -> None:
    one = line("p", birthDate="1980-02-11", address=[{"city": "Baltimore", "state": "MD"}])
    Importing(clinic).fhir(write(export, one))
    id = patients(clinic)[0].id
    edit(clinic, id, "city", "Baltimore", "Towson")
    edit(clinic, id, "email", None, "jenny@example.com")

    Importing(clinic).fhir(export)
    assert (patients(clinic)[0].city, patients(clinic)[0].email) == ("Towson", "jenny@example.com")

    changed = line("p", birthDate="1980-02-12", address=[{"city": "Baltimore", "state": "PA"}])
    done = Importing(clinic).fhir(write(export, changed))
    jenny = patients(clinic)[0]
    assert counts(done["Patient.ndjson"]) == (1, 0, 1, 0, 0)
    assert (jenny.born, jenny.state, jenny.city) == (date(1980, 2, 12), "PA", "Towson")


def test_a_value_that_went_at_the_source_goes_here(clinic: RealClinic, export: Path) -> None:
    Importing(clinic).fhir(write(export, line("p", telecom=[{"system": "phone", "value": "4435550101"}])))
    assert patients(clinic)[0].home == "+14435550101"
    Importing(clinic).fhir(write(export, line("p")))
    assert patients(clinic)[0].home is None


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ('{"resourceType":"Patient","id":"x","name":[{"fam', "not a whole JSON object"),
        ("[1, 2]", "not a whole JSON object"),
        ('{"resourceType":"Patient","id":"x","name":[{"family":"\\ud800"}]}', "not a whole JSON object"),
        ('{"resourceType":"Observation","id":"x"}', "another kind of resource than the file's"),
        ('{"resourceType":"Patient","name":[{"family":"A"}]}', "no id"),
        ('{"resourceType":"Patient","id":7,"name":[{"family":"A"}]}', "no id"),
        (line("x", name=[]), "no name"),
        (line("x", name=[{"family": "\u200b", "given": ["\u0000"]}]), "no name"),
        (line("x", name="Jenny"), "a value has the wrong type"),
        (line("x", name=[{"family": "A", "given": "Jenny"}]), "a value has the wrong type"),
        (line("x", name=[{"family": 5, "given": ["Jenny"]}]), "a value has the wrong type"),
        (line("x", telecom={"system": "phone"}), "a value has the wrong type"),
        (line("x", telecom=[{"system": "phone", "value": 4435550101}]), "a value has the wrong type"),
        (line("x", birthDate=19800211), "a value has the wrong type"),
        (line("x", gender=["female"]), "a value has the wrong type"),
        (line("x", identifier=[3]), "a value has the wrong type"),
        (line("x", name=[{"family": "A" * 501}]), "a text is too long"),
        ("[" * 100_000, "not a whole JSON object"),
    ],
)
def test_a_broken_line_is_named_and_never_stops_the_rest(
    clinic: RealClinic, export: Path, broken: str, reason: str
) -> None:
    done = Importing(clinic).fhir(write(export, line("a"), "", broken, line("b")))

    assert done["Patient.ndjson"].refusals == ((3, reason),)
    assert counts(done["Patient.ndjson"]) == (3, 2, 0, 0, 1)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(clinic: RealClinic, export: Path) -> None:
    write(export, "")
    text = "\ufeff" + line("a") + "\r\n" + line("b") + "\r\n"
    (export / "Patient.ndjson").write_bytes(text.encode())
    assert counts(Importing(clinic).fhir(export)["Patient.ndjson"]) == (2, 2, 0, 0, 0)


def test_a_line_of_many_megabytes_is_refused_without_being_kept(clinic: RealClinic, export: Path) -> None:
    huge = line("huge", text="x" * 9_000_000)
    done = Importing(clinic).fhir(write(export, line("a"), huge, line("b")))
    assert done["Patient.ndjson"].refusals == ((2, "the line is too long"),)
    assert done["Patient.ndjson"].added == 2


def test_the_second_row_of_an_id_is_refused_however_far_apart(clinic: RealClinic, export: Path) -> None:
    between = [line(f"p{n}") for n in range(2_500)]
    lines = (line("a", gender="female"), line("a", gender="male"), *between, line("a", gender="male"))
    for _ in range(2):
        done = Importing(clinic).fhir(write(export, *lines))["Patient.ndjson"]
        assert [tuple(refusal) for refusal in done.refusals] == [
            (2, "a second row for the same one in this import"),
            (2503, "a second row for the same one in this import"),
        ]
        assert patients(clinic)[0].sex == "Female"


def test_refusals_are_all_counted_and_some_are_listed(clinic: RealClinic, export: Path) -> None:
    done = Importing(clinic).fhir(write(export, *["{"] * 250, line("a")))["Patient.ndjson"]
    assert (done.refused, len(done.refusals), done.added) == (250, 100, 1)


def test_naughty_strings_in_names_come_through(
    clinic: RealClinic, export: Path, naughty_strings: list[str]
) -> None:
    lines = [
        line(f"n{n}", name=[{"family": text, "given": ["Jenny"]}]) for n, text in enumerate(naughty_strings)
    ]
    done = Importing(clinic).fhir(write(export, *lines))["Patient.ndjson"]
    refused = {refusal.line for refusal in done.refusals}
    assert all(len(naughty_strings[number - 1]) > 500 for number in refused)
    assert done.added == len(naughty_strings) - len(refused)
    assert all(
        "\0" not in patient.last and patient.last.strip() == patient.last for patient in patients(clinic)
    )
