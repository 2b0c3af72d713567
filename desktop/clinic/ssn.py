"""Social Security Numbers at the clinic: opened once from their seal, kept only as a proof that can be tested."""

from base64 import b64decode

from sqlalchemy import delete, insert, select

from desktop.clinic import ssn_waiting, tables
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.clinic.lane import Turn
from desktop.domain.commands import FieldEdit
from desktop.domain.ids import RandomBytes
from desktop.domain.ssn import Ssn, parse_ssn
from desktop.sealing import CannotOpen, Cost, open_sealed, same, verifier, verifies


class BadSeal(ValueError):
    """What came sealed is no Social Security Number, or not the one whose last four digits came with it."""


def keep_proof(
    turn: Turn, patient_id: str, edit: FieldEdit, keys: ClinicKeys, cost: Cost, random: RandomBytes
) -> None:
    """Replace the patient's proof by one for the sealed number, or remove it."""
    turn.connection.execute(delete(tables.ssn_proof).where(tables.ssn_proof.c.patient_id == patient_id))
    ssn_waiting.forget(turn.connection, patient_id)
    if edit.sealed is None:
        return
    number = _opened(edit.sealed, keys)
    if number.last4 != edit.after:
        raise BadSeal
    proof = verifier(number.digits, keys.pepper, cost, random)
    turn.connection.execute(insert(tables.ssn_proof).values(patient_id=patient_id, verifier=proof))


def proves(turn: Turn, patient_id: str, claim: str, keys: ClinicKeys) -> bool:
    """Whether the claim, in any spelling, is the patient's number."""
    number = parse_ssn(claim)
    if not isinstance(number, Ssn):
        return False
    waiting = ssn_waiting.peek(turn.connection, patient_id, keys)
    if waiting is not None:
        return same(waiting.encode(), number.digits.encode())
    kept = turn.connection.execute(
        select(tables.ssn_proof.c.verifier).where(tables.ssn_proof.c.patient_id == patient_id)
    ).scalar_one_or_none()
    return kept is not None and verifies(kept, number.digits, keys.pepper)


def _opened(sealed: str, keys: ClinicKeys) -> Ssn:
    try:
        text = open_sealed(keys.sealing, b64decode(sealed, validate=True)).decode()
    except (CannotOpen, ValueError):
        raise BadSeal from None
    number = parse_ssn(text)
    if not isinstance(number, Ssn):
        raise BadSeal
    return number
