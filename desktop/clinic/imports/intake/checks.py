"""What each column of an import may hold: the service believes no importer, as it believes no desk.

A check looks at a whole column at once, which is several times as fast as value by value.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from desktop.clinic.imports.reading.rows import Kind, Value
from desktop.clinic.imports.reading.values import LONGEST, SEXES, is_chart_id
from desktop.domain.email_address import is_email
from desktop.domain.patient import PatientStatus
from desktop.domain.phone import is_e164

Check: TypeAlias = Callable[[Sequence[Any]], bool]
"""Whether all of these values, of whatever type, may stand in the column; None is never among them."""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LAST4: Final = re.compile(r"\d{4}", re.ASCII)
_DAY_MINUTES: Final = 24 * 60
_LATEST: Final = 2**52
_STATUSES: Final = frozenset(status.value for status in PatientStatus)
_SEXES: Final = frozenset(SEXES.values())


def _are(kind: type, values: Sequence[Any]) -> bool:
    return set(map(type, values)) <= {kind}


def _texts(values: Sequence[Any]) -> bool:
    return _are(str, values) and max(map(len, values), default=0) <= LONGEST and "\0" not in "".join(values)


def _days(values: Sequence[Any]) -> bool:
    try:
        return _are(str, values) and all(map(_DAY.fullmatch, values)) and all(map(date.fromisoformat, values))
    except ValueError:
        return False


def _phones(values: Sequence[Any]) -> bool:
    return _are(str, values) and all(map(is_e164, values))


def _addresses(values: Sequence[Any]) -> bool:
    return _are(str, values) and all(map(is_email, values))


def _chart_ids(values: Sequence[Any]) -> bool:
    return _are(str, values) and all(map(is_chart_id, values))


def _last4(values: Sequence[Any]) -> bool:
    return _are(str, values) and all(map(_LAST4.fullmatch, values))


def _sexes(values: Sequence[Any]) -> bool:
    return _are(str, values) and _SEXES.issuperset(values)


def _statuses(values: Sequence[Any]) -> bool:
    return _are(str, values) and _STATUSES.issuperset(values)


def _yes_or_no(values: Sequence[Any]) -> bool:
    return _are(bool, values)


def _instants(values: Sequence[Any]) -> bool:
    return _are(int, values) and all(-_LATEST < value < _LATEST for value in values)


def _lengths(values: Sequence[Any]) -> bool:
    return _are(int, values) and all(0 < value <= _DAY_MINUTES for value in values)


def _of(check: Check, *names: str) -> dict[str, Check]:
    return dict.fromkeys(names, check)


_NAMED: Final = {**_of(_texts, "name", "external_id"), "phone": _phones, "active": _yes_or_no}
_CHECKS: Final[Mapping[Kind, Mapping[str, Check]]] = {
    Kind.PATIENT: {
        **_of(_texts, "first", "last", "middle", "preferred", "street", "city", "state", "zip"),
        **_of(_texts, "language", "external_id"),
        **_of(_phones, "cell", "home", "office"),
        **_of(_addresses, "email", "alt_email"),
        "born": _days,
        "sex": _sexes,
        "ssn_last4": _last4,
        "status": _statuses,
        "chart_id": _chart_ids,
    },
    Kind.PROVIDER: _NAMED,
    Kind.OFFICE: _NAMED,
    Kind.APPOINTMENT: {
        **_of(_texts, "patient_id", "provider_id", "office_id", "profile", "reason", "status", "external_id"),
        "starts_at": _instants,
        "minutes": _lengths,
    },
}
_REQUIRED: Final[Mapping[Kind, frozenset[str]]] = {
    Kind.PATIENT: frozenset({"first", "last"}),
    Kind.PROVIDER: frozenset({"name", "active", "external_id"}),
    Kind.OFFICE: frozenset({"name", "active", "external_id"}),
    Kind.APPOINTMENT: frozenset({"patient_id", "starts_at", "minutes", "external_id"}),
}


def unfit(kind: Kind, columns: Mapping[str, Sequence[Value]]) -> set[int]:
    """The places of rows with a value that may not stand in its column, or without one that is needed.

    Raises LookupError for a column that is not to be imported, or for one that is lacking.
    """
    if not columns.keys() >= _REQUIRED[kind]:
        raise LookupError("a column is lacking")
    bad: set[int] = set()
    for name, column in columns.items():
        check = _CHECKS[kind][name]
        present = [value for value in column if value is not None]
        if not check(present):
            bad.update(n for n, value in enumerate(column) if value is not None and not check([value]))
        if name in _REQUIRED[kind] and len(present) < len(column):
            bad.update(n for n, value in enumerate(column) if value is None)
    return bad
