"""Decides one handed-in command: one transaction for the decision, its effects, its journal and its verdict."""

import logging
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from desktop.clinic import outgoing, tables
from desktop.clinic.accepting import Accepting
from desktop.clinic.administration import administer
from desktop.clinic.apply import Means, apply
from desktop.clinic.booking import decide_appointment
from desktop.clinic.facts import gather, one
from desktop.clinic.imports.intake.applying import apply_chunk
from desktop.clinic.lane import Lane, Superseded, Turn
from desktop.clinic.noting import log_contact, note_export, note_opened
from desktop.clinic.recovery import recover_key
from desktop.clinic.registering import register
from desktop.clinic.verdicts import Handed, settle
from desktop.domain import commands, wire
from desktop.domain.decide import PatientCommand, decide
from desktop.domain.decision import Applied, EndWaiting, Reason, Refused, Waits
from desktop.domain.ids import is_id
from desktop.domain.patient import Patient
from desktop.domain.staff import BY_PORTAL, Staff
from desktop.faults import told_safely
from desktop.steps import Step

_log = logging.getLogger(__name__)

_PROVOKED: Final = (IntegrityError, DataError)
"""The record's own constraints, which a hostile desk can run into like anything else."""

_NOT_THE_COMMANDS_DOING: Final = (Superseded, DBAPIError, OSError, MemoryError)
"""The database or the computer failed: the command keeps its place and is tried again."""


class Deciding:
    """Takes commands out of the inbox in the order they came and settles each."""

    def __init__(self, lane: Lane, means: Means, step: Step) -> None:
        self._lane = lane
        self._means = means
        self._step = step
        self._accepting = Accepting(lane, means)

    def settle_one(self, handed: Handed) -> None:
        """Decide one command; whatever is wrong with it, it ends in a verdict and others go on."""
        self._step("clinic.deciding")
        try:
            command = _read(handed)
        except wire.Malformed:
            self._refuse(handed, Reason.MALFORMED)
            return
        try:
            if handed.who == BY_PORTAL and isinstance(command, commands.Accept):
                self._accepting.settle(handed, command)
            else:
                self._decide(handed, command)
        except _PROVOKED:  # the turn was rolled back
            self._refuse(handed, Reason.MALFORMED)
        except _NOT_THE_COMMANDS_DOING:
            raise
        except Exception as error:  # noqa: BLE001 (one that is not settled would come first again, for ever)
            _log.error("a command could not be decided: %s", told_safely(error))
            self._refuse(handed, Reason.MALFORMED)
        self._step("clinic.committed")

    def _decide(self, handed: Handed, command: commands.Command) -> None:
        with self._lane.turn() as turn:
            who = one(turn.connection, Staff, tables.staff, handed.who)
            if who is None or not who.active:
                _settle(turn, handed, Reason.NOT_ALLOWED)
            elif not isinstance(command, PatientCommand):
                reason, detail = self._other(turn, who, handed, command)
                about = _patient_of(turn.connection, command) if reason else None
                _settle(turn, handed, reason, detail, about)
            elif _id_is_taken(turn.connection, handed):
                _settle(turn, handed, Reason.MALFORMED)
            else:
                self._about_patient(turn, who, handed, command)
            self._step("clinic.decided")

    def _about_patient(self, turn: Turn, who: Staff, handed: Handed, command: PatientCommand) -> None:
        edits = () if isinstance(command, commands.Revoke) else command.edits
        wait = outgoing.mail_wait(turn.connection, turn.wall)
        facts = gather(turn, who, command.patient_id, edits, wait)
        match decide(handed.id, command, facts):
            case Applied(effects):
                apply(turn, who.id, command.patient_id, effects, self._means)
                settle(turn, handed.who, handed.id, None)
            case Refused(reason, detail):
                if any(row.id == handed.id for row in facts.waiting):
                    ended = (EndWaiting(handed.id, taken_back=False),)
                    apply(turn, who.id, command.patient_id, ended, self._means)
                _settle(turn, handed, reason, detail, facts.patient)
            case Waits(reason):
                _wait(turn, handed, command, reason)

    def _other(
        self, turn: Turn, who: Staff, handed: Handed, command: commands.Command
    ) -> tuple[Reason | None, dict[str, str | None]]:
        match command:
            case commands.RegisterPatient():
                return register(turn, who, command, self._means)
            case commands.OpenChart():
                return note_opened(turn, who, command)
            case commands.BookAppointment() | commands.ChangeAppointment():
                return decide_appointment(turn, who, command)
            case commands.LogCommunication():
                return log_contact(turn, who, handed.id, command)
            case commands.NoteExport():
                return note_export(turn, who, command)
            case _:
                return self._about_clinic(turn, who, command)

    def _about_clinic(
        self, turn: Turn, who: Staff, command: commands.Command
    ) -> tuple[Reason | None, dict[str, str | None]]:
        match command:
            case commands.RecoverKey():
                return recover_key(turn, who, command, self._means.keys)
            case commands.ApplyIntake():
                return apply_chunk(turn, who, command, self._means)
            case commands.Accept():
                return Reason.NOT_ALLOWED, {}
            case _:
                return administer(turn, who, command), {}

    def _refuse(self, handed: Handed, reason: Reason) -> None:
        with self._lane.turn() as turn:
            _settle(turn, handed, reason)


