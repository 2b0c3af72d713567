r"""What IT decided about this computer: one reader, and a thin source for each operating system.

Windows: values below ``Software\Policies\OnPatient Desk`` of the machine and of the user, as group policy writes
them, and what the installer wrote below ``Software\OnPatient Desk``. macOS: managed preferences, as device management
puts them into ``/Library/Managed Preferences``. Linux: ``/etc/onpatient-desk/policy.toml`` and ``defaults.toml``.
The sources of Windows and macOS have not been run on those systems yet.
"""

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

Values = Mapping[str, object]

KEY: Final = r"Software\Policies\OnPatient Desk"
INSTALLED_KEY: Final = r"Software\OnPatient Desk"
BUNDLE: Final = "org.onpatientdesk.OnPatientDesk"
_NONE: Final[Values] = {}


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided for the computer and for the user, and what the installer proposes."""

    machine: Values = field(default_factory=dict)
    user: Values = field(default_factory=dict)
    installed: Values = field(default_factory=dict)


def decided(platform: str = sys.platform, root: Path = Path("/"), user: str | None = None) -> Decided:
    """Read the platform's policies; files lie below `root`, `user` is an account's short name (macOS)."""
    if platform == "win32":
        return _of_windows()
    if platform == "darwin":
        return _of_macos(root / "Library", _account() if user is None else user)
    return _of_linux(root / "etc" / "onpatient-desk")


def _of_linux(folder: Path) -> Decided:
    def read(name: str) -> Values:
        text = (folder / name).read_text(encoding="utf-8")
        import tomllib  # most computers have no such file, and wait for no reader of it

        return tomllib.loads(text)

    return Decided(machine=_tried(read, "policy.toml"), installed=_tried(read, "defaults.toml"))


def _of_macos(library: Path, user: str) -> Decided:
    def read(path: str) -> Values:
        import plistlib
        from xml.parsers.expat import ExpatError

        try:
            content: Values = plistlib.loads((library / path).read_bytes())
        except ExpatError:
            return _NONE
        return content if isinstance(content, dict) else _NONE

    managed = "Managed Preferences"
    return Decided(
        machine=_tried(read, f"{managed}/{BUNDLE}.plist"),
        user=_tried(read, f"{managed}/{user}/{BUNDLE}.plist") if user else _NONE,
        installed=_tried(read, f"Preferences/{BUNDLE}.plist"),
    )


def _account() -> str:
    """The account this program runs in; "" where the system has no name for it."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError):
        return ""


def _tried(read: Callable[[str], Values], name: str) -> Values:
    """A file that is not there decides nothing; neither does one that cannot be read."""
    try:
        return read(name)
    except (OSError, ValueError, RecursionError):
        return _NONE


def _of_windows() -> Decided:
    if sys.platform == "win32":
        import winreg

        def read(hive: int, key: str) -> Values:
            found: dict[str, object] = {}
            with suppress(OSError), winreg.OpenKey(hive, key) as opened:
                for number in range(winreg.QueryInfoKey(opened)[1]):
                    name, value, _kind = winreg.EnumValue(opened, number)
                    found[name] = value
            return found

        machine, user = winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER
        return Decided(read(machine, KEY), read(user, KEY), read(machine, INSTALLED_KEY))
    return Decided()
