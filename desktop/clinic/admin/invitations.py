"""invite and revoke: what a receptionist does in the chart, through the same inbox and the same rules."""

from typing import Any

from desktop.clinic import tables
from desktop.clinic.admin.call import Call, Open
from desktop.clinic.admin.counter import actor, counter
from desktop.clinic.admin.history import history
from desktop.clinic.admin.parser import Verbs, add_actor
from desktop.clinic.admin.patients import by_chart_id
from desktop.clinic.admin.said import Refused, Said, instant, moment
from desktop.clinic.admin.sentences import waits
from desktop.clinic.facts import of_patient
from desktop.domain.commands import Invite, Revoke
from desktop.domain.invitation import Invitation, Source, Waiting, newest
from desktop.domain.requirements import requirements_of


def add(verbs: Verbs) -> None:
    """Add the verbs."""
    invite = verbs.verb("invite", "invite a patient to onpatient by e-mail", _invite)
    invite.add_argument("--anyway", action="store_true", help="although the patient had opted out")
    revoke = verbs.verb("revoke", "take back a patient's invitation, or access", _revoke)
    for parser in (invite, revoke):
        parser.add_argument("chart_id", metavar="CHART-ID")
        add_actor(parser)


def _invite(call: Call) -> Said:
    with call.opened() as opened:
        person = actor(opened, call.args.actor)
        with opened.read() as connection:
            patient = by_chart_id(connection, call.args.chart_id)
        needs = requirements_of(patient)
        if not needs.met or needs.basis is None or patient.email is None:
            raise Refused(f"The chart lacks what onpatient asks for: {', '.join(needs.shortest_fix)}.")
        command = Invite(patient.id, patient.email, needs.basis, Source.ADMIN, anyway=call.args.anyway)
        with counter(call, opened) as desk:
            id, verdict = desk.hand_in(command, person.id)
            if verdict is not None:
                desk.watch_mail(id)
            row = _row(call, opened, id)
    return _invited(row, opened)


def _row(call: Call, opened: Open, id: str) -> dict[str, Any]:
    with opened.read() as connection:
        return next(row for row in history(connection, None, call.around.clock.now()) if row["id"] == id)


def _invited(row: dict[str, Any], opened: Open) -> Said:
    document = {"invite": row["id"], "status": row["status"], "mail": row["mail"]}
    if row["mail"] is None:
        return Said(document | {"reason": row["mail_reason"]}, waits(row["mail_reason"]))
    until = moment(row["expires_at"], opened.zone)
    text = f"Invited; valid until {until}. E-mail: {row['mail'].replace('_', ' ')}."
    return Said(document | {"expires_at": instant(row["expires_at"])}, text)


def _revoke(call: Call) -> Said:
    with call.opened() as opened:
        person = actor(opened, call.args.actor)
        command = _revoking(call, opened)
        with counter(call, opened) as desk:
            desk.hand_in(command, person.id)
    return Said({"applied": True, "invite": command.invite_id}, "Revoked.")


def _revoking(call: Call, opened: Open) -> Revoke:
    """The command for what is open now: it says what was seen, as a desk's does."""
    now = call.around.clock.now()
    with opened.read() as connection:
        patient = by_chart_id(connection, call.args.chart_id)
        top = newest(of_patient(connection, Invitation, tables.invite, patient.id))
        waiting = of_patient(connection, Waiting, tables.waiting, patient.id)
    held = next((row for row in waiting if row.ended_at is None), None)
    if top is not None and top.is_open(now):
        return Revoke(patient.id, top.id, top.state(now))
    if held is not None:
        return Revoke(patient.id, held.id, "waiting")
    raise Refused("This patient has no invitation and no access that could be revoked.")
