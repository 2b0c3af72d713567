"""What stands under Help: how invitations work, what the patient sees, and about."""

from dataclasses import dataclass

from desktop.ui.words.tongue import tr


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help: its end of the identifier, a title, and lines of what and why.

    With `keys` the first of a line are keys, one behind the other with a space between.
    """

    name: str
    title: str
    lines: tuple[tuple[str, str], ...]
    keys: bool = False


INVITATIONS = Topic(
    "invitations",
    tr("How invitations work"),
    (
        (
            tr("Who can be invited"),
            tr(
                "Whoever has an email address, and either a Social Security Number or date of birth and phone number."
            ),
        ),
        (
            tr("Ten seconds to undo"),
            tr(
                "An invitation rests here for ten seconds. A dashed outline means that it exists only on this computer."
            ),
        ),
        (
            tr("Seven days"),
            tr("They begin when the email goes out. Then the invitation expires and can be sent again."),
        ),
        (
            tr("Without a connection"),
            tr(
                "Everything goes on working. What you do waits in the outbox and goes out by itself, in order."
            ),
        ),
        (
            tr("Revoking"),
            tr(
                "An open invitation stops working at once. A connected patient loses access until invited again."
            ),
        ),
    ),
)
PATIENT_SEES = Topic(
    "patient_sees",
    tr("What the patient sees"),
    (
        (
            tr("The email"),
            tr(
                "Its subject names your clinic: “… invites you to OnPatient”. In it are a link, a code to type "
                "instead, the last day, and whom to call. It says nothing about the patient's health."
            ),
        ),
        (
            tr("Not in the inbox?"),
            tr(
                "Ask the patient to look in spam or junk for the name of your clinic, and to search all folders. "
                "“Accepted by mail server” means that the email was handed over, not that it was read."
            ),
        ),
        (
            tr("The page behind the link"),
            tr(
                "It asks the patient to press Continue, and then to say who they are: the Social Security "
                "Number, or date of birth and phone number, as they are in the chart."
            ),
        ),
        (
            tr("Seven days"),
            tr(
                "The link and the code work until the last day named in the email, and only the newest ones do. "
                "An older email says that the link is not valid any more: resend, and the seven days begin anew."
            ),
        ),
        (
            tr("Afterwards"),
            tr(
                "The patient chooses a password and is connected; here you see Connected with day and time. "
                "Who does nothing stays without access, and nothing else happens."
            ),
        ),
    ),
)
ABOUT = Topic(
    "about",
    tr("About OnPatient Desk"),
    (
        (
            "OnPatient Desk",
            tr("Invites patients to the onpatient portal from a clinic's front desk, online or not."),
        ),
        (
            tr("Made with"),
            tr("Qt and PySide6 (LGPL), Inter (SIL Open Font License), Tabler Icons (MIT), SQLCipher (BSD)."),
        ),
    ),
)
