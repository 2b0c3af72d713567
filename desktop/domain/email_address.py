"""E-mail addresses: which ones an invitation can be sent to, and when two are the same mailbox."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from email_validator import EmailNotValidError, validate_email

from desktop.domain.lookalike import looks_like_another
from desktop.domain.problem import Problem, ProblemCode

_LONGEST: Final = 254
_LONGEST_NAME: Final = 64
# RFC 5321's unquoted local part. Quoted ones exist on paper only, and no portal takes them.
_NAME: Final = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*", re.IGNORECASE)
_SPACES: Final = frozenset({"Zs", "Zl", "Zp"})


def parse_email_address(text: str) -> str | Problem:
    """The address as it is kept: trimmed, name as typed, domain in lower-case ASCII.

    Names outside ASCII are refused: a mail server need not be able to reach them (SMTPUTF8).
    """
    text = text.strip()
    if not text:
        return Problem(ProblemCode.EMPTY)
    if len(text) > _LONGEST:
        return Problem(ProblemCode.TOO_LONG, extra=len(text) - _LONGEST)
    unfit = _unfit_character(text)
    if unfit is not None:
        return Problem(unfit)
    name, at, domain = text.rpartition("@")
    if not (at and name and "." in domain.rstrip(".")):
        return Problem(ProblemCode.INCOMPLETE)
    problem = _name_problem(name)
    if problem is not None:
        return problem
    kept = _kept_domain(domain)
    if isinstance(kept, Problem):
        return kept
    address = f"{name}@{kept}"
    over = len(address) - _LONGEST
    return Problem(ProblemCode.TOO_LONG, extra=over) if over > 0 else address


def is_email(text: str) -> bool:
    """Whether this is an address exactly as `parse_email_address` would keep it."""
    return parse_email_address(text) == text


def same_mailbox(one: str, other: str) -> bool:
    """Whether two addresses reach the same person; no mail provider tells capitals apart."""
    return one.strip().casefold() == other.strip().casefold()


def _unfit_character(text: str) -> ProblemCode | None:
    if text.isascii() and text.isprintable() and " " not in text:
        return None
    kinds = {unicodedata.category(sign) for sign in text}
    if any(kind.startswith("C") for kind in kinds):
        return ProblemCode.CONTROL_CHARACTER
    return ProblemCode.SPACE if kinds & _SPACES else None


def _name_problem(name: str) -> Problem | None:
    if not name.isascii():
        return Problem(ProblemCode.NON_ASCII_NAME)
    if len(name) > _LONGEST_NAME:
        return Problem(ProblemCode.TOO_LONG, extra=len(name) - _LONGEST_NAME)
    return None if _NAME.fullmatch(name) else Problem(ProblemCode.BAD_NAME)


# Thousands of imported patients share a few domains, and checking one takes forty times as long as the rest.
@lru_cache(maxsize=4096)
def _kept_domain(domain: str) -> str | Problem:
    if len(domain.rstrip(".").rpartition(".")[2]) < 2:
        return Problem(ProblemCode.INCOMPLETE)
    try:
        checked = validate_email(f"x@{domain}", check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return Problem(ProblemCode.BAD_DOMAIN)
    if looks_like_another(checked.domain):
        return Problem(ProblemCode.LOOKALIKE_DOMAIN)
    return checked.ascii_domain.lower()
