"""What somebody had typed into a search, put into the fields it can only belong to."""

from datetime import date

from desktop.domain.birth_date import parse_birth_date
from desktop.domain.email_address import is_email
from desktop.domain.phone import parse_phone


def prefill(typed: str, today: date) -> dict[str, str]:
    """Field names and texts: "Harris, Jenny", "jenny harris", "harris", "443 555 5555", "2/11/1980", an e-mail.

    One word alone is taken for the last name, as people are looked for by it.
    """
    text = " ".join(typed.split())
    if not text:
        return {}
    if is_email(text):
        return {"email": text}
    if isinstance(parse_phone(text), str):
        return {"cell": text}
    if isinstance(parse_birth_date(text, today), date):
        return {"born": text}
    return _names(text) if not any(sign.isdigit() for sign in text) else {}


def _names(text: str) -> dict[str, str]:
    last, comma, first = text.partition(",")
    if not comma:
        first, _, last = text.rpartition(" ")
    named = {"first": _capital(first.strip()), "last": _capital(last.strip())}
    return {field: name for field, name in named.items() if name}


def _capital(name: str) -> str:
    """Nobody types capitals into a search; who did is left alone."""
    return " ".join(word[:1].upper() + word[1:] for word in name.split()) if name.islower() else name
