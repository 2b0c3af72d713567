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
FIRST_OF_TWO = tr("1 of 2")
SECOND_OF_TWO = tr("2 of 2")
WRONG_ADDRESS = tr("The email came back")


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


def missing_title(item: str) -> str:
    """Title of the popover: the one thing; ``item`` is "a phone number"."""
    return tr("One thing is missing: {item}").format(item=item)


def several_title(item: str) -> str:
    """Title where another thing follows; ``item`` is "an email address"."""
    return tr("First {item}").format(item=item)
