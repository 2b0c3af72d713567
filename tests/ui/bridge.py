"""Runs the demo in a real window on a screen in memory, with the bus of screen readers, and a story played there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = (
    "dbus-run-session",
    "xvfb-run",
    "xauth",
    "/usr/libexec/at-spi-bus-launcher",
    SYSTEM_PYTHON,
)
MOST_SECONDS = 70


def can_read() -> bool:
    """Whether this computer has a screen in memory, the bus of screen readers, and a reader."""
    if sys.platform != "linux" or not all(shutil.which(program) for program in NEEDED):
        return False
    asked = "import ctypes, pyatspi; ctypes.CDLL('libxcb-cursor.so.0')"
    return subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True).returncode == 0


needs_bridge = pytest.mark.skipif(
    not can_read(),
    reason="needs the Debian packages xvfb xauth dbus at-spi2-core python3-pyatspi libxcb-cursor0",
)


def heard(story: str, folder: Path, *arguments: str) -> list[str]:
    """Play a story of `bridge_stories.py`, with `folder` as the person's own; what the reader told.

    `arguments` are given to the program.
    """
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "xvfb-run", "--auto-servernum"),
            *(SYSTEM_PYTHON, str(ROOT / "tests" / "ui" / "bridge_reader.py"), story),
            *(sys.executable, "-m", "desktop", "--demo", *arguments),
        ],
        env=kept
        | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "xcb",
            # Without it Qt builds the tree only when it finds a reader switched on in the desktop's settings.
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return [line.removeprefix("HEARD ") for line in done.stdout.splitlines() if line.startswith("HEARD ")]
