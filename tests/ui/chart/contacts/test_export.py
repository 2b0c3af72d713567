"""The contacts with a patient as a file, by button and by menu."""

from pathlib import Path

from desktop.ui.widgets.naming import plain
from desktop.ui.words import export as words
from desktop.ui.words.menus import FILE
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench, settle
from tests.ui.chart.conftest import Opening


def reason(bench: Bench) -> str:
    """Why File > Export is grey, as it is when the menu opens."""
    bench.window.menus.bar.menus[plain(FILE).lower()].aboutToShow.emit()
    return bench.window.menus.bar.actions["export"].statusTip()


def called(bench: Bench) -> Bench:
    """A call was noted, with what a spreadsheet would take for a formula."""
    bench.desk.desk.communications.log("jenny", "phone", "=1+1", 5)
    bench.window.show_page("communication")
    bench.tell()
    return bench


def test_the_file_holds_the_contacts_and_is_told_above_them(open_chart: Opening, tmp_path: Path) -> None:
    bench, file = called(open_chart()), tmp_path / "contacts.csv"
    assert reason(bench) == ""
    export = bench.window.quiet.communication.export
    export.exporting.write(file, export.sheet())
    settle()
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert '"\'=1+1"' in lines[1]
    assert bench.find("chart.communication.notice").accessibleName() == words.exported(1, str(file))


def test_the_menu_says_where_there_is_no_table_and_who_may_export(
    open_chart: Opening, clinic: RealClinic
) -> None:
    assert reason(open_chart()) == words.NO_TABLE
    dana = open_bench(clinic, clinic.add_staff("dana", "Dana Whitfield"), "jenny")
    assert reason(called(dana)) == words.NO_RIGHT
    dana.window.close()
    dana.window.deleteLater()
