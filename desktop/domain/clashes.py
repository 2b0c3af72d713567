"""Where a colleague and this desk changed the same field: both values, so that a person can choose."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.commands import Command, EditPatient, FieldEdit, Invite, Resend
from desktop.domain.decision import Reason
from desktop.domain.edits import apply_edits
from desktop.domain.patient import Patient, value_of
from desktop.domain.seen import Stage, Unsettled, edits_of


@dataclass(frozen=True, slots=True)
class Change:
    """Who last changed a field, by name, and when, by the clinic's clock."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field: what was typed here and what stands at the clinic now. An SSN is its last four digits.

    `by` and `at` say who changed it there, None where the clinic does not tell. `command_id` is this desk's entry.
    """

    field: str
    mine: str | None
    theirs: str | None
    by: str | None
    at: datetime | None
    command_id: str


@dataclass(frozen=True, slots=True)
class Clash:
    """One edit of this desk that the clinic will not take, or has not taken, because the field reads otherwise."""

    edit: FieldEdit
    theirs: str | None
    entry: Unsettled


def clashes(confirmed: Patient, entries: Iterable[Unsettled]) -> tuple[Clash, ...]:
    """One per field, the latest: of refused changes, and of held ones that are sure to be refused.

    What is changed again on top of the clinic's present value is no clash any more.
    """
    entries = tuple(entries)
    found: dict[str, Clash] = {}
    for entry in entries:
        if _is_refused_change(entry):
            _compare(entry, {}, confirmed, found)
    on_top: dict[str, str | None] = {}
    for entry in entries:
        if entry.stage in (Stage.HELD, Stage.LEAVING):
            _compare(entry, on_top, confirmed, found)
    return tuple(found.values())


def _compare(
    entry: Unsettled, on_top: dict[str, str | None], confirmed: Patient, found: dict[str, Clash]
) -> None:
    """Go through an entry's edits in order; `on_top` is what earlier ones will have made of the clinic's values."""
    for edit in edits_of(entry.command):
        present = on_top.get(edit.field, value_of(confirmed, edit.field))
        if present in (edit.before, edit.after):
            found.pop(edit.field, None)
            if entry.stage != Stage.REFUSED:
                on_top[edit.field] = edit.after
        elif entry.stage != Stage.LEAVING:
            found[edit.field] = Clash(edit, present, entry)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of the entries that clash once somebody chose: new contents by id (None: gone), and a new one."""

    rewritten: Mapping[str, Command | None]
    again: Command | None


def settle(confirmed: Patient, entries: Iterable[Unsettled], field: str, *, mine: bool) -> Settlement | None:
    """Choose between the two values of one field; None where nothing clashes in it any more.

    Whatever was refused along with it, without clashing itself, goes out again by itself. So does an invitation that
    came with the change, but only with the value typed here, and only when nothing else in it clashes.
    """
    entries = tuple(entries)
    found = {each.edit.field: each for each in clashes(confirmed, entries)}
    clash = found.pop(field, None)
    if clash is None:
        return None
    pool = [each for each in entries if each.id == clash.entry.id or _is_refused_change(each)]
    rest = tuple(each.edit for each in found.values() if each.entry in pool)
    present = apply_edits(confirmed, _on_its_way(entries, pool))
    wanted = {edit.field: edit for entry in pool for edit in edits_of(entry.command)}
    again = [
        replace(edit, before=value_of(present, edit.field))
        for edit in wanted.values()
        if edit.field not in found and (edit.field != field or mine)
    ]
    changed = tuple(edit for edit in again if edit.after != edit.before or edit.sealed)
    rewritten: dict[str, Command | None] = {entry.id: None for entry in pool}
    patient_id = confirmed.id
    if rest:
        rewritten[clash.entry.id] = EditPatient(patient_id, rest)
    return Settlement(rewritten, _again(clash.entry.command, patient_id, changed, whole=mine and not rest))


def _again(command: Command, patient_id: str, edits: tuple[FieldEdit, ...], *, whole: bool) -> Command | None:
    if whole and isinstance(command, Invite | Resend):
        return replace(command, edits=edits)
    return EditPatient(patient_id, edits) if edits else None


def _on_its_way(entries: Iterable[Unsettled], pool: list[Unsettled]) -> tuple[FieldEdit, ...]:
    under_way = (each for each in entries if each.stage in (Stage.HELD, Stage.LEAVING) and each not in pool)
    return tuple(edit for entry in under_way for edit in edits_of(entry.command))


def _is_refused_change(entry: Unsettled) -> bool:
    return entry.stage == Stage.REFUSED and entry.reason == Reason.CONFLICT
