"""A day of 300 appointments among many patients: the longest wait of the window while each screen opens and filters."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from desktop.app.program import DeskProgram
from desktop.app.qt import make_application
from desktop.clinic import tables
from desktop.clinic.home import ClinicHome
from desktop.config import Config
from desktop.real import RealClock
from desktop.record.tables import to_micros
from desktop.ui.chart.window import ChartWindow
from desktop.ui.today.choice import Filter
from measure import crowd, home
from measure.drawing import until
from measure.figures import Figure, median
from measure.visit import Stalls

APPOINTMENTS: Final = 300
_PROVIDERS, _TIMES, _STALL_MS, _REST_MS = 6, 5, 50.0, 60
_ZONE: Final = ZoneInfo("America/New_York")
_PAGES: Final = ("demographics", "appointments", "communication", "audit")
Deed = Callable[[], object]


def measure(folder: Path, count: int) -> Iterator[Figure]:
    """The middle of the worst waits counts, the first only where there is no other. The floor paints Today once."""
    made = home.make(folder, count)
    people = list(crowd.patients(min(count, APPOINTMENTS * 5)))
    _book(folder, made, people)
    app = make_application(["bench"])
    program = DeskProgram(Config(folder), made.means)
    program.start()
    until(lambda: program.stack is not None)
    program.enter(home.USER, home.PASSWORD)
    until(lambda: program.windows is not None)
    assert program.windows is not None
    table = program.windows.home.page.table
    until(lambda: table.rows.rowCount() == len(people[: APPOINTMENTS * 5 : 5]))
    floor = median([_waited(program, program.windows.home.repaint) for _ in range(_TIMES)])
    for name, deeds in _deeds(program, people).items():
        waits = [_waited(program, deed) for deed in deeds]
        note = f"first {waits[0]:.0f} ms"
        yield Figure(
            f"{name}: worst wait", median(waits[1:] or waits), floor, "ms", _STALL_MS, of="value", note=note
        )
    program.close()
    app.processEvents()


def _deeds(program: DeskProgram, people: list[crowd.Row]) -> dict[str, list[Deed]]:
    """By the name of what is done: the same with other patients, or there and back."""
    assert program.windows is not None
    shown, menus = program.windows.home, program.menus
    check, turn = shown.page.filters.check, shown.presenter.turn
    ids = [str(each["id"]) for each in people[::5]][: _TIMES + 1]
    visits = [f"v{n:031x}" for n in range(_TIMES + 1)]
    pages: dict[str, list[Deed]] = {
        f"… its page {name}": [partial(_turn_to, id, name) for id in ids] for name in _PAGES
    }
    return {
        "the day read anew": [program.news.tell] * (_TIMES + 1),
        "the day filtered": [partial(check, kind) for kind in (Filter.MISSING, Filter.ALL) * 3],
        "another day": [partial(turn, step) for step in (1, -1) * 3],
        "a chart opened": [partial(menus.chart_asked.emit, id, "access") for id in ids],
        **pages,
        "an appointment opened": [partial(menus.appointment_asked.emit, id) for id in visits],
        "a new appointment": [partial(menus.new_appointment_asked.emit, id) for id in ids],
        "a new patient": [partial(menus.new_patient_asked.emit, "")],
        "the settings": [menus.settings_asked.emit],
    }


def _turn_to(patient_id: str, page: str) -> None:
    charts = [each for each in QApplication.topLevelWidgets() if isinstance(each, ChartWindow)]
    next(each for each in charts if each.patient_id == patient_id).show_page(page)


def _waited(program: DeskProgram, deed: Deed) -> float:
    """The longest wait of the event loop, in milliseconds, until nothing is left to do."""
    done: list[bool] = []
    _rest()
    stalls = Stalls(program)
    stalls.begin()
    deed()
    for _ in range(2):
        program.background.run(program, lambda: True, done.append)
    until(lambda: len(done) == 2)
    _rest()
    return stalls.end()


def _rest() -> None:
    end = time.perf_counter() + _REST_MS / 1000
    while time.perf_counter() < end:
        QApplication.processEvents()


def _book(folder: Path, made: home.FullHome, people: list[crowd.Row]) -> None:
    """Fill today at the clinic, from seven in the morning on."""
    clinic = ClinicHome(Config(folder).clinic_folder)
    engine = clinic.open(made.keystore).engine
    day = RealClock().now().astimezone(_ZONE).date()
    begins = datetime(day.year, day.month, day.day, 7, tzinfo=_ZONE).astimezone(UTC)
    with engine.begin() as connection:
        seq = connection.execute(
            update(tables.clinic).values(seq=tables.clinic.c.seq + 1).returning(tables.clinic.c.seq)
        ).scalar_one()
        named = {"time_zone": _ZONE.key, "active": True, "seq": seq}
        crowd.insert(
            connection, "provider", [{"id": f"p{n}", "name": f"Dr. {n}", **named} for n in range(_PROVIDERS)]
        )
        crowd.insert(
            connection, "office", [{"id": f"o{n}", "name": f"Office {n}", **named} for n in range(2)]
        )
        crowd.insert(connection, "appointment", [
            {
                "id": f"v{n:031x}", "patient_id": person["id"], "seq": seq, "minutes": 15, "kind": "appointment",
                "starts_at": to_micros(begins + timedelta(minutes=15 * (n // _PROVIDERS))), "reason": "Follow-up",
                "provider_id": f"p{n % _PROVIDERS}", "office_id": f"o{n % 2}", "status": "Confirmed",
            }
            for n, person in enumerate(people[: APPOINTMENTS * 5 : 5])
        ])  # fmt: skip
    engine.dispose()
