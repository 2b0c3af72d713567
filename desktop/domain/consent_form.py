"""The consent forms a clinic asks for, as its setting holds them."""

import json
from dataclasses import dataclass
from typing import Any, Final

from desktop.domain.appointment_values import LONGEST_FORM, MOST_FORMS
from desktop.domain.names import clean_name


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """A form that can be asked of the patient; default ones stand on every new appointment."""

    name: str
    default: bool


USUAL_FORMS: Final = tuple(
    ConsentForm(name, default=True)
    for name in ("HIPAA Data Use Agreement", "Financial Policy", "Telehealth Consent")
)
_MOST_OFFERED: Final = 40


def read_forms(text: str) -> tuple[ConsentForm, ...]:
    """The forms in the setting's text: a JSON list of {"name", "default"}; ValueError for anything else."""
    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(found, list) or len(found) > _MOST_OFFERED:
        raise ValueError("not a list of forms")
    forms = tuple(_form(each) for each in found)
    names = {form.name for form in forms}
    if len(names) < len(forms) or sum(form.default for form in forms) > MOST_FORMS:
        raise ValueError("a name stands twice, or too many forms stand on every appointment")
    return forms


def _form(found: Any) -> ConsentForm:
    if not isinstance(found, dict) or set(found) != {"name", "default"}:
        raise ValueError("not a form")
    name, default = found["name"], found["default"]
    if not isinstance(default, bool) or not _is_name(name):
        raise ValueError("not a form's name, or not whether it is a default one")
    return ConsentForm(name, default)


def _is_name(name: Any) -> bool:
    return isinstance(name, str) and 0 < len(name) <= LONGEST_FORM and clean_name(name) == name
