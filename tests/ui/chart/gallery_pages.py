"""The chart's pages beside OnPatient Access in the states that people make, over a real desk and a real clinic."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QTableView

from desktop.clinic.outgoing import Outcome
from desktop.mail.transport import Refused
from desktop.services.invitations import Kept
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench, settle

FORM = "chart.demographics"


def typed(bench: Bench) -> None:
    """An address with a slip of the fingers, half a phone number, a date in somebody's habit."""
    bench.window.show_page("demographics")
    bench.write(f"{FORM}.email", "jenny.harris@gmial.com")
    bench.write(f"{FORM}.cell", "410 555 01")
    bench.write(f"{FORM}.born", "feb 11 1981")
    bench.find(f"{FORM}.first").setFocus()


def closing(bench: Bench) -> None:
    """The window was to be closed."""
    typed(bench)
    bench.window.close()


def saved(bench: Bench) -> None:
    """Saved, and still to be undone."""
    bench.window.show_page("demographics")
    bench.write(f"{FORM}.city", "Towson")
    bench.write(f"{FORM}.street", "88 Linden Way, Apt. 4B")
    bench.click(f"{FORM}.save")


def number(bench: Bench) -> None:
    """A Social Security Number half typed."""
    bench.window.show_page("demographics")
    bench.click(f"{FORM}.ssn.change")
    bench.write(f"{FORM}.ssn", "1234567")


def disputed(bench: Bench) -> None:
    """A colleague has saved something else meanwhile."""
    bench.window.show_page("demographics")
    bench.write(f"{FORM}.email", "mine@example.com")
    dana = bench.clinic.desk_of(bench.clinic.add_staff("dana", "Dana Whitfield"))
    assert isinstance(dana.desk.invitations.save("jenny", {"email": "theirs@example.com"}), Kept)
    bench.clinic.clock.go_on(seconds=11)
    bench.clinic.round_trip(dana)
    bench.sync()


def elsewhere(bench: Bench) -> None:
    """The open invitation went to another address."""
    invited(bench)
    bench.window.show_page("demographics")
    bench.write(f"{FORM}.email", "jenny.harris@example.com")


def asked_not(bench: Bench) -> None:
    """The patient does not want to be invited, and somebody tries."""
    bench.window.show_page("demographics")
    field = bench.window.quiet.demographics
    assert field is not None
    field.page.form.edited.emit("opted_out_on", "05/02/2022")
    bench.click(f"{FORM}.save")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.write(f"{FORM}.email", "new@example.com")
    bench.click(f"{FORM}.save_and_invite")


def invited(bench: Bench, outcome: Outcome | None = None) -> None:
    """An invitation whose e-mail the mail server took, or not."""
    bench.click("chart.access.enable")
    bench.pass_time(seconds=11)
    bench.sync()
    bench.deliver(outcome)


def contacts(bench: Bench) -> None:
    """An e-mail that came back, a second one that was taken, a call, and one that is not sent yet."""
    log = bench.desk.desk.communications.log
    invited(bench, Refused("mailbox", "550 5.1.1 no such mailbox"))
    log("jenny", "phone", "Called. The patient reads the address out: jenny.harris@example.com.", 4)
    bench.pass_time(seconds=60)
    bench.sync()
    bench.desk.desk.invitations.resend("jenny", {"email": "jenny.harris@example.com"})
    bench.pass_time(seconds=11)
    bench.sync()
    bench.deliver()
    bench.pass_time(seconds=60)
    log("jenny", "in_person", "At the front desk: the email has come.", 0)
    bench.tell()
    bench.window.show_page("communication")


def ladder(bench: Bench) -> None:
    """The e-mail that was taken, chosen in the list."""
    contacts(bench)
    settle()
    table = bench.find("chart.communication.contacts")
    assert isinstance(table, QTableView)
    table.selectRow(1)


def logging(bench: Bench) -> None:
    """A call is being noted."""
    contacts(bench)
    bench.click("chart.communication.log_call")
    note = bench.window.findChild(QPlainTextEdit, "chart.communication.log.note")
    assert note is not None
    note.setPlainText("Spouse will bring the phone on Monday.")


def audit(bench: Bench) -> None:
    """What was done, also what has not left this computer."""
    contacts(bench)
    bench.desk.desk.invitations.save("jenny", {"city": "Towson", "ssn": "123-45-6789"})
    bench.tell()
    bench.window.show_page("audit")


PAGES: dict[str, Callable[[Bench], None]] = {
    "typed": typed,
    "closing": closing,
    "saved": saved,
    "number": number,
    "disputed": disputed,
    "elsewhere": elsewhere,
    "asked_not": asked_not,
    "contacts": contacts,
    "ladder": ladder,
    "logging": logging,
    "audit": audit,
}


def shown(name: str, folder: Path, size: tuple[int, int]) -> Bench:
    """A chart of its own that shows one of the states; close its window and its clinic after use."""
    folder.mkdir(parents=True, exist_ok=True)
    clinic = RealClinic(folder)
    clinic.add_patient(ssn_last4="1111")
    bench = open_bench(clinic, clinic.james, "jenny")
    bench.window.resize(*size)
    PAGES[name](bench)
    settle()
    return bench
