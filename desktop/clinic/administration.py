"""Decides what administrators hand in: who may sign in, and the clinic's settings."""

from sqlalchemy import delete, func, insert, select, update

from desktop.clinic import settings, tables
from desktop.clinic.lane import Turn
from desktop.domain import setting_names
from desktop.domain.commands import AddStaff, ChangeRole, ChangeSetting, Command, DeactivateStaff, SetPassword
from desktop.domain.decision import Reason
from desktop.domain.names import clean_name
from desktop.domain.setting_names import CLINIC_NAME, CLINIC_TIME_ZONE, OF_THE_CLINIC_ITSELF
from desktop.domain.staff import Right, Role, Staff
from desktop.password import is_hash
from desktop.record.records import record_of

_LONGEST_USER = 60
_OF_THE_CLINIC = {CLINIC_NAME: "name", CLINIC_TIME_ZONE: "time_zone"}


def administer(turn: Turn, who: Staff, command: Command) -> Reason | None:
    """Carry out an administrator's command; None means applied."""
    match command:
        case AddStaff():
            return _add(turn, who, command)
        case DeactivateStaff():
            return _deactivate(turn, who, command)
        case ChangeRole():
            return _change_role(turn, who, command)
        case SetPassword():
            return _set_password(turn, who, command)
        case ChangeSetting():
            return _change_setting(turn, who, command)
        case _:
            return Reason.MALFORMED


def valid_user(user: str) -> bool:
    """Whether this is a sign-in name: letters, digits, dots, dashes and underscores."""
    return 0 < len(user) <= _LONGEST_USER and all(char.isalnum() or char in "._-" for char in user)


def insert_staff(turn: Turn, staff: Staff, verifier: str) -> None:
    """Write a new person and the hash of their password."""
    turn.connection.execute(
        insert(tables.staff).values(
            id=staff.id, user=staff.user, name=staff.name, role=staff.role, active=staff.active, seq=turn.seq
        )
    )
    turn.connection.execute(insert(tables.staff_secret).values(staff_id=staff.id, verifier=verifier))


def _add(turn: Turn, who: Staff, command: AddStaff) -> Reason | None:
    if not who.may(Right.MANAGE_STAFF):
        return Reason.NOT_ALLOWED
    user = command.user.casefold()
    if not valid_user(user) or not clean_name(command.name) or command.role not in set(Role):
        return Reason.INVALID_VALUE
    if not is_hash(command.verifier):
        return Reason.INVALID_VALUE
    if _find(turn, user) is not None:
        return Reason.NAME_TAKEN
    staff = Staff(_staff_id(turn, user), user, clean_name(command.name), command.role)
    insert_staff(turn, staff, command.verifier)
    turn.note(who.id, "staff.added", None, {"user": user, "role": command.role})
    return None


def _staff_id(turn: Turn, user: str) -> str:
    """The record's own number makes it unlike any other person's, for ever."""
    return f"{user}-{turn.seq}"


def _deactivate(turn: Turn, who: Staff, command: DeactivateStaff) -> Reason | None:
    if not who.may(Right.MANAGE_STAFF):
        return Reason.NOT_ALLOWED
    person = _find(turn, command.user.casefold())
    if person is None:
        return Reason.NO_SUCH_PERSON
    if _is_last_administrator(turn, person):
        return Reason.LAST_ADMINISTRATOR
    turn.connection.execute(
        update(tables.staff).where(tables.staff.c.id == person.id).values(active=False, seq=turn.seq)
    )
    turn.note(who.id, "staff.deactivated", None, {"user": person.user})
    return None


def _change_role(turn: Turn, who: Staff, command: ChangeRole) -> Reason | None:
    if not who.may(Right.MANAGE_STAFF):
        return Reason.NOT_ALLOWED
    if command.role not in set(Role):
        return Reason.INVALID_VALUE
    person = _find(turn, command.user.casefold())
    if person is None:
        return Reason.NO_SUCH_PERSON
    if command.role != Role.ADMINISTRATOR and _is_last_administrator(turn, person):
        return Reason.LAST_ADMINISTRATOR
    turn.connection.execute(
        update(tables.staff).where(tables.staff.c.id == person.id).values(role=command.role, seq=turn.seq)
    )
    turn.note(
        who.id, "staff.role_changed", None, {"user": person.user, "from": person.role, "to": command.role}
    )
    return None


def _set_password(turn: Turn, who: Staff, command: SetPassword) -> Reason | None:
    person = _find(turn, command.user.casefold())
    if person is None:
        return Reason.NO_SUCH_PERSON
    if person.id != who.id and not who.may(Right.MANAGE_STAFF):
        return Reason.NOT_ALLOWED
    if not is_hash(command.verifier):
        return Reason.INVALID_VALUE
    secret = tables.staff_secret
    turn.connection.execute(delete(secret).where(secret.c.staff_id == person.id))
    turn.connection.execute(insert(secret).values(staff_id=person.id, verifier=command.verifier))
    turn.note(who.id, "staff.password_set", None, {"user": person.user})
    return None


def _change_setting(turn: Turn, who: Staff, command: ChangeSetting) -> Reason | None:
    if not who.may(Right.CHANGE_SETTINGS):
        return Reason.NOT_ALLOWED
    if not settings.valid(command.name, command.value):
        return Reason.INVALID_VALUE
    if command.name in OF_THE_CLINIC_ITSELF:
        turn.connection.execute(update(tables.clinic).values({_OF_THE_CLINIC[command.name]: command.value}))
    else:
        write_setting(turn, command.name, command.value)
    turn.note(who.id, "setting.changed", None, {"name": command.name, "to": command.value})
    if command.name == setting_names.MAIL_SERVER:
        turn.connection.execute(update(tables.clinic).values(mail_problem=None, mail_retry_at=None))
    return None


def write_setting(turn: Turn, name: str, value: str | None) -> None:
    """Set one setting's row."""
    turn.connection.execute(delete(tables.setting).where(tables.setting.c.name == name))
    turn.connection.execute(insert(tables.setting).values(name=name, value=value, seq=turn.seq))


def _find(turn: Turn, user: str) -> Staff | None:
    row = turn.connection.execute(select(tables.staff).where(tables.staff.c.user == user)).one_or_none()
    return None if row is None else record_of(Staff, row)


def _is_last_administrator(turn: Turn, person: Staff) -> bool:
    return person.role == Role.ADMINISTRATOR and person.active and _administrators(turn) == 1


def _administrators(turn: Turn) -> int:
    return int(
        turn.connection.execute(
            select(func.count())
            .select_from(tables.staff)
            .where(tables.staff.c.role == Role.ADMINISTRATOR, tables.staff.c.active)
        ).scalar_one()
    )
