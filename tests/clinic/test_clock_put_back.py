"""A clock that was ahead and is put right: the record goes on, letters leave, and screens say what the record says."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clinic import tables
from desktop.domain.access import AccessKind
from desktop.mail.transport import Deferred, MailNotWorking
from desktop.record.sqlcipher import reading
from desktop.services.invitations import Kept
from tests.clinic.homes import Clinic, a_clinic, served
from tests.real_clinic import RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


def was_ahead(clinic: RealClinic, **by: float) -> None:
    """The record got an entry while the clock was wrong."""
    clinic.clock.go_on(**by)
    clinic.add_patient(id="bo", chart_id="HABO000002")
    clinic.clock.go_on(**{unit: -amount for unit, amount in by.items()})


def invite(clinic: RealClinic, desk: RealDesk, patient: str = "jenny") -> None:
    assert isinstance(desk.desk.invitations.send(patient), Kept)
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(desk)


def test_an_invitation_leaves_at_once(clinic: RealClinic) -> None:
    was_ahead(clinic, hours=5)
    invite(clinic, clinic.desk_of(clinic.james))
    assert len(clinic.hand_over_mail()) == 1


def test_a_letter_that_was_put_off_is_tried_after_a_minute_and_not_before(clinic: RealClinic) -> None:
    was_ahead(clinic, hours=5)
    invite(clinic, clinic.desk_of(clinic.james))
    assert len(clinic.hand_over_mail(Deferred("busy"))) == 1
    clinic.clock.go_on(seconds=50)
    assert clinic.hand_over_mail() == []
    clinic.clock.go_on(seconds=11)
    assert len(clinic.hand_over_mail()) == 1


def test_a_letter_put_off_by_the_wrong_clock_does_not_wait_for_it(clinic: RealClinic) -> None:
    clinic.clock.go_on(hours=5)
    invite(clinic, clinic.desk_of(clinic.james))
    clinic.hand_over_mail(Deferred("busy"))
    clinic.clock.go_on(hours=-5)
    assert len(clinic.hand_over_mail()) == 1


def test_the_rest_of_a_mail_server_ends(clinic: RealClinic) -> None:
    clinic.clock.go_on(hours=5)
    desk = clinic.desk_of(clinic.james)
    invite(clinic, desk)
    clinic.hand_over_mail(MailNotWorking("offline", ""))
    clinic.clock.go_on(hours=-5)
    assert len(clinic.hand_over_mail()) == 1


def test_the_pace_does_not_count_letters_of_an_hour_that_is_still_to_come(clinic: RealClinic) -> None:
    desk = clinic.desk_of(clinic.james)
    for number in range(40):
        clinic.add_patient(id=f"p{number}", chart_id=f"XXXX{number:06d}")
    clinic.round_trip(desk)
    clinic.clock.go_on(hours=5)
    for number in range(20):
        desk.desk.invitations.send(f"p{number}")
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(desk)
    clinic.clock.go_on(hours=-5)
    invite(clinic, desk, "p20")
    chart = desk.desk.patients.chart("p20")
    assert chart is not None
    assert chart.access.kind == AccessKind.PENDING


def test_what_the_record_holds_for_expired_is_shown_as_expired(clinic: RealClinic) -> None:
    """Otherwise a screen would say "Pending" while the patient is told that the link has expired."""
    desk = clinic.desk_of(clinic.james)
    invite(clinic, desk)
    was_ahead(clinic, days=8)
    clinic.round_trip(desk)
    chart = desk.desk.patients.chart("jenny")
    assert chart is not None
    assert chart.access.kind == AccessKind.EXPIRED


def test_a_service_at_rest_goes_on_at_once(tmp_path: Path) -> None:
    """It would else sleep until the wrong hour comes, while letters are to be tried again."""
    with a_clinic(tmp_path) as clinic, served(clinic) as (_, watch):
        watch.until(lambda: _seen_just_now(clinic))
        clinic.clock.forward(timedelta(hours=-5))
        watch.until(lambda: _seen_just_now(clinic))


def _seen_just_now(clinic: Clinic) -> bool:
    with reading(clinic.opened.engine).connect() as connection:
        seen = connection.execute(select(tables.clinic.c.service_seen_at)).scalar()
    return seen is not None and abs(clinic.clock.now() - seen) < timedelta(minutes=1)
