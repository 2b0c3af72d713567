"""What holds on this computer: each choice is kept at once, and what IT decided is greyed and says so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.preferences.declared import (
    APPEARANCE,
    LANGUAGE,
    LOCK_MINUTES,
    NOTIFY,
    TEXT_PERCENT,
    UNDO_SECONDS,
    Preference,
)
from desktop.preferences.preferences import Preferences
from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.palette import Tone
from desktop.ui.theme import Size
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.hint import HintLine
from desktop.ui.widgets.label import PlainLabel, buddy
from desktop.ui.widgets.pairs import Pairs
from desktop.ui.widgets.titled_page import TitledPage
from desktop.ui.words import settings as words

Offered = Sequence[tuple[Any, str]]

LANGUAGES: Final = (("system", words.AS_THE_SYSTEM), ("en", "English"), ("es", "Español"))
"""Each language in its own words, for whoever cannot read the one that is set."""
APPEARANCES: Final = (("system", words.AS_THE_SYSTEM), ("light", words.LIGHT), ("dark", words.DARK))
SIZES: Final = (0, 90, 100, 110, 125, 150, 175, 200)
MINUTES: Final = (1, 2, 3, 5, 10, 15)
SECONDS: Final = (5, 10, 20, 30, 60)


@dataclass(frozen=True, slots=True)
class _Line:
    label: str
    preference: Preference[Any]
    offered: Offered
    hint: str = ""


_LINES: Final = (
    _Line(words.LOCK, LOCK_MINUTES, [(each, words.minutes(each)) for each in MINUTES], words.LOCK_HINT),
    _Line(words.UNDO, UNDO_SECONDS, [(each, words.seconds(each)) for each in SECONDS], words.UNDO_HINT),
    _Line(words.LANGUAGE, LANGUAGE, LANGUAGES, words.LANGUAGE_HINT),
    _Line(words.APPEARANCE, APPEARANCE, APPEARANCES),
    _Line(
        words.TEXT,
        TEXT_PERCENT,
        [(each, words.per_cent(each) if each else words.AS_THE_SYSTEM) for each in SIZES],
    ),
)


class Chosen(QWidget):
    """One preference: its name, what can be chosen, and a line below."""

    def __init__(
        self, line: _Line, preferences: Preferences, choose: Callable[[Any, "Chosen"], None]
    ) -> None:
        super().__init__()
        name = f"settings.computer.{line.preference.name.lower()}"
        self.combo, self._hint, self._usual = ComboField(name, line.label), HintLine(name), line.hint
        value = preferences.value(line.preference)
        offered = list(line.offered)
        if value not in [each for each, _said in offered]:
            offered.append((value, str(value)))
        for each, said in offered:
            self.combo.addItem(said, each)
        self.combo.setCurrentIndex(self.combo.findData(value))
        self.forced = preferences.forced(line.preference)
        self.combo.setEnabled(not self.forced)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(buddy(line.label, self.combo))
        column.addSpacing(theme.current().px(5))
        column.addWidget(self.combo)
        column.addWidget(self._hint)
        self.say(words.FORCED if self.forced else line.hint)
        self.combo.activated.connect(lambda _index: choose(self.combo.currentData(), self))

    def say(self, said: str, *, problem: bool = False) -> None:
        """What stands below, and is read with the field."""
        self._hint.say(said, Tone.BAD if problem else None)
        self.combo.setAccessibleDescription(said)

    def kept(self) -> None:
        """The choice is kept."""
        self.say(self._usual)


class ComputerPage(TitledPage):
    """Applies and keeps each choice as it is made."""

    def __init__(self, preferences: Preferences, background: Background) -> None:
        super().__init__("settings.computer", words.COMPUTER, words.COMPUTER_SENTENCE)
        self._preferences, self._background = preferences, background
        self.chosen = {
            line.preference.name: Chosen(line, preferences, partial(self._choose, line.preference))
            for line in _LINES
        }
        self.notify = CheckBox("settings.computer.notify", words.NOTIFY)
        self.notify.setChecked(preferences.value(NOTIFY))
        self.notify.setEnabled(not preferences.forced(NOTIFY))
        self.notify.setAccessibleDescription(words.NOTIFY_HINT)
        self.notify.setToolTip(words.FORCED if preferences.forced(NOTIFY) else "")
        self.notify.toggled.connect(self._notify)
        self.column.addSpacing(6)
        self.column.addWidget(Pairs(*self.chosen.values()))
        self.column.addWidget(self.notify)
        self.column.addWidget(PlainLabel(words.NOTIFY_HINT, Size.SMALL, role="text2", wrap=True))
        self.column.addStretch(1)

    def _notify(self, on: bool) -> None:
        self._background.run(self, lambda: self._preferences.choose(NOTIFY, on), lambda _: None)

    def _choose(self, preference: Preference[Any], value: Any, field: Chosen) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, OSError):
                raise error
            field.combo.setCurrentIndex(field.combo.findData(self._preferences.value(preference)))
            field.say(words.NOT_KEPT, problem=True)

        self._background.run(
            self, lambda: self._preferences.choose(preference, value), lambda _: field.kept(), failed
        )
