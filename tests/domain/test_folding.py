"""Text made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.folding import digits_of, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("NUÑEZ", "nunez"), ("O’Brien", "o'brien"), ("O`Brien", "o'brien"), ("Łódź", "lodz"), ("Weiß", "weiss"),
        ("Al‑Sayed", "al-sayed"), ("ＡＢＣ１", "abc1"), ("İstanbul", "istanbul"), ("Æsir", "aesir"),
        ("Je\u200bnny", "jenny"), ("٣", "3"), ("", ""),
    ],
)  # fmt: skip
def test_spelling_differences_disappear(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_beginning_of_a_text_folds_to_the_beginning_of_the_folded_text(start: str, rest: str) -> None:
    assert fold(start + rest).startswith(fold(start))


@given(st.integers(0, 10**12))
def test_digits_of_any_script_are_read(number: int) -> None:
    arabic = "".join(chr(0x660 + int(digit)) for digit in str(number))
    assert digits_of(f"({number})") == digits_of(f"({arabic})") == str(number)
