"""The desk hears on the buses of a Linux session that its computer was locked or goes to sleep."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs the Debian package dbus"
)

LISTEN = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from PySide6.QtDBus import QDBusConnection
from desktop.app.away import Away

app = QCoreApplication([])

def catch_up():
    # An answer comes after everything that was said on the bus before the question.
    for bus in (QDBusConnection.sessionBus(), QDBusConnection.systemBus()):
        bus.interface().isServiceRegistered("nobody.at.all")

away = Away(app)
away.gone.connect(lambda: print("gone"))
tell = QProcess(app)
tell.finished.connect(lambda: (catch_up(), QTimer.singleShot(0, app.quit)))
tell.start("dbus-send", sys.argv[1:])
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def heard(tmp_path: Path, path: str, signal: str, value: str) -> str:
    """Start a session with its own bus, let somebody say this on it, and return what was heard."""
    environment = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    environment |= {"HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(tmp_path)}
    script = 'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; exec "$@"'
    said = ["--type=signal", path, signal, f"boolean:{value}"]
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script, "-", sys.executable, "-c", LISTEN, *said],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("path", "signal"),
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged"),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep"),
    ],
)
def test_a_lock_and_a_sleep_are_heard(tmp_path: Path, path: str, signal: str) -> None:
    assert heard(tmp_path, path, signal, "true") == "gone\n"


def test_coming_back_is_no_leaving(tmp_path: Path) -> None:
    assert heard(tmp_path, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "false") == ""
