"""The list behind the light, over a real desk."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.commands import (
    AddStaff,
    BookAppointment,
    ChangeAppointment,
    ChangeRole,
    ChangeSetting,
    Command,
    EditPatient,
    FieldEdit,
    Invite,
    LogCommunication,
    NoteExport,
    OpenChart,
    RegisterPatient,
    Resend,
    Revoke,
)
from desktop.domain.link import Link, Trouble
from desktop.services.connection import Light, LightKind
from desktop.store.person import Person
from desktop.ui.outbox.state import Outbox, Told, outbox, what_of
from desktop.ui.words import outbox as words
from desktop.ui.words import status
from tests.real_clinic import RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    made.add_patient(id="tim", chart_id="PATI000002", first="Tim", last="Patient", born=date(1983, 6, 5))
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))


def seen(desk: RealDesk, because: dict[str, str] | None = None, *, single: bool = False) -> Outbox:
    connection = desk.desk.connection
    known = connection.light()
    light = Light(known.kind, known.count, known.link, single, known.mail_problem)
    told = Told(light, connection.lines(), because or {}, connection.contacted_at())
    return outbox(told, desk.clock.now(), desk.desk.zone)


def test_changes_stand_in_the_order_they_were_made_and_can_be_taken_back(desk: RealDesk) -> None:
    desk.desk.invitations.send("tim")
    desk.clock.go_on(minutes=2)
    desk.desk.invitations.save("jenny", {"cell": "4435550199"})
    rows = [(row.who, row.what, row.when, row.button) for row in seen(desk).changes]
    assert rows == [
        ("Tim Patient", "Invite to tim@sample.com", "9:42\N{NO-BREAK SPACE}a.m.", words.TAKE_BACK),
        ("Jenny Harris", "Change cell phone", "9:44\N{NO-BREAK SPACE}a.m.", words.TAKE_BACK),
    ]


def test_each_change_says_why_it_is_not_with_the_clinic(clinic: RealClinic, desk: RealDesk) -> None:
    desk.desk.invitations.send("tim")
    assert [row.why for row in seen(desk).changes] == [words.STILL_HERE]
    desk.go_offline()
    assert [row.why for row in seen(desk).changes] == [words.WAITS_FOR_CONNECTION]
    desk.go_online()
    clinic.clock.go_on(seconds=11)
    desk.cycle.run()
    row = seen(desk).changes[0]
    assert (row.why, row.button) == (words.NOT_CONFIRMED, "")


def test_a_change_that_waited_for_a_day_asks_again(desk: RealDesk) -> None:
    desk.go_offline()
    desk.desk.invitations.send("tim")
    desk.clock.go_on(hours=25)
    (row,) = seen(desk).changes
    assert (row.old, row.button, row.when) == (True, words.TAKE_BACK, "May 18, 9:42\N{NO-BREAK SPACE}a.m.")
    assert row.why == words.waited_since("May 18, 9:42\N{NO-BREAK SPACE}a.m.")
    desk.desk.invitations.confirm_old("tim", row.command_id)
    assert not seen(desk).changes[0].old


def test_whose_changes_wait_for_their_sign_in_is_said(desk: RealDesk) -> None:
    alice = Person("alice-1", "alice", "Alice Jones", "", 2)
    told = Told(desk.desk.connection.light(), (), {}, desk.clock.now(), colleagues=(alice,))
    (other,) = outbox(told, desk.clock.now(), desk.desk.zone).others
    assert other.said == "2 changes wait for Alice Jones to sign in here."
    assert other.reason


def test_a_refused_change_stands_on_top_with_its_reason(clinic: RealClinic, desk: RealDesk) -> None:
    other = clinic.desk_of(clinic.james)
    desk.desk.invitations.send("tim")
    other.desk.invitations.send("tim")
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(other)
    clinic.round_trip(desk)
    desk.desk.invitations.send("jenny")
    refused = next(line.entry for line in desk.desk.connection.lines() if line.patient_id == "tim")
    shown = seen(desk, {refused.id: "James Smith was first."})
    assert [row.who for row in shown.changes] == ["Tim Patient", "Jenny Harris"]
    assert shown.changes[0].what == "Invite to tim@sample.com. James Smith was first."
    assert shown.changes[0].button == words.OK_REMOVE
    assert shown.face.words == "Online · 1 change refused"


def test_nothing_waiting_says_so(desk: RealDesk) -> None:
    shown = seen(desk)
    assert shown.changes == ()
    assert shown.sentence == status.EVERYTHING_WITH_CLINIC
    assert shown.last == "Last reached the clinic at 9:42\N{NO-BREAK SPACE}a.m."


def test_offline_the_next_try_is_counted_down(desk: RealDesk) -> None:
    again = desk.clock.now() + timedelta(seconds=20)
    desk.link = Link(False, False, Trouble.UNREACHABLE, desk.clock.now(), again)
    desk.desk.invitations.send("tim")
    assert seen(desk).sentence == status.KEPT_SAFE
    assert seen(desk).last.endswith("Next try in 20 seconds.")
    desk.clock.go_on(seconds=19)
    assert seen(desk).last.endswith("Next try in 1 second.")


def test_on_a_single_computer_there_is_no_line_to_try(desk: RealDesk) -> None:
    shown = seen(desk, single=True)
    assert (shown.sentence, shown.last, shown.can_try) == (words.ON_THIS_COMPUTER, "", False)


def test_what_is_wrong_with_email_is_said_before_all_else(desk: RealDesk) -> None:
    link = Link(online=True)
    for problem, sentence in (
        ("mail_not_set_up", status.EMAIL_NOT_SET_UP),
        ("unreachable", status.EMAIL_UNREACHABLE),
        ("password", status.EMAIL_SIGN_IN_REFUSED),
        ("certificate", status.EMAIL_SETTINGS),
    ):
        told = Told(Light(LightKind.EMAIL_TROUBLE, 0, link, True, problem), (), {}, desk.clock.now())
        assert outbox(told, desk.clock.now(), desk.desk.zone).sentence == sentence


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (Invite("p", "tim@sample.com", "ssn", "chart"), "Invite to tim@sample.com"),
        (Resend("p", "i", "pending", "tim@sample.com", "ssn", "chart"), "Resend to tim@sample.com"),
        (Revoke("p", "i", "pending"), "Revoke invite"),
        (Revoke("p", "i", "activated"), "Revoke access"),
        (
            EditPatient("p", (FieldEdit("email", None, "a@b.org"), FieldEdit("cell", None, "+14435550199"))),
            "Change email and cell phone",
        ),
        (AddStaff(None, "nadia", "Nadia Orsini", "receptionist", "hash"), words.STAFF),
        (ChangeRole(None, "nadia", "supervisor"), words.STAFF),
        (ChangeSetting(None, "mail.server", None), words.SETTING),
        (RegisterPatient("p", ()), words.REGISTER),
        (BookAppointment("p", "a", ()), words.BOOK),
        (ChangeAppointment("p", "a", ()), words.CHANGE_APPOINTMENT),
        (LogCommunication("p", "phone", None, 3, "rang"), words.LOG),
        (NoteExport("p", "audit", 3), words.EXPORT),
        (OpenChart("p"), words.OTHER),
    ],
)
def test_every_kind_of_change_has_its_words(command: Command, what: str) -> None:
    assert what_of(command) == what
