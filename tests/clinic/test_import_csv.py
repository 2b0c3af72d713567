"""Importing a patient list from a CSV file into a real clinic."""

import csv
import io
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.clinic import tables
from desktop.clinic.imports.importing import NotImportable
from tests.clinic.imports import FHIR, Importing, patients
from tests.real_clinic import RealClinic

WHOLE = """\
Chart ID,First Name,Middle Name,Last Name,Preferred Name,DOB,SSN,Sex,E-mail,Cell Phone,Home Phone,Work Phone,\
Address,Address 2,City,State,ZIP Code,Language,Status,Fax
HAJE000007,Jenny,May,Harris,Jen,2/11/1980,219-09-1111,F,jenny@example.com,443-555-0101,,410.555.0103,\
1001 N Fairlane St,Apt 2,Baltimore,MD,212021234,Spanish,Active,
"""


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "patients.csv"


def write(file: Path, *rows: str, encoding: str = "utf-8") -> Path:
    file.write_bytes("\n".join(rows).encode(encoding))
    return file


def test_the_usual_columns_make_a_whole_chart(clinic: RealClinic, file: Path) -> None:
    done = Importing(clinic).csv(write(file, WHOLE))

    [jenny] = patients(clinic)
    assert (jenny.chart_id, jenny.first, jenny.middle, jenny.last) == ("HAJE000007", "Jenny", "May", "Harris")
    assert (jenny.preferred, jenny.born, jenny.sex) == ("Jen", date(1980, 2, 11), "Female")
    assert (jenny.cell, jenny.home, jenny.office) == ("+14435550101", None, "+14105550103")
    assert (jenny.street, jenny.city, jenny.zip) == ("1001 N Fairlane St, Apt 2", "Baltimore", "21202-1234")
    assert (jenny.email, jenny.language, jenny.status) == ("jenny@example.com", "es", "active")
    assert (jenny.ssn_last4, jenny.added_on) == ("1111", date(2022, 5, 18))
    assert done.notes == {"column not used: Fax": 1}
    assert clinic.service.prove_number()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_encoding_and_separator_are_found_out(
    clinic: RealClinic, file: Path, encoding: str, separator: str
) -> None:
    rows = [
        separator.join(row) for row in (("last name", "FIRST_NAME", "dob"), ("Núñez", "Renée", "1990-08-06"))
    ]
    Importing(clinic).csv(write(file, *rows, encoding=encoding))
    [renee] = patients(clinic)
    assert (renee.first, renee.last, renee.born) == ("Renée", "Núñez", date(1990, 8, 6))


@pytest.mark.parametrize(
    ("name", "first", "middle", "last"),
    [
        ("Harris, Jenny", "Jenny", None, "Harris"),
        ("van der Berg, Jenny May", "Jenny", "May", "van der Berg"),
        ("Jenny M. Harris", "Jenny", "M.", "Harris"),
        ("Cher", "Cher", None, ""),
    ],
)
def test_one_column_of_names_is_taken_apart(
    clinic: RealClinic, file: Path, name: str, first: str, middle: str | None, last: str
) -> None:
    Importing(clinic).csv(write(file, "Patient Name;Phone", f'"{name}";4435550101'))
    [found] = patients(clinic)
    assert (found.first, found.middle, found.last) == (first, middle, last)
    assert found.home == "+14435550101"


def test_new_charts_get_numbers_above_those_that_came_along(clinic: RealClinic, file: Path) -> None:
    Importing(clinic).csv(
        write(file, "Chart,First,Last", "ABCD000041,A,Bcd", ",Jenny,Harris", "77,Tim,Patient")
    )
    assert [patient.chart_id for patient in patients(clinic)] == ["ABCD000041", "HAJE000042", "77"]


def test_twice_adds_nothing_with_or_without_ids(clinic: RealClinic, file: Path) -> None:
    rows = ("Chart,First,Last,DOB", "A1,Jenny,Harris,2/11/1980", ",Tim,Patient,6/5/1983", ",No,Birthday,")
    assert Importing(clinic).csv(write(file, *rows)).added == 3
    again = Importing(clinic).csv(file)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 3)
    assert len(patients(clinic)) == 3


def test_a_changed_row_updates_only_what_changed(clinic: RealClinic, file: Path) -> None:
    Importing(clinic).csv(
        write(file, "First,Last,DOB,City,Email", "Jenny,Harris,2/11/1980,Towson,a@example.com")
    )
    done = Importing(clinic).csv(
        write(file, "First,Last,DOB,City,Email", "JENNY,HARRIS,2/11/1980,Towson,b@example.com")
    )
    [jenny] = patients(clinic)
    assert done.changed == 1
    assert (jenny.first, jenny.email, jenny.city) == ("Jenny", "b@example.com", "Towson")


