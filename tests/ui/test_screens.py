"""Sign-in, set-up, start window and outbox in every state and look: nothing is cut off."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from tests.ui.inspection import cut_off, shared_mnemonics
from tests.ui.language.shown import shared_menu_keys
from tests.ui.screens import GALLERIES, LOOKS, discard, scrolls_sideways, show


@pytest.mark.parametrize("gallery", GALLERIES)
@pytest.mark.parametrize("look_name", LOOKS)
def test_no_words_are_cut_off_and_no_page_scrolls_sideways(
    look: QApplication, gallery: str, look_name: str
) -> None:
    theme.apply(look, LOOKS[look_name])
    faults = []
    for name, window in GALLERIES[gallery].pictures().items():
        show(window, look_name)
        faults += [f"{name}: {words}" for words in cut_off(window)]
        faults += [f"{name} scrolls sideways"] * scrolls_sideways(window)
        faults += [f"{name}: &{key} twice" for key in (*shared_mnemonics(window), *shared_menu_keys(window))]
        discard(window)
    assert faults == []
