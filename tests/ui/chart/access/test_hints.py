"""What is said below a field while it is typed into."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.requirements import Field
from desktop.ui.chart.access.hints import hint_of, tidy
from desktop.ui.palette import Tone
from tests.ui.chart.charts import AISHA, JENNY, STATES, chart

TODAY = date(2022, 5, 18)


@pytest.mark.parametrize(
    ("field", "text", "left", "words", "problem"),
    [
        (Field.EMAIL, "ais", False, "", False),
        (
            Field.EMAIL,
            "ais",
            True,
            "This is not a full email address. It needs a name, @ and a domain.",
            True,
        ),
        (Field.EMAIL, "aisha@gmial.com", False, "Did you mean aisha@gmail.com?", False),
        (Field.EMAIL, "aisha@example.com", True, "", False),
        (Field.PHONE, "", False, "onpatient checks it together with the date of birth.", False),
        (Field.PHONE, "443 555 0", False, "A phone number has 10 digits; 3 are missing.", False),
        (Field.PHONE, "443 555 0", True, "A phone number has 10 digits; 3 are missing.", True),
        (Field.PHONE, "443 555 01188", False, "A phone number has 10 digits; 1 is too many.", True),
        (Field.DOB, "2/11/2033", False, "This date is in the future. Check the year.", True),
        (Field.DOB, "2/1", False, "", False),
        (Field.SSN, "123", False, "", False),
        (Field.SSN, "123", True, "A Social Security Number has 9 digits.", True),
    ],
)
def test_hint(field: Field, text: str, left: bool, words: str, problem: bool) -> None:
    hint = hint_of(field, text, chart(AISHA), left=left)
    assert (hint.words, hint.problem) == (words, problem)


def test_what_speaks_against_an_address_is_said_and_stops_nobody() -> None:
    said = "Liam Brandt uses this email too. Each patient needs their own."
    hint = hint_of(Field.EMAIL, "liam@example.com", chart(AISHA), left=True, warned=said)
    assert (hint.words, hint.tone, hint.problem) == (said, Tone.WARN, False)


def test_a_child_is_warned_about_and_not_stopped() -> None:
    child = replace(AISHA, born=date(2009, 1, 1))
    hint = hint_of(Field.EMAIL, "parent@example.com", chart(child), left=True)
    assert hint.words == "This patient is 13. Is this the patient's own email, not a parent's?"
    assert not hint.problem


def test_an_address_that_bounced_is_remembered() -> None:
    hint = hint_of(Field.EMAIL, JENNY.email or "", STATES["bounced"](), left=False)
    assert hint.words == "An email to this address bounced on May 17."


@pytest.mark.parametrize(
    ("field", "typed", "shown"),
    [
        (Field.EMAIL, "  aisha@Example.com ", "aisha@example.com"),
        (Field.PHONE, "443.555.0118", "(443) 555-0118"),
        (Field.DOB, "02111980", "Feb. 11, 1980"),
        (Field.DOB, "not a date", "not a date"),
        (Field.SSN, "219-09-9998", "219-09-9998"),
    ],
)
def test_what_was_typed_is_shown_tidy_after_leaving_the_field(field: Field, typed: str, shown: str) -> None:
    assert tidy(field, typed, TODAY) == shown
