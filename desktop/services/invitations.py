"""Inviting, resending, revoking, undoing: each writes one command into the outbox, and nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from desktop.domain.access import Access, AccessKind
from desktop.domain.cautions import Caution, of_wish
from desktop.domain.commands import Command, EditPatient, FieldEdit, Invite, RegisterPatient, Resend, Revoke
from desktop.domain.decision import Reason
from desktop.domain.edits import apply_edits
from desktop.domain.email_address import same_mailbox
from desktop.domain.invitation import InviteState
from desktop.domain.patient import Patient
from desktop.domain.problem import Problem
from desktop.domain.requirements import Requirements, requirements_of
from desktop.domain.typed import read as read_typed
from desktop.services.caution import cautions_of
from desktop.services.chart import Chart, read_chart
from desktop.services.clicks import Clicks
from desktop.services.local import Local, sealer
from desktop.store import outbox


class How(StrEnum):
    """Where an invitation was sent from; written to the record."""

    CHART = "chart"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class Kept:
    """The action is in the outbox under this id; it can be undone while it is held."""

    command_id: str


@dataclass(frozen=True, slots=True)
class NotKept:
    """Nothing was done: what was typed has problems by field name, or a rule speaks against it.

    `cautions` are all that can be overruled by doing the same `anyway`; `reason` is then the first one's.
    """

    problems: Mapping[str, Problem] = field(default_factory=dict)
    reason: Reason | None = None
    cautions: tuple[Caution, ...] = ()


Outcome = Kept | NotKept


class Invitations:
    """What can be done about a patient's access, with or without a connection."""

    def __init__(self, local: Local) -> None:
        self._local = local
        self._clicks = Clicks(local)

    def send(
        self,
        patient_id: str,
        typed: Mapping[str, str] | None = None,
        *,
        how: How = How.CHART,
        anyway: bool = False,
    ) -> Outcome:
        """Enable patient access. With `typed` (field name → text) it is *Save and invite*, one command.

        `anyway` is the explicit second yes after `NotKept.cautions` were told: the patient asked not to be invited,
        the address is somebody else's too, a parent's perhaps, or mail to it came back.
        """
        return self._enable(patient_id, typed or {}, how, anyway=anyway, resend=False)

    def resend(
        self,
        patient_id: str,
        typed: Mapping[str, str] | None = None,
        *,
        how: How = How.CHART,
        anyway: bool = False,
    ) -> Outcome:
        """Replace the invitation on top by a new one; the old link lives until the new e-mail is out."""
        return self._enable(patient_id, typed or {}, how, anyway=anyway, resend=True)

    def revoke(self, patient_id: str) -> Outcome:
        """Take the open invitation, or the access, back as it is seen here."""

        def command(_connection: Connection, chart: Chart) -> Command | NotKept:
            access = chart.access
            if not access.can_revoke:
                return NotKept(reason=Reason.NO_SUCH_INVITATION)
            if access.waiting is not None:
                return Revoke(patient_id, access.waiting.id, InviteState.PENDING)
            if access.kind == AccessKind.LEAVING and access.action is not None:
                # The invitation's id is its command's: it can be revoked before the clinic has answered.
                return Revoke(patient_id, access.action.id, InviteState.PENDING)
            assert access.invitation is not None
            return Revoke(patient_id, access.invitation.id, access.invitation.state(chart.view.now))

        return self._act(patient_id, command)

    def save(self, patient_id: str, typed: Mapping[str, str]) -> Outcome:
        """Change demographics without inviting."""

        def command(_connection: Connection, chart: Chart) -> Command | NotKept:
            edits = self._edits(chart, typed)
            return edits if isinstance(edits, NotKept) else EditPatient(patient_id, edits)

        return self._act(patient_id, command)

    def undo(self, patient_id: str, command_id: str) -> bool:
        """Take a held action back; False when it has left already and only a revoke can help."""
        return self._clicks.take_back((patient_id,), command_id)

    def dismiss(self, patient_id: str, command_id: str) -> None:
        """Remove a refused action whose reason was read."""
        self._clicks.dismiss((patient_id,), command_id)

    def confirm_old(self, patient_id: str, command_id: str) -> None:
        """Send an action that waited here for more than a day after all."""
        self._clicks.confirm_old((patient_id,), command_id)

    def _enable(
        self, patient_id: str, typed: Mapping[str, str], how: How, *, anyway: bool, resend: bool
    ) -> Outcome:
        def command(connection: Connection, chart: Chart) -> Command | NotKept:
            edits = self._edits(chart, typed)
            if isinstance(edits, NotKept):
                return edits
            made = _enabling(chart, edits, how, resend=resend)
            if isinstance(made, NotKept):
                return made
            patient = apply_edits(chart.patient, edits)
            cautions = _cautions(connection, chart, patient)
            if cautions and not anyway:
                return NotKept(reason=cautions[0].reason, cautions=cautions)
            # The clinic asks about the patient's wish alone, and hears a yes only from somebody who was told of it.
            return replace(made, anyway=patient.opted_out_on is not None)

        return self._act(patient_id, command)

    def _act(self, patient_id: str, command: "Commanding") -> Outcome:
        """Keep the command that fits the chart as it is at this instant, or say why there is none."""

        def make(connection: Connection) -> Command | NotKept:
            chart = read_chart(self._local, connection, patient_id)
            if chart is None or _is_refused_newcomer(chart):
                return NotKept(reason=Reason.NO_SUCH_PATIENT)
            if not chart.may_invite:
                return NotKept(reason=Reason.NOT_ALLOWED)
            made = command(connection, chart)
            if not isinstance(made, NotKept):
                outbox.dismiss_about(connection, patient_id, (*_ABOUT_ACCESS, type(made)))
            return made

        kept = self._clicks.keep((patient_id,), make)
        return Kept(kept) if isinstance(kept, str) else kept

    def _edits(self, chart: Chart, typed: Mapping[str, str]) -> tuple[FieldEdit, ...] | NotKept:
        if not typed:
            return ()
        with self._local.read() as connection:
            known = self._local.known(connection)
        today = chart.view.now.astimezone(chart.view.zone).date()
        found = read_typed(typed, chart.patient, today, sealer(known))
        return NotKept(found.problems) if found.problems else found.edits


