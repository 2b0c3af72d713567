"""Guessing the word that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop.domain.spelling import Place, nearest, places, slips_forgiven

LETTERS = st.text("abc", min_size=3, max_size=9)


def lies_in(place: Place, name: str) -> bool:
    written = name[::-1] if place.backwards else name
    return len(name) == place.length and written.startswith(place.beginning)


@pytest.mark.parametrize(
    ("word", "slips"),
    [("jeny", 1), ("harri", 1), ("harris", 2), ("donya78", 2), ("jo", 0), ("5550118", 0), ("2/11/80", 0)],
)
def test_one_slip_is_forgiven_in_short_words_and_two_in_long_ones(word: str, slips: int) -> None:
    assert slips_forgiven(word) == slips


def test_naughty_strings_are_looked_for_without_trouble(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        if slips := slips_forgiven(text):
            assert all(place.length > 0 for place in places(text, slips))


@given(LETTERS, LETTERS)
def test_every_name_one_slip_away_lies_where_it_is_looked_for(typed: str, name: str) -> None:
    if OSA.distance(typed, name) <= 1:
        assert any(lies_in(place, name) for place in places(typed, 1))


@given(LETTERS, st.data())
def test_a_slip_anywhere_leads_back_to_the_name(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    before, letter, rest = name[:at], name[at], name[at + 1 :]
    others = (
        f"{before}x{rest}",
        f"{before}x{letter}{rest}",
        before + rest,
        before + rest[:1] + letter + rest[1:],
    )
    typed = data.draw(st.sampled_from(others))
    if slips_forgiven(typed):
        assert any(lies_in(place, name) for place in places(typed, 1))


def test_two_slips_are_found_by_a_beginning_or_an_end_as_typed() -> None:
    assert any(lies_in(place, "lindqvist") for place in places("lindkwist", 2))


def test_nearest_name_comes_first_and_far_ones_not_at_all() -> None:
    assert nearest("harris", ["haroun", "hariss", "harris", "larrys"], 2) == ("harris", "hariss", "larrys")
    assert nearest("harris", ["hariss"], 0) == nearest("harris", [], 1) == ()


def test_never_more_names_than_asked_for() -> None:
    crowd = [f"marion{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert len(nearest("marion", crowd, 1)) == 20
    assert len(nearest("marion", crowd, 1, limit=3)) == 3
