"""Walks all windows in one language and prints what is wrong.

python -m tests.ui.language.walk LANGUAGE LOOK [FOLDER]

LANGUAGE is "es", or "disguise" for the one that shows what was not translated. With a FOLDER pictures are kept.
The language of the words is set before they are imported; that is why this is a program of its own.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import language
from tests.ui.language import disguise


def main(spoken: str, look: str, folder: Path | None = None) -> None:
    """Print a list of faults as JSON."""
    if spoken == "disguise":
        disguise.put_on()
    else:
        language.speak(spoken)
    from desktop.ui import theme
    from tests.ui.language.windows import every_window
    from tests.ui.screens import LOOKS

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    language.let_qt_speak(app)
    theme.apply(app, LOOKS[look])
    faults: dict[str, None] = {}
    for name, window in every_window(look):
        found = untranslated(window) if spoken == "disguise" else misfits(window)
        faults |= dict.fromkeys(f"{name}: {fault}" for fault in found)
        if folder is not None:
            window.grab().save(str(folder / f"{name}-{look}.png"))
    sys.stdout.write(json.dumps(list(faults), ensure_ascii=False, indent=1))


def untranslated(window: QWidget) -> list[str]:
    """Texts with words that came out of no translation."""
    from tests.ui.language.data import without_data
    from tests.ui.language.shown import texts

    return [f"{where}: {text!r}" for where, text in texts(window) if disguise.plain(without_data(text))]


def misfits(window: QWidget) -> list[str]:
    """Words that are cut off, pages wider than their window, and letters that two things answer to."""
    from tests.ui.inspection import cut_off, shared_mnemonics
    from tests.ui.language.shown import shared_menu_keys
    from tests.ui.screens import scrolls_sideways

    cut = [f"cut off: {words}" for words in cut_off(window)] + ["scrolls sideways"] * scrolls_sideways(window)
    return cut + [f"twice: &{key}" for key in (*shared_mnemonics(window), *shared_menu_keys(window))]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]) if sys.argv[3:] else None)
