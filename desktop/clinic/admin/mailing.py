"""mail set and show: where invitations are handed over."""

from pathlib import Path

from sqlalchemy import select

from desktop.clinic import settings, tables
from desktop.clinic.admin import mail_test
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.counter import actor, counter
from desktop.clinic.admin.parser import Verbs, add_actor
from desktop.clinic.admin.said import Said, WrongUse, facts
from desktop.clinic.running.postman import password_entry
from desktop.domain import setting_names
from desktop.domain.commands import ChangeSetting
from desktop.keystore import MOST_BYTES
from desktop.mail.address import BadMailServer, MailServer, SmtpServer, parse, show


def add(verbs: Verbs) -> None:
    """Add the group."""
    group = verbs.group("mail", "where invitations are handed over")
    change = group.verb("set", "hand over to smtp://…, smtps://… or folder:DIR; the password on stdin", _set)
    change.add_argument("url", metavar="URL", help="smtp://name@mail.example.org?from=clinic@example.org")
    add_actor(change)
    group.verb("show", "what is set, and whether it works", _show)
    mail_test.add(group)


def _set(call: Call) -> Said:
    server = _parsed(call.args.url)
    with call.opened() as opened:
        if isinstance(server, SmtpServer) and server.user is not None:
            password = call.secret("Password for the mail server").encode()
            if len(password) > MOST_BYTES:
                raise WrongUse("That password is too long to be kept in a key store.")
            call.around.keystore.put(password_entry(opened.identity.clinic_id), password)
        with counter(call, opened) as desk:
            # Written even when it is the same: a service that runs takes up the new password with it.
            command = ChangeSetting(None, setting_names.MAIL_SERVER, show(server))
            desk.hand_in(command, actor(opened, call.args.actor).id)
    return Said({"server": show(server)}, f"Invitations are handed over to {show(server)}")


def _parsed(url: str) -> MailServer:
    """The server named; a folder may be given from wherever the command is called."""
    kind, _, rest = url.strip().partition(":")
    if kind.lower() == "folder" and rest and not rest.startswith("?"):
        folder, mark, options = rest.partition("?")
        url = f"folder:{Path(folder).expanduser().absolute()}{mark}{options}"
    try:
        return parse(url)
    except BadMailServer as fault:
        raise WrongUse(fault.sentence) from None


def _show(call: Call) -> Said:
    with call.opened() as opened, opened.read() as connection:
        known = settings.read(connection)
        problem = connection.execute(select(tables.clinic.c.mail_problem)).scalar_one()
    pace = settings.pace(known)
    document = {
        "server": known[setting_names.MAIL_SERVER],
        "per_minute": pace.per_minute,
        "per_day": pace.per_day,
        "problem": problem,
    }
    shown = f"{pace.per_minute} a minute, {pace.per_day} a day"
    text = facts([("Server", known[setting_names.MAIL_SERVER]), ("Pace", shown), ("Problem", problem)])
    return Said(document, text)
