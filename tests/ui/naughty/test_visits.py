"""Appointments and notes take any text: kept as it was shown but for what nobody sees, or refused with a reason."""

from PySide6.QtWidgets import QPlainTextEdit

from desktop.domain.names import clean_text
from desktop.ui.appointment.window import AppointmentWindow
from desktop.ui.chart.window import ChartWindow
from tests.ui.hand import fields, paste, press, read_as_markup, settle, shares, text, wrong
from tests.ui.station import Station

MINUTES = ("+", "a", "1,000", "b", "٤", "c", "1_0", "d", "0", "e", "1h", "f")
"""In turns with notes: what Python, Qt and people take for a number differs."""


def test_an_appointment(station: Station, naughty_strings: list[str]) -> None:
    for share in shares(naughty_strings[2::6], 6):
        window = station.show(AppointmentWindow(station.around, "", "tim"))
        provider = window.form.fields.picks["provider_id"]
        provider.setCurrentIndex(1)
        provider.activated.emit(1)
        window.form.fields.overlap.setChecked(True)
        id = window.presenter.ground.base.id
        typed = fields(window)
        sound = {field.objectName(): text(field) for field in typed}
        for field, string in zip(typed, share, strict=True):
            paste(field, string)
        press(window, "appointment.save")
        while window.isVisible():
            bad = [field for field in typed if wrong(field)]
            assert bad, "not kept, and nothing is wrong"
            for field in bad:
                paste(field, sound[field.objectName()])
            press(window, "appointment.save")
        sheet = station.desk.desk.appointments.open(id)
        assert sheet is not None
        reason, notes = window.form.fields.reason.text(), window.form.fields.notes.toPlainText()
        kept = sheet.appointment
        assert [kept.reason or "", kept.notes or ""] == [clean_text(reason), clean_text(notes)]
    station.settle_all()
    assert station.desk.desk.connection.lines() == ()
    again = station.show(AppointmentWindow(station.around, id))
    assert again.form.fields.notes.toPlainText() == notes
    assert read_as_markup(again) == []
    again.leave()


def test_what_is_said_on_the_telephone(station: Station, naughty_strings: list[str]) -> None:
    window = station.show(ChartWindow(station.around, "jenny"))
    window.show_page("communication")
    settle()
    for share in shares([*MINUTES, *naughty_strings[5::6]], 2):
        press(window, "chart.communication.log_call")
        minutes, note = fields(window)
        paste(minutes, share[0])
        paste(note, share[1])
        shown = text(note)
        press(window, "chart.communication.log.save")
        if note.isVisible():
            assert note.accessibleDescription() or minutes.accessibleDescription()
            paste(note, "Said nothing.")
            paste(minutes, "4")
            shown = text(note)
            press(window, "chart.communication.log.save")
        assert not note.isVisible()
        newest = station.desk.desk.communications.of_patient("jenny")[0]
        assert newest.note == clean_text(shown)
        station.clinic.clock.go_on(seconds=1)
    station.settle_all()
    assert station.desk.desk.connection.lines() == ()
    assert read_as_markup(window) == []
    assert isinstance(note, QPlainTextEdit)
