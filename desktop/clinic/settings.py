"""The clinic's settings: every name there is, and how each is read."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from desktop.clinic import tables
from desktop.domain.consent_form import read_forms
from desktop.domain.names import clean_name
from desktop.domain.setting_names import (
    BACKUP_AT,
    BACKUP_FOLDER,
    BACKUP_PROBLEM,
    CLINIC_NAME,
    CLINIC_PHONE,
    CLINIC_TIME_ZONE,
    CONSENT_FORMS,
    KIT_MADE,
    MAIL_PER_DAY,
    MAIL_PER_MINUTE,
    MAIL_SERVER,
    OF_THE_CLINIC_ITSELF,
    PORTAL_URL,
)
from desktop.domain.typed_time import FIRST_YEAR, LAST_YEAR
from desktop.mail import address, token
from desktop.mail.schedule import Pace
from desktop.zones import known_zones

_LONGEST_NAME: Final = 120
_LONGEST_LINE: Final = 1_000

DEFAULTS: Final[Mapping[str, str | None]] = {
    MAIL_SERVER: None,
    MAIL_PER_MINUTE: "20",
    MAIL_PER_DAY: "1500",
    CLINIC_PHONE: None,
    PORTAL_URL: "https://onpatient.example",
    BACKUP_FOLDER: None,
    BACKUP_AT: None,
    BACKUP_PROBLEM: None,
    KIT_MADE: None,
    CONSENT_FORMS: None,
}


def read(connection: Connection) -> dict[str, str | None]:
    """Every setting, those not set (any more) with their default."""
    rows = connection.execute(select(tables.setting.c.name, tables.setting.c.value))
    return {**DEFAULTS, **{row.name: row.value for row in rows if row.value is not None}}


def valid(name: str, value: str | None) -> bool:
    """Whether the clinic takes this value for this setting."""
    if name not in DEFAULTS and name not in OF_THE_CLINIC_ITSELF:
        return False
    if value is None:
        return name not in OF_THE_CLINIC_ITSELF
    try:
        read = _READ.get(name)
        return read is None or bool(read(value))
    except ValueError:
        return False


def _pace(value: str) -> bool:
    return value.isascii() and value.isdigit() and 1 <= int(value) <= 1_000_000


def _moment(value: str) -> bool:
    at = datetime.fromisoformat(value)
    return at.tzinfo is not None and FIRST_YEAR <= at.year <= LAST_YEAR  # so that every zone can show it


def _forms(value: str) -> bool:
    return read_forms(value) is not None


def _is_time_zone(value: str) -> bool:
    return value in known_zones()


def _is_line(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_LINE and value.isprintable()


def _is_name(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_NAME and clean_name(value) == value


_READ: Final[Mapping[str, Callable[[str], object]]] = {
    CLINIC_NAME: _is_name,
    CLINIC_TIME_ZONE: _is_time_zone,
    MAIL_SERVER: address.parse,
    MAIL_PER_MINUTE: _pace,
    MAIL_PER_DAY: _pace,
    CLINIC_PHONE: _is_name,
    PORTAL_URL: token.start_page,
    BACKUP_FOLDER: _is_line,
    BACKUP_PROBLEM: _is_line,
    BACKUP_AT: _moment,
    KIT_MADE: _moment,
    CONSENT_FORMS: _forms,
}
"""How a setting's text is read where it is used; what can't be read there (ValueError) is not taken here."""


def pace(settings: Mapping[str, str | None]) -> Pace:
    """How fast invitations may go out."""
    return Pace(per_minute=int(settings[MAIL_PER_MINUTE] or 20), per_day=int(settings[MAIL_PER_DAY] or 1500))
