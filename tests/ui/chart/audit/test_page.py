"""What was done about a patient: who, when and what; filtered, copied and exported."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QTableView

from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench, settle
from tests.ui.chart.conftest import Opening

PAGE = "chart.audit"


def filled(open_chart: Opening) -> Bench:
    """Jenny's log with a change of address, a call, and an invitation."""
    bench = open_chart()
    bench.desk.desk.invitations.save("jenny", {"city": "Towson", "ssn": "123-45-6789"})
    bench.desk.desk.communications.log("jenny", "phone", "=HYPERLINK(0)")
    bench.click("chart.access.enable")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.deliver()
    bench.window.show_page("audit")
    settle()
    return bench


def rows(bench: Bench) -> list[list[str]]:
    table = bench.find(f"{PAGE}.lines")
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(bench: Bench, name: str, entry: str) -> None:
    combo = bench.find(f"{PAGE}.{name}")
    assert isinstance(combo, QComboBox)
    combo.setCurrentText(entry)
    combo.activated.emit(combo.currentIndex())
    settle()


def seen(bench: Bench) -> list[str]:
    return [label.text() for label in bench.window.findChildren(QLabel) if label.isVisible()]


def test_every_change_says_who_when_and_what_and_no_number_is_shown(open_chart: Opening) -> None:
    bench = filled(open_chart)
    [change] = [row for row in rows(bench) if row[2] == "Patient changed"]
    assert change[1] == "James Smith"
    assert "City: Baltimore → Towson" in change[3]
    assert "XXX-XX-6789" in change[3]
    assert all("123-45-6789" not in cell and "123456789" not in cell for row in rows(bench) for cell in row)


def test_lines_are_filtered_by_kind_person_and_day(open_chart: Opening) -> None:
    bench = filled(open_chart)
    everything = len(rows(bench))
    choose(bench, "kind", "Demographics")
    assert [row[2] for row in rows(bench)] == ["Patient changed"]
    choose(bench, "person", "Automatic")
    assert rows(bench) == []
    assert "Nothing fits these filters." in seen(bench)
    bench.click(f"{PAGE}.clear")
    assert len(rows(bench)) == everything
    bench.write(f"{PAGE}.from", "5/19/2022", enter=True)
    assert rows(bench) == []
    bench.write(f"{PAGE}.from", "never", enter=True)
    assert "This is not a date. Type it like 2/11/1980." in seen(bench)
    assert len(rows(bench)) == everything


def test_an_export_holds_what_is_shown_without_formulas_and_is_noted_itself(
    open_chart: Opening, tmp_path: Path
) -> None:
    bench = filled(open_chart)
    choose(bench, "kind", "Calls and contacts")
    file = tmp_path / "log.csv"
    page = bench.window.quiet.page("audit")
    bench.window.quiet.audit.export_to(file)
    settle()
    text = file.read_text(encoding="utf-8-sig")
    assert text.splitlines()[0] == '"Time","Who","Action","Detail"'
    assert len(text.splitlines()) == 2
    assert '"=' not in text
    assert f"1 row was written to {file}." in seen(bench)
    choose(bench, "kind", "Exports")
    assert [row[2] for row in rows(bench)] == ["Exported"]
    assert page.isVisible()


def test_a_file_that_cannot_be_written_is_said(open_chart: Opening, tmp_path: Path) -> None:
    bench = filled(open_chart)
    bench.window.quiet.audit.export_to(tmp_path / "nowhere" / "log.csv")
    settle()
    assert "The file could not be written." in seen(bench)
    assert not any(row[2] == "Exported" for row in rows(bench))


def test_a_receptionist_reads_who_may_see_it(clinic: RealClinic) -> None:
    bench = open_bench(clinic, clinic.add_staff("dana", "Dana Whitfield"), "jenny")
    bench.window.show_page("audit")
    settle()
    assert "You may not see the audit log." in seen(bench)
    button = bench.find(f"{PAGE}.export")
    assert (button.isEnabled(), bool(button.toolTip())) == (False, True)
    bench.window.close()
    bench.window.deleteLater()


def test_what_is_not_sent_yet_says_so(open_chart: Opening) -> None:
    bench = filled(open_chart)
    bench.desk.desk.invitations.save("jenny", {"city": "Dundalk"})
    bench.tell()
    assert rows(bench)[0][0].endswith("not sent yet")
