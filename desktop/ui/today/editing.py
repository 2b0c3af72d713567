"""Keeps what is typed in a row: where it stands, how it is judged, and that neither news nor a failure loses it."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from desktop.domain import typed as typing_rules
from desktop.domain.access import AccessKind
from desktop.domain.requirements import Field
from desktop.services.desk import Desk
from desktop.services.invitations import NotKept, Outcome
from desktop.ui.chart.access.hints import tidy
from desktop.ui.chart.access.requirements import ITEMS, TYPED_AS
from desktop.ui.demographics.hints import About, Hint, hint_of, problem_words
from desktop.ui.palette import Tone
from desktop.ui.today.choice import Column
from desktop.ui.today.deeds import Deeds
from desktop.ui.today.editor import RowEditor
from desktop.ui.today.reader import DayReader
from desktop.ui.today.rows import RowFace
from desktop.ui.today.table import DayTable
from desktop.ui.words import access as access_words
from desktop.ui.words import checks
from desktop.ui.words import today as words

TYPED_IN = (AccessKind.MISSING, AccessKind.BOUNCED)


class Editing(QObject):
    """At most one row is typed in; `said` is for a screen reader (words, urgent)."""

    said = Signal(str, bool)

    def __init__(self, table: DayTable, desk: Desk, reader: DayReader, deeds: Deeds) -> None:
        super().__init__(table)
        self._table, self._desk, self._reader, self._deeds = table, desk, reader, deeds
        self.editor: RowEditor | None = None
        self._face: RowFace | None = None
        self._drafts: dict[str, dict[Field, str]] = {}
        table.viewport().installEventFilter(self)
        for moved in (table.verticalScrollBar().valueChanged, table.horizontalScrollBar().valueChanged):
            moved.connect(self.place)
        table.head.sectionResized.connect(self.place)

    def open(self, face: RowFace) -> None:
        """Type here what is missing."""
        if self._face is not None and self._face.id == face.id and self.editor is not None:
            self.editor.focus()
            return
        self.close()
        access = face.row.access
        if access.kind not in TYPED_IN:
            return
        bounced = access.kind is AccessKind.BOUNCED
        fields = tuple(dict.fromkeys((*([Field.EMAIL] if bounced else []), *access.needs.shortest_fix)))
        final = words.SAVE_AND_RESEND if bounced else words.SAVE_AND_INVITE
        on_file = {Field.EMAIL: face.row.patient.email or ""} if bounced else {}
        self._face = face
        self.editor = RowEditor(self._table.viewport(), face.name, fields, final)
        self.editor.judge_by(self._check, self._tidy)
        self.editor.offer({**on_file, **self._drafts.get(face.patient_id, {})})
        self.editor.asked.connect(self._asked)
        self.editor.left.connect(partial(self.close, back=True))
        self.editor.taller.connect(self.place)
        self.editor.show()
        self.place()
        self.editor.focus()

    def close(self, *, back: bool = False) -> None:
        """Away with the field; what was typed comes back when it is opened again."""
        editor, face = self.editor, self._face
        if editor is None or face is None:
            return
        typed = editor.typed()
        if typed:
            self._drafts[face.patient_id] = typed
        self.editor = self._face = None
        self._reset_heights()
        editor.hide()
        editor.deleteLater()
        if back:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_news(self) -> None:
        """The rows were read anew: what is typed stays, unless nothing is and nothing is missing any more."""
        if self.editor is None or self._face is None:
            return
        now = next((row for row in self._table.rows.rows if row.id == self._face.id), None)
        if now is None:
            self.close()
            return
        self._face = now
        if now.row.access.kind not in TYPED_IN:
            if self.editor.typed():
                field = self.editor.fields[self.editor.step]
                field.show_hint(words.ALREADY, Tone.WARN)
            else:
                self.close(back=True)
        self.place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The table was resized."""
        if event.type() is QEvent.Type.Resize:
            self.place()
        return False

    def place(self) -> None:
        """Over its row, which is as high as the editor needs."""
        if self.editor is None or self._face is None:
            return
        ids = self._table.rows.ids
        if self._face.id not in ids:
            return
        row = ids.index(self._face.id)
        area = self._table.place_of(row)
        high = max(self.editor.height_at(area.width()), self._table.verticalHeader().defaultSectionSize())
        if self._table.rowHeight(row) != high:
            self._reset_heights(but=row)
            self._table.setRowHeight(row, high)
            self._table.scrollTo(self._table.rows.index(row, Column.ONPATIENT))
            area = self._table.place_of(row)
        area.setHeight(high)
        if self.editor.geometry() != area:
            self.editor.setGeometry(area)

    def _reset_heights(self, but: int = -1) -> None:
        usual = self._table.verticalHeader().defaultSectionSize()
        for row in range(self._table.rows.rowCount()):
            if row != but and self._table.rowHeight(row) != usual:
                self._table.setRowHeight(row, usual)

    def _asked(self, invite: bool) -> None:
        """Enter or the button: the next item, or everything is handed in; Ctrl+Enter hands in what there is."""
        editor, face = self.editor, self._face
        if editor is None or face is None:
            return
        field = editor.fields[editor.step]
        if not field.text().strip():
            field.ask_for(access_words.missing([ITEMS[field.field]]))
            return
        problem = typing_rules.check(TYPED_AS[field.field], field.text(), self._today())
        if problem is not None:
            self._complain(field.field, problem_words(TYPED_AS[field.field], problem))
        elif invite and editor.step + 1 < len(editor.fields):
            editor.show_step(editor.step + 1)
            editor.focus()
        else:
            self._hand_in(face, {TYPED_AS[item]: text for item, text in editor.typed().items()}, invite)

    def _hand_in(self, face: RowFace, typed: Mapping[str, str], invite: bool) -> None:
        invitations, id = self._desk.invitations, face.patient_id
        again = face.row.access.kind is AccessKind.BOUNCED

        def doing(anyway: bool) -> Outcome:
            if not invite:
                return invitations.save(id, typed)
            enable = invitations.resend if again else invitations.send
            return enable(id, typed, anyway=anyway)

        self._deeds.do(face, doing, done=partial(self._handed_in, face))

    def _handed_in(self, face: RowFace, outcome: Outcome) -> bool:
        """Whether there is no more to say than usual: problems are said beside the field."""
        if isinstance(outcome, NotKept) and outcome.problems:
            for item, name in TYPED_AS.items():
                if name in outcome.problems:
                    self._complain(item, problem_words(name, outcome.problems[name]))
                    return False
        if not isinstance(outcome, NotKept):
            self._drafts.pop(face.patient_id, None)
            if self._face is not None and self._face.patient_id == face.patient_id:
                self.close(back=True)
                self._drafts.pop(face.patient_id, None)
        return True

    def _complain(self, field: Field, said: str) -> None:
        if self.editor is not None:
            self.editor.complain(field, said)
            self.said.emit(said, True)

    def _check(self, field: Field, text: str, left: bool) -> Hint:
        if not text.strip():
            return Hint(checks.PHONE_HINT) if field is Field.PHONE else Hint()
        born = self._face.row.patient.born if self._face else None
        return hint_of(TYPED_AS[field], text, About(self._today(), born), left=left)

    def _tidy(self, field: Field, text: str) -> str:
        return tidy(field, text, self._today())

    def _today(self) -> date:
        picture = self._reader.picture
        assert picture is not None, "a row is typed in only after it was read"
        return picture.day.view.now.astimezone(picture.day.view.zone).date()
