"""A desk file full of made-up patients, written straight, and the services over it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, insert

from desktop.real import RealClock, new_id
from desktop.record.sqlcipher import connect
from desktop.services.local import Local
from desktop.services.patients import Patients
from desktop.store import search, tables
from desktop.store.desk_file import DeskFile
from measure import crowd

KEY: Final = bytes(range(32))
STAFF: Final = "james"


class FullDesk:
    """The desk of somebody at a clinic with `count` patients; `raw` is a plain cursor on the same file."""

    def __init__(self, folder: Path, count: int) -> None:
        path = folder / "desk.db"
        self.file = DeskFile(path, durable=False)
        self.file.open(KEY)
        self.people: list[crowd.Row] = []
        now = datetime.now(UTC)  # noqa: TID251 - as the running program sees it
        with self.file.engine.begin() as connection:
            self._fill(connection, count, now)
        self.raw: Any = connect(path, KEY, durable=False).cursor()
        self.patients = Patients(local(self.file))

    def _fill(self, connection: Connection, count: int, now: datetime) -> None:
        self.people = list(crowd.patients(count))
        crowd.insert(connection, "patient", self.people)
        invited = list(crowd.invites(self.people, STAFF, now))
        crowd.insert(connection, "invite", [invite for invite, _ in invited])
        crowd.insert(connection, "mail", [mail for _, mail in invited])
        staff = tables.replica["staff"]
        connection.execute(
            insert(staff).values(
                id=STAFF, user=STAFF, name="James Smith", role="receptionist", active=True, seq=1
            )
        )
        connection.execute(insert(tables.known).values(_known(now)))
        search.rebuild(connection)

    def close(self) -> None:
        """Close both."""
        self.raw.connection.close()
        self.file.close()


def local(file: DeskFile) -> Local:
    """The means to act in a desk file that no worker keeps in step."""
    return Local(
        file,
        RealClock(),
        new_id,
        lambda: timedelta(seconds=10),
        lambda: True,
        lambda _patients: None,
        lambda: None,
    )


def _known(now: datetime) -> dict[str, object]:
    return {
        "one": 1,
        "identity": "c" * 32,
        "seq": 1,
        "journal_n": 0,
        "journal_hash": "",
        "clinic_name": "Larkfield Family Clinic",
        "time_zone": "America/New_York",
        "public_key": b"k" * 32,
        "staff_id": STAFF,
        "mail_problem": None,
        "contacted_at": now,
        "clock_ahead_us": 0,
    }
