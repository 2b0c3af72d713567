"""The first start: where records live, the first account, the recovery kit."""

from desktop.ui.words.common import count

TITLE = "Welcome"
STEPS = ("Where records live", "Your account", "Email", "Finished")
WHERE = "Where do the records live?"
WHERE_SENTENCE = "Choose what fits this clinic. Nothing is sent anywhere before you finish."
THIS_COMPUTER = "This computer only"
THIS_COMPUTER_SENTENCE = "One desk. Patients, appointments and invitations stay, encrypted, on this computer."
CLINIC_DATABASE = "Connect to a clinic database"
CLINIC_DATABASE_SENTENCE = (
    "Several desks share one record. Each keeps an encrypted copy "
    "and goes on working when the connection is down."
)
DEMO = "Try the demo clinic"
DEMO_SENTENCE = "Made-up patients to practice with. No email leaves this computer."
DEMO_RIBBON = "Demo clinic – made-up patients, nothing leaves this computer"
DEMO_PASSWORD = "In the demo clinic the password is “demo”."  # noqa: S105 - it guards nobody real
CHANGE_LATER = "Email and the recovery kit can also be set up later."

ACCOUNT = "Your account"
ACCOUNT_SENTENCE = "The first person is an administrator and can add the others later."
CLINIC_NAME = "&Clinic name"
TIME_ZONE = "Time &zone"
YOUR_NAME = "You&r name"
USER_NAME = "&User name"
PASSWORD = "&Password"  # noqa: S105 - a label
PASSWORD_AGAIN = "Password a&gain"  # noqa: S105 - a label
PASSWORD_ADVICE = "Long is better than complicated: four or five words that only you put together."  # noqa: S105 - advice
PASSWORD_LONG_ENOUGH = "Long enough."  # noqa: S105 - praise
PASSWORD_TOO_EASY = "This is easily guessed. Use words that are not your name, the clinic's, or one repeated."  # noqa: S105
PASSWORDS_DIFFER = "The two passwords are not the same. Type them again."
CLINIC_NAME_NEEDED = "Type the name patients know the clinic by; it stands in the email."
TIME_ZONE_NEEDED = "Choose a time zone from the list, such as America/New_York."
TIME_ZONE_HINT = "All times are shown and written in emails as at the clinic."
YOUR_NAME_NEEDED = "Type your name as it should stand in the Access History."
YOUR_NAME_HINT = "As it should stand in the Access History."
USER_NAME_NEEDED = "Type a user name of letters, digits, dots or dashes."
USER_NAME_HINT = "For signing in, such as dana."

EMAIL = "Email"
EMAIL_SENTENCE = "Invitations go to patients by email. Until email is set up, they wait and nothing is lost."
MAIL_SERVER = "Send through a mail server"
MAIL_SERVER_SENTENCE = "The line and the password come from the clinic's email provider."
SERVER_LINE = "Server lin&e"
SERVER_LINE_HINT = "For example smtp://name@mail.example.org?from=clinic@example.org"
SERVER_LINE_NEEDED = "Paste the line that names the mail server, or choose Later."
MAIL_PASSWORD = "Pass&word"  # noqa: S105 - a label
MAIL_PASSWORD_HINT = "Kept in this computer's key store, never in a file."  # noqa: S105 - a hint
MAIL_LATER = "Later"
MAIL_LATER_SENTENCE = "Invitations wait, and the sync light says so, until email is set up."
NOTHING_MADE = "Something unexpected happened and was noted. Nothing was made; try again."
NOT_SET_UP = "The clinic could not be set up"

KIT = "Recovery kit"
KIT_SENTENCE = (
    "The clinic is set up. If this computer is lost, its backup opens only with a file and a code. "
    "Store them now, in two different places."
)
KIT_CODE = "Recovery code"
KIT_CODE_SENTENCE = "Print it and keep it with the clinic's contracts. It is shown only now."
KIT_FILE = "Recovery file"
KIT_FILE_SENTENCE = "Save it on another device, such as a USB stick. Never store file and code together."
SAVE_KIT = "&Save file…"
SAVE_KIT_TITLE = "Save the recovery file"
PRINT_CODE = "Prin&t code…"
SAVE_CODE = "Save code as &text…"
SAVE_CODE_TITLE = "Save the page with the code"
CODE_PRINTED = "Sent to the printer."
CODE_SAVED = "Saved. Print it elsewhere, then delete it."
NO_PRINTER = "No printer was found on this computer."
KIT_SAVED = "Saved."
NOT_SAVED = "The file could not be written there. Choose another place."
KIT_STORED = "&I have stored the file and the code in two places"
SKIP_KIT = "S&kip – remind me"
KIT_SKIPPED = "Skipped. Without the kit a lost computer means lost records; you will be reminded."
KIT_UNDECIDED = "Store the kit and tick that you have, or skip it for now."
FINISHED = "Finished"
SIGN_IN = "Sig&n in"
DEMO_TITLE = "The demo clinic"
DEMO_READY = (
    "You will be signed in as James Smith in a clinic of made-up patients. "
    "No email leaves this computer, and everything is gone when you quit."
)
START_DEMO = "Start the demo"

QUIT = "&Quit"
BACK = "&Back"
CONTINUE = "Co&ntinue"
SETTING_UP = "Setting up…"


def password_too_short(least: int) -> str:
    """A password must be longer."""
    return f"A password has at least {count(least, 'character', 'characters')}."


def password_missing(characters: int) -> str:
    """While typing: "3 more characters"."""
    return f"{count(characters, 'more character', 'more characters')}."


def step_spoken(number: int, label: str, *, current: bool, done: bool) -> str:
    """One step for a screen reader: "Step 1 of 4, Where records live, current"."""
    state = ", current" if current else ", done" if done else ""
    return f"Step {number} of {len(STEPS)}, {label}{state}"
