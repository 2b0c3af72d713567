"""The OnPatient Access page, state by state: titles, sentences and buttons."""

from collections.abc import Sequence

from desktop.ui.words.common import counted, full_stop, joined, listed
from desktop.ui.words.tongue import tr

NOT_ENABLED = tr("onpatient not enabled for patient")
SENDING = tr("Sending…")
QUEUED = tr("Queued here – not sent")
LEAVING = tr("Sent to the clinic, not confirmed")
LEAVING_SHORT = tr("Sent, not confirmed")
WAITING = tr("At the clinic, waiting for email")
PENDING = tr("Pending…")
BOUNCED = tr("Email bounced")
EXPIRED = tr("Invitation expired")
LOCKED = tr("Invitation locked")
ENABLED = tr("OnPatient Access Enabled")
REVOKE_QUEUED = tr("Revoke queued here – not sent")

ENABLE = tr("E&nable Patient Access")
SAVE_AND_INVITE = tr("&Save and invite")
SAVE_AND_RESEND = tr("&Save and resend")
RESEND = tr("&Resend")
RESEND_ANYWAY = tr("Resend anyway")
INVITE_ANYWAY = tr("Invite anyway")
UNDO = tr("&Undo")
TAKE_BACK = tr("Take &back")
DID_NOT_ARRIVE = tr("Did not &arrive?")
EDIT_EMAIL = tr("Edit email")
REVOKE_INVITE = tr("Rev&oke invite")
REVOKE_ACCESS_ASK = tr("Rev&oke access…")
REVOKE_ACCESS = tr("&Revoke access")
KEEP_ACCESS = tr("&Keep access")
SHOW = tr("Show")

REQUIRED = tr("The following information is required to connect with onpatient:")
EMAIL = tr("Email")
AND_EITHER = tr("and either")
SSN = tr("Social Security Number")
OR = tr("or")
DATE_OF_BIRTH = tr("Date of Birth")
PHONE_NUMBER = tr("Phone Number")
NOT_NEEDED_DOB_PHONE = tr("not on file – not needed, Date of Birth and Phone Number are enough")
NOT_NEEDED_SSN = tr("not on file – not needed, the Social Security Number is enough")
EVERYTHING_ON_FILE = tr("Everything onpatient needs is on file.")
AN_EMAIL = tr("an email address")
A_PHONE = tr("a phone number")
A_BIRTH_DATE = tr("a date of birth")
A_SSN = tr("a Social Security Number")

UNDONE = tr("Undone. Nothing was sent.")
TAKEN_BACK = tr("Taken back. Nothing was sent.")
ALREADY_SENT = tr("It had already been sent. You can revoke it instead.")
QUEUED_SENTENCE = tr(
    "This computer is offline. The invitation goes out by itself when the clinic can be reached; "
    "the 7 days start then."
)
QUEUED_OLD_SENTENCE = tr("It waited here for more than a day, so it does not leave before you say so.")
LEAVING_SENTENCE = tr("The clinic has not answered yet. To undo it now, revoke the invitation.")
WAITING_NOT_SET_UP = tr(
    "This clinic has not set up email yet; an administrator can. The invitation goes out by itself then, "
    "and its 7 days start then."
)
WAITING_NOT_WORKING = tr(
    "Email is not going out at the moment; an administrator can see why. The invitation goes out by itself "
    "when it works again, and its 7 days start then."
)
WAITING_PACED = tr(
    "Invitations leave at an even pace so that mail servers trust them. This one goes out by itself, "
    "and its 7 days start then."
)
LOCKED_SENTENCE = tr(
    "The identity questions were answered wrongly 5 times. Check the chart with the patient, then resend."
)
VIEW_ONLY = tr("You may look, but not invite. Ask an administrator for “Create and Update Patients”.")
INACTIVE = tr("This patient is marked inactive. Only active patients can be invited.")
DECEASED = tr("This patient is marked deceased and cannot be invited.")
ASKED_ABOVE = tr("Answer the question above first.")
NOT_ON_FILE = tr("not on file")
TODAY = tr("today")
TOMORROW = tr("tomorrow")
HIDE = tr("Hide")
SEND_NOW = tr("Send &now")
NOT_NOW = tr("Not now")
DO_NOT_INVITE = tr("Do not invite")
GOES_OUT_NOW = tr("Going out now")
REVOKED_NOW = tr("Being revoked now")
OPTED_OUT_BODY = tr("Invite only if the patient agrees now.")
REVOKE_LEAVING = tr("Revoke sent to the clinic, not confirmed")
REVOKE_LEAVING_BODY = tr("The clinic has not answered yet.")
REVOKE_QUEUED_BODY = tr(
    "This computer is offline. The revoke goes out by itself when the clinic can be reached."
)
SPAM_FOLDER_FIRST = tr("Ask the patient to look in spam first.")
EXPIRES_BEFORE_VISIT = tr("This invitation expires before the next visit")


