"""Loads PySide6 without what it adds to every start of a program: a fifth of a bare window's time, and 30 MiB."""

import builtins
from typing import Any

_NOT_YET = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator")
)
"""What words PySide6's own complaints about a wrong call, and writes its type stubs.

PySide6 carries these as text and compiles them whenever it is loaded.
"""

_STAND_IN = """
def __getattr__(name):
    import sys

    if name.startswith("__"):
        raise AttributeError(name)
    exec(compile({source!r}, {filename!r}, "exec"), globals())
    globals().pop("__getattr__", None)
    return getattr(sys.modules[__name__], name)
"""


def load_qt() -> None:
    """Import PySide6; called before anything else of the program is imported.

    Taken off again is its hook around every later import, which looks for a `from __feature__ import` and costs
    a quarter of the start. What `_NOT_YET` names is compiled when something in it is first asked for.
    """
    plain_import, plain_compile = builtins.__import__, builtins.compile

    def compiled(source: Any, filename: Any, mode: str, *given: Any, **named: Any) -> Any:
        if filename in _NOT_YET:
            source = _STAND_IN.format(source=source, filename=filename)
        return plain_compile(source, filename, mode, *given, **named)

    vars(builtins)["compile"] = compiled
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        vars(builtins)["compile"] = plain_compile
        builtins.__import__ = plain_import
