"""The clinic's door on a single computer: a name and a password become a person's connection."""

from collections.abc import Callable

from sqlalchemy import Engine, select

from desktop.clinic import tables
from desktop.domain.clock import Clock
from desktop.password import hashed, matches
from desktop.record.exchange import NotAdmitted
from desktop.record.sqlcipher import reading
from desktop.sealing import USUAL_COST
from desktop.sync.gateway.connection import SqlGateway, reached


class Door:
    """Admits people to the embedded clinic database, as a database server would by its roles."""

    def __init__(self, engine: Engine, clock: Clock, wake: Callable[[], None]) -> None:
        self._engine = engine
        self._clock = clock
        self._wake = wake

    def admit(self, user: str, password: str) -> SqlGateway:
        """Return the person's connection; raises `NotAdmitted` or `Unreachable`. Takes one Argon2id."""
        staff, secret = tables.staff, tables.staff_secret
        person = (
            select(staff.c.id, secret.c.verifier)
            .join(secret, secret.c.staff_id == staff.c.id)
            .where(staff.c.user == user.casefold(), staff.c.active)
        )
        with reached(), reading(self._engine).connect() as connection:
            row = connection.execute(person).one_or_none()
        if row is None:
            hashed(password, USUAL_COST, bytes)  # or the time would tell which names there are
            raise NotAdmitted
        if not matches(row.verifier, password):
            raise NotAdmitted
        return self.reopen(row.id)

    def reopen(self, staff_id: str) -> SqlGateway:
        """Return the connection of somebody whose desk file the right password has opened already."""
        return SqlGateway(self._engine, staff_id, self._clock, self._wake)
