"""The Today window: its head, its filters, its table, and the list of who needs something."""

from collections.abc import Sequence

from desktop.ui.words.common import counted, full_stop, joined, listed
from desktop.ui.words.tongue import tr

TITLE = tr("Today")
BACK_TO_TODAY = tr("&Today")
PREVIOUS_DAY, NEXT_DAY = tr("Previous day"), tr("Next day")
CHOOSE_DAY = tr("Choose a day")
CALENDAR = tr("Calendar")
EARLIER_MONTH, LATER_MONTH = tr("Previous month"), tr("Next month")
FIND = tr("Find a patient")
FIND_LABEL = tr("Fi&nd")
FIND_HINT = tr("Find a patient by name, phone or birth date")
FILTERS = tr("Show")
PROVIDER, OFFICE = tr("Provider"), tr("Office")
ALL_PROVIDERS, ALL_OFFICES = tr("All providers"), tr("All offices")
ALL, CAN_INVITE, MISSING_INFO, PENDING, EXPIRING, CONNECTED = (
    tr("All"),
    tr("Can invite"),
    tr("Missing info"),
    tr("Pending"),
    tr("Expiring"),
    tr("Connected"),
)
APPOINTMENTS = tr("Appointments")
TIME, PATIENT, REASON, STATUS, ONPATIENT = (
    tr("Time"),
    tr("Patient"),
    tr("Reason"),
    tr("Status"),
    tr("OnPatient"),
)
NEXT_STEP = tr("Next step")
NO_STEP = tr("nothing to do")
NO_BIRTH_DATE = tr("no birth date")
NO_CHART_ID = tr("chart ID not given yet")
NOT_AT_CLINIC = tr("this appointment is not at the clinic yet")
INVITE, RESEND, ADD, FIX_EMAIL, UNDO, TAKE_BACK = (
    tr("Invite"),
    tr("Resend"),
    tr("Add"),
    tr("Fix email"),
    tr("Undo"),
    tr("Take back"),
)
ADD_EMAIL, ADD_PHONE, ADD_BIRTH_DATE, ADD_SSN = (
    tr("Add email"),
    tr("Add phone"),
    tr("Add birth date"),
    tr("Add SSN"),
)
ENDS_BEFORE_VISIT = tr("ends before the visit")

NEXT = tr("Next")
SAVE_AND_INVITE, SAVE_AND_RESEND = tr("Save and invite"), tr("Save and resend")
ALREADY = tr("This is not missing any more: it changed at another desk. Close the field to keep theirs.")

NEEDS_ATTENTION, JUST_ACCEPTED = tr("Needs attention"), tr("Just accepted")
WAITS_HERE = tr("Waits for a sign-in")
NOTHING_NEEDS_YOU = tr("Nothing needs you right now.")
NOBODY_ACCEPTED = tr("Nobody has accepted yet today.")
OPEN = tr("Open")
ACTIVATED = tr("Activated OnPatient access.")
TOMORROW, TODAY_WORD, YESTERDAY = tr("tomorrow"), tr("today"), tr("yesterday")

NOBODY_TO_INVITE = tr("Nobody here can be invited right now.")
NOTHING_MISSING = tr("Nothing is missing today.")
NOTHING_OPEN = tr("No invitation is open.")
NOTHING_EXPIRING = tr("No invitation is about to expire.")
NOBODY_CONNECTED = tr("Nobody on this list is connected yet.")
NEW_APPOINTMENT = tr("New appointment")
SHOW_ALL = tr("Show all appointments")

NOTHING_SELECTED = tr("Choose a row first.")
NOT_FOR_THIS_ROW = tr("Not possible for this patient right now.")
NOTHING_TO_UNDO = tr("Nothing can be undone right now.")

NEW_APPOINTMENT_MENU = tr("New &Appointment…")
TODAY_MENU, PREVIOUS_MENU, NEXT_MENU = tr("&Today"), tr("&Previous Day"), tr("Ne&xt Day")
COMPACT_MENU = tr("&Compact Rows")
COPY_ROW_MENU = tr("Copy &Row")
RESEND_MENU, REVOKE_MENU = tr("&Resend"), tr("Re&voke Invite")
ADD_MENU = tr("Add &Missing Information")
OPEN_APPOINTMENT_MENU = tr("Open &Appointment")
NEXT_ROW_MENU, PREVIOUS_ROW_MENU = tr("Next Who Can Be &Helped"), tr("Previous Who Can Be Helped")


def title(day: str) -> str:
    """The window's title on another day than today."""
    return tr("Appointments of {day}").format(day=day)


def no_appointments(day: str) -> str:
    """A day without visits; ``day`` is "Wednesday, May 18"."""
    return full_stop(tr("No appointments on {day}").format(day=day))


