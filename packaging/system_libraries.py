"""Finds which system libraries and programs are missing, and installs them where that is allowed."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# What is looked for on this machine → the Debian package that brings it.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TESTS = {
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    # A screen in memory and a screen reader's way into the windows on it.
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}


def ensure(*needs: Mapping[str, str]) -> None:
    """Install what is missing when root on Debian; otherwise print the exact line and leave."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing(*needs)
    if not packages:
        return
    if shutil.which("apt-get") is None:
        sys.exit(f"Install what your system calls these Debian packages: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"Some system libraries are missing. Please run:\n  {advice(packages)}")
    for command in apt_commands(packages):
        print(" ".join(command), flush=True)
        done = subprocess.run(command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
        if done.returncode:
            sys.exit(f"Installing system libraries failed with status {done.returncode}.")


def missing(*needs: Mapping[str, str]) -> list[str]:
    """Return the Debian packages behind every library or program that this machine lacks."""
    return sorted({package for need in needs for thing, package in need.items() if not _present(thing)})


def apt_commands(packages: Iterable[str]) -> list[list[str]]:
    """Return the commands that install the packages and nothing that is only recommended."""
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    return [["apt-get", "update"], install]


def advice(packages: Iterable[str]) -> str:
    """Return the line a person without root rights can paste."""
    return " && ".join("sudo " + " ".join(command) for command in apt_commands(packages))


def _present(thing: str) -> bool:
    """Tell whether a shared library loads, a file is there, or a program is on the PATH."""
    if thing.startswith("/"):
        # Debian's place for it; elsewhere it cannot be looked for, and the test that needs it skips itself.
        return Path(thing).exists() or shutil.which("apt-get") is None
    if ".so." not in thing:
        return shutil.which(thing) is not None
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True
