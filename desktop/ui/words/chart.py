"""The chart window's own words: header, pages, Access History, window title."""

from collections.abc import Sequence

from desktop.ui.words.common import PRODUCT, count, full_stop

PHONE = "Phone"
ADDRESS = "Address"
DATE_ADDED = "Date Added"
LAST_APPOINTMENT = "Last Scheduled Appt"
NEXT_APPOINTMENT = "Next Scheduled Appt"
ONPATIENT = "OnPatient"
INVITE = "Invite"
MORE_DETAILS = "More details"
FEWER_DETAILS = "Fewer details"

PAGES = "Pages of the chart"
DEMOGRAPHICS = "Demographics"
APPOINTMENTS = "Appointments"
ONPATIENT_ACCESS = "OnPatient Access"
COMMUNICATION = "Communication"
AUDIT_LOG = "Audit log"

ACCESS_HISTORY = "Access History"
EMAIL_COLUMN = "Email"
ENABLED_BY = "Enabled by"
ACTIVATED_ON = "Activated on"
DISABLED = "Disabled"
NO_HISTORY = "No invitation has been sent to this patient yet."
BY_PATIENT = "Patient"
BY_AUTOMATIC = "Automatic"
BY_LIMIT = "7-day limit"
BY_ATTEMPTS = "5 failed attempts"
REVOKED_BEFORE_ACTIVATION = "Access revoked before activation"
EXPIRED_BEFORE_ACTIVATION = "Expired before activation"
LOCKED_BEFORE_ACTIVATION = "Locked before activation"
REPLACED_BEFORE_ACTIVATION = "Replaced by a newer invitation"
PENDING_BOUNCED = "Pending… email bounced"


SCHEDULED, PROVIDER, REASON, OFFICE, EXAM = "Scheduled", "Provider", "Reason", "Office", "Exam"
STATUS, NOTES = "Status", "Notes"
FUTURE, PAST = "Future", "Past"
NO_FUTURE = "No visit is scheduled."
NO_PAST = "No earlier visit is on file."

WHEN, KIND, TO, SENT_BY, RESULT = "When", "Kind", "To", "By", "Result"
INVITATION_EMAIL = "Invitation email"
NO_COMMUNICATION = "No email has gone out to this patient yet."
MAIL_QUEUED = "Waiting to go out"
MAIL_PUT_OFF = "Put off, next try"
MAIL_ACCEPTED = "Accepted by mail server"
MAIL_FAILED = "Not accepted by mail server"
MAIL_BOUNCED = "Bounced"
MAIL_CANCELLED = "Not sent, revoked before"

PATIENT_INFO, CONTACT_INFO = "Patient Info", "Contact Info"
FIRST_NAME, MIDDLE_NAME, LAST_NAME = "First name", "Middle name", "Last name"
PREFERRED_NAME = "Preferred name"
DATE_OF_BIRTH, SEX, SSN, LANGUAGE = "Date of Birth", "Sex", "SSN", "Language"
CELL_PHONE, HOME_PHONE, OFFICE_PHONE = "Cell phone", "Home phone", "Office phone"
ALTERNATE_EMAIL, CITY, CONTACT_BY = "Alternate email", "City, State, ZIP", "Contact by"
INVITATIONS, WELCOME = "Invitations", "Welcome"
USED_TO_CONNECT = "used to connect with onpatient"
ONLY_HERE = "(here only, not sent yet)"
GONE = "This patient is not in the clinic's record any more."


def years_old(age: int) -> str:
    """As in "42 years old"."""
    return f"{count(age, 'year', 'years')} old"


def not_welcome_since(day: str) -> str:
    """The patient has asked not to be invited."""
    return f"Asked not to be invited, {day}"


def window_title(name: str, chart_id: str) -> str:
    """As in "Jenny Harris – HAJE000001 – OnPatient Desk"."""
    return f"{name} – {chart_id} – {PRODUCT}"


def about(sex: str, age: int | None, born: str) -> str:
    """Beside the name: "Female · 42 years old · Feb. 11, 1980"; what is not known is left out."""
    years = "" if age is None else years_old(age)
    return " · ".join(part for part in (sex, years, born) if part)


def by(who: str) -> str:
    """First line of Enabled by and Disabled."""
    return f"By: {who}"


def on(moment: str) -> str:
    """Second line of Enabled by and Disabled."""
    return f"On: {moment}"


def by_on_spoken(who: str, moment: str) -> str:
    """Both lines as one sentence: "By James Smith on May 17, 2022, 3:04 p.m."."""
    return f"By {who} on {moment}"


def not_sent_yet(number: int) -> str:
    """Beside the count of the Access History."""
    return f"{number} not sent yet"


def row_button_spoken(action: str, day: str, patient: str) -> str:
    """A row's button names the row: "Revoke invite of May 17, 2022, Jenny Harris"."""
    return f"{action} of {day}, {patient}"


def same_name(name: str, born: Sequence[str]) -> str:
    """Patients with one name must not be mixed up; ``born`` are the others' dates of birth."""
    if len(born) == 1:
        return f"Another {name} is on file, born {born[0]}."
    return f"{len(born)} others named {name} are on file, born {' and '.join(born)}."


def conflict(who: str, field: str, time: str) -> str:
    """Someone else changed the field that is being edited here."""
    return f"{full_stop(f'{who} changed the {field} at {time}')} Choose which one to keep."


USE_THEIRS = "Use theirs"
KEEP_MINE = "Keep mine"
