"""The real program in a real window, read and worked through the accessibility bridge by another process."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.ui.words.access import UNDONE

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = (
    "dbus-run-session",
    "xvfb-run",
    "xauth",
    "/usr/libexec/at-spi-bus-launcher",
    SYSTEM_PYTHON,
)
MOST_SECONDS = 60
AISHA = "Aisha Okonkwo-Fairweather, Aug. 17, 1997, (443) 555-0114, OKAI000214"


def can_read() -> bool:
    """Whether this computer has a screen in memory, the bus of screen readers, and a reader."""
    if sys.platform != "linux" or not all(shutil.which(program) for program in NEEDED):
        return False
    asked = "import ctypes, pyatspi; ctypes.CDLL('libxcb-cursor.so.0')"
    return subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(
    not can_read(),
    reason="needs the Debian packages xvfb xauth dbus at-spi2-core python3-pyatspi libxcb-cursor0",
)


def test_a_screen_reader_finds_a_patient_invites_and_takes_it_back(tmp_path: Path) -> None:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "xvfb-run", "--auto-servernum"),
            *(SYSTEM_PYTHON, str(ROOT / "tests" / "ui" / "bridge_reader.py")),
            *(sys.executable, "-m", "desktop", "--demo"),
        ],
        env=kept
        | {
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "xcb",
            # Without it Qt builds the tree only when it finds a reader switched on in the desktop's settings.
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    heard = [line.removeprefix("HEARD ") for line in done.stdout.splitlines() if line.startswith("HEARD ")]
    assert [line for line in heard if not line.startswith("progress bar")] == [
        f"list item: {AISHA}, OnPatient: missing email",
        "push button: OnPatient: missing email",
        "radio button: OnPatient Access",
        "push button: OnPatient: sending, can be undone",
        f"label: {UNDONE}",
    ]
    assert any(line.startswith("progress bar: Delivery, step 1 of 4: queued ") for line in heard)
