"""What the fields of an appointment are called, and the values that can be chosen."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

NONE = tr("(none)")
KINDS = {
    "appointment": tr("Appointment"),
    "video": tr("Video Visit"),
    "walk_in": tr("Walk-in"),
    "transition": tr("Transition of Care"),
    "referral": tr("Referral"),
}

COLORS = {
    "blue": tr("Blue"),
    "teal": tr("Teal"),
    "green": tr("Green"),
    "yellow": tr("Yellow"),
    "orange": tr("Orange"),
    "red": tr("Red"),
    "purple": tr("Purple"),
    "grey": tr("Grey"),
}
STATUSES = {
    "Arrived": tr("Arrived"),
    "Checked In": tr("Checked In"),
    "Checked In Online": tr("Checked In Online"),
    "In Room": tr("In Room"),
    "In Session": tr("In Session"),
    "Complete": tr("Complete"),
    "Confirmed": tr("Confirmed"),
    "Not Confirmed": tr("Not Confirmed"),
    "Rescheduled": tr("Rescheduled"),
    "Cancelled": tr("Cancelled"),
    "No Show": tr("No Show"),
}
FIELDS = {
    "kind": tr("type", "in a sentence"),
    "provider_id": tr("provider", "in a sentence"),
    "supervising_id": tr("supervising provider", "in a sentence"),
    "patient_id": tr("patient", "in a sentence"),
    "office_id": tr("office", "in a sentence"),
    "exam_room_id": tr("exam room", "in a sentence"),
    "reason": tr("reason", "in a sentence"),
    "profile": tr("profile", "in a sentence"),
    "starts_at": tr("scheduled time", "in a sentence"),
    "minutes": tr("duration", "in a sentence"),
    "color": tr("color", "in a sentence"),
    "notes": tr("notes", "in a sentence"),
    "status": tr("status", "in a sentence"),
    "consent_forms": tr("consent forms", "in a sentence"),
}
COLUMNS = {
    "kind": tr("Type"),
    "provider_id": tr("Provider"),
    "supervising_id": tr("Supervising"),
    "patient_id": tr("Patient"),
    "office_id": tr("Office"),
    "exam_room_id": tr("Exam"),
    "reason": tr("Reason"),
    "profile": tr("Profile"),
    "starts_at": tr("Scheduled"),
    "minutes": tr("Duration"),
    "color": tr("Color"),
    "notes": tr("Notes"),
    "status": tr("Status"),
    "consent_forms": tr("Consent forms"),
}


def minutes(number: int) -> str:
    """A duration in a list."""
    return counted(number, tr("1 minute"), tr("{number} minutes"))
