"""The clinic's settings: every name there is, and how each is read."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from desktop.clinic import tables
from desktop.domain.setting_names import BACKUP_AT, BACKUP_FOLDER, BACKUP_PROBLEM, KIT_MADE
from desktop.mail import address, token
from desktop.mail.schedule import Pace

MAIL_SERVER: Final = "mail.server"
MAIL_PER_MINUTE: Final = "mail.per_minute"
MAIL_PER_DAY: Final = "mail.per_day"
CLINIC_PHONE: Final = "clinic.phone"
PORTAL_URL: Final = "portal.url"

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
}


def read(connection: Connection) -> dict[str, str | None]:
    """Every setting, those not set (any more) with their default."""
    rows = connection.execute(select(tables.setting.c.name, tables.setting.c.value))
    return {**DEFAULTS, **{row.name: row.value for row in rows if row.value is not None}}


def valid(name: str, value: str | None) -> bool:
    """Whether the clinic takes this value for this setting."""
    if name not in DEFAULTS:
        return False
    if value is None:
        return True
    try:
        read = _READ.get(name)
        return read is None or bool(read(value))
    except ValueError:
        return False


def _pace(value: str) -> bool:
    return value.isascii() and value.isdigit() and 1 <= int(value) <= 1_000_000


def _moment(value: str) -> bool:
    return datetime.fromisoformat(value).tzinfo is not None


_READ: Final[Mapping[str, Callable[[str], object]]] = {
    MAIL_SERVER: address.parse,
    MAIL_PER_MINUTE: _pace,
    MAIL_PER_DAY: _pace,
    PORTAL_URL: token.start_page,
    BACKUP_AT: _moment,
    KIT_MADE: _moment,
}
"""How a setting's text is read where it is used; what can't be read there (ValueError) is not taken here."""


def pace(settings: Mapping[str, str | None]) -> Pace:
    """How fast invitations may go out."""
    return Pace(per_minute=int(settings[MAIL_PER_MINUTE] or 20), per_day=int(settings[MAIL_PER_DAY] or 1500))
