"""The keys that differ between Windows and macOS; everywhere else Qt reads Ctrl as the Command key by itself."""

import sys
from typing import NamedTuple


class Keys(NamedTuple):
    """Key sequences as `QKeySequence` reads them; on macOS its Ctrl is the Command key, its Meta is Control."""

    lock: str
    earlier: str
    later: str
    help: tuple[str, ...]


def keys_on(platform: str) -> Keys:
    """The keys on a platform, named as in `sys.platform`."""
    if platform == "darwin":
        # Command+L and Option+arrow mean something else in every program there; F1 needs a second key.
        return Keys("Ctrl+Shift+L", "Ctrl+Alt+Left", "Ctrl+Alt+Right", ("Ctrl+?", "F1"))
    return Keys("Ctrl+L", "Alt+Left", "Alt+Right", ("F1",))


HERE = keys_on(sys.platform)
