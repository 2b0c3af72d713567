"""invites: the full history of invitations, of one patient or of all."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select

from desktop.clinic import tables
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.patients import by_chart_id
from desktop.clinic.admin.said import Said, instant, moment, table
from desktop.domain.invitation import Invitation

_HEADS = (
    "Chart ID", "E-mail", "Source", "Enabled by", "Enabled at", "Expires", "Activated", "Disabled by",
    "Disabled at", "End", "Status", "Mail",
)  # fmt: skip
_WAITING = "waiting"


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verbs.verb("invites", "the history of invitations, newest first", _invites)
    parser.add_argument("--patient", metavar="CHART-ID", help="of this patient only")


def _invites(call: Call) -> Said:
    now = call.around.clock.now()
    with call.opened() as opened, opened.read() as connection:
        patient_id = None
        if call.args.patient is not None:
            patient_id = by_chart_id(connection, call.args.patient).id
        rows = list(history(connection, patient_id, now))
        lines = [_line(row, opened.zone) for row in rows]
    documents = [{name: _plain(value) for name, value in row.items()} for row in rows]
    return Said(documents, table(_HEADS, lines) if rows else "There is no invitation yet.")


def history(connection: Connection, patient_id: str | None, now: datetime) -> Iterator[dict[str, Any]]:
    """What still waits for e-mail, then every invitation with its e-mail, newest first."""
    names = {row.id: row.user for row in connection.execute(select(tables.staff.c.id, tables.staff.c.user))}
    yield from _waiting(connection, patient_id, names)
    invite, mail, patient = tables.invite, tables.mail, tables.patient
    wanted = (
        select(invite, patient.c.chart_id, mail.c.state.label("mail_state"), mail.c.reason.label("mail_reason"),
               mail.c.answer.label("mail_answer"), mail.c.attempts.label("mail_attempts"))
        .join(patient, patient.c.id == invite.c.patient_id)
        .outerjoin(mail, mail.c.invite_id == invite.c.id)
        .order_by(invite.c.enabled_at.desc(), invite.c.id)
    )  # fmt: skip
    if patient_id is not None:
        wanted = wanted.where(invite.c.patient_id == patient_id)
    for row in connection.execute(wanted):
        yield _of_invite(row, names, now)


def _of_invite(row: Row[Any], names: dict[str, str], now: datetime) -> dict[str, Any]:
    told = row._mapping  # noqa: SLF001 (SQLAlchemy's public way to a row's names)
    invitation = Invitation(
        **{column.name: told[column.name] for column in tables.invite.c if column.name != "seq"}
    )
    return {
        "id": row.id,
        "chart_id": row.chart_id,
        "email": row.email,
        "source": row.source,
        "basis": row.basis,
        "enabled_by": names.get(row.enabled_by, row.enabled_by),
        "enabled_at": row.enabled_at,
        "expires_at": row.expires_at,
        "activated_at": row.activated_at,
        "disabled_by": names.get(row.disabled_by, row.disabled_by),
        "disabled_at": row.disabled_at,
        "end": row.end,
        "status": str(invitation.state(now)),
        "mail": row.mail_state,
        "mail_reason": row.mail_reason,
        "mail_answer": row.mail_answer,
        "mail_attempts": row.mail_attempts,
    }


def _waiting(
    connection: Connection, patient_id: str | None, names: dict[str, str]
) -> Iterator[dict[str, Any]]:
    waiting, patient = tables.waiting, tables.patient
    wanted = (
        select(waiting, patient.c.chart_id)
        .join(patient, patient.c.id == waiting.c.patient_id)
        .where(waiting.c.ended_at.is_(None))
        .order_by(waiting.c.since.desc())
    )
    if patient_id is not None:
        wanted = wanted.where(waiting.c.patient_id == patient_id)
    for row in connection.execute(wanted):
        yield dict.fromkeys(_FIELDS) | {
            "id": row.id,
            "chart_id": row.chart_id,
            "email": row.email,
            "enabled_by": names.get(row.who, row.who),
            "status": _WAITING,
            "mail_reason": row.reason,
        }


_FIELDS = (
    "id", "chart_id", "email", "source", "basis", "enabled_by", "enabled_at", "expires_at", "activated_at",
    "disabled_by", "disabled_at", "end", "status", "mail", "mail_reason", "mail_answer", "mail_attempts",
)  # fmt: skip


def _line(row: dict[str, Any], zone: ZoneInfo) -> list[str | None]:
    mail = ": ".join(part for part in (row["mail"], row["mail_reason"]) if part)
    shown = {
        name: moment(value, zone) if isinstance(value, datetime) else value for name, value in row.items()
    }
    names = ("chart_id", "email", "source", "enabled_by", "enabled_at", "expires_at", "activated_at",
             "disabled_by", "disabled_at", "end", "status")  # fmt: skip
    return [*(shown[name] for name in names), mail]


def _plain(value: Any) -> Any:
    return instant(value) if isinstance(value, datetime) else value
