"""What is said where a patient is looked for."""

from desktop.ui.words.common import count

TITLE = "Find a patient"
FIELD = "&Find a patient"
PLACEHOLDER = "Find a patient by name, phone or birth date"
NEW_PATIENT = "New patient…"
OPEN_CHART = "Open chart"
NO_PHONE = "no phone"
NO_PATIENTS_YET = "There are no patients on this computer yet."
KEYS = "Enter opens the chart"


def nobody(typed: str) -> str:
    """Nothing matched what was typed."""
    return f"Nobody matches “{typed}”. Check the spelling or add a new patient."


def as_of(time: str) -> str:
    """Offline, the list is as old as the last contact."""
    return f"Copy on this computer, as of {time}"


def more(number: int) -> str:
    """There are more than are shown."""
    return f"{number:,} more – keep typing"


def found(number: int) -> str:
    """Announced to a screen reader."""
    return f"{count(number, 'patient', 'patients')} found"


def result_line(born: str, phone: str, chart_id: str) -> str:
    """Below a name in the list: "Feb. 11, 1980 · (443) 555-5555 · HAJE000001"."""
    return " · ".join(part for part in (born, phone or NO_PHONE, chart_id) if part)
