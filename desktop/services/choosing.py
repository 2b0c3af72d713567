"""Where a colleague and this desk changed the same field: what is shown, and what becomes of the choice."""

from sqlalchemy import Connection

from desktop.domain.clashes import Change, Conflict, clashes, settle
from desktop.domain.decision import Reason
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.services.local import Local
from desktop.store import events, outbox, replica


def conflicts_of(connection: Connection, patient_id: str) -> tuple[Conflict, ...]:
    """One per field, as far as the desk has read what the colleague did."""
    confirmed = replica.confirmed(connection, patient_id)
    found = clashes(confirmed.patient, outbox.of_patient(connection, patient_id)) if confirmed else ()
    changes = changes_of(connection, patient_id) if found else {}
    shown = []
    for each in found:
        change = changes.get(each.edit.field)
        by, at = (change.by, change.at) if change else (None, None)
        shown.append(Conflict(each.edit.field, each.edit.after, each.theirs, by, at, each.entry.id))
    return tuple(shown)


def changes_of(connection: Connection, patient_id: str) -> dict[str, Change]:
    """Who last changed each field, by name."""
    people = replica.staff(connection)
    found = events.last_changes(connection, patient_id)
    return {
        name: Change(people[each.who].name if each.who in people else each.who, each.at)
        for name, each in found.items()
    }


def choose(local: Local, patient_id: str, field: str, *, mine: bool) -> Outcome:
    """Settle one field in one transaction; what was refused beside it goes out again."""
    id = ""
    with local.engine.begin() as connection:
        confirmed = replica.confirmed(connection, patient_id)
        if confirmed is None:
            return NotKept(reason=Reason.NO_SUCH_PATIENT)
        entries = outbox.of_patient(connection, patient_id)
        settled = settle(confirmed.patient, entries, field, mine=mine)
        if settled is None:
            return NotKept(reason=Reason.CHANGED_MEANWHILE)
        for entry_id, command in settled.rewritten.items():
            outbox.rewrite(connection, entry_id, command)
        if settled.again is not None:
            id = local.keep(connection, settled.again)
    local.changed(frozenset({patient_id}))
    local.wake()
    return Kept(id)
