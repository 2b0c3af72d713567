"""Appointment windows in every state, made by what a person does and by what comes from elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.domain.commands import ChangeAppointment, FieldEdit
from desktop.domain.decision import Reason
from desktop.domain.seen import Stage
from desktop.services.chart import Chart
from desktop.ui.appointment.window import USUAL, AppointmentWindow
from tests.services.visits import WILBERTON
from tests.ui.appointment.desk_scene import TEN, Scene
from tests.ui.chart.bench import settle
from tests.ui.chart.charts import STATES, click

LARGE = (1366, 738)
NOW = datetime(2022, 5, 18, 13, 43, tzinfo=UTC)
ARROWS = (
    "ready", "missing_phone", "missing_two", "missing_all", "sending", "queued", "held_for_a_day", "leaving",
    "waiting_paced", "pending", "expiring", "bounced", "expired", "connected", "revoke_queued", "revoking_invite",
    "revoked", "refused_invited", "refused_missing", "ready_namesake", "inactive", "deceased", "view_only_ready",
    "locked", "disconnected",
)  # fmt: skip
"""States of the chart whose arrow, chip and notices are shown."""


def chart_state(scene: Scene, name: str) -> AppointmentWindow:
    """The window with the patient's chart in a state by name."""
    chart: Chart = STATES[name]()
    window = scene.open(VISITS["plain"])
    assert window.patient.line is not None
    scene.clinic.clock.at = chart.view.now
    window.patient.line.reader.read.emit(replace(chart, patient=replace(chart.patient, id="tim")))
    settle()
    return window


VISITS: dict[str, str] = {}


def pressed(scene: Scene, name: str) -> AppointmentWindow:
    """The same with the arrow pressed."""
    window = chart_state(scene, name)
    scene.click("appointment.arrow")
    return window


def second_step(scene: Scene) -> AppointmentWindow:
    """The second of two things that are missing."""
    window = pressed(scene, "missing_two")
    scene.write("appointment.popover.email", "aisha@example.com", enter=True)
    return window


def complaint(scene: Scene) -> AppointmentWindow:
    """What cannot be kept is said in the popover, and stays."""
    window = pressed(scene, "missing_phone")
    scene.write("appointment.popover.phone", "443 555", enter=True)
    return window


def doubled(scene: Scene) -> AppointmentWindow:
    """A time that the clocks bring twice."""
    window = scene.open(VISITS["plain"])
    scene.write("appointment.day", "11/6/2022")
    scene.write("appointment.time", "1:30 am")
    window.form.fields.day.setFocus()
    settle()
    return window


def doubled_answered(scene: Scene) -> AppointmentWindow:
    """The same after the answer."""
    window = doubled(scene)
    scene.click("appointment.notice.twice.second")
    return window


def skipped(scene: Scene) -> AppointmentWindow:
    """A time that the clocks leave out."""
    window = scene.open(VISITS["plain"])
    scene.write("appointment.day", "3/13/2022")
    scene.write("appointment.time", "2:30 am")
    window.form.fields.day.setFocus()
    settle()
    return window


def other_zone(scene: Scene) -> AppointmentWindow:
    """A provider in another time zone."""
    window = scene.open(VISITS["plain"])
    scene.choose("appointment.provider_id", "Brendan Wilberton")
    return window


def overlapping(scene: Scene) -> AppointmentWindow:
    """Another patient at the same time."""
    window = scene.open("", "jenny")
    scene.choose("appointment.provider_id", "Dr. James Smith")
    scene.write("appointment.time", "10:15 am")
    scene.pass_pause()
    return window


def overlap_allowed(scene: Scene) -> AppointmentWindow:
    """The same, allowed."""
    window = overlapping(scene)
    scene.click("appointment.notice.overlap.allow")
    return window


def problems(scene: Scene) -> AppointmentWindow:
    """Nothing is filled in and Save was pressed."""
    window = scene.open()
    scene.write("appointment.day", "13/45")
    scene.write("appointment.time", "noonish")
    scene.write("appointment.minutes", "long")
    scene.click("appointment.save")
    return window


def searching(scene: Scene) -> AppointmentWindow:
    """A patient is looked for."""
    window = scene.open()
    scene.write("appointment.patient", "p")
    scene.write("appointment.patient", "pat")
    return window


def nobody(scene: Scene) -> AppointmentWindow:
    """Nobody was found."""
    window = scene.open()
    scene.write("appointment.patient", "zzzz")
    return window


def asked(scene: Scene) -> AppointmentWindow:
    """The one question before it closes."""
    window = scene.open(VISITS["plain"])
    scene.write("appointment.reason.edit", "Follow-up")
    scene.choose("appointment.status", "Checked In")
    window.close()
    settle()
    return window


