"""Values as they stand in the fields."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.ui.demographics.fields import FIELDS, label, labels
from desktop.ui.demographics.values import choices, position, shown, spelled, tidy
from tests.ui.chart.charts import JENNY

TODAY = date(2022, 5, 18)


@pytest.mark.parametrize(
    ("name", "text", "tidied"),
    [
        ("cell", "443.555.5555", "(443) 555-5555"),
        ("cell", "+44 20 7946 0958", "+44 20 7946 0958"),
        ("cell", "443", "443"),
        ("born", "2/11/80", "02/11/1980"),
        ("born", "02111980", "02/11/1980"),
        ("born", "Feb 11 1980", "02/11/1980"),
        ("born", "yesterday", "yesterday"),
        ("opted_out_on", "May 2, 2022", "05/02/2022"),
        ("email", " a@B.com ", "a@b.com"),
        ("email", "a@", "a@"),
        ("first", "  Mary   Ann ", "Mary Ann"),
        ("ssn", "123-45-6789", "123-45-6789"),
    ],
)
def test_a_field_is_tidied_when_it_is_left(name: str, text: str, tidied: str) -> None:
    assert tidy(name, text, TODAY) == tidied


def test_every_field_of_the_form_shows_what_is_on_file() -> None:
    patient = replace(JENNY, opted_out_on=date(2022, 5, 2))
    seen = {name: shown(patient, name) for name in FIELDS}
    assert seen["cell"] == "(443) 555-5555"
    assert (seen["born"], seen["opted_out_on"]) == ("02/11/1980", "05/02/2022")
    assert (seen["ssn"], seen["middle"], seen["state"]) == ("1111", "", "MD")


def test_a_list_finds_a_value_whatever_its_case_and_keeps_one_it_does_not_know() -> None:
    known = choices("sex", "female")
    assert known[position(known, "female")].words == "Female"
    strange = choices("language", "eo")
    assert (strange[-1].value, strange[position(strange, "")].words) == ("eo", "Not stated")
    assert "" not in [choice.value for choice in choices("status", "active")]


def test_values_are_spelled_out_in_sentences_and_a_number_never_is() -> None:
    assert spelled("ssn", "1111") == "XXX-XX-1111"
    assert spelled("email", None) == "removed"
    assert spelled("language", "es") == "Spanish"
    assert spelled("cell", "+14435555555") == "(443) 555-5555"


def test_labels_are_listed_in_the_order_of_the_form() -> None:
    assert labels({"email", "first", "cell"}) == ("First name", "Cell phone", "Email")
    assert label("ssn") == "SSN"
