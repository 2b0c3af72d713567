"""The clinic puts patients on file: chart ids, doubles, and whatever text people have."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from desktop.clinic import tables
from desktop.domain.chart_id import looks_like_chart_id
from desktop.domain.commands import FieldEdit, LogCommunication, RegisterPatient
from desktop.domain.communication import LONGEST_NOTE
from desktop.domain.names import clean_name
from desktop.domain.wire import to_body
from desktop.services.people import NotRegistered, Registered
from desktop.sync.gateway import SqlGateway
from tests.real_clinic import RealClinic, RealDesk

FIELDS = ("first", "last", "middle", "preferred", "city", "language", "street", "state")


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


def hand_in(
    clinic: RealClinic, number: int, patient_id: str, *, anyway: bool = False, **values: str
) -> str | None:
    """One registration by James; returns why it was refused, if so."""
    fields = tuple(FieldEdit(name, None, value) for name, value in values.items())
    gateway = SqlGateway(clinic.engine, clinic.james.id, clinic.clock, lambda: None)
    gateway.push(f"{number:032x}", to_body(RegisterPatient(patient_id, fields, anyway)))
    clinic.service.work()
    with clinic.engine.connect() as connection:
        verdict = tables.verdict
        found = connection.execute(select(verdict.c.reason).where(verdict.c.id == f"{number:032x}"))
        reason: str | None = found.scalar_one()
        return reason


def chart_ids(clinic: RealClinic) -> list[str]:
    with clinic.engine.connect() as connection:
        return list(
            connection.execute(select(tables.patient.c.chart_id).order_by(tables.patient.c.seq)).scalars()
        )


def test_each_chart_gets_the_next_number_and_one_in_use_is_passed_over(clinic: RealClinic) -> None:
    clinic.add_patient(id="old", chart_id="ROTI000002")
    for number in (1, 2, 3):
        assert hand_in(clinic, number, f"{number:032x}", anyway=True, first="Tim", last="Roe") is None
    assert chart_ids(clinic) == ["ROTI000002", "ROTI000001", "ROTI000003", "ROTI000004"]


def test_the_same_command_or_the_same_id_registers_nobody_twice(clinic: RealClinic) -> None:
    assert hand_in(clinic, 1, "a" * 32, first="Tim", last="Roe") is None
    assert hand_in(clinic, 1, "a" * 32, first="Tim", last="Roe") is None
    assert hand_in(clinic, 2, "a" * 32, anyway=True, first="Tom", last="Roe") == "malformed"
    assert len(chart_ids(clinic)) == 1


@pytest.mark.parametrize(
    ("born", "looked_up"), [({}, "born=? AND <expr>=?"), ({"born": "1980-02-11"}, "born=?")]
)
def test_a_double_is_looked_for_in_an_index_however_many_patients_there_are(
    clinic: RealClinic, born: dict[str, Any], looked_up: str
) -> None:
    asked: list[tuple[str, Any]] = []
    event.listen(clinic.engine, "before_cursor_execute", lambda *said: asked.append((said[2], said[3])))
    assert hand_in(clinic, 1, "a" * 32, first="Tim", last="Roe", **born) is None
    plans = ""
    with clinic.engine.connect() as connection:
        for statement, values in [each for each in asked if "FROM patient" in each[0]]:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plans += "".join(f"{row.detail}\n" for row in plan)
    assert f"USING INDEX patient_born ({looked_up})" in plans
    assert "SCAN" not in plans


@pytest.mark.parametrize("more", [{}, {"born": "1980-02-11"}])
def test_a_double_is_refused_unless_it_is_wanted(clinic: RealClinic, more: dict[str, str]) -> None:
    assert hand_in(clinic, 1, "a" * 32, anyway=False, **{"first": "Tim", "last": "Roe", **more}) is None
    upper = {"first": "TIM", "last": "ROE", **more}
    assert hand_in(clinic, 2, "b" * 32, anyway=False, **upper) == "duplicate"
    assert hand_in(clinic, 3, "c" * 32, anyway=True, **upper) is None


def test_a_seal_that_holds_another_number_registers_nobody(clinic: RealClinic) -> None:
    fields = tuple(FieldEdit(name, None, "Tim") for name in ("first", "last"))
    fields = (*fields, FieldEdit("ssn", None, "8765", "bm8gc2VhbA=="))
    gateway = SqlGateway(clinic.engine, clinic.james.id, clinic.clock, lambda: None)
    gateway.push("1" * 32, to_body(RegisterPatient("a" * 32, fields)))
    clinic.service.work()
    assert chart_ids(clinic) == []


def settle(clinic: RealClinic, desk: RealDesk) -> None:
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)


def everything(desk: RealDesk) -> dict[str, str]:
    """The fields by id, as the desk holds them."""
    names = ", ".join(f"coalesce({name}, '')" for name in FIELDS)
    with desk.file.engine.connect() as connection:
        rows = connection.exec_driver_sql(f"SELECT id, {names} FROM patient")
        return {row[0]: "|".join(row[1:]) for row in rows}


def test_every_naughty_string_is_kept_as_shown_or_refused_with_a_problem(
    clinic: RealClinic, naughty_strings: list[str]
) -> None:
    desk = clinic.desk_of(clinic.james)
    kept: dict[str, str] = {}
    refused = 0
    for start in range(0, len(naughty_strings), len(FIELDS)):
        typed = dict(zip(FIELDS, naughty_strings[start:], strict=False))
        found = desk.desk.people.register({"last": "Roe", **typed}, anyway=True)
        if isinstance(found, NotRegistered):
            refused += len(found.problems)
            typed |= dict.fromkeys(found.problems, "Sound")
            found = desk.desk.people.register({"last": "Roe", **typed}, anyway=True)
        assert isinstance(found, Registered)
        kept[found.patient_id] = "|".join(clean_name(typed.get(name, "")) for name in FIELDS)
        if start % 20 == 0:
            settle(clinic, desk)
    settle(clinic, desk)
    assert desk.desk.connection.lines() == ()
    assert everything(desk) == kept
    assert desk.desk.connection.lines() == ()
    assert refused < 40
    assert all(looks_like_chart_id(id) for id in chart_ids(clinic))


def test_every_naughty_note_is_kept_as_shown_or_refused_with_a_problem(
    clinic: RealClinic, naughty_strings: list[str]
) -> None:
    clinic.add_patient()
    desk = clinic.desk_of(clinic.james)
    log = desk.desk.communications
    for start in range(0, len(naughty_strings), 10):
        log.log("jenny", "phone", "\n".join(naughty_strings[start : start + 10])[:LONGEST_NOTE])
    held = {each.id: each.note for each in log.of_patient("jenny")}
    settle(clinic, desk)
    settle(clinic, desk)
    assert {each.id: each.note for each in log.of_patient("jenny") if each.refused is None} == held
    assert len(held) > 50


def test_what_no_desk_would_note_is_refused(clinic: RealClinic) -> None:
    clinic.add_patient()
    gateway = SqlGateway(clinic.engine, clinic.james.id, clinic.clock, lambda: None)
    odd = [
        ("fax", 0, "x"),
        ("phone", -1, "x"),
        ("phone", 601, "x"),
        ("phone", 0, ""),
        ("phone", 0, "a\u202eb"),
    ]
    for number, (channel, minutes, note) in enumerate([*odd, ("phone", 0, "x" * 2_001)]):
        gateway.push(f"{number:032x}", to_body(LogCommunication("jenny", channel, None, minutes, note)))
    clinic.service.work()
    with clinic.engine.connect() as connection:
        reasons = connection.execute(select(tables.verdict.c.reason)).scalars().all()
    assert reasons == ["invalid_value"] * 6
