"""What is being typed on the page: judged as it grows, handed in when asked, kept until it is on file."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.domain.email_address import same_mailbox
from desktop.domain.problem import Problem
from desktop.domain.requirements import Field
from desktop.services.chart import Chart
from desktop.ui.chart.access.hints import hint_of, problem_words, tidy
from desktop.ui.chart.access.requirements import ITEMS, TYPED_AS, email_on_file
from desktop.ui.chart.access.typed_field import TypedField
from desktop.ui.chart.reader import ChartReader
from desktop.ui.demographics.hints import Hint
from desktop.ui.demographics.warnings import EmailWarnings, Person
from desktop.ui.words import access as words


class Fields(Protocol):
    """Where a missing item is typed: the OnPatient Access page, or the popover of the arrow."""

    def open_fields(self) -> tuple[TypedField, ...]:
        """The fields a person can type into now, in reading order."""
        ...

    def every_field(self) -> tuple[TypedField, ...]:
        """All fields, also those that do not stand open."""
        ...

    @property
    def correcting(self) -> TypedField:
        """The one that begins with the address on file, to be corrected."""
        ...


class Drafts(QObject):
    """Speaks for all fields of one page or popover."""

    def __init__(self, view: Fields, reader: ChartReader) -> None:
        super().__init__(reader)
        self._view, self._reader = view, reader
        self._chart: Chart | None = None
        self._warned: tuple[str, str] = ("", "")
        self._warnings = EmailWarnings(self, reader.desk, reader.background, self._whose)
        self._warnings.found.connect(self._warn)
        for field in view.every_field():
            if field.field is Field.EMAIL:
                field.edited.connect(self._warnings.look)

    def show_chart(self, chart: Chart) -> None:
        """Judge by this chart from now on; what is on file and confirmed needs no draft any more."""
        self._chart = chart
        open_fields = self._view.open_fields()
        for field in self._view.every_field():
            if field not in open_fields and self._on_file(field, chart):
                field.forget()
            if field.field is Field.EMAIL:
                field.offer(email_on_file(chart) if field is self._view.correcting else "")
            field.judge_by(self._hint, self._tidy)

    def typed(self) -> dict[str, str] | None:
        """What stands in the open fields by the service's names; None after asking for what is empty."""
        empty = [field for field in self._view.open_fields() if not field.text().strip()]
        for field in empty:
            field.ask_for(words.missing([ITEMS[field.field]]))
        if empty:
            empty[0].edit.setFocus()
            return None
        return {TYPED_AS[field.field]: field.text() for field in self._view.open_fields()}

    def email(self) -> str:
        """The address that is being typed, "" where none is asked for."""
        open_fields = self._view.open_fields()
        return next((field.text().strip() for field in open_fields if field.field is Field.EMAIL), "")

    def complain(self, problems: Mapping[str, Problem]) -> str:
        """Show problems below their fields, focus the first; returns its words."""
        said = ""
        for field in self._view.open_fields():
            problem = problems.get(TYPED_AS[field.field])
            if problem is not None:
                text = problem_words(field.field, problem)
                field.complain(text)
                if not said:
                    said = text
                    field.edit.setFocus()
        return said

    def _on_file(self, field: TypedField, chart: Chart) -> bool:
        known = field.field in chart.access.needs.on_file and TYPED_AS[field.field] not in chart.only_here
        if field is not self._view.correcting:
            return known
        return known and same_mailbox(field.text().strip(), email_on_file(chart))

    def _hint(self, field: Field, text: str, left: bool) -> Hint:
        if self._chart is None:
            return Hint()
        address, words = self._warned
        warned = words if address and address == text.strip() else ""
        return hint_of(field, text, self._chart, left=left, warned=warned)

    def _tidy(self, field: Field, text: str) -> str:
        if self._chart is None:
            return text
        return tidy(field, text, self._chart.view.now.astimezone(self._chart.view.zone).date())

    def _whose(self) -> Person:
        patient = self._chart.patient if self._chart else None
        return self._reader.patient_id, patient.first if patient else "", patient.born if patient else None

    def _warn(self, email: str, words: str) -> None:
        self._warned = (email, words)
        for field in self._view.open_fields():
            field.look_again()
