"""A whole sheet: title and legend, notices, the form, and the footer below all of it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.demographics.footer import FormFooter
from desktop.ui.demographics.form import PatientForm
from desktop.ui.demographics.state import Deed, Footing, FormState, Note
from desktop.ui.icons import Meaning
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.line_label import LineLabel
from desktop.ui.widgets.notice_stack import NoticeStack
from desktop.ui.widgets.picture import Picture
from desktop.ui.widgets.scrolling_page import ScrollingPage
from desktop.ui.words import demographics

ABOVE: Final = ("view_only", "only_here", "refused")
BELOW: Final = ("address", "duplicate", "anyway")
"""The places of the notices above and below the form: what comes while somebody types must not move the fields."""


class FormSheet(QWidget):
    """``pressed`` carries the `Deed` of a button; the rest is said by ``form``.

    ``rearranged`` tells that buttons have come or gone, so that Tab has to find its way anew.
    ``prefix`` begins the names of its widgets; with ``new`` nothing is on file yet.
    """

    pressed = Signal(object)
    rearranged = Signal()

    def __init__(self, prefix: str, title: str, *, new: bool = False) -> None:
        super().__init__()
        self.form, self.footer = PatientForm(prefix, new=new), FormFooter(prefix)
        self.above = NoticeStack(f"{prefix}.notice", ABOVE)
        self.below = NoticeStack(f"{prefix}.notice", BELOW)
        self.sheet = ScrollingPage(f"{prefix}.sheet", title, _Legend())
        self.sheet.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._offered: tuple[object, ...] = ()
        self.sheet.column.addWidget(self.above)
        self.sheet.column.addWidget(self.form)
        self.sheet.column.addWidget(self.below)
        self.sheet.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.footer)
        for part in (self.above, self.below, self.footer):
            part.pressed.connect(self.pressed)

    def show_state(self, form: FormState, notes: tuple[Note, ...], footing: Footing) -> None:
        """Show all of it; what has the focus keeps it, or gives it to the page when it goes away."""
        focused = QApplication.focusWidget()
        self.form.show_state(form)
        self.above.show_notices([note for note in notes if note.slot in ABOVE])
        self.below.show_notices([note for note in notes if note.slot in BELOW])
        self.footer.show_footing(footing)
        if focused is not None and self.isAncestorOf(focused) and not focused.isVisibleTo(self):
            self.sheet.setFocus()
        disputed = [name for name, face in form.faces.items() if face.difference]
        offered = (tuple(disputed), tuple(note.slot for note in notes), footing.buttons)
        if offered != self._offered:
            self._offered = offered
            self.rearranged.emit()

    def areas(self) -> tuple[QWidget, ...]:
        """Its parts in reading order: the left column before the right one."""
        return (self.above, *self.form.halves, self.below, self.footer)

    def go_to_footer(self) -> None:
        """Put the focus on what the footer asks."""
        button = self.footer.button(Deed.SAVE) or self.footer.button(Deed.KEEP_EDITING)
        if button is not None:
            button.setFocus()

    def go_to(self, field: str) -> None:
        """Put the focus into a field, and show it."""
        self.form.go_to(field)
        focused = QApplication.focusWidget()
        if focused is not None and self.sheet.isAncestorOf(focused):
            self.sheet.reveal(focused)


class _Legend(QWidget):
    """What the small arrow before a label means."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(Picture(Meaning.TO_ONPATIENT, "link", 14))
        self._row.addWidget(LineLabel(demographics.USED_TO_CONNECT, role="text2"))
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self._row.setSpacing(look.px(7))
