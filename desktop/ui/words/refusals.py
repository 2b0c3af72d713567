"""What the clinic said no to, and why."""

from desktop.ui.words.common import full_stop

OK_REMOVE = "OK, remove my change"
PATIENT_INACTIVE = "This patient is marked inactive. Change the status in Demographics, then invite."
PATIENT_DECEASED = "This patient is marked deceased, so no invitation was sent."
NOT_ALLOWED = "Your account may not invite patients any more. Ask an administrator."
OPTED_OUT = "The patient has asked not to be invited. Invite anyway only if the patient agrees now."
CHANGED_MEANWHILE = (
    "The invitation changed at another desk before yours arrived. Look at what is true now, then decide."
)
TAKEN_BACK = "It was taken back before it reached the clinic."
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


def invited_by(who: str, time: str) -> str:
    """A colleague was first."""
    return (
        f"{who} invited this patient at {time}, while this computer was offline. "
        "That invitation is the valid one, so nothing more was sent."
    )


def activated(time: str) -> str:
    """The patient was faster."""
    return f"{full_stop(f'The patient activated access at {time}')} No invitation is needed."


def item_missing(item: str) -> str:
    """Something onpatient needs is gone; ``item`` is "email address" or "phone number"."""
    return f"The {item} was removed at another desk. Add it again, then invite."


def email_changed(now: str) -> str:
    """The address on file is another one by now."""
    return f"The email on file is {now} by now. Check it with the patient, then invite."
