"""Slips of the fingers in mail domains: "gmial.com" was meant to be "gmail.com"."""

from rapidfuzz.distance import OSA

from desktop.domain.email_address import parse_email_address
from desktop.domain.known_domains import COMMON_DOMAINS, KNOWN_DOMAINS


def typo_hint(email: str) -> str | None:
    """The whole address as it was probably meant, or None. Only ever a question to ask, never a refusal."""
    name, at, domain = email.strip().rpartition("@")
    domain = domain.casefold()
    if not at or domain in KNOWN_DOMAINS:
        return None
    meant = _meant(domain)
    address = f"{name}@{meant}"
    return address if meant and parse_email_address(address) == address else None


def _meant(domain: str) -> str | None:
    for common in COMMON_DOMAINS:
        if domain == common.partition(".")[0]:
            return common
    near = [(_distance(domain, common), place) for place, common in enumerate(COMMON_DOMAINS)]
    distance, place = min(near)
    return COMMON_DOMAINS[place] if distance <= 2 else None


def _distance(domain: str, common: str) -> int:
    """Wrong, lost, added or swapped letters; 3 where so short a name makes any likeness a coincidence."""
    typed, _, _ = domain.partition(".")
    name, _, _ = common.partition(".")
    if len(name) <= 4 and sorted(typed) != sorted(name):
        return 3
    distance = OSA.distance(domain, common, score_cutoff=2)
    return 3 if distance == 2 and domain[0] != common[0] else distance
