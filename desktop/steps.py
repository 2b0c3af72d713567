"""Named steps on a click's way; a test ends the process at one of them."""

from collections.abc import Callable
from typing import TypeAlias

Step: TypeAlias = Callable[[str], None]
"""Is called with a step's name the moment it is reached."""


def no_step(name: str) -> None:
    """Let the click go on: what the program does at every step."""
