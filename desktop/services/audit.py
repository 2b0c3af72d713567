"""The audit log of a chart: what was done about a patient, by whom and when, and what left as a file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from desktop.domain import booking, wire
from desktop.domain.commands import (
    BookAppointment,
    ChangeAppointment,
    Command,
    FieldEdit,
    Invite,
    LogCommunication,
    NoteExport,
    OpenChart,
    RegisterPatient,
    Resend,
)
from desktop.domain.decision import Reason
from desktop.domain.event import EDITED, REGISTERED, Event, FieldChange, changes_in, details_of
from desktop.domain.names import display_name
from desktop.domain.seen import Seen, Unsettled, edits_of
from desktop.domain.staff import Right
from desktop.files import laid_beside
from desktop.services.appointment_reading import names_of
from desktop.services.form import may
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.services.local import Local
from desktop.store import events, outbox
from desktop.store.seen import seen_all, seen_of


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One thing done, without words: `what` is the journal's name for it.

    `changes` are fields before and after, `detail` everything else as pairs; ids are given as the names or addresses
    they stand for. `only_here` says that this desk did it and the clinic has not answered.
    """

    id: str
    at: datetime
    who_id: str
    who: str
    what: str
    changes: tuple[FieldChange, ...] = ()
    detail: tuple[tuple[str, str], ...] = ()
    only_here: bool = False


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """This person may not look at audit logs."""


class Audit:
    """What was done, as far as the clinic has told this desk."""

    def __init__(self, local: Local) -> None:
        self._local = local

    def of_patient(self, patient_id: str) -> tuple[AuditLine, ...] | NotAllowed:
        """Newest first, what is not sent yet on top."""
        with self._local.read() as connection:
            if not may(self._local, connection, Right.SEE_AUDIT):
                return NotAllowed()
            seen = seen_of(connection, patient_id)
            told = [_told(event) for event in events.about(connection, patient_id)]
            who = self._local.known(connection).staff_id
            here = [_here(entry, who) for entry in _unsettled(seen)]
            lines = (*reversed(here), *told)
            return tuple(_named(lines, _names(connection, lines, seen)))

    def export(self, note: NoteExport, file: Path, content: bytes) -> Outcome:
        """Write a file that only its owner may read; it takes its name once it is noted, so that none is without.

        Raises OSError where no file could be made; then nothing is noted, and what stood there before stays.
        """
        with laid_beside(file, content) as fresh:
            kept = self._note(note.patient_id, note.what, note.rows)
            self._local.step("export.noted")
            if isinstance(kept, Kept):
                self._name_it(fresh, file, kept)
        return kept

    def _note(self, patient_id: str | None, what: str, rows: int) -> Outcome:
        """Note that a file is made of this table: it leaves at once, and nobody can take it back."""
        id, now = self._local.new_id(), self._local.clock.now()
        with self._local.engine.begin() as connection:
            if not may(self._local, connection, Right.EXPORT):
                return NotKept(reason=Reason.NOT_ALLOWED)
            outbox.add(connection, id, NoteExport(patient_id, what, rows), now, now)
        self._local.changed(frozenset((patient_id,) if patient_id else ()))
        self._local.wake()
        return Kept(id)

    def _name_it(self, fresh: Path, file: Path, noted: Kept) -> None:
        try:
            fresh.replace(file)
        except OSError:
            with self._local.engine.begin() as connection:
                outbox.rewrite(connection, noted.command_id, None)
            raise


def _told(event: Event) -> AuditLine:
    return AuditLine(event.id, event.at, event.who, "", event.what, changes_in(event), details_of(event))


def _unsettled(seen: Seen | None) -> tuple[Unsettled, ...]:
    entries = seen.on_its_way if seen else ()
    return tuple(entry for entry in entries if not isinstance(entry.command, OpenChart))


def _here(entry: Unsettled, who: str) -> AuditLine:
    command = entry.command
    changes = tuple(FieldChange(edit.field, edit.before, edit.after) for edit in _edits(command))
    what = _WHAT.get(wire.kind_of(command), wire.kind_of(command))
    return AuditLine(entry.id, entry.made_at, who, "", what, changes, _detail(command), only_here=True)


def _edits(command: Command) -> tuple[FieldEdit, ...]:
    if isinstance(command, RegisterPatient):
        return command.fields
    if isinstance(command, BookAppointment | ChangeAppointment):
        return booking.edits_of(command)
    return edits_of(command)


def _detail(command: Command) -> tuple[tuple[str, str], ...]:
    match command:
        case Invite() | Resend():
            return (("email", command.email), ("source", command.source))
        case LogCommunication():
            return (("kind", command.channel),)
        case NoteExport():
            return (("rows", str(command.rows)), ("what", command.what))
        case _:
            return ()


def _names(connection: Connection, lines: tuple[AuditLine, ...], seen: Seen | None) -> dict[str, str]:
    """What stands for each id that may occur: people and places by name, patients too, invitations by address."""
    ids = {
        value
        for line in lines
        for change in line.changes
        if change.field == "patient_id"
        for value in (change.before, change.after)
        if value
    }
    patients = (each.patient for each in seen_all(connection, tuple(ids)))
    invites = seen.confirmed.invites if seen else ()
    return {
        **names_of(connection),
        **{each.id: display_name(each.first, each.last, each.preferred) for each in patients},
        **{invite.id: invite.email for invite in invites},
    }


def _named(lines: tuple[AuditLine, ...], names: Mapping[str, str]) -> list[AuditLine]:
    return [
        replace(
            line,
            who=names.get(line.who_id, ""),
            changes=tuple(
                replace(change, before=_name(change.before, names), after=_name(change.after, names))
                for change in line.changes
            ),
            detail=tuple((key, names.get(value, value)) for key, value in line.detail if key not in _NO_NEWS),
        )
        for line in lines
    ]


def _name(value: str | None, names: Mapping[str, str]) -> str | None:
    return names.get(value, value) if value else value


_NO_NEWS: Final = frozenset({"appointment", "communication", "command"})
"""Numbers of rows, which tell a reader nothing."""

_WHAT: Final = {
    "invite": "invite.enabled",
    "resend": "invite.enabled",
    "revoke": "invite.revoked",
    "edit": EDITED,
    "register": REGISTERED,
    "book": booking.BOOKED,
    "change": booking.CHANGED,
    "log": "communication.logged",
    "note_export": "export.noted",
}
