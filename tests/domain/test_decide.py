"""What the clinic decides, and that no order of commands ever opens a second invitation."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.commands import EditPatient, FieldEdit, Invite, Resend, Revoke
from desktop.domain.decide import PatientCommand, decide
from desktop.domain.decision import (
    Applied,
    CloseInvitation,
    EndWaiting,
    Facts,
    OpenInvitation,
    Reason,
    Refused,
    SetFields,
    Waits,
)
from desktop.domain.invitation import LIFETIME, End, Invitation
from desktop.domain.staff import Staff
from tests.domain.front_desk import JANE, JENNY, NOON, facts, invitation, waiting

INVITE = Invite("jenny", "jenny@example.org", "dob_phone", "chart")
LATER = NOON + timedelta(hours=1)


def reason(command: PatientCommand, given_facts: Facts) -> Reason:
    decided = decide("new", command, given_facts)
    assert isinstance(decided, Refused), decided
    return decided.reason


def effects(command: PatientCommand, given_facts: Facts) -> tuple[object, ...]:
    decided = decide("new", command, given_facts)
    assert isinstance(decided, Applied), decided
    return decided.effects


def test_an_invitation_is_signed_by_who_clicked_and_dated_by_the_clinic_for_seven_days() -> None:
    (opened,) = effects(INVITE, facts())
    assert isinstance(opened, OpenInvitation)
    assert opened.invitation == Invitation(
        "new", "jenny", "jenny@example.org", "dob_phone", "chart", "jane", NOON, NOON + LIFETIME
    )
    assert LIFETIME.total_seconds() == 604_800


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"status": "deceased"}, Reason.DECEASED),
        ({"status": "inactive"}, Reason.INACTIVE),
        ({"opted_out_on": date(2026, 1, 2)}, Reason.OPTED_OUT),
        ({"email": "other@example.org"}, Reason.EMAIL_CHANGED),
        ({"email": None}, Reason.EMAIL_CHANGED),
        ({"born": None}, Reason.MISSING),
        ({"cell": None}, Reason.MISSING),
    ],
)
def test_an_unfit_patient_is_not_invited(changes: dict[str, object], why: Reason) -> None:
    patient = replace(JENNY, **changes)  # type: ignore[arg-type]
    assert reason(INVITE, facts(patient=patient)) == why


def test_anyway_invites_who_opted_out() -> None:
    patient = replace(JENNY, opted_out_on=date(2026, 1, 2))
    assert effects(replace(INVITE, anyway=True), facts(patient=patient))


@pytest.mark.parametrize("phone", ["cell", "home", "office"])
def test_each_phone_meets_the_requirement(phone: str) -> None:
    patient = replace(replace(JENNY, cell=None), **{phone: "+14435550101"})  # type: ignore[arg-type]
    assert effects(INVITE, facts(patient=patient))


def test_an_ssn_stands_in_for_date_of_birth_and_phone() -> None:
    patient = replace(JENNY, born=None, cell=None, ssn_last4="8765")
    assert effects(replace(INVITE, basis="ssn"), facts(patient=patient))
    assert reason(replace(INVITE, basis="ssn"), facts()) == Reason.MISSING


def test_save_and_invite_is_one_decision() -> None:
    edit = FieldEdit("email", "jenny@example.org", "new@example.org")
    command = replace(INVITE, email="new@example.org", edits=(edit,))
    saved, opened = effects(command, facts())
    assert saved == SetFields((edit,))
    assert isinstance(opened, OpenInvitation)
    stale = replace(command, edits=(replace(edit, before="old@example.org"),))
    assert reason(stale, facts()) == Reason.CONFLICT


def test_who_was_first_is_named_to_who_was_second() -> None:
    decided = decide("new", INVITE, facts(invites=(invitation(),), now=LATER))
    assert decided == Refused(Reason.ALREADY_INVITED, {"by": "omar", "at": NOON.isoformat(), "invite": "one"})
    connected = invitation(activated_at=NOON)
    assert reason(INVITE, facts(invites=(connected,), now=LATER)) == Reason.ALREADY_CONNECTED


def test_an_expired_row_is_closed_with_its_own_end_when_the_next_is_opened() -> None:
    old = invitation(enabled_at=NOON - LIFETIME)
    closed, opened = effects(INVITE, facts(invites=(old,), now=LATER))
    assert closed == CloseInvitation("one", End.EXPIRED, "limit", NOON)
    assert isinstance(opened, OpenInvitation)
    assert opened.alias_of is None


def test_a_resend_replaces_in_the_same_instant_and_keeps_the_old_link_alive() -> None:
    command = Resend("jenny", "one", "pending", "jenny@example.org", "dob_phone", "chart")
    closed, opened = effects(command, facts(invites=(invitation(),), now=LATER))
    assert closed == CloseInvitation("one", End.REPLACED, "jane", LATER)
    assert isinstance(opened, OpenInvitation)
    assert opened.alias_of == "one"


def test_a_resend_to_another_mailbox_lets_the_old_link_die() -> None:
    patient = replace(JENNY, email="new@example.org")
    command = Resend("jenny", "one", "pending", "new@example.org", "dob_phone", "chart")
    opened = effects(command, facts(patient=patient, invites=(invitation(),), now=LATER))[-1]
    assert isinstance(opened, OpenInvitation)
    assert opened.alias_of is None


def test_a_resend_of_what_lapsed_meanwhile_is_taken_and_of_what_was_revoked_is_not() -> None:
    command = Resend("jenny", "one", "pending", "jenny@example.org", "dob_phone", "chart")
    assert effects(command, facts(invites=(invitation(),), now=NOON + LIFETIME))
    revoked = invitation(disabled_at=LATER, disabled_by="omar", end="revoked")
    assert reason(command, facts(invites=(revoked,), now=LATER)) == Reason.CHANGED_MEANWHILE


def test_a_resend_of_an_older_invitation_closes_the_lapsed_one_on_top() -> None:
    old = invitation("old", enabled_at=NOON - 3 * LIFETIME, disabled_at=NOON - 2 * LIFETIME,
                     disabled_by="limit", end="expired")  # fmt: skip
    top = invitation("top", enabled_at=NOON - LIFETIME)
    command = Resend("jenny", "old", "expired", "jenny@example.org", "dob_phone", "chart")
    closed = effects(command, facts(invites=(old, top), now=LATER))[0]
    assert closed == CloseInvitation("top", End.EXPIRED, "limit", NOON)


def test_a_revoke_takes_back_only_what_was_seen() -> None:
    seen_pending = Revoke("jenny", "one", "pending")
    assert effects(seen_pending, facts(invites=(invitation(),))) == (
        CloseInvitation("one", End.REVOKED, "jane", NOON),
    )
    activated = invitation(activated_at=NOON)
    assert reason(seen_pending, facts(invites=(activated,), now=LATER)) == Reason.CHANGED_MEANWHILE
    assert reason(Revoke("jenny", "two", "pending"), facts()) == Reason.NO_SUCH_INVITATION


def test_a_revoke_takes_back_what_waits_for_email() -> None:
    assert effects(Revoke("jenny", "w", "waiting"), facts(waiting=(waiting("w"),))) == (
        EndWaiting("w", taken_back=True),
    )


def test_an_invitation_waits_while_email_has_no_slot_and_keeps_others_from_waiting_too() -> None:
    assert decide("new", INVITE, facts(mail_wait=Reason.MAIL_PACED)) == Waits(Reason.MAIL_PACED)
    assert reason(INVITE, facts(waiting=(waiting("other"),))) == Reason.ALREADY_WAITING


@pytest.mark.parametrize("command", [INVITE, Revoke("jenny", "one", "pending"), EditPatient("jenny", ())])
def test_who_is_no_longer_active_decides_nothing(command: PatientCommand) -> None:
    assert reason(command, facts(who=replace(JANE, active=False))) == Reason.NOT_ALLOWED


def test_nobody_is_no_patient() -> None:
    assert reason(INVITE, facts(patient=None)) == Reason.NO_SUCH_PATIENT


STATES = ["pending", "expired", "revoked", "activated", "locked", "waiting"]
COMMANDS = st.lists(
    st.one_of(
        st.just(INVITE),
        st.builds(lambda one, state: Resend("jenny", str(one), state, "jenny@example.org", "dob_phone", "chart"),
                  st.integers(0, 3), st.sampled_from(STATES)),
        st.builds(lambda one, state: Revoke("jenny", str(one), state), st.integers(0, 3), st.sampled_from(STATES)),
    ),
    max_size=7,
)  # fmt: skip
PAUSES = st.lists(st.sampled_from([1, 3_600, 604_800, 604_801, 700_000]), min_size=7, max_size=7)


@settings(max_examples=600)
@given(COMMANDS, PAUSES, st.sets(st.integers(0, 6)))
def test_no_order_of_commands_opens_a_second_invitation(
    commands: list[PatientCommand], pauses: list[int], accepted: set[int]
) -> None:
    rows: dict[str, Invitation] = {}
    now = NOON
    for number, command in enumerate(commands):
        now += timedelta(seconds=pauses[number])
        decided = decide(str(number), command, facts(now=now, invites=tuple(rows.values())))
        if isinstance(decided, Applied):
            rows = _carried_out(rows, decided)
        if number in accepted:
            rows = {id: _accepted(row, now) for id, row in rows.items()}
        assert sum(row.disabled_at is None for row in rows.values()) <= 1
        assert sum(row.is_open(now) for row in rows.values()) <= 1


def _carried_out(rows: dict[str, Invitation], decided: Applied) -> dict[str, Invitation]:
    rows = dict(rows)
    for effect in decided.effects:
        if isinstance(effect, CloseInvitation):
            before = rows[effect.invite_id]
            assert before.disabled_at is None
            assert effect.at >= before.enabled_at
            rows[before.id] = replace(before, disabled_at=effect.at, disabled_by=effect.by, end=effect.end)
        elif isinstance(effect, OpenInvitation):
            assert effect.invitation.id not in rows
            rows[effect.invitation.id] = effect.invitation
    return rows


def _accepted(row: Invitation, now: datetime) -> Invitation:
    return replace(row, activated_at=now) if row.is_open(now) and row.activated_at is None else row


def test_a_role_without_the_right_edits_nothing() -> None:
    nobody = Staff("x", "x", "X", "receptionist", active=False)
    assert (
        reason(EditPatient("jenny", (FieldEdit("city", None, "Salem"),)), facts(who=nobody))
        == Reason.NOT_ALLOWED
    )
