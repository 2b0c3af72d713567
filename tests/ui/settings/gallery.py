"""Draws every page of the settings in its states: `python -m tests.ui.settings.gallery FOLDER`."""

import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.settings.asking import Trial
from desktop.ui.words.below import heard
from tests.real_clinic import RealClinic
from tests.ui.screens import LOOKS, show
from tests.ui.settings.desks import Mail, Settings, settings_of

FAILED = (
    Trial("name", ok=True, sentence=heard("mail.example.org was found.")),
    Trial("sign-in", ok=False, sentence=heard("The message was not taken.")),
)


def states(folder: Path, background: Background) -> Iterator[tuple[str, QWidget]]:
    """Every picture's name and window, one after the other."""
    forced = {"LockMinutes": 2, "Language": "en"}
    with _clinic(folder / "one") as clinic:
        made = settings_of(clinic, background, policy=forced, mail=Mail(trials=FAILED))
        window = made.window
        _settle(made)
        yield "settings-computer", window
        window.show_page("clinic")
        window.clinic.fields["clinic.phone"].edit.setText("(410) 555-0100")
        yield "settings-clinic-typed", window
        window.show_page("email")
        window.email.address.edit.setText("front@example.org")
        window.email.test.click()
        _settle(made)
        yield "settings-email-failed", window
        window.show_page("people")
        yield "settings-people", window
        window.people.new.click()
        window.people.person.act.click()
        yield "settings-people-new", window
        window.people.person.cancel.click()
        window.people.table.selectRow(1)
        window.people.end.click()
        yield "settings-people-end", window
    with _clinic(folder / "two") as clinic:
        dana = clinic.add_staff("eve", "Eve Park")
        made = settings_of(clinic, background, who=dana)
        _settle(made)
        made.window.show_page("clinic")
        yield "settings-no-right", made.window


@contextmanager
def _clinic(folder: Path) -> Iterator[RealClinic]:
    clinic = RealClinic(folder)
    try:
        yield clinic
    finally:
        clinic.close()


def _settle(made: Settings) -> None:
    for _ in range(3):
        done: list[bool] = []
        made.window._around.background.run(made.window, lambda: True, done.append)
        while not done:
            QApplication.processEvents()


def main(folder: Path) -> None:
    """Draw everything in every look."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with ThreadPoolExecutor(1) as lane:
        background = Background(lane)
        for look, chosen in LOOKS.items():
            theme.apply(app, chosen)
            with tempfile.TemporaryDirectory() as made:
                for name, window in states(Path(made), background):
                    show(window, look)
                    window.grab().save(str(folder / f"{name}-{look}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
