"""What the ← beside a patient says, and what stands in its popover and its menu."""

from desktop.ui.words.chips import lowered
from desktop.ui.words.tongue import tr

TO_ONPATIENT = tr("to onpatient")
SAVE_AND_SEND = tr("Save and &send")
SAVE_AND_RESEND = tr("Save and re&send")
NOT_NOW = tr("Not now")
NEXT = tr("&Next")
RESEND = tr("Re&send")
REVOKE_INVITE = tr("Rev&oke invite")
OPEN_ACCESS = tr("Open OnPatient &Access")
MENU = tr("What can be done about this invitation")

NO_PATIENT = tr("choose a patient first")
READING = tr("the chart is being read")


def sends(name: str) -> str:
    """Spoken: a press sends the invitation."""
    return tr("to onpatient, send invite to {name}").format(name=name)


def undoes() -> str:
    """Spoken: it is held here and a press takes it back."""
    return tr("to onpatient, sending, press to undo")


def revoke_undoes() -> str:
    """Spoken: a revoke is held here and a press takes it back."""
    return tr("to onpatient, revoking, press to undo")


def state(words: str) -> str:
    """Spoken: what became of it, as in "to onpatient, pending, 6 days left"."""
    return tr("to onpatient, {state}").format(state=lowered(words))


def not_available(reason: str) -> str:
    """Spoken: why nothing can be done."""
    return tr("to onpatient, not available: {reason}").format(reason=lowered(reason))


def tip(reason: str) -> str:
    """Tooltip: what the arrow is for, then how it stands."""
    return f"{TO_ONPATIENT}\n{reason}"


TIP_SENDS = tr("Sends the invitation; it can be undone for some seconds.")
TIP_ASKS = tr("Asks for what is missing, then sends the invitation.")
TIP_UNDOES = tr("Takes it back before it leaves.")
TIP_OUTBOX = tr("Shows what waits on this computer.")
TIP_MENU = tr("Resend, revoke, or open OnPatient Access.")
TIP_OPENS = tr("Opens OnPatient Access.")
TIP_CORRECTS = tr("Asks for the right address, then resends the invitation.")


def step(number: int, steps: int) -> str:
    """Where two things are missing they are asked for one after the other."""
    return tr("{number} of {steps}").format(number=number, steps=steps)


def sent_at(time: str) -> str:
    """Beside the chip of an open invitation; ``time`` is "9:42 a.m." or "May 17, 3:04 p.m."."""
    return tr("sent {time}").format(time=time)
