"""Which values an appointment's fields may have: the same at the desk, beside the field, and at the clinic."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from desktop.domain.appointment import (
    EDITABLE,
    MOST_MINUTES,
    REQUIRED,
    Appointment,
    Color,
    Kind,
    Status,
    instant_in,
    names_in,
    text_of_names,
    value_of,
)
from desktop.domain.commands import FieldEdit
from desktop.domain.names import clean_name, clean_text
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.typed_time import FIRST_YEAR, LAST_YEAR

LONGEST: Final = {"reason": 200, "profile": 100, "notes": 1000}
"""Characters of the texts; with what stood there before, all of them fit into one command."""

MOST_FORMS: Final = 8
LONGEST_FORM: Final = 60
_LONGEST_ID: Final = 64


def fits(edit: FieldEdit) -> bool:
    """Whether this could stand in the field, as far as that can be said without the record."""
    if edit.field not in EDITABLE or edit.sealed is not None:
        return False
    return problem_of(edit.field, edit.after) is None


def problem_of(field: str, text: str | None) -> Problem | None:
    """What is wrong with an editable field's value in its text form (`value_of`)."""
    if text is None:
        return Problem(ProblemCode.EMPTY) if field in REQUIRED else None
    try:
        return _PROBLEM[field](text)
    except (ValueError, OverflowError, RecursionError):
        return Problem(ProblemCode.NOT_OFFERED)


def problems(appointment: Appointment, names: Iterable[str] = EDITABLE) -> dict[str, Problem]:
    """What is wrong with these fields, by name, as far as that can be said without the record."""
    found = {name: problem_of(name, value_of(appointment, name) or None) for name in names}
    return {name: problem for name, problem in found.items() if problem is not None}


def tidy(appointment: Appointment) -> Appointment:
    """The appointment with its texts as they are kept: nothing invisible, no doubled spaces, no empty texts."""
    return replace(
        appointment,
        reason=clean_name(appointment.reason or "") or None,
        profile=clean_name(appointment.profile or "") or None,
        notes=clean_text(appointment.notes or "") or None,
        consent_forms=tuple(dict.fromkeys(filter(None, map(clean_name, appointment.consent_forms)))),
    )


def _is_text(longest: int, clean: Callable[[str], str] = clean_name) -> Callable[[str], Problem | None]:
    def check(text: str) -> Problem | None:
        if clean(text) != text or not text:
            return Problem(ProblemCode.CONTROL_CHARACTER)
        over = len(text) - longest
        return Problem(ProblemCode.TOO_LONG, extra=over) if over > 0 else None

    return check


def _is_one_of(*offered: str) -> Callable[[str], Problem | None]:
    return lambda text: None if text in offered else Problem(ProblemCode.NOT_OFFERED)


def _is_id(text: str) -> Problem | None:
    return None if 0 < len(text) <= _LONGEST_ID else Problem(ProblemCode.NOT_OFFERED)


def _starts_at(text: str) -> Problem | None:
    year = instant_in(text).year
    return None if FIRST_YEAR <= year <= LAST_YEAR else Problem(ProblemCode.NO_SUCH_DAY)


def _minutes(text: str) -> Problem | None:
    if not (text.isascii() and text.isdigit()) or text != str(int(text[:9])):
        return Problem(ProblemCode.NOT_A_NUMBER)
    if text == "0":
        return Problem(ProblemCode.TOO_SHORT)
    return None if int(text) <= MOST_MINUTES else Problem(ProblemCode.TOO_LONG)


def _consent_forms(text: str) -> Problem | None:
    names = names_in(text)
    if not names or len(set(names)) < len(names) or text_of_names(names) != text:
        return Problem(ProblemCode.NOT_OFFERED)
    if len(names) > MOST_FORMS:
        return Problem(ProblemCode.TOO_LONG, extra=len(names) - MOST_FORMS)
    return next(filter(None, map(_is_text(LONGEST_FORM), names)), None)


_PROBLEM: Final[dict[str, Callable[[str], Problem | None]]] = {
    **dict.fromkeys(("patient_id", "provider_id", "supervising_id", "office_id", "exam_room_id"), _is_id),
    "starts_at": _starts_at,
    "minutes": _minutes,
    "kind": _is_one_of(*Kind),
    "status": _is_one_of(*Status),
    "color": _is_one_of(*Color),
    "reason": _is_text(LONGEST["reason"]),
    "profile": _is_text(LONGEST["profile"]),
    "notes": _is_text(LONGEST["notes"], clean_text),
    "consent_forms": _consent_forms,
}
