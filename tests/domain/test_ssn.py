"""Social Security Numbers: which can exist, and that none is ever shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.us import ssn as reference

from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.ssn import Ssn, parse_ssn


@pytest.mark.parametrize(
    "typed", ["536904399", "536-90-4399", "536 90 4399", " 536.90.4399 ", "536–90–4399", "５３６９０４３９９"]
)
def test_any_punctuation_is_accepted(typed: str) -> None:
    assert parse_ssn(typed) == Ssn("536904399")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Problem(ProblemCode.EMPTY)),
        ("536-90-43", Problem(ProblemCode.TOO_SHORT, missing=2)),
        ("536-90-43991", Problem(ProblemCode.TOO_LONG, extra=1)),
        ("XXX-XX-1111", Problem(ProblemCode.MASKED)),
        ("***-**-1111", Problem(ProblemCode.MASKED)),
        ("refused", Problem(ProblemCode.NOT_A_NUMBER)),
        ("---", Problem(ProblemCode.NOT_A_NUMBER)),
        ("536-90-4399 son", Problem(ProblemCode.NOT_A_NUMBER)),
        ("999-81-5679", Problem(ProblemCode.NEVER_ISSUED)),
        ("900-01-0001", Problem(ProblemCode.NEVER_ISSUED)),
        ("000-90-4399", Problem(ProblemCode.NEVER_ISSUED)),
        ("666-90-4399", Problem(ProblemCode.NEVER_ISSUED)),
        ("536-00-4399", Problem(ProblemCode.NEVER_ISSUED)),
        ("536-90-0000", Problem(ProblemCode.NEVER_ISSUED)),
        ("078-05-1120", Problem(ProblemCode.NEVER_ISSUED)),
    ],
)
def test_what_cannot_be_a_number_is_refused_with_the_reason(typed: str, problem: Problem) -> None:
    assert parse_ssn(typed) == problem


def test_no_way_of_printing_shows_more_than_the_last_four() -> None:
    number = Ssn("536904399")
    for shown in (
        str(number),
        repr(number),
        f"{number}",
        repr([number]),
        repr({"a": number}),
    ):
        assert "5369" not in shown.replace("-", "")
    assert str(number) == number.masked == "XXX-XX-4399"
    assert number.last4 == "4399"


_area = st.sampled_from(["000", "001", "078", "219", "457", "536", "666", "772", "899", "900", "999"])
_group = st.sampled_from(["00", "01", "05", "09", "55", "99"])
_serial = st.sampled_from(["0000", "0001", "1120", "5462", "9999"])


@given(_area, _group, _serial)
def test_existing_numbers_are_those_of_the_reference_checker(area: str, group: str, serial: str) -> None:
    typed = f"{area}-{group}-{serial}"
    assert isinstance(parse_ssn(typed), Ssn) == reference.is_valid(typed)


@given(st.from_regex(r"[0-9-]{0,14}", fullmatch=True))
def test_a_refusal_never_repeats_what_was_typed(typed: str) -> None:
    found = parse_ssn(typed)
    digits = "".join(filter(str.isdecimal, typed))
    if isinstance(found, Problem) and len(digits) > 3:
        assert digits not in repr(found)


def test_naughty_strings_are_no_numbers(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        found = parse_ssn(text)
        assert isinstance(found, Problem) or len(found.digits) == 9
