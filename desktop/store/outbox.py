"""The outbox: what this person did here and the clinic has not answered, in the order it was done."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from desktop.domain import wire
from desktop.domain.commands import NOTES, BookAppointment, ChangeAppointment, Command, RegisterPatient
from desktop.domain.decision import Reason
from desktop.domain.seen import ASK_AGAIN_AFTER, Stage, Unsettled
from desktop.record.sqlcipher import rows
from desktop.store.prepared import Prepared
from desktop.store.tables import known, outbox

OPEN: Final = (Stage.HELD, Stage.LEAVING, Stage.REFUSED)

# What a person took back at the clinic is settled as refused, but it is no news to that person.
_NOT_MY_OWN_DOING: Final = or_(
    outbox.c.reason.is_distinct_from(Reason.TAKEN_BACK),
    func.json_extract(outbox.c.detail, "$.by").is_distinct_from(select(known.c.staff_id).scalar_subquery()),
)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A command on its way: its number, its bytes."""

    id: str
    body: bytes
    pushed: bool


def add(connection: Connection, id: str, command: Command, made_at: datetime, release_at: datetime) -> None:
    """Keep what a person did; it is held here until `release_at`. The same id a second time changes nothing."""
    if rows(connection, _KNOWN_ID, (id,)):
        return
    row = {
        "id": id,
        "patient_id": command.patient_id,
        "body": wire.to_body(command),
        "made_at": made_at,
        "stage": Stage.HELD,
        "release_at": release_at,
        "pushed": False,
    }
    connection.execute(insert(outbox), row)


_KNOWN_ID: Final = "SELECT 1 FROM outbox WHERE id = ?"
_REMOVE: Final = "DELETE FROM outbox WHERE id = ? AND stage IN ('held', 'refused')"
_REWRITE: Final = "UPDATE outbox SET body = ? WHERE id = ? AND stage IN ('held', 'refused')"
_ANY_OPEN: Final = "SELECT 1 FROM outbox WHERE stage IN (?, ?, ?) LIMIT 1"
_IN_STAGE: Final = Prepared(
    select(outbox).where(outbox.c.stage == bindparam("stage", "")).order_by(outbox.c.n)
)
_FORGET: Final = delete(outbox).where(
    outbox.c.stage == Stage.APPLIED, outbox.c.settled_at < bindparam("before")
)
_SHOWN: Final = select(outbox).where(outbox.c.stage.in_(OPEN), _NOT_MY_OWN_DOING).order_by(outbox.c.n)
_EVERYTHING: Final = Prepared(_SHOWN)
_OF_PATIENTS: Final = Prepared(
    _SHOWN.where(
        outbox.c.patient_id.in_(select(func.json_each(bindparam("ids", "")).table_valued("value").c.value))
    )
)


def of_patient(connection: Connection, patient_id: str) -> tuple[Unsettled, ...]:
    """This desk's open entries about one patient, oldest first."""
    return of_patients(connection, (patient_id,)).get(patient_id, ())


def of_patients(connection: Connection, patient_ids: Sequence[str]) -> dict[str, tuple[Unsettled, ...]]:
    """This desk's open entries about each of these patients who has any, oldest first."""
    found: dict[str, tuple[Unsettled, ...]] = {}
    if not rows(connection, _ANY_OPEN, OPEN):
        return found
    for row in _OF_PATIENTS.all(connection, ids=json.dumps(patient_ids)):
        found[row.patient_id] = (*found.get(row.patient_id, ()), _entry(row))
    return found


def everything(connection: Connection) -> tuple[Unsettled, ...]:
    """Every open entry, oldest first."""
    return tuple(_entry(row) for row in _EVERYTHING.all(connection))


def _entry(row: Any) -> Unsettled:
    detail = json.loads(row.detail) if row.detail else {}
    return Unsettled(
        id=row.id,
        command=wire.from_body(row.body),
        made_at=row.made_at,
        stage=Stage(row.stage),
        release_at=row.release_at,
        reason=row.reason,
        detail=tuple(sorted(detail.items())),
    )


def take_back(connection: Connection, id: str) -> bool:
    """Remove a held entry; False when it has left, is gone already, or was only a note."""
    return _remove(connection, id, Stage.HELD)


def dismiss(connection: Connection, id: str) -> bool:
    """Remove a refused entry whose reason was read."""
    return _remove(connection, id, Stage.REFUSED)


def _remove(connection: Connection, id: str, stage: Stage) -> bool:
    """Together with what was done on top of it: there would be nothing left to do that to."""
    this = (outbox.c.id == id, outbox.c.stage == stage)
    row = connection.execute(select(outbox).where(*this)).one_or_none()
    if row is None or (stage == Stage.HELD and isinstance(wire.from_body(row.body), NOTES)):
        return False
    connection.execute(delete(outbox).where(*this))
    later = select(outbox).where(outbox.c.n > row.n, outbox.c.stage.in_((Stage.HELD, Stage.REFUSED)))
    for other in connection.execute(later).all():
        if _rests_on(other, row):
            connection.execute(delete(outbox).where(outbox.c.n == other.n))
    return True


