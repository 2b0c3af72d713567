"""The form as a person uses it: fields keep what is typed, lists keep what is on file."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.draft import Draft
from desktop.ui.demographics.form import PatientForm
from desktop.ui.demographics.hints import About
from desktop.ui.demographics.state import Context, Foreign, form_of
from desktop.ui.palette import LIGHT
from tests.ui import inspection
from tests.ui.chart.bench import settle
from tests.ui.chart.charts import JENNY

TODAY = date(2022, 5, 18)
CONTEXT = Context(About(TODAY, JENNY.born))


@pytest.fixture
def form(qtbot: QtBot) -> PatientForm:
    made = PatientForm("form")
    qtbot.addWidget(made)
    made.set_today(TODAY)
    made.show_state(form_of(JENNY, Draft(), CONTEXT))
    made.resize(960, 420)
    made.show()
    made.activateWindow()
    settle()
    return made


def line(form: PatientForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, f"form.{name}")
    assert isinstance(found, QLineEdit)
    return found


def combo(form: PatientForm, name: str) -> QComboBox:
    found = form.findChild(QComboBox, f"form.{name}")
    assert isinstance(found, QComboBox)
    return found


def seen(form: PatientForm) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_is_on_file(form: PatientForm) -> None:
    assert line(form, "cell").text() == "(443) 555-5555"
    assert line(form, "born").text() == "02/11/1980"
    assert (combo(form, "sex").currentText(), combo(form, "state").currentText()) == ("Female", "MD")
    assert combo(form, "opted_out_on").currentText() == "Welcome"
    assert {"42 years old", "XXX-XX-1111"} <= set(seen(form))


def test_news_changes_a_field_unless_it_is_being_typed_into(form: PatientForm) -> None:
    line(form, "email").setFocus()
    QTest.keyClicks(line(form, "email"), "x")
    draft = drafts.write(Draft(), "email", "sample@sample.comx", JENNY, TODAY)
    form.show_state(form_of(replace(JENNY, email="new@example.com", city="Towson"), draft, CONTEXT))
    assert line(form, "email").text() == "sample@sample.comx"
    assert line(form, "city").text() == "Towson"


def test_both_values_stand_below_a_field_in_dispute_with_a_key_each(form: PatientForm) -> None:
    foreign = {"email": Foreign("new@example.com", "James Smith", "9:12 a.m.")}
    draft = drafts.write(Draft(), "email", "mine@example.com", JENNY, TODAY)
    form.show_state(
        form_of(replace(JENNY, email="new@example.com"), draft, replace(CONTEXT, foreign=foreign))
    )
    assert "Clinic: new@example.com (James Smith, 9:12 a.m.)" in seen(form)
    taken: list[tuple[str, bool]] = []
    form.taken.connect(lambda name, theirs: taken.append((name, theirs)))
    for end in ("theirs", "mine"):
        button = form.findChild(QAbstractButton, f"form.email.{end}")
        assert button is not None
        button.click()
    assert taken == [("email", True), ("email", False)]


def test_what_only_this_computer_has_says_so(form: PatientForm) -> None:
    form.show_state(form_of(JENNY, Draft(), replace(CONTEXT, only_here=frozenset({"city"}))))
    assert line(form, "city").property("here")
    assert line(form, "city").accessibleDescription() == "Only on this computer, not sent yet."


def test_choosing_not_to_be_invited_puts_in_the_day(form: PatientForm) -> None:
    edited: list[tuple[str, str]] = []
    form.edited.connect(lambda name, text: edited.append((name, text)))
    chosen = combo(form, "opted_out_on")
    chosen.setCurrentIndex(1)
    chosen.activated.emit(1)
    assert edited == [("opted_out_on", "05/18/2022")]
    assert line(form, "opted_out_on.since").isVisible()


def test_the_wheel_changes_no_list(form: PatientForm) -> None:
    chosen = combo(form, "status")
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chosen, down)
    assert chosen.currentText() == "Active"


def test_without_the_right_everything_can_be_read_and_says_why(form: PatientForm) -> None:
    form.show_state(form_of(JENNY, Draft(), replace(CONTEXT, reason="You may look.")))
    assert line(form, "email").isReadOnly()
    assert line(form, "email").toolTip() == "You may look."
    assert not combo(form, "sex").isEnabled()


def test_every_part_has_a_name_a_label_and_a_letter_of_its_own(form: PatientForm) -> None:
    assert inspection.unnamed(form) == []
    assert inspection.doubles(form) == []
    assert inspection.without_buddy(form) == []
    assert inspection.shared_mnemonics(form) == []
    assert inspection.cut_off(form) == []


def test_large_text_makes_one_column_and_cuts_nothing(qapp: QApplication, form: PatientForm) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    form.resize(1280, 1200)
    QApplication.processEvents()
    assert (
        line(form, "cell").mapTo(form, QPoint(0, 0)).y() > line(form, "first").mapTo(form, QPoint(0, 0)).y()
    )
    assert form.sizeHint().width() <= 1280
    assert inspection.cut_off(form) == []
