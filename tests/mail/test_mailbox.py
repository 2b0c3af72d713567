"""Proves which addresses mail servers are given, and that refused ones are not repeated."""

import pytest

from desktop.mail.mailbox import BadMailbox, domain, envelope_address


@pytest.mark.parametrize(
    ("address", "envelope"),
    [
        ("sample@sample.com", "sample@sample.com"),
        ("Jenny.Harris+clinic@SAMPLE.com", "Jenny.Harris+clinic@sample.com"),
        ("o'brien@sample.com", "o'brien@sample.com"),
        ("jenny@straße.de", "jenny@xn--strae-oqa.de"),
        ("jenny@bücher.example.org", "jenny@xn--bcher-kva.example.org"),
        ("a" * 64 + "@sample.com", "a" * 64 + "@sample.com"),
    ],
)
def test_an_address_is_given_in_ascii(address: str, envelope: str) -> None:
    assert envelope_address(address) == envelope


@pytest.mark.parametrize(
    "address",
    [
        "",
        "jenny",
        "jenny@",
        "@sample.com",
        "jenny@@sample.com",
        "jenny harris@sample.com",
        "jenny@sample.com, thief@example.org",
        "jenny@sample.com\r\nRCPT TO:<thief@example.org>",
        "jenny@sample.com>\x00",
        "<jenny@sample.com>",
        "Jenny <jenny@sample.com>",
        '"jenny harris"@sample.com',
        "jénny@sample.com",
        "a" * 65 + "@sample.com",
        "jenny@[127.0.0.1]",
        "jenny@localhost",
        "jenny@sample..com",
        "\ud800@sample.com",
    ],
)
def test_what_is_no_address_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(BadMailbox) as refusal:
        envelope_address(address)

    assert "jenny" not in f"{refusal.value!r} {refusal.value.__context__!r}"


def test_the_domain_is_what_follows_the_at_sign() -> None:
    assert domain("desk@Larkfield.example.org") == "larkfield.example.org"
