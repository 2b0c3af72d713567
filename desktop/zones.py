"""The time zones a clinic can be in: those that mean the same on every computer."""

from typing import Final
from zoneinfo import available_timezones

_OF_ONE_COMPUTER: Final = {"localtime", "Factory"}
"""Files beside the real ones on some systems; another computer reads another zone there, or none."""


def known_zones() -> set[str]:
    """Their names; they are found in hundreds of files, which takes a moment."""
    return available_timezones() - _OF_ONE_COMPUTER
