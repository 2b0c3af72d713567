"""The appointment's arrow, played by another process that has nothing but the accessibility bridge."""

from pathlib import Path

from tests.ui.bridge import heard, needs_bridge

pytestmark = needs_bridge


def test_a_missing_phone_is_filled_in_at_the_arrow_and_the_invitation_becomes_pending(tmp_path: Path) -> None:
    found, row, *opened, day = heard("appointment", tmp_path)
    assert found == (
        "list item: Hannah Weiss, June 19, 1962, no phone, WEHA000095, OnPatient: missing email, phone"
    )
    assert row == "table cell: Hannah Weiss, born June 19, 1962, WEHA000095"
    assert opened == [
        "push button: to onpatient, missing email, phone",
        "text: Phone Number",
        "push button: to onpatient, sending, press to undo",
        "push button: OnPatient: pending, 7 days left",
    ]
    assert day.startswith("table cell: Pending, 7 days left, until ")


def test_a_program_started_in_spanish_speaks_it(tmp_path: Path) -> None:
    search, missing, chip, lock = heard("spanish", tmp_path, "--language", "es")
    assert search == "text: Buscar un paciente"
    assert missing.endswith(", 4 citas")
    assert chip.startswith("table cell: Falta")
    assert lock == "push button: Bloquear"
