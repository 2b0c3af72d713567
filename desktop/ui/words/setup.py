"""The first start: where records live, the first account, the recovery kit."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

TITLE = tr("Welcome")
STEPS = (tr("Where records live"), tr("Your account"), tr("Email"), tr("Finished"))
WHERE = tr("Where do the records live?")
WHERE_SENTENCE = tr("Choose what fits this clinic. Nothing is sent anywhere before you finish.")
THIS_COMPUTER = tr("This computer only")
THIS_COMPUTER_SENTENCE = tr(
    "One desk. Patients, appointments and invitations stay, encrypted, on this computer."
)
DEMO = tr("Try the demo clinic")
DEMO_SENTENCE = tr("Made-up patients to practice with. No email leaves this computer.")
DEMO_RIBBON = tr("Demo clinic – made-up patients, nothing leaves this computer")
DEMO_PASSWORD = tr("In the demo clinic the password is “demo”.")
CHANGE_LATER = tr("Email and the recovery kit can also be set up later.")

ACCOUNT = tr("Your account")
ACCOUNT_SENTENCE = tr("The first person is an administrator and can add the others later.")
CLINIC_NAME = tr("&Clinic name")
TIME_ZONE = tr("Time &zone")
YOUR_NAME = tr("You&r name")
USER_NAME = tr("&User name")
PASSWORD = tr("&Password")
PASSWORD_AGAIN = tr("Password a&gain")
PASSWORD_ADVICE = tr("Long is better than complicated: four or five words that only you put together.")
PASSWORD_LONG_ENOUGH = tr("Long enough.")
PASSWORD_TOO_EASY = tr(
    "This is easily guessed. Use words that are not your name, the clinic's, or one repeated."
)
PASSWORDS_DIFFER = tr("The two passwords are not the same. Type them again.")
CLINIC_NAME_NEEDED = tr("Type the name patients know the clinic by; it stands in the email.")
TIME_ZONE_NEEDED = tr("Choose a time zone from the list, such as America/New_York.")
TIME_ZONE_HINT = tr("All times are shown and written in emails as at the clinic.")
YOUR_NAME_NEEDED = tr("Type your name as it should stand in the Access History.")
YOUR_NAME_HINT = tr("As it should stand in the Access History.")
USER_NAME_NEEDED = tr("Type a user name of letters, digits, dots or dashes.")
USER_NAME_HINT = tr("For signing in, such as dana.")

EMAIL = tr("Email")
EMAIL_SENTENCE = tr(
    "Invitations go to patients by email. Until email is set up, they wait and nothing is lost."
)
MAIL_SERVER = tr("Send through a mail server")
MAIL_SERVER_SENTENCE = tr("The line and the password come from the clinic's email provider.")
SERVER_LINE = tr("Server lin&e")
SERVER_LINE_HINT = tr("For example {line}").format(
    line="smtp://name@mail.example.org?from=clinic@example.org"
)
SERVER_LINE_NEEDED = tr("Paste the line that names the mail server, or choose Later.")
MAIL_PASSWORD = tr("Pass&word")
MAIL_PASSWORD_HINT = tr("Kept in this computer's key store, never in a file.")
MAIL_LATER = tr("Later")
MAIL_LATER_SENTENCE = tr("Invitations wait, and the sync light says so, until email is set up.")
NOTHING_MADE = tr("Something unexpected happened and was noted. Nothing was made; try again.")
DISK_REFUSES = tr("The disk does not take the records. Check that it has free space, then try again.")
NOT_SET_UP = tr("The clinic could not be set up")

KIT = tr("Recovery kit")
KIT_SENTENCE = tr(
    "The clinic is set up. If this computer is lost, its backup opens only with a file and a code. "
    "Store them now, in two different places."
)
KIT_CODE = tr("Recovery code")
KIT_CODE_SENTENCE = tr("Print it and keep it with the clinic's contracts. It is shown only now.")
KIT_FILE = tr("Recovery file")
KIT_FILE_SENTENCE = tr("Save it on another device, such as a USB stick. Never store file and code together.")
SAVE_KIT = tr("&Save file…")
SAVE_KIT_TITLE = tr("Save the recovery file")
PRINT_CODE = tr("Prin&t code…")
SAVE_CODE = tr("Save code as &text…")
SAVE_CODE_TITLE = tr("Save the page with the code")
CODE_PRINTED = tr("Sent to the printer.")
CODE_SAVED = tr("Saved. Print it elsewhere, then delete it.")
NO_PRINTER = tr("No printer was found on this computer.")
KIT_SAVED = tr("Saved.")
NOT_SAVED = tr("The file could not be written there. Choose another place.")
KIT_STORED = tr("&I have stored the file and the code in two places")
SKIP_KIT = tr("S&kip – remind me")
KIT_SKIPPED = tr("Skipped. Without the kit a lost computer means lost records; you will be reminded.")
KIT_UNDECIDED = tr("Store the kit and tick that you have, or skip it for now.")
SIGN_IN = tr("Sig&n in")
DEMO_TITLE = tr("The demo clinic")
DEMO_READY = tr(
    "You will be signed in as James Smith in a clinic of made-up patients. "
    "No email leaves this computer, and everything is gone when you quit."
)
START_DEMO = tr("Start the demo")

QUIT = tr("&Quit")
BACK = tr("&Back")
CONTINUE = tr("Co&ntinue")
SETTING_UP = tr("Setting up…")


def password_too_short(least: int) -> str:
    """A password must be longer."""
    return counted(
        least,
        tr("A password has at least 1 character."),
        tr("A password has at least {number} characters."),
    )


def password_missing(characters: int) -> str:
    """While typing: "3 more characters"."""
    return counted(characters, tr("1 more character."), tr("{number} more characters."))


def step_spoken(number: int, label: str, *, current: bool, done: bool) -> str:
    """One step for a screen reader: "Step 1 of 4, Where records live, current"."""
    said = tr("Step {number} of {all}, {label}")
    if current:
        said = tr("Step {number} of {all}, {label}, current")
    elif done:
        said = tr("Step {number} of {all}, {label}, done")
    return said.format(number=number, all=len(STEPS), label=label)
