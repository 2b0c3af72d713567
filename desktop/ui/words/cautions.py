"""What a person should hear before an invitation leaves, and may send in spite of."""

from desktop.ui.words.tongue import tr

AGREES_NOW = tr("Invite only if the patient agrees now.")
ASK_PATIENT = tr("Check the address with the patient. What you send goes to this mailbox.")


def guardian(age: int, other: str) -> str:
    """A grown-up of the same household uses the address too."""
    return tr(
        "This patient is {age}, and {other} uses this email too. Is this the patient's own email, not a parent's?"
    ).format(age=age, other=other)
