"""Tooltips made of what people typed: Qt draws whatever looks like markup as markup, and files named in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.ui.appointment.patient_edit import PatientEdit
from desktop.ui.chart.header_facts import HeaderFacts
from desktop.ui.chart.header_state import Fact
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.face_model import FaceModel

MARKUP = '<b>bold</b> <img src="file:///etc/hostname"> & 1 < 2'


def as_drawn(tip: str) -> str:
    page = QTextDocument()
    page.setHtml(tip)
    return page.toPlainText()


def test_a_cell_of_a_table_is_told_as_it_was_typed(qtbot: QtBot) -> None:  # noqa: ARG001 (Qt is up)
    model = FaceModel(["Detail"])
    model.show_cells([[CellFace(MARKUP)]], ["one"])
    assert as_drawn(str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))) == MARKUP


def test_a_patients_name_is_told_as_it_was_typed(qtbot: QtBot) -> None:
    edit = PatientEdit("appointment.patient", "Patient")
    qtbot.addWidget(edit)
    edit.show_patient(MARKUP)
    assert as_drawn(edit.toolTip()) == MARKUP


def test_a_fact_too_long_for_the_header_is_told_as_it_was_typed(qtbot: QtBot) -> None:
    facts = HeaderFacts()
    qtbot.addWidget(facts)
    address = f"{MARKUP} Street, in a town with a very long name indeed, so that it is cut, Maryland"
    facts.show_facts((Fact("address", "Address", address),))
    assert as_drawn(facts._pairs["address"].value.toolTip()) == address
