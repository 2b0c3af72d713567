"""What stands under Help: keys, how invitations work, and about."""

from dataclasses import dataclass

from desktop.ui.words.tongue import tr


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help: its end of the identifier, a title, and lines of what and why."""

    name: str
    title: str
    lines: tuple[tuple[str, str], ...]
    keys: bool = False


KEYS = Topic(
    "keys",
    tr("Keyboard shortcuts"),
    (
        ("Ctrl+K", tr("Find a patient, anywhere")),
        (tr("Enter"), tr("Open the chart of the row; in the Time column, the appointment")),
        ("Alt+Return", tr("Open the appointment of the row")),
        ("F2", tr("Type what is missing, in the row")),
        ("F3", tr("Next patient who can be helped; Shift+F3 the one before")),
        ("Ctrl+I", tr("Invite the patient")),
        ("Ctrl+R", tr("Resend the invitation")),
        ("Ctrl+Shift+R", tr("Revoke the invitation or the access")),
        ("Ctrl+Z", tr("Undo send; in a field, undo typing")),
        ("Ctrl+1", tr("Filters of the day, Ctrl+1 to Ctrl+6; pages of a chart")),
        ("Alt+Right", tr("Next day; Alt+Left the day before")),
        ("Ctrl+T", tr("Back to today")),
        ("F6", tr("Next area of the window; Shift+F6 the one before")),
        ("Ctrl+Shift+O", tr("Outbox: what has not reached the clinic")),
        ("F5", tr("Sync now")),
        ("Ctrl+L", tr("Lock")),
        ("Ctrl++", tr("Bigger text; Ctrl+- smaller, Ctrl+0 normal")),
        ("Ctrl+W", tr("Close this window")),
    ),
    keys=True,
)
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
