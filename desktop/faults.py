"""Says what went wrong inside the program without any of the values it was working with."""

from pathlib import Path
from traceback import extract_tb

_FRAMES = 4


def told_safely(error: BaseException) -> str:
    """The error's type, its cause's type, and where it came up; its message may hold patient data and is left out.

    For example "OperationalError (DatabaseError) at lane.py:43 turn < runner.py:120 _round".
    """
    cause = getattr(error, "orig", None) or error.__cause__
    kind = type(error).__name__ + (f" ({type(cause).__name__})" if cause is not None else "")
    frames = [frame for frame in extract_tb(error.__traceback__) if "desktop" in Path(frame.filename).parts]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames)]
    return f"{kind} at {' < '.join(places[:_FRAMES])}" if places else kind
