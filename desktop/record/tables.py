"""The rows every desk may see: one definition, used by the clinic database and by every replica of it.

Every row carries `seq`, the number of the clinic transaction that last touched it; a desk pulls by it.
Instants are whole microseconds since 1970 in UTC, dates are ISO text, ids are 32 hexadecimal characters.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, String, Table
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator

from desktop.domain.appointment import Kind, names_in, text_of_names

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def to_micros(at: datetime) -> int:
    """An aware instant as whole microseconds since 1970 in UTC, without the rounding of floats."""
    return (at - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The aware instant, in UTC."""
    return _EPOCH + timedelta(microseconds=micros)


class Instant(TypeDecorator[datetime]):
    """An aware datetime kept as microseconds."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else to_micros(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else from_micros(int(value))


class Day(TypeDecorator[date]):
    """A calendar date kept as ISO text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """To the database."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        """From the database."""
        return None if value is None else date.fromisoformat(value)


class Names(TypeDecorator[tuple[str, ...]]):
    """A few names kept as a JSON list; none at all as nothing."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """To the database."""
        return text_of_names(value) if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:
        """From the database."""
        return names_in(value)


SHARED: Final = (
    "staff",
    "provider",
    "office",
    "exam_room",
    "setting",
    "patient",
    "appointment",
    "invite",
    "mail",
    "waiting",
    "communication",
    "event",
)
"""Names of the shared tables, in the order they are pulled."""


def define(metadata: MetaData) -> dict[str, Table]:
    """Add the shared tables to a metadata; the clinic adds its constraints to its own copy."""
    tables = (
        _staff(metadata),
        *(_named(metadata, name) for name in ("provider", "office")),
        _exam_room(metadata),
        _setting(metadata),
        _patient(metadata),
        _appointment(metadata),
        _invite(metadata),
        _mail(metadata),
        _waiting(metadata),
        _communication(metadata),
        _event(metadata),
    )
    return {table.name: table for table in tables}


def _id(name: str = "id") -> Column[str]:
    return Column(name, String, primary_key=True)


def _text(name: str, *, required: bool = False) -> Column[str]:
    return Column(name, String, nullable=not required)


def _instant(name: str, *, required: bool = False) -> Column[datetime]:
    return Column(name, Instant, nullable=not required)


def _seq() -> Column[int]:
    return Column("seq", BigInteger, nullable=False, index=True)


def _staff(metadata: MetaData) -> Table:
    columns = (_text("user", required=True), _text("name", required=True), _text("role", required=True))
    return Table("staff", metadata, _id(), *columns, Column("active", Boolean, nullable=False), _seq())


def _named(metadata: MetaData, name: str) -> Table:
    columns = (_text("name", required=True), _text("time_zone"), _text("phone"), _text("external_id"))
    return Table(name, metadata, _id(), *columns, Column("active", Boolean, nullable=False), _seq())


def _exam_room(metadata: MetaData) -> Table:
    return Table("exam_room", metadata, _id(), _text("office_id"), _text("name", required=True), _seq())


def _setting(metadata: MetaData) -> Table:
    return Table("setting", metadata, _id("name"), _text("value"), _seq())


def _patient(metadata: MetaData) -> Table:
    texts = (
        "middle preferred sex ssn_last4 cell home office email alt_email street city state zip "
        "language contact_by external_id"
    )
    return Table(
        "patient",
        metadata,
        _id(),
        _text("chart_id", required=True),
        _text("first", required=True),
        _text("last", required=True),
        *(_text(name) for name in texts.split()),
        _text("status", required=True),
        Column("born", Day),
        Column("opted_out_on", Day),
        Column("added_on", Day),
        _seq(),
    )


def _appointment(metadata: MetaData) -> Table:
    texts = "provider_id supervising_id office_id exam_room_id reason profile color status notes external_id created_by"
    return Table(
        "appointment",
        metadata,
        _id(),
        Column("patient_id", String, nullable=False, index=True),
        _instant("starts_at", required=True),
        Column("minutes", Integer, nullable=False),
        Column("kind", String, nullable=False, server_default=Kind.APPOINTMENT),
        *(_text(name) for name in texts.split()),
        Column("consent_forms", Names),
        _instant("created_at"),
        _instant("status_since"),
        _seq(),
    )


def _invite(metadata: MetaData) -> Table:
    required = "email basis source enabled_by"
    return Table(
        "invite",
        metadata,
        _id(),
        Column("patient_id", String, nullable=False, index=True),
        *(_text(name, required=True) for name in required.split()),
        _instant("enabled_at", required=True),
        _instant("expires_at", required=True),
        _instant("opened_at"),
        _instant("activated_at"),
        _text("disabled_by"),
        _instant("disabled_at"),
        _text("end"),
        _seq(),
    )


def _mail(metadata: MetaData) -> Table:
    return Table(
        "mail",
        metadata,
        _id(),
        _text("invite_id", required=True),
        Column("patient_id", String, nullable=False, index=True),
        _text("email", required=True),
        _text("state", required=True),
        _instant("queued_at", required=True),
        Column("attempts", Integer, nullable=False),
        _instant("next_try_at"),
        _instant("handed_at"),
        _instant("ended_at"),
        _text("reason"),
        _text("answer"),
        _seq(),
    )


def _waiting(metadata: MetaData) -> Table:
    return Table(
        "waiting",
        metadata,
        _id(),
        Column("patient_id", String, nullable=False, index=True),
        _text("email", required=True),
        _text("who", required=True),
        _instant("since", required=True),
        _text("reason", required=True),
        _instant("ended_at"),
        _seq(),
    )


def _communication(metadata: MetaData) -> Table:
    return Table(
        "communication",
        metadata,
        _id(),
        Column("patient_id", String, nullable=False, index=True),
        _text("appointment_id"),
        _text("kind", required=True),
        _text("who", required=True),
        _instant("at", required=True),
        Column("minutes", Integer, nullable=False),
        _text("note"),
        _seq(),
    )


def _event(metadata: MetaData) -> Table:
    """What the journal tells of a patient; the id is the journal entry's number."""
    return Table(
        "event",
        metadata,
        _id(),
        Column("patient_id", String, nullable=False, index=True),
        _text("who", required=True),
        _instant("at", required=True),
        _text("what", required=True),
        _text("detail", required=True),
        _seq(),
    )
