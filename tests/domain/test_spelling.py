"""Guessing the word that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.spelling import Vocabulary

NAMES = Vocabulary(["harris", "harriet", "haroun", "charon", "jenny", "jen", "bo", "lindqvist", "donya787"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("haris", ("harris",)),
        ("harirs", ("harris",)),
        ("jeny", ("jen", "jenny")),
        ("lindkwist", ("lindqvist",)),
        ("donya78", ("donya787",)),
        ("jxxny", ()),
        ("bq", ()),
        ("5550118", ()),
        ("2/11/80", ()),
        ("jenny.h@", ()),
        ("", ()),
    ],
)
def test_one_slip_is_forgiven_in_short_words_and_two_in_long_ones(typed: str, meant: tuple[str, ...]) -> None:
    assert NAMES.near(typed) == meant


def test_word_itself_comes_first() -> None:
    assert NAMES.near("harris")[0] == "harris"


@pytest.mark.parametrize(
    ("fragment", "found"), [("har", ("charon",)), ("enn", ("jenny",)), ("jenny", ()), ("ha", ()), ("787", ())]
)
def test_inside_of_a_word_is_found_but_not_its_beginning(fragment: str, found: tuple[str, ...]) -> None:
    assert NAMES.containing(fragment) == found


def test_never_more_words_than_asked_for() -> None:
    crowd = Vocabulary(f"marion{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    assert len(crowd.near("marion")) == len(crowd.containing("ario")) == 20
    assert len(crowd.near("marion", limit=3)) == len(crowd.containing("ario", limit=3)) == 3


def test_nothing_is_near_in_an_empty_vocabulary() -> None:
    assert Vocabulary([]).near("harris") == Vocabulary([]).containing("har") == ()


@given(st.text("abcdefgh", min_size=3, max_size=10), st.data())
def test_one_wrong_letter_always_finds_the_word(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    typed = word[:at] + data.draw(st.sampled_from("xyz")) + word[at + 1 :]
    assert word in Vocabulary([word, "mnopq"]).near(typed)


def test_naughty_strings_find_no_name(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        assert NAMES.near(text) == NAMES.containing(text) == ()
