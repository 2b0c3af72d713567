"""What stands under Help: keys, how invitations work, and about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help: its end of the identifier, a title, and lines of what and why."""

    name: str
    title: str
    lines: tuple[tuple[str, str], ...]
    keys: bool = False


KEYS = Topic(
    "keys",
    "Keyboard shortcuts",
    (
        ("Ctrl+K", "Find a patient, anywhere"),
        ("Enter", "Open the chart of the row"),
        ("Ctrl+I", "Invite the patient"),
        ("Ctrl+R", "Resend the invitation"),
        ("Ctrl+Shift+R", "Revoke the invitation or the access"),
        ("Ctrl+Z", "Undo send; in a field, undo typing"),
        ("Ctrl+1", "Pages of a chart, Ctrl+1 to Ctrl+5"),
        ("Ctrl+Shift+O", "Outbox: what has not reached the clinic"),
        ("F5", "Sync now"),
        ("Ctrl+L", "Lock"),
        ("Ctrl++", "Bigger text; Ctrl+- smaller, Ctrl+0 normal"),
        ("Ctrl+W", "Close this window"),
    ),
    keys=True,
)
INVITATIONS = Topic(
    "invitations",
    "How invitations work",
    (
        (
            "Who can be invited",
            "Whoever has an email address, and either a Social Security Number or date of birth and phone number.",
        ),
        (
            "Ten seconds to undo",
            "An invitation rests here for ten seconds. A dashed outline means that it exists only on this computer.",
        ),
        (
            "Seven days",
            "They begin when the email goes out. Then the invitation expires and can be sent again.",
        ),
        (
            "Without a connection",
            "Everything goes on working. What you do waits in the outbox and goes out by itself, in order.",
        ),
        (
            "Revoking",
            "An open invitation stops working at once. A connected patient loses access until invited again.",
        ),
    ),
)
ABOUT = Topic(
    "about",
    "About OnPatient Desk",
    (
        (
            "OnPatient Desk",
            "Invites patients to the onpatient portal from a clinic's front desk, online or not.",
        ),
        (
            "Made with",
            "Qt and PySide6 (LGPL), Inter (SIL Open Font License), Tabler Icons (MIT), SQLCipher (BSD).",
        ),
    ),
)
