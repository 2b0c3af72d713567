"""What a person opens and closes on the page without anything being sent or saved."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop.domain.access import AccessKind
from desktop.services.chart import Chart
from desktop.ui.chart.access.panel import RESENT, SETTING_OUT
from desktop.ui.chart.access.state import Act, Asking, Opened

_TURNS: Final[dict[Act, Callable[[Opened], Opened]]] = {
    Act.ASK_TO_REVOKE: lambda opened: replace(opened, asking=Asking.REVOKE_ACCESS),
    Act.KEEP_ACCESS: lambda opened: replace(opened, asking=None),
    Act.NOT_NOW: lambda opened: replace(opened, asking=None),
    Act.DID_NOT_ARRIVE: lambda opened: replace(opened, script=True),
    Act.CLOSE_SCRIPT: lambda opened: replace(opened, script=False, email=False),
    Act.EDIT_EMAIL: lambda opened: replace(opened, email=True),
    Act.SHOW_CHECKLIST: lambda opened: replace(opened, checklist=not opened.checklist),
    Act.USE_OTHER: lambda opened: replace(opened, other_side=not opened.other_side),
}
_LEADS_TO: Final = {
    Act.ASK_TO_REVOKE: Act.KEEP_ACCESS,
    Act.KEEP_ACCESS: Act.ASK_TO_REVOKE,
    Act.DID_NOT_ARRIVE: Act.CLOSE_SCRIPT,
    Act.CLOSE_SCRIPT: Act.DID_NOT_ARRIVE,
    Act.EDIT_EMAIL: Act.SAVE,
    Act.USE_OTHER: Act.SAVE,
}


def turn(opened: Opened, act: Act) -> Opened | None:
    """The page after this act; None for an act that does more than open or close."""
    turned = _TURNS.get(act)
    return turned(opened) if turned else None


def leads_to(act: Act, opened: Opened) -> Act | None:
    """Where the focus goes: into what was opened, or back to what opened it; `Act.SAVE` means its field."""
    if act is Act.NOT_NOW:
        return Act.RESEND if opened.asking is Asking.RESEND_LATELY else Act.ENABLE
    return _LEADS_TO.get(act)


def escape(opened: Opened) -> Act | None:
    """What Esc does."""
    if opened.asking is not None:
        return Act.KEEP_ACCESS if opened.asking is Asking.REVOKE_ACCESS else Act.NOT_NOW
    return Act.CLOSE_SCRIPT if opened.script or opened.email else None


def still_open(opened: Opened, chart: Chart) -> Opened:
    """What may stay open now that the chart reads like this: a question about a state that is gone may not."""
    kind = chart.access.kind
    fits = {
        Asking.REVOKE_ACCESS: kind == AccessKind.CONNECTED and chart.access.can_revoke,
        Asking.RESEND_LATELY: kind == AccessKind.PENDING and chart.access.can_resend,
        Asking.INVITE_ANYWAY: kind not in (*SETTING_OUT, AccessKind.CONNECTED, AccessKind.NOT_INVITABLE),
    }
    asking = opened.asking if opened.asking is None or fits[opened.asking] else None
    pending = kind == AccessKind.PENDING
    return replace(
        opened,
        asking=asking,
        script=opened.script and pending,
        email=opened.email and kind in RESENT,
        checklist=opened.checklist and kind in RESENT,
    )
