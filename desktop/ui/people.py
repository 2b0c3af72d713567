"""How a person's particulars are shown and spoken: always masked, never more than is needed."""

from unicodedata import bidirectional

from desktop.domain.names import first_sign
from desktop.ui.words.tongue import tr


def ssn(last_four: str) -> str:
    """The only way a Social Security Number is ever shown: "XXX-XX-1111"."""
    return f"XXX-XX-{last_four}"


def ssn_spoken(last_four: str) -> str:
    """The same for a screen reader, digit by digit: "ends in 1 1 1 1"."""
    return tr("ends in {digits}").format(digits=" ".join(last_four))


def initials(name: str) -> str:
    """The first signs of the first and last word, for the disc on the lock screen; "?" for no name."""
    words = name.split()
    return "".join(map(first_sign, (words[0], *words[1:][-1:]))) if words else "?"


def address_spoken(email: str) -> str:
    """An email address as it is read out on the phone: "sample, at, sample dot com"."""
    name, _, domain = email.partition("@")
    spelled = domain.replace(".", tr(" dot ", "in an address"))
    return tr("{name}, at, {domain}", "an address").format(name=name, domain=spelled)


def isolated(name: str) -> str:
    """A name inside a sentence: written from right to left it would else turn the signs after it around."""
    turned = any(bidirectional(sign) in ("R", "AL") for sign in name)
    return f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}" if turned else name
