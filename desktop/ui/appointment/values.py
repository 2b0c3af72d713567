"""A field's value in words, as notices, hints and the revisions name it."""

from collections.abc import Mapping
from datetime import tzinfo

from desktop.domain.appointment import instant_in, names_in
from desktop.ui import dates
from desktop.ui.words import appointment_values as value_words
from desktop.ui.words.common import listed

_CODES = {"kind": value_words.KINDS, "color": value_words.COLORS, "status": value_words.STATUSES}
_IDS = frozenset({"provider_id", "supervising_id", "office_id", "exam_room_id", "patient_id"})


def in_words(field: str, text: str | None, names: Mapping[str, str], zone: tzinfo) -> str:
    """The value as a person reads it; a text that cannot be read is shown as it is."""
    if not text:
        return value_words.NONE
    if field in _CODES:
        return _CODES[field].get(text, text)
    if field in _IDS:
        return names.get(text, text)
    try:
        if field == "starts_at":
            return dates.moment(instant_in(text), zone)
        if field == "minutes":
            return value_words.minutes(int(text))
        if field == "consent_forms":
            forms = names_in(text)
            return listed(forms) if forms else value_words.NONE
    except ValueError:
        return text
    return text
