"""accept: hands in a patient's answer, as the page behind the invitation's link does."""

from datetime import date
from typing import Final

from sqlalchemy import select

from desktop.clinic import tables
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.counter import counter, today
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Said, WrongUse
from desktop.domain.birth_date import parse_birth_date
from desktop.domain.phone import parse_phone
from desktop.domain.problem import Problem
from desktop.domain.staff import BY_PORTAL
from desktop.portal.answer import Answer
from desktop.sealing import SealingKey

_ASKED: Final = (
    'Give the link or code on the first line of standard input, then "ssn: …", or "born: …" and "phone: …".'
)


def add(verbs: Verbs) -> None:
    """Add the verb."""
    verbs.verb(
        "accept", "accept an invitation as its patient; link or code, then the proof, on stdin", _accept
    )


def _accept(call: Call) -> Said:
    with call.opened() as opened:
        with opened.read() as connection:
            public = connection.execute(select(tables.clinic.c.public_key)).scalar_one()
        answer = read_answer(call.around.stdin.read(), today(opened, call.around.clock.now()))
        with counter(call, opened) as desk:
            desk.hand_in(answer.sealed_for(SealingKey(public)), BY_PORTAL)
    return Said({"applied": True, "status": "activated"}, "Activated: the patient is connected.")


def read_answer(text: str, on: date) -> Answer:
    """Read the lines; raises `WrongUse`, which never repeats them."""
    link, *lines = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    proof = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
    }
    token = link.rstrip("/").rpartition("/")[2]
    if not token or set(proof) not in ({"ssn"}, {"born", "phone"}):
        raise WrongUse(_ASKED)
    if "ssn" in proof:
        return Answer(token, ssn=proof["ssn"])
    born, phone = parse_birth_date(proof["born"], on), parse_phone(proof["phone"])
    if isinstance(born, Problem):
        raise WrongUse("The date of birth cannot be read; write it like 2/11/1980.")
    if isinstance(phone, Problem):
        raise WrongUse("The phone number cannot be read; write it with its area code.")
    return Answer(token, born=born.isoformat(), phone=phone)
