"""Exports: whatever is in a record, a spreadsheet shows it as text in one cell."""

import csv
import io

import pytest

from desktop.domain.csv_cells import escaped, table


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+14435550101", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠x"],
)
def test_what_could_start_a_formula_gets_an_apostrophe(cell: str) -> None:
    assert escaped(cell) == f"'{escaped(cell)[1:]}"
    assert escaped(cell)[1:].replace("'", "") == cell


@pytest.mark.parametrize("cell", ["\u200b=1", "\ufeff=1", "\u2060 @x", "﹦1", "﹢1", "﹣1", "﹫x"])
def test_neither_what_cannot_be_seen_nor_a_small_sign_hides_a_formula(cell: str) -> None:
    assert escaped(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Jenny", "O'Brien", "1 = 1", "a@b.org", "5-3", "“quoted”", "née"])
def test_other_text_stays_as_it_is(cell: str) -> None:
    assert escaped(cell) == cell


@pytest.mark.parametrize("cell", ["Call;=1+1", "a\t@SUM(A1)", "two\n-lines", "x; ＝1"])
def test_no_cell_starts_a_formula_where_semicolons_or_tabs_part_cells(cell: str) -> None:
    for mark in (";", "\t", "\n"):
        assert not any(
            part.strip()[:1] in tuple("=+-@＝") for part in escaped(cell).split(mark) if part.strip()
        )


def test_a_table_reads_back_row_by_row_with_the_mark_excel_knows() -> None:
    rows = [('say "hi"', "a,b;c"), ("two\nlines", "é漢字🙂"), ("", "\ud800half")]
    data = table(("One", "Two"), rows)
    assert data.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read == [["One", "Two"], ['say "hi"', "a,b;c"], ["two\nlines", "é漢字🙂"], ["", "?half"]]