def none_of(who: str) -> str:
    """A day without visits to one provider or in one office."""
    return full_stop(tr("No appointments with {who} on this day").format(who=who))


def filter_spoken(name: str, number: int) -> str:
    """A filter button as it is heard: "Can invite, 4 appointments"."""
    count = counted(number, tr("1 appointment"), tr("{number} appointments"))
    return f"{name}, {count}"


def shown(number: int) -> str:
    """Announced after another filter was chosen."""
    return counted(number, tr("1 appointment shown"), tr("{number} appointments shown"))


def attention_button(number: int) -> str:
    """The list folded into a button."""
    return tr("Needs attention {number}").format(number=number)


def sorted_spoken(name: str, *, down: bool) -> str:
    """A heading that the table is sorted by."""
    return (tr("{name}, sorted downwards") if down else tr("{name}, sorted upwards")).format(name=name)


def of_patient(act: str, name: str) -> str:
    """A row's button as it is heard: "Invite Tim Patient"."""
    return tr("{act}: {name}").format(act=act, name=name)


def invite_spoken(name: str) -> str:
    """As in "Invite Tim Patient"."""
    return tr("Invite {name}").format(name=name)


def resend_spoken(name: str) -> str:
    """As in "Resend the invitation of Grace Ng"."""
    return tr("Resend the invitation of {name}").format(name=name)


def add_spoken(items: Sequence[str], name: str) -> str:
    """As in "Add a phone number for Liam Brandt"."""
    return tr("Add {items} for {name}").format(items=listed(items), name=name)


def fix_email_spoken(name: str) -> str:
    """As in "Fix the email of Carlos Mendoza"."""
    return tr("Fix the email of {name}").format(name=name)


def undo_spoken(name: str) -> str:
    """As in "Undo: Tim Patient"."""
    return of_patient(UNDO, name)


def patient_spoken(name: str, born: str, chart_id: str) -> str:
    """The patient cell as one sentence."""
    return tr("{name}, born {born}, {chart_id}").format(name=name, born=born, chart_id=chart_id)


def until(state: str, day: str) -> str:
    """A pending invitation as it is heard: "pending, 6 days left, until May 24"."""
    return tr("{state}, until {day}").format(state=state, day=day)


def ends_before_visit(day: str) -> str:
    """The chip of an invitation that ends before the visit."""
    return tr("Ends {day}, before visit").format(day=day)


def step_of(label: str, number: int, count: int) -> str:
    """Above the field, where several things are missing: "Phone Number (2 of 2)"."""
    return tr("{label} ({number} of {count})").format(label=label, number=number, count=count)


def field_spoken(label: str, name: str) -> str:
    """The field as it is heard: "Email of Aisha Okonkwo-Fairweather"."""
    return tr("{label} of {name}").format(label=label, name=name)


def bounced(reason: str) -> str:
    """As in "Email bounced: the mailbox does not exist."."""
    return full_stop(tr("Email bounced: {reason}").format(reason=reason))


def expires(when: str, visit: str) -> str:
    """As in "Invitation expires tomorrow at 8:50 a.m. Visit today, 9:45 a.m."."""
    return joined(full_stop(tr("Invitation expires {when}").format(when=when)), visit_at(visit))


def expired(day: str, visit: str, *, opened: bool) -> str:
    """As in "Invitation expired May 14, never opened. Visit today, 11:15 a.m."."""
    unopened = tr("Invitation expired {day}, never opened.")
    sentence = tr("Invitation expired {day}, sign-up not finished.") if opened else unopened
    return f"{sentence.format(day=day)} {visit_at(visit)}"


def visit_at(visit: str) -> str:
    """``visit`` is "today, 9:45 a.m."."""
    return full_stop(tr("Visit {visit}").format(visit=visit))


def refused_invitation(because: str) -> str:
    """What the clinic said no to, and why; ``because`` is a whole sentence."""
    return tr("The clinic refused your invitation. {because}").format(because=because)


def refused_change(because: str) -> str:
    """The same for any other click."""
    return tr("The clinic refused your change. {because}").format(because=because)


def colleague_waits(number: int) -> str:
    """A colleague's changes leave at their next sign-in."""
    return counted(
        number,
        tr("1 change waits on this computer for the next sign-in."),
        tr("{number} changes wait on this computer for the next sign-in."),
    )


def day_at(day: str, time: str) -> str:
    """As in "tomorrow at 8:50 a.m."."""
    return tr("{day} at {time}").format(day=day, time=time)


def day_and_time(day: str, time: str) -> str:
    """As in "today, 9:45 a.m."."""
    return tr("{day}, {time}").format(day=day, time=time)
