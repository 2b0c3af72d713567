"""People's names, kept and shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.names import clean_name, clean_text, display_name

FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Jenny \t Harris\n", "Jenny Harris"),
        ("Je\x00nny", "Je nny"),
        ("\ufeffJenny\u200b", "Jenny"),
        ("\u202eevil\u202c", "evil"),
        ("\u2066Jenny\u2069", "Jenny"),
        ("Jen\u00adny", "Jenny"),
        ("Jenny\u2028Harris", "Jenny Harris"),
        ("\ud800Jenny", "Jenny"),
        ("\ufffeJenny\U0010ffff", "Jenny"),
        ("Jose\u0301", "José"),
        ("q\u0331\u0352a", "q\u0331\u0352a"),
        ("נועה לוי", "נועה לוי"),
        (FAMILY, FAMILY),
        ("\u200dJenny\u200c \u200d", "Jenny"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("O’Brien-😀", "O’Brien-😀"),
        ("\u200b\u200d", ""),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_taken_out_and_the_rest_stays(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    ("first", "last", "preferred", "middle", "shown"),
    [
        ("Jenny", "Harris", None, None, "Jenny Harris"),
        ("Robert", "Lindqvist", "Bo", None, "Robert “Bo” Lindqvist"),
        ("Robert", "Lindqvist", "Bo", "Nils", "Robert Nils “Bo” Lindqvist"),
        ("Robert", "Lindqvist", "robert", "", "Robert Lindqvist"),
        ("", "Lindqvist", "Bo", None, "Bo Lindqvist"),
        ("Cher", "", None, None, "Cher"),
        ("", "", None, None, ""),
    ],
)
def test_preferred_name_is_shown_only_where_it_differs(
    first: str, last: str, preferred: str | None, middle: str | None, shown: str
) -> None:
    assert display_name(first, last, preferred, middle) == shown


@given(st.text())
def test_cleaning_leaves_nothing_invisible_and_nothing_more_to_clean(text: str) -> None:
    kept = clean_name(text)
    assert clean_name(kept) == kept
    assert {unicodedata.category(sign) for sign in kept if sign not in "\u200c\u200d"}.isdisjoint(
        {"Cc", "Cf", "Cs", "Zl", "Zp"}
    )


def test_naughty_strings_become_names_that_can_be_stored(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        kept = clean_name(text)
        assert kept.encode().decode() == kept == kept.strip()


def test_a_note_keeps_its_lines_and_loses_what_cannot_be_seen() -> None:
    assert clean_text("\n\n  Bring\tthe card \r\n\u202e\r\nby\0 noon\n") == "Bring the card\n\nby noon"


@given(st.text(max_size=60))
def test_cleaning_a_note_twice_changes_nothing_more(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
