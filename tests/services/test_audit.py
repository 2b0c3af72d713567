"""The audit log of a chart: who did what and when, to whom it is shown, and that exports are in it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from desktop.domain.commands import NoteExport
from desktop.domain.decision import Reason
from desktop.domain.event import FieldChange
from desktop.domain.staff import Role
from desktop.services.audit import AuditLine, NotAllowed
from desktop.services.invitations import Kept, NotKept
from tests.real_clinic import RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.add_staff("sue", "Sue Visor", Role.SUPERVISOR))


def lines(desk: RealDesk) -> tuple[AuditLine, ...]:
    found = desk.desk.audit.of_patient("jenny")
    assert not isinstance(found, NotAllowed)
    return found


def settle(clinic: RealClinic, desk: RealDesk) -> None:
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)


def save(desk: RealDesk, **typed: str) -> None:
    chart = desk.desk.patients.chart("jenny")
    assert chart is not None
    assert isinstance(desk.desk.people.save("jenny", chart.patient, typed), Kept)


def test_a_change_is_told_with_before_and_after_first_as_not_sent_yet(
    clinic: RealClinic, desk: RealDesk
) -> None:
    save(desk, city="Towson", ssn="219-09-8765")
    changes = (FieldChange("city", "Baltimore", "Towson"), FieldChange("ssn", None, "8765"))
    for only_here in (True, False):
        [line] = lines(desk)
        assert (line.who, line.what, line.changes, line.only_here) == (
            "Sue Visor", "patient.edited", changes, only_here,
        )  # fmt: skip
        settle(clinic, desk)


def test_everything_about_the_patient_is_told_newest_first(
    clinic: RealClinic, desk: RealDesk, tmp_path: Path
) -> None:
    desk.desk.invitations.send("jenny")
    settle(clinic, desk)
    desk.desk.communications.log("jenny", "phone", "Called")
    settle(clinic, desk)
    desk.desk.audit.export(NoteExport("jenny", "audit", 2), tmp_path / "log.csv", b"")
    settle(clinic, desk)
    told = lines(desk)
    assert [line.what for line in told] == ["export.noted", "communication.logged", "invite.enabled"]
    assert dict(told[0].detail) == {"what": "audit", "rows": "2"}
    assert dict(told[2].detail)["email"] == "sample@sample.com"


def test_a_refusal_is_told_too(clinic: RealClinic, desk: RealDesk) -> None:
    desk.desk.communications.log("jenny", "telepathy", "Called")
    settle(clinic, desk)
    [line] = lines(desk)
    assert (line.what, dict(line.detail)) == ("refused", {"reason": "invalid_value"})


def test_a_receptionist_sees_no_audit_log_and_exports_nothing(clinic: RealClinic, tmp_path: Path) -> None:
    desk = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
    assert desk.desk.audit.of_patient("jenny") == NotAllowed()
    refused = desk.desk.audit.export(NoteExport(None, "today", 3), tmp_path / "day.csv", b"Jenny")
    assert refused == NotKept(reason=Reason.NOT_ALLOWED)
    assert not (tmp_path / "day.csv").exists()


def test_an_export_of_several_patients_is_in_the_journal(
    clinic: RealClinic, desk: RealDesk, tmp_path: Path
) -> None:
    desk.desk.audit.export(NoteExport(None, "today", 300), tmp_path / "day.csv", b"")
    settle(clinic, desk)
    with clinic.engine.connect() as connection:
        row = connection.execute(select(tables.journal).where(tables.journal.c.what == "export.noted")).one()
    assert (row.who, row.patient_id, row.payload) == ("sue-1", None, '{"rows":300,"what":"today"}')


def test_an_export_stays_noted_whatever_is_taken_back(desk: RealDesk, tmp_path: Path) -> None:
    desk.go_offline()
    kept = desk.desk.audit.export(NoteExport("jenny", "audit", 1), tmp_path / "log.csv", b"Jenny")
    assert isinstance(kept, Kept)
    assert desk.desk.invitations.undo("jenny", kept.command_id) is False
    [line] = desk.desk.connection.lines()
    assert (line.entry.id, line.entry.can_be_taken_back) == (kept.command_id, False)


def test_nobody_is_asked_whether_an_old_note_of_an_export_should_leave(
    clinic: RealClinic, desk: RealDesk, tmp_path: Path
) -> None:
    desk.desk.audit.export(NoteExport("jenny", "audit", 1), tmp_path / "log.csv", b"Jenny")
    clinic.clock.go_on(hours=25)
    [line] = desk.desk.connection.lines()
    assert not line.entry.asks_again(clinic.clock.now())
    clinic.round_trip(desk)
    assert [(line.what, line.only_here) for line in lines(desk)] == [("export.noted", False)]


def test_who_may_no_longer_export_makes_no_file_though_the_window_is_still_open(
    clinic: RealClinic, desk: RealDesk, tmp_path: Path
) -> None:
    james = clinic.desk_of(clinic.james)
    james.desk.administration.change_role("sue", Role.RECEPTIONIST)
    clinic.round_trip(james)
    clinic.round_trip(desk)
    refused = desk.desk.audit.export(NoteExport("jenny", "audit", 1), tmp_path / "log.csv", b"Jenny")
    assert refused == NotKept(reason=Reason.NOT_ALLOWED)
    assert not (tmp_path / "log.csv").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the folder instead")
def test_an_exported_file_is_its_owners_alone(desk: RealDesk, tmp_path: Path) -> None:
    desk.desk.audit.export(NoteExport("jenny", "audit", 1), tmp_path / "log.csv", b"Jenny")
    assert (tmp_path / "log.csv").stat().st_mode & 0o777 == 0o600


def test_a_file_that_could_not_be_made_is_not_noted(desk: RealDesk, tmp_path: Path) -> None:
    in_the_way = tmp_path / "log.csv"
    (in_the_way / "inner").mkdir(parents=True)
    for file in (tmp_path / "no" / "log.csv", in_the_way):
        with pytest.raises(OSError, match=r"."):
            desk.desk.audit.export(NoteExport("jenny", "audit", 1), file, b"Jenny")
    assert lines(desk) == ()
