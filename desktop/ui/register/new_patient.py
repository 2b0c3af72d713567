"""The patient who is being typed in and is not on file yet: turns what is typed into what is shown."""

from collections.abc import Iterable
from datetime import date, tzinfo

from desktop.domain.patient import Patient
from desktop.domain.problem import Problem
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.draft import Draft
from desktop.ui.demographics.hints import About
from desktop.ui.demographics.state import Context, Footing, FormState, Note, form_of
from desktop.ui.demographics.values import tidy
from desktop.ui.register.state import BLANK, Registering, footing_of, notes_of
from desktop.ui.words import register as words


class NewPatient:
    """Nothing here is saved. `today` is the clinic's day, `zone` its time zone."""

    def __init__(self, today: date, zone: tzinfo, around: Registering) -> None:
        self.today, self._zone = today, zone
        self.around = around
        self.draft, self.left = Draft(), set[str]()
        self.warned: dict[str, str] = {}

    @property
    def after(self) -> Patient:
        """The patient as it would go on file."""
        return drafts.applied(self.draft, BLANK, self.today)

    def write(self, name: str, text: str) -> None:
        """Somebody typed."""
        self.draft = drafts.write(self.draft, name, text, BLANK, self.today)
        self.left.discard(name)

    def leave(self, name: str) -> str | None:
        """A field was left: its text tidied, None where nothing is typed."""
        text = self.draft.typed.get(name)
        if text is None:
            return None
        tidied = tidy(name, text, self.today)
        self.write(name, tidied)
        self.left.add(name)
        return tidied

    def forget(self) -> None:
        """What was typed is on file, or given up."""
        self.draft = Draft()

    def point_out(self, names: Iterable[str]) -> None:
        """Say what is wrong with these, also where nobody has typed."""
        for name in names:
            self.left.add(name)
            if name not in self.draft.typed:
                typed, base = {**self.draft.typed, name: ""}, {**self.draft.base, name: None}
                self.draft = Draft(typed, base)

    def problems(self) -> dict[str, Problem]:
        """What cannot be kept as typed, by field."""
        return dict(drafts.problems(self.draft, BLANK, self.today))

    def form(self) -> FormState:
        """The form."""
        about = About(self.today, self.after.born, self.warned)
        reason = "" if self.around.may_register else words.NOT_ALLOWED
        return form_of(BLANK, self.draft, Context(about, frozenset(self.left), reason=reason))

    def notes(self) -> tuple[Note, ...]:
        """The notices."""
        return notes_of(self.after, self.around, self._zone)

    def footing(self) -> Footing:
        """The footer."""
        return footing_of(self.after, not self.draft.empty, self.around)
