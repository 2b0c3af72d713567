"""Everything of a window that a person reads or hears: texts, tips, names, menus, titles, lists."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

from tests.ui.inspection import MNEMONIC

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


ROOT = QModelIndex()


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text; what a person typed is no text of the program."""
    for widget in (window, *window.findChildren(QWidget)):
        name = widget.objectName() or type(widget).__name__
        yield from ((f"{name} {where}", text) for where, text in _of_widget(widget) if text)
    for action in window.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield f"{action.objectName() or 'action'}", text


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "heading", widget.title()
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(row)) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(tab)) for tab in range(widget.count()))
    if (
        isinstance(widget, QAbstractItemView)
        and not isinstance(widget, QHeaderView)
        and widget.model() is not None
    ):
        yield from (("cell", text) for text in _of_model(widget.model()))


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(ROOT)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount(ROOT)):
        for column in range(columns):
            index = model.index(row, column, ROOT)
            yield from (str(text) for role in ROLES if isinstance(text := index.data(role), str))


def shared_menu_keys(window: QWidget) -> list[str]:
    """Letters that two entries of one menu answer to, and those of the menu bar that a button answers to as well."""
    twice = []
    for menu in (*window.findChildren(QMenuBar), *window.findChildren(QMenu)):
        keys = Counter(key.lower() for action in menu.actions() for key in MNEMONIC.findall(action.text()))
        twice += [f"{key} in {menu.objectName()}" for key, number in keys.items() if number > 1]
    bar = {
        key.lower()
        for bar in window.findChildren(QMenuBar)
        for action in bar.actions()
        for key in MNEMONIC.findall(action.text())
    }
    things = [thing for thing in window.findChildren(QWidget) if thing.window() is window.window()]
    texts = [t.text() for t in things if isinstance(t, QAbstractButton | QLabel) and t.isVisible()]
    shown = [key for text in texts for key in MNEMONIC.findall(text)]
    return twice + [f"{key} of the menu bar" for key in shown if key.lower() in bar]
