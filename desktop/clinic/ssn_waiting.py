"""Social Security Numbers that came with an import: locked away until idle time suffices for their proofs.

A proof costs a tenth of a second on purpose; fifty thousand of them would hold an import up for an hour and a half.
Until its proof is made, a number lies in the database under a key that is not there (made from the clinic's pepper),
bound to its patient. It answers the accept page's question as the proof will, and goes when the proof comes.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, Engine, delete, insert, select

from desktop.clinic import tables
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Lane
from desktop.domain.ids import RandomBytes
from desktop.record.sqlcipher import reading
from desktop.sealing import CannotOpen, Cost, keyed_hash, unwrap, verifier, wrap

_PURPOSE: Final = b"imported SSN"
_AT_ONCE: Final = 500
_WAITING: Final = select(tables.ssn_waiting.c.patient_id, tables.ssn_waiting.c.box)


def put(
    connection: Connection, ssns: Mapping[str, str | None], keys: ClinicKeys, random: RandomBytes
) -> None:
    """Replace these patients' numbers (nine digits, None: the source has none any more)."""
    ids = list(ssns)
    for start in range(0, len(ids), _AT_ONCE):
        for table in (tables.ssn_proof, tables.ssn_waiting):
            some = ids[start : start + _AT_ONCE]
            connection.execute(delete(table).where(table.c.patient_id.in_(some)))
    key = _key(keys)
    rows = [
        {"patient_id": id, "box": wrap(key, ssn.encode(), _bound_to(id), random)}
        for id, ssn in ssns.items()
        if ssn is not None
    ]
    if rows:
        connection.execute(insert(tables.ssn_waiting), rows)


def peek(connection: Connection, patient_id: str, keys: ClinicKeys) -> str | None:
    """The patient's number, if it still waits for its proof."""
    row = connection.execute(_WAITING.where(tables.ssn_waiting.c.patient_id == patient_id)).one_or_none()
    return None if row is None else _opened(patient_id, row.box, keys)


def forget(connection: Connection, patient_id: str) -> None:
    """The number was replaced or removed at a desk."""
    connection.execute(delete(tables.ssn_waiting).where(tables.ssn_waiting.c.patient_id == patient_id))


def prove_one(engine: Engine, lane: Lane, keys: ClinicKeys, random: RandomBytes, cost: Cost) -> bool:
    """Turn one waiting number into its proof; False if none waits. Costs `cost`, outside of any transaction."""
    with reading(engine).connect() as connection:
        row = connection.execute(_WAITING.limit(1)).one_or_none()
    if row is None:
        return False
    ssn = _opened(row.patient_id, row.box, keys)
    proof = None if ssn is None else verifier(ssn, keys.pepper, cost, random)
    with lane.turn() as turn:
        same = (tables.ssn_waiting.c.patient_id == row.patient_id) & (tables.ssn_waiting.c.box == row.box)
        gone = turn.connection.execute(delete(tables.ssn_waiting).where(same)).rowcount
        if gone and proof is not None:
            values = {"patient_id": row.patient_id, "verifier": proof}
            turn.connection.execute(insert(tables.ssn_proof).values(values))
    return True


def _opened(patient_id: str, box: bytes, keys: ClinicKeys) -> str | None:
    """None for a box that this clinic's keys don't open: it can prove nothing."""
    try:
        return unwrap(_key(keys), box, _bound_to(patient_id)).decode()
    except CannotOpen:
        return None


def _key(keys: ClinicKeys) -> bytes:
    return keyed_hash(keys.pepper, _PURPOSE)


def _bound_to(patient_id: str) -> bytes:
    return _PURPOSE + b" " + patient_id.encode()
