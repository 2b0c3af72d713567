"""The address that was probably meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.email_address import is_email
from desktop.domain.email_typos import typo_hint
from desktop.domain.known_domains import COMMON_DOMAINS, KNOWN_DOMAINS


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail,com", "gmail.com"),
        ("gmail.com.", "gmail.com"),
        ("gmail", "gmail.com"),
        ("GMIAL.com", "gmail.com"),
        ("grnail.com", "gmail.com"),
        ("gnail.co", "gmail.com"),
        ("yaho.com", "yahoo.com"),
        ("hotmial.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("icould.com", "icloud.com"),
        ("comcast.ent", "comcast.net"),
        ("alo.com", "aol.com"),
    ],
)
def test_slip_in_a_common_domain_is_noticed(typed: str, meant: str) -> None:
    assert typo_hint(f"aisha.okonkwo@{typed}") == f"aisha.okonkwo@{meant}"


@pytest.mark.parametrize(
    "typed",
    ["sample.com", "larkfield.com", "small.com", "sol.com", "ly.com", "ne.com", "lives.com", "b.com", ""],
)
def test_other_domains_are_left_alone(typed: str) -> None:
    assert typo_hint(f"aisha@{typed}") is None


@pytest.mark.parametrize("domain", sorted(KNOWN_DOMAINS))
def test_real_domains_are_never_questioned(domain: str) -> None:
    assert typo_hint(f"aisha@{domain}") is None


@given(st.sampled_from(COMMON_DOMAINS), st.data())
def test_hint_is_always_a_good_address_about_which_nothing_more_is_said(
    domain: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(domain) - 1))
    typed = domain[:at] + data.draw(st.text("abcmilno.", max_size=2)) + domain[at + 1 :]
    hint = typo_hint(f"aisha@{typed}")
    assert hint is None or (is_email(hint) and typo_hint(hint) is None)


def test_naughty_strings_give_no_hint(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        assert typo_hint(text) is None
        hint = typo_hint(f"{text}@gmial.com")
        assert hint is None or is_email(hint)
