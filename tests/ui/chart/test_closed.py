"""A chart that is closed leaves nothing behind, of its windows or of what was typed."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.real_clinic import RealClinic
from tests.ui.chart.bench import open_bench, settle


@pytest.mark.parametrize("missing", [{}, {"email": None, "cell": None}])
def test_a_closed_chart_leaves_no_widget_behind(
    qapp: QApplication, clinic: RealClinic, missing: dict[str, None]
) -> None:
    clinic.add_patient(id="ann", **missing)
    before = set(qapp.allWidgets())
    bench = open_bench(clinic, clinic.james, "ann")
    for page in ("demographics", "communication", "audit", "access"):
        bench.window.show_page(page)
        settle()
    bench.window.close()
    bench.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [type(widget).__name__ for widget in qapp.allWidgets() if widget not in before] == []
