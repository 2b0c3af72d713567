"""The appointment window: tabs, fields, notices, footer."""

from collections.abc import Sequence

from desktop.domain.problem import Problem, ProblemCode
from desktop.ui.words import appointment_values as values
from desktop.ui.words import common
from desktop.ui.words.common import counted, full_stop, listed
from desktop.ui.words.tongue import tr

TITLE = tr("Appointment")
NEW_TITLE = tr("New appointment")
TABS = tr("Pages of the appointment")
APPOINTMENT, LOG_COMM, REVISIONS = tr("Appointment"), tr("Log Comm."), tr("Revisions")

TYPE = tr("Type")
MISSING_ADDRESS = tr("Missing Patient Address")
PROVIDER, SUPERVISING = tr("Pro&vider"), tr("S&upervising")
PATIENT, OFFICE, PROFILE = tr("&Patient"), tr("&Office"), tr("Profi&le")
REASON, EXAM = tr("&Reason"), tr("E&xam")
SCHEDULED, TIME, TIME_ZONE = tr("Sc&heduled"), tr("T&ime"), tr("Provider timezone")
DURATION, MINUTES, OVERLAPPING = tr("&Duration"), tr("minutes"), tr("&Allow overlapping")
COLOR, NOTES, STATUS, CONSENT_FORMS = tr("Color"), tr("&Notes"), tr("S&tatus"), tr("Consent forms")
ADD_FORM = tr("Add a form…")
NO_FORM_LEFT = tr("Every form of the clinic is on the list already.")
VIEW_ALL = tr("View All Appointments")
ALL_OF_PATIENT = tr("Choose a patient first.")
NEW_PATIENT = tr("New patient")
EDIT_PATIENT = tr("Edit patient")
FIND_PATIENT = tr("Name, phone or birth date")
PATIENTS_FOUND = tr("Patients found")
CALENDAR = tr("Choose a day")
LONGER_THAN_A_DAY = tr("> 24h")
STATUS_OLD = tr("The status has stood for more than a day.")

SAVE, CANCEL, DISCARD, KEEP_EDITING = tr("&Save"), tr("Cancel"), tr("Discard"), tr("Keep editing")
CANCEL_APPOINTMENT = tr("Cancel appointment")
IS_CANCELLED = tr("It is cancelled already.")
NOT_SAVED_YET = tr("It is not saved yet.")
VIEW_ONLY = tr("You may look, but not change. Ask an administrator for “Create and Update Patients”.")

SOMEBODY = tr("The provider")
WHO_IS_IT = tr("Choose the patient.")
WHICH_PROVIDER = tr("Choose the provider.")
NOT_OFFERED = tr("This is not offered any more. Choose another one.")
OTHER_OFFICE = tr("This room is in another office.")
TOO_LONG = tr("This is too long. Shorten it.")
DATE_NOT_READ = tr("This is not a date. Type it like 5/18/2022.")
NO_SUCH_DAY = tr("There is no such day. Check day and month.")
DATE_FAR = tr("This year is too far away. Check the year.")
TIME_NOT_READ = tr("This is not a time. Type it like 9:00 AM.")
MINUTES_NOT_READ = tr("Type the minutes as a number, like 30.")
MINUTES_TOO_MANY = tr("An appointment can last a day at most.")
MINUTES_TOO_FEW = tr("An appointment lasts at least a minute.")
NOT_POSSIBLE = tr("This cannot be saved as it is.")
PROBLEM = tr("Something has to be put right first.")

FIRST_TIME, SECOND_TIME = tr("The first one"), tr("The second one")
ALLOW = tr("Allow overlapping")
USE_THEIRS, KEEP_MINE = tr("Use theirs"), tr("Keep mine")
SAVE_ANYWAY = tr("Save anyway")
OK_REMOVE = tr("OK, remove my change")
UNDO, TAKE_BACK, SEND_NOW = tr("Undo"), tr("Take back"), tr("Send now")
QUEUED_TITLE = tr("Queued here – not sent")
QUEUED_BODY = tr("This computer is offline. The change goes out by itself when the clinic can be reached.")
NOTHING_LEFT = tr("Nothing has left this computer yet.")
UNDONE = tr("Undone. Nothing was sent.")
TOO_LATE = tr("It had already been sent. You can change it back instead.")
GONE = tr("This appointment is not in the clinic's record any more.")
SAVED_SAID = tr("The appointment is saved.")
CANCELLED_SAID = tr("The appointment is cancelled.")
OVERLAP_CHOICE = tr("Choose another time, or allow overlapping.")


def window_title(patient: str, *, new: bool) -> str:
    """As in "Appointment – Tim Patient – OnPatient Desk"."""
    return common.window_title(NEW_TITLE if new else TITLE, patient)


def past_appointments(number: int) -> str:
    """A link of the alert strip."""
    return counted(number, tr("1 past appointment"), tr("{number} past appointments"))


def nobody(text: str) -> str:
    """Nobody was found for what was typed."""
    return tr("Nobody matches “{text}”.").format(text=text)


