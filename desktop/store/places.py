"""Providers, offices and exam rooms as the replica holds them: a handful of each, read whole."""

from typing import Any, Final

from sqlalchemy import Connection, select

from desktop.store import tables
from desktop.store.prepared import Prepared

_PROVIDERS, _OFFICES, _ROOMS = (
    Prepared(select(tables.replica[name])) for name in ("provider", "office", "exam_room")
)
_ALL: Final = (_PROVIDERS, _OFFICES, _ROOMS)


def providers(connection: Connection) -> list[Any]:
    """Every provider there is or was, by name: id, name, time_zone, active."""
    return _by_name(_PROVIDERS.all(connection))


def offices(connection: Connection) -> list[Any]:
    """Every office there is or was, by name: id, name, active."""
    return _by_name(_OFFICES.all(connection))


def rooms(connection: Connection) -> list[Any]:
    """Every exam room, by name: id, name, office_id."""
    return _by_name(_ROOMS.all(connection))


def names_of_places(connection: Connection) -> dict[str, str]:
    """The name of every provider, office and room there is or was, by id."""
    return {row.id: row.name for each in _ALL for row in each.all(connection)}


def _by_name(found: list[Any]) -> list[Any]:
    return sorted(found, key=lambda row: (row.name.casefold(), row.id))
