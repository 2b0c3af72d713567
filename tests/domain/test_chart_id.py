"""Chart ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.chart_id import looks_like_chart_id, make_chart_id


@pytest.mark.parametrize(
    ("first", "last", "number", "chart_id"),
    [
        ("Jenny", "Harris", 1, "HAJE000001"),
        ("Aisha", "Okonkwo-Fairweather", 214, "OKAI000214"),
        ("Harriet", "Bloom", 64, "BLHA000064"),
        ("Olivia", "Marchetti", 127, "MAOL000127"),
        ("Grace", "Ng", 151, "NGGR000151"),
        ("Mohammed", "Al-Sayed", 199, "ALMO000199"),
        ("Patricia", "van der Westhuizen", 12, "VAPA000012"),
        ("Maryrose226", "O'Conner199", 7, "OCMA000007"),
        ("Élodie", "Ñúñez", 8, "NUEL000008"),
        ("Q", "", 9, "XXQX000009"),
        ("נועה", "לוי", 203, "XXXX000203"),
        ("Jenny", "Harris", 1_234_567, "HAJE1234567"),
    ],
)
def test_chart_id_is_made_of_last_and_first_name_and_number(
    first: str, last: str, number: int, chart_id: str
) -> None:
    assert make_chart_id(first, last, number) == chart_id


@pytest.mark.parametrize("number", [0, -1])
def test_numbers_start_at_one(number: int) -> None:
    with pytest.raises(ValueError, match="start at 1"):
        make_chart_id("Jenny", "Harris", number)


@given(st.text(), st.text(), st.integers(1, 99_999_999))
def test_every_name_gives_an_id_that_looks_like_one(first: str, last: str, number: int) -> None:
    chart_id = make_chart_id(first, last, number)
    assert looks_like_chart_id(chart_id)
    assert looks_like_chart_id(f" {chart_id.lower()} ")


@pytest.mark.parametrize(
    "text", ["HAJE", "HAJ000001", "HAJE00001", "HAJE000001X", "1234000001", "HAJÉ000001", ""]
)
def test_other_text_does_not_look_like_one(text: str) -> None:
    assert not looks_like_chart_id(text)


def test_naughty_strings_give_ids_too(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        assert not looks_like_chart_id(text)
        assert looks_like_chart_id(make_chart_id(text, text, 1))
