"""Names for people who hear the program or drive it from outside."""

import html

from PySide6.QtWidgets import QWidget


def identify(widget: QWidget, name: str, spoken: str) -> None:
    """Give a widget its object name, the same accessible identifier, and what a screen reader says.

    ``name`` is dotted and stable: ``chart.access.enable``.
    """
    widget.setObjectName(name)
    widget.setAccessibleIdentifier(name)
    widget.setAccessibleName(plain(spoken))


def plain_tip(text: str) -> str:
    """Words from outside as a tooltip: Qt takes whatever looks like markup for markup."""
    return f"<qt>{html.escape(text)}</qt>" if text else ""


def plain(text: str) -> str:
    """A label without the marks of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
