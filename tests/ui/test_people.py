"""A person's particulars are masked on the screen and readable aloud."""

import pytest

from desktop.ui import people


def test_a_social_security_number_shows_and_says_its_last_four_only() -> None:
    assert people.ssn("1111") == "XXX-XX-1111"
    assert people.ssn_spoken("1111") == "ends in 1 1 1 1"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Dana Whitfield", "DW"),
        ("Cher", "C"),
        ("ana de la Cruz", "AC"),
        ("", "?"),
        ("נועה לוי", "נל"),
        ("Ana z\u0331ola", "AZ\u0331"),
        ("👩\u200d👩\u200d👧x Lee", "👩\u200d👩\u200d👧L"),
    ],
)
def test_initials_come_from_the_first_and_last_word(name: str, letters: str) -> None:
    assert people.initials(name) == letters


def test_an_address_is_read_out_as_on_the_phone() -> None:
    assert people.address_spoken("sample@sample.com") == "sample, at, sample dot com"


def test_a_name_from_right_to_left_keeps_its_direction_to_itself() -> None:
    assert people.isolated("Jenny") == "Jenny"
    assert people.isolated("נועה") == "\u2068נועה\u2069"
