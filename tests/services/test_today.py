"""The day at the front desk, over a real clinic and real desks."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.clinic.outgoing import Outcome
from desktop.domain.access import AccessKind
from desktop.mail.transport import Refused
from desktop.services.day_view import Colleague, Group, ItemKind
from desktop.services.invitations import Kept
from tests.real_clinic import NOON, RealClinic, RealDesk

DAY = date(2022, 5, 18)
GONE: Outcome = Refused("mailbox", "550 5.1.1 no such mailbox")


class Front:
    """One clinic with two providers, and Dana's desk."""

    def __init__(self, folder: Path) -> None:
        self.clinic = RealClinic(folder)
        for id, name in (("smith", "Dr. James Smith"), ("brendan", "Brendan Wilberton")):
            self.clinic.add("provider", id=id, name=name, time_zone="America/New_York", active=True)
        self.clinic.add("office", id="o1", name="Office 1", time_zone="America/New_York", active=True)
        self.desk: RealDesk = self.clinic.desk_of(self.clinic.add_staff("dana", "Dana Whitfield"))

    def patient(self, id: str, **values: Any) -> None:
        number = sum(ord(letter) for letter in id)
        self.clinic.add_patient(id=id, chart_id=f"{id[:4].upper()}{number:06}", first=id.title(), **values)

    def visit(self, id: str, patient: str, at: datetime, **values: Any) -> None:
        whole = {"provider_id": "smith", "office_id": "o1", "minutes": 15, "reason": "Follow-up", **values}
        self.clinic.add("appointment", id=id, patient_id=patient, starts_at=at, **whole)

    def read(self) -> None:
        self.desk.cycle.run()

    def invite(self, patient: str, outcome: Outcome | None = None) -> None:
        """Invite, let it leave, and let the mail server answer."""
        assert isinstance(self.desk.desk.invitations.send(patient), Kept)
        self.clinic.clock.go_on(seconds=11)
        self.clinic.round_trip(self.desk)
        self.clinic.hand_over_mail(outcome)
        self.read()


@pytest.fixture
def front(tmp_path: Path) -> Iterator[Front]:
    front = Front(tmp_path)
    yield front
    front.clinic.close()


def at(hour: int, minute: int = 0, day: int = 18) -> datetime:
    """An hour of that May in Baltimore."""
    return datetime(2022, 5, day, hour, minute, tzinfo=ZoneInfo("America/New_York"))


def test_a_day_is_the_clinics_own_in_the_order_of_its_times(front: Front) -> None:
    front.patient("ann")
    for id, start in (
        ("late", at(23, 59)),
        ("early", at(0)),
        ("before", at(23, 59, day=17)),
        ("noon", at(12)),
    ):
        front.visit(id, "ann", start)
    front.clinic.add("appointment", id="next", patient_id="ann", starts_at=at(0, day=19), minutes=10)
    front.read()
    shown = front.desk.desk.today.day()
    assert (shown.day, shown.is_today) == (DAY, True)
    assert [row.appointment.id for row in shown.rows] == ["early", "noon", "late"]
    assert [row.provider for row in shown.rows] == ["Dr. James Smith"] * 3
    assert [row.appointment.id for row in front.desk.desk.today.day(date(2022, 5, 19)).rows] == ["next"]


def test_provider_and_office_narrow_the_day(front: Front) -> None:
    front.patient("ann")
    front.visit("one", "ann", at(9))
    front.visit("two", "ann", at(10), provider_id="brendan", office_id=None)
    front.read()
    today = front.desk.desk.today
    assert [row.appointment.id for row in today.day(None, "brendan").rows] == ["two"]
    assert [row.appointment.id for row in today.day(None, None, "o1").rows] == ["one"]
    assert [name for _, name in today.day().providers] == ["Brendan Wilberton", "Dr. James Smith"]


