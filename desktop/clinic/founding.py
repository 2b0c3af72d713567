"""Founds a clinic: its first row, its keys' public half, its first administrator."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, insert, select

from desktop.clinic import tables
from desktop.clinic.administration import insert_staff, valid_user
from desktop.clinic.journal import START
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Lane, take_over
from desktop.domain.clock import Clock
from desktop.domain.names import clean_name
from desktop.domain.staff import BY_CLINIC, Role, Staff
from desktop.zones import known_zones


class NotFounded(Exception):
    """What was given does not make a clinic; the words say what to change."""


@dataclass(frozen=True, slots=True)
class Founding:
    """What the set-up asks for. `verifier` is the hash of the first administrator's password."""

    clinic_name: str
    time_zone: str
    user: str
    name: str
    verifier: str


def check(founding: Founding) -> None:
    """Raise `NotFounded` with the first thing that has to change."""
    if not clean_name(founding.clinic_name):
        raise NotFounded("The clinic needs a name.")
    if founding.time_zone not in known_zones():
        raise NotFounded("That time zone is not known. Use a name such as America/New_York.")
    if not valid_user(founding.user):
        raise NotFounded("A sign-in name has letters, digits, dots, dashes and underscores, and no spaces.")
    if not clean_name(founding.name):
        raise NotFounded("The first user needs a name, as it will stand in the access history.")


def found(engine: Engine, identity: str, founding: Founding, keys: ClinicKeys, clock: Clock) -> Staff:
    """Write the clinic's first rows into an empty, migrated database and return its first administrator."""
    check(founding)
    ZoneInfo(founding.time_zone)
    with engine.begin() as connection:
        if connection.execute(select(tables.clinic.c.one)).first() is not None:
            raise NotFounded("There is a clinic here already.")
        connection.execute(
            insert(tables.clinic).values(
                one=1,
                identity=identity,
                name=clean_name(founding.clinic_name),
                time_zone=founding.time_zone,
                public_key=bytes(keys.public),
                epoch=0,
                seq=0,
                last_at=clock.now(),
                journal_n=0,
                journal_hash=START,
                chart_number=0,
                schema_version=tables.SCHEMA_VERSION,
                protocol_version=tables.PROTOCOL_VERSION,
            )
        )
    user = founding.user.casefold()
    first = Staff(f"{user}-0", user, clean_name(founding.name), Role.ADMINISTRATOR)
    with Lane(engine, clock, take_over(engine)).turn() as turn:
        insert_staff(turn, first, founding.verifier)
        turn.note(BY_CLINIC, "clinic.founded", None, {"user": first.user})
    return first