def cancelled(scene: Scene) -> AppointmentWindow:
    """Cancelled a moment ago."""
    window = scene.open(VISITS["second"])
    scene.click("appointment.cancel")
    return window


def meanwhile(scene: Scene) -> AppointmentWindow:
    """A colleague changed what is being edited, and Save was pressed."""
    window = scene.open(VISITS["plain"])
    scene.write("appointment.reason.edit", "Follow-up")
    other = scene.clinic.desk_of(scene.clinic.add_staff("jane", "Jane Miller"))
    sheet = other.desk.appointments.open(VISITS["plain"])
    assert sheet is not None
    after = replace(sheet.appointment, reason="Vaccination", minutes=20)
    other.desk.appointments.save(sheet.appointment, after, new=False)
    scene.clinic.clock.go_on(seconds=11)
    scene.clinic.round_trip(other)
    scene.clinic.round_trip(scene.desk)
    scene.tell()
    return window


def asked_which(scene: Scene) -> AppointmentWindow:
    """The same after Save."""
    window = scene.open(VISITS["plain"])
    scene.write("appointment.reason.edit", "Follow-up once more")
    seen = window.presenter.ground.seen
    appointment = replace(seen.sheet.appointment, reason="Physical")
    window.reader.read.emit(replace(seen, sheet=replace(seen.sheet, appointment=appointment)))
    scene.click("appointment.save")
    return window


def refused(scene: Scene, reason: Reason, **detail: str) -> AppointmentWindow:
    """The clinic's no."""
    window = scene.open(VISITS["plain"])
    seen = window.presenter.ground.seen
    edit = FieldEdit("reason", "Evaluation", "Follow-up")
    command = ChangeAppointment("tim", VISITS["plain"], (edit,))
    entry = click(command, Stage.REFUSED, reason=reason, detail=tuple(sorted(detail.items())))
    window.reader.read.emit(replace(seen, sheet=replace(seen.sheet, refused=entry)))
    settle()
    return window


def on_page(scene: Scene, page: str) -> AppointmentWindow:
    """Another tab."""
    window = scene.open(VISITS["plain"])
    window.show_page(page)
    settle()
    return window


PICTURES: dict[str, Callable[[Scene], AppointmentWindow]] = {
    "new": lambda s: s.open(),
    "saved": lambda s: s.open(VISITS["full"]),
    "searching": searching,
    "nobody": nobody,
    "problems": problems,
    "other_zone": other_zone,
    "doubled": doubled,
    "doubled_answered": doubled_answered,
    "skipped": skipped,
    "overlapping": overlapping,
    "overlap_allowed": overlap_allowed,
    "closing_asked": asked,
    "cancelled": cancelled,
    "meanwhile": meanwhile,
    "asked_which": asked_which,
    "refused_conflict": lambda s: refused(
        s, Reason.CONFLICT, field="reason", value="Physical", by=s.clinic.james.id, at=TEN.isoformat()
    ),
    "refused_overlap": lambda s: refused(s, Reason.OVERLAP, patient="Bo Li", at=TEN.isoformat()),
    "refused_gone": lambda s: refused(s, Reason.NO_SUCH_APPOINTMENT),
    "log": lambda s: on_page(s, "log"),
    "revisions": lambda s: on_page(s, "revisions"),
    "popover_missing_phone": lambda s: pressed(s, "missing_phone"),
    "popover_missing_two": lambda s: pressed(s, "missing_two"),
    "popover_second_step": second_step,
    "popover_complaint": complaint,
    "popover_bounced": lambda s: pressed(s, "bounced"),
    "menu_pending": lambda s: pressed(s, "pending"),
    **{f"arrow_{name}": (lambda s, name=name: chart_state(s, name)) for name in ARROWS},  # type: ignore[misc]
}
MAIN = (
    "saved", "popover_missing_phone", "popover_bounced", "menu_pending", "arrow_pending", "overlapping", "doubled",
    "meanwhile", "closing_asked", "searching", "revisions", "log", "refused_conflict",
)  # fmt: skip


def prepare(made: Scene) -> None:
    """The appointments of the pictures."""
    VISITS["plain"] = made.book()
    VISITS["full"] = made.book(
        "jenny", starts_at=TEN + timedelta(days=1), notes="Prefers morning visits.\nSpeaks slowly on the phone.",
        color="blue", status="Checked In", supervising_id=WILBERTON, minutes=10,
    )  # fmt: skip
    VISITS["second"] = made.book(starts_at=TEN + timedelta(days=2))


def show(made: Scene, name: str, size: tuple[int, int] = USUAL) -> AppointmentWindow:
    """A picture's window; the clock goes back to the morning of the pictures."""
    made.clinic.clock.at = max(NOW, made.clinic.clock.at) if name == "meanwhile" else NOW
    made.size = size
    window = PICTURES[name](made)
    settle()
    return window
