"""What a screen shows is what the clinic confirmed plus what this desk has not settled."""

from dataclasses import replace
from datetime import timedelta

from desktop.domain.commands import ChangeAppointment, EditPatient, FieldEdit, Invite, Revoke
from desktop.domain.invitation import Mail
from desktop.domain.seen import Confirmed, Stage, Unsettled, fold
from tests.domain.front_desk import JENNY, NOON, invitation


def entry(id: str, stage: Stage, *edits: FieldEdit) -> Unsettled:
    return Unsettled(id, EditPatient("jenny", edits), NOON, stage)


def test_edits_on_their_way_lie_over_the_confirmed_ones_in_order() -> None:
    seen = fold(
        Confirmed(JENNY),
        [
            entry("a", Stage.LEAVING, FieldEdit("city", None, "Salem")),
            entry("b", Stage.HELD, FieldEdit("city", "Salem", "Boston")),
        ],
    )
    assert seen.patient == replace(JENNY, city="Boston")
    assert seen.only_here == {"city"}
    assert seen.confirmed.patient == JENNY


def test_what_was_refused_or_applied_is_not_shown_as_if_it_held() -> None:
    edit = FieldEdit("city", None, "Salem")
    seen = fold(Confirmed(JENNY), [entry("a", Stage.APPLIED, edit), entry("b", Stage.REFUSED, edit)])
    assert seen.patient == JENNY
    assert seen.on_its_way == ()
    assert seen.refused is not None
    assert seen.refused.id == "b"


def test_what_was_refused_about_an_appointment_is_not_told_in_the_chart() -> None:
    command = ChangeAppointment("jenny", "a" * 32, (FieldEdit("status", None, "Arrived"),))
    seen = fold(Confirmed(JENNY), [Unsettled("a", command, NOON, Stage.REFUSED, reason="conflict")])
    assert seen.refused is None


def test_the_edits_of_save_and_invite_are_seen_and_those_of_a_revoke_are_none() -> None:
    edits = (FieldEdit("email", "jenny@example.org", "new@example.org"),)
    invite = Unsettled("i", Invite("jenny", "new@example.org", "dob_phone", "chart", edits), NOON, Stage.HELD)
    revoke = Unsettled("r", Revoke("jenny", "one", "pending"), NOON, Stage.HELD)
    seen = fold(Confirmed(JENNY), [invite, revoke])
    assert seen.patient.email == "new@example.org"
    assert [each.id for each in seen.on_its_way] == ["i", "r"]


def test_a_click_held_for_a_day_asks_again() -> None:
    held = entry("a", Stage.HELD)
    assert held.asks_again(NOON + timedelta(hours=24))
    assert not held.asks_again(NOON + timedelta(hours=23, minutes=59))
    assert not entry("a", Stage.LEAVING).asks_again(NOON + timedelta(days=3))


def test_the_newest_email_of_an_invitation_is_the_one_shown() -> None:
    mails = tuple(
        Mail(id, "one", "jenny", "jenny@example.org", "queued", NOON + timedelta(minutes=minutes))
        for id, minutes in (("a", 0), ("b", 2), ("c", 1))
    )
    confirmed = Confirmed(JENNY, (invitation(),), mails)
    newest = confirmed.mail_of("one")
    assert newest is not None
    assert newest.id == "b"
    assert confirmed.mail_of("two") is None
