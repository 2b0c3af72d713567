"""The patient's particulars: labels with their mnemonics, choices, what is said beside a field, and the footer."""

from collections.abc import Sequence

from desktop.ui.words.tongue import tr

PATIENT_INFO = tr("Patient Info")
CONTACT_INFO = tr("Contact Info")
USED_TO_CONNECT = tr("used to connect with onpatient")

FIRST = tr("F&irst name")
MIDDLE = tr("Middle name")
LAST = tr("&Last name")
PREFERRED = tr("Preferred name")
BORN = tr("Date of &Birth")
SEX = tr("Se&x")
SSN = tr("SSN")
LANGUAGE = tr("La&nguage")
STATUS = tr("S&tatus")
CELL = tr("&Cell phone")
HOME = tr("Home phone")
OFFICE = tr("Office phone")
EMAIL = tr("E&mail")
ALTERNATE_EMAIL = tr("Alternate email")
STREET = tr("&Address")
CITY = tr("City")
STATE = tr("State")
ZIP = tr("ZIP")
CONTACT_BY = tr("Contact b&y")
INVITATIONS = tr("Invitations")
SINCE = tr("since")
SINCE_SPOKEN = tr("Asked not to be invited since")

NOT_STATED = tr("Not stated")
SEXES = {
    "Female": tr("Female"),
    "Male": tr("Male"),
    "Other": tr("Other"),
    "Unknown": tr("Unknown"),
}
LANGUAGES = {
    "en": tr("English"),
    "es": tr("Spanish"),
    "ar": tr("Arabic"),
    "zh": tr("Chinese"),
    "fr": tr("French"),
    "ht": tr("Haitian Creole"),
    "ko": tr("Korean"),
    "pt": tr("Portuguese"),
    "ru": tr("Russian"),
    "tl": tr("Tagalog"),
    "vi": tr("Vietnamese"),
}
STATUSES = {
    "active": tr("Active"),
    "inactive": tr("Inactive"),
    "deceased": tr("Deceased"),
}
WAYS = {
    "cell": tr("Cell phone"),
    "home": tr("Home phone"),
    "office": tr("Office phone"),
    "email": tr("Email"),
    "mail": tr("Letter"),
}
WELCOME = tr("Welcome", "invitations are")
ASKED_NOT = tr("Asked not to be invited")

CHANGE_SSN = tr("Chan&ge…")
ADD_SSN = tr("Add…")
CHANGE_SSN_SPOKEN = tr("Change Social Security Number")
ADD_SSN_SPOKEN = tr("Add a Social Security Number")
SSN_FULL = tr("Social Security Number")
KEEP_OLD = tr("Keep the old one")
LEAVE_OUT = tr("Leave it out")
NOT_ON_FILE = tr("not on file")
NEW_NUMBER = tr("New number, not saved yet.")

USE_THEIRS = tr("Use theirs")
KEEP_MINE = tr("Keep mine")
REMOVED = tr("removed")
NOT_SENT_YET = tr("Only on this computer, not sent yet.")

NAME_EMPTY = tr("A patient needs a first and a last name.")
TEXT_TOO_LONG = tr("This is too long to be kept.")
NOT_USABLE = tr("This cannot be kept as it is. Type it again.")

SAVE = tr("&Save")
SAVE_AND_INVITE = tr("Save and invite")
SAVE_AND_RESEND = tr("Save and &resend")
DISCARD = tr("&Discard")
KEEP_EDITING = tr("&Keep editing")
UNDO = tr("&Undo")
TAKE_BACK = tr("Ta&ke back")
UNSAVED = tr("Unsaved changes")
UNSAVED_QUESTION = tr("Save your changes before this window closes?")
REGISTERED_HERE = tr("Registered here, not sent yet.")
NOTHING_KEPT = tr("Undone. Nothing was changed.")
ALREADY_SENT = tr("It had already been sent. Change it again instead.")

VIEW_ONLY_TITLE = tr("You may look, but not change.")
VIEW_ONLY = tr("You may look, but not change. Ask an administrator for “Create and Update Patients”.")
VIEW_ONLY_BODY = tr("Ask an administrator for “Create and Update Patients”.")
ONLY_THAT_ADDRESS = tr("It only works with that address. After saving you can resend it to the new one.")
ONLY_HERE_TITLE = tr("This patient is only on this computer.")
ONLY_HERE_BODY = tr(
    "The chart ID is given when the clinic has confirmed it. You can go on working meanwhile."
)


def changed(labels: Sequence[str]) -> str:
    """In the footer: which fields were changed here."""
    return tr("Changed: {fields}").format(fields=", ".join(labels))


def saved_here(labels: Sequence[str]) -> str:
    """In the footer, after saving, while it can still be undone."""
    return tr("Saved here, not sent yet: {fields}").format(fields=", ".join(labels))


def sent(labels: Sequence[str]) -> str:
    """In the footer, after it has left and before the clinic has answered."""
    return tr("Sent to the clinic, not confirmed: {fields}").format(fields=", ".join(labels))


def choose_first(labels: Sequence[str]) -> str:
    """Why nothing can be saved yet."""
    return tr("Choose first which to keep: {fields}").format(fields=", ".join(labels))


def clinic_has(value: str, who: str, time: str) -> str:
    """What a colleague saved while the field is being changed here."""
    if not who:
        return tr("Clinic: {value}").format(value=value)
    return tr("Clinic: {value} ({who}, {time})").format(value=value, who=who, time=time)


def mine(value: str) -> str:
    """What was typed here and not accepted."""
    return tr("Yours: {value}").format(value=value)


def theirs_spoken(field: str) -> str:
    """The button beside a field names the field."""
    return tr("Use theirs: {field}").format(field=field)


def mine_spoken(field: str) -> str:
    """The button beside a field names the field."""
    return tr("Keep mine: {field}").format(field=field)


def open_invitation(email: str) -> str:
    """The email is being changed while an invitation is open."""
    return tr("The open invitation went to {email}").format(email=email)
