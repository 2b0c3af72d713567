"""The real program in a real window, read and worked through the accessibility bridge by another process."""

from pathlib import Path

from desktop.ui.words.access import UNDONE
from tests.ui.bridge import heard, needs_bridge

pytestmark = needs_bridge
AISHA = "Aisha Okonkwo-Fairweather, Aug. 17, 1997, (443) 555-0114, OKAI000214"


def test_a_screen_reader_finds_a_patient_invites_and_takes_it_back(tmp_path: Path) -> None:
    told = heard("chart", tmp_path)
    assert [line for line in told if not line.startswith("progress bar")] == [
        f"list item: {AISHA}, OnPatient: missing email",
        "push button: OnPatient: missing email",
        "radio button: OnPatient Access",
        "push button: OnPatient: sending, can be undone",
        f"label: {UNDONE}",
    ]
    assert any(line.startswith("progress bar: Delivery, step 1 of 4: queued ") for line in told)
