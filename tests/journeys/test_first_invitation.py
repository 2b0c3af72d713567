"""From a FHIR export to a patient who was connected, and no longer is: everything on the way is real."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.tour.led_clock import LedClock
from desktop.real import RealClock
from desktop.ui import dates, theme
from desktop.ui.words import access, chart
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import PASSWORD
from tests.journeys.front_desk import FrontDesk, link_in
from tests.mail.servers import Desires, mail_server

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir-100"
HANDED_OVER = "step 2 of 4: accepted by mail server"
EMAIL = "first.patient@example.org"


def shared_export(_folder: Path) -> Path:
    """A hundred made-up patients with all that hangs on them."""
    if not SHARED.is_dir():
        pytest.skip(f"the shared FHIR export is not on this computer: {SHARED}")
    return SHARED


def small_export(folder: Path) -> Path:
    """Two patients without an e-mail address, one of them deceased."""
    telecom = [{"system": "phone", "value": "443-555-0118", "use": "mobile"}]
    rows: list[dict[str, Any]] = [
        {"id": "one", "name": [{"family": "Harris", "given": ["Jenny"]}], "birthDate": "1980-02-11"},
        {"id": "two", "name": [{"family": "Marsh", "given": ["Edwin"]}], "birthDate": "1938-01-23",
         "deceasedDateTime": "2021-02-20T08:15:54-05:00"},
    ]  # fmt: skip
    patients = [{"resourceType": "Patient", "telecom": telecom, "gender": "female", **row} for row in rows]
    export = folder / "export"
    export.mkdir()
    (export / "Patient.ndjson").write_text("".join(json.dumps(row) + "\n" for row in patients))
    return export


@pytest.fixture
def server() -> Iterator[Desires]:
    with mail_server(Desires()) as desires:
        yield desires


@pytest.fixture
def shell(tmp_path: Path, server: Desires) -> Shell:
    """A clinic that was set up, whose e-mail goes to the server."""
    shell = Shell(tmp_path / "home", clock=LedClock(RealClock())).founded()
    shell.done("mail", "set", f"smtp://127.0.0.1:{server.port}?from=clinic@example.org")
    return shell


@pytest.fixture
def desk(qapp: QApplication, shell: Shell) -> Iterator[FrontDesk]:
    theme.apply(qapp, theme.Theme(theme.roles_for(qapp, theme.Appearance.LIGHT)))
    assert isinstance(shell.clock, LedClock)
    desk = FrontDesk(shell.home, shell.keystore, shell.clock)
    yield desk
    desk.close()


def someone_to_invite(shell: Shell) -> dict[str, Any]:
    """The first grown-up patient who lacks nothing but an e-mail address."""
    patients = shell.done("patients")
    return next(
        row
        for row in patients
        if row["missing"] == ["email"] and row["status"] == "active" and row["born"] < "2000"
    )


@pytest.mark.parametrize("export", [shared_export, small_export])
def test_an_imported_patient_is_invited_accepts_and_is_revoked(
    export: Callable[[Path], Path], tmp_path: Path, shell: Shell, server: Desires, desk: FrontDesk
) -> None:
    report = shell.done("import", "fhir", str(export(tmp_path)))
    assert all(file["refused"] == 0 for file in report["files"])
    patient = someone_to_invite(shell)
    page, history = "chart.access", "chart.access.history"

    desk.sign_in("james", PASSWORD)
    desk.stage.type("today.search", patient["chart_id"])
    desk.sees("find.results", patient["first"])
    desk.stage.key("today.search", Qt.Key.Key_Return)
    desk.sees("chart", patient["chart_id"], access.NOT_ENABLED, access.missing_email_only())

    desk.stage.type("chart.access.email", EMAIL)
    desk.press(access.SAVE_AND_INVITE)
    desk.sees(page, access.SENDING, access.nothing_left_yet(EMAIL))
    assert server.letters == []
    desk.let_it_leave()
    desk.sees(page, access.PENDING, "7 days left", HANDED_OVER)
    [(recipient, letter)] = server.letters
    assert recipient == EMAIL

    proof = f"{link_in(letter)}\nborn: {patient['born']}\nphone: {patient['phones'][0]}\n"
    assert shell.done("accept", stdin=proof)["status"] == "activated"
    desk.sees(page, access.ENABLED, "Activated ", EMAIL)
    today = dates.day(desk.clock.now().astimezone(ZoneInfo("America/New_York")).date())
    desk.sees(history, f"{chart.ENABLED_BY}: By: James Smith", f"{chart.ACTIVATED_ON}: {today}")

    desk.press(access.REVOKE_ACCESS_ASK)
    desk.sees(page, access.REVOKE_CONSEQUENCE)
    desk.press(access.REVOKE_ACCESS)
    desk.let_it_leave()
    desk.sees(page, access.NOT_ENABLED)

    desk.press(access.ENABLE)
    desk.let_it_leave()
    desk.sees(page, access.PENDING, HANDED_OVER)
    assert len(server.letters) == 2
    desk.press(access.REVOKE_INVITE)
    desk.let_it_leave()
    desk.sees(history, chart.REVOKED_BEFORE_ACTIVATION)

    second = f"{link_in(server.letters[1][1])}\nborn: {patient['born']}\nphone: {patient['phones'][0]}\n"
    assert shell.run("accept", stdin=second).status == 1
    rows = shell.done("invites", "--patient", patient["chart_id"])
    assert [row["end"] for row in rows] == ["revoked", "revoked"]
    assert shell.done("journal", "verify")["broken_at"] is None
