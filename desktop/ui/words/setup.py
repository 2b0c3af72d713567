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
CHANGE_LATER = "You can change all of this later under File – Settings."

ACCOUNT = "Your account"
ACCOUNT_SENTENCE = "The first person is an administrator and can add the others later."
CLINIC_NAME = "&Clinic name"
TIME_ZONE = "Time &zone"
YOUR_NAME = "Your &name"
USER_NAME = "&User name"
PASSWORD = "&Password"  # noqa: S105 - a label
PASSWORD_AGAIN = "Password a&gain"  # noqa: S105 - a label
PASSWORDS_DIFFER = "The two passwords are not the same. Type them again."
CLINIC_NAME_NEEDED = "Type the name patients know the clinic by; it stands in the email."
YOUR_NAME_NEEDED = "Type your name as it should stand in the Access History."
USER_NAME_NEEDED = "Type a user name of letters, digits, dots or dashes."

KIT = "Recovery kit"
KIT_SENTENCE = (
    "If this computer is lost, the backup opens only with this kit and its code. "
    "Save the file on another device and print the code."
)
KIT_CODE = "Code"
SAVE_KIT = "&Save recovery kit…"
SKIP_KIT = "Skip for now"
KIT_SKIPPED = "No recovery kit has been saved yet. Without it a lost computer means lost records."
KIT_SAVED = "The recovery kit is saved. Keep the code in another place than the file."
FINISHED = "Finished"
FINISHED_SENTENCE = "The clinic is set up on this computer. Sign in to begin."

SERVER = "S&erver address"
PORT = "P&ort"
DATABASE = "&Database"
PASTE_LINE = "Paste the line your administrator gave you here; the rest fills in by itself."
TEST = "&Test connection"
PASSWORD_REFUSED = "The server answered but refused the password. Check it and test again."  # noqa: S105 - a sentence
NOT_OUR_DATABASE = (
    "The server answered, but this is not an OnPatient Desk database. Ask your administrator for its name."
)

QUIT = "Quit"
BACK = "Back"
CONTINUE = "Co&ntinue"
SETTING_UP = "Setting up…"


def password_too_short(least: int) -> str:
    """A password must be longer."""
    return f"A password has at least {count(least, 'character', 'characters')}."


def connected(patients: int) -> str:
    """Test connection worked."""
    return f"Connected. {count(patients, 'patient', 'patients')} found."


def no_answer(server: str) -> str:
    """Test connection reached nobody."""
    return f"No answer from {server}. Check the address, or ask whether this computer may reach it."
