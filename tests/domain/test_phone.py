"""Phone numbers in every spelling, and how far from a number a text is."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.phone import is_e164, national, parse_phone
from desktop.domain.problem import Problem, ProblemCode

JENNY = "+14435555555"
LONDON = "+442079460958"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("(443) 555-5555", JENNY),
        ("4435555555", JENNY),
        ("443.555.5555", JENNY),
        ("443 555 5555", JENNY),
        ("443-5555555", JENNY),
        ("443/555-5555", JENNY),
        (" 1 (443) 555-5555 ", JENNY),
        ("1-443-555-5555", JENNY),
        ("+1 443 555 5555", JENNY),
        ("+1 (443) 555-5555", JENNY),
        ("+ 1 443 555 5555", JENNY),
        ("011 1 443 555 5555", JENNY),
        ("44 35 55 55 55", JENNY),
        ("443–555–5555", JENNY),
        ("443\u00a0555\u20115555", JENNY),
        ("４４３５５５５５５５", JENNY),
        ("٤٤٣٥٥٥٥٥٥٥", JENNY),
        ("\u202a+1 443-555-5555\u202c", JENNY),
        ("tel:+1-443-555-5555", JENNY),
        ("443-555-5555 ext. 12", JENNY),
        ("443-555-5555x12", JENNY),
        ("(443) 555-0118", "+14435550118"),
        ("555-154-2985", "+15551542985"),
        ("+44 20 7946 0958", LONDON),
        ("＋44 20 7946 0958", LONDON),
        ("+44 (0)20 7946 0958", LONDON),
        ("011 44 20 7946 0958", LONDON),
        ("", Problem(ProblemCode.EMPTY)),
        ("  ", Problem(ProblemCode.EMPTY)),
        ("555-0118", Problem(ProblemCode.TOO_SHORT, missing=3)),
        ("1 443 555", Problem(ProblemCode.TOO_SHORT, missing=4)),
        ("1", Problem(ProblemCode.TOO_SHORT, missing=10)),
        ("443 555 55551", Problem(ProblemCode.TOO_LONG, extra=1)),
        ("443-555-5555 / 410-555-0177", Problem(ProblemCode.TOO_LONG, extra=10)),
        ("0443555555", Problem(ProblemCode.NOT_A_NUMBER)),
        ("11443555555", Problem(ProblemCode.NOT_A_NUMBER)),
        ("+44 20", Problem(ProblemCode.TOO_SHORT)),
        ("+44 20 7946 0958 123 45", Problem(ProblemCode.TOO_LONG)),
        ("+999 123", Problem(ProblemCode.UNKNOWN_COUNTRY)),
        ("5" * 500, Problem(ProblemCode.TOO_LONG)),
        ("1-800-FLOWERS", Problem(ProblemCode.NOT_A_NUMBER)),
        ("443 555 5555 mother", Problem(ProblemCode.NOT_A_NUMBER)),
        ("443+555+5555", Problem(ProblemCode.NOT_A_NUMBER)),
        ("++1 443 555 5555", Problem(ProblemCode.NOT_A_NUMBER)),
        ("none", Problem(ProblemCode.NOT_A_NUMBER)),
        ("()-", Problem(ProblemCode.NOT_A_NUMBER)),
    ],
)
def test_number_is_kept_as_e164_or_refused_with_the_reason(typed: str, kept: str | Problem) -> None:
    assert parse_phone(typed) == kept


@pytest.mark.parametrize(
    ("e164", "shown"),
    [(JENNY, "(443) 555-5555"), (LONDON, "+44 20 7946 0958"), ("unreadable", "unreadable")],
)
def test_number_is_shown_as_people_read_it(e164: str, shown: str) -> None:
    assert national(e164) == shown


def test_only_the_kept_form_counts_as_clean() -> None:
    assert is_e164(JENNY)
    assert is_e164(LONDON)
    for text in ("4435555555", "+1443555555", "+1 443 555 5555", "+44", "", "+14435555555\n"):
        assert not is_e164(text)


_us = st.from_regex(r"[2-9][0-9]{9}", fullmatch=True)


_SPELLINGS = ("{}{}{}", "({}) {}-{}", "{}-{}-{}", "{}.{}.{}", "+1{}{}{}", "1 {} {} {}", "[{}]{}—{}")


@given(_us, st.sampled_from(_SPELLINGS))
def test_every_spelling_of_a_us_number_means_the_same_as_to_the_reference_parser(
    digits: str, spelling: str
) -> None:
    typed = spelling.format(digits[:3], digits[3:6], digits[6:])
    reference = phonenumbers.parse(f"+1{digits}")
    assert phonenumbers.is_possible_number(reference)
    kept = parse_phone(typed)
    assert kept == phonenumbers.format_number(reference, phonenumbers.PhoneNumberFormat.E164)


@given(_us)
def test_what_is_shown_can_be_typed_again(digits: str) -> None:
    assert parse_phone(national(f"+1{digits}")) == f"+1{digits}"


@given(st.from_regex(r"\+[0-9 ()-]{1,18}", fullmatch=True) | st.text())
def test_whatever_is_kept_is_kept_again_unchanged(text: str) -> None:
    kept = parse_phone(text)
    assert isinstance(kept, Problem) or is_e164(kept)


def test_naughty_strings_give_no_exception(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        kept = parse_phone(text)
        assert isinstance(kept, Problem) or is_e164(kept)
        assert isinstance(national(text), str)