def default_form(name: str) -> str:
    """A form that stands on every new appointment."""
    return tr("{name} (default)").format(name=name)


def remove_form(name: str) -> str:
    """Spoken: the × before a form."""
    return tr("Remove {name}").format(name=name)


def in_clinic(time: str, zone: str) -> str:
    """Beside the provider's time zone, where the clinic's is another one."""
    return tr("{time} at the clinic ({zone})").format(time=time, zone=zone)


def created(name: str, moment: str) -> str:
    """In the footer; ``moment`` is "May 11, 2022, 8:14 a.m."."""
    return full_stop(tr("Created by {name}, {moment}").format(name=name, moment=moment))


def created_by_nobody(moment: str) -> str:
    """The same where it is not known by whom, as after an import."""
    return full_stop(tr("Created {moment}").format(moment=moment))


def unsaved(fields: Sequence[str]) -> str:
    """The one question before the window closes."""
    return tr("Not saved yet: {fields}.").format(fields=listed(list(fields)))


def skipped(time: str, day: str) -> str:
    """The clocks are put forward over this time."""
    return tr("There is no {time} on {day}: the clocks are put forward.").format(time=time, day=day)


def use_next(time: str) -> str:
    """The link beside it: the first time after the gap."""
    return tr("Use {time}").format(time=time)


def twice(time: str, day: str) -> str:
    """The clocks are put back over this time."""
    return tr("{time} comes twice on {day}: the clocks are put back. Which one is meant?").format(
        time=time, day=day
    )


def which(words: str, zone: str) -> str:
    """A button of that question; ``zone`` is "EDT" or "EST"."""
    return f"{words}, {zone}"


def first_chosen(zone: str) -> str:
    """Below the time, after the answer."""
    return tr("The first of the two, {zone}.").format(zone=zone)


def second_chosen(zone: str) -> str:
    """The same for the second."""
    return tr("The second of the two, {zone}.").format(zone=zone)


def overlaps(provider: str, number: int) -> str:
    """Title of the notice; the others are named below."""
    return counted(
        number,
        tr("{provider} has another appointment at this time."),
        tr("{provider} has {number} other appointments at this time."),
    ).format(provider=provider)


def overlap(patient: str, begin: str, end: str) -> str:
    """One of them."""
    if not patient:
        return tr("Another patient, {begin} to {end}").format(begin=begin, end=end)
    return tr("{patient}, {begin} to {end}").format(patient=patient, begin=begin, end=end)


def overlaps_body(others: Sequence[str], *, allowed: bool) -> str:
    """Who they are, and what can be done."""
    named = full_stop("; ".join(others))
    return named if allowed else f"{named} {OVERLAP_CHOICE}"


def meanwhile(value: str, who: str, time: str) -> str:
    """Below a field that is being edited: a colleague changed it."""
    return full_stop(
        tr("Changed to {value} by {who} meanwhile, {time}").format(value=value, who=who, time=time)
    )


def meanwhile_unknown(value: str) -> str:
    """The same where nobody says who."""
    return tr("Changed to {value} meanwhile.").format(value=value)


def conflict(field: str, value: str) -> str:
    """Both changed it: saving waits for the answer."""
    return tr("The {field} is {value} by now. Choose which one to keep.").format(field=field, value=value)


def refused(time: str) -> str:
    """Title: the clinic said no to what was done here."""
    return full_stop(tr("The clinic did not accept your change of {time}").format(time=time))


def refused_overlap(patient: str, time: str) -> str:
    """Somebody else was booked for the time meanwhile."""
    if not patient:
        return full_stop(tr("The time is taken meanwhile by another patient, {time}").format(time=time))
    return full_stop(
        tr("The time is taken meanwhile by {patient}, {time}").format(patient=patient, time=time)
    )


def refused_conflict(who: str, field: str, time: str, value: str) -> str:
    """Somebody else changed the same field."""
    return tr("{who} changed the {field} at {time} to {value}. Choose which one to keep.").format(
        who=who, field=field, time=time, value=value
    )


def not_valid(field: str) -> str:
    """The clinic cannot keep a value."""
    return tr("The {field} cannot be kept as it is. Correct it and save again.").format(field=field)


def problem(field: str, problem: Problem) -> str:
    """Why a field cannot be saved as it is; ``field`` is its name in the record."""
    if problem.code is ProblemCode.EMPTY and field == "provider_id":
        return WHICH_PROVIDER
    said = {
        ProblemCode.NOT_OFFERED: NOT_OFFERED,
        ProblemCode.OTHER_OFFICE: OTHER_OFFICE,
        ProblemCode.TOO_LONG: TOO_LONG,
    }
    return said.get(problem.code) or not_valid(values.FIELDS.get(field, field))


def waited_since(moment: str) -> str:
    """A change that was held too long to leave by itself."""
    return tr("{since} Send it now?").format(
        since=full_stop(tr("Waiting here since {moment}").format(moment=moment))
    )
