"""Tells a screen reader what happened where nobody is looking; silent while no reader is active."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say ``words`` after what is being read, or (``urgent``) at once, as on behalf of ``widget``."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # enums upon enums; no window waits

    event = QAccessibleAnnouncementEvent(widget, words)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    QAccessible.updateAccessibility(event)
