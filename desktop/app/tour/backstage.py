"""What happens in the tour away from the front desk: time, the line to the clinic, the patient at home, the journal."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Final

from desktop.app.line_switch import LineSwitch
from desktop.app.stack import Stack
from desktop.app.tour.led_clock import LedClock
from desktop.clinic import journal
from desktop.domain.ids import NewId
from desktop.domain.staff import BY_PORTAL
from desktop.domain.wire import to_body
from desktop.portal.answer import Answer
from desktop.record.sqlcipher import reading
from desktop.sync.gateway import SqlGateway

_LINK: Final = re.compile(r"https://\S+/i/(\S+)")


@dataclass
class Backstage:
    """`stack` is asked for when it is needed: the program makes it while its first window is shown."""

    stack: Callable[[], Stack]
    clock: LedClock
    line: LineSwitch
    mail_folder: Path
    new_id: NewId
    _read: set[Path] = field(default_factory=set)

    def let_pass(self, time: timedelta) -> None:
        """Time goes by; whoever waits for it looks at the clock again."""
        self.clock.skip(time)
        self.stack().sign_in.wake()

    def switch_line(self, *, on: bool) -> None:
        """The connection to the clinic goes, or comes back; the next round notices."""
        self.line.on = on
        self.stack().sign_in.wake()

    def note_letters(self) -> None:
        """What lies in the folder now is old."""
        self._read = set(self._files())

    def new_letters(self) -> list[str]:
        """The lines of every new e-mail, as the patient's e-mail program shows them."""
        return [
            line for file in self._files() if file not in self._read for line in _shown(file).splitlines()
        ]

    def accept(self, born: date, phone: str) -> None:
        """The patient opens the newest e-mail's link and proves who they are; the clinic gets it sealed."""
        links = [found[1] for line in self.new_letters() if (found := _LINK.search(line))]
        clinic = self.stack().clinic
        answer = Answer(links[-1] if links else "", born=born.isoformat(), phone=phone)
        gateway = SqlGateway(clinic.engine, BY_PORTAL, self.clock, self.stack().sign_in.wake)
        gateway.push(self.new_id(), to_body(answer.sealed_for(clinic.keys.public)))

    def journal(self) -> list[str]:
        """What verifying the whole chain of the clinic's journal says."""
        with reading(self.stack().clinic.engine).connect() as connection:
            verified = journal.verify(connection)
        if verified.broken_at is not None:
            return [f"The journal is broken at entry {verified.broken_at}."]
        return [f"The journal verifies: {verified.entries} entries."]

    def _files(self) -> list[Path]:
        return sorted(self.mail_folder.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)


def _shown(file: Path) -> str:
    letter = message_from_bytes(file.read_bytes(), policy=policy.default)
    body = letter.get_body(preferencelist=("plain",))
    text = body.get_content() if body else ""
    return f"To: {letter['To']}\nSubject: {letter['Subject']}\n{text}"
