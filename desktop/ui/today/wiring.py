"""What happens at which button, key and menu entry of the home window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop.ui.announce import announce
from desktop.ui.area_keys import add_area_keys
from desktop.ui.help import Help
from desktop.ui.menus import copy_text
from desktop.ui.today.attention_rows import AttentionFace, Way
from desktop.ui.today.choice import Column, Filter
from desktop.ui.today.export import DayExport
from desktop.ui.today.menus import ROW, show_reasons
from desktop.ui.today.rows import RowFace
from desktop.ui.words import today as words

if TYPE_CHECKING:
    from desktop.ui.today.window import TodayWindow

ACCESS = "access"


def connect(window: "TodayWindow") -> None:
    """Once, when the window is made."""
    _connect_table(window)
    _connect_page(window)
    _connect_day(window)
    _connect_patient(window)
    _connect_rest(window)


def _connect_table(window: "TodayWindow") -> None:
    table, deeds, program = window.page.table, window.deeds, window.around.program
    table.acted.connect(deeds.act)
    table.opened.connect(partial(_open, window))
    table.moved.connect(window.show_possible)
    table.menu_asked.connect(partial(_show_menu, window))
    deeds.typing.connect(partial(_type, window))
    deeds.asking.connect(lambda asked: window.page.notices.show_notices([asked] if asked else []))
    deeds.chart_wanted.connect(lambda patient_id: program.chart_asked.emit(patient_id, ACCESS))
    window.page.notices.pressed.connect(deeds.answer)
    for source in (deeds, window.editing, window.presenter):
        source.said.connect(partial(_say, window))
    window.presenter.shown.connect(window.show_rows)


def _connect_page(window: "TodayWindow") -> None:
    page, program = window.page, window.around.program
    page.helped.connect(partial(_help, window))
    page.empty.step.clicked.connect(partial(_next_step, window))
    page.head.calendar_asked.connect(window.show_calendar)
    page.head.search.textChanged.connect(lambda text: window.box.open_quietly(text) if text else None)
    window.status.lock_asked.connect(program.lock_asked)
    window.line.kept.connect(page.show_keeping)


def _connect_day(window: "TodayWindow") -> None:
    on, presenter = window.menus.on, window.presenter
    on("today", lambda: presenter.go_to(None))
    on("earlier", partial(presenter.turn, -1))
    on("later", partial(presenter.turn, 1))
    for kind in Filter:
        on(f"filter.{kind.value}", partial(window.page.filters.check, kind))
    compact = window.menus.actions["compact"]
    compact.setCheckable(True)
    compact.toggled.connect(window.page.table.set_compact)
    on("next_row", partial(_go_on, window, 1))
    on("previous_row", partial(_go_on, window, -1))


def _connect_patient(window: "TodayWindow") -> None:
    on, deeds, program = window.menus.on, window.deeds, window.around.program
    on("open_chart", partial(_open_chart, window))
    on("enable", partial(_invite, window))
    on("undo_send", partial(_undo, window))
    for name, do in (
        ("open_appointment", lambda face: program.appointment_asked.emit(face.id)),
        ("resend", deeds.resend),
        ("missing", lambda face: _type(window, face)),
        ("revoke", deeds.revoke),
    ):
        on(name, partial(_with_row, window, do))


def _connect_rest(window: "TodayWindow") -> None:
    around, on = window.around, window.menus.on
    on("new_appointment", lambda: around.program.new_appointment_asked.emit(""))
    exporting = DayExport(window.page, window.menus, around.desk, around.background)
    exporting.said.connect(partial(_say, window))
    window.presenter.shown.connect(lambda: exporting.show_possible(window.presenter.day))
    on("copy_row", lambda: copy_text(window.page.table.copied()))
    on("sync", lambda: around.background.run(window, around.desk.connection.try_now, lambda _none: None))
    on("outbox", window.line.open)
    window.menus.on_help(Help(window, lambda: "today"))
    add_area_keys(window, window.areas)


def _open(window: "TodayWindow", face: RowFace, column: Column) -> None:
    """Enter or a double click: the appointment in the time cell, else the chart."""
    if column is Column.TIME:
        window.around.program.appointment_asked.emit(face.id)
    else:
        window.around.program.chart_asked.emit(face.patient_id, "")


def _open_chart(window: "TodayWindow") -> None:
    search = window.searching()
    if search is not None:
        search.finding.open()
    else:
        _with_row(window, lambda face: window.around.program.chart_asked.emit(face.patient_id, ""))


def _invite(window: "TodayWindow") -> None:
    """The patient found, while somebody looks for one; else the row."""
    search = window.searching()
    if search is not None:
        search.finding.invite()
    else:
        _with_row(window, window.deeds.invite)


def _undo(window: "TodayWindow") -> None:
    """What was sent from the search, else what the row holds, else what was done last."""
    search, face = window.searching(), window.page.table.current()
    if search is not None and search.finding.sending.patient_id is not None:
        search.finding.sending.undo()
    elif face is not None and (face.row.access.action or face.row.access.revoke):
        window.deeds.undo(face)
    elif not window.deeds.undo_last():
        _say(window, words.NOTHING_TO_UNDO, urgent=False)


def _with_row(window: "TodayWindow", do: object) -> None:
    face = window.page.table.current()
    if face is not None and callable(do):
        do(face)


def _type(window: "TodayWindow", face: RowFace) -> None:
    """Into the row, if this person may."""
    if face.button is not None and face.button.reason:
        _say(window, face.button.reason, urgent=True)
    else:
        window.editing.open(face)


def _go_on(window: "TodayWindow", step: int) -> None:
    if window.presenter.filling.next_helped(step) is None:
        _say(window, words.NOTHING_NEEDS_YOU, urgent=False)


def _help(window: "TodayWindow", item: AttentionFace) -> None:
    """The link of an item: in the row, if the patient comes on this day, else in the chart."""
    popover, program = window.page.popover, window.around.program
    if popover is not None and popover.isVisible():
        popover.close()
    face = window.presenter.face_of(item.patient_id)
    if item.way is Way.APPOINTMENT:
        program.appointment_asked.emit(item.target)
    elif item.way is Way.RESEND:
        window.deeds.resend_to(item.patient_id, face)
    elif item.way is Way.FIX_EMAIL and face is not None:
        window.presenter.show_row(face)
        _type(window, face)
    else:
        program.chart_asked.emit(item.patient_id, ACCESS)


def _next_step(window: "TodayWindow") -> None:
    if (
        window.presenter.choice.filter is not Filter.ALL
        and window.reader.picture
        and window.reader.picture.faces
    ):
        window.page.filters.check(Filter.ALL)
        window.page.table.setFocus()
    else:
        window.around.program.new_appointment_asked.emit("")


def _show_menu(window: "TodayWindow", face: RowFace, place: QPoint) -> None:
    menu = QMenu(window)
    menu.setObjectName("today.row.menu")
    show_reasons(window.menus, face)
    for entry in ROW:
        if entry.name:
            menu.addAction(window.menus.actions[entry.name])
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _say(window: "TodayWindow", said: str, urgent: bool) -> None:
    announce(window.page.table, said, urgent=urgent)
