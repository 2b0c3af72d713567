"""A short page of help for each screen."""

from desktop.ui.words.help import Topic
from desktop.ui.words.tongue import tr

_DASHED = (
    tr("Dashed"),
    tr("What has a dashed outline exists only on this computer. It goes to the clinic by itself."),
)

TODAY = Topic(
    "today",
    tr("Today: the day's appointments"),
    (
        (
            tr("OnPatient"),
            tr("The last columns say for each patient how far the invitation is, and what you can do next."),
        ),
        (
            tr("Something is missing"),
            tr(
                "Press the button in the row or F2 and type it there. Enter saves and invites; "
                "Ctrl+Enter only saves; Esc closes."
            ),
        ),
        (
            tr("Filters"),
            tr("They show only whom you can help now. Ctrl+1 shows everybody again."),
        ),
        (
            tr("Needs attention"),
            tr("At the right stands what should not be forgotten: emails that came back, and what expired."),
        ),
        _DASHED,
    ),
)
ACCESS = Topic(
    "access",
    tr("OnPatient Access"),
    (
        (
            tr("Enable Patient Access"),
            tr("Sends the invitation to the patient's email address. You have ten seconds to undo."),
        ),
        (
            tr("Something is missing"),
            tr("It can be typed where its absence is named; saving sends the invitation."),
        ),
        (
            tr("The four steps"),
            tr(
                "They show how far the email came. “Accepted by mail server” does not prove that it was read; "
                "“Opened” means that the patient pressed Continue."
            ),
        ),
        (
            tr("It did not arrive?"),
            tr("While an invitation is open, F1 shows what to say on the phone. Then resend."),
        ),
        (
            tr("Access History"),
            tr("Every invitation stays listed with who enabled and who disabled it. Nothing is rewritten."),
        ),
        _DASHED,
    ),
)
DEMOGRAPHICS = Topic(
    "demographics",
    tr("Demographics"),
    (
        (
            tr("The small arrow"),
            tr("It marks what onpatient uses to invite the patient and to recognize them."),
        ),
        (
            tr("Spelling"),
            tr("Type phone numbers and dates as you like; they are put in order when you leave the field."),
        ),
        (
            tr("Social Security Number"),
            tr("It is typed once. After that only the last four digits are shown, everywhere."),
        ),
        (
            tr("Two desks, one patient"),
            tr(
                "Changes to different fields are put together. Where both changed the same field, "
                "both values are shown and you choose."
            ),
        ),
        (
            tr("Not saved"),
            tr("What you typed stays while you look at other pages; closing the window asks once."),
        ),
    ),
)
APPOINTMENTS = Topic(
    "appointments",
    tr("Appointments of the patient"),
    (
        (tr("Open"), tr("Enter or a double click opens an appointment in its own window.")),
        (tr("New"), tr("Schedule New Appointment opens an empty one for this patient.")),
    ),
)
COMMUNICATION = Topic(
    "communication",
    tr("Communication"),
    (
        (tr("What is listed"), tr("Every email to the patient and every call that was noted, newest first.")),
        (tr("A closer look"), tr("Choose a row: below the list stands how far the email came, or the note.")),
        (
            tr("Calls"),
            tr("Log a call… notes with whom you spoke and for how long. Notes cannot be changed later."),
        ),
    ),
)
AUDIT = Topic(
    "audit",
    tr("Audit log"),
    (
        (tr("What is listed"), tr("Who changed what and when, from what to what. It cannot be changed.")),
        (tr("Export"), tr("Writes what is shown into a file. That it was exported is noted here too.")),
    ),
)
APPOINTMENT = Topic(
    "appointment",
    tr("An appointment"),
    (
        (
            tr("The arrow to onpatient"),
            tr(
                "The button beside the patient invites them at once, without saving the appointment. "
                "If something is missing it asks for just that."
            ),
        ),
        (
            tr("Times"),
            tr("Date and time are those of the provider's time zone, which stands below them."),
        ),
        (
            tr("Two at the same time"),
            tr("Before it is saved you see who else is there. Tick “Allow overlapping” if it is meant."),
        ),
        (
            tr("Closing"),
            tr("What is not saved is asked about once. An invitation that you sent is not taken back."),
        ),
    ),
)
REGISTER = Topic(
    "register",
    tr("A new patient"),
    (
        (
            tr("What is needed"),
            tr(
                "First and last name. For an invitation also an email address, and either a Social Security "
                "Number or date of birth and phone number."
            ),
        ),
        (
            tr("Twice in the records?"),
            tr("Whoever has the same name and date of birth is shown before you save, so that you can look."),
        ),
        (
            tr("Chart ID"),
            tr("The clinic gives it. Without a connection it comes later; you can go on working at once."),
        ),
    ),
)
SETTINGS = Topic(
    "settings",
    tr("Settings"),
    (
        (
            tr("This computer"),
            tr("Language, text size, time to undo and when it locks. They hold for this computer only."),
        ),
        (
            tr("Clinic, email and people"),
            tr("They hold for the whole clinic and can be changed by an administrator."),
        ),
        (
            tr("Grey"),
            tr("What is grey says why: another role may change it, or your IT department decided it."),
        ),
    ),
)
SIGN_IN = Topic(
    "signin",
    tr("Signing in"),
    (
        (
            tr("Without a connection"),
            tr("Whoever has signed in on this computer before can do so without a connection too."),
        ),
        (
            tr("Changes that wait"),
            tr("What somebody did here and could not be sent waits for them. Nobody else sends it."),
        ),
        (
            tr("Wrong password"),
            tr("After some tries the next one has to wait. An administrator can set a new password."),
        ),
    ),
)
SET_UP = Topic(
    "setup",
    tr("Setting up"),
    (
        (
            tr("Where records live"),
            tr("On this computer, encrypted; or in a demo clinic with made-up patients, to practice with."),
        ),
        (
            tr("Email"),
            tr("The account that invitations are sent from. You can leave it for later, in Settings."),
        ),
        (
            tr("Recovery kit"),
            tr("Whoever has it can bring the records back if this computer fails. Keep it in a safe place."),
        ),
        (tr("Nothing yet"), tr("Nothing is made or sent before the last step.")),
    ),
)
SCREENS = {
    each.name: each
    for each in (
        TODAY,
        ACCESS,
        DEMOGRAPHICS,
        APPOINTMENTS,
        COMMUNICATION,
        AUDIT,
        APPOINTMENT,
        REGISTER,
        SETTINGS,
        SIGN_IN,
        SET_UP,
    )
}
