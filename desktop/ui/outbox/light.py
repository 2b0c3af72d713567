"""The sync light in colour, picture and words."""

from dataclasses import dataclass
from datetime import datetime

from desktop.services.connection import Light, LightKind
from desktop.ui import dates
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import outbox, status


@dataclass(frozen=True, slots=True)
class LightFace:
    """How the light looks and what it says."""

    tone: Tone
    meaning: Meaning
    words: str

    @property
    def spoken(self) -> str:
        """The same for a screen reader."""
        return status.connection(self.words)


_LOOKS = {
    LightKind.REFUSED: (Tone.BAD, Meaning.MISSING),
    LightKind.OFFLINE: (Tone.WARN, Meaning.OFFLINE),
    LightKind.EMAIL_TROUBLE: (Tone.WARN, Meaning.NO_EMAIL),
    LightKind.WORKING: (Tone.INFO, Meaning.SYNCING),
    LightKind.ONLINE: (Tone.OK, Meaning.CONNECTED),
}


def face_of(light: Light, now: datetime) -> LightFace:
    """The light at this instant."""
    if light.single:
        return _single(light)
    return LightFace(*_LOOKS[light.kind], _words(light, now))


def _words(light: Light, now: datetime) -> str:
    match light.kind:
        case LightKind.REFUSED:
            return status.refused(light.count, online=light.link.online)
        case LightKind.OFFLINE:
            return status.offline(light.count)
        case LightKind.EMAIL_TROUBLE:
            return status.EMAIL_TROUBLE
        case LightKind.WORKING:
            return status.sending(light.count)
    return status.online(dates.since(light.link.contacted_at or now, now))


def _single(light: Light) -> LightFace:
    """Where the clinic is this computer there is no line that could be good or bad."""
    match light.kind:
        case LightKind.REFUSED:
            return LightFace(*_LOOKS[light.kind], outbox.single_refused(light.count))
        case LightKind.OFFLINE:
            return LightFace(Tone.WARN, Meaning.THIS_COMPUTER, outbox.single_waiting(light.count))
        case LightKind.EMAIL_TROUBLE:
            return LightFace(*_LOOKS[light.kind], status.SINGLE_EMAIL_TROUBLE)
    return LightFace(Tone.NEUTRAL, Meaning.THIS_COMPUTER, status.SINGLE_COMPUTER)
