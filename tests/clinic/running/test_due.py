"""The service knows when to look again although nobody calls."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, update

from desktop.clinic import tables
from desktop.clinic.lane import Lane, take_over
from desktop.clinic.running.changes import Changes
from desktop.clinic.running.due import next_due
from desktop.domain.commands import Invite
from desktop.record.sqlcipher import reading
from tests.clinic.homes import PATIENT, Clinic, a_clinic, served

INVITE = Invite(PATIENT, "jenny@example.org", "dob_phone", "chart")


def due(clinic: Clinic, *, letters: bool = True) -> datetime | None:
    with reading(clinic.opened.engine).connect() as connection:
        return next_due(connection, clinic.clock.now(), letters=letters)


def decided(clinic: Clinic, folder: Path) -> None:
    """One invitation whose letter has been handed over."""
    clinic.add_patient()
    with served(clinic) as (_, watch):
        clinic.settings_are(mail__server=f"folder:{folder}")
        clinic.hand_in("2" * 32, INVITE)
        watch.until(lambda: (clinic.mail("2" * 32) or ("",))[0] == "handed_over")


def test_nothing_is_due_in_a_new_clinic(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        assert due(clinic) is None


def test_an_open_invitation_is_due_at_its_end(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        decided(clinic, tmp_path / "mail")
        left = due(clinic)
        assert left is not None
        assert timedelta(days=6, hours=23) < left - clinic.clock.now() <= timedelta(days=7)


def test_a_letter_to_be_tried_again_is_due_then_unless_one_is_under_way(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        decided(clinic, tmp_path / "mail")
        again = clinic.clock.now() + timedelta(minutes=5)
        with clinic.opened.engine.begin() as connection:
            connection.execute(update(tables.mail).values(state="deferred", next_try_at=again))
        assert due(clinic) == again
        assert due(clinic, letters=False) != again


def test_a_mail_server_that_rests_is_not_due_before_it_is_asked_again(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        decided(clinic, tmp_path / "mail")
        rests = clinic.clock.now() + timedelta(seconds=50)
        with clinic.opened.engine.begin() as connection:
            connection.execute(
                update(tables.mail).values(
                    state="deferred", next_try_at=clinic.clock.now() + timedelta(seconds=30)
                )
            )
            connection.execute(update(tables.clinic).values(mail_problem="offline", mail_retry_at=rests))
        assert due(clinic) == rests


def test_a_waiting_invitation_is_due_when_the_pace_allows_it(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        decided(clinic, tmp_path / "mail")
        with Lane(clinic.opened.engine, clinic.clock, take_over(clinic.opened.engine)).turn() as turn:
            turn.connection.execute(
                insert(tables.waiting).values(
                    id="w" * 32, patient_id=PATIENT, email="x@example.org", who=clinic.administrator, since=turn.now,
                    reason="mail_paced", seq=turn.seq,
                )
            )  # fmt: skip
        slot = due(clinic)
        assert slot is not None
        assert slot - clinic.clock.now() <= timedelta(minutes=1)


def test_another_connections_commit_is_noticed_and_reading_is_not(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        changes = Changes(clinic.opened.engine)
        first = changes.version()
        assert due(clinic) is None
        assert changes.version() == first
        clinic.settings_are(clinic__phone="410-555-0100")
        assert changes.version() != first
        changes.close()
