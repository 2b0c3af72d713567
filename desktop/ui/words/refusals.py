"""What the clinic said no to, and why."""

from desktop.ui.words.common import full_stop, joined
from desktop.ui.words.tongue import tr

REGISTRATION_REFUSED = tr("The clinic did not put this patient on file.")
REGISTER_ANYWAY = tr("Register anyway")
DO_NOT_REGISTER = tr("Do not register")
OK_REMOVE = tr("OK, remove my change")
PATIENT_INACTIVE = tr("This patient is marked inactive. Only active patients can be invited.")
PATIENT_DECEASED = tr("This patient is marked deceased, so no invitation was sent.")
NOT_ALLOWED = tr("Your account may not invite patients any more. Ask an administrator.")
OPTED_OUT = tr("The patient has asked not to be invited. Invite anyway only if the patient agrees now.")
CHANGED_MEANWHILE = tr(
    "The invitation changed at another desk before yours arrived. Look at what is true now, then decide."
)
SOMEBODY = tr("Somebody")
NO_SUCH_PATIENT = tr("This patient is not in the clinic's record any more.")
DUPLICATE = tr(
    "Somebody of the same name, date of birth and sex is on file already. "
    "Look at that chart first; if it is another person, register this one anyway."
)
NO_SUCH_INVITATION = tr(
    "This invitation is not in the clinic's record. Look at the Access History, then try again."
)
NOT_UNDERSTOOD = tr("The clinic could not read this change. Nothing was done; please tell an administrator.")


def invitation_refused(time: str) -> str:
    """Title of the notice: what was clicked, and when."""
    return full_stop(tr("The clinic did not accept your invitation of {time}").format(time=time))


def change_refused(time: str) -> str:
    """Title of the notice for a revoke or an edit."""
    return full_stop(tr("The clinic did not accept your change of {time}").format(time=time))


def invited_by(who: str, time: str, *, offline: bool) -> str:
    """A colleague was first; ``offline`` when this desk could not know it."""
    invited = tr("{who} invited this patient at {time}")
    if offline:
        invited = tr("{who} invited this patient at {time}, while this computer was offline")
    valid = tr("That invitation is the valid one, so nothing more was sent.")
    return joined(full_stop(invited.format(who=who, time=time)), valid)


def waits_already(who: str, time: str) -> str:
    """A colleague's invitation waits for email at the clinic."""
    invited = full_stop(tr("{who} invited this patient at {time}").format(who=who, time=time))
    waits = tr("That invitation goes out as soon as email does, so nothing more was sent.")
    return joined(invited, waits)


def taken_back_by(who: str, time: str) -> str:
    """A colleague took it back while it waited for email."""
    return full_stop(tr("{who} took it back at {time}").format(who=who, time=time))


def changed_by(who: str, field: str, time: str, theirs: str) -> str:
    """A colleague changed the same field meanwhile."""
    return tr("{who} changed the {field} at {time} to {theirs}. Choose which one to keep.").format(
        who=who, field=field, time=time, theirs=theirs
    )


FIELDS = {
    "first": tr("first name", "in a sentence"),
    "middle": tr("middle name", "in a sentence"),
    "last": tr("last name", "in a sentence"),
    "preferred": tr("preferred name", "in a sentence"),
    "sex": tr("sex", "in a sentence"),
    "street": tr("street", "in a sentence"),
    "city": tr("city", "in a sentence"),
    "state": tr("state", "in a sentence"),
    "zip": tr("ZIP code", "in a sentence"),
    "language": tr("language", "in a sentence"),
    "status": tr("status", "in a sentence"),
    "contact_by": tr("preferred way of contact", "in a sentence"),
    "opted_out_on": tr("wish not to be invited", "in a sentence"),
    "email": tr("email address", "in a sentence"),
    "alt_email": tr("second email address", "in a sentence"),
    "cell": tr("phone number", "in a sentence"),
    "home": tr("home phone number", "in a sentence"),
    "office": tr("office phone number", "in a sentence"),
    "phone": tr("phone number", "in a sentence"),
    "born": tr("date of birth", "in a sentence"),
    "dob": tr("date of birth", "in a sentence"),
    "ssn": tr("Social Security Number", "in a sentence"),
}


def activated(time: str) -> str:
    """The patient was faster."""
    done = full_stop(tr("The patient activated access at {time}").format(time=time))
    return joined(done, tr("No invitation is needed."))


def item_missing(item: str) -> str:
    """Something onpatient needs is gone; ``item`` is "email address" or "phone number"."""
    return tr("The {item} was removed at another desk. Add it again, then invite.").format(item=item)


def email_changed(now: str) -> str:
    """The address on file is another one by now."""
    return tr("The email on file is {now} by now. Check it with the patient, then invite.").format(now=now)
