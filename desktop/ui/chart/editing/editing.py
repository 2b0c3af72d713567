"""What is being edited on the Demographics page, beside what the clinic has: turns both into what is shown."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from desktop.domain.clashes import Change, Conflict
from desktop.domain.patient import Patient
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.editing.footing import Changes, footing_of
from desktop.ui.chart.editing.notes import Asked, notes_of
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.draft import Draft
from desktop.ui.demographics.hints import About
from desktop.ui.demographics.state import Context, Footing, Foreign, FormState, Note, foreign_in, form_of
from desktop.ui.words import demographics as words


class Editing:
    """One chart, one draft. Nothing here is saved; nothing is asked before the chart was seen."""

    def __init__(self) -> None:
        self._chart: Chart | None = None
        self.draft = Draft()
        self.left: set[str] = set()
        self.conflicts: Mapping[str, Conflict] = {}
        self.changes: Mapping[str, Change] = {}
        self.warned: dict[str, str] = {}
        self.asked: Asked | None = None
        self.closing = False
        self.said = ""

    @property
    def chart(self) -> Chart:
        """The chart as it was read last."""
        assert self._chart is not None
        return self._chart

    @property
    def today(self) -> date:
        """The clinic's day."""
        return self.chart.view.now.astimezone(self.chart.view.zone).date()

    @property
    def after(self) -> Patient:
        """The patient as it would read once saved."""
        return drafts.applied(self.draft, self.chart.patient, self.today)

    def see(self, chart: Chart) -> None:
        """The chart reads like this now; what was typed and is on file by now needs no draft."""
        self._chart = chart
        self.draft = drafts.settled(self.draft, chart.patient, self.today)
        self.left &= set(self.draft.typed)

    def write(self, name: str, text: str) -> None:
        """Somebody typed."""
        self.draft = drafts.write(self.draft, name, text, self.chart.patient, self.today)
        self.left.discard(name)
        self.asked, self.said, self.closing = None, "", False

    def forget(self) -> None:
        """Everything typed is saved, or given up."""
        self.draft, self.asked, self.closing = Draft(), None, False
        self.left.clear()

    def settle(self, name: str, *, theirs: bool) -> bool:
        """Decide about a field that is being typed; False where what was saved is in dispute instead."""
        if name not in drafts.differing(self.draft, self.chart.patient):
            return False
        if theirs:
            self.draft = drafts.forget(self.draft, name)
        else:
            self.draft = drafts.keep(self.draft, name, self.chart.patient)
        return True

    def form(self) -> FormState:
        """The form."""
        about = About(self.today, self.after.born, self.warned)
        only_here = self.chart.only_here if self.chart.registered else frozenset()
        reason = "" if self.chart.may_edit else words.VIEW_ONLY
        context = Context(about, frozenset(self.left), only_here, self._foreign(), reason)
        return form_of(self.chart.patient, self.draft, context)

    def notes(self) -> tuple[Note, ...]:
        """The notices."""
        return notes_of(self.chart, self.after, self.asked)

    def footing(self) -> Footing:
        """The footer."""
        disputed = frozenset(drafts.differing(self.draft, self.chart.patient))
        changes = Changes(frozenset(self.draft.typed), disputed, self.closing, self.said)
        return footing_of(self.chart, self.after, changes)

    def _foreign(self) -> dict[str, Foreign]:
        found = {
            name: Foreign(each.theirs, each.by or "", self._time(each.at), each.mine)
            for name, each in self.conflicts.items()
            if name not in self.draft.typed
        }
        for name, foreign in foreign_in(self.draft, self.chart.patient).items():
            change = self.changes.get(name)
            by = (change.by, self._time(change.at)) if change else ("", "")
            found[name] = replace(foreign, who=by[0], time=by[1])
        return found

    def _time(self, at: datetime | None) -> str:
        if at is None:
            return ""
        zone = self.chart.view.zone
        same_day = at.astimezone(zone).date() == self.today
        return dates.clock_time(at, zone) if same_day else dates.short_moment(at, zone)
