"""Decides a patient's answer: the attempt is counted and committed before the proof is looked at."""

from base64 import b64decode
from contextlib import suppress

from sqlalchemy import delete, insert, select, update

from desktop.clinic import tables
from desktop.clinic.apply import Means, close
from desktop.clinic.facts import one
from desktop.clinic.lane import Lane, Turn
from desktop.clinic.ssn import proves
from desktop.clinic.verdicts import Handed, settle
from desktop.domain.commands import Accept
from desktop.domain.decision import CloseInvitation, Reason
from desktop.domain.invitation import PROOF_ATTEMPTS, End, Invitation, InviteState
from desktop.domain.patient import Patient
from desktop.domain.staff import BY_PATIENT
from desktop.mail import token
from desktop.portal.answer import Answer
from desktop.sealing import CannotOpen, open_sealed


class Accepting:
    """Turns a right answer into an activation, and the fifth wrong one into a lock."""

    def __init__(self, lane: Lane, means: Means) -> None:
        self._lane = lane
        self._means = means

    def settle(self, handed: Handed, command: Accept) -> None:
        """Settle one answer in two transactions: count it, then check it."""
        try:
            plain = open_sealed(self._means.keys.sealing, b64decode(command.sealed, validate=True))
        except CannotOpen:
            raise ValueError("not sealed for this clinic") from None
        answer = Answer.from_bytes(plain)
        invite_id = self._count(handed, answer)
        if invite_id is not None:
            self._check(handed, answer, invite_id)

    def _count(self, handed: Handed, answer: Answer) -> str | None:
        """Count the attempt against a pending invitation; otherwise settle with what is true of it."""
        with self._lane.turn() as turn:
            invitation = self._find(turn, answer.link)
            if invitation is None:
                settle(turn, handed.who, handed.id, Reason.WRONG_PROOF)
                return None
            state = invitation.state(turn.now)
            if state != InviteState.PENDING:
                settle(turn, handed.who, handed.id, Reason.CHANGED_MEANWHILE, {"state": state})
                return None
            _set_attempts(turn, invitation.id, _attempts(turn, invitation.id) + 1)
            return invitation.id

    def _check(self, handed: Handed, answer: Answer, invite_id: str) -> None:
        with self._lane.turn() as turn:
            invitation = one(turn.connection, Invitation, tables.invite, invite_id)
            assert invitation is not None
            if invitation.state(turn.now) != InviteState.PENDING:
                settle(turn, handed.who, handed.id, Reason.CHANGED_MEANWHILE)
            elif self._proven(turn, answer, invitation.patient_id):
                _activate(turn, invitation)
                settle(turn, handed.who, handed.id, None, {"state": InviteState.ACTIVATED})
            else:
                left = _refuse(turn, invitation)
                settle(turn, handed.who, handed.id, Reason.WRONG_PROOF, {"attempts_left": str(left)})

    def _find(self, turn: Turn, link: str) -> Invitation | None:
        digests = [token.link_hash(self._means.keys.token, link)]
        with suppress(token.NotACode):
            digests.append(token.code_hash(self._means.keys.token, link))
        invite_id = turn.connection.execute(
            select(tables.link.c.invite_id).where(tables.link.c.hash.in_(digests))
        ).scalar()
        return None if invite_id is None else one(turn.connection, Invitation, tables.invite, invite_id)

    def _proven(self, turn: Turn, answer: Answer, patient_id: str) -> bool:
        if answer.ssn is not None:
            return proves(turn, patient_id, answer.ssn, self._means.keys)
        patient = one(turn.connection, Patient, tables.patient, patient_id)
        if patient is None or patient.born is None or answer.phone is None:
            return False
        return patient.born.isoformat() == answer.born and answer.phone in patient.phones


def _activate(turn: Turn, invitation: Invitation) -> None:
    turn.connection.execute(
        update(tables.invite)
        .where(tables.invite.c.id == invitation.id)
        .values(activated_at=turn.now, opened_at=invitation.opened_at or turn.now, seq=turn.seq)
    )
    turn.note(BY_PATIENT, "invite.activated", invitation.patient_id, {"invite": invitation.id})


def _refuse(turn: Turn, invitation: Invitation) -> int:
    left = max(0, PROOF_ATTEMPTS - _attempts(turn, invitation.id))
    turn.note(BY_PATIENT, "proof.wrong", invitation.patient_id, {"invite": invitation.id})
    if left == 0:
        locked = CloseInvitation(invitation.id, End.LOCKED, BY_PATIENT, turn.now)
        close(turn, invitation.patient_id, locked)
    return left


def _attempts(turn: Turn, invite_id: str) -> int:
    row = turn.connection.execute(
        select(tables.attempt.c.failed).where(tables.attempt.c.invite_id == invite_id)
    ).scalar_one_or_none()
    return row or 0


def _set_attempts(turn: Turn, invite_id: str, count: int) -> None:
    attempt = tables.attempt
    turn.connection.execute(delete(attempt).where(attempt.c.invite_id == invite_id))
    turn.connection.execute(insert(attempt).values(invite_id=invite_id, failed=count))
