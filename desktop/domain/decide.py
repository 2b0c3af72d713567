"""The rules of the front desk: what becomes of a command, given the clinic's record at that instant."""

from dataclasses import replace

from desktop.domain.commands import EditPatient, Invite, Resend, Revoke
from desktop.domain.decision import (
    Applied,
    CloseInvitation,
    Decision,
    Effect,
    EndWaiting,
    Facts,
    OpenInvitation,
    Reason,
    Refused,
    SetFields,
    Waits,
)
from desktop.domain.edits import apply_edits, check_edits
from desktop.domain.email_address import is_email, same_mailbox
from desktop.domain.invitation import LIFETIME, End, Invitation, InviteState, Source, newest
from desktop.domain.patient import Patient, PatientStatus
from desktop.domain.requirements import BASES, requirements_of
from desktop.domain.staff import BY_LIMIT, Right

PatientCommand = Invite | Resend | Revoke | EditPatient


def decide(command_id: str, command: PatientCommand, facts: Facts) -> Decision:
    """Decide one command about one patient. Pure: the same facts give the same decision."""
    refusal = _may(command, facts)
    if refusal is not None:
        return refusal
    match command:
        case Invite():
            return _invite(command_id, command, facts)
        case Resend():
            return _resend(command_id, command, facts)
        case Revoke():
            return _revoke(command, facts)
        case EditPatient():
            return check_edits(command.edits, facts) or Applied((SetFields(command.edits),))


def _may(command: PatientCommand, facts: Facts) -> Refused | None:
    right = Right.EDIT_PATIENTS if isinstance(command, EditPatient) else Right.INVITE
    if not facts.who.may(right):
        return Refused(Reason.NOT_ALLOWED)
    if facts.patient is None:
        return Refused(Reason.NO_SUCH_PATIENT)
    return None


def _invite(command_id: str, command: Invite, facts: Facts) -> Decision:
    current = newest(facts.invites)
    if current is not None and current.is_open(facts.now):
        return _refused_by(current)
    return _waits_already(command_id, facts) or _open(command_id, command, facts, current)


def _resend(command_id: str, command: Resend, facts: Facts) -> Decision:
    seen = next((row for row in facts.invites if row.id == command.invite_id), None)
    if seen is None:
        return Refused(Reason.NO_SUCH_INVITATION)
    current = newest(facts.invites)
    if current is not None and current.id != seen.id and current.is_open(facts.now):
        return _refused_by(current)
    state = seen.state(facts.now)
    lapsed = command.state == InviteState.PENDING and state == InviteState.EXPIRED
    if state != command.state and not lapsed:
        return _changed(seen, facts)
    if state == InviteState.ACTIVATED:
        return _refused_by(seen)
    return _waits_already(command_id, facts) or _open(command_id, command, facts, current)


def _open(command_id: str, command: Invite | Resend, facts: Facts, before: Invitation | None) -> Decision:
    assert facts.patient is not None
    refusal = check_edits(command.edits, facts)
    if refusal is not None:
        return refusal
    patient = apply_edits(facts.patient, command.edits)
    refusal = _odd(command) or _unfit(patient, command)
    if refusal is not None:
        return refusal
    if facts.mail_wait is not None:
        return Waits(facts.mail_wait)
    return Applied(_opening(command_id, command, facts, before))


def _opening(
    command_id: str, command: Invite | Resend, facts: Facts, before: Invitation | None
) -> tuple[Effect, ...]:
    effects: list[Effect] = [SetFields(command.edits)] if command.edits else []
    effects += [EndWaiting(row.id, taken_back=False) for row in facts.waiting if row.id == command_id]
    alias: str | None = None
    if before is not None and before.disabled_at is None:
        effects.append(_close_for(before, facts))
        if before.is_open(facts.now) and same_mailbox(before.email, command.email):
            alias = before.id
    invitation = Invitation(
        id=command_id,
        patient_id=command.patient_id,
        email=command.email,
        basis=command.basis,
        source=command.source,
        enabled_by=facts.who.id,
        enabled_at=facts.now,
        expires_at=facts.now + LIFETIME,
    )
    return (*effects, OpenInvitation(invitation, alias))


def _close_for(before: Invitation, facts: Facts) -> CloseInvitation:
    if before.is_open(facts.now):
        return CloseInvitation(before.id, End.REPLACED, facts.who.id, facts.now)
    return CloseInvitation(before.id, End.EXPIRED, BY_LIMIT, before.expires_at)


def _odd(command: Invite | Resend) -> Refused | None:
    """The field that no desk would send like this, if there is one."""
    fit = {
        "source": command.source in set(Source),
        "basis": command.basis in BASES,
        "email": is_email(command.email),
    }
    odd = next((field for field, is_fit in fit.items() if not is_fit), None)
    return None if odd is None else Refused(Reason.INVALID_VALUE, {"field": odd})


def _unfit(patient: Patient, command: Invite | Resend) -> Refused | None:
    """Why this patient cannot be invited as the command says, if so."""
    if patient.status == PatientStatus.DECEASED:
        return Refused(Reason.DECEASED)
    if patient.status != PatientStatus.ACTIVE:
        return Refused(Reason.INACTIVE)
    if patient.opted_out_on is not None and not command.anyway:
        return Refused(Reason.OPTED_OUT, {"since": patient.opted_out_on.isoformat()})
    if not patient.email or not same_mailbox(patient.email, command.email):
        return Refused(Reason.EMAIL_CHANGED, {"email": patient.email})
    needs = requirements_of(patient)
    if not needs.met:
        return Refused(Reason.MISSING, {"fields": ",".join(needs.shortest_fix)})
    if not needs.satisfies(command.basis):
        return Refused(Reason.MISSING, {"fields": ",".join(needs.lacking(command.basis))})
    return None


def _revoke(command: Revoke, facts: Facts) -> Decision:
    waits = next((row for row in facts.waiting if row.id == command.invite_id), None)
    if waits is not None:
        return Applied((EndWaiting(waits.id, taken_back=True),))
    row = next((row for row in facts.invites if row.id == command.invite_id), None)
    if row is None:
        return Refused(Reason.NO_SUCH_INVITATION)
    if not row.is_open(facts.now) or row.state(facts.now) != command.state:
        return _changed(row, facts)
    return Applied((CloseInvitation(row.id, End.REVOKED, facts.who.id, facts.now),))


def _waits_already(command_id: str, facts: Facts) -> Refused | None:
    other = next((row for row in facts.waiting if row.id != command_id), None)
    if other is None:
        return None
    return Refused(Reason.ALREADY_WAITING, {"by": other.who, "at": other.since.isoformat()})


def _refused_by(current: Invitation) -> Refused:
    if current.activated_at is not None:
        at = current.activated_at.isoformat()
        return Refused(Reason.ALREADY_CONNECTED, {"at": at, "invite": current.id})
    at = current.enabled_at.isoformat()
    return Refused(Reason.ALREADY_INVITED, {"by": current.enabled_by, "at": at, "invite": current.id})


def _changed(row: Invitation, facts: Facts) -> Refused:
    state = row.state(facts.now)
    if state == InviteState.EXPIRED and row.disabled_at is None:
        row = replace(row, disabled_by=BY_LIMIT, disabled_at=row.expires_at)
    at = row.disabled_at or row.activated_at
    return Refused(
        Reason.CHANGED_MEANWHILE,
        {"state": state, "by": row.disabled_by, "at": at.isoformat() if at else None, "invite": row.id},
    )
