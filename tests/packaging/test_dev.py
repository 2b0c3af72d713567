"""The project's one command understands its verbs and says so when it does not."""

import os
import subprocess
import sys
from pathlib import Path

import dev as dev_command
import pytest

DEV = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"
SCREENS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as on a machine without a screen."""
    settings = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run([sys.executable, DEV, *arguments], env=settings, capture_output=True, text=True)


@pytest.mark.parametrize("arguments", [(), ("fly",)])
def test_wrong_use_shows_the_verbs_and_ends_with_status_2(arguments: tuple[str, ...]) -> None:
    done = dev(*arguments)
    assert done.returncode == 2
    assert all(f"dev.py {verb}" in done.stdout for verb in ("run", "test", "bench", "prove"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen")
def test_a_window_without_a_screen_is_refused_in_a_sentence() -> None:
    done = dev("run", "--home", "somewhere")
    assert (done.returncode, "no screen" in done.stderr) == (2, True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen")
@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_screen_is_a_display_or_a_platform_that_brings_its_own(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], expected: bool
) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert dev_command.has_screen() is expected
