"""Everything said and sent to a patient, in one list; a call is noted where it is read."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QProgressBar, QTableView

from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, settle
from tests.ui.chart.conftest import Opening

PAGE = "chart.communication"


def shown(bench: Bench) -> Bench:
    bench.window.show_page("communication")
    settle()
    return bench


def rows(bench: Bench) -> list[list[str]]:
    table = bench.find(f"{PAGE}.contacts")
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def seen(bench: Bench) -> list[str]:
    return [label.text() for label in bench.window.findChildren(QLabel) if label.isVisible()]


def note(bench: Bench, text: str) -> None:
    field = bench.find(f"{PAGE}.log.note")
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(text)


def test_nothing_yet_says_so(open_chart: Opening) -> None:
    bench = shown(open_chart())
    assert "No email has gone out to this patient, and no call was noted yet." in seen(bench)


def test_an_email_is_shown_with_its_ladder_as_far_as_it_has_come(open_chart: Opening) -> None:
    bench = open_chart()
    bench.click("chart.access.enable")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.deliver()
    shown(bench)
    [row] = rows(bench)
    assert row[1:4] == ["Invitation email", "sample@sample.com", "James Smith"]
    assert row[4].startswith("Accepted by mail server")
    ladder = bench.find(f"{PAGE}.delivery")
    assert isinstance(ladder, QProgressBar)
    assert ladder.accessibleName().startswith("Delivery, step 2 of 4: accepted by mail server")


def test_a_call_is_noted_and_reaches_the_clinic(open_chart: Opening) -> None:
    bench = shown(open_chart())
    bench.click(f"{PAGE}.log_call")
    assert bench.find(f"{PAGE}.log.note").hasFocus()
    bench.write(f"{PAGE}.log.minutes", "4")
    note(bench, "Will bring the phone.\nCall again on Monday.")
    bench.click(f"{PAGE}.log.save")
    [row] = rows(bench)
    assert row[1:] == ["Phone call", "Will bring the phone.", "James Smith", "Not sent yet"]
    assert "Will bring the phone.\nCall again on Monday." in seen(bench)
    assert not bench.find(f"{PAGE}.log.note").isVisible()
    bench.pass_time(seconds=11)
    bench.sync()
    settle()
    assert rows(bench)[0][4] == "4 minutes"


def test_an_empty_note_is_asked_for(open_chart: Opening) -> None:
    bench = shown(open_chart())
    bench.click(f"{PAGE}.log_call")
    bench.click(f"{PAGE}.log.save")
    assert "Write a word or two about what was said." in seen(bench)
    assert rows(bench) == []


def test_minutes_that_cannot_be_read_are_said_where_they_are_typed(open_chart: Opening) -> None:
    bench = shown(open_chart())
    bench.click(f"{PAGE}.log_call")
    bench.write(f"{PAGE}.log.minutes", "+")
    note(bench, "Asked for a card.")
    bench.click(f"{PAGE}.log.save")
    minutes = bench.find(f"{PAGE}.log.minutes")
    assert minutes.hasFocus()
    assert minutes.accessibleDescription() in seen(bench)
    assert rows(bench) == []
    bench.write(f"{PAGE}.log.minutes", "1h")
    assert minutes.accessibleDescription() == ""
    bench.click(f"{PAGE}.log.save")
    assert rows(bench)[0][2] == "Asked for a card."


def test_escape_puts_the_panel_away_and_keeps_what_is_typed(open_chart: Opening) -> None:
    bench = shown(open_chart())
    bench.click(f"{PAGE}.log_call")
    note(bench, "half a note")
    QTest.keyClick(bench.find(f"{PAGE}.log.note"), Qt.Key.Key_Escape)
    assert bench.find(f"{PAGE}.log_call").hasFocus()
    bench.click(f"{PAGE}.log_call")
    field = bench.find(f"{PAGE}.log.note")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "half a note"


def test_the_chosen_row_stays_when_news_comes(open_chart: Opening) -> None:
    bench = open_chart()
    for text in ("first", "second"):
        bench.desk.desk.communications.log("jenny", "phone", text)
        bench.pass_time(seconds=60)
    shown(bench)
    table = bench.find(f"{PAGE}.contacts")
    assert isinstance(table, QTableView)
    table.selectRow(1)
    bench.tell()
    assert table.currentIndex().row() == 1
    assert "first" in seen(bench)


def test_rows_are_copied_with_their_headings(open_chart: Opening) -> None:
    bench = open_chart()
    bench.desk.desk.communications.log("jenny", "letter", "Sent the form.")
    shown(bench)
    table = bench.find(f"{PAGE}.contacts")
    table.setFocus()
    lines = table.copied().split("\n")  # type: ignore[attr-defined]
    assert lines[0] == "When\tKind\tWhat\tBy\tResult"
    assert lines[1].split("\t")[1:3] == ["Letter", "Sent the form."]


def test_when_it_was_can_be_read_whole(clinic: RealClinic, open_chart: Opening) -> None:
    clinic.clock.go_on(seconds=timedelta(days=125, hours=2).total_seconds())
    bench = open_chart()
    bench.click("chart.access.enable")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.deliver()
    table = shown(bench).find(f"{PAGE}.contacts")
    assert isinstance(table, QTableView)
    assert rows(bench)[0][0].startswith("Sept. 20, 2022, 1")
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
