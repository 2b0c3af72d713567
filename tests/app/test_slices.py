"""The windows' code comes in small pieces, and nothing of Qt comes in the lane."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
MOST = 20
"""Modules of ours that one turn may load."""

COUNT = """
import sys
from importlib import import_module
import desktop.app.program
from desktop.app.loading import BELOW
from desktop.app.slices import WINDOWS
from desktop.ui.signin.window import SignInWindow
for name in BELOW:
    import_module(name)
sizes = []
for name in WINDOWS:
    before = {module for module in sys.modules if module.startswith("desktop.")}
    import_module(f"desktop.{name}")
    after = {module for module in sys.modules if module.startswith("desktop.")}
    sizes.append((len(after - before), name))
print(sizes)
"""
BELOW_QT = """
import sys
from importlib import import_module
from desktop.config import Config
for name in ("desktop.app.stack", "desktop.services.desk", "desktop.clinic.mail_trial", "desktop.app.real"):
    import_module(name)
print(sorted(module for module in sys.modules if module.startswith("PySide6")))
"""


def said(program: str) -> str:
    """Run it in a program of its own and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout


def test_no_turn_loads_many_modules() -> None:
    sizes: list[tuple[int, str]] = eval(said(COUNT))
    assert [each for each in sizes if each[0] > MOST] == []


def test_nothing_of_qt_is_loaded_in_the_lane() -> None:
    assert said(BELOW_QT) == "[]\n"
