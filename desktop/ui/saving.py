"""Where a file that a person saves is offered to go: among their own documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_PLACES = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)


def among_documents(name: str) -> str:
    """The whole path for a file of this name; in the home folder where there is no folder of documents.

    Without it a window that asks begins in the folder the program was started from.
    """
    folders = (Path(QStandardPaths.writableLocation(each)) for each in _PLACES)
    folder = next((each for each in folders if each.is_dir()), Path())
    return str(folder / name)
