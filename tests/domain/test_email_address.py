"""Which e-mail addresses can be kept, in what form, and when two are the same mailbox."""

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.email_address import is_email, parse_email_address, same_mailbox
from desktop.domain.problem import Problem, ProblemCode


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("sample@sample.com", "sample@sample.com"),
        ("  Jenny.Harris@SAMPLE.Com\t\n", "Jenny.Harris@sample.com"),
        ("name+liam@gmail.com", "name+liam@gmail.com"),
        ("o'x{}@c.com", "o'x{}@c.com"),
        ("anna@münchen.de", "anna@xn--mnchen-3ya.de"),
        ("anna@xn--mnchen-3ya.de", "anna@xn--mnchen-3ya.de"),
        ("anna@почта.com", "anna@xn--80a1acny.com"),
        ("anna@日本.jp", "anna@xn--wgv71a.jp"),
        ("anna@ｇｍａｉｌ．ｃｏｍ", Problem(ProblemCode.INCOMPLETE)),
        ("a" * 64 + "@sample.com", "a" * 64 + "@sample.com"),
        ("a" * 65 + "@sample.com", Problem(ProblemCode.TOO_LONG, extra=1)),
        ("a@" + "b" * 60 + ".c" * 100, Problem(ProblemCode.TOO_LONG, extra=8)),
        ("", Problem(ProblemCode.EMPTY)),
        (" \t", Problem(ProblemCode.EMPTY)),
        ("sample", Problem(ProblemCode.INCOMPLETE)),
        ("sample@", Problem(ProblemCode.INCOMPLETE)),
        ("@sample.com", Problem(ProblemCode.INCOMPLETE)),
        ("sample@sample", Problem(ProblemCode.INCOMPLETE)),
        ("sample@sample.", Problem(ProblemCode.INCOMPLETE)),
        ("sample@sample.com.", Problem(ProblemCode.BAD_DOMAIN)),
        ("sample@sample.c", Problem(ProblemCode.INCOMPLETE)),
        ("sam ple@sample.com", Problem(ProblemCode.SPACE)),
        ("sam\u00a0ple@sample.com", Problem(ProblemCode.SPACE)),
        ("a@b.com\nBcc: c@d.com", Problem(ProblemCode.CONTROL_CHARACTER)),
        ("a@sam\u200bple.com", Problem(ProblemCode.CONTROL_CHARACTER)),
        ("a\u202e@sample.com", Problem(ProblemCode.CONTROL_CHARACTER)),
        ("josé@sample.com", Problem(ProblemCode.NON_ASCII_NAME)),
        (".a@sample.com", Problem(ProblemCode.BAD_NAME)),
        ("a..b@sample.com", Problem(ProblemCode.BAD_NAME)),
        ("a@b@sample.com", Problem(ProblemCode.BAD_NAME)),
        ('"a"@sample.com', Problem(ProblemCode.BAD_NAME)),
        ("Jenny<a@sample.com", Problem(ProblemCode.BAD_NAME)),
        ("a@-sample.com", Problem(ProblemCode.BAD_DOMAIN)),
        ("a@sample..com", Problem(ProblemCode.BAD_DOMAIN)),
        ("a@sam_ple.com", Problem(ProblemCode.BAD_DOMAIN)),
        ("a@1.2.3.44", Problem(ProblemCode.BAD_DOMAIN)),
        ("a@clinic.local", Problem(ProblemCode.BAD_DOMAIN)),
    ],
)
def test_address_is_kept_tidy_or_refused_with_the_reason(typed: str, kept: str | Problem) -> None:
    assert parse_email_address(typed) == kept


@pytest.mark.parametrize(
    "domain",
    [
        "gm\u0430il.com",  # a Cyrillic letter among Latin ones
        "\u0430\u0440\u0440\u04cf\u0435.com",  # all Cyrillic, reads "apple"
        "gma\u0131l.com",  # an i without its dot
        "gma\u00edl.com",  # an accent easily overlooked
        "\u03ba\u03b9\u03b1.com",  # all Greek, reads "kia"
        "xn--gmil-63d.com",  # the first one, in the form sent over the wire
        "\u13aa\u13de\u13aa.com",  # Cherokee capitals
    ],
)
def test_domain_that_imitates_another_is_refused(domain: str) -> None:
    assert parse_email_address(f"anna@{domain}") == Problem(ProblemCode.LOOKALIKE_DOMAIN)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jenny@sample.com", "jenny@SAMPLE.com ", True),
        ("jenny@sample.com", "jenny+1@sample.com", False),
        ("jenny@sample.com", "jenny@sample.org", False),
    ],
)
def test_capitals_do_not_make_another_mailbox(one: str, other: str, same: bool) -> None:
    assert same_mailbox(one, other) is same


def test_only_the_kept_form_counts_as_clean() -> None:
    assert is_email("Jenny@sample.com")
    assert not is_email("Jenny@Sample.com")
    assert not is_email(" jenny@sample.com")
    assert not is_email("")


_labels = st.text("abcxyz09-", min_size=1, max_size=6)
_addresses = st.builds(
    lambda name, labels: f"{name}@{'.'.join(labels)}",
    st.text("abZ09.!#$%&'*+/=?^_`{|}~-\"(),", min_size=1, max_size=12),
    st.lists(_labels, min_size=1, max_size=3),
)


@given(_addresses)
def test_nothing_is_accepted_that_the_reference_checker_refuses(text: str) -> None:
    kept = parse_email_address(text)
    try:
        checked = validate_email(text, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        assert isinstance(kept, Problem)
    else:
        top = checked.domain.rpartition(".")[2]
        assert kept == checked.normalized or (len(top) < 2 and kept == Problem(ProblemCode.INCOMPLETE))


@given(st.text() | _addresses)
def test_whatever_is_kept_is_kept_again_unchanged(text: str) -> None:
    kept = parse_email_address(text)
    if isinstance(kept, str):
        assert is_email(kept)
        assert kept.isascii()
        assert kept.isprintable()


def test_naughty_strings_are_refused_without_an_exception(naughty_strings: list[str]) -> None:
    for text in naughty_strings:
        kept = parse_email_address(text)
        assert isinstance(kept, Problem) or is_email(kept)
        assert isinstance(parse_email_address(f"{text} @x.com"), Problem)
