"""A clinic whose receptionists' desks hand in whatever they like."""

from pathlib import Path

from sqlalchemy import select

from desktop.clinic import tables
from desktop.domain import wire
from desktop.domain.commands import Command
from desktop.record.sqlcipher import reading
from desktop.sync.gateway import SqlGateway
from tests.real_clinic import RealClinic

ID = "a" * 32
APPLIED = (1, None)
INVALID = (0, "invalid_value")
MALFORMED = (0, "malformed")
NOT_ALLOWED = (0, "not_allowed")


class Front(RealClinic):
    """Jenny Harris is on file; Jane Miller and Omar Reyes are receptionists."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.add_patient()
        self.jane, self.omar = self.add_staff("jane", "Jane Miller"), self.add_staff("omar", "Omar Reyes")

    def hand_in(self, who: str, command: Command, id: str = ID) -> tuple[int, str | None] | None:
        """The verdict, once the service has worked; time goes on by a second."""
        SqlGateway(self.engine, who, self.clock, lambda: None).push(id, wire.to_body(command))
        self.service.work()
        self.clock.go_on(seconds=1)
        verdict = tables.verdict.c
        asked = select(verdict.applied, verdict.reason).where(verdict.id == id, verdict.who == who)
        with reading(self.engine).connect() as connection:
            found = connection.execute(asked).one_or_none()
        return None if found is None else (found.applied, found.reason)

    def journal(self) -> list[tuple[str, str, str | None, str]]:
        """Who did what to whom, and what is noted of it."""
        entry = tables.journal.c
        with reading(self.engine).connect() as connection:
            rows = connection.execute(select(entry.who, entry.what, entry.patient_id, entry.payload))
            return [(row.who, row.what, row.patient_id, row.payload) for row in rows]

    def everything(self) -> str:
        """All that the clinic database holds, but for the keys under which the answers are asked for."""
        kept = [
            table for table in tables.metadata.sorted_tables if table not in (tables.inbox, tables.verdict)
        ]
        with reading(self.engine).connect() as connection:
            return "\n".join(str(tuple(row)) for table in kept for row in connection.execute(select(table)))
