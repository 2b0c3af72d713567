"""What each column of an import may hold: the service believes no importer, as it believes no desk."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, TypeAlias

from desktop.clinic.reading.rows import Kind, Value
from desktop.clinic.reading.values import LONGEST, SEXES, is_chart_id
from desktop.domain.email_address import is_email
from desktop.domain.patient import PatientStatus
from desktop.domain.phone import is_e164

Check: TypeAlias = Callable[[Any], bool]

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LAST4: Final = re.compile(r"\d{4}", re.ASCII)
_DAY_MINUTES: Final = 24 * 60
_LATEST: Final = 2**52
_STATUS: Final = frozenset(status.value for status in PatientStatus)
_SEXES: Final = frozenset(SEXES.values())


def _is_text(value: Any) -> bool:
    return type(value) is str and len(value) <= LONGEST and "\0" not in value


def _is_day(value: Any) -> bool:
    if type(value) is not str or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_phone(value: Any) -> bool:
    return type(value) is str and is_e164(value)


def _is_address(value: Any) -> bool:
    return type(value) is str and is_email(value)


def _is_chart_id(value: Any) -> bool:
    return type(value) is str and is_chart_id(value)


def _is_last4(value: Any) -> bool:
    return type(value) is str and bool(_LAST4.fullmatch(value))


def _is_instant(value: Any) -> bool:
    return type(value) is int and -_LATEST < value < _LATEST


def _is_length(value: Any) -> bool:
    return type(value) is int and 0 < value <= _DAY_MINUTES


def _is_sex(value: Any) -> bool:
    return type(value) is str and value in _SEXES


def _is_status(value: Any) -> bool:
    return type(value) is str and value in _STATUS


def _is_yes_or_no(value: Any) -> bool:
    return type(value) is bool


_TEXT: Final = dict.fromkeys
_PATIENT: Final[dict[str, Check]] = {
    **_TEXT(
        ("first", "last", "middle", "preferred", "street", "city", "state", "zip", "language", "external_id"),
        _is_text,
    ),
    **_TEXT(("cell", "home", "office"), _is_phone),
    **_TEXT(("email", "alt_email"), _is_address),
    "born": _is_day,
    "sex": _is_sex,
    "ssn_last4": _is_last4,
    "status": _is_status,
    "chart_id": _is_chart_id,
}
_NAMED: Final[dict[str, Check]] = {
    **_TEXT(("name", "external_id"), _is_text),
    "phone": _is_phone,
    "active": _is_yes_or_no,
}
_APPOINTMENT: Final[dict[str, Check]] = {
    **_TEXT(("patient_id", "provider_id", "office_id", "type", "reason", "status", "external_id"), _is_text),
    "starts_at": _is_instant,
    "minutes": _is_length,
}
CHECKS: Final[Mapping[Kind, Mapping[str, Check]]] = {
    Kind.PATIENT: _PATIENT,
    Kind.PROVIDER: _NAMED,
    Kind.OFFICE: _NAMED,
    Kind.APPOINTMENT: _APPOINTMENT,
}
_REQUIRED: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.PATIENT: ("first", "last"),
    Kind.PROVIDER: ("name", "active", "external_id"),
    Kind.OFFICE: ("name", "active", "external_id"),
    Kind.APPOINTMENT: ("patient_id", "starts_at", "minutes", "external_id"),
}


class RowCheck:
    """Checks the rows of one chunk; raises KeyError for a column that is not this kind's to import."""

    def __init__(self, kind: Kind, columns: tuple[str, ...]) -> None:
        self._checks = [(place, CHECKS[kind][name]) for place, name in enumerate(columns)]
        self._required = [columns.index(name) for name in _REQUIRED[kind] if name in columns]
        self._whole = len(self._required) == len(_REQUIRED[kind])

    def fits(self, row: list[Value]) -> bool:
        """Whether every value may stand in its column and none that is needed is missing."""
        for place in self._required:
            if row[place] is None:
                return False
        for place, check in self._checks:
            value = row[place]
            if value is not None and not check(value):
                return False
        return self._whole
