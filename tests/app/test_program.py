"""The program from its first window on, when the computer does not play along."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.tour.led_clock import LedClock
from desktop.keystore import KeyStoreLocked, MemoryKeyStore
from desktop.real import RealClock
from desktop.ui import theme
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import PASSWORD
from tests.journeys.front_desk import FrontDesk


class CrankyKeyStore(MemoryKeyStore):
    """A key store that can be locked; what is asked of it then fails."""

    def __init__(self, kept: MemoryKeyStore) -> None:
        super().__init__()
        self._kept = kept
        self.locked = True

    def get(self, name: str) -> bytes | None:
        if self.locked:
            raise KeyStoreLocked
        return self._kept.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self._kept.put(name, secret)


@pytest.fixture
def keystore_and_desk(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[CrankyKeyStore, FrontDesk]]:
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    clock = LedClock(RealClock())
    shell = Shell(tmp_path / "home", clock=clock).founded()
    assert isinstance(shell.keystore, MemoryKeyStore)
    keystore = CrankyKeyStore(shell.keystore)
    desk = FrontDesk(shell.home, keystore, clock)
    yield keystore, desk
    desk.close()


def test_after_the_key_store_was_unlocked_the_next_try_at_signing_in_works(
    keystore_and_desk: tuple[CrankyKeyStore, FrontDesk],
) -> None:
    keystore, desk = keystore_and_desk
    desk.sees("signin", "key store")
    keystore.locked = False
    desk.sign_in("james", PASSWORD)
