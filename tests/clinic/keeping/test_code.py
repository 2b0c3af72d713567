"""The printed code survives being typed by a person, and names the group that didn't."""

from functools import partial
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clinic.keeping.code import LETTERS, CodeMistyped, make_code, read_code

codes = st.integers().map(lambda seed: make_code(Random(seed).randbytes))
places = st.integers(0, 8)
letters = st.integers(0, 3)


def mistyped_groups(typed: str) -> tuple[int, ...]:
    """Return the groups that reading the code finds wrong."""
    with pytest.raises(CodeMistyped) as caught:
        read_code(typed)
    return caught.value.groups


@given(st.binary(min_size=27, max_size=27))
def test_every_code_is_nine_groups_of_four_and_reads_back(entropy: bytes) -> None:
    code = make_code(lambda count: entropy[:count])
    assert [len(group) for group in code.split("-")] == [4] * 9
    assert read_code(code) == code


def test_all_135_random_bits_reach_the_code() -> None:
    base = make_code(bytes)
    changed = {make_code(partial(_with_bit, bit)) for bit in range(27 * 5)}
    assert len(changed | {base}) == 27 * 5 + 1


def _with_bit(bit: int, count: int) -> bytes:
    told = bytearray(count)
    told[bit // 5] = 1 << bit % 5
    return bytes(told)


@given(codes, st.sampled_from([" ", "", " - ", "\n", "–", "--"]), st.booleans())
def test_case_spaces_and_dashes_make_no_difference(code: str, between: str, small: bool) -> None:
    typed = between.join(code.split("-"))
    assert read_code(f"  {typed.lower() if small else typed}\n") == code


@given(codes)
def test_look_alike_letters_are_read_as_the_digit_they_resemble(code: str) -> None:
    assert read_code(code.replace("0", "o").replace("1", "l")) == code
    assert read_code(code.replace("0", "O").replace("1", "I")) == code


@given(codes, places, letters, st.sampled_from([*LETTERS, "U", "?", "é"]))
def test_any_one_wrong_letter_is_found_in_its_group(code: str, place: int, letter: int, wrong: str) -> None:
    groups = code.split("-")
    group = groups[place]
    groups[place] = group[:letter] + wrong + group[letter + 1 :]
    if groups[place] != group:
        assert mistyped_groups("-".join(groups)) == (place + 1,)


@given(codes, places, st.integers(0, 2))
def test_two_neighbours_swapped_are_found_in_their_group(code: str, place: int, letter: int) -> None:
    groups = code.split("-")
    group = groups[place]
    groups[place] = group[:letter] + group[letter + 1] + group[letter] + group[letter + 2 :]
    if groups[place] != group:
        assert mistyped_groups("-".join(groups)) == (place + 1,)


@given(codes, places, places)
def test_two_groups_in_each_others_place_are_both_found(code: str, one: int, other: int) -> None:
    groups = code.split("-")
    groups[one], groups[other] = groups[other], groups[one]
    if one != other:
        assert mistyped_groups("-".join(groups)) == tuple(sorted((one + 1, other + 1)))


@given(codes, places, letters)
def test_a_forgotten_letter_is_found_in_its_group(code: str, place: int, letter: int) -> None:
    groups = code.split("-")
    groups[place] = groups[place][:letter] + groups[place][letter + 1 :]
    assert mistyped_groups("-".join(groups)) == (place + 1,)


@pytest.mark.parametrize("typed", ["", "ABCD", "0" * 35 + "00000", "-" * 40])
def test_a_code_of_the_wrong_length_says_what_is_expected(typed: str) -> None:
    assert mistyped_groups(typed) == ()
    with pytest.raises(CodeMistyped, match="9 groups of 4"):
        read_code(typed)


@pytest.mark.parametrize(
    ("groups", "said"),
    [((3,), "Group 3 of the code"), ((2, 5), "Groups 2 and 5"), ((1, 2, 9), "Groups 1, 2 and 9")],
)
def test_the_words_name_the_groups(groups: tuple[int, ...], said: str) -> None:
    assert said in str(CodeMistyped(groups))
