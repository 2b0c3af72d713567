"""Gets a desk file's key back from the clinic: after a password reset, or for a supervisor."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable

from desktop.domain import wire
from desktop.domain.commands import RecoverKey
from desktop.domain.ids import NewId, RandomBytes
from desktop.record.exchange import Gateway, NotAdmitted, Unreachable
from desktop.sealing import KEY_BYTES, open_sealed, sealing_key

_ASKS = 100


def recover(
    gateway: Gateway, sealed: bytes, new_id: NewId, random: RandomBytes, pause: Callable[[], None]
) -> bytes:
    """Return the key that `sealed` holds for the clinic, asking at most a hundred times with a pause between.

    Raises `NotAdmitted` when it is another person's key, `Unreachable` when the clinic does not answer.
    """
    private = random(KEY_BYTES)
    reply_to = b64encode(sealing_key(private)).decode()
    id = new_id()
    gateway.push(id, wire.to_body(RecoverKey(None, b64encode(sealed).decode(), reply_to)))
    for _ in range(_ASKS):
        with gateway.pull(None, (id,)) as pulled:
            verdict = next(iter(pulled.verdicts), None)
        if verdict is None:
            pause()
        elif not verdict.applied:
            raise NotAdmitted
        else:
            return open_sealed(private, b64decode(json.loads(verdict.detail)["sealed"]))
    raise Unreachable("the clinic service did not answer")
