"""Writes a decision's effects to the record: rows, links, e-mail and journal, in the decision's transaction."""

from dataclasses import asdict, dataclass

from sqlalchemy import delete, insert, select, update

from desktop.clinic import letters, tables
from desktop.clinic.facts import one
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Turn
from desktop.clinic.ssn import keep_proof
from desktop.clinic.verdicts import settle
from desktop.domain.commands import FieldEdit
from desktop.domain.decision import CloseInvitation, Effect, EndWaiting, OpenInvitation, Reason, SetFields
from desktop.domain.event import EDITED
from desktop.domain.ids import RandomBytes
from desktop.domain.invitation import Invitation, MailState
from desktop.domain.patient import SSN, Patient, value_of, with_value
from desktop.sealing import Cost


@dataclass(frozen=True, slots=True)
class Means:
    """What effects are carried out with: the clinic's keys, randomness, and the price of one SSN guess."""

    keys: ClinicKeys
    random: RandomBytes
    cost: Cost


def apply(turn: Turn, who: str, patient_id: str, effects: tuple[Effect, ...], means: Means) -> None:
    """Carry the effects out in their order."""
    for effect in effects:
        match effect:
            case SetFields(edits):
                set_fields(turn, who, patient_id, edits, means)
            case OpenInvitation():
                _open(turn, effect, means)
            case CloseInvitation():
                close(turn, patient_id, effect)
            case EndWaiting():
                _end_waiting(turn, who, patient_id, effect)


def set_fields(turn: Turn, who: str, patient_id: str, edits: tuple[FieldEdit, ...], means: Means) -> None:
    """Write edited fields; an SSN leaves its proof and its last four digits, never itself."""
    patient = one(turn.connection, Patient, tables.patient, patient_id)
    assert patient is not None
    noted: dict[str, str | None] = {}
    for edit in edits:
        if edit.field == SSN:
            keep_proof(turn, patient_id, edit, means.keys, means.cost, means.random)
        was = value_of(patient, edit.field)  # the desk's word for it may be anything
        patient = with_value(patient, edit.field, edit.after)
        if was != edit.after or edit.sealed is not None:
            noted |= {f"{edit.field}.from": was, f"{edit.field}.to": edit.after}
    names = {"ssn_last4" if edit.field == SSN else edit.field for edit in edits}
    values = {name: getattr(patient, name) for name in names}
    turn.connection.execute(
        update(tables.patient).where(tables.patient.c.id == patient_id).values(**values, seq=turn.seq)
    )
    if noted:
        turn.note(who, EDITED, patient_id, noted)


def close(turn: Turn, patient_id: str, effect: CloseInvitation) -> None:
    """Close an open row, stop its e-mail, and end its links unless they live on as an alias."""
    connection = turn.connection
    connection.execute(
        update(tables.invite)
        .where(tables.invite.c.id == effect.invite_id, tables.invite.c.disabled_at.is_(None))
        .values(disabled_by=effect.by, disabled_at=effect.at, end=effect.end, seq=turn.seq)
    )
    connection.execute(
        update(tables.mail)
        .where(
            tables.mail.c.invite_id == effect.invite_id,
            tables.mail.c.state.in_((MailState.QUEUED, MailState.DEFERRED)),
        )
        .values(state=MailState.CANCELLED, ended_at=turn.now, next_try_at=None, seq=turn.seq)
    )
    turn.note(effect.by, f"invite.{effect.end}", patient_id, {"invite": effect.invite_id})


def _open(turn: Turn, effect: OpenInvitation, means: Means) -> None:
    invitation = effect.invitation
    patient = one(turn.connection, Patient, tables.patient, invitation.patient_id)
    assert patient is not None
    turn.connection.execute(insert(tables.invite).values(**asdict(invitation), seq=turn.seq))
    if effect.alias_of is not None:
        turn.connection.execute(
            update(tables.link)
            .where(tables.link.c.invite_id == effect.alias_of)
            .values(invite_id=invitation.id, kind="alias")
        )
    _queue_mail(turn, invitation)
    letters.make(turn, invitation, patient, means.keys.token, means.random)
    turn.note(
        invitation.enabled_by,
        "invite.enabled",
        invitation.patient_id,
        {"invite": invitation.id, "email": invitation.email, "source": invitation.source},
    )


def _queue_mail(turn: Turn, invitation: Invitation) -> None:
    turn.connection.execute(
        insert(tables.mail).values(
            id=invitation.id,
            invite_id=invitation.id,
            patient_id=invitation.patient_id,
            email=invitation.email,
            state=MailState.QUEUED,
            queued_at=turn.wall,
            next_try_at=turn.wall,
            attempts=0,
            seq=turn.seq,
        )
    )


def end_alias(turn: Turn, invite_id: str) -> None:
    """End the earlier e-mail's links: the new one has been accepted by the mail server."""
    turn.connection.execute(
        delete(tables.link).where(tables.link.c.invite_id == invite_id, tables.link.c.kind == "alias")
    )


def _end_waiting(turn: Turn, who: str, patient_id: str, effect: EndWaiting) -> None:
    turn.connection.execute(
        update(tables.waiting).where(tables.waiting.c.id == effect.id).values(ended_at=turn.now, seq=turn.seq)
    )
    if not effect.taken_back:
        return
    owner = turn.connection.execute(
        select(tables.waiting.c.who).where(tables.waiting.c.id == effect.id)
    ).scalar_one()
    settle(turn, owner, effect.id, Reason.TAKEN_BACK, {"by": who, "at": turn.now.isoformat()})
    turn.note(who, "invite.taken_back", patient_id, {"invite": effect.id})
