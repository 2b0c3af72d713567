"""The OnPatient Access page, state by state: titles, sentences and buttons."""

from collections.abc import Sequence

from desktop.ui.words.common import count, full_stop, listed

NOT_ENABLED = "onpatient not enabled for patient"
SENDING = "Sending…"
QUEUED = "Queued here – not sent"
LEAVING = "Sent to the clinic, not confirmed"
LEAVING_SHORT = "Sent, not confirmed"
WAITING = "At the clinic, waiting for email"
PENDING = "Pending…"
BOUNCED = "Email bounced"
EXPIRED = "Invitation expired"
LOCKED = "Invitation locked"
ENABLED = "OnPatient Access Enabled"
REVOKE_QUEUED = "Revoke queued here – not sent"

ENABLE = "E&nable Patient Access"
SAVE_AND_INVITE = "&Save and invite"
SAVE_AND_RESEND = "&Save and resend"
RESEND = "Re&send"
RESEND_ANYWAY = "Resend anyway"
INVITE_ANYWAY = "Invite anyway"
UNDO = "&Undo"
TAKE_BACK = "Take &back"
HAND_OVER_CARD = "Hand-over &card…"
DID_NOT_ARRIVE = "Did not &arrive?"
EDIT_EMAIL = "Edit email"
REVOKE_INVITE = "Rev&oke invite"
REVOKE_ACCESS_ASK = "Rev&oke access…"
REVOKE_ACCESS = "Rev&oke access"
KEEP_ACCESS = "&Keep access"
SHOW = "Show"

REQUIRED = "The following information is required to connect with onpatient:"
EMAIL = "Email"
AND_EITHER = "and either"
SSN = "Social Security Number"
OR = "or"
DATE_OF_BIRTH = "Date of Birth"
PHONE_NUMBER = "Phone Number"
NOT_NEEDED_DOB_PHONE = "not on file – not needed, Date of Birth and Phone Number are enough"
NOT_NEEDED_SSN = "not on file – not needed, the Social Security Number is enough"
EVERYTHING_ON_FILE = "Everything onpatient needs is on file."
AN_EMAIL = "an email address"
A_PHONE = "a phone number"
A_BIRTH_DATE = "a date of birth"
A_SSN = "a Social Security Number"

UNDONE = "Undone. Nothing was sent."
TAKEN_BACK = "Taken back. Nothing was sent."
ALREADY_SENT = "It had already been sent. You can revoke it instead."
QUEUED_SENTENCE = (
    "This computer is offline. The invitation goes out by itself when the clinic can be reached; "
    "the 7 days start then."
)
QUEUED_OLD_SENTENCE = "It waited here for more than a day, so it does not leave before you say so."
LEAVING_SENTENCE = "The clinic has not answered yet. To undo it now, revoke the invitation."
WAITING_NOT_SET_UP = (
    "This clinic has not set up email yet; an administrator can. The invitation goes out by itself then, "
    "and its 7 days start then."
)
WAITING_NOT_WORKING = (
    "Email is not going out at the moment; an administrator can see why. The invitation goes out by itself "
    "when it works again, and its 7 days start then."
)
WAITING_PACED = (
    "Invitations leave at an even pace so that mail servers trust them. This one goes out by itself, "
    "and its 7 days start then."
)
LOCKED_SENTENCE = (
    "The identity questions were answered wrongly 5 times. Check the chart with the patient, then resend."
)
VIEW_ONLY = "You may look, but not invite. Ask an administrator for “Create and Update Patients”."
INACTIVE = "This patient is marked inactive. Only active patients can be invited."
DECEASED = "This patient is marked deceased and cannot be invited."
ASKED_ABOVE = "Answer the question above first."
NOT_ON_FILE = "not on file"
TODAY = "today"
TOMORROW = "tomorrow"
HIDE = "Hide"
SEND_NOW = "Send &now"
NOT_NOW = "Not now"
DO_NOT_INVITE = "Do not invite"
GOES_OUT_NOW = "Going out now"
OPTED_OUT_BODY = "Invite only if the patient agrees now."
REVOKE_LEAVING = "Revoke sent to the clinic, not confirmed"
REVOKE_LEAVING_BODY = "The clinic has not answered yet."
REVOKE_QUEUED_BODY = "This computer is offline. The revoke goes out by itself when the clinic can be reached."
SPAM_FOLDER_FIRST = "Ask the patient to look in spam first."
EXPIRES_BEFORE_VISIT = "This invitation expires before the next visit"
ONLY_THAT_ADDRESS = "It only works with that address. After saving you can resend it to the new one."


