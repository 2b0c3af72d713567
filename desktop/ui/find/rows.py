"""One patient in a list of results: the name with what matched in bold, particulars below, the chip."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.highlight import highlight
from desktop.domain.names import display_name
from desktop.domain.patient import Patient
from desktop.domain.phone import national
from desktop.services.patients import Found
from desktop.ui import dates
from desktop.ui.access_chip import access_chip
from desktop.ui.widgets.chip import ChipFace
from desktop.ui.words import search as words

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text and the parts of it (start, end in code points) that are drawn bold."""

    text: str
    bold: Spans = ()


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What one row shows and says."""

    patient_id: str
    name: MarkedText
    particulars: MarkedText
    chip: ChipFace
    can_invite: bool

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        particulars = self.particulars.text.replace(" · ", ", ")
        return f"{self.name.text}, {particulars}, {self.chip.spoken}"


def rows_of(
    found: Sequence[Found], typed: Sequence[str], now: datetime, zone: tzinfo, *, may_invite: bool
) -> tuple[ResultRow, ...]:
    """The rows for these patients; ``typed`` are the words that were looked for."""
    names = Counter(_name(each.patient) for each in found)
    return tuple(
        ResultRow(
            patient_id=each.patient.id,
            name=MarkedText(_name(each.patient), highlight(_name(each.patient), typed)),
            particulars=_particulars(each.patient, typed, tell_apart=names[_name(each.patient)] > 1),
            chip=access_chip(each.access, each.patient.status, now, zone, view_only=not may_invite),
            can_invite=may_invite and each.access.can_invite,
        )
        for each in found
    )


def _name(patient: Patient) -> str:
    return display_name(patient.first, patient.last, patient.preferred)


def _particulars(patient: Patient, typed: Sequence[str], *, tell_apart: bool) -> MarkedText:
    """Birth date, phone and chart ID. The birth date is bold where the name alone does not tell who it is."""
    born = dates.day(patient.born) if patient.born else words.NO_BIRTH_DATE
    parts = (
        MarkedText(born, ((0, len(born)),) if tell_apart else ()),
        _contact(patient, typed),
        MarkedText(patient.chart_id, highlight(patient.chart_id, typed)),
    )
    text, bold = "", list[tuple[int, int]]()
    for part in parts:
        text += words.BETWEEN if text else ""
        bold += [(start + len(text), end + len(text)) for start, end in part.bold]
        text += part.text
    return MarkedText(text, tuple(bold))


def _contact(patient: Patient, typed: Sequence[str]) -> MarkedText:
    """The phone or email that was looked for, else the phone shown first."""
    phones = [national(phone) for phone in patient.phones]
    for phone in phones:
        if bold := highlight(phone, typed):
            return MarkedText(phone, bold)
    if patient.email and _is_email(typed):
        # An address is found by its beginning; the same letters behind the @ are no match.
        return MarkedText(patient.email, highlight(patient.email, typed)[:1])
    return MarkedText(phones[0] if phones else words.NO_PHONE)


def _is_email(typed: Sequence[str]) -> bool:
    return any("@" in word for word in typed)
