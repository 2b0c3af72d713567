"""Gives the key of a desk file back, sealed to a key made for the answer: to its person, or to a supervisor."""

from base64 import b64decode, b64encode

from desktop.clinic import tables
from desktop.clinic.facts import one
from desktop.clinic.journal import Payload
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Turn
from desktop.domain.commands import RecoverKey
from desktop.domain.decision import Reason
from desktop.domain.staff import RIGHTS, Right, Role, Staff
from desktop.escrow import open_key
from desktop.sealing import CannotOpen, seal


def recover_key(
    turn: Turn, who: Staff, command: RecoverKey, keys: ClinicKeys
) -> tuple[Reason | None, dict[str, str | None]]:
    """Answer with the key, readable by the asker alone; another person's key takes the right to discard for them."""
    try:
        owner, key = open_key(keys.sealing, b64decode(command.sealed, validate=True))
        answer = seal(b64decode(command.reply_to, validate=True), key)
    except (CannotOpen, ValueError):
        return Reason.INVALID_VALUE, {}
    of: Payload = {} if owner == who.id else {"of": owner}
    if of and not _may_open(turn, who, owner):
        turn.note(who.id, "key.refused", None, of)
        return Reason.NOT_ALLOWED, {}
    turn.note(who.id, "key.recovered", None, of)
    return None, {"sealed": b64encode(answer).decode()}


def _may_open(turn: Turn, who: Staff, owner: str) -> bool:
    """Whoever has a desk file's key can write into its outbox too, and that would leave in its owner's name.

    So nobody gets the key of somebody who may do more than they may themselves.
    """
    person = one(turn.connection, Staff, tables.staff, owner)
    return (
        person is not None
        and who.may(Right.DISCARD_OTHERS)
        and RIGHTS[Role(person.role)] <= RIGHTS[Role(who.role)]
    )
