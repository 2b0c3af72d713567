"""The access of a patient is one state, and offers what that state allows."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.access import Access, AccessKind, Onway, View, access_of
from desktop.domain.commands import Command, Invite, Revoke
from desktop.domain.invitation import LIFETIME, Invitation, Mail
from desktop.domain.seen import Confirmed, Stage, Unsettled, fold
from tests.domain.front_desk import JENNY, NOON, invitation, waiting

INVITE = Invite("jenny", "jenny@example.org", "dob_phone", "chart")
ZONE = ZoneInfo("America/New_York")


def access(
    confirmed: Confirmed, *outbox: Unsettled, now: datetime = NOON, online: bool = True
) -> Access:  # fmt: skip
    return access_of(fold(confirmed, outbox), View(now, ZONE, online))


def unsettled(command: Command, stage: Stage, id: str = "new") -> Unsettled:
    return Unsettled(id, command, NOON, stage)


def closed(end: str, **changes: Any) -> Invitation:
    return invitation(disabled_at=NOON + timedelta(hours=1), disabled_by="omar", end=end, **changes)


@pytest.mark.parametrize(
    ("row", "kind", "offers"),
    [
        (None, AccessKind.READY, "invite"),
        (invitation(), AccessKind.PENDING, "resend revoke"),
        (invitation(activated_at=NOON), AccessKind.CONNECTED, "revoke"),
        (closed("revoked"), AccessKind.REVOKED, "invite"),
        (closed("locked"), AccessKind.LOCKED, "invite resend"),
        (closed("disconnected", activated_at=NOON), AccessKind.DISCONNECTED, "invite"),
        (invitation(enabled_at=NOON - LIFETIME), AccessKind.EXPIRED, "invite resend"),
    ],
)
def test_each_state_has_its_name_and_its_actions(
    row: Invitation | None, kind: AccessKind, offers: str
) -> None:  # fmt: skip
    found = access(Confirmed(JENNY, (row,) if row else ()), now=NOON + timedelta(minutes=1))
    can = {"invite": found.can_invite, "resend": found.can_resend, "revoke": found.can_revoke}
    assert found.kind == kind
    assert " ".join(name for name, may in can.items() if may) == offers


def test_what_is_missing_is_missing_and_who_died_is_not_invited() -> None:
    assert access(Confirmed(replace(JENNY, email=None))).kind == AccessKind.MISSING
    dead = access(Confirmed(replace(JENNY, status="deceased")))
    assert dead.kind == AccessKind.NOT_INVITABLE
    assert not dead.can_invite


@pytest.mark.parametrize(
    ("stage", "online", "kind"),
    [
        (Stage.HELD, True, AccessKind.SENDING),
        (Stage.HELD, False, AccessKind.QUEUED),
        (Stage.LEAVING, True, AccessKind.LEAVING),
        (Stage.LEAVING, False, AccessKind.LEAVING),
    ],
)
def test_an_invitation_on_its_way_says_how_far_it_is(stage: Stage, online: bool, kind: AccessKind) -> None:
    found = access(Confirmed(JENNY), unsettled(INVITE, stage), online=online)
    assert found.kind == kind
    assert found.only_here == (stage == Stage.HELD)
    assert not found.can_invite


def test_a_refusal_is_shown_and_may_be_tried_again() -> None:
    found = access(Confirmed(JENNY), unsettled(INVITE, Stage.REFUSED))
    assert found.kind == AccessKind.REFUSED
    assert found.can_invite


def test_what_waits_at_the_clinic_can_be_taken_back() -> None:
    found = access(Confirmed(JENNY, waiting=(waiting("new"),)))
    assert found.kind == AccessKind.WAITING
    assert found.can_revoke
    ended = replace(waiting("new"), ended_at=NOON)
    assert access(Confirmed(JENNY, waiting=(ended,))).kind == AccessKind.READY


def test_a_revoke_on_its_way_is_shown_beside_the_state_and_not_offered_twice() -> None:
    revoke = unsettled(Revoke("jenny", "one", "pending"), Stage.LEAVING, "r")
    found = access(Confirmed(JENNY, (invitation(),)), revoke)
    assert (found.kind, found.revoking) == (AccessKind.PENDING, Onway.LEAVING)
    assert not found.can_revoke
    assert not found.can_resend


def test_mail_that_came_back_asks_for_another_address() -> None:
    bounced = Mail("m", "one", "jenny", "jenny@example.org", "bounced", NOON)
    found = access(Confirmed(JENNY, (invitation(),), (bounced,)))
    assert found.kind == AccessKind.BOUNCED
    assert found.can_resend


def test_days_left_are_the_clinics_calendar_days_and_few_of_them_warn() -> None:
    pending = Confirmed(JENNY, (invitation(),))
    assert access(pending).days_left == 7
    late = access(pending, now=NOON + timedelta(days=5))
    assert (late.days_left, late.expiring) == (2, True)


def test_who_opted_out_is_said_with_the_day() -> None:
    found = access(Confirmed(replace(JENNY, opted_out_on=date(2026, 1, 2))))
    assert found.opted_out_on == date(2026, 1, 2)
