"""Renders the chart window in every state into a folder: `python -m tests.ui.chart.gallery FOLDER`."""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.chart.access.state import Act
from desktop.ui.chart.window import SMALLEST, USUAL, ChartWindow
from desktop.ui.palette import DARK, LIGHT
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench, settle
from tests.ui.chart.charts import STATES

ACTS: dict[str, tuple[str, tuple[Act, ...]]] = {
    "not_arrived": ("pending", (Act.DID_NOT_ARRIVE,)),
    "not_arrived_edit": ("pending", (Act.DID_NOT_ARRIVE, Act.EDIT_EMAIL)),
    "pending_checklist": ("pending", (Act.SHOW_CHECKLIST,)),
    "pending_fix_phone": ("pending_phone_removed", (Act.SHOW_CHECKLIST,)),
    "expired_edit": ("expired", (Act.EDIT_EMAIL,)),
    "revoke_asked": ("connected", (Act.ASK_TO_REVOKE,)),
    "missing_phone_by_ssn": ("missing_phone", (Act.USE_OTHER,)),
}
"""States that a person opens, by the state they start from."""

NAMES = (*STATES, *ACTS)


def show(bench: Bench, name: str, size: tuple[int, int] = USUAL) -> ChartWindow:
    """A new window that shows a state by name; close it after use."""
    start, acts = ACTS.get(name, (name, ()))
    chart = STATES[start]()
    bench.clinic.clock.at = chart.view.now
    window = bench.another_window()
    window.resize(*size)
    window.reader.read.emit(chart)
    window.access.focus_first()
    for act in acts:
        window.presenter.act(act)
    settle()
    return window


def render(
    bench: Bench, names: Iterable[str], folder: Path, look: str, size: tuple[int, int] = USUAL
) -> None:
    """One PNG per state."""
    for name in names:
        window = show(bench, name, size)
        save(window, folder / f"{name}-{look}.png")


def save(window: ChartWindow, file: Path) -> None:
    """Draw the window into a file, and close it."""
    window.grab().save(str(file))
    window.close()
    window.deleteLater()


def main(folder: Path) -> None:
    """Every state in light, the main ones dark and at 200 %."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv)
    theme.apply(app, theme.Theme(LIGHT))
    clinic = RealClinic(Path(tempfile.mkdtemp()))
    clinic.add_patient()
    bench = open_bench(clinic, clinic.james, "jenny")
    render(bench, NAMES, folder, "light")
    for page in ("demographics", "appointments", "communication"):
        window = show(bench, "connected")
        window.show_page(page)
        settle()
        save(window, folder / f"page-{page}-light.png")
    theme.apply(app, theme.Theme(DARK))
    render(bench, ("missing", "pending", "bounced", "connected", "revoke_queued"), folder, "dark")
    theme.apply(app, theme.Theme(LIGHT, 2.0))
    large = ("missing", "pending", "not_arrived", "revoke_asked", "refused_invited", "bounced")
    render(bench, large, folder, "200", (1366, 768))
    render(bench, ("pending",), folder, "200-small", SMALLEST)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
