"""The sync light and the list behind it: what waits here, what was refused, whether e-mail goes out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection as SqlConnection
from sqlalchemy import select

from desktop.domain import setting_names
from desktop.domain.commands import OpenChart
from desktop.domain.decision import Reason
from desktop.domain.link import Link
from desktop.domain.seen import Stage, Unsettled
from desktop.services.local import Local
from desktop.store import outbox, tables
from desktop.store.seen import patient_names


class LightKind(StrEnum):
    """What the light shows; the worst state wins."""

    REFUSED = "refused"
    OFFLINE = "offline"
    EMAIL_TROUBLE = "email_trouble"
    WORKING = "working"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Light:
    """The sync light. `count` is the number of changes its words name; `single` means this computer only."""

    kind: LightKind
    count: int
    link: Link
    single: bool
    mail_problem: str | None = None


@dataclass(frozen=True, slots=True)
class Keeping:
    """How a single computer's records are kept: whether there is a recovery kit, and where backups go.

    `backup_at` is when the last one was made, `backup_problem` why the newest could not be.
    """

    kit_made: bool
    backup_folder: str | None
    backup_at: datetime | None
    backup_problem: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One change in the list behind the light."""

    entry: Unsettled
    patient: str | None
    patient_id: str | None


class Connection:
    """What stands between this desk and the clinic right now. `link` gives the line's present state."""

    def __init__(self, local: Local, link: Callable[[], Link], *, single: bool) -> None:
        self._local = local
        self._link = link
        self._single = single

    def light(self) -> Light:
        """The state of the light."""
        with self._local.read() as connection:
            entries = [entry for entry in outbox.everything(connection) if _counts(entry)]
            known = self._local.known(connection)
            mail = known.mail_problem or self._waits_for_mail(connection)
        refused = [entry for entry in entries if entry.stage == Stage.REFUSED]
        waiting = [entry for entry in entries if entry.stage != Stage.REFUSED]
        kind = _worst(self._link(), refused=bool(refused), waiting=bool(waiting), mail=mail is not None)
        count = len(refused) if kind == LightKind.REFUSED else len(waiting)
        return Light(kind, count, self._link(), self._single, mail)

    def lines(self) -> tuple[Line, ...]:
        """What the list shows: refused changes first, then in sending order."""
        with self._local.read() as connection:
            entries = [entry for entry in outbox.everything(connection) if _counts(entry)]
            names = patient_names(connection, filter(None, (each.command.patient_id for each in entries)))
        entries.sort(key=lambda entry: entry.stage != Stage.REFUSED)
        return tuple(
            Line(entry, names.get(entry.command.patient_id or ""), entry.command.patient_id)
            for entry in entries
        )

    def keeping(self) -> Keeping | None:
        """How the records are kept where they are on this computer; None where a server keeps them."""
        if not self._single:
            return None
        setting = tables.replica["setting"]
        with self._local.read() as connection:
            rows = connection.execute(select(setting.c.name, setting.c.value))
            known: dict[str, str | None] = {row.name: row.value for row in rows}
        at = known.get(setting_names.BACKUP_AT)
        return Keeping(
            kit_made=known.get(setting_names.KIT_MADE) is not None,
            backup_folder=known.get(setting_names.BACKUP_FOLDER),
            backup_at=datetime.fromisoformat(at) if at else None,
            backup_problem=known.get(setting_names.BACKUP_PROBLEM),
        )

    def try_now(self) -> None:
        """Look for the clinic at once."""
        self._local.wake()

    def release_all(self) -> None:
        """End every hold, because the person locks or quits and means what they did."""
        with self._local.engine.begin() as connection:
            outbox.release_all(connection, self._local.clock.now())
        self._local.wake()

    def waiting(self) -> int:
        """How many changes are on this computer alone: held, or not handed in yet."""
        with self._local.read() as connection:
            with_clinic = {sent.id for sent in outbox.leaving(connection) if sent.pushed}
            entries = outbox.everything(connection)
        return sum(1 for entry in entries if _waits(entry) and entry.id not in with_clinic)

    def contacted_at(self) -> datetime:
        """When the clinic was last reached, by this computer's clock."""
        with self._local.read() as connection:
            return self._local.known(connection).contacted_at

    def _waits_for_mail(self, connection: SqlConnection) -> str | None:
        waiting = tables.replica["waiting"]
        stuck = select(waiting.c.reason).where(
            waiting.c.ended_at.is_(None),
            waiting.c.reason.in_((Reason.MAIL_NOT_SET_UP, Reason.MAIL_NOT_WORKING)),
        )
        return connection.execute(stuck.limit(1)).scalar_one_or_none()


def _counts(entry: Unsettled) -> bool:
    """Notes for the journal are nobody's change."""
    return not isinstance(entry.command, OpenChart)


def _waits(entry: Unsettled) -> bool:
    return _counts(entry) and entry.stage in (Stage.HELD, Stage.LEAVING)


def _worst(link: Link, *, refused: bool, waiting: bool, mail: bool) -> LightKind:
    if refused:
        return LightKind.REFUSED
    if not link.online:
        return LightKind.OFFLINE
    if mail:
        return LightKind.EMAIL_TROUBLE
    return LightKind.WORKING if waiting else LightKind.ONLINE
