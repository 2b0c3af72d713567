"""Every widget test starts in the light theme at normal text size, with the shipped font and icons."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.palette import LIGHT


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The application, dressed; what a test has closed is gone before the next one starts."""
    usual = theme.Theme(LIGHT)
    if qapp.property(theme.LOOK_PROPERTY) is None or theme.current() != usual:
        theme.apply(qapp, usual)
    yield qapp
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
