"""Tests of how PySide6 is loaded: leaner, and yet as if nothing had been left out."""

import subprocess
import sys
from typing import Final

import pytest

_PLAINLY: Final = "import PySide6.QtCore"
_LEANLY: Final = "from desktop.app.lean_qt import load_qt; load_qt()"
_WRONG_CALLS: Final = """
from PySide6.QtCore import QObject, QTimer
for wrong in (lambda: QTimer.singleShot("soon", 3), lambda: QObject(3), lambda: QObject().startTimer("now")):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(QTimer.singleShot.__doc__)
"""
_UNUSED: Final = """
import builtins, sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(["test", "-platform", "offscreen"])
field = QLineEdit()
field.textChanged.connect(print)
field.setText("typed")
print(*(name for name in sorted(sys.modules) if name.startswith("shibokensupport.") and
        "__getattr__" in vars(sys.modules[name])), sep="\\n")
print(builtins.__import__.__name__, builtins.compile.__name__)
"""


def _said(*lines: str) -> list[str]:
    """What a Python of its own prints."""
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_wrong_call_is_complained_of_as_by_a_plainly_loaded_pyside() -> None:
    said = _said(_LEANLY, _WRONG_CALLS)
    assert said == _said(_PLAINLY, _WRONG_CALLS)
    assert any("called with wrong argument types" in line for line in said)


def test_a_window_asks_for_nothing_of_what_was_left_out_and_the_usual_import_and_compile_are_back() -> None:
    assert _said(_LEANLY, _UNUSED) == [
        "typed",
        "shibokensupport.signature.errorhandler",
        "shibokensupport.signature.layout",
        "shibokensupport.signature.lib.enum_sig",
        "shibokensupport.signature.lib.pyi_generator",
        "shibokensupport.signature.parser",
        "__import__ compile",
    ]


@pytest.mark.parametrize("name", ["layout", "parser", "errorhandler", "lib.enum_sig", "lib.pyi_generator"])
def test_each_part_left_out_comes_whole_when_something_in_it_is_asked_for(name: str) -> None:
    told = "import sys; print(*sorted(set(vars(sys.modules['shibokensupport.signature.{}'])) - {{'__builtins__'}}))"
    asked = f"import sys; assert not hasattr(sys.modules['shibokensupport.signature.{name}'], 'no_such_name')"
    assert _said(_LEANLY, asked, told.format(name)) == _said(_PLAINLY, told.format(name))
