"""What is drawn bold in a search result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.highlight import highlight
from desktop.domain.search import query_words


@pytest.mark.parametrize(
    ("shown", "typed", "bold"),
    [
        ("Jenny Harris", "har", ["Har"]),
        ("Jenny Harris", "harris je", ["Je", "Harris"]),
        ("Harriet Harris", "har", ["Har", "Har"]),
        ("Elena Charon-Whitlock", "har", ["har"]),
        ("Elena Charon-Whitlock", "whit", ["Whit"]),
        ("Bo O’Brien", "obri", ["O’Bri"]),
        ("Bo O’Brien", "bri", ["Bri"]),
        ("Hernán Núñez", "nunez", ["Núñez"]),
        ("Jose\u0301 Silva", "jose", ["Jose\u0301"]),
        ("Weiß", "weis", ["Weiß"]),
        ("van der Berg", "vanderb", ["van der B"]),
        ("(443) 555-0118", "555-01", ["555-01"]),
        ("(443) 555-0118", "443 555", ["443) 555"]),
        ("HAJE000001", "haje", ["HAJE"]),
        ("jenny.h@sample.com", "jenny.h@", ["jenny.h"]),
        ("Jenny Harris", "xy", []),
        ("Jenny Harris", "", []),
        ("Anna Nash", "an", ["An"]),
    ],
)
def test_matched_part_is_marked_as_it_is_written(shown: str, typed: str, bold: list[str]) -> None:
    assert [shown[start:end] for start, end in highlight(shown, query_words(typed))] == bold


@given(st.text(max_size=30), st.lists(st.text(max_size=4), max_size=3))
def test_spans_lie_inside_the_text_in_order_and_apart(shown: str, words: list[str]) -> None:
    edges = [edge for span in highlight(shown, words) for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(shown) for edge in edges)


def test_naughty_strings_mark_themselves_without_an_exception(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        spans = highlight(text, query_words(text))
        assert all(start < end <= len(text) for start, end in spans)
