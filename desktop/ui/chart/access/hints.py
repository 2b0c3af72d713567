"""What is said below a field while something is typed into it; only what cannot be kept at all stops anybody."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.domain import typed
from desktop.domain.birth_date import age_in_years, parse_birth_date
from desktop.domain.email_address import is_email, parse_email_address, same_mailbox
from desktop.domain.email_typos import typo_hint
from desktop.domain.phone import national, parse_phone
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.requirements import Field
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.requirements import TYPED_AS
from desktop.ui.palette import Tone
from desktop.ui.words import checks

ADULT: Final = 18
_AT_ONCE: Final = (
    ProblemCode.FUTURE,
    ProblemCode.TOO_LONG_AGO,
    ProblemCode.TOO_LONG,
    ProblemCode.NEVER_ISSUED,
)
"""Problems that more typing cannot mend, so they are said before the field is left."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One sentence below a field. `suggestion` is what the link "Use it" puts into the field."""

    words: str = ""
    tone: Tone | None = None
    problem: bool = False
    suggestion: str = ""


def problem_words(field: Field, problem: Problem) -> str:
    """Why this value cannot be kept."""
    say = {
        Field.EMAIL: checks.problem_with_email,
        Field.PHONE: checks.problem_with_phone,
        Field.DOB: checks.problem_with_date,
        Field.SSN: checks.problem_with_ssn,
    }[field]
    return say(problem)


def hint_of(field: Field, text: str, chart: Chart, *, left: bool, shared_with: str = "") -> Hint:
    """What to say about `text`; `left` when the person has moved on, `shared_with` names who uses the address too."""
    today = chart.view.now.astimezone(chart.view.zone).date()
    if not text.strip():
        return Hint(checks.PHONE_HINT) if field is Field.PHONE else Hint()
    problem = typed.check(TYPED_AS[field], text, today)
    if problem is not None:
        return _about_problem(field, problem, left=left)
    return _about_email(text, chart, today, shared_with) if field is Field.EMAIL else Hint()


def tidy(field: Field, text: str, today: date) -> str:
    """The value as it is shown after the field was left; unchanged where it cannot be read."""
    if field is Field.EMAIL:
        email = parse_email_address(text)
        return email if isinstance(email, str) else text
    if field is Field.PHONE:
        phone = parse_phone(text)
        return national(phone) if isinstance(phone, str) else text
    if field is Field.DOB:
        born = parse_birth_date(text, today)
        return dates.day(born) if isinstance(born, date) else text
    return text


def _about_problem(field: Field, problem: Problem, *, left: bool) -> Hint:
    words = problem_words(field, problem)
    if left or problem.code in _AT_ONCE:
        return Hint(words, Tone.BAD, problem=True)
    # Counting along helps; telling someone in mid-word that it is not a word yet does not.
    counts = field is Field.PHONE and problem.code is ProblemCode.TOO_SHORT
    return Hint(words) if counts else Hint()


def _about_email(text: str, chart: Chart, today: date, shared_with: str) -> Hint:
    email = text.strip()
    meant = typo_hint(email)
    if meant is not None:
        return Hint(checks.did_you_mean(meant), Tone.INFO, suggestion=meant)
    mail = chart.access.mail
    if mail is not None and mail.undeliverable and same_mailbox(mail.email, email):
        day = dates.day_of(mail.ended_at or mail.queued_at, chart.view.zone)
        return Hint(checks.bounced_before(day), Tone.WARN)
    if shared_with:
        return Hint(checks.shared_email(shared_with, _own_address(email, chart)), Tone.WARN)
    born = chart.patient.born
    age = age_in_years(born, today) if born else ADULT
    return Hint(checks.minor(age), Tone.WARN) if age < ADULT else Hint()


def _own_address(email: str, chart: Chart) -> str | None:
    """An address with a plus sign, where the mail service is known to take it."""
    name, _, domain = email.partition("@")
    own = f"{name.partition('+')[0]}+{chart.patient.first.split()[0].lower()}@{domain}" if name else ""
    return own if domain.casefold() == "gmail.com" and is_email(own) else None
