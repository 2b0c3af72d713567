"""Every field of a patient takes any text: kept exactly as it was shown, or refused with a reason beside it."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.chart.window import ChartWindow
from desktop.ui.register.window import RegisterWindow
from tests.ui.hand import (
    Field,
    fields,
    name_of,
    paste,
    press,
    read_as_markup,
    settle,
    shares,
    text,
    wrong,
)
from tests.ui.station import Station

NAMES = ("first", "last")


def mend(window: QWidget, typed: list[Field], name: str, save: str) -> bool:
    """Put something sound where something is wrong, or is needed and missing; False when all is well."""
    button = window.findChild(QAbstractButton, save)
    assert button is not None
    grey = not button.isEnabled()
    assert not grey or button.toolTip()
    bad = [field for field in typed if wrong(field) or (grey and name_of(field) in NAMES)]
    for field in bad:
        paste(field, name if name_of(field) in NAMES else "")
    return bool(bad)


def test_a_new_patient(station: Station, naughty_strings: list[str]) -> None:
    registered: list[str] = []
    station.around.program.patient_registered.connect(registered.append)
    for number, share in enumerate(shares(naughty_strings[0::3], 14)):
        window = station.show(RegisterWindow(station.around))
        typed = fields(window)
        for field, string in zip(typed, share, strict=True):
            paste(field, string)
        mend(window, typed, f"Ann{number}", "register.save")
        press(window, "register.save")
        if len(registered) == number:
            assert mend(window, typed, f"Ann{number}", "register.save"), "not kept, and nothing is wrong"
            press(window, "register.save")
        shown = {name_of(field): text(field) for field in typed}
        assert len(registered) == number + 1
        page = station.show(ChartWindow(station.around, registered[-1]))
        page.show_page("demographics")
        settle()
        kept = {name_of(field): text(field) for field in fields(page)}
        assert kept == {name: shown[name] for name in kept}
        assert read_as_markup(page) == []
        page.close()
    station.settle_all()
    assert station.desk.desk.connection.lines() == ()


def test_a_patient_on_file(station: Station, naughty_strings: list[str]) -> None:
    window = station.show(ChartWindow(station.around, "jenny"))
    window.show_page("demographics")
    settle()
    for number, share in enumerate(shares(naughty_strings[1::3], 13)):
        typed = fields(window)
        for field, string in zip(typed, share, strict=True):
            paste(field, string)
        save = "chart.demographics.save"
        button = window.findChild(QAbstractButton, save)
        assert button is not None
        if button.isVisible():
            press(window, save)
            if mend(window, typed, f"Ann{number}", save):
                press(window, save)
        shown = {name_of(field): text(field) for field in typed}
        assert [field.objectName() for field in typed if wrong(field)] == []
        station.settle_all()
        again = station.show(ChartWindow(station.around, "jenny"))
        again.show_page("demographics")
        settle()
        assert {name_of(field): text(field) for field in fields(again)} == shown
        again.close()
    assert station.desk.desk.connection.lines() == ()
