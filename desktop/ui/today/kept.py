"""The quiet notice of the home window: the recovery kit is missing, or a backup could not be made."""

from desktop.services.connection import Keeping
from desktop.ui.icons import Meaning
from desktop.ui.keeping import notice_of
from desktop.ui.palette import Tone
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import keeping as words


class KeepingNotice(Notice):
    """Cannot be closed: it goes away when an administrator has seen to it."""

    def __init__(self) -> None:
        super().__init__("today.keeping", Tone.NEUTRAL, Meaning.HINT, words.NO_KIT)
        self.hide()

    def show_keeping(self, keeping: Keeping | None) -> None:
        """Say what is to be done; None says nothing."""
        said = None if keeping is None else notice_of(keeping)
        if said is not None:
            self.show_tone(said.tone, said.meaning)
            self.show_words(said.title, said.body)
        self.setVisible(said is not None)
