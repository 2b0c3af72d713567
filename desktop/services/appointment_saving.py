"""What saving an appointment amounts to: a command, nothing to do, or what stands against it, beside each field."""

from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.domain import wire
from desktop.domain.appointment import EDITABLE, Appointment, edits_between, fields_of, value_of
from desktop.domain.appointment_values import problems, tidy
from desktop.domain.booking import Booking, asks_for_time, edits_of, room_fits, stale_fields
from desktop.domain.clashes import Conflict
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.domain.decision import Reason
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.seen import Stage
from desktop.domain.seen_appointment import SeenAppointment
from desktop.domain.staff import Right
from desktop.services.appointment_reading import overlaps_of
from desktop.services.appointment_revisions import last_changes
from desktop.services.appointment_sheet import NotSaved, Saved
from desktop.services.local import Known
from desktop.store import appointments, outbox, places, replica
from desktop.store.seen import seen_of

Outcome = Booking | Saved | NotSaved


def saving(
    connection: Connection, known: Known, before: Appointment | None, after: Appointment, *, overlap: bool
) -> Outcome:
    """The command that makes `before` (None: not on file yet) read like `after`; puts earlier refusals away."""
    after = tidy(after)
    person = replica.staff(connection).get(known.staff_id)
    if person is None or not person.may(Right.EDIT_PATIENTS):
        return NotSaved(reason=Reason.NOT_ALLOWED)
    seen = appointments.seen_one(connection, known.staff_id, after.id)
    if seen is not None and seen.new:
        before = None  # it was refused: what is saved now is booked anew
    elif seen is not None and before is None:
        before = seen.appointment  # a second click on the same button
    elif seen is None and before is not None:
        return NotSaved(reason=Reason.NO_SUCH_APPOINTMENT)
    made = _command(before, after, overlap=overlap)
    if made is None:
        return Saved(None)
    against = _against(connection, made, before, after) or _meanwhile(connection, seen, made, before)
    if against is None and asks_for_time(made, seen.appointment if seen and before else None, after):
        overlaps = overlaps_of(connection, known.staff_id, after)
        against = NotSaved(overlaps=overlaps, reason=Reason.OVERLAP) if overlaps else None
    if against is not None:
        return against
    _put_away(connection, seen)
    return made


def _command(before: Appointment | None, after: Appointment, *, overlap: bool) -> Booking | None:
    """None where nothing was changed."""
    if before is None:
        return BookAppointment(after.patient_id, after.id, fields_of(after), overlap)
    edits = edits_between(before, after)
    return ChangeAppointment(before.patient_id, after.id, edits, overlap) if edits else None


def _against(
    connection: Connection, made: Booking, before: Appointment | None, after: Appointment
) -> NotSaved | None:
    """What is wrong with the fields that were filled in or changed."""
    names = EDITABLE if before is None else tuple(edit.field for edit in edits_between(before, after))
    found = problems(after, names)
    providers = {row.id for row in places.providers(connection) if row.active}
    found = _misplaced(connection, after, names, providers) | found
    if before is None and after.provider_id is None and providers:
        found.setdefault("provider_id", Problem(ProblemCode.EMPTY))
    if "patient_id" in names and after.patient_id and seen_of(connection, after.patient_id) is None:
        found["patient_id"] = Problem(ProblemCode.NOT_OFFERED)
    if not found:
        try:
            wire.to_body(made)
        except wire.Malformed:  # with what stood there before it is more than one command holds
            found["notes"] = Problem(ProblemCode.TOO_LONG)
    return NotSaved(found) if found else None


def _misplaced(
    connection: Connection, after: Appointment, names: Iterable[str], providers: set[str]
) -> dict[str, Problem]:
    rooms = {row.id: row.office_id for row in places.rooms(connection)}
    offered = {
        "provider_id": providers,
        "supervising_id": providers,
        "office_id": {row.id for row in places.offices(connection) if row.active},
        "exam_room_id": set(rooms),
    }
    changed = set(names)
    found = {
        name: Problem(ProblemCode.NOT_OFFERED)
        for name, ids in offered.items()
        if name in changed and value_of(after, name) not in {None, *ids}
    }
    if changed & {"office_id", "exam_room_id"} and not room_fits(after, rooms):
        found.setdefault("exam_room_id", Problem(ProblemCode.OTHER_OFFICE))
    return found


def _meanwhile(
    connection: Connection, seen: SeenAppointment | None, made: Booking, before: Appointment | None
) -> NotSaved | None:
    """Fields that read otherwise by now than the person saw them: the clinic would refuse them as well."""
    if seen is None or before is None:
        return None
    stale = stale_fields(made, seen.appointment)
    if not stale:
        return None
    changes, people = last_changes(connection, seen), replica.staff(connection)
    edits = {edit.field: edit.after for edit in edits_of(made)}
    conflicts = []
    for name in (name for name in EDITABLE if name in stale):
        change = changes.get(name)
        by = people.get(change.who) if change else None
        mine, theirs = edits.get(name, value_of(before, name)), value_of(seen.appointment, name)
        conflicts.append(
            Conflict(name, mine, theirs, by.name if by else None, change.at if change else None, "")
        )
    return NotSaved(conflicts=tuple(conflicts), reason=Reason.CONFLICT)


def _put_away(connection: Connection, seen: SeenAppointment | None) -> None:
    """The person has acted again, knowing what was refused."""
    for entry in appointments.entries_about(connection, seen.appointment.id) if seen else ():
        if entry.stage == Stage.REFUSED:
            outbox.dismiss(connection, entry.id)
