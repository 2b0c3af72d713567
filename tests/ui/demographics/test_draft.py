"""What is typed and not saved, beside what the clinic has."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.problem import Problem, ProblemCode
from desktop.ui.demographics import draft as drafts
from desktop.ui.demographics.draft import Draft
from tests.ui.chart.charts import JENNY

TODAY = date(2022, 5, 18)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("email", " sample@SAMPLE.com "),
        ("cell", "443.555.5555"),
        ("born", "Feb 11 1980"),
        ("first", "Jenny "),
        ("middle", "  "),
        ("ssn", ""),
        ("opted_out_on", ""),
    ],
)
def test_another_spelling_of_what_is_on_file_is_no_change(name: str, text: str) -> None:
    assert drafts.write(Draft(), name, text, JENNY, TODAY).empty


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("email", ""),
        ("cell", "443"),
        ("born", "2/12/80"),
        ("ssn", "123"),
        ("status", "inactive"),
        ("opted_out_on", "5/2/2022"),
    ],
)
def test_anything_else_is_one(name: str, text: str) -> None:
    draft = drafts.write(Draft(), name, text, JENNY, TODAY)
    assert dict(draft.typed) == {name: text}


def test_typing_the_old_value_again_takes_the_change_back() -> None:
    draft = drafts.write(Draft(), "first", "Jen", JENNY, TODAY)
    assert drafts.write(draft, "first", "Jenny", JENNY, TODAY).empty


def test_what_another_desk_saves_in_a_touched_field_differs_until_somebody_decides() -> None:
    draft = drafts.write(Draft(), "email", "mine@example.com", JENNY, TODAY)
    theirs = replace(JENNY, email="theirs@example.com", city="Towson")
    assert drafts.differing(draft, theirs) == ("email",)
    assert drafts.before(draft, theirs).email == JENNY.email
    kept = drafts.keep(draft, "email", theirs)
    assert drafts.differing(kept, theirs) == ()
    assert drafts.before(kept, theirs).email == "theirs@example.com"
    assert drafts.forget(draft, "email").empty


def test_what_reads_at_the_clinic_as_it_was_typed_here_needs_no_draft_any_more() -> None:
    draft = drafts.write(Draft(), "cell", "(410) 555-0100", JENNY, TODAY)
    draft = drafts.write(draft, "city", "Towson", JENNY, TODAY)
    settled = drafts.settled(draft, replace(JENNY, cell="+14105550100"), TODAY)
    assert set(settled.typed) == {"city"}


def test_problems_and_what_would_be_saved_are_told_apart() -> None:
    draft = drafts.write(Draft(), "cell", "443", JENNY, TODAY)
    draft = drafts.write(draft, "last", "", JENNY, TODAY)
    draft = drafts.write(draft, "email", "new@example.com", JENNY, TODAY)
    assert drafts.problems(draft, JENNY, TODAY) == {
        "cell": Problem(ProblemCode.TOO_SHORT, missing=7),
        "last": Problem(ProblemCode.EMPTY),
    }
    after = drafts.applied(draft, JENNY, TODAY)
    assert (after.email, after.cell, after.last) == ("new@example.com", JENNY.cell, "Harris")
