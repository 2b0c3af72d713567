"""What a screen that stands open all day asks of the replica: a day's appointments, and who may need attention."""

import json
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, insert

from desktop.domain.appointment import FREED
from desktop.record.sqlcipher import rows
from desktop.record.tables import from_micros, to_micros
from desktop.store.tables import mark

_OPEN: Final = "i.disabled_at IS NULL AND i.activated_at IS NULL"
_BOUNCED: Final = (
    f"SELECT DISTINCT i.patient_id FROM invite i JOIN mail m ON m.patient_id = i.patient_id AND m.invite_id = i.id"  # noqa: S608 (our names)
    f" WHERE {_OPEN} AND i.expires_at > ? AND m.state IN ('failed', 'bounced') ORDER BY m.ended_at DESC LIMIT ?"
)
_ENDING: Final = (
    f"SELECT i.patient_id FROM invite i WHERE {_OPEN} AND i.expires_at >= ? AND i.expires_at < ?"  # noqa: S608
    " AND EXISTS (SELECT 1 FROM appointment v WHERE v.patient_id = i.patient_id AND v.starts_at >= ?)"
    " ORDER BY i.expires_at LIMIT ?"
)
_EXPIRED: Final = (
    "SELECT i.patient_id FROM invite i WHERE i.\"end\" = 'expired' AND i.disabled_at >= ?"
    " AND EXISTS (SELECT 1 FROM appointment v WHERE v.patient_id = i.patient_id AND v.starts_at >= ?)"
    " ORDER BY i.disabled_at DESC LIMIT ?"
)
_ACCEPTED: Final = (
    "SELECT patient_id FROM invite WHERE activated_at IS NOT NULL AND activated_at >= ?"
    " ORDER BY activated_at DESC LIMIT ?"
)
_NEXT_VISITS: Final = (
    "SELECT patient_id, min(starts_at) FROM appointment WHERE patient_id IN (SELECT value FROM json_each(?))"
    " AND starts_at >= ? AND (status IS NULL OR status NOT IN (SELECT value FROM json_each(?))) GROUP BY patient_id"
)
_FREED: Final = json.dumps(sorted(FREED))
_NAMED: Final = "SELECT id, name FROM {0} WHERE active ORDER BY name"
_NAMES: Final = "SELECT id, name FROM {0}"


def next_visits(connection: Connection, patients_json: str, after: datetime) -> dict[str, datetime]:
    """When each of these patients (a JSON list of ids) comes next, from this instant on."""
    found = rows(connection, _NEXT_VISITS, (patients_json, to_micros(after), _FREED))
    return {patient_id: from_micros(at) for patient_id, at in found}


def bounced(connection: Connection, now: datetime, limit: int) -> list[str]:
    """Patients whose open invitation has an e-mail that was refused."""
    return _ids(rows(connection, _BOUNCED, (to_micros(now), limit)))


def ending(connection: Connection, start: datetime, end: datetime, visit: datetime, limit: int) -> list[str]:
    """Patients who come on or after `visit`, and whose open invitation ends in this stretch of time."""
    span = (to_micros(start), to_micros(end), to_micros(visit), limit)
    return _ids(rows(connection, _ENDING, span))


def expired(connection: Connection, since: datetime, visit: datetime, limit: int) -> list[str]:
    """Patients who come on or after `visit`, and whose invitation expired since."""
    return _ids(rows(connection, _EXPIRED, (to_micros(since), to_micros(visit), limit)))


def accepted(connection: Connection, since: datetime, limit: int) -> list[str]:
    """Patients who accepted since, newest first."""
    return _ids(rows(connection, _ACCEPTED, (to_micros(since), limit)))


def offered(connection: Connection, table: str) -> tuple[tuple[str, str], ...]:
    """Id and name of every provider or office that still sees patients, by name."""
    return tuple((id, name) for id, name in rows(connection, _NAMED.format(table), ()))


def names(connection: Connection, table: str) -> dict[str, str]:
    """The name of every provider or office there is or was, by id."""
    return dict(rows(connection, _NAMES.format(table), ()))


def marked(connection: Connection, name: str) -> datetime | None:
    """When this was marked last."""
    found = rows(connection, "SELECT at FROM mark WHERE name = ?", (name,))
    return from_micros(found[0][0]) if found else None


def set_mark(connection: Connection, name: str, at: datetime) -> None:
    """Remember this moment."""
    connection.execute(insert(mark).prefix_with("OR REPLACE").values(name=name, at=at))


def _ids(found: list[tuple[Any, ...]]) -> list[str]:
    return [row[0] for row in found]
