"""Phone numbers: any spelling a person or another program uses, kept as E.164."""

import re
import unicodedata
from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from desktop.domain.folding import digits_of
from desktop.domain.problem import Problem, ProblemCode

_LONGEST: Final = 120
_US_DIGITS: Final = 10
# The spellings nearly everybody uses; an import of 50,000 patients is not to wait for phonenumbers.
_USUAL: Final = re.compile(r"\s*(?:\+?1[ .-]?)?\(?([2-9]\d\d)\)?[ ./-]*(\d{3})[ .-]?(\d{4})\s*", re.ASCII)
_E164_US: Final = re.compile(r"\+1[2-9]\d{9}", re.ASCII)
_EXTENSION: Final = re.compile(r"[\s,;]*(?:ext(?:ension|n)?|x|#)[\s.:=]*\d{1,7}$", re.IGNORECASE)
_PUNCTUATION: Final = frozenset({"Pd", "Ps", "Pe", "Cf"})
_EXIT_CODE: Final = "011"


def parse_phone(text: str) -> str | Problem:
    """The number as E.164, e.g. "+14435555555". Without a "+" or "011" it is taken for a US number.

    Right length is all that is asked: made-up numbers such as 555-0118 are welcome, and new area codes
    need no update. An extension is accepted and left out, because E.164 has no place for it.
    """
    usual = _USUAL.fullmatch(text)
    if usual:
        return "+1" + "".join(usual.groups())
    text = text.strip()
    if not text:
        return Problem(ProblemCode.EMPTY)
    if len(text) > _LONGEST:
        return Problem(ProblemCode.TOO_LONG)
    text = _EXTENSION.sub("", text.lower().removeprefix("tel:"))
    plus = text.lstrip("\u200e\u200f\u202a\u202d( ").startswith(("+", "＋"))
    digits = digits_of(text)
    if not digits or not _is_spelled_as_number(text, plus):
        return Problem(ProblemCode.NOT_A_NUMBER)
    if plus or digits.startswith(_EXIT_CODE):
        return _international(digits if plus else digits.removeprefix(_EXIT_CODE))
    return _us(digits.removeprefix("1"))


def is_e164(text: str) -> bool:
    """Whether this is a number exactly as `parse_phone` would keep it."""
    return bool(_E164_US.fullmatch(text)) or (text.startswith("+") and parse_phone(text) == text)


def national(e164: str) -> str:
    """The number as people at home read it: "(443) 555-5555"; numbers abroad "+44 20 7946 0958"."""
    if _E164_US.fullmatch(e164):
        return f"({e164[2:5]}) {e164[5:8]}-{e164[8:]}"
    try:
        return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return e164


def _is_spelled_as_number(text: str, plus: bool) -> bool:
    signs = [sign for sign in text if not (sign.isdecimal() or sign.isspace())]
    if plus:
        signs.remove("+" if "+" in signs else "＋")
    return all(sign in "./·" or unicodedata.category(sign) in _PUNCTUATION for sign in signs)


def _us(digits: str) -> str | Problem:
    if digits.startswith(("0", "1")):
        return Problem(ProblemCode.NOT_A_NUMBER)
    short = _US_DIGITS - len(digits)
    if short > 0:
        return Problem(ProblemCode.TOO_SHORT, missing=short)
    return Problem(ProblemCode.TOO_LONG, extra=-short) if short else "+1" + digits


def _international(digits: str) -> str | Problem:
    if digits.startswith("1"):
        return _us(digits.removeprefix("1"))
    try:
        number = phonenumbers.parse("+" + digits)
    except NumberParseException as refused:
        return Problem(_UNREADABLE.get(refused.error_type, ProblemCode.NOT_A_NUMBER))
    length = phonenumbers.is_possible_number_with_reason(number)
    if length == ValidationResult.IS_POSSIBLE:
        return phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return Problem(_WRONG_LENGTH.get(length, ProblemCode.NOT_A_NUMBER))


_UNREADABLE: Final = {
    NumberParseException.INVALID_COUNTRY_CODE: ProblemCode.UNKNOWN_COUNTRY,
    NumberParseException.TOO_SHORT_AFTER_IDD: ProblemCode.TOO_SHORT,
    NumberParseException.TOO_SHORT_NSN: ProblemCode.TOO_SHORT,
    NumberParseException.TOO_LONG: ProblemCode.TOO_LONG,
}
_WRONG_LENGTH: Final = {
    ValidationResult.TOO_SHORT: ProblemCode.TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: ProblemCode.TOO_SHORT,
    ValidationResult.TOO_LONG: ProblemCode.TOO_LONG,
}
