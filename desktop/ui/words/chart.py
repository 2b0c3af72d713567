"""The chart window's own words: header, pages, Access History, window title."""

from collections.abc import Sequence

from desktop.ui.words import common
from desktop.ui.words.common import counted, full_stop, joined, listed
from desktop.ui.words.tongue import tr

PHONE = tr("Phone")
ADDRESS = tr("Address")
DATE_ADDED = tr("Date Added")
LAST_APPOINTMENT = tr("Last Scheduled Appt")
NEXT_APPOINTMENT = tr("Next Scheduled Appt")
ONPATIENT = tr("OnPatient")
ONLY_ON_THIS_COMPUTER = tr("Only on this computer")
INVITE = tr("Invite")
MORE_DETAILS = tr("More details")
FEWER_DETAILS = tr("Fewer details")

PAGES = tr("Pages of the chart")
DEMOGRAPHICS = tr("Demographics")
APPOINTMENTS = tr("Appointments")
ONPATIENT_ACCESS = tr("OnPatient Access")
COMMUNICATION = tr("Communication")
AUDIT_LOG = tr("Audit log")

ACCESS_HISTORY = tr("Access History")
EMAIL_COLUMN = tr("Email")
ENABLED_BY = tr("Enabled by")
ACTIVATED_ON = tr("Activated on")
DISABLED = tr("Disabled")
NO_HISTORY = tr("No invitation has been sent to this patient yet.")
BY_PATIENT = tr("Patient")
BY_AUTOMATIC = tr("Automatic")
BY_LIMIT = tr("7-day limit")
BY_ATTEMPTS = tr("5 failed attempts")
REVOKED_BEFORE_ACTIVATION = tr("Access revoked before activation")
EXPIRED_BEFORE_ACTIVATION = tr("Expired before activation")
LOCKED_BEFORE_ACTIVATION = tr("Locked before activation")
REPLACED_BEFORE_ACTIVATION = tr("Replaced by a newer invitation")
PENDING_BOUNCED = tr("Pending… email bounced")


SCHEDULED, PROVIDER, REASON, OFFICE, EXAM = (
    tr("Scheduled"),
    tr("Provider"),
    tr("Reason"),
    tr("Office"),
    tr("Exam"),
)
STATUS, NOTES = tr("Status"), tr("Notes")
FUTURE, PAST = tr("Future"), tr("Past")
SCHEDULE = tr("Schedule New Appointment")
NO_FUTURE = tr("No visit is scheduled.")
NO_PAST = tr("No earlier visit is on file.")


def years_old(age: int) -> str:
    """As in "42 years old"."""
    return counted(age, tr("1 year old"), tr("{number} years old"))


def window_title(name: str, chart_id: str) -> str:
    """As in "Jenny Harris – HAJE000001 – OnPatient Desk"; the clinic may not have given a chart ID yet."""
    return common.window_title(name, chart_id)


def about(sex: str, age: int | None, born: str) -> str:
    """Beside the name: "Female · 42 years old · Feb. 11, 1980"; what is not known is left out."""
    years = "" if age is None else years_old(age)
    return " · ".join(part for part in (sex, years, born) if part)


def by(who: str) -> str:
    """First line of Enabled by and Disabled."""
    return tr("By: {who}").format(who=who)


def on(moment: str) -> str:
    """Second line of Enabled by and Disabled."""
    return tr("On: {moment}").format(moment=moment)


def by_on_spoken(who: str, moment: str) -> str:
    """Both lines as one sentence: "By James Smith on May 17, 2022, 3:04 p.m."."""
    return tr("By {who} on {moment}").format(who=who, moment=moment)


def not_sent_yet(number: int) -> str:
    """Beside the count of the Access History."""
    return counted(number, tr("1 not sent yet"), tr("{number} not sent yet"))


def row_button_spoken(action: str, day: str, patient: str) -> str:
    """A row's button names the row: "Revoke invite of May 17, 2022, Jenny Harris"."""
    return tr("{action} of {day}, {patient}").format(action=action, day=day, patient=patient)


def same_name(name: str, born: Sequence[str]) -> str:
    """Patients with one name must not be mixed up; ``born`` are the others' dates of birth."""
    if len(born) == 1:
        return tr("Another {name} is on file, born {born}.").format(name=name, born=born[0])
    others = tr("{number} others named {name} are on file, born {born}.")
    return others.format(number=len(born), name=name, born=listed(born))


def conflict(who: str, field: str, time: str) -> str:
    """Someone else changed the field that is being edited here."""
    changed = tr("{who} changed the {field} at {time}").format(who=who, field=field, time=time)
    return joined(full_stop(changed), tr("Choose which one to keep."))


USE_THEIRS = tr("Use theirs")
KEEP_MINE = tr("Keep mine")
