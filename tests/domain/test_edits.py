"""Contact edits merge per field; whoever was first is named to whoever was second."""

from dataclasses import replace

import pytest

from desktop.domain.commands import FieldEdit
from desktop.domain.decision import Change, Reason, Refused
from desktop.domain.edits import apply_edits, check_edits
from tests.domain.front_desk import JENNY, NOON, facts


def test_two_people_may_change_different_fields_at_once() -> None:
    changed = replace(JENNY, city="Baltimore")
    edit = FieldEdit("street", None, "1001 N Fairlane St")
    assert check_edits((edit,), facts(patient=changed)) is None
    assert apply_edits(changed, (edit,)) == replace(changed, street="1001 N Fairlane St")


def test_the_same_field_changed_meanwhile_is_refused_with_who_when_and_to_what() -> None:
    edit = FieldEdit("city", "Salem", "Boston")
    patient = replace(JENNY, city="Baltimore")
    refused = check_edits((edit,), facts(patient=patient, changes={"city": Change("omar", NOON)}))
    assert refused == Refused(
        Reason.CONFLICT, {"field": "city", "value": "Baltimore", "by": "omar", "at": NOON.isoformat()}
    )


def test_what_a_colleague_changed_to_the_same_value_is_no_conflict() -> None:
    edit = FieldEdit("city", "Salem", "Baltimore")
    assert check_edits((edit,), facts(patient=replace(JENNY, city="Baltimore"))) is None


@pytest.mark.parametrize(
    "edit",
    [
        FieldEdit("email", "jenny@example.org", "no address"),
        FieldEdit("email", "jenny@example.org", ""),
        FieldEdit("cell", "+14435555555", "443"),
        FieldEdit("born", "1980-02-11", "1980-2-11"),
        FieldEdit("born", "1980-02-11", "2980-02-11"),
        FieldEdit("status", "active", "gone"),
        FieldEdit("first", "Jenny", None),
        FieldEdit("id", "jenny", "bo"),
        FieldEdit("ssn_last4", None, "8765"),
        FieldEdit("no_such_field", None, "x"),
        FieldEdit("city", None, "x" * 201),
        FieldEdit("city", None, "Salem", sealed="c2VhbGVk"),
        FieldEdit("ssn", None, "8765"),
        FieldEdit("ssn", None, "219-09-8765", sealed="c2VhbGVk"),
    ],
    ids=lambda edit: f"{edit.field}={str(edit.after)[:12]}",
)
def test_a_value_no_desk_would_send_is_refused_by_its_field(edit: FieldEdit) -> None:
    assert check_edits((edit,), facts()) == Refused(Reason.INVALID_VALUE, {"field": edit.field})


def test_an_ssn_shows_its_last_four_only() -> None:
    edit = FieldEdit("ssn", None, "8765", sealed="c2VhbGVk")
    assert check_edits((edit,), facts()) is None
    assert apply_edits(JENNY, (edit,)).ssn_last4 == "8765"


def test_it_may_be_tomorrow_already_where_the_clinic_is() -> None:
    tomorrow = FieldEdit("opted_out_on", None, "2026-11-24")
    assert check_edits((tomorrow,), facts()) is None
