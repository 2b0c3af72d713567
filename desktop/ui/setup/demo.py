"""What the demo clinic is, before it starts."""

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.setup.page import SetUpPage
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import setup as words


class DemoPage(SetUpPage):
    """Nothing has to be typed."""

    def __init__(self) -> None:
        super().__init__("setup.demo", words.DEMO_TITLE, words.DEMO_READY)
        self.column.addSpacing(6)
        self.column.addWidget(Notice("setup.demo.notice", Tone.WARN, Meaning.DEMO, words.DEMO_RIBBON))
        self.column.addStretch(1)
