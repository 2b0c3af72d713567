"""Pictures of every page of help."""

from PySide6.QtWidgets import QWidget

from desktop.ui.help_window import TOPICS, HelpWindow


def pictures() -> dict[str, QWidget]:
    """Each page by its name."""
    return {f"help-{name}": _page(name) for name in TOPICS}


def _page(name: str) -> HelpWindow:
    window = HelpWindow()
    window.show_topic(name)
    return window
