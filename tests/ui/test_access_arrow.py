"""The ← in every state a chart can be in: what it does, and that it says the same as the chip."""

import pytest

from desktop.ui.access_arrow import Press, arrow_of
from desktop.ui.access_chip import access_chip
from desktop.ui.icons import Meaning
from tests.ui.chart.charts import STATES

PRESSES = {
    Press.SEND: ("ready", "ready_first_time", "ready_namesake", "opted_out", "revoked", "revoked_before",
                 "disconnected", "refused_email_changed", "refused_taken_back"),
    Press.RESEND: ("expired", "expired_not_closed_yet", "expired_opened", "locked"),
    Press.ASK: ("missing", "missing_phone", "missing_two", "missing_all", "bounced", "bounced_full",
                "bounced_unwanted", "failed", "bounced_and_phone_missing", "refused_missing"),
    Press.UNDO: ("sending", "sending_with_edit", "resending", "revoking_invite", "revoking_access"),
    Press.OUTBOX: ("queued", "held_for_a_day", "revoke_queued"),
    Press.MENU: ("leaving", "waiting_not_set_up", "waiting_not_working", "waiting_paced", "pending",
                 "pending_just_queued", "pending_deferred", "pending_opened", "pending_phone_removed",
                 "pending_email_changed", "expiring", "expiring_today", "refused_invited"),
    Press.OPEN: ("connected", "refused_connected", "revoke_leaving"),
    Press.NOTHING: ("inactive", "deceased", "refused_inactive", "refused_not_allowed", "view_only_ready",
                    "view_only_missing", "view_only_pending"),
}  # fmt: skip
OWN = (Press.SEND, Press.RESEND, Press.NOTHING)


@pytest.mark.parametrize(
    ("press", "name"), [(press, name) for press, names in PRESSES.items() for name in names]
)
def test_each_state_has_one_press(press: Press, name: str) -> None:
    assert arrow_of(STATES[name](), chosen=True).press is press


@pytest.mark.parametrize("name", STATES)
def test_the_arrow_shows_the_chips_state_where_it_does_not_send(name: str) -> None:
    chart = STATES[name]()
    arrow = arrow_of(chart, chosen=True)
    chip = access_chip(chart.access, chart.patient.status, chart.view.now, chart.view.zone)
    asks_for_missing = arrow.face.warns
    if arrow.press in OWN or asks_for_missing:
        assert arrow.face.meaning is Meaning.TO_ONPATIENT
    else:
        face = arrow.face
        assert (face.meaning, face.tone, face.dashed) == (chip.meaning, chip.tone, chip.dashed)
    assert arrow.face.spoken.startswith("to onpatient, ")
    assert arrow.face.tip.startswith("to onpatient\n")


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("ready", "to onpatient, send invite to Jenny Harris"),
        ("missing_phone", "to onpatient, missing phone"),
        ("sending", "to onpatient, sending, press to undo"),
        ("queued", "to onpatient, queued on this computer, not sent"),
        ("pending", "to onpatient, pending, 6 days left"),
        ("expiring", "to onpatient, pending, 1 day left"),
        ("bounced", "to onpatient, email bounced"),
        ("connected", "to onpatient, connected"),
    ],
)
def test_what_a_screen_reader_says(name: str, spoken: str) -> None:
    assert arrow_of(STATES[name](), chosen=True).face.spoken == spoken


def test_without_a_patient_it_says_why_nothing_happens() -> None:
    arrow = arrow_of(None, chosen=False)
    assert not arrow.face.usable
    assert arrow.face.spoken == "to onpatient, not available: choose a patient first"


@pytest.mark.parametrize("name", PRESSES[Press.NOTHING])
def test_what_cannot_be_done_is_grey_and_says_why(name: str) -> None:
    face = arrow_of(STATES[name](), chosen=True).face
    assert not face.usable
    assert face.spoken.startswith("to onpatient, not available: ")
