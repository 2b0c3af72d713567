"""One try at a password: the button works while it is looked at, and every answer stands beside its cause."""

import math
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from desktop.domain.clock import Clock
from desktop.ui.announce import announce
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.field import LabelledField, PasswordEdit
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import signin as words

TICK_MS = 200


class Attempt(QObject):
    """Drives a password field, its button and the notice above both.

    ``notice`` tells of the computer's own troubles; whoever lays it out owns it.
    """

    def __init__(self, name: str, button: PushButton, password: LabelledField, clock: Clock) -> None:
        super().__init__(button)
        self.notice = Notice(f"{name}.trouble", Tone.BAD, Meaning.MISSING, "")
        self.notice.hide()
        self.busy = False
        self._button, self._password, self._clock = button, password, clock
        self._usual = button.text()
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._count_down)

    def begin(self) -> bool:
        """Whether a try may be made now; if so, everything shows that it is under way."""
        if self.busy or self._timer.isActive():
            return False
        if not self._password.edit.text():
            self._blame_password(words.PASSWORD_NEEDED)
            return False
        self.busy = True
        self.notice.hide()
        self._password.field.show_hint("")
        self._button.show_as(words.WORKING, Kind.PRIMARY)
        return True

    def end(self) -> None:
        """The try is over; the password is forgotten here."""
        self.stop_working()
        self._password.edit.clear()
        if isinstance(self._password.edit, PasswordEdit):
            self._password.edit.conceal()

    def stop_working(self) -> None:
        """The button says again what it does."""
        self.busy = False
        self._button.show_as(self._usual, Kind.PRIMARY)

    def refuse(self, said: str) -> None:
        """The password was not the right one."""
        self.stop_working()
        self._blame_password(said)

    def delay(self, wait: timedelta) -> None:
        """The next try has to wait; the rest of it is counted down beside the password."""
        self.stop_working()
        self._until = self._clock.monotonic() + wait.total_seconds()
        self._timer.start()
        self._count_down()
        announce(self._password.edit, words.too_many_tries(self._left()), urgent=True)

    def show_trouble(self, title: str, body: str) -> None:
        """Something is wrong with the computer, not with what was typed."""
        from desktop.ui.words.below import heard  # few start-ups need it

        said = heard(body)
        self.stop_working()
        self.notice.show_words(title, said)
        self.notice.show()
        announce(self._button, f"{title}. {said}", urgent=True)

    def _left(self) -> int:
        return math.ceil(self._until - self._clock.monotonic())

    def _count_down(self) -> None:
        if self._left() <= 0:
            self._timer.stop()
            self._button.explain("")
            self._password.field.show_hint("")
            return
        said = words.too_many_tries(self._left())
        self._button.explain(said)
        self._password.field.show_problem(said)

    def _blame_password(self, said: str) -> None:
        self._password.field.show_problem(said)
        self._password.edit.setFocus()
        self._password.edit.selectAll()
        announce(self._password.edit, said, urgent=True)
