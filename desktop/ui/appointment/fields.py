"""Every field of the form by name, each with its label and the line below it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.appointment import COLORS, STATUSES
from desktop.services.appointment_sheet import Choices
from desktop.ui.appointment.consent_list import ConsentList
from desktop.ui.appointment.day_edit import DayEdit
from desktop.ui.appointment.draft import Typed
from desktop.ui.appointment.kind_row import KindRow
from desktop.ui.appointment.pick_field import ColorField, PickField, TypedChoice
from desktop.ui.appointment.step_edit import StepEdit
from desktop.ui.theme import Theme, follow
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.naming import identify, plain
from desktop.ui.words import appointment as words
from desktop.ui.words import appointment_values as value_words

PICKS: Final = {
    "provider_id": words.PROVIDER,
    "supervising_id": words.SUPERVISING,
    "office_id": words.OFFICE,
    "exam_room_id": words.EXAM,
    "profile": words.PROFILE,
    "status": words.STATUS,
}
Choice = tuple[str | None, str]


class NotesEdit(QPlainTextEdit):
    """Three lines high at least; Tab goes on to the next field."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        identify(self, name, spoken)
        self.setTabChangesFocus(True)
        follow(self._dress)

    def _dress(self, look: Theme) -> None:
        self.document().setDocumentMargin(look.px(6))
        self.setFixedHeight(3 * look.metrics().lineSpacing() + look.px(20))


class Fields(QObject):
    """Holds the widgets and knows what stands in them. ``edited`` names the part a person changed.

    The patient is not a widget's value: it is whoever was chosen last.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = KindRow("appointment.kind", value_words.KINDS)
        self.picks = {name: PickField(f"appointment.{name}", plain(label)) for name, label in PICKS.items()}
        self.color = ColorField("appointment.color", words.COLOR)
        self.reason = TypedChoice("appointment.reason", plain(words.REASON))
        self.day = DayEdit("appointment.day", plain(words.SCHEDULED))
        self.time = StepEdit("appointment.time", plain(words.TIME), 112)
        self.minutes = StepEdit("appointment.minutes", plain(words.DURATION), 84)
        self.overlap = CheckBox("appointment.overlap", words.OVERLAPPING)
        self.notes = NotesEdit("appointment.notes", plain(words.NOTES))
        self.consent = ConsentList()
        self._choices: Choices | None = None
        self._names: Mapping[str, str] = {}
        self._typed: Typed | None = None
        self._setters = self._table()
        self._connect()

    @property
    def typed(self) -> Typed:
        """What stands in the form."""
        assert self._typed is not None, "nothing has been shown yet"
        return replace(
            self._typed,
            kind=self.kind.kind(),
            day=self.day.text(),
            time=self.time.text(),
            minutes=self.minutes.text(),
            reason=self.reason.text(),
            notes=self.notes.toPlainText(),
            color=self.color.key(),
            consent_forms=self.consent.forms(),
            **{name: pick.key() for name, pick in self.picks.items()},  # type: ignore[arg-type]
        )

    def set(self, **parts: object) -> None:
        """Put values into parts of the form, as if they had always been there."""
        self.show(replace(self.typed, **parts), frozenset(parts))  # type: ignore[arg-type]

    def offer(self, choices: Choices, names: Mapping[str, str]) -> None:
        """Offer these; what is chosen stays chosen, also where it is offered no more."""
        self._choices, self._names = choices, names
        none: tuple[Choice, ...] = ((None, value_words.NONE),)
        providers = (*none, *((each.id, each.name) for each in choices.providers))
        self.picks["provider_id"].offer(providers)
        self.picks["supervising_id"].offer(providers)
        self.picks["office_id"].offer((*none, *((each.id, each.name) for each in choices.offices)))
        self.picks["profile"].offer((*none, *((each.name, each.name) for each in choices.profiles)))
        self.picks["status"].offer(_coded(STATUSES, value_words.STATUSES))
        self.color.offer(_coded(COLORS, value_words.COLORS))
        self.reason.offer(choices.reasons)
        self.consent.offer(choices.consent_forms)
        self._offer_rooms()

    def show(self, typed: Typed, parts: frozenset[str] | None = None) -> None:
        """Show these parts, all of them where nothing is said."""
        before, self._typed = self._typed, typed
        for name, put in self._setters.items():
            if parts is None or before is None or name in parts:
                put(getattr(typed, name))

    def _put_key(self, name: str, key: str | None) -> None:
        if name == "exam_room_id":
            self._offer_rooms()
        self.picks[name].pick(key, self._names.get(key or "", ""))

    def _table(self) -> dict[str, Callable[[Any], None]]:
        """How each part is shown."""
        picks = {name: partial(self._put_key, name) for name in PICKS}
        lines = {"day": self.day, "time": self.time, "minutes": self.minutes}
        return {
            **picks,
            **{name: partial(_put_text, line) for name, line in lines.items()},
            "kind": self.kind.show_kind,
            "reason": self.reason.show_text,
            "notes": self._put_notes,
            "color": self.color.pick,
            "consent_forms": self.consent.show_forms,
        }

    def _put_notes(self, text: str) -> None:
        if self.notes.toPlainText() != text:
            self.notes.setPlainText(text)

    def _connect(self) -> None:
        for name, pick in self.picks.items():
            pick.picked.connect(lambda name=name: self._on_picked(name))
        self.color.picked.connect(lambda: self.edited.emit("color"))
        self.kind.picked.connect(lambda: self.edited.emit("kind"))
        self.reason.typed.connect(lambda: self.edited.emit("reason"))
        self.consent.changed.connect(lambda: self.edited.emit("consent_forms"))
        self.overlap.clicked.connect(lambda: self.edited.emit("overlap"))
        self.notes.textChanged.connect(self._on_notes)
        for name, edit in (("day", self.day), ("time", self.time), ("minutes", self.minutes)):
            edit.textEdited.connect(lambda _text, name=name: self.edited.emit(name))

    def _on_picked(self, name: str) -> None:
        if name == "office_id":
            self._offer_rooms()
        if name == "profile":
            self._fill_in()
        self.edited.emit(name)

    def _on_notes(self) -> None:
        if self.notes.hasFocus():
            self.edited.emit("notes")

    def _offer_rooms(self) -> None:
        """Only those of the chosen office; a room of another one is given up."""
        office, pick = self.picks["office_id"].key(), self.picks["exam_room_id"]
        rooms = [room for room in self._choices.rooms if room.office_id == office] if self._choices else []
        chosen = pick.key()
        foreign = self._choices and any(r.id == chosen and r.office_id != office for r in self._choices.rooms)
        if foreign:
            pick.pick(None)
        pick.offer(((None, value_words.NONE), *((room.id, room.name) for room in rooms)))

    def _fill_in(self) -> None:
        """A profile brings its minutes and colour, and a reason where none was given."""
        key = self.picks["profile"].key()
        profile = next((p for p in self._choices.profiles if p.name == key), None) if self._choices else None
        if profile is None:
            return
        self.minutes.setText(str(profile.minutes))
        if profile.color is not None:
            self.color.pick(profile.color)
        if not self.reason.text().strip():
            self.reason.show_text(profile.name)


def _put_text(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)


def _coded(codes: Sequence[str | None], spoken: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple((code, spoken.get(code, code) if code else value_words.NONE) for code in codes)


def beside(*widgets: QWidget, stretch: QWidget | None = None) -> QHBoxLayout:
    """One line of a field: these beside each other, one of them as wide as there is room."""
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget, 1 if widget is stretch else 0)
    if stretch is None:
        line.addStretch(1)
    return line
