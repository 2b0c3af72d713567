"""The last page: the recovery kit, stored or skipped; or the way into the demo clinic."""

from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.files import write_atomically
from desktop.ui.palette import Tone
from desktop.ui.saving import among_documents
from desktop.ui.setup.asking import Kit
from desktop.ui.setup.page import SetUpPage
from desktop.ui.setup.printing import can_print, print_text
from desktop.ui.theme import Figures, Size, Theme, Weight, follow
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.hint import HintLine
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.words import setup as words

GROUPS_A_ROW = 3
LARGE = 1.4


class KitPage(SetUpPage):
    """Shows the code once; the kit's file and page are handed out where the person says."""

    def __init__(self) -> None:
        super().__init__("setup.kit", words.KIT, words.KIT_SENTENCE)
        self._kit: Kit | None = None
        self.skipped = False
        self._code = PlainLabel(size=Size.TITLE, weight=Weight.MEDIUM, figures=Figures.CODE).selectable()
        self._code.setObjectName("setup.kit.code")
        printer = can_print()
        self.hand_out = PushButton("setup.kit.print", words.PRINT_CODE if printer else words.SAVE_CODE)
        self.hand_out.clicked.connect(self._print if printer else self._ask_for_page)
        self.save = PushButton("setup.kit.save", words.SAVE_KIT)
        self.save.clicked.connect(self._ask_for_file)
        self._code_hint, self._file_hint = HintLine("setup.kit.print"), HintLine("setup.kit.save")
        self.stored = CheckBox("setup.kit.stored", words.KIT_STORED)
        self._skip = PushButton("setup.kit.skip", words.SKIP_KIT, Kind.LINK)
        self._skip.clicked.connect(self._choose_skip)
        self.stored.toggled.connect(self._choose_stored)
        self._decided = HintLine("setup.kit.stored")
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(printer)
        follow(self._fold)

    def show_kit(self, kit: Kit) -> None:
        """The kit of the clinic that was just made."""
        self._kit = kit
        groups = kit.code.split("-")
        rows = [groups[at : at + GROUPS_A_ROW] for at in range(0, len(groups), GROUPS_A_ROW)]
        self._code.setText("\n".join("   ".join(row) for row in rows))
        self._code.setAccessibleName(f"{words.KIT_CODE}: {', '.join(' '.join(group) for group in groups)}")

    def first(self) -> QWidget:
        """The code is handed out first."""
        return self.hand_out

    def ready(self) -> bool:
        """Whether the kit is stored or was skipped on purpose."""
        if self.stored.isChecked() or self.skipped:
            return True
        self._decided.say(words.KIT_UNDECIDED, Tone.BAD)
        self.stored.setFocus()
        self.wrong.emit(words.KIT_UNDECIDED)
        return False

    def save_file(self, path: str) -> None:
        """Write the recovery file there, and say beside its button what came of it."""
        assert self._kit is not None
        _write(Path(path), self._kit.file, self._file_hint, words.KIT_SAVED)

    def save_page(self, path: str) -> None:
        """Write the page with the code, where there is no printer."""
        assert self._kit is not None
        _write(Path(path), self._kit.page.encode(), self._code_hint, words.CODE_SAVED)

    def _ask_for_file(self) -> None:
        assert self._kit is not None
        dialog = QFileDialog(self, words.SAVE_KIT_TITLE)
        dialog.fileSelected.connect(self.save_file)
        _open_saving(dialog, self._kit.file_name)

    def _ask_for_page(self) -> None:
        assert self._kit is not None
        dialog = QFileDialog(self, words.SAVE_CODE_TITLE)
        dialog.fileSelected.connect(self.save_page)
        _open_saving(dialog, f"{Path(self._kit.file_name).stem}-code.txt")

    def _print(self) -> None:
        assert self._kit is not None
        print_text(self, self._kit.page, lambda: self._code_hint.say(words.CODE_PRINTED, Tone.OK))

    def _choose_skip(self) -> None:
        self.stored.setChecked(False)
        self.skipped = True
        self._decided.say(words.KIT_SKIPPED, Tone.WARN)
        self.wrong.emit(words.KIT_SKIPPED)

    def _choose_stored(self, stored: bool) -> None:
        if stored:
            self.skipped = False
        self._decided.say("")

    def _fold(self, look: Theme) -> None:
        """Large text leaves no room for both on one line."""
        large = look.text_factor > LARGE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._last.setDirection(down if large else across)

    def _lay_out(self, printer: bool) -> None:
        self.column.addSpacing(6)
        code = _part(words.KIT_CODE, words.KIT_CODE_SENTENCE, self._code, self.hand_out, self._code_hint)
        self.column.addWidget(code)
        if not printer:
            self._code_hint.say(words.NO_PRINTER)
        self.column.addWidget(
            _part(words.KIT_FILE, words.KIT_FILE_SENTENCE, None, self.save, self._file_hint)
        )
        self._last.addWidget(self.stored)
        self._last.addStretch(1)
        self._last.addWidget(self._skip)
        self.column.addLayout(self._last)
        self.column.addWidget(self._decided)
        self.column.addStretch(1)


def _part(title: str, sentence: str, shown: QWidget | None, button: PushButton, hint: HintLine) -> Panel:
    panel = Panel()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(PlainLabel(title, weight=Weight.SEMIBOLD))
    column.addWidget(PlainLabel(sentence, role="text2", wrap=True))
    if shown is not None:
        column.addSpacing(4)
        column.addWidget(shown)
        column.addSpacing(4)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(button)
    row.addWidget(hint, 1)
    row.addStretch(0)
    column.addLayout(row)
    return panel


def _open_saving(dialog: QFileDialog, name: str) -> None:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(among_documents(name))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _write(path: Path, content: bytes, hint: HintLine, done: str) -> None:
    try:
        write_atomically(path, content)
    except OSError:
        hint.say(words.NOT_SAVED, Tone.BAD)
    else:
        hint.say(done, Tone.OK)
