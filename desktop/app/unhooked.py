"""Loads PySide6 without the hook it puts around every later import: a quarter of start-up, and 30 MiB."""

import builtins


def load_qt() -> None:
    """Import PySide6 and take its hook off again; called before anything else of the program is imported."""
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - this is what puts the hook on

    builtins.__import__ = plain_import