def missing(items: Sequence[str]) -> str:
    """What the shortest fix asks for, one item or several."""
    if len(items) == 1:
        return f"One thing is missing: {items[0]}."
    numbers = {2: "Two", 3: "Three", 4: "Four"}
    return f"{numbers[len(items)]} things are missing: {listed(items)}."


def missing_email_only() -> str:
    """The most common case says what to do."""
    return f"{missing([AN_EMAIL])} Type it here and the invitation can go out."


def ready(email: str) -> str:
    """Nothing is missing."""
    return f"Everything needed is on file. The invitation goes to {email} and can be accepted for 7 days."


def goes_out_in(seconds: int) -> str:
    """Title of the notice while undo is possible."""
    return f"Goes out in {count(seconds, 'second', 'seconds')}"


def nothing_left_yet(email: str) -> str:
    """Body of the same notice."""
    return f"To {email}. Nothing has left this computer yet."


def undo_announced(seconds: int) -> str:
    """Announced once to a screen reader."""
    return f"{goes_out_in(seconds)}, press Control Z to undo"


def pending(email: str, until: str) -> str:
    """Where it went and how long it lasts."""
    return f"The invitation to {email} can be accepted until {until}"


def visit_in_time(visit: str) -> str:
    """The next visit falls into the seven days; ``visit`` is "today, 10:00 a.m."."""
    return f"Next visit {visit} – the invitation will still be valid."


def expires_before_visit(ends: str, visit: str) -> str:
    """The next visit does not."""
    return f"It ends {ends}; the visit is {visit}. Resend it the day before, or now."


def sent_lately(minutes: int) -> str:
    """Before a hasty second email."""
    return f"Sent {count(minutes, 'minute', 'minutes')} ago." if minutes else "Sent just now."


def works_with_that_address(new: str) -> str:
    """The email on file is another one by now."""
    return f"It only works with that address. Resend it to send it to {new}."


def revoke_goes_out(name: str) -> str:
    """Body of the notice while a revoke can be undone."""
    return f"Then {name} can no longer use it. Nothing has left this computer yet."


def waited_since(moment: str) -> str:
    """An action that was held too long to leave by itself."""
    return f"{full_stop(f'Waiting here since {moment}')} Send it now?"


def open_invitation_elsewhere(email: str) -> str:
    """The email on file was changed while an invitation is open."""
    return f"The open invitation went to {email}"


def expired_unopened(email: str) -> str:
    """Nobody came."""
    return (
        "Nobody accepted it within 7 days, and the link was never opened. "
        f"Check the address with the patient: {email}."
    )


def expired_opened(day: str) -> str:
    """Somebody came and gave up."""
    return f"The link was opened on {day} but sign-up was not finished. Offer help, then resend."


def enabled(moment: str, email: str) -> str:
    """Since when, and with which address."""
    return f"Activated {moment} with {email}."


def revoke_question(name: str) -> str:
    """The one question that is asked, in place."""
    return f"Revoke access for {name}?"


REVOKE_CONSEQUENCE = (
    "The patient cannot use onpatient with this clinic any more until invited again. "
    "This is written to the Access History."
)


def disabled_by_patient(day: str) -> str:
    """The patient left by themselves."""
    return f"Disabled by the patient on {day}."


def opted_out(day: str) -> str:
    """The patient does not want to be invited; asking again needs a second yes."""
    return f"This patient asked not to be invited on {day}."


def accepted(name: str) -> str:
    """Announced when the patient activates while the chart is open."""
    return f"{name} accepted"