def missing(items: Sequence[str]) -> str:
    """What the shortest fix asks for, one item or several."""
    if len(items) == 1:
        return tr("One thing is missing: {item}.").format(item=items[0])
    numbers = {
        2: tr("Two things are missing: {items}."),
        3: tr("Three things are missing: {items}."),
        4: tr("Four things are missing: {items}."),
    }
    return numbers[len(items)].format(items=listed(items))


def missing_email_only() -> str:
    """The most common case says what to do."""
    return tr("One thing is missing: an email address. Type it here and the invitation can go out.")


def ready(email: str) -> str:
    """Nothing is missing."""
    return tr(
        "Everything needed is on file. The invitation goes to {email} and can be accepted for 7 days."
    ).format(email=email)


def goes_out_in(seconds: int) -> str:
    """Title of the notice while undo is possible."""
    return counted(seconds, tr("Goes out in 1 second"), tr("Goes out in {number} seconds"))


def revoked_in(seconds: int) -> str:
    """Title of the same notice for a revoke, which must not read as if an invitation went out."""
    return counted(seconds, tr("Revoked in 1 second"), tr("Revoked in {number} seconds"))


def nothing_left_yet(email: str) -> str:
    """Body of the same notice."""
    return tr("To {email}. Nothing has left this computer yet.").format(email=email)


def undo_announced(seconds: int) -> str:
    """Announced once to a screen reader."""
    return counted(
        seconds,
        tr("Goes out in 1 second, press Control Z to undo"),
        tr("Goes out in {number} seconds, press Control Z to undo"),
    )


def revoke_announced(seconds: int) -> str:
    """The same for a revoke."""
    return counted(
        seconds,
        tr("Revoked in 1 second, press Control Z to undo"),
        tr("Revoked in {number} seconds, press Control Z to undo"),
    )


def pending(email: str, until: str) -> str:
    """Where it went and how long it lasts."""
    return tr("The invitation to {email} can be accepted until {until}").format(email=email, until=until)


def visit_in_time(visit: str) -> str:
    """The next visit falls into the seven days; ``visit`` is "today, 10:00 a.m."."""
    return tr("Next visit {visit} – the invitation will still be valid.").format(visit=visit)


def expires_before_visit(ends: str, visit: str) -> str:
    """The next visit does not."""
    return tr("It ends {ends}; the visit is {visit}. Resend it the day before, or now.").format(
        ends=ends, visit=visit
    )


def sent_lately(minutes: int) -> str:
    """Before a hasty second email."""
    if not minutes:
        return tr("Sent just now.")
    return counted(minutes, tr("Sent 1 minute ago."), tr("Sent {number} minutes ago."))


def works_with_that_address(new: str) -> str:
    """The email on file is another one by now."""
    return tr("It only works with that address. Resend it to send it to {new}.").format(new=new)


def revoke_goes_out(name: str) -> str:
    """Body of the notice while a revoke can be undone."""
    return tr("Then {name} can no longer use it. Nothing has left this computer yet.").format(name=name)


def waited_since(moment: str) -> str:
    """An action that was held too long to leave by itself."""
    waiting = full_stop(tr("Waiting here since {moment}").format(moment=moment))
    return joined(waiting, tr("Send it now?"))


def open_invitation_elsewhere(email: str) -> str:
    """The email on file was changed while an invitation is open."""
    return tr("The open invitation went to {email}").format(email=email)


def expired_unopened(email: str) -> str:
    """Nobody came."""
    return tr(
        "Nobody accepted it within 7 days, and the link was never opened. "
        "Check the address with the patient: {email}."
    ).format(email=email)


def expired_opened(day: str) -> str:
    """Somebody came and gave up."""
    return tr("The link was opened on {day} but sign-up was not finished. Offer help, then resend.").format(
        day=day
    )


def enabled(moment: str, email: str) -> str:
    """Since when, and with which address."""
    return tr("Activated {moment} with {email}.").format(moment=moment, email=email)


def revoke_question(name: str) -> str:
    """The one question that is asked, in place."""
    return tr("Revoke access for {name}?").format(name=name)


REVOKE_CONSEQUENCE = tr(
    "The patient cannot use onpatient with this clinic any more until invited again. "
    "This is written to the Access History."
)


def disabled_by_patient(day: str) -> str:
    """The patient left by themselves."""
    return tr("Disabled by the patient on {day}.").format(day=day)


def opted_out(day: str) -> str:
    """The patient does not want to be invited; asking again needs a second yes."""
    return tr("This patient asked not to be invited on {day}.").format(day=day)


def accepted(name: str) -> str:
    """Announced when the patient activates while the chart is open."""
    return tr("{name} accepted").format(name=name)
