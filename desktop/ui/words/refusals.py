"""What the clinic said no to, and why."""

from desktop.ui.words.common import full_stop

OK_REMOVE = "OK, remove my change"
PATIENT_INACTIVE = "This patient is marked inactive. Only active patients can be invited."
PATIENT_DECEASED = "This patient is marked deceased, so no invitation was sent."
NOT_ALLOWED = "Your account may not invite patients any more. Ask an administrator."
OPTED_OUT = "The patient has asked not to be invited. Invite anyway only if the patient agrees now."
CHANGED_MEANWHILE = (
    "The invitation changed at another desk before yours arrived. Look at what is true now, then decide."
)
SOMEBODY = "Somebody"
NO_SUCH_PATIENT = "This patient is not in the clinic's record any more."
NO_SUCH_INVITATION = (
    "This invitation is not in the clinic's record. Look at the Access History, then try again."
)
NOT_UNDERSTOOD = "The clinic could not read this change. Nothing was done; please tell an administrator."


def invitation_refused(time: str) -> str:
    """Title of the notice: what was clicked, and when."""
    return full_stop(f"The clinic did not accept your invitation of {time}")


def change_refused(time: str) -> str:
    """Title of the notice for a revoke or an edit."""
    return full_stop(f"The clinic did not accept your change of {time}")


def invited_by(who: str, time: str, *, offline: bool) -> str:
    """A colleague was first; ``offline`` when this desk could not know it."""
    when = f"{time}, while this computer was offline." if offline else full_stop(time)
    return f"{who} invited this patient at {when} That invitation is the valid one, so nothing more was sent."


def waits_already(who: str, time: str) -> str:
    """A colleague's invitation waits for email at the clinic."""
    return (
        f"{full_stop(f'{who} invited this patient at {time}')} "
        "That invitation goes out as soon as email does, so nothing more was sent."
    )


def taken_back_by(who: str, time: str) -> str:
    """A colleague took it back while it waited for email."""
    return full_stop(f"{who} took it back at {time}")


def changed_by(who: str, field: str, time: str, theirs: str) -> str:
    """A colleague changed the same field meanwhile."""
    return f"{who} changed the {field} at {time} to {theirs}. Choose which one to keep."


FIELDS = {
    "first": "first name",
    "middle": "middle name",
    "last": "last name",
    "preferred": "preferred name",
    "sex": "sex",
    "street": "street",
    "city": "city",
    "state": "state",
    "zip": "ZIP code",
    "language": "language",
    "status": "status",
    "contact_by": "preferred way of contact",
    "opted_out_on": "wish not to be invited",
    "email": "email address",
    "alt_email": "second email address",
    "cell": "phone number",
    "home": "home phone number",
    "office": "office phone number",
    "phone": "phone number",
    "born": "date of birth",
    "dob": "date of birth",
    "ssn": "Social Security Number",
}


def activated(time: str) -> str:
    """The patient was faster."""
    return f"{full_stop(f'The patient activated access at {time}')} No invitation is needed."


def item_missing(item: str) -> str:
    """Something onpatient needs is gone; ``item`` is "email address" or "phone number"."""
    return f"The {item} was removed at another desk. Add it again, then invite."


def email_changed(now: str) -> str:
    """The address on file is another one by now."""
    return f"The email on file is {now} by now. Check it with the patient, then invite."
