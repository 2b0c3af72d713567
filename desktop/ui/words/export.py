"""What is said when a table is written into a file."""

from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

MENU = tr("E&xport Table…")
TITLE = tr("Export a table")
KIND_OF_FILE = tr("Table for a spreadsheet (*.csv)")
NO_RIGHT = tr("You may not export. Ask a supervisor or an administrator.")
NOTHING = tr("There is nothing to export.")
NO_TABLE = tr("This page has no table that can be exported.")
NOT_WRITTEN = tr("The file could not be written.")
BECAUSE = {
    "not_allowed": NO_RIGHT,
    "disk_full": tr("The disk is full. Free some space or choose another disk, then export again."),
    "not_written": tr("Choose another folder, or check whether the file is open in another program."),
}


def exported(rows: int, file: str) -> str:
    """Where the file is."""
    return counted(
        rows, tr("1 row was written to {file}."), tr("{number} rows were written to {file}.")
    ).replace("{file}", file)


def today_file(day: str) -> str:
    """What the file of a day is called at first; the day as in 2022-05-18."""
    return tr("appointments-{day}.csv").format(day=day)


def communication_file(chart_id: str) -> str:
    """What the file of a patient's contacts is called at first."""
    return tr("communication-{chart_id}.csv").format(chart_id=chart_id)
