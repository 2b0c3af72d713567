"""What administrators decide: the clinic's settings, and who may sign in with which rights."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from desktop.domain import setting_names
from desktop.domain.commands import (
    AddStaff,
    ChangeRole,
    ChangeSetting,
    Command,
    DeactivateStaff,
    SetPassword,
)
from desktop.domain.decision import Reason
from desktop.domain.names import clean_name
from desktop.domain.seen import Stage, Unsettled
from desktop.domain.staff import Right, Staff
from desktop.services.form import may
from desktop.services.invitations import Kept, NotKept, Outcome
from desktop.services.local import Known, Local
from desktop.store import outbox, replica, tables
from desktop.zones import known_zones

Hash = Callable[[str], str]
"""Makes the verifier of a password, where it is typed; takes as long as one guess is meant to cost."""


@dataclass(frozen=True, slots=True)
class ClinicSettings:
    """The clinic's settings as this desk sees them.

    `only_here` names those the clinic has not confirmed, `refused` what it did not take; `may_change` is the
    person's right.
    """

    values: Mapping[str, str | None]
    only_here: frozenset[str]
    refused: tuple[Unsettled, ...]
    may_change: bool


@dataclass(frozen=True, slots=True)
class Person:
    """One who works or worked here; `only_here` says that something about them is not confirmed yet."""

    staff: Staff
    only_here: bool


@dataclass(frozen=True, slots=True)
class People:
    """Everybody by name, the active first, and what the clinic refused about them."""

    people: tuple[Person, ...]
    refused: tuple[Unsettled, ...]
    may_change: bool


class Administration:
    """Each action is one command, as any click is: it works offline and is decided by the clinic."""

    def __init__(self, local: Local, hashed: Hash) -> None:
        self._local = local
        self._hash = hashed

    def settings(self) -> ClinicSettings:
        """What holds now, with what was changed here and is on its way."""
        with self._local.read() as connection:
            known = self._local.known(connection)
            entries = _entries(connection, (ChangeSetting,))
            values = _confirmed(connection, known)
            may_change = may(self._local, connection, Right.CHANGE_SETTINGS)
        under_way = [entry for entry in entries if entry.stage != Stage.REFUSED]
        changed = {
            entry.command.name: entry.command.value
            for entry in under_way
            if isinstance(entry.command, ChangeSetting)
        }
        return ClinicSettings({**values, **changed}, frozenset(changed), _refused(entries), may_change)

    def change(self, name: str, value: str | None) -> Outcome:
        """Change one setting; the clinic checks it once more."""
        if not _fits(name, value):
            return NotKept(reason=Reason.INVALID_VALUE)
        return self._keep(Right.CHANGE_SETTINGS, ChangeSetting(None, name, value))

    def people(self) -> People:
        """Everybody who may or might sign in."""
        with self._local.read() as connection:
            staff = {person.user: Person(person, False) for person in replica.staff(connection).values()}
            entries = _entries(connection, (AddStaff, DeactivateStaff, ChangeRole, SetPassword))
            may_change = may(self._local, connection, Right.MANAGE_STAFF)
        for entry in entries:
            if entry.stage != Stage.REFUSED:
                _lay_over(staff, entry)
        order = sorted(staff.values(), key=lambda each: (not each.staff.active, each.staff.name.casefold()))
        return People(tuple(order), _refused(entries), may_change)

    def add(self, user: str, name: str, role: str, password: str) -> Outcome:
        """Let a person sign in, with a password they are told."""
        verifier = self._hash(password)
        return self._keep(Right.MANAGE_STAFF, AddStaff(None, user.strip(), clean_name(name), role, verifier))

    def deactivate(self, user: str) -> Outcome:
        """End a person's access; their name stays in every history."""
        return self._keep(Right.MANAGE_STAFF, DeactivateStaff(None, user))

    def change_role(self, user: str, role: str) -> Outcome:
        """Give a person other rights."""
        return self._keep(Right.MANAGE_STAFF, ChangeRole(None, user, role))

    def reset_password(self, user: str, password: str) -> Outcome:
        """Give a person a new password; what waits in their desk files stays theirs."""
        return self._keep(Right.MANAGE_STAFF, SetPassword(None, user, self._hash(password)))

    def dismiss(self, command_id: str) -> None:
        """Remove a refusal whose reason was read."""
        with self._local.engine.begin() as connection:
            outbox.dismiss(connection, command_id)
        self._local.changed(frozenset())

    def _keep(self, right: Right, command: Command) -> Outcome:
        """Nothing here is undone by a moment's hold: it leaves at once."""
        now = self._local.clock.now()
        id = self._local.new_id()
        with self._local.engine.begin() as connection:
            if not may(self._local, connection, right):
                return NotKept(reason=Reason.NOT_ALLOWED)
            _put_away(connection, command)
            outbox.add(connection, id, command, now, now)
        self._local.changed(frozenset())
        self._local.wake()
        return Kept(id)


def _fits(name: str, value: str | None) -> bool:
    """The plainest mistakes are told at once; a mail server's line only the clinic can read."""
    if name == setting_names.CLINIC_NAME:
        return bool(value) and clean_name(value or "") == value
    if name == setting_names.CLINIC_TIME_ZONE:
        return value in known_zones()
    if name in (setting_names.MAIL_PER_MINUTE, setting_names.MAIL_PER_DAY):
        return value is None or (value.isascii() and value.isdigit() and 1 <= int(value) <= 1_000_000)
    return True


def _confirmed(connection: Connection, known: Known) -> dict[str, str | None]:
    setting = tables.replica["setting"]
    rows = connection.execute(select(setting.c.name, setting.c.value))
    values: dict[str, str | None] = {row.name: row.value for row in rows}
    values[setting_names.CLINIC_NAME] = known.clinic_name
    values[setting_names.CLINIC_TIME_ZONE] = known.zone.key
    return values


def _entries(connection: Connection, kinds: tuple[type, ...]) -> tuple[Unsettled, ...]:
    return tuple(entry for entry in outbox.everything(connection) if isinstance(entry.command, kinds))


def _refused(entries: tuple[Unsettled, ...]) -> tuple[Unsettled, ...]:
    return tuple(entry for entry in entries if entry.stage == Stage.REFUSED)


def _put_away(connection: Connection, command: Command) -> None:
    """What was refused about the same setting: the person has acted again, knowing it."""
    if isinstance(command, ChangeSetting):
        for entry in _refused(_entries(connection, (ChangeSetting,))):
            if isinstance(entry.command, ChangeSetting) and entry.command.name == command.name:
                outbox.dismiss(connection, entry.id)


def _lay_over(staff: dict[str, Person], entry: Unsettled) -> None:
    """One unsettled command over the people as they are known so far."""
    match entry.command:
        case AddStaff(user=user, name=name, role=role):
            new = Staff(entry.id, user.casefold(), name, role)
            staff.setdefault(new.user, Person(new, only_here=True))
        case DeactivateStaff(user=user) if user in staff:
            staff[user] = Person(replace(staff[user].staff, active=False), only_here=True)
        case ChangeRole(user=user, role=role) if user in staff:
            staff[user] = Person(replace(staff[user].staff, role=role), only_here=True)
        case SetPassword(user=user) if user in staff:
            staff[user] = replace(staff[user], only_here=True)
