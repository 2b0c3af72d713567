"""The sign-in window stands before anything heavy is loaded."""

import subprocess
import sys

PROGRAM = """
import sys
import desktop.ui.signin.window, desktop.ui.signin.lock, desktop.ui.signin.curtain, desktop.ui.signin.idle
print(*sorted({name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names)))
print(*sorted(name for name in sys.modules if name.startswith("desktop.")))
"""
QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "sitecustomize"}
LIGHT = ("desktop.ui", "desktop.domain", "desktop.resources")


def test_signing_in_loads_qt_and_light_modules_of_ours_only() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    outside, ours = (set(line.split()) for line in done.stdout.splitlines())
    assert {name for name in outside if not name.startswith("_")} <= QT | {"desktop"}
    assert {name for name in ours if not name.startswith(LIGHT)} == set()