def test_a_list_completes_patients_of_an_earlier_export_and_takes_nothing_away(
    clinic: RealClinic, file: Path, tmp_path: Path
) -> None:
    export = Path(shutil.copytree(FHIR, tmp_path / "export"))
    Importing(clinic).fhir(export)
    before = patients(clinic)
    rows = ("First,Last,DOB,Email,Home phone", "Karena692,O'Keefe54,7/30/2002,karena@example.com,")
    done = Importing(clinic).csv(write(file, *rows))
    karena = patients(clinic)[1]
    assert (done.added, done.changed) == (0, 1)
    assert (karena.email, karena.home) == ("karena@example.com", before[1].home)

    again = Importing(clinic).fhir(export)
    assert sum(report.changed for report in again.values()) == 0
    assert patients(clinic)[1].email == "karena@example.com"


def test_a_chart_id_of_another_person_is_refused(clinic: RealClinic, file: Path) -> None:
    clinic.add_patient(chart_id="HAJE000001")
    rows = ("Chart,First,Last,DOB", "HAJE000001,Harold,James,1/1/1950")
    done = Importing(clinic).csv(write(file, *rows))
    assert done.refusals == ((2, "the chart ID belongs to another patient on file"),)
    assert patients(clinic)[0].first == "Jenny"


def test_two_patients_who_fit_are_not_guessed_between(clinic: RealClinic, file: Path) -> None:
    clinic.add_patient(id="one", chart_id="A1")
    clinic.add_patient(id="two", chart_id="A2")
    done = Importing(clinic).csv(write(file, "First,Last,DOB", "Jenny,Harris,2/11/1980"))
    assert done.refusals == ((2, "more than one patient on file fits"),)


def test_a_dry_run_says_the_same_and_writes_nothing(clinic: RealClinic, file: Path) -> None:
    rows = [f"{n},Jenny{n},Harris,2/11/1980" for n in range(2_100)]
    write(file, "Chart,First,Last,DOB", *rows, "0,Jenny0,Harris,2/11/1980", ",,,")
    dry = Importing(clinic).csv(file, dry_run=True)
    assert patients(clinic) == []
    with clinic.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(tables.inbox)).scalar_one() == 0
    assert dry == Importing(clinic).csv(file)
    assert (dry.read, dry.added, dry.refused) == (2_101, 2_100, 1)
    assert Importing(clinic).csv(file, dry_run=True).unchanged == 2_100


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Jenny", "another number of cells than the first row"),
        ("Jenny,Harris,A1,more", "another number of cells than the first row"),
        (",,A1", "no name"),
        ("Jenny,Harris,no spaces allowed", "the chart ID has signs that a chart ID can't have"),
        ("J" * 501 + ",Harris,A1", "a text is too long"),
        ("J" * 200_000 + ",Harris,A1", "a cell is too long: perhaps a quotation mark is not closed"),
    ],
)
def test_a_broken_row_is_named_and_never_stops_the_rest(
    clinic: RealClinic, file: Path, row: str, reason: str
) -> None:
    done = Importing(clinic).csv(write(file, "First,Last,Chart", "A,B,1", row, "C,D,2"))
    assert done.refusals == ((3, reason),)
    assert (done.read, done.added, done.refused) == (3, 2, 1)


def test_what_cannot_be_kept_is_left_out_and_counted(clinic: RealClinic, file: Path) -> None:
    row = "Jenny,Harris,31/31/1980,999-12-3456,unsure,12,jenny at home,perhaps"
    done = Importing(clinic).csv(write(file, "First,Last,DOB,SSN,Sex,Cell,Email,Status", row))
    [jenny] = patients(clinic)
    assert (jenny.born, jenny.ssn_last4, jenny.sex, jenny.cell, jenny.email, jenny.status) == (
        None, None, None, None, None, "active",
    )  # fmt: skip
    assert sum(done.notes.values()) == 6


def test_a_list_without_names_is_said(clinic: RealClinic, file: Path) -> None:
    for content in ("", "\n\n", "DOB,Phone\n1/1/1980,4435550101", '"' + "x" * 200_000):
        with pytest.raises(NotImportable):
            Importing(clinic).csv(write(file, content))


def test_naughty_strings_come_through(clinic: RealClinic, file: Path, naughty_strings: list[str]) -> None:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(("first", "last", "chart", "city"))
    writer.writerows(("Jenny", f"x{text}", n, text) for n, text in enumerate(naughty_strings))
    file.write_text(buffer.getvalue(), encoding="utf-8", newline="")
    done = Importing(clinic).csv(file)
    long = sum(len(text) > 490 for text in naughty_strings)
    assert done.added >= len(naughty_strings) - long
    assert done.added + done.refused == len(naughty_strings)