_ABOUT_ACCESS: Final = (Invite, Resend, Revoke)

Commanding = Callable[[Connection, Chart], Command | NotKept]
"""Makes the command that fits the chart as it is at this instant."""


def _is_refused_newcomer(chart: Chart) -> bool:
    """Whether the clinic refused to put this patient on file: it would refuse everything else about them as well."""
    refused = chart.refused
    return refused is not None and not chart.registered and isinstance(refused.command, RegisterPatient)


def _cautions(connection: Connection, chart: Chart, patient: Patient) -> tuple[Caution, ...]:
    """What has to be said before the click counts; nothing that this chart's last invitation was sent in spite of."""
    found = cautions_of(connection, patient, chart.invitations, chart.view)
    top = chart.access.invitation
    if top is not None and patient.email is not None and same_mailbox(top.email, patient.email):
        bounced = chart.access.kind != AccessKind.BOUNCED  # the panel says it where it does not ask
        found = tuple(each for each in found if each.reason == Reason.BOUNCED_BEFORE and bounced)
    return (*of_wish(patient), *found)


def _enabling(
    chart: Chart, edits: tuple[FieldEdit, ...], how: How, *, resend: bool
) -> Invite | Resend | NotKept:
    patient = apply_edits(chart.patient, edits)
    needs = requirements_of(patient)
    if not needs.met or needs.basis is None or patient.email is None:
        return NotKept(reason=Reason.MISSING)
    fresh = _as_if(chart.access, needs)
    top = chart.access.invitation
    if resend and top is not None and fresh.can_resend:
        seen = top.state(chart.view.now)
        return Resend(chart.patient.id, top.id, seen, patient.email, needs.basis, how, edits)
    if not fresh.can_invite:
        return NotKept(reason=Reason.CHANGED_MEANWHILE)
    return Invite(chart.patient.id, patient.email, needs.basis, how, edits)


def _as_if(access: Access, needs: Requirements) -> Access:
    """The state as it will be once the missing items that came with the click are saved."""
    kind = AccessKind.READY if access.kind == AccessKind.MISSING else access.kind
    return replace(access, kind=kind, needs=needs)
