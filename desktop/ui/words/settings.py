"""The words of the settings."""

from desktop.ui.words.tongue import tr

TITLE = tr("Settings")
COMPUTER = tr("This computer")
CLINIC = tr("Clinic")
EMAIL = tr("Email", "page of the settings")
PEOPLE = tr("People")

COMPUTER_SENTENCE = tr("These hold for everybody who signs in on this computer, from now on.")
CLINIC_SENTENCE = tr("These hold at every desk of the clinic.")
EMAIL_SENTENCE = tr("Through which server invitations go out, and how many at a time.")
PEOPLE_SENTENCE = tr(
    "Who may sign in, and what they may do. Nobody is ever deleted: the histories keep every name."
)

FORCED = tr("Set by your IT department.")
NOT_KEPT = tr("This could not be kept. Check that the disk has free space, then choose again.")
ONLY_ADMINISTRATORS = tr("Only an administrator can change this.")
ASK_ONE = tr("You may look. Ask an administrator to change something.")
UNDER_WAY = tr("Kept on this computer; the clinic has not confirmed it yet.")
REFUSED = tr("The clinic did not take this. Check it and save again.")
SAVE = tr("&Save")
SAVED = tr("Saved.")
DISCARD = tr("&Discard")
NOTHING_CHANGED = tr("Nothing has been changed.")

LOCK = tr("&Lock after")
UNDO = tr("&Undo for")
LANGUAGE = tr("La&nguage")
APPEARANCE = tr("&Appearance")
TEXT = tr("&Text size")
NOTIFY = tr("S&ystem notifications")
NOTIFY_HINT = tr("They tell of accepted and bounced invitations, and name nobody.")
LOCK_HINT = tr("Without use for so long, patient details are hidden until the password is typed.")
UNDO_HINT = tr("For so long an invitation rests on this computer and can be taken back.")
LANGUAGE_HINT = tr("Takes effect at the next start.")
AS_THE_SYSTEM = tr("As the system")
LIGHT = tr("Light")
DARK = tr("Dark")

CLINIC_NAME = tr("Clinic &name")
TIME_ZONE = tr("&Time zone")
CLINIC_PHONE = tr("Clinic &phone")
PORTAL = tr("&Web address of onpatient")
CLINIC_NAME_HINT = tr("Stands on top of the windows and in every invitation.")
TIME_ZONE_HINT = tr("Days and times are shown in it.")
CLINIC_PHONE_HINT = tr("Invitations tell patients to call it when something does not work.")
PORTAL_HINT = tr("Where the link of an invitation leads.")
CLINIC_NAME_NEEDED = tr("The clinic needs a name.")
TIME_ZONE_NEEDED = tr("Choose a time zone from the list, such as America/New_York.")

SERVER = tr("&Mail server")
PASSWORD = tr("&Password of the mail server")
PASSWORD_TOO_LONG = tr("That password is too long to be kept in a key store.")
PER_MINUTE = tr("At most a m&inute", "emails")
PER_DAY = tr("At most a da&y", "emails")
SERVER_HINT = tr(
    "A line such as smtp://name@mail.example.org?from=clinic@example.org, from whoever runs your mail."
)
SERVER_NEEDED = tr("Without a mail server no invitation goes out; they wait.")
PASSWORD_HINT = tr("Leave it empty to keep the one in the key store.")
ELSEWHERE = tr("The password and the test are with the clinic's server: ask whoever runs it.")
PACE_HINT = tr("Many mail servers close to whoever sends too fast.")
PACE_NEEDED = tr("A whole number from 1 to 1,000,000.")
TEST_TO = tr("Send a test to")
TEST = tr("Send &test")
TESTING = tr("Trying…")
TEST_ADDRESS_NEEDED = tr("Type the address that the test message goes to.")

NAME = tr("Na&me")
USER = tr("S&ign-in name")
ROLE = tr("Ma&y do")
ACTIVE = tr("May sign in")
YES = tr("Yes")
NO = tr("No")
NEW_PERSON = tr("&New person…")
NEW_PERSON_TITLE = tr("New person")
CHANGE_RIGHTS = tr("&Rights…")
GIVE_RIGHTS = tr("&Give these rights")
RESET = tr("Reset &password…")
DEACTIVATE = tr("End &access")
DEACTIVATE_ANYWAY = tr("End access")
KEEP = tr("Keep access", "of a person who signs in")
FIRST_PASSWORD = tr("&First password")
NEW_PASSWORD = tr("Ne&w password")
FIRST_PASSWORD_HINT = tr("Tell it to the person; at the first sign-in it opens a new, empty desk here.")
NEW_PASSWORD_HINT = tr("Tell it to the person. What waits in their desk stays theirs.")
ADD = tr("A&dd person")
SET_PASSWORD = tr("&Set password")
CANCEL = tr("&Cancel")
WORKING = tr("One moment…")
OK_READ = tr("OK", "a refusal was read")
REFUSED_PERSON = tr("The clinic did not take this.")
UNDER_WAY_SHORT = tr("not confirmed yet")
CHOOSE_SOMEBODY = tr("Choose somebody in the list first.")
NAME_NEEDED = tr("Type the name as it will stand in the access history.")
USER_NEEDED = tr("A sign-in name has letters, digits, dots, dashes and underscores, and no spaces.")
NAME_TAKEN = tr("Somebody has this sign-in name already. Choose another.")
LAST_ADMINISTRATOR = tr("The clinic needs an administrator: make somebody else one first.")

RIGHTS = {
    "receptionist": tr("Invites and edits patients"),
    "supervisor": tr("Also sees the audit log, exports, and takes back what colleagues sent"),
    "administrator": tr("Also changes settings and people"),
}


def minutes(number: int) -> str:
    """A time to choose."""
    return tr("1 minute") if number == 1 else tr("{number} minutes").format(number=number)


def seconds(number: int) -> str:
    """A time to choose."""
    return tr("{number} seconds").format(number=number)


def per_cent(number: int) -> str:
    """A size to choose."""
    return tr("{number} %").format(number=number)


def password_too_short(least: int) -> str:
    """Beside a password."""
    return tr("A password has at least {least} characters.").format(least=least)


def end_access_of(name: str) -> str:
    """The question before somebody may not sign in any more."""
    return tr("End the access of {name}?").format(name=name)


END_ACCESS_SENTENCE = tr("They can no longer sign in. What they did stays, under their name.")
