"""Which patient the keys of the home window are about."""

from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.ui.today.menus import reasons
from tests.ui.today.conftest import Morning

Select = QItemSelectionModel.SelectionFlag


def test_a_row_selected_from_outside_is_the_one_that_keys_act_on(morning: Morning) -> None:
    morning.go_to("ann")
    place = morning.table.rows.index(morning.shown.index("ben"), 0)
    morning.table.selectionModel().select(
        place, Select.Select | Select.Rows
    )  # as Qt does for a screen reader
    face = morning.table.current()
    assert face is not None
    assert face.patient_id == "ben"
    assert [index.row() for index in morning.table.selectionModel().selectedRows()] == [place.row()]


def test_while_somebody_looks_for_a_patient_no_key_reaches_the_row_below(morning: Morning) -> None:
    morning.go_to("ann")
    morning.window.look_for()
    morning.type("ben")
    morning.settle()
    actions = morning.window.menus.actions
    assert {name for name in reasons(None) if actions[name].isEnabled()} == {"open_chart", "enable"}
    morning.press(Qt.Key.Key_Escape)
    assert actions["open_appointment"].isEnabled()


def test_a_revoke_is_told_as_a_revoke(morning: Morning) -> None:
    morning.place.invite("ann")
    morning.news_from_clinic()
    heard: list[str] = []
    morning.window.deeds.said.connect(lambda said, _urgent: heard.append(said))
    morning.go_to("ann")
    morning.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert heard == ["Revoked in 10 seconds, press Control Z to undo"]
