"""What people type into a chart: mostly sound values, some that nobody can use, and SSNs, sealed at once."""

from base64 import b64encode

from desktop.domain.commands import FieldEdit
from desktop.domain.patient import SSN, value_of
from desktop.domain.seen import Seen
from desktop.sealing import seal
from tests.simulation.template import template
from tests.simulation.world import World

_SSNS = ("219098765", "536221111")
_VALUES: dict[str, tuple[str | None, ...]] = {
    "email": (
        "one@example.org",
        "two@example.org",
        "two@example.org",
        "three@example.org",
        "no address",
        None,
    ),
    "cell": ("+14435550101", "+14435550102", None),
    "born": ("1980-02-11", "1971-05-03"),
    "opted_out_on": ("2026-03-01", None),
    "status": ("active", "active", "active", "inactive"),
}
_FIELDS = ("email", "email", "email", "cell", "cell", "born", "born", SSN, SSN, "opted_out_on", "status")


def typed(world: World, seen: Seen, often: float) -> tuple[FieldEdit, ...]:
    """One field changed, so `often`; else none."""
    if world.chance.random() >= often:
        return ()
    field = world.chance.choice(_FIELDS)
    before = value_of(seen.patient, field)
    if field == SSN:
        return (_ssn(world, before),)
    return (FieldEdit(field, before, world.chance.choice(_VALUES[field])),)


def _ssn(world: World, before: str | None) -> FieldEdit:
    """A sealed number; now and then the seal holds another one than the last four digits say."""
    digits = world.chance.choice(_SSNS)
    world.ledger.ssns.add(digits)
    other = world.chance.choice(_SSNS) if world.chance.random() < 0.1 else digits
    sealed = b64encode(seal(template().keys.public, other.encode())).decode()
    return FieldEdit(SSN, before, digits[-4:], sealed)
