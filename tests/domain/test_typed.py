"""What was typed becomes what the clinic takes, or a problem beside its field: never a later surprise."""

from datetime import date

from desktop.domain.commands import FieldEdit
from desktop.domain.patient import Patient
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.typed import Read, read

JENNY = Patient("jenny", "HAJE000001", "Jenny", "Harris", city="Baltimore")
TODAY = date(2022, 5, 18)


def typed(**fields: str) -> Read:
    return read(fields, JENNY, TODAY, lambda digits: digits)


def test_what_cannot_be_seen_is_left_out() -> None:
    """Half a pair, as a screen's text may hold it, would not even travel."""
    found = typed(city=" Salem\u202e \ud800\0 Falls\n")
    assert found.edits == (FieldEdit("city", "Baltimore", "Salem Falls"),)


def test_a_name_that_has_to_be_there_cannot_be_emptied() -> None:
    assert typed(first=" ").problems == {"first": Problem(ProblemCode.EMPTY)}
    assert typed(city="").edits == (FieldEdit("city", "Baltimore", None),)


def test_what_is_longer_than_the_clinic_takes_is_said_where_it_was_typed() -> None:
    assert typed(street="x" * 203).problems == {"street": Problem(ProblemCode.TOO_LONG, extra=3)}
    assert len(typed(street="x" * 200).edits) == 1


def test_what_cannot_be_seen_at_all_is_nothing() -> None:
    assert typed(first="\u200b\u202e").problems == {"first": Problem(ProblemCode.EMPTY)}
    assert typed(city="\u200b", email=" \u202e ").edits == (FieldEdit("city", "Baltimore", None),)
