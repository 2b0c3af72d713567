"""The menu of the arrow while an invitation is open."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.domain.access import AccessKind
from desktop.services.chart import Chart
from desktop.ui.chart.access.requirements import missing_sentence
from desktop.ui.chart.access.state import Act
from desktop.ui.widgets.arrow import ArrowButton
from desktop.ui.words import arrow as words


def open_menu(
    arrow: ArrowButton, chart: Chart | None, act: Callable[[Act], None], open_chart: Callable[[str], None]
) -> None:
    """Open it below the arrow; what cannot be done is grey and says why."""
    menu = QMenu(arrow)
    menu.setObjectName("appointment.arrow.menu")
    menu.setAccessibleName(words.MENU)
    menu.setToolTipsVisible(True)
    if chart is not None and chart.access.kind is AccessKind.PENDING:
        reason = "" if chart.access.can_resend else missing_sentence(chart.access.needs.shortest_fix)
        _add(menu, words.RESEND, partial(act, Act.RESEND), reason)
    if chart is not None and chart.access.can_revoke:
        _add(menu, words.REVOKE_INVITE, partial(act, Act.REVOKE), "")
    _add(menu, words.OPEN_ACCESS, partial(open_chart, "access"), "")
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(arrow.mapToGlobal(arrow.rect().bottomLeft()))


def _add(menu: QMenu, text: str, do: Callable[[], None], reason: str) -> None:
    entry = menu.addAction(text)
    entry.setEnabled(not reason)
    entry.setToolTip(reason)
    entry.setStatusTip(reason)
    entry.triggered.connect(lambda: do())
