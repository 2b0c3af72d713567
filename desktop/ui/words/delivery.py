"""How far an invitation has come, and why it came no further."""

from collections.abc import Sequence

from desktop.ui.words.common import full_stop

QUEUED = "Queued"
QUEUED_HERE = "Queued here – not sent"
ACCEPTED = "Accepted by mail server"
OPENED = "Opened"
ACTIVATED = "Activated"
BOUNCED = "Bounced"
NOT_HANDED_OVER = "Not accepted by mail server"
NEVER_OPENED = "Never opened"
EXPIRED = "Expired"
REVOKED = "Revoked"
LOCKED = "Locked"
DISABLED = "Disabled"
NOT_YET = "not yet"
SENT_TO_CLINIC = "Sent to the clinic"
NOT_CONFIRMED = "not confirmed"
AT_THE_CLINIC = "At the clinic"
NO_MORE_TRIES = "no more tries"
WHEN_REACHED = "when the clinic can be reached"
WHEN_EMAIL_GOES_OUT = "when email goes out"
NO_SUCH_MAILBOX_SHORT = "mailbox does not exist"
MAILBOX_FULL_SHORT = "mailbox is full"
UNWANTED_SHORT = "refused as unwanted"
NOT_PROVEN_READ = "The mail server took the message. That does not prove that it was read."
MAILBOX_FULL = "The mailbox is full. Ask the patient to make room, then resend."


def no_such_mailbox(server: str) -> str:
    """Bounced for good."""
    return (
        f"The mail server at {server} says this mailbox does not exist. "
        "Check the address with the patient, then resend."
    )


def unwanted(server: str) -> str:
    """Taken for spam."""
    return f"{server} refused the message as unwanted. Ask the patient for another address, then resend."


def given_up(server: str) -> str:
    """Not taken by the mail server within the time allowed, or refused for another reason."""
    return f"The mail server at {server} did not take the message. Check the address with the patient, then resend."


def put_off(time: str) -> str:
    """Deferred; nothing to do yet."""
    return f"The mail server puts the message off. It is tried again at {time}; nothing to do yet."


def next_try(time: str) -> str:
    """Under the step that has not succeeded yet."""
    return f"put off, next try {time}"


def ladder_spoken(steps: Sequence[tuple[str, str]], reached: int) -> str:
    """The ladder in one sentence, from label and note of each step, as far as one cares to hear.

    "Delivery, step 2 of 4: accepted by mail server May 17, 3:04 p.m.; opened: not yet".
    """
    if not steps:
        return "Delivery"
    at = max(1, min(reached, len(steps)))
    label, note = steps[at - 1]
    sentence = f"Delivery, step {at} of {len(steps)}: {_lowered(label)} {note}".rstrip()
    if at < len(steps):
        label, note = steps[at]
        sentence += f"; {_lowered(label)}: {note or NOT_YET}"
    return sentence


def _lowered(label: str) -> str:
    return label[:1].lower() + label[1:]


CALL_TITLE = "The patient says it did not arrive"
STILL_NOTHING = "Still nothing? Send it again."
CLOSE_SCRIPT = "Close the call script"


def look_in_spam(clinic: str) -> str:
    """First spoken step."""
    return f"“Please look in your spam folder for {clinic}.”"


def is_this_your_address(spoken_address: str) -> str:
    """Second spoken step; the address as it is read out."""
    return f"“Is this your address: {spoken_address}?”"


def only_newest(sent: str) -> str:
    """Third spoken step."""
    newest = full_stop(f"Only the newest email works, sent {sent}")
    return f"“{newest} Older ones say the link is not valid.”"
