"""Proves what an invitation says, what it never says, and that nothing put into it breaks it."""

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import resources
from desktop.mail.mailbox import BadMailbox
from desktop.mail.message import Letter, load_templates, message_id, write
from tests.mail.letters import LETTER, NAUGHTY, TOKEN

TEMPLATES = load_templates(resources.path("mail"))
HEADERS = {
    "Content-Type", "MIME-Version", "From", "To", "Subject", "Date", "Message-ID", "Content-Language",
    "Auto-Submitted", "X-Auto-Response-Suppress",
}  # fmt: skip
LANGUAGES = ("en", "es")


class Page(HTMLParser):
    """What a mail program finds in the HTML reading."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def read(letter: Letter) -> Message:
    return message_from_bytes(write(letter, TEMPLATES))


def header(message: Message, name: str) -> str:
    return str(make_header(decode_header(message[name].replace("\r\n", ""))))


def readings(message: Message) -> tuple[str, str]:
    """Return the plain text and the HTML."""
    parts = message.get_payload()
    assert isinstance(parts, list)
    texts = []
    for part in parts:
        assert isinstance(part, Message)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        texts.append(content.decode("utf-8").replace("\r\n", "\n"))
    plain, page = texts
    return plain, page


def one_space(text: str) -> str:
    return " ".join(text.split())


def test_equal_letters_are_equal_to_the_byte() -> None:
    assert write(LETTER, TEMPLATES) == write(replace(LETTER), load_templates(resources.path("mail")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_readings_say_everything_a_patient_needs(language: str) -> None:
    for text in readings(read(replace(LETTER, language=language))):
        for needed in (
            LETTER.clinic_name, LETTER.clinic_phone, LETTER.link, LETTER.start_page, LETTER.typed_code, "2022", "3:04",
        ):  # fmt: skip
            assert needed in text


def test_headers_name_the_clinic_and_mark_the_letter_as_automatic() -> None:
    message = read(LETTER)

    assert set(message.keys()) == HEADERS
    assert len(message.keys()) == len(HEADERS)
    assert message["From"] == '"Larkfield Family Clinic" <desk@larkfield.example.org>'
    assert message["To"] == "sample@sample.com"
    assert message["Subject"] == "Larkfield Family Clinic invites you to OnPatient"
    assert message["Date"] == "Tue, 17 May 2022 19:04:59 +0000"
    assert message["Message-ID"] == "<5f3c@larkfield.example.org>"
    assert message["Auto-Submitted"] == "auto-generated"


def test_the_recipient_is_named_nowhere_but_in_the_address() -> None:
    assert write(LETTER, TEMPLATES).count(b"sample") == 2  # both in sample@sample.com


@pytest.mark.parametrize(
    ("language", "written_in"),
    [("en", "en"), ("en-US", "en"), ("es", "es"), ("ES-mx", "es"), ("es_419", "es"), ("spa", "es"), (" es ", "es"),
     ("", "en"), ("fr", "en"), ("est", "en"), ("\x00", "en"), ("Spanish", "en")],
)  # fmt: skip
def test_the_letter_is_in_the_patients_language_or_in_english(language: str, written_in: str) -> None:
    message = read(replace(LETTER, language=language))

    assert message["Content-Language"] == written_in
    plain, page = readings(message)
    assert ("abra este enlace" in plain) == (written_in == "es")
    assert f'<html lang="{written_in}">' in page


def test_without_a_phone_number_the_clinic_is_named_alone() -> None:
    plain, _ = readings(read(replace(LETTER, clinic_phone="  ")))

    assert "please call:\n\n    Larkfield Family Clinic\n" in plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_loads_nothing_from_elsewhere_and_suits_dark_screens(language: str) -> None:
    _, source = readings(read(replace(LETTER, language=language)))
    page = Page(source)

    assert set(page.tags) <= {"html", "head", "meta", "title", "body", "main", "h1", "p", "a", "br", "strong"}
    assert {value for name, value in page.attributes if name in ("href", "src", "background", "srcset")} == {
        LETTER.link,
        LETTER.start_page,
    }
    assert "url(" not in source
    assert ("content", "light dark") in page.attributes
    colours = [value for name, value in page.attributes if name == "style" and value and "color:" in value]
    assert all("background-color" in value or "color-scheme" in value for value in colours)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAUGHTY)
def test_a_naughty_name_changes_nothing_but_the_name(name: str, language: str) -> None:
    stays_one_letter(replace(LETTER, clinic_name=name, clinic_phone=name, language=language))


@given(st.text())
def test_any_name_changes_nothing_but_the_name(name: str) -> None:
    stays_one_letter(replace(LETTER, clinic_name=name, clinic_phone=name))


def stays_one_letter(letter: Letter) -> None:
    content = write(letter, TEMPLATES)
    message = message_from_bytes(content)
    plain, source = readings(message)
    page = Page(source)

    assert content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 998  # RFC 5322, 2.1.1
    assert sorted(message.keys()) == sorted(HEADERS)
    assert not message.defects
    [(shown, address)] = getaddresses([message["From"].replace("\r\n", "")])
    assert address == letter.sender
    subject = one_space(header(message, "Subject"))
    ending = "invites you to OnPatient" if letter.language == "en" else "le invita a OnPatient"
    assert subject.endswith(ending)
    assert one_space(str(make_header(decode_header(shown)))) == subject.removesuffix(ending).strip()
    assert plain.count("\n") == readings(read(replace(LETTER, language=letter.language)))[0].count("\n")
    assert page.tags == Page(readings(read(replace(LETTER, language=letter.language)))[1]).tags
    assert plain.count(letter.link) == 1


def test_overrides_that_turn_text_around_are_left_out() -> None:
    plain, _ = readings(read(replace(LETTER, clinic_name="A\u202eB\u2066C\u200f")))

    assert plain.startswith("ABC invites you")


@pytest.mark.parametrize("field", ["sender", "recipient"])
@pytest.mark.parametrize(
    "address", ["", "nobody", "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org"]
)
def test_only_a_single_proper_address_gets_a_letter(field: str, address: str) -> None:
    letter = replace(LETTER, **{field: address})  # type: ignore[arg-type]

    with pytest.raises(BadMailbox):
        write(letter, TEMPLATES)


def test_a_message_id_cannot_add_headers() -> None:
    message = read(replace(LETTER, message_id="<x@example.org>\r\nBcc: thief@example.org"))

    assert set(message.keys()) == HEADERS


def test_the_message_id_is_the_same_at_every_try() -> None:
    assert message_id("5f3c", "desk@Larkfield.example.org") == "<5f3c@larkfield.example.org>"


def test_a_letter_never_shows_its_link_where_it_could_be_logged() -> None:
    assert TOKEN not in f"{LETTER!r} {LETTER!s}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seven_days_end_as_the_letter_says(language: str) -> None:
    later = replace(LETTER, language=language, expires_at=LETTER.expires_at + timedelta(hours=2))

    assert all("5:04" in text for text in readings(read(later)))
