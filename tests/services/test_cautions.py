"""What is said before an invitation is kept, all at once, and how it is sent in spite of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.access import AccessKind
from desktop.domain.commands import Invite
from desktop.domain.decision import Reason
from desktop.mail.transport import Refused
from desktop.services.invitations import Kept, NotKept
from tests.real_clinic import RealClinic, RealDesk

FAMILY = "family@sample.com"


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient(id="mother", first="Ann", email=FAMILY)
    yield made
    made.close()


def reasons(outcome: Kept | NotKept) -> list[Reason]:
    assert isinstance(outcome, NotKept)
    assert outcome.reason == outcome.cautions[0].reason
    return [caution.reason for caution in outcome.cautions]


def named(outcome: Kept | NotKept) -> list[list[str]]:
    assert isinstance(outcome, NotKept)
    return [[other.id for other in caution.others] for caution in outcome.cautions]


def bounce(clinic: RealClinic, desk: RealDesk, patient: str) -> None:
    desk.desk.invitations.send(patient, anyway=True)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    clinic.hand_over_mail(Refused("mailbox", "550 no such mailbox"))
    clinic.round_trip(desk)


def test_an_address_on_another_chart_is_said_and_sent_to_anyway(clinic: RealClinic) -> None:
    clinic.add_patient(
        id="bo", first="Bo", last="Lind", street=None, cell="+14435550101", email="Family@sample.com"
    )
    desk = clinic.desk_of(clinic.james)
    told = desk.desk.invitations.send("bo")
    assert (reasons(told), named(told)) == ([Reason.SHARED_EMAIL], [["mother"]])
    assert isinstance(desk.desk.invitations.send("bo", anyway=True), Kept)
    chart = desk.desk.patients.chart("bo")
    assert chart is not None
    assert isinstance(chart.on_its_way[0].command, Invite)
    assert not chart.on_its_way[0].command.anyway  # the clinic is told of the patient's own wish alone


@pytest.mark.parametrize("status", ["inactive", "deceased"])
def test_charts_that_are_not_active_share_nothing(clinic: RealClinic, status: str) -> None:
    clinic.add_patient(id="old", first="Old", email="one@sample.com", status=status)
    clinic.add_patient(id="bo", first="Bo", email="one@sample.com")
    assert isinstance(clinic.desk_of(clinic.james).desk.invitations.send("bo"), Kept)


@pytest.mark.parametrize(
    ("born", "email", "said", "others"),
    [
        (date(2009, 2, 11), FAMILY, [Reason.GUARDIAN_EMAIL], [["mother"]]),
        (date(2009, 2, 11), "own@sample.com", [Reason.GUARDIAN_EMAIL], [[]]),
        (date(2015, 2, 11), FAMILY, [Reason.GUARDIAN_EMAIL], [["mother"]]),
    ],
)
def test_a_minors_address_may_be_a_parents(
    clinic: RealClinic, born: date, email: str, said: list[Reason], others: list[list[str]]
) -> None:
    clinic.add_patient(id="kid", first="Kid", born=born, email=email)
    told = clinic.desk_of(clinic.james).desk.invitations.send("kid")
    assert (reasons(told), named(told)) == (said, others)


@pytest.mark.parametrize("born", [date(2015, 2, 11), date(2004, 5, 18)])
def test_a_child_with_another_address_and_whoever_is_18_today_are_asked_nothing(
    clinic: RealClinic, born: date
) -> None:
    clinic.add_patient(id="kid", first="Kid", born=born, email="own@sample.com")
    assert isinstance(clinic.desk_of(clinic.james).desk.invitations.send("kid"), Kept)


def test_everything_is_said_at_once(clinic: RealClinic) -> None:
    clinic.add_patient(id="bo", first="Bo", last="Lind", cell="+14435550101", street=None, email=FAMILY)
    clinic.add_patient(
        id="kid", first="Kid", born=date(2009, 2, 11), email=FAMILY, opted_out_on=date(2022, 1, 2)
    )
    desk = clinic.desk_of(clinic.james)
    bounce(clinic, desk, "mother")
    told = desk.desk.invitations.send("kid")
    assert reasons(told) == [
        Reason.OPTED_OUT, Reason.GUARDIAN_EMAIL, Reason.SHARED_EMAIL, Reason.BOUNCED_BEFORE,
    ]  # fmt: skip
    assert named(told) == [[], ["mother"], ["bo"], []]
    assert isinstance(desk.desk.invitations.send("kid", anyway=True), Kept)
    clinic.clock.go_on(seconds=10)
    clinic.round_trip(desk)
    chart = desk.desk.patients.chart("kid")
    assert chart is not None
    assert chart.access.kind == AccessKind.PENDING


def test_a_bounce_on_any_chart_is_remembered_by_address(clinic: RealClinic) -> None:
    desk = clinic.desk_of(clinic.james)
    bounce(clinic, desk, "mother")
    told = desk.desk.people.cautions("kid", " FAMILY@sample.com", None)
    assert Reason.BOUNCED_BEFORE in {caution.reason for caution in told}
    assert desk.desk.people.cautions("kid", "other@sample.com", None) == ()


def test_resending_what_bounced_asks_only_about_an_address_that_is_new(clinic: RealClinic) -> None:
    clinic.add_patient(
        id="bo", first="Bo", last="Lind", street=None, cell="+14435550101", email="bo@sample.com"
    )
    desk = clinic.desk_of(clinic.james)
    bounce(clinic, desk, "mother")
    assert reasons(desk.desk.invitations.resend("mother", {"email": "bo@sample.com"})) == [
        Reason.SHARED_EMAIL
    ]
    assert isinstance(desk.desk.invitations.resend("mother"), Kept)


def test_an_address_typed_here_a_moment_ago_is_shared_too(clinic: RealClinic) -> None:
    clinic.add_patient(id="bo", first="Bo", last="Lind", email="bo@sample.com")
    desk = clinic.desk_of(clinic.james)
    mother = desk.desk.patients.chart("mother")
    assert mother is not None
    desk.desk.people.save("mother", mother.patient, {"email": "bo@sample.com"})
    desk.desk.people.register({"first": "New", "last": "Born", "email": "bo@sample.com"})
    [caution] = desk.desk.people.cautions("bo", "Bo@sample.com", None)
    assert caution.reason is Reason.SHARED_EMAIL
    assert [patient.first for patient in caution.others] == ["New", "Ann"]
    assert desk.desk.people.cautions("bo", FAMILY, None) == ()


def test_a_form_is_told_as_somebody_types(clinic: RealClinic) -> None:
    people = clinic.desk_of(clinic.james).desk.people
    assert people.cautions(None, "fam", None) == ()
    [caution] = people.cautions(None, " family@sample.com ", None)
    assert (caution.reason, caution.others[0].first) == (Reason.SHARED_EMAIL, "Ann")