def test_every_patient_is_in_one_group(front: Front) -> None:
    front.patient("ready")
    front.patient("nomail", email=None)
    front.patient("bounced")
    front.patient("gone", status="deceased")
    front.patient("sent")
    for number, id in enumerate(("ready", "nomail", "bounced", "gone", "sent")):
        front.visit(id, id, at(9 + number))
    front.read()
    front.invite("bounced", GONE)
    front.desk.desk.invitations.send("sent")
    groups = {row.patient.id: row.group for row in front.desk.desk.today.day().rows}
    assert groups == {
        "ready": Group.CAN_INVITE,
        "nomail": Group.MISSING,
        "bounced": Group.MISSING,
        "gone": Group.NOT_INVITABLE,
        "sent": Group.PENDING,
    }


def test_an_invitation_that_ends_before_the_visit_is_told(front: Front) -> None:
    front.patient("ann")
    front.visit("far", "ann", NOON + timedelta(days=20))
    front.visit("near", "ann", NOON + timedelta(days=2))
    front.read()
    front.invite("ann")
    today = front.desk.desk.today
    assert [row.expires_before_visit for row in today.day(date(2022, 6, 7)).rows] == [True]
    assert [row.expires_before_visit for row in today.day(date(2022, 5, 20)).rows] == [False]


def test_whoever_needs_something_is_listed_newest_first(front: Front) -> None:
    for id in ("expired", "bounced", "quiet"):
        front.patient(id)
    front.patient("later")
    front.visit("x", "expired", at(11, day=31))
    front.visit("y", "later", at(11, day=31) + timedelta(days=9))
    front.visit("z", "quiet", at(11, day=31))
    front.read()
    front.invite("expired")
    front.invite("later")
    front.clinic.clock.go_on(days=6)
    front.invite("bounced", GONE)
    front.clinic.clock.go_on(days=1, hours=1)
    front.clinic.service.work()
    front.read()
    found = front.desk.desk.today.attention()
    assert [(item.kind, item.patient.id) for item in found.items] == [
        (ItemKind.EXPIRED, "expired"),
        (ItemKind.BOUNCED, "bounced"),
    ]
    assert found.items[0].visit == at(11, day=31)


def test_soon_over_and_here_today_is_worth_a_word(front: Front) -> None:
    front.patient("ann")
    front.visit("v", "ann", NOON + timedelta(days=6, hours=1))
    front.read()
    front.invite("ann")
    front.clinic.clock.go_on(days=6)
    [item] = front.desk.desk.today.attention().items
    assert item.kind is ItemKind.EXPIRES
    assert item.visit == NOON + timedelta(days=6, hours=1)
    assert item.access.kind is AccessKind.PENDING
    front.desk.desk.invitations.resend("ann")
    assert front.desk.desk.today.attention().items == ()


def test_a_refused_click_is_listed_until_it_is_dismissed(front: Front) -> None:
    front.patient("ann")
    front.read()
    other = front.clinic.desk_of(front.clinic.james)
    other.desk.invitations.send("ann")
    front.desk.desk.invitations.send("ann")
    front.clinic.clock.go_on(seconds=11)
    front.clinic.round_trip(other)
    front.clinic.round_trip(front.desk)
    [item] = front.desk.desk.today.attention().items
    assert (item.kind, item.patient.id) == (ItemKind.REFUSED, "ann")
    assert item.refused is not None
    front.desk.desk.invitations.dismiss("ann", item.refused.id)
    assert front.desk.desk.today.attention().items == ()


def test_who_accepted_is_new_until_somebody_looked(front: Front) -> None:
    front.patient("ann")
    front.read()
    front.desk.desk.invitations.send("ann")
    front.clinic.clock.go_on(seconds=11)
    front.clinic.round_trip(front.desk)
    [code] = front.clinic.hand_over_mail()
    front.clinic.accept(code.decode(), born="1980-02-11", phone="+14435555555")
    front.read()
    [accepted] = front.desk.desk.today.attention().accepted
    assert (accepted.patient.id, accepted.new) == ("ann", True)
    front.desk.desk.today.looked()
    [accepted] = front.desk.desk.today.attention().accepted
    assert not accepted.new
    front.clinic.clock.go_on(days=1)
    assert front.desk.desk.today.attention().accepted == ()


def test_changes_of_colleagues_that_wait_here_are_told(front: Front) -> None:
    front.clinic.colleagues = (Colleague("Alice Moreno", 2),)
    assert front.desk.desk.today.attention().colleagues == (Colleague("Alice Moreno", 2),)
