"""The chip of every state: tone, icon and words together."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.access import Access, AccessKind, Onway
from desktop.domain.invitation import Invitation
from desktop.domain.requirements import requirements
from desktop.ui.access_chip import access_chip
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.chip import ChipFace
from tests.real_clinic import NOON

ZONE = ZoneInfo("America/New_York")
MET = requirements(email=True, ssn=False, dob=True, phone=True)
SENT = Invitation(
    "i", "p", "a@b.org", "dob_phone", "chart", "james", NOON - timedelta(days=1), NOON + timedelta(days=6)
)
ENDED = replace(SENT, expires_at=NOON - timedelta(days=4), end="expired")


def chip(kind: AccessKind, status: str = "active", **more: Any) -> ChipFace:
    return access_chip(Access(kind, more.pop("needs", MET), **more), status, NOON, ZONE)


@pytest.mark.parametrize(
    ("face", "tone", "meaning", "text", "spoken"),
    [
        (chip(AccessKind.READY), Tone.NEUTRAL, Meaning.CAN_INVITE, "Can invite", "can invite"),
        (
            chip(AccessKind.MISSING, needs=requirements(email=False, ssn=False, dob=True, phone=False)),
            Tone.WARN,
            Meaning.MISSING,
            "Missing email, phone",
            "missing email, phone",
        ),
        (
            chip(AccessKind.PENDING, invitation=SENT, days_left=6),
            Tone.INFO,
            Meaning.PENDING,
            "Pending… 6 days left",
            "pending, 6 days left",
        ),
        (
            chip(
                AccessKind.PENDING, invitation=replace(SENT, expires_at=NOON + timedelta(days=1)), days_left=1
            ),
            Tone.WARN,
            Meaning.EXPIRING,
            "Pending… 1 day left",
            "pending, 1 day left",
        ),
        (
            chip(AccessKind.BOUNCED, invitation=SENT),
            Tone.BAD,
            Meaning.BOUNCED,
            "Email bounced",
            "email bounced",
        ),
        (
            chip(AccessKind.EXPIRED, invitation=ENDED),
            Tone.NEUTRAL,
            Meaning.EXPIRED,
            "Expired May 14",
            "invitation expired May 14",
        ),
        (chip(AccessKind.CONNECTED, invitation=SENT), Tone.OK, Meaning.CONNECTED, "Connected", "connected"),
        (
            chip(AccessKind.REFUSED),
            Tone.BAD,
            Meaning.REFUSED,
            "Refused by the clinic",
            "refused by the clinic",
        ),
        (
            chip(AccessKind.LEAVING),
            Tone.NEUTRAL,
            Meaning.LEAVING,
            "Sent to the clinic, not confirmed",
            "sent to the clinic, not confirmed",
        ),
        (
            chip(AccessKind.NOT_INVITABLE, "deceased"),
            Tone.NEUTRAL,
            Meaning.NOT_ENABLED,
            "Patient deceased",
            "patient deceased",
        ),
        (
            chip(AccessKind.NOT_INVITABLE, "inactive"),
            Tone.NEUTRAL,
            Meaning.NOT_ENABLED,
            "Patient inactive",
            "patient inactive",
        ),
    ],
)
def test_what_the_clinic_knows_is_solid(
    face: ChipFace, tone: Tone, meaning: Meaning, text: str, spoken: str
) -> None:
    assert face == ChipFace(tone, meaning, text, f"OnPatient: {spoken}", dashed=False)


@pytest.mark.parametrize(
    ("face", "text"),
    [
        (chip(AccessKind.SENDING), "Sending…"),
        (chip(AccessKind.QUEUED), "Queued here – not sent"),
        (chip(AccessKind.CONNECTED, invitation=SENT, revoking=Onway.SENDING), "Revoking…"),
        (chip(AccessKind.CONNECTED, invitation=SENT, revoking=Onway.QUEUED), "Revoke queued here"),
    ],
)
def test_what_is_only_here_is_dashed(face: ChipFace, text: str) -> None:
    assert face.dashed
    assert face.text == text


def test_a_revoke_is_named_on_its_day_and_then_the_patient_can_be_invited() -> None:
    revoked = replace(SENT, disabled_at=NOON - timedelta(hours=2), end="revoked")
    assert chip(AccessKind.REVOKED, invitation=revoked).text == "Access revoked"
    earlier = replace(revoked, disabled_at=NOON - timedelta(hours=20))
    assert chip(AccessKind.REVOKED, invitation=earlier).text == "Can invite"


@pytest.mark.parametrize("kind", list(AccessKind))
def test_every_state_has_a_chip(kind: AccessKind) -> None:
    assert chip(kind, invitation=SENT, days_left=6).text
