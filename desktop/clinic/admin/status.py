"""status: how this clinic's service, queue, mail and safety nets stand."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

import desktop
from desktop.clinic import settings, tables
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Said, facts, instant, moment
from desktop.clinic.running.claim import holder
from desktop.domain import setting_names
from desktop.domain.setting_names import BACKUP_AT, BACKUP_FOLDER, BACKUP_PROBLEM, KIT_MADE


def add(verbs: Verbs) -> None:
    """Add the verb."""
    verbs.verb("status", "how service, queue, mail, backup and recovery kit stand", _status)


def _status(call: Call) -> Said:
    call.home.identity()
    pid = holder(call.home.service_lock)
    with call.opened() as opened, opened.read() as connection:
        document = {"service": {"running": pid is not None, "pid": pid or None}} | _document(connection)
        zone = opened.zone
        seen = connection.execute(select(tables.clinic.c.service_seen_at)).scalar_one()
    document["service"]["seen_at"] = instant(seen)
    running = "not running" if pid is None else f"running, process {pid}" if pid else "running"
    mail, queue = document["mail"], document["queue"]
    letters = ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in queue["letters"].items())
    text = facts(
        [
            ("Clinic", document["clinic"]["name"]),
            ("Service", running),
            ("Last seen", moment(seen, zone)),
            ("Undecided", str(queue["undecided"])),
            ("Waiting for e-mail", str(queue["waiting"])),
            ("E-mails", letters),
            ("Mail server", mail["server"] or "not set up (mail set)"),
            ("Mail problem", mail["problem"]),
            ("Recovery kit", _noted(document["recovery_kit"], zone) or "NOT MADE (keys export)"),
            ("Backup folder", document["backup"]["folder"] or "NOT CHOSEN (backup DIR --daily)"),
            ("Last backup", _noted(document["backup"]["last"], zone) or "none"),
            ("Backup problem", document["backup"]["problem"]),
            ("Journal", f"{document['clinic']['journal_entries']:,} entries"),
            ("Version", document["version"]["program"]),
        ]
    )
    return Said(document, text)


def _document(connection: Connection) -> dict[str, Any]:
    clinic = connection.execute(select(tables.clinic)).one()
    known = settings.read(connection)
    return {
        "clinic": {
            "id": clinic.identity,
            "name": clinic.name,
            "time_zone": clinic.time_zone,
            "epoch": clinic.epoch,
            "journal_entries": clinic.journal_n,
        },
        "queue": {
            "undecided": _undecided(connection),
            "waiting": _count(connection, tables.waiting.c.ended_at.is_(None)),
            "letters": _letters(connection),
        },
        "mail": {"server": known[setting_names.MAIL_SERVER], "problem": clinic.mail_problem},
        "recovery_kit": known[KIT_MADE],
        "backup": {
            "folder": known[BACKUP_FOLDER],
            "last": known[BACKUP_AT],
            "problem": known[BACKUP_PROBLEM],
        },
        "version": {
            "program": desktop.__version__,
            "schema": clinic.schema_version,
            "protocol": clinic.protocol_version,
        },
    }


def _noted(setting: str | None, zone: ZoneInfo) -> str | None:
    """An instant that a setting holds, as people read it."""
    try:
        return None if setting is None else moment(datetime.fromisoformat(setting), zone)
    except ValueError:
        return setting


def _undecided(connection: Connection) -> int:
    """Commands without a verdict, those that wait for e-mail not counted."""
    waits = select(tables.waiting.c.id).where(
        tables.waiting.c.id == tables.inbox.c.id, tables.waiting.c.ended_at.is_(None)
    )
    return _count(connection, tables.inbox.c.body.is_not(None), ~waits.exists())


def _count(connection: Connection, *conditions: Any) -> int:
    return int(connection.execute(select(func.count()).where(*conditions)).scalar_one())


def _letters(connection: Connection) -> dict[str, int]:
    state = tables.mail.c.state
    rows = connection.execute(select(state, func.count()).group_by(state).order_by(state))
    return {row[0]: row[1] for row in rows}
