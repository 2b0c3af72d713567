"""How far an invitation has come, and why it came no further."""

from collections.abc import Sequence

from desktop.ui.words.common import full_stop
from desktop.ui.words.tongue import tr

QUEUED = tr("Queued")
QUEUED_HERE = tr("Queued here – not sent")
ACCEPTED = tr("Accepted by mail server")
OPENED = tr("Opened")
ACTIVATED = tr("Activated")
BOUNCED = tr("Bounced")
NOT_HANDED_OVER = tr("Not accepted by mail server")
NEVER_OPENED = tr("Never opened")
EXPIRED = tr("Expired")
REVOKED = tr("Revoked")
LOCKED = tr("Locked")
NOT_YET = tr("not yet")
SENT_TO_CLINIC = tr("Sent to the clinic")
NOT_CONFIRMED = tr("not confirmed")
AT_THE_CLINIC = tr("At the clinic")
NO_MORE_TRIES = tr("no more tries")
WHEN_REACHED = tr("when the clinic can be reached")
WHEN_EMAIL_GOES_OUT = tr("when email goes out")
NO_SUCH_MAILBOX_SHORT = tr("mailbox does not exist")
MAILBOX_FULL_SHORT = tr("mailbox is full")
UNWANTED_SHORT = tr("refused as unwanted")
NOT_PROVEN_READ = tr("The mail server took the message. That does not prove that it was read.")
MAILBOX_FULL = tr("The mailbox is full. Ask the patient to make room, then resend.")


def no_such_mailbox(server: str) -> str:
    """Bounced for good."""
    return tr(
        "The mail server at {server} says this mailbox does not exist. "
        "Check the address with the patient, then resend."
    ).format(server=server)


def unwanted(server: str) -> str:
    """Taken for spam."""
    return tr(
        "{server} refused the message as unwanted. Ask the patient for another address, then resend."
    ).format(server=server)


def given_up(server: str) -> str:
    """Not taken by the mail server within the time allowed, or refused for another reason."""
    return tr(
        "The mail server at {server} did not take the message. Check the address with the patient, then resend."
    ).format(server=server)


def put_off(time: str) -> str:
    """Deferred; nothing to do yet."""
    return tr("The mail server puts the message off. It is tried again at {time}; nothing to do yet.").format(
        time=time
    )


def next_try(time: str) -> str:
    """Under the step that has not succeeded yet."""
    return tr("put off, next try {time}").format(time=time)


def ladder_spoken(steps: Sequence[tuple[str, str]], reached: int) -> str:
    """The ladder in one sentence, from label and note of each step, as far as one cares to hear.

    "Delivery, step 2 of 4: accepted by mail server May 17, 3:04 p.m.; opened: not yet".
    """
    if not steps:
        return tr("Delivery")
    at = max(1, min(reached, len(steps)))
    label, note = steps[at - 1]
    said = f"{_lowered(label)} {note}".rstrip()
    sentence = tr("Delivery, step {at} of {all}: {said}").format(at=at, all=len(steps), said=said)
    if at < len(steps):
        label, note = steps[at]
        sentence += f"; {_lowered(label)}: {note or NOT_YET}"
    return sentence


def _lowered(label: str) -> str:
    return label[:1].lower() + label[1:]


CALL_TITLE = tr("The patient says it did not arrive")
STILL_NOTHING = tr("Still nothing? Send it again.")
CLOSE_SCRIPT = tr("Close the call script")


def look_in_spam(clinic: str) -> str:
    """First spoken step."""
    return tr("“Please look in your spam folder for {clinic}.”").format(clinic=clinic)


def is_this_your_address(spoken_address: str) -> str:
    """Second spoken step; the address as it is read out."""
    return tr("“Is this your address: {spoken_address}?”").format(spoken_address=spoken_address)


def only_newest(sent: str) -> str:
    """Third spoken step."""
    newest = full_stop(tr("Only the newest email works, sent {sent}").format(sent=sent))
    return tr("“{newest} Older ones say the link is not valid.”").format(newest=newest)
