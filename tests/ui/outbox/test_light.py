"""The light says how this desk stands; the worst state wins."""

from datetime import timedelta

import pytest

from desktop.domain.link import Link
from desktop.services.connection import Light, LightKind
from desktop.ui.icons import Meaning
from desktop.ui.outbox.light import face_of
from desktop.ui.palette import Tone
from tests.real_clinic import NOON

ONLINE = Link(online=True, contacted_at=NOON - timedelta(minutes=2))
OFFLINE = Link(online=False, contacted_at=NOON)


@pytest.mark.parametrize(
    ("light", "tone", "meaning", "words"),
    [
        (
            Light(LightKind.ONLINE, 0, ONLINE, False),
            Tone.OK,
            Meaning.CONNECTED,
            "Online · synced 2 minutes ago",
        ),
        (
            Light(LightKind.WORKING, 2, ONLINE, False),
            Tone.INFO,
            Meaning.SYNCING,
            "Online · sending 2 changes",
        ),
        (
            Light(LightKind.OFFLINE, 3, OFFLINE, False),
            Tone.WARN,
            Meaning.OFFLINE,
            "Offline – 3 changes waiting",
        ),
        (
            Light(LightKind.OFFLINE, 0, OFFLINE, False),
            Tone.WARN,
            Meaning.OFFLINE,
            "Offline – nothing waiting",
        ),
        (Light(LightKind.REFUSED, 1, ONLINE, False), Tone.BAD, Meaning.MISSING, "Online · 1 change refused"),
        (
            Light(LightKind.REFUSED, 1, OFFLINE, False),
            Tone.BAD,
            Meaning.MISSING,
            "Offline – 1 change refused",
        ),
        (
            Light(LightKind.EMAIL_TROUBLE, 0, ONLINE, False, "password"),
            Tone.WARN,
            Meaning.NO_EMAIL,
            "Online · email is not going out",
        ),
        (Light(LightKind.ONLINE, 0, ONLINE, True), Tone.NEUTRAL, Meaning.THIS_COMPUTER, "This computer only"),
        (
            Light(LightKind.WORKING, 1, ONLINE, True),
            Tone.NEUTRAL,
            Meaning.THIS_COMPUTER,
            "This computer only",
        ),
        (
            Light(LightKind.OFFLINE, 1, OFFLINE, True),
            Tone.WARN,
            Meaning.THIS_COMPUTER,
            "This computer only – 1 change waiting",
        ),
        (
            Light(LightKind.REFUSED, 2, ONLINE, True),
            Tone.BAD,
            Meaning.MISSING,
            "This computer only · 2 changes refused",
        ),
        (
            Light(LightKind.EMAIL_TROUBLE, 0, ONLINE, True, "mail_not_set_up"),
            Tone.WARN,
            Meaning.NO_EMAIL,
            "This computer only · email is not going out",
        ),
    ],
)
def test_the_light_in_every_state(light: Light, tone: Tone, meaning: Meaning, words: str) -> None:
    face = face_of(light, NOON)
    assert (face.tone, face.meaning, face.words) == (tone, meaning, words)
    assert face.spoken == f"Connection: {words}"
