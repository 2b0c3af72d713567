"""`--demo` opens signed in on a made-up clinic, says so, and leaves nothing on the computer."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.demo import run_demo
from desktop.app.tour.stage import Stage
from desktop.clinic.demo.making import PASSWORD
from desktop.ui import theme
from desktop.ui.words.setup import DEMO_PASSWORD, DEMO_RIBBON


def test_the_demo_stands_signed_in_tells_how_to_unlock_and_is_gone_at_exit(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    stage, seen = Stage(15.0), list[str]()

    def look_and_quit() -> None:
        assert stage.until(lambda: "Find a patient" in stage.texts("today"))
        seen.extend(stage.texts("today"))
        assert len(list(tmp_path.glob("onpatient-desk-demo-*/clinic/clinic.db"))) == 1
        stage.press("today.status.lock")
        assert stage.until(lambda: any(DEMO_PASSWORD in text for text in stage.texts("today")))
        stage.type("lock.password", PASSWORD)
        stage.press("lock.unlock")
        assert stage.until(lambda: "Find a patient" in stage.texts("today"))
        qapp.quit()

    QTimer.singleShot(0, qapp, look_and_quit)
    assert run_demo(qapp) == 0
    assert {DEMO_RIBBON, "James Smith · Administrator"} <= set(seen)
    assert list(tmp_path.iterdir()) == []


def test_the_demo_can_be_cut_off_from_its_clinic_for_practice(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    stage, seen = Stage(15.0), list[str]()

    def light() -> str:
        return " ".join(stage.texts("today.status.light"))

    def practice_and_quit() -> None:
        assert stage.until(lambda: "This computer only" in light())
        seen.append(" ".join(text for text in stage.texts("today") if "Demo clinic" in text))
        stage.press("today.status.light")
        stage.press("outbox.practice")
        assert stage.until(lambda: "Offline – nothing waiting" in light())
        assert any("Next try in" in text for text in stage.texts("outbox"))
        stage.press("outbox.practice")
        assert stage.until(lambda: "This computer only" in light())
        qapp.quit()

    QTimer.singleShot(0, qapp, practice_and_quit)
    assert run_demo(qapp) == 0
    assert "Demo clinic – OnPatient Desk" in seen[0]


def test_the_password_that_is_told_is_the_password() -> None:
    assert f"“{PASSWORD}”" in DEMO_PASSWORD
