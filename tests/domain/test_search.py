"""What a patient is found by, and what a typed text looks for."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.names import display_name
from desktop.domain.phone import national
from desktop.domain.search import name_words, query_words, terms

JENNY = terms(
    "Jenny", "Harris", None, None, ["+14435550118"], "HAJE000001", "Jenny.H@sample.com", date(1980, 2, 11)
)


def finds(text: str, stored: frozenset[str]) -> bool:
    """Whether the text finds the patient: each word begins one of the terms."""
    words = query_words(text)
    return bool(words) and all(any(term.startswith(word) for term in stored) for word in words)


def test_terms_hold_names_phone_chart_id_email_and_birth_date() -> None:
    expected = (
        "jenny harris 4435550118 5550118 haje000001 jenny.h@sample.com jennyh 2/11/1980 2/11/80 1980-02-11"
    )
    assert set(expected.split()) == JENNY


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Al-Sayed", "alsayed al sayed"),
        ("O’Conner199", "oconner199 conner199"),
        ("d'Angelo-O'Neil", "dangelooneil dangelo oneil angelo neil"),
        ("van der Núñez", "van der nunez vandernunez"),
        ("St. John", "st john stjohn"),
        ("Łukasz Weiß", "lukasz weiss lukaszweiss"),
        ("נועה", "נועה"),
        ("Ng", "ng"),
        ("!!", ""),
    ],
)
def test_names_are_found_joined_and_by_each_of_their_parts(name: str, words: str) -> None:
    assert name_words("", name) == set(words.split())


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("har", ["har"]),
        ("harris je", ["harris", "je"]),
        ("Harris, Je", ["harris", "je"]),
        ("HAJE", ["haje"]),
        ("haje-000001", ["haje000001"]),
        ("O’Brien", ["obrien"]),
        ("jenny.h", ["jennyh"]),
        ("jenny.h@", ["jenny.h@"]),
        ("555-0118", ["5550118"]),
        ("555-", ["555"]),
        ("(443) 555-01", ["44355501"]),
        ("(443", ["443"]),
        ("443 555 01", ["44355501"]),
        ("+1 443 555", ["443555"]),
        ("1-443-555", ["443555"]),
        ("14435550118", ["4435550118"]),
        ("+44 20 79", ["442079"]),
        ("harris 443 555", ["443555", "harris"]),
        ("1980 555-0118", ["1980", "5550118"]),
        ("2/", ["2/"]),
        ("2/1", ["2/1"]),
        ("02/0", ["2/"]),
        ("02/01", ["2/1/"]),
        ("2/11/19", ["2/11/19"]),
        ("2/11/1980", ["2/11/1980"]),
        ("2-11-80", ["2/11/80"]),
        ("02111980", ["2/11/1980"]),
        ("1980-2-1", ["1980-02-1"]),
        ("Feb. 11, 1980", ["2/11/1980"]),
        ("jenny 11 1980", ["jenny", "11", "1980"]),
        ("jenny jenny", ["jenny"]),
        ('"* OR har*', ["or", "har"]),
        ("", []),
        (" ( - ", []),
        ("@", []),
    ],
)
def test_typed_text_becomes_beginnings_of_terms(typed: str, words: list[str]) -> None:
    assert sorted(query_words(typed)) == sorted(words)


@pytest.mark.parametrize(
    ("whole", "lost"),
    [
        ("Harris Jenny", []),
        ("jenny harris", []),
        ("(443) 555-0118", []),
        ("443-555-0118", []),
        ("+1 443 555 0118", []),
        ("1 (443) 555-0118", []),
        ("555-0118", []),
        ("HAJE000001", []),
        ("jenny.h@sample.com", []),
        ("2/11/1980", []),
        ("2/11/80", []),
        ("1980-02-11", []),
        ("2/11/1980 har", []),
        # Only the stroke tells a month from a telephone number.
        ("02/11/1980", ["0", "02"]),
        ("harris 555-0118 2/11/80", ["harris 555-0118 2"]),
    ],
)
def test_patient_stays_found_at_every_keystroke(whole: str, lost: list[str]) -> None:
    typed = [whole[:length] for length in range(1, len(whole) + 1)]
    assert [text for text in typed if query_words(text) and not finds(text, JENNY)] == lost


@pytest.mark.parametrize("other", ["harx", "harris bo", "556", "2/12", "2/11/81", "1981", "jenny.x@", "BLHA"])
def test_what_does_not_fit_does_not_find(other: str) -> None:
    assert not finds(other, JENNY)


_names = st.text(
    st.characters(categories=("Lu", "Ll", "Lo", "Mn", "So"), include_characters=" '-.’"), max_size=30
)


@given(_names, _names, _names, st.integers(0, 80))
def test_whatever_name_is_shown_can_be_typed_as_far_as_one_likes(
    first: str, last: str, preferred: str, length: int
) -> None:
    typed = display_name(first, last, preferred)[:length]
    stored = terms(first, last, preferred)
    assert finds(typed, stored) or not query_words(typed)


@given(st.from_regex(r"\+1[2-9][0-9]{9}", fullmatch=True), st.integers(3, 14))
def test_whatever_phone_is_shown_can_be_typed_as_far_as_one_likes(phone: str, length: int) -> None:
    assert finds(national(phone)[:length], terms("", "", phones=[phone]))


@given(st.dates(date(1880, 1, 1), date(2099, 12, 31)))
def test_every_spelling_of_a_birth_date_finds_it(born: date) -> None:
    stored = terms("", "", dob=born)
    for form in ("%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y", "%Y-%m-%d", "%b. %d, %Y", "%B %d %Y", "%m%d%Y"):
        assert finds(born.strftime(form), stored)


@given(st.text())
def test_words_are_few_short_and_without_spaces(text: str) -> None:
    for word in query_words(text):
        assert 0 < len(word) <= 64
        assert not any(sign.isspace() for sign in word)
    assert len(query_words(text)) <= 8


def test_naughty_strings_are_looked_for_and_stored_without_an_exception(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        stored = terms(text, text, text, text, [text], text, text)
        assert all(0 < len(term) <= 64 for term in stored)
        assert all(word.strip() for word in query_words(text))
