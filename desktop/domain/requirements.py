"""What onpatient asks before a patient can be invited, and the shortest way to get there."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.domain.email_address import is_email
from desktop.domain.patient import Patient
from desktop.domain.phone import is_e164


class Field(StrEnum):
    """One item of the checklist, in the checklist's order."""

    EMAIL = "email"
    SSN = "ssn"
    DOB = "dob"
    PHONE = "phone"


class State(StrEnum):
    """How an item stands: on file, asked for by the shortest fix, or absent and not asked for."""

    MET = "met"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"


BASES: Final[dict[str, tuple[Field, ...]]] = {
    "dob_phone": (Field.DOB, Field.PHONE),
    "ssn": (Field.SSN,),
}
"""How the patient proves who they are; the first is preferred where both would do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the checklist."""

    field: Field
    state: State


@dataclass(frozen=True, slots=True)
class Requirements:
    """A valid e-mail, and either the SSN or date of birth and phone: how far a chart has come."""

    on_file: frozenset[Field]

    @property
    def met(self) -> bool:
        """Whether the patient can be invited as far as the chart is concerned."""
        return not self.shortest_fix

    @property
    def basis(self) -> str | None:
        """The side of the "or" that is complete ("dob_phone" before "ssn"), whatever the e-mail."""
        return next((basis for basis in BASES if self.satisfies(basis)), None)

    @property
    def shortest_fix(self) -> tuple[Field, ...]:
        """The fewest fields to fill in, in the checklist's order; empty if nothing is missing."""
        sides = [[field for field in side if field not in self.on_file] for side in BASES.values()]
        email = [] if Field.EMAIL in self.on_file else [Field.EMAIL]
        return (*email, *min(sides, key=len))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The checklist: an absent item that the shortest fix does not ask for is not needed."""
        return tuple(Row(field, self._state(field)) for field in Field)

    def satisfies(self, basis: str) -> bool:
        """Whether everything this basis rests on is on file; False for a basis that does not exist."""
        return basis in BASES and self.on_file.issuperset(BASES[basis])

    def lacking(self, basis: str) -> tuple[Field, ...]:
        """What this basis rests on and is not on file, in the checklist's order."""
        return tuple(field for field in BASES.get(basis, ()) if field not in self.on_file)

    def _state(self, field: Field) -> State:
        if field in self.on_file:
            return State.MET
        return State.MISSING if field in self.shortest_fix else State.NOT_NEEDED


def requirements(*, email: bool, ssn: bool, dob: bool, phone: bool) -> Requirements:
    """What is missing, given what is on file and valid."""
    present = {Field.EMAIL: email, Field.SSN: ssn, Field.DOB: dob, Field.PHONE: phone}
    return Requirements(frozenset(field for field, there in present.items() if there))


def requirements_of(patient: Patient) -> Requirements:
    """What this chart is missing. Cell, home or office phone each satisfy the rule."""
    return requirements(
        email=patient.email is not None and is_email(patient.email),
        ssn=patient.ssn_last4 is not None,
        dob=patient.born is not None,
        phone=any(map(is_e164, patient.phones)),
    )
