"""staff add, list, deactivate, reset: who may sign in."""

from sqlalchemy import select

from desktop.clinic import tables
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.counter import actor, counter
from desktop.clinic.admin.parser import Verbs, add_actor
from desktop.clinic.admin.said import Said, table
from desktop.domain.commands import AddStaff, Command, DeactivateStaff, SetPassword
from desktop.domain.staff import Role
from desktop.password import hashed


def add(verbs: Verbs) -> None:
    """Add the group."""
    group = verbs.group("staff", "the people who may sign in")
    new = group.verb("add", "let a person sign in; their first password on stdin", _add)
    new.add_argument("--user", required=True, help="sign-in name")
    new.add_argument("--name", required=True, help="the name shown in the access history")
    new.add_argument("--role", choices=[str(role) for role in Role], default=str(Role.RECEPTIONIST))
    group.verb("list", "everybody, also who was deactivated", _list)
    deactivate = group.verb("deactivate", "end a person's access", _deactivate)
    reset = group.verb("reset", "give a person a new password, on stdin; their waiting actions stay", _reset)
    for parser in (deactivate, reset):
        parser.add_argument("user", metavar="USER")
    for parser in (new, deactivate, reset):
        add_actor(parser)


def _add(call: Call) -> Said:
    args = call.args
    command = AddStaff(None, args.user, args.name, args.role, _hashed(call))
    return _done(call, command, f"{args.user} may sign in as {args.role}.")


def _deactivate(call: Call) -> Said:
    user = call.args.user
    return _done(call, DeactivateStaff(None, user), f"{user} can no longer sign in.")


def _reset(call: Call) -> Said:
    user = call.args.user
    return _done(call, SetPassword(None, user, _hashed(call)), f"{user} has a new password.")


def _hashed(call: Call) -> str:
    call.home.identity()
    return hashed(call.new_password("Password"), call.around.cost, call.around.random)


def _done(call: Call, command: Command, sentence: str) -> Said:
    with call.opened() as opened, counter(call, opened) as desk:
        desk.hand_in(command, actor(opened, call.args.actor).id)
    return Said({"applied": True}, sentence)


def _list(call: Call) -> Said:
    with call.opened() as opened, opened.read() as connection:
        rows = connection.execute(select(tables.staff).order_by(tables.staff.c.user)).all()
    people = [{"user": row.user, "name": row.name, "role": row.role, "active": row.active} for row in rows]
    lines = [(row.user, row.name, row.role, "yes" if row.active else "no") for row in rows]
    return Said(people, table(("User", "Name", "Role", "Active"), lines))
