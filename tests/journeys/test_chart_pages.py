"""Two desks correct one patient, and what was done is listed and exported."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.clinic.demo.making import PASSWORD
from desktop.domain.commands import EditPatient, FieldEdit
from desktop.ui.words import demographics as words
from tests.journeys.conftest import SitDown

TABLE, FORM, LOG = "today.table", "chart.demographics", "chart.audit"
CONTROL = Qt.KeyboardModifier.ControlModifier
TIM = "PATI000002"


def asking() -> list[QFileDialog]:
    """The windows that ask for a file."""
    return [each for each in QApplication.allWidgets() if isinstance(each, QFileDialog) and each.isVisible()]


def test_two_desks_correct_one_field_and_one_key_decides(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    stage.choose(TABLE, "Tim Patient")
    stage.key(TABLE, Qt.Key.Key_O, CONTROL)
    stage.press("chart.pages.demographics")
    desk.switch_line(on=False)
    stage.type(f"{FORM}.city", "Towson")
    stage.type(f"{FORM}.street", "1 Dulaney Valley Rd")
    stage.press(f"{FORM}.save")
    desk.sees(f"{FORM}.footer", "City")
    before = desk.field(TIM, "city")
    desk.do(EditPatient(desk.patient(TIM), (FieldEdit("city", before, "Parkville"),)))
    desk.wait()
    desk.switch_line(on=True)
    desk.sees("chart", "Dana Whitfield", "Towson", words.USE_THEIRS)
    stage.press_words("chart", words.USE_THEIRS)
    desk.settles("chart", words.USE_THEIRS)
    desk.wait()
    assert stage.until(lambda: desk.field(TIM, "street") == "1 Dulaney Valley Rd")
    assert desk.field(TIM, "city") == "Parkville"
    desk.sees("chart", "1 Dulaney Valley Rd, Parkville")


def test_the_audit_log_is_exported_and_says_so_itself(sit_down: SitDown, tmp_path: Path) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    desk.do(
        EditPatient(
            desk.patient(TIM), (FieldEdit("street", desk.field(TIM, "street"), "=cmd|' /C calc'!A0"),)
        )
    )
    stage.choose(TABLE, "Tim Patient")
    stage.key(TABLE, Qt.Key.Key_O, CONTROL)
    stage.press("chart.pages.audit")
    desk.sees(LOG, "Patient changed", "Dana Whitfield")
    stage.press(f"{LOG}.export")
    assert stage.until(lambda: bool(asking()))
    asking()[0].fileSelected.emit(str(tmp_path / "audit.csv"))  # the system's own window, on most systems
    asking()[0].close()
    assert stage.until((tmp_path / "audit.csv").exists)
    written = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig")
    assert "Dana Whitfield" in written
    assert not any(cell.startswith("=") for line in written.splitlines() for cell in line.split(","))
    desk.wait()
    desk.sees(LOG, "Exported")
