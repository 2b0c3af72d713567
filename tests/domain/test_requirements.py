"""What has to be on file before an invitation, and the shortest way there."""

from dataclasses import replace
from itertools import product

import pytest

from desktop.domain.patient import Patient
from desktop.domain.requirements import Field, Requirements, State, requirements, requirements_of

ALL = [
    requirements(email=email, ssn=ssn, dob=dob, phone=phone)
    for email, ssn, dob, phone in product((False, True), repeat=4)
]


def named(needs: Requirements) -> str:
    return "+".join(field for field in Field if field in needs.on_file) or "nothing"


@pytest.mark.parametrize(
    ("on_file", "fix"),
    [
        ("", "email ssn"),
        ("email", "ssn"),
        ("email dob", "phone"),
        ("email phone", "dob"),
        ("email dob phone", ""),
        ("email ssn", ""),
        ("email ssn dob", ""),
        ("dob", "email phone"),
        ("phone", "email dob"),
        ("ssn", "email"),
        ("dob phone", "email"),
        ("email ssn dob phone", ""),
    ],
)
def test_shortest_fix_asks_for_the_fewest_fields_and_rather_not_for_the_ssn(on_file: str, fix: str) -> None:
    needs = Requirements(frozenset(map(Field, on_file.split())))
    assert [str(field) for field in needs.shortest_fix] == fix.split()


@pytest.mark.parametrize("needs", ALL, ids=named)
def test_requirements_are_met_exactly_when_the_rule_of_the_domain_holds(needs: Requirements) -> None:
    has = needs.on_file.__contains__
    rule = has(Field.EMAIL) and (has(Field.SSN) or (has(Field.DOB) and has(Field.PHONE)))
    assert needs.met == rule == (not needs.shortest_fix)


@pytest.mark.parametrize("needs", ALL, ids=named)
def test_filling_in_the_shortest_fix_meets_the_requirements_and_nothing_smaller_does(
    needs: Requirements,
) -> None:
    assert Requirements(needs.on_file | set(needs.shortest_fix)).met
    for other in ALL:
        if other.on_file >= needs.on_file and other.met:
            assert len(other.on_file - needs.on_file) >= len(needs.shortest_fix)


@pytest.mark.parametrize("needs", ALL, ids=named)
def test_checklist_shows_every_field_once_and_asks_only_for_the_shortest_fix(needs: Requirements) -> None:
    assert [row.field for row in needs.rows] == [Field.EMAIL, Field.SSN, Field.DOB, Field.PHONE]
    for row in needs.rows:
        assert (row.state == State.MET) == (row.field in needs.on_file)
        assert (row.state == State.MISSING) == (row.field in needs.shortest_fix)


@pytest.mark.parametrize("needs", ALL, ids=named)
def test_basis_is_a_complete_side_and_birth_date_with_phone_comes_first(needs: Requirements) -> None:
    complete = [basis for basis in ("dob_phone", "ssn") if needs.satisfies(basis)]
    assert needs.basis == (complete[0] if complete else None)
    assert needs.met == (needs.basis is not None and Field.EMAIL in needs.on_file)


def test_a_basis_that_does_not_exist_satisfies_nothing() -> None:
    assert ALL[-1].satisfies("ssn")
    assert not ALL[-1].satisfies("passport")


_AISHA = Patient("1", "OKAI000214", "Aisha", "Okonkwo")


@pytest.mark.parametrize(
    "chart",
    [
        replace(_AISHA, cell="+16505555555"),
        replace(_AISHA, home="+16505555555"),
        replace(_AISHA, office="+16505555555"),
    ],
    ids=["cell", "home", "office"],
)
def test_each_kind_of_phone_satisfies_the_rule(chart: Patient) -> None:
    assert requirements_of(chart).on_file == {Field.PHONE}


def test_values_that_are_not_valid_count_as_missing() -> None:
    chart = replace(_AISHA, email="aisha@", cell="555-0118", ssn_last4="1111")
    assert requirements_of(chart).on_file == {Field.SSN}
