"""What is being typed into the form and is not saved yet: compared with what the clinic has, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.domain.commands import FieldEdit
from desktop.domain.patient import SSN, Patient, value_of, with_value
from desktop.domain.problem import Problem
from desktop.domain.typed import read


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields touched here: the text in each, and the value that stood there when it was touched."""

    typed: Mapping[str, str] = field(default_factory=dict)
    base: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing was changed."""
        return not self.typed


def write(draft: Draft, name: str, text: str, patient: Patient, today: date) -> Draft:
    """The draft after somebody typed; text that means what was there before is no change."""
    base = draft.base.get(name, value_of(patient, name))
    found = meaning(name, text, base, patient, today)
    if (name == SSN and not text) or (not isinstance(found, Problem) and found is None):
        return forget(draft, name)
    return Draft({**draft.typed, name: text}, {**draft.base, name: base})


def forget(draft: Draft, name: str) -> Draft:
    """Without this field: it shows what the clinic has again."""
    typed = {key: text for key, text in draft.typed.items() if key != name}
    return Draft(typed, {key: base for key, base in draft.base.items() if key != name})


def keep(draft: Draft, name: str, patient: Patient) -> Draft:
    """The same text, now meant to replace what the clinic has by now."""
    return replace(draft, base={**draft.base, name: value_of(patient, name)})


def settled(draft: Draft, patient: Patient, today: date) -> Draft:
    """Without the fields that by now read at the clinic as they were typed here."""
    for name, text in draft.typed.items():
        present = value_of(patient, name)
        if name != SSN and meaning(name, text, present, patient, today) is None:
            draft = forget(draft, name)
    return draft


def differing(draft: Draft, patient: Patient) -> tuple[str, ...]:
    """Touched fields that somebody else changed meanwhile."""
    return tuple(name for name, base in draft.base.items() if value_of(patient, name) != base)


def before(draft: Draft, patient: Patient) -> Patient:
    """The patient as the form showed it: the edits to save are made against this."""
    for name, base in draft.base.items():
        patient = with_value(patient, name, base)
    return patient


def problems(draft: Draft, patient: Patient, today: date) -> Mapping[str, Problem]:
    """What cannot be kept as typed, by field."""
    return read(draft.typed, patient, today, _unsealed).problems


def applied(draft: Draft, patient: Patient, today: date) -> Patient:
    """The patient as it will read once what can be kept has been saved."""
    for edit in read(draft.typed, patient, today, _unsealed).edits:
        patient = with_value(patient, edit.field, edit.after)
    return patient


def meaning(
    name: str, text: str, base: str | None, patient: Patient, today: date
) -> FieldEdit | Problem | None:
    """The edit that a text amounts to where `base` stood, what is wrong with it, or None for no change."""
    found = read({name: text}, with_value(patient, name, base), today, _unsealed)
    outcomes: tuple[FieldEdit | Problem, ...] = (*found.problems.values(), *found.edits)
    return outcomes[0] if outcomes else None


def _unsealed(_digits: str) -> str:
    """Nothing leaves the form: sealing is the service's."""
    return ""
