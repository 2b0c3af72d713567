"""The chart window's own words: header, pages, Access History, window title."""

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


def window_title(name: str, chart_id: str) -> str:
    """As in "Jenny Harris – HAJE000001 – OnPatient Desk"."""
    return f"{name} – {chart_id} – {PRODUCT}"


def about(sex: str, age: int | None, born: str) -> str:
    """Beside the name: "Female · 42 years old · Feb. 11, 1980"; what is not known is left out."""
    years = "" if age is None else f"{count(age, 'year', 'years')} old"
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


def same_name(name: str, born: str) -> str:
    """Two patients with one name must not be mixed up."""
    return f"Another {name} is on file, born {born}."


def conflict(who: str, field: str, time: str) -> str:
    """Someone else changed the field that is being edited here."""
    return f"{full_stop(f'{who} changed the {field} at {time}')} Choose which one to keep."


USE_THEIRS = "Use theirs"
KEEP_MINE = "Keep mine"
