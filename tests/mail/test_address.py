"""Proves what the one line that names the mail server may say."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.address import BadMailServer, MailFolder, SmtpServer, is_this_computer, parse, show


def test_a_full_line_is_read() -> None:
    server = parse("smtps://clinic%40example.org@smtp.example.org:2465?from=desk@example.org&ca=/etc/ca.pem")

    assert server == SmtpServer(
        "smtp.example.org", 2465, True, "clinic@example.org", "desk@example.org", Path("/etc/ca.pem")
    )


@pytest.mark.parametrize(
    ("line", "port"),
    [("smtp://smtp.example.org", 587), ("smtps://smtp.example.org", 465), ("smtp://localhost", 25),
     ("smtps://localhost", 465), ("smtp://[::1]:2525", 2525)],
)  # fmt: skip
def test_ports_are_the_usual_ones_unless_named(line: str, port: int) -> None:
    server = parse(f"{line}?from=desk@example.org")

    assert isinstance(server, SmtpServer)
    assert server.port == port


@pytest.mark.parametrize(
    ("line", "tls"),
    [
        ("smtp://smtp.example.org", "starttls"),
        ("smtps://smtp.example.org", "implicit"),
        ("smtp://192.168.0.2", "starttls"),
        ("smtp://localhost.example.org", "starttls"),
        ("smtp://127.0.0.1.example.org", "starttls"),
        ("smtp://localhost", "none"),
        ("smtp://LOCALHOST", "none"),
        ("smtp://127.8.9.1", "none"),
        ("smtp://[::1]", "none"),
        ("smtps://localhost", "implicit"),
    ],
)
def test_only_a_server_on_this_computer_does_without_encryption(line: str, tls: str) -> None:
    server = parse(f"{line}?from=desk@example.org")

    assert isinstance(server, SmtpServer)
    assert server.tls == tls


def test_naming_an_authority_asks_for_encryption_on_this_computer_too() -> None:
    server = parse("smtp://localhost?from=desk@example.org&ca=/etc/ca.pem")

    assert isinstance(server, SmtpServer)
    assert server.tls == "starttls"


def test_letters_come_from_the_user_unless_another_address_is_named() -> None:
    assert parse("smtp://desk@example.org@smtp.example.org").sender == "desk@example.org"
    assert (
        parse("smtp://desk@example.org@smtp.example.org?from=clinic@example.org").sender
        == "clinic@example.org"
    )


def test_a_folder_is_read() -> None:
    assert parse("folder:/var/mail out?from=desk@example.org") == MailFolder(
        Path("/var/mail out"), "desk@example.org"
    )
    assert parse("folder:/var/mail").sender == "invitations@example.org"


@pytest.mark.parametrize(
    "line", ["smtp://desk:hunter2@smtp.example.org", "smtps://desk@x.org:hunter2@example.org"]
)
def test_a_password_in_the_line_is_refused_and_not_repeated(line: str) -> None:
    with pytest.raises(BadMailServer, match="Leave the password out") as refusal:
        parse(line)

    assert "hunter2" not in refusal.value.sentence


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "begins with smtp://"),
        ("smtp.example.org", "begins with smtp://"),
        ("https://example.org", "begins with smtp://"),
        ("smtp:", "name is missing"),
        ("smtp://", "name is missing"),
        ("smtp://?from=a@example.org", "name is missing"),
        ("smtp://a b.example.org", "name is missing"),
        ("smtp://-x-.example.org", "name is missing"),
        ("smtp://x..example.org", "name is missing"),
        (f"smtp://{'a.' * 130}org", "name is missing"),
        ("smtp://smtp.example.org:0", "from 1 to 65535"),
        ("smtp://smtp.example.org:65536", "from 1 to 65535"),
        ("smtp://smtp.example.org:mail", "from 1 to 65535"),
        ("smtp://[::1", "brackets"),
        ("smtp://smtp.example.org", "which e-mail address"),
        ("smtp://desk@smtp.example.org", "which e-mail address"),
        ("smtp://smtp.example.org?from=nobody", "which e-mail address"),
        ("smtp://smtp.example.org?from=", "which e-mail address"),
        ("smtp://smtp.example.org?from=a@example.org%0d%0aBcc:b@example.org", "which e-mail address"),
        ("smtp://smtp.example.org?from=a@example.org&from=b@example.org", "each once"),
        ("smtp://smtp.example.org?password=hunter2", "only from= and ca= may follow"),
        ("smtp://smtp.example.org/inbox?from=a@example.org", "Nothing but options"),
        ("smtp://smtp.example.org?from=a@example.org#x", "Nothing but options"),
        ("smtp://smtp.example.org?from=a@example.org&ca=ca.pem", "full path"),
        ("smtp://desk%0aRSET@smtp.example.org?from=a@example.org", "cannot be printed"),
        ("smtp://smtp.example\n.org", "cannot be printed"),
        ("folder:", "full path"),
        ("folder:mail", "full path"),
        ("folder:/mail?ca=/etc/ca.pem", "only from= may follow"),
    ],
)
def test_a_line_that_says_nothing_clear_is_explained(line: str, said: str) -> None:
    with pytest.raises(BadMailServer, match=said):
        parse(line)


@given(st.text())
def test_any_text_is_read_or_explained(text: str) -> None:
    for line in (text, f"smtp://{text}", f"smtp://x.org?{text}", f"folder:/{text}"):
        with suppress(BadMailServer):
            server = parse(line)
            assert parse(show(server)) == server


@pytest.mark.parametrize(
    "line",
    [
        "smtp://clinic%40example.org@smtp.example.org:587?from=desk@example.org",
        "smtp://a%2Fb%3Ac@[2001:db8::1]:25?from=desk@example.org&ca=/etc/my%20ca%26.pem",
        "folder:/var/mail?from=desk@example.org",
    ],
)
def test_what_is_shown_is_the_line_that_can_be_typed(line: str) -> None:
    assert show(parse(line)) == line


def test_a_name_beyond_ascii_is_looked_up_as_the_network_writes_it() -> None:
    server = parse("smtp://bücher.example?from=desk@example.org")

    assert isinstance(server, SmtpServer)
    assert server.host == "xn--bcher-kva.example"


def test_other_computers_are_not_this_one() -> None:
    assert not is_this_computer("10.0.0.1")
    assert not is_this_computer("")
