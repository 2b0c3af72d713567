"""Searching, the day, settings, sign-in and exports take any text."""

import csv
import io
from concurrent.futures import ThreadPoolExecutor

from desktop.domain.names import clean_name
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Preferences
from desktop.ui.background import Background
from desktop.ui.chart.audit.presenter import AuditPresenter
from desktop.ui.chart.window import ChartWindow
from desktop.ui.find.recent import Recent
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.setup.window import SetUpWindow
from desktop.ui.signin.window import SignInWindow
from desktop.ui.today.window import TodayWindow
from tests.ui.appointment.desk_scene import TEN
from tests.ui.hand import fields, paste, press, read_as_markup, settle, shares, text, wrong
from tests.ui.setup_stand_in import PretendedSetUp
from tests.ui.station import Station

ZONE = "America/New_York"
FORMULA = tuple("=+-@\t\r＝＋－＠")


def test_the_search(station: Station, naughty_strings: list[str]) -> None:
    window = station.show(TodayWindow(station.around, Recent()))
    line = window.page.head.search
    for string in naughty_strings:
        paste(line, string)
    assert read_as_markup(window) == []
    paste(line, "harris")
    assert [row.patient_id for row in window.box.panel.list.rows.rows] == ["jenny"]


def test_what_is_missing_typed_in_its_row(station: Station, naughty_strings: list[str]) -> None:
    station.clinic.add_patient(id="ben", first="Ben", chart_id="HABE000002", email=None)
    station.clinic.add("appointment", id="v1", patient_id="ben", starts_at=TEN, minutes=15)
    station.settle_all()
    window = station.show(TodayWindow(station.around, Recent()))
    for string in naughty_strings[0::9]:
        face = next(face for face in window.page.table.rows.rows if face.patient_id == "ben")
        window.editing.open(face)
        editor = window.editing.editor
        assert editor is not None
        field = editor.fields[0].edit
        paste(field, string)
        press(editor, "today.row.email.go")
        assert wrong(field) or field.accessibleDescription()
        assert text(field) == string or text(field).split() == string.split()


def test_the_clinics_settings(station: Station, naughty_strings: list[str]) -> None:
    preferences = Preferences(station.clinic.folder / "preferences.json", Decided())
    window = station.show(SettingsWindow(station.around, preferences, None, (ZONE,)))
    window.show_page("clinic")
    settle()
    for share in shares(naughty_strings[1::9], 4):
        typed = fields(window)
        sound = {field.objectName(): text(field) for field in typed}
        for field, string in zip(typed, share, strict=True):
            paste(field, string)
        if window.clinic.save.isEnabled():
            press(window, "settings.clinic.save")
        for field in [field for field in typed if wrong(field)]:
            paste(field, sound[field.objectName()])
        if window.clinic.save.isEnabled():
            press(window, "settings.clinic.save")
        shown = {field.objectName(): clean_name(text(field)) for field in typed}
        station.settle_all()
        refused = [field.objectName() for field in typed if wrong(field)]
        window.clinic.discard.click()
        settle()
        now = {field.objectName(): text(field) for field in fields(window)}
        assert {name: now[name] for name in now if name not in refused} == {
            name: shown[name] for name in shown if name not in refused
        }
    assert read_as_markup(window) == []


def test_somebody_new(station: Station, naughty_strings: list[str]) -> None:
    preferences = Preferences(station.clinic.folder / "preferences.json", Decided())
    window = station.show(SettingsWindow(station.around, preferences, None, (ZONE,)))
    window.show_page("people")
    settle()
    for share in shares(naughty_strings[2::18], 3):
        press(window, "settings.people.add")
        typed = fields(window)
        for field, string in zip(typed, share, strict=True):
            paste(field, string)
        press(window, "settings.people.new.save")
        if typed[0].isVisible():
            assert any(wrong(field) for field in typed)
            press(window, "settings.people.new.cancel")
        station.settle_all()


def test_signing_in(station: Station, naughty_strings: list[str]) -> None:
    window = station.show(SignInWindow("Larkfield", "1.0", station.clinic.clock))
    asked: list[tuple[str, str]] = []
    window.asked.connect(lambda user, password: asked.append((user, password)))
    for share in shares(naughty_strings[3::9], 2):
        for field, string in zip((window.name.edit, window.password.edit), share, strict=True):
            paste(field, string)
        press(window, "signin.enter")
        window.show_trouble("wrong")
    assert len(asked) > 10
    assert read_as_markup(window) == []


def test_setting_up(station: Station, naughty_strings: list[str]) -> None:
    with ThreadPoolExecutor(1) as lane:
        window = station.show(SetUpWindow(PretendedSetUp(), Background(lane), (ZONE,), ZONE))
        press(window, "setup.continue")
        for share in shares(naughty_strings[4::9], 6):
            for field, string in zip(fields(window), share, strict=False):
                paste(field, string)
            press(window, "setup.continue")
            if not window.account.isVisible():
                press(window, "setup.back")
            else:
                assert any(wrong(field) for field in fields(window))
        assert read_as_markup(window) == []


def test_the_export_of_the_log(station: Station, naughty_strings: list[str]) -> None:
    strings = [*naughty_strings[5::9], '=HYPERLINK("http://x")', "a;=1", '"=1', "+1", "-1", "@SUM(1)"]
    for number, string in enumerate(strings):
        station.desk.desk.communications.log("jenny", "phone", string)
        if number % 10 == 0:
            station.settle_all()
    station.settle_all()
    window = station.show(ChartWindow(station.around, "jenny"))
    window.show_page("audit")
    settle()
    presenter = window.findChild(AuditPresenter)
    assert isinstance(presenter, AuditPresenter)
    file = station.clinic.folder / "log.csv"
    presenter.export_to(file)
    settle()
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    assert len(rows) > 10
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []
