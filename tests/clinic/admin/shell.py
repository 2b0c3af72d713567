"""Calls administrator's commands in this process, with a key store in memory, as a person in a shell would."""

import io
import json
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path
from typing import Any

from desktop.clinic.admin.call import Surroundings
from desktop.clinic.admin.entry import main
from desktop.domain.clock import Clock
from desktop.keystore import KeyStore, MemoryKeyStore
from desktop.real import RealClock, new_id, random_bytes
from tests.clinic.homes import CHEAP, PASSWORD

SETUP = ("setup", "--clinic-name", "Larkfield", "--time-zone", "America/New_York",
         "--user", "james", "--name", "James Smith")  # fmt: skip
CSV = """Chart ID,First name,Last name,Date of birth,Cell phone,Email
HAJE000001,Jenny,Harris,02/11/1980,443-555-0118,jenny@example.org
MOAN000002,Ana,Moreno,1975-05-20,(410) 555-0134,ana@example.org
LIRO000003,Robert,Lindqvist,7/4/1991,,robert@example.org
"""


@dataclass(frozen=True)
class Answer:
    """What a command printed and its exit status."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


@dataclass
class Shell:
    """One computer's home and key store."""

    home: Path
    keystore: KeyStore = field(default_factory=MemoryKeyStore)
    clock: Clock = field(default_factory=RealClock)

    def run(self, *argv: str, stdin: str = "") -> Answer:
        out, err = io.StringIO(), io.StringIO()
        around = Surroundings(
            self.keystore, self.clock, new_id, random_bytes, CHEAP, io.StringIO(stdin), out, err
        )
        status = main(["--home", str(self.home), *argv], around)
        return Answer(status, out.getvalue(), err.getvalue())

    def done(self, *argv: str, stdin: str = "") -> Any:
        """Run with --json and return the document of what must have worked."""
        answer = self.run(*argv, "--json", stdin=stdin)
        assert answer.status == 0, answer.err
        return answer.document

    def founded(self, *more: str) -> "Shell":
        self.done(*SETUP, *more, stdin=PASSWORD)
        return self

    def with_patients(self) -> "Shell":
        file = self.home.parent / "patients.csv"
        file.write_text(CSV)
        self.done("import", "csv", str(file))
        return self


def letter(folder: Path) -> str:
    """The plain text of the only letter in a folder."""
    (file,) = folder.glob("*.eml")
    message = message_from_bytes(file.read_bytes())
    part = next(part for part in message.walk() if part.get_content_type() == "text/plain")
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode()


def link_in(text: str) -> str:
    """The invitation's link."""
    return next(word for word in text.split() if "/i/" in word)
