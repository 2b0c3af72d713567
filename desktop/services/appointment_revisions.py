"""Who changed what of an appointment, when, from what: read from the clinic's events and from this desk's outbox."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from desktop.domain.appointment import EDITABLE, names_in
from desktop.domain.booking import BOOKED, Booking, edits_of
from desktop.domain.commands import BookAppointment
from desktop.domain.decision import Change
from desktop.domain.seen import Unsettled
from desktop.domain.seen_appointment import SeenAppointment
from desktop.services.appointment_sheet import Revision
from desktop.store import appointments

_NAMED: Final = frozenset({"patient_id", "provider_id", "supervising_id", "office_id", "exam_room_id"})
_Detail = Mapping[str, str | None]


def read_revisions(connection: Connection, seen: SeenAppointment, who: str) -> tuple[Revision, ...]:
    """Newest first, people and places by their ids; what only this desk (`who`) knows yet is on top."""
    told = [
        Revision(at, by, field, before, after, booked=what == BOOKED)
        for by, at, what, detail in _events(connection, seen)
        for field, before, after in _fields(detail)
    ]
    here = [revision for entry in reversed(seen.on_its_way) for revision in _here(entry, who)]
    return (*here, *told)


def last_changes(connection: Connection, seen: SeenAppointment) -> dict[str, Change]:
    """Who changed each field last, as far as the clinic has told."""
    found: dict[str, Change] = {}
    for by, at, _, detail in _events(connection, seen):
        for field, _, _ in _fields(detail):
            found.setdefault(field, Change(by, at))
    return found


def readable(revision: Revision, names: Mapping[str, str]) -> Revision:
    """With names instead of ids, and consent forms as a list in words."""
    return replace(
        revision,
        who=names.get(revision.who, revision.who),
        before=_shown(revision.field, revision.before, names),
        after=_shown(revision.field, revision.after, names),
    )


def patients_in(revisions: tuple[Revision, ...]) -> set[str]:
    """The ids of patients that are named."""
    found = [each for each in revisions if each.field == "patient_id"]
    return {id for each in found for id in (each.before, each.after) if id}


def _events(
    connection: Connection, seen: SeenAppointment
) -> list[tuple[str, datetime, str, dict[str, str | None]]]:
    """Newest first. An appointment that was given to another patient has told both; each thing is listed once."""
    commands = [entry.command for entry in seen.on_its_way]
    patients = dict.fromkeys([seen.appointment.patient_id, *(each.patient_id or "" for each in commands)])
    found: dict[tuple[datetime, str], tuple[str, datetime, str, dict[str, str | None]]] = {}
    asked: set[str] = set()
    while waiting := [id for id in patients if id not in asked]:
        asked.add(waiting[0])
        for event in appointments.events_of(connection, waiting[0], seen.appointment.id):
            found.setdefault((event[1], event[0]), event)
            patients[event[3].get("patient_id.from") or waiting[0]] = None
    return [found[key] for key in sorted(found, reverse=True)]


def _fields(detail: _Detail) -> Iterator[tuple[str, str | None, str | None]]:
    """In the order of the form."""
    for name in EDITABLE:
        if f"{name}.to" in detail:
            yield name, detail.get(f"{name}.from"), detail[f"{name}.to"]


def _here(entry: Unsettled, who: str) -> Iterator[Revision]:
    command = entry.command
    assert isinstance(command, Booking)
    booked = isinstance(command, BookAppointment)
    for edit in edits_of(command):
        yield Revision(entry.made_at, who, edit.field, edit.before, edit.after, booked, entry.id)


def _shown(field: str, text: str | None, names: Mapping[str, str]) -> str | None:
    if text is not None and field in _NAMED:
        return names.get(text, text)
    return ", ".join(names_in(text)) if text and field == "consent_forms" else text