def _read(handed: Handed) -> commands.Command:
    """What was handed in; rows and notes will bear its id, so that is looked at first."""
    if not is_id(handed.id):
        raise wire.Malformed("not an id")
    return wire.from_body(handed.body)


def _settle(
    turn: Turn,
    handed: Handed,
    reason: Reason | None,
    detail: Mapping[str, str | None] | None = None,
    patient: Patient | None = None,
) -> None:
    """Write the verdict; a refusal is noted in the journal, with nothing that came from the desk but an id."""
    if reason is not None:
        about = patient.id if patient else None
        id = handed.id if is_id(handed.id) else None
        turn.note(handed.who, "refused", about, {"command": id, "reason": reason})
    settle(turn, handed.who, handed.id, reason, detail)


def _patient_of(connection: Connection, command: commands.Command) -> Patient | None:
    return one(connection, Patient, tables.patient, command.patient_id) if command.patient_id else None


def fresh(connection: Connection, limit: int) -> list[Handed]:
    """The oldest commands that were neither decided nor set aside to wait for e-mail."""
    waits = select(tables.waiting.c.id).where(
        tables.waiting.c.id == tables.inbox.c.id, tables.waiting.c.ended_at.is_(None)
    )
    return _handed(connection, ~waits.exists(), limit)


def waiting(connection: Connection, limit: int) -> list[Handed]:
    """The commands set aside, oldest first."""
    waits = select(tables.waiting.c.id).where(
        tables.waiting.c.id == tables.inbox.c.id,
        tables.waiting.c.who == tables.inbox.c.who,
        tables.waiting.c.ended_at.is_(None),
    )
    return _handed(connection, waits.exists(), limit)


def _handed(connection: Connection, condition: object, limit: int) -> list[Handed]:
    rows = connection.execute(
        select(tables.inbox)
        .where(tables.inbox.c.body.is_not(None), condition)  # type: ignore[arg-type]
        .order_by(tables.inbox.c.n)
        .limit(limit)
    )
    return [Handed(row.n, row.who, row.id, row.body) for row in rows]


def _id_is_taken(connection: Connection, handed: Handed) -> bool:
    """Whether another person's command already has this id: a stolen id must not touch their invitation."""
    others = connection.execute(select(func.count()).where(tables.verdict.c.id == handed.id)).scalar_one()
    waits = connection.execute(
        select(func.count()).where(tables.waiting.c.id == handed.id, tables.waiting.c.who != handed.who)
    ).scalar_one()
    return bool(others or waits)


def _wait(turn: Turn, handed: Handed, command: PatientCommand, reason: Reason) -> None:
    if not isinstance(command, commands.Invite | commands.Resend):
        raise TypeError("only invitations wait for e-mail")
    known = turn.connection.execute(
        select(tables.waiting.c.id).where(tables.waiting.c.id == handed.id)
    ).one_or_none()
    if known is not None:
        return
    turn.connection.execute(
        insert(tables.waiting).values(
            id=handed.id,
            patient_id=command.patient_id,
            email=command.email,
            who=handed.who,
            since=turn.now,
            reason=reason,
            seq=turn.seq,
        )
    )
    turn.note(handed.who, "invite.waiting", command.patient_id, {"invite": handed.id, "reason": reason})
