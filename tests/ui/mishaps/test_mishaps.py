"""Whatever fails under a window: it is told, the log holds no patient, what was typed stays, the next try works."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.app.unforeseen import Unforeseen
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Preferences
from desktop.ui.appointment.window import AppointmentWindow
from desktop.ui.chart.window import ChartWindow
from desktop.ui.register.window import RegisterWindow
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.words import common
from tests.full_disk import full_disk
from tests.ui.hand import fields, paste, press, settle, text
from tests.ui.station import Station, station_in

SECRET = "Zyxwoman"
NUMBER = "7f3a0c" + 26 * "0"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with station_in(tmp_path) as made:
        unforeseen = Unforeseen(lambda: False, lambda: NUMBER, made.around.program)
        made.around.background.unexpected.connect(unforeseen.tell)
        yield made
        for notice in notices():
            notice.close()


def notices() -> list[QMessageBox]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [each for each in found if each.isVisible()]


@contextmanager
def closed_file(station: Station) -> Iterator[None]:
    """As when the desk is being locked."""
    station.desk.file.close()
    yield
    station.desk.file.open(b"k" * 32)


@contextmanager
def missing_table(station: Station) -> Iterator[None]:
    """As nobody can imagine."""
    with station.desk.file.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE outbox RENAME TO lost")
    yield
    with station.desk.file.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE lost RENAME TO outbox")


@contextmanager
def no_room(_station: Station) -> Iterator[None]:
    """As when the disk is full."""
    with full_disk():
        yield


MISHAPS: tuple[Callable[[Station], AbstractContextManager[None]], ...] = (
    closed_file,
    missing_table,
    no_room,
)


@dataclass(frozen=True)
class Typing:
    """A window in which something is typed, and the button that keeps it."""

    window: Callable[[Station], QWidget]
    typed: dict[str, str]
    save: str


def register(station: Station) -> QWidget:
    return station.show(RegisterWindow(station.around))


def demographics(station: Station) -> QWidget:
    window = station.show(ChartWindow(station.around, "jenny"))
    window.show_page("demographics")
    settle()
    return window


def call(station: Station) -> QWidget:
    window = station.show(ChartWindow(station.around, "jenny"))
    window.show_page("communication")
    settle()
    press(window, "chart.communication.log_call")
    return window


def appointment(station: Station) -> QWidget:
    window = station.show(AppointmentWindow(station.around, "", "tim"))
    provider = window.form.fields.picks["provider_id"]
    provider.setCurrentIndex(1)
    provider.activated.emit(1)
    settle()
    return window


def settings(station: Station) -> QWidget:
    preferences = Preferences(station.clinic.folder / "preferences.json", Decided())
    window = station.show(SettingsWindow(station.around, preferences, None, ("America/New_York",)))
    window.show_page("clinic")
    settle()
    return window


def new_person(station: Station) -> QWidget:
    window = settings(station)
    assert isinstance(window, SettingsWindow)
    window.show_page("people")
    settle()
    press(window, "settings.people.add")
    return window


WINDOWS = {
    "register": Typing(register, {"register.first": SECRET, "register.last": "Roe"}, "register.save"),
    "demographics": Typing(demographics, {"chart.demographics.last": SECRET}, "chart.demographics.save"),
    "call": Typing(
        call,
        {"chart.communication.log.minutes": "4", "chart.communication.log.note": SECRET},
        "chart.communication.log.save",
    ),
    "appointment": Typing(appointment, {"appointment.notes": SECRET}, "appointment.save"),
    "settings": Typing(settings, {"settings.clinic.name": SECRET}, "settings.clinic.save"),
    "new person": Typing(
        new_person,
        {
            "settings.people.new.name": SECRET,
            "settings.people.new.user": "zyx",
            "settings.people.new.password": "a very long password",
        },
        "settings.people.new.save",
    ),
}


def waiting(station: Station) -> int:
    """Changes in the outbox; that a chart was opened is none."""
    return len(station.desk.desk.connection.lines())


@pytest.mark.parametrize("mishap", MISHAPS, ids=lambda mishap: mishap.__name__)
@pytest.mark.parametrize("name", WINDOWS)
def test_it_is_told_without_patients_what_was_typed_stays_and_the_next_try_works(
    station: Station,
    name: str,
    mishap: Callable[[Station], AbstractContextManager[None]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    typing = WINDOWS[name]
    window = typing.window(station)
    typed = {field.objectName(): field for field in fields(window)}
    for field, words in typing.typed.items():
        paste(typed[field], words)
    with mishap(station):
        press(window, typing.save)
        settle()
    assert station.faults
    (notice,) = notices()
    assert notice.text() in (common.UNEXPECTED, common.DISK_FULL)
    assert notice.informativeText() == common.incident("7F3A0C")
    assert "incident 7F3A0C" in caplog.text
    assert SECRET not in caplog.text
    assert window.isVisible()
    assert {field: text(typed[field]) for field in typing.typed} == typing.typed
    assert waiting(station) == 0
    notice.close()
    station.faults.clear()
    press(window, typing.save)
    assert station.faults == []
    assert waiting(station) == 1
