"""A second start on the same home ends, and calls the first one's windows."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.only_one import OnlyOne

pytestmark = pytest.mark.usefixtures("qapp")

KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.app.only_one import OnlyOne
app = QCoreApplication([])
only = OnlyOne(Path(sys.argv[1]))
os._exit(0 if only.take() else 1)
"""


def test_the_second_program_of_a_home_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = OnlyOne(tmp_path / "home"), OnlyOne(tmp_path / "home")
    assert first.take()
    with qtbot.waitSignal(first.called):
        assert not second.take()
    with qtbot.waitSignal(first.called):
        assert not second.take()


def test_programs_of_different_homes_know_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = OnlyOne(tmp_path / "one"), OnlyOne(tmp_path / "other")
    assert one.take()
    assert other.take()


def test_a_program_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = subprocess.run([sys.executable, "-c", KILLED, str(home)], check=False, timeout=30)
    assert done.returncode == 0
    assert (home / "program.lock").exists()
    assert OnlyOne(home).take()


def test_a_home_that_cannot_be_written_to_is_left_to_who_opens_it(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, not a folder")
    assert OnlyOne(tmp_path / "home").take()
