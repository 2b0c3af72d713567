"""Gives the key of a desk file back, sealed to a key made for the answer: to its person, or to a supervisor."""

from base64 import b64decode, b64encode

from desktop.clinic.journal import Payload
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Turn
from desktop.domain.commands import RecoverKey
from desktop.domain.decision import Reason
from desktop.domain.staff import Right, Staff
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
    if of and not who.may(Right.DISCARD_OTHERS):
        turn.note(who.id, "key.refused", None, of)
        return Reason.NOT_ALLOWED, {}
    turn.note(who.id, "key.recovered", None, of)
    return None, {"sealed": b64encode(answer).decode()}
