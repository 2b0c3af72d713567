"""The consent forms of an appointment: × removes one, a link adds another."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.appointment_sheet import ConsentForm
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.words import appointment as words

NAME = "appointment.consent"


class ConsentList(QWidget):
    """``changed`` is sent for a person only."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: tuple[ConsentForm, ...] = ()
        self._forms: tuple[str, ...] | None = None
        self._rows = QVBoxLayout()
        self.add = PushButton(f"{NAME}.add", words.ADD_FORM, Kind.LINK, Meaning.NEW)
        self.add.clicked.connect(self._open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        follow(self._dress)

    def offer(self, forms: Sequence[ConsentForm]) -> None:
        """The clinic's forms."""
        if tuple(forms) != self._offered:
            self._offered = tuple(forms)
            self._draw()

    def forms(self) -> tuple[str, ...]:
        """The names on the list."""
        return self._forms or ()

    def show_forms(self, forms: Sequence[str]) -> None:
        """Show these."""
        if tuple(forms) != self._forms:
            self._forms = tuple(forms)
            self._draw()

    def _draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        default = {form.name for form in self._offered if form.default}
        for number, name in enumerate(self.forms(), 1):
            self._rows.addWidget(self._row(number, name, default=name in default))
        left = self._left()
        self.add.setVisible(bool(self._offered))
        self.add.explain("" if left else words.NO_FORM_LEFT)

    def _row(self, number: int, name: str, *, default: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        remove = IconButton(f"{NAME}.{number}.remove", words.remove_form(name), Meaning.CLOSE)
        remove.clicked.connect(partial(self._remove, name))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(words.default_form(name) if default else name, wrap=True), 1)
        return row

    def _left(self) -> list[str]:
        return [form.name for form in self._offered if form.name not in self.forms()]

    def _remove(self, name: str) -> None:
        self.show_forms([form for form in self.forms() if form != name])
        self.add.setFocus()
        self.changed.emit()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName(f"{NAME}.menu")
        for name in self._left():
            menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._add, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _add(self, name: str) -> None:
        self.show_forms((*self.forms(), name))
        self.changed.emit()

    def _dress(self, look: Theme) -> None:
        self._rows.setSpacing(look.px(1))