def _rests_on(other: Any, removed: Any) -> bool:
    """A patient's registration carries all that was done about them, a booking every change of the appointment."""
    command, on = wire.from_body(other.body), wire.from_body(removed.body)
    if isinstance(on, RegisterPatient):
        return bool(other.patient_id == removed.patient_id)
    if not isinstance(command, ChangeAppointment) or not isinstance(on, BookAppointment | ChangeAppointment):
        return False
    both_held = other.stage == removed.stage == Stage.HELD
    return command.appointment_id == on.appointment_id and (both_held or isinstance(on, BookAppointment))


def take_back_for(connection: Connection, id: str, by: str, now: datetime) -> bool:
    """Settle another person's held entry, and what rests on it, as taken back by somebody: they will see by whom."""
    this = (outbox.c.id == id, outbox.c.stage == Stage.HELD)
    row = connection.execute(select(outbox).where(*this)).one_or_none()
    if row is None:
        return False
    held = connection.execute(select(outbox).where(outbox.c.n > row.n, outbox.c.stage == Stage.HELD)).all()
    ids = [row.id, *(other.id for other in held if _rests_on(other, row))]
    detail = json.dumps({"by": by, "at": now.isoformat()})
    settled = {"stage": Stage.REFUSED, "reason": Reason.TAKEN_BACK, "detail": detail, "settled_at": now}
    connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(**settled))
    return True


def dismiss_about(connection: Connection, patient_id: str, kinds: tuple[type[Command], ...]) -> None:
    """Remove what of these kinds was refused about a patient: the person has acted again, knowing it."""
    for entry in of_patient(connection, patient_id):
        if entry.stage == Stage.REFUSED and isinstance(entry.command, kinds):
            rows(connection, _REMOVE, (entry.id,))


def rewrite(connection: Connection, id: str, command: Command | None) -> None:
    """Change what a held or refused entry says, or remove it: the person has chosen what of it is to stay."""
    if command is None:
        rows(connection, _REMOVE, (id,))
    else:
        rows(connection, _REWRITE, (wire.to_body(command), id))


def release_all(connection: Connection, now: datetime) -> None:
    """End every hold now: the person locks or quits, and means what they did."""
    connection.execute(
        update(outbox).where(outbox.c.stage == Stage.HELD, outbox.c.release_at > now).values(release_at=now)
    )


def ask_again(connection: Connection, id: str, now: datetime) -> None:
    """The person confirmed an old held action: it counts as done now."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == id, outbox.c.stage == Stage.HELD)
        .values(made_at=now, release_at=now)
    )


def mark_leaving(connection: Connection, now: datetime) -> int:
    """Let go of everything whose hold has ended, per patient in order; returns how many."""
    held = _IN_STAGE.all(connection, stage=Stage.HELD)
    blocked: set[str | None] = set()
    leaving = []
    for row in held:
        if _is_due(row, now) and row.patient_id not in blocked:
            leaving.append(row.n)
        elif row.patient_id is not None:
            blocked.add(row.patient_id)
    if leaving:
        connection.execute(update(outbox).where(outbox.c.n.in_(leaving)).values(stage=Stage.LEAVING))
    return len(leaving)


def _is_due(row: Any, now: datetime) -> bool:
    """A click from the future means that the clock was put back since: its hold cannot be told, and ends."""
    held_out: bool = row.release_at <= now or now < row.made_at
    # Nobody is asked about a note; it must not hold up for ever what came after it.
    note = isinstance(wire.from_body(row.body), NOTES)
    return held_out and (note or bool(now - row.made_at < ASK_AGAIN_AFTER))


def leaving(connection: Connection) -> tuple[Outgoing, ...]:
    """What has left, or is leaving, and has no verdict yet, oldest first."""
    found = _IN_STAGE.all(connection, stage=Stage.LEAVING)
    return tuple(Outgoing(row.id, row.body, row.pushed) for row in found)


def mark_pushed(connection: Connection, ids: Iterable[str]) -> None:
    """The clinic has acknowledged these; they are not handed in again."""
    connection.execute(update(outbox).where(outbox.c.id.in_(list(ids))).values(pushed=True))


def settle(connection: Connection, id: str, reason: str | None, detail: str, now: datetime) -> None:
    """Write the clinic's verdict: applied (no reason) or refused."""
    stage = Stage.APPLIED if reason is None else Stage.REFUSED
    connection.execute(
        update(outbox)
        .where(outbox.c.id == id, outbox.c.stage == Stage.LEAVING)
        .values(stage=stage, reason=reason, detail=detail, settled_at=now)
    )


def next_release(connection: Connection) -> datetime | None:
    """When the next hold ends."""
    release_at = select(outbox.c.release_at).where(outbox.c.stage == Stage.HELD)
    return connection.execute(release_at.order_by(outbox.c.release_at).limit(1)).scalar_one_or_none()


def hand_in_again(connection: Connection) -> None:
    """The clinic's record went back in time: hand in everything it may have forgotten; a repeat is harmless."""
    settled = outbox.c.stage.in_((Stage.APPLIED, Stage.LEAVING))
    connection.execute(update(outbox).where(settled).values(stage=Stage.LEAVING, pushed=False))


def forget_applied(connection: Connection, before: datetime) -> None:
    """Drop entries that were applied before this instant; no backup that old will be restored any more."""
    connection.execute(_FORGET, {"before": before})
