"""What was said and sent to a patient: noted contacts and e-mails in one list."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.access import Onway
from desktop.domain.communication import LONGEST_NOTE
from desktop.domain.decision import Reason
from desktop.domain.invitation import MailState
from desktop.domain.problem import ProblemCode
from desktop.services.invitations import Kept, NotKept
from tests.real_clinic import NOON, RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    for id, patient in (("visit", "jenny"), ("elsewhere", "bo")):
        made.add("appointment", id=id, patient_id=patient, starts_at=NOON, minutes=30)
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


def settle(clinic: RealClinic, desk: RealDesk) -> None:
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)


def test_a_call_is_listed_at_once_and_stays_when_the_clinic_has_it(
    clinic: RealClinic, desk: RealDesk
) -> None:
    log = desk.desk.communications
    assert isinstance(log.log("jenny", "phone", "Left a message.\n Calls back ", 4, "visit"), Kept)
    [held] = log.of_patient("jenny")
    assert (held.kind, held.note, held.on_its_way) == (
        "phone", "Left a message.\nCalls back", Onway.SENDING,
    )  # fmt: skip
    settle(clinic, desk)
    [kept] = log.of_appointment("visit")
    assert (kept.id, kept.who, kept.minutes, kept.on_its_way) == (held.id, "James Smith", 4, None)
    assert log.of_appointment("elsewhere") == ()


def test_an_email_is_one_contact_however_far_it_has_come(clinic: RealClinic, desk: RealDesk) -> None:
    log = desk.desk.communications
    desk.desk.invitations.send("jenny")
    [here] = log.of_patient("jenny")
    assert (here.kind, here.email, here.on_its_way, here.invitation) == (
        "email", "sample@sample.com", Onway.SENDING, None,
    )  # fmt: skip
    settle(clinic, desk)
    clinic.hand_over_mail()
    clinic.round_trip(desk)
    [sent] = log.of_patient("jenny")
    assert sent.invitation is not None
    assert sent.mail is not None
    assert (sent.id, sent.mail.state, sent.who) == (here.id, MailState.HANDED_OVER, "James Smith")


def test_an_invitation_that_waits_for_email_is_listed_once(tmp_path: Path) -> None:
    clinic = RealClinic(tmp_path, mail=False)
    clinic.add_patient()
    desk, other = clinic.desk_of(clinic.james), clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
    desk.desk.invitations.send("jenny")
    settle(clinic, desk)
    clinic.round_trip(other)
    for each in (desk, other):
        [contact] = each.desk.communications.of_patient("jenny")
        assert contact.waiting is not None
        assert contact.who == "James Smith"
    clinic.close()


def test_newest_first(clinic: RealClinic, desk: RealDesk) -> None:
    for kind in ("letter", "in_person", "other"):
        desk.desk.communications.log("jenny", kind, kind)
        settle(clinic, desk)
    assert [each.kind for each in desk.desk.communications.of_patient("jenny")] == [
        "other",
        "in_person",
        "letter",
    ]


def test_what_is_wrong_is_said_before_anything_is_kept(desk: RealDesk) -> None:
    outcome = desk.desk.communications.log("jenny", "phone", " \u202e", 601)
    assert isinstance(outcome, NotKept)
    assert outcome.problems["note"].code == ProblemCode.EMPTY
    assert "minutes" in outcome.problems
    long = desk.desk.communications.log("jenny", "phone", "x" * (LONGEST_NOTE + 2))
    assert isinstance(long, NotKept)
    assert long.problems["note"].extra == 2
    assert desk.desk.communications.log("nobody", "phone", "x") == NotKept(reason=Reason.NO_SUCH_PATIENT)


@pytest.mark.parametrize(
    ("kind", "visit"), [("telepathy", None), ("phone", "elsewhere"), ("phone", "nowhere")]
)
def test_the_clinic_takes_no_odd_contact_and_it_stays_to_be_read(
    clinic: RealClinic, desk: RealDesk, kind: str, visit: str | None
) -> None:
    desk.desk.communications.log("jenny", kind, "Hello", 1, visit)
    settle(clinic, desk)
    [contact] = desk.desk.communications.of_patient("jenny")
    assert (contact.refused, contact.note) == (Reason.INVALID_VALUE, "Hello")
