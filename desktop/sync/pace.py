"""How long to wait before the clinic is tried again."""

from datetime import timedelta
from typing import Final

POLL: Final = timedelta(seconds=3)
"""So long a desk that is in touch with the clinic rests at most before it looks again."""
_FIRST: Final = timedelta(seconds=1)
_LONGEST: Final = timedelta(seconds=30)


def next_wait(failures: int) -> timedelta:
    """1, 2, 4 … at most 30 seconds; a desk that waits longer would be offline longer than the clinic."""
    doublings = min(max(0, failures - 1), 5)
    return min(_LONGEST, _FIRST * (1 << doublings))
