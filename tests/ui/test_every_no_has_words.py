"""Whatever says no, a person is told in words made for it: walked through code by code."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.commands import Revoke
from desktop.domain.decision import Reason
from desktop.domain.patient import EDITABLE
from desktop.domain.seen import Stage, Unsettled
from desktop.services.chart import Chart
from desktop.services.signin import SignInTrouble
from desktop.ui.chart.access.refusal import refusal_of
from desktop.ui.signin.lock import LockPage
from desktop.ui.signin.window import SignInWindow
from desktop.ui.words import refusals
from tests.real_clinic import HandClock, RealClinic

# What the clinic can answer to what is done in a chart; the others are answers to administrators and patients,
# or about appointments, which are told in the appointment's window; cautions are said before anything is kept.
OF_A_CHART = set(Reason) - {
    *(Reason.NO_SUCH_APPOINTMENT, Reason.OVERLAP),
    *(Reason.SHARED_EMAIL, Reason.GUARDIAN_EMAIL, Reason.BOUNCED_BEFORE),
    *(Reason.MALFORMED, Reason.INVALID_VALUE, Reason.WRONG_PROOF),
    *(Reason.NO_SUCH_PERSON, Reason.NAME_TAKEN, Reason.LAST_ADMINISTRATOR),
    *(Reason.MAIL_NOT_SET_UP, Reason.MAIL_NOT_WORKING, Reason.MAIL_PACED),
}


@pytest.fixture
def chart(tmp_path: Path) -> Iterator[Chart]:
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    found = clinic.desk_of(clinic.james).desk.patients.chart("jenny")
    assert found is not None
    yield found
    clinic.close()


def said(chart: Chart, reason: Reason) -> str:
    entry = Unsettled("a", Revoke("jenny", "i", "pending"), chart.view.now, Stage.REFUSED, reason=reason)
    told = refusal_of(replace(chart, refused=entry))
    assert told is not None
    return told.body


def test_every_refusal_of_something_done_in_a_chart_has_words_of_its_own(chart: Chart) -> None:
    """Also when the clinic tells nothing beside the reason."""
    bodies = {reason: said(chart, reason) for reason in OF_A_CHART}
    assert [reason for reason, body in bodies.items() if body in ("", refusals.NOT_UNDERSTOOD)] == []


def test_every_field_that_a_colleague_may_have_changed_has_a_name() -> None:
    assert {field for field in EDITABLE if field not in refusals.FIELDS} == set()


@pytest.mark.parametrize("trouble", SignInTrouble)
def test_every_trouble_at_the_door_is_told_at_sign_in_and_when_locked(
    qtbot: QtBot, trouble: SignInTrouble
) -> None:
    window = SignInWindow("Larkfield", "1.0", HandClock())
    page = LockPage("James Smith", "administrator", "Larkfield", HandClock())
    for place in (window, page):
        qtbot.addWidget(place)
        place.show()
        before = _legible(place)
        place.show_trouble(trouble, timedelta(seconds=5))
        assert _legible(place) - before


def _legible(place: QWidget) -> set[str]:
    return {label.text() for label in place.findChildren(QLabel) if label.isVisible() and label.text()}
