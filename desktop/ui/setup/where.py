"""The first page: where the records live."""

from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.setup.page import SetUpPage
from desktop.ui.widgets.choice import ChoicePanel
from desktop.ui.words import setup as words


class WherePage(SetUpPage):
    """This computer, or the demo clinic."""

    def __init__(self) -> None:
        super().__init__("setup.where", words.WHERE, words.WHERE_SENTENCE)
        self.here = ChoicePanel(
            "setup.where.here", Meaning.THIS_COMPUTER, words.THIS_COMPUTER, words.THIS_COMPUTER_SENTENCE
        )
        self.demo = ChoicePanel("setup.where.demo", Meaning.DEMO, words.DEMO, words.DEMO_SENTENCE)
        self._group = QButtonGroup(self)
        self.column.addSpacing(6)
        for choice in (self.here, self.demo):
            self._group.addButton(choice.radio)
            self.column.addWidget(choice)
        self.column.addStretch(1)
        self.here.radio.setChecked(True)

    def first(self) -> QWidget:
        """The choice that is made."""
        return self.demo.radio if self.demo.radio.isChecked() else self.here.radio
