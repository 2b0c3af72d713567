"""What is said below a field while something is typed into it; only what cannot be kept at all stops anybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.domain import typed
from desktop.domain.birth_date import age_in_years
from desktop.domain.email_address import same_mailbox
from desktop.domain.email_typos import typo_hint
from desktop.domain.problem import Problem, ProblemCode
from desktop.ui.demographics.values import EMAILS, PHONES
from desktop.ui.palette import Tone
from desktop.ui.words import checks
from desktop.ui.words import demographics as words

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


@dataclass(frozen=True, slots=True)
class About:
    """What is known around the fields; `warned` tells by address what speaks against using it."""

    today: date
    born: date | None = None
    warned: Mapping[str, str] = field(default_factory=dict)


def problem_words(name: str, problem: Problem) -> str:
    """Why this value of the field cannot be kept."""
    if name in EMAILS:
        return checks.problem_with_email(problem)
    if name in PHONES:
        return checks.problem_with_phone(problem)
    if name in ("born", "opted_out_on"):
        return checks.problem_with_date(problem)
    if name == "ssn":
        return checks.problem_with_ssn(problem)
    special = {ProblemCode.EMPTY: words.NAME_EMPTY, ProblemCode.TOO_LONG: words.TEXT_TOO_LONG}
    return special.get(problem.code, words.NOT_USABLE)


def hint_of(name: str, text: str, about: About, *, left: bool) -> Hint:
    """What to say about `text`; `left` when the person has moved on."""
    problem = typed.check(name, text, about.today)
    if problem is not None:
        return _about_problem(name, problem, left=left)
    return _about_email(text.strip(), about) if name == "email" and text.strip() else _spelling(name, text)


def _about_problem(name: str, problem: Problem, *, left: bool) -> Hint:
    if name == "ssn" and problem.code is ProblemCode.EMPTY:
        return Hint()
    said = problem_words(name, problem)
    if left or problem.code in _AT_ONCE:
        return Hint(said, Tone.BAD, problem=True)
    # Counting along helps; telling someone in mid-word that it is not a word yet does not.
    counts = name in PHONES and problem.code is ProblemCode.TOO_SHORT
    return Hint(said) if counts else Hint()


def _spelling(name: str, text: str) -> Hint:
    meant = typo_hint(text.strip()) if name in EMAILS else None
    if meant is None:
        return Hint()
    return Hint(checks.did_you_mean(meant), Tone.INFO, suggestion=meant)


def _about_email(email: str, about: About) -> Hint:
    spelling = _spelling("email", email)
    if spelling.words:
        return spelling
    warned = next((told for address, told in about.warned.items() if same_mailbox(address, email)), "")
    if warned:
        return Hint(warned, Tone.WARN)
    age = age_in_years(about.born, about.today) if about.born else ADULT
    return Hint(checks.minor(age), Tone.WARN) if age < ADULT else Hint()
