"""A desk with valid credentials and bad intentions: every command ends in a verdict, and harms nobody else."""

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain import setting_names
from desktop.domain.commands import (
    AddStaff,
    ChangeSetting,
    Command,
    DeactivateStaff,
    EditPatient,
    FieldEdit,
    Invite,
    OpenChart,
    RecoverKey,
    Resend,
    Revoke,
    SetPassword,
)
from desktop.domain.setting_names import BACKUP_AT, KIT_MADE
from desktop.domain.staff import BY_PORTAL
from desktop.escrow import seal_key
from desktop.portal.answer import Answer
from desktop.record.exchange import NotAdmitted
from desktop.sealing import seal
from tests.clinic.front import APPLIED, ID, INVALID, Front

INVITE = Invite("jenny", "sample@sample.com", "dob_phone", "chart")


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Front]:
    made = Front(tmp_path)
    yield made
    made.close()


def test_a_key_that_opens_to_bottomless_text_is_refused(clinic: Front) -> None:
    deep = b64encode(seal(clinic.keys.public, b"[" * 2_900)).decode()
    assert clinic.hand_in(clinic.jane.id, RecoverKey(None, deep, "AAAA")) == INVALID
    assert clinic.hand_in(clinic.omar.id, INVITE, "b" * 32) == APPLIED


def test_a_reply_key_that_is_no_point_of_the_curve_is_refused(clinic: Front) -> None:
    own = b64encode(seal_key(clinic.keys.public, clinic.jane.id, b"k" * 32)).decode()
    nowhere = b64encode(bytes(32)).decode()
    assert clinic.hand_in(clinic.jane.id, RecoverKey(None, own, nowhere)) == INVALID
    assert clinic.hand_in(clinic.omar.id, INVITE, "b" * 32) == APPLIED


def test_a_note_about_nobody_writes_nothing_of_it_into_the_journal(clinic: Front) -> None:
    assert clinic.hand_in(clinic.jane.id, OpenChart("123-45-6789")) == (0, "no_such_patient")
    assert "123-45-6789" not in str(clinic.journal())


def test_a_refused_rise_to_administrator_is_noted(clinic: Front) -> None:
    rise = AddStaff(None, "eve", "Eve Stone", "administrator", "v1$8$1$1$AAAA$AAAA")
    assert clinic.hand_in(clinic.jane.id, rise) == (0, "not_allowed")
    assert [entry[:2] for entry in clinic.journal()][-1] == (clinic.jane.id, "refused")


def test_what_somebody_does_after_being_deactivated_is_noted(clinic: Front) -> None:
    assert clinic.hand_in(clinic.james.id, DeactivateStaff(None, "omar"), "b" * 32) == APPLIED
    assert clinic.hand_in(clinic.omar.id, INVITE) == (0, "not_allowed")
    assert [entry[:2] for entry in clinic.journal()][-1] == (clinic.omar.id, "refused")


def test_nobody_can_keep_a_colleagues_note_out_of_the_journal_by_taking_its_id_first(clinic: Front) -> None:
    """A note's id can be told beforehand: it is made from person, patient and day."""
    assert clinic.hand_in(clinic.omar.id, OpenChart("jenny")) == APPLIED
    assert clinic.hand_in(clinic.jane.id, OpenChart("jenny")) == APPLIED
    opened = [entry[0] for entry in clinic.journal() if entry[1] == "chart.opened"]
    assert opened == [clinic.omar.id, clinic.jane.id]


def test_what_is_no_password_hash_is_never_kept(clinic: Front) -> None:
    for verifier in ("", "password", "v1$8$1$1$AAAA", "v1$x$1$1$AAAA$AAAA", "v1$8$1$1$#$#"):
        added = AddStaff(None, "eve", "Eve Stone", "receptionist", verifier)
        assert clinic.hand_in(clinic.james.id, added, clinic.new_id()) == INVALID
        own = SetPassword(None, "jane", verifier)
        assert clinic.hand_in(clinic.jane.id, own, clinic.new_id()) == INVALID
    with pytest.raises(NotAdmitted):
        clinic.door.admit("jane", "guess")


def test_an_invitation_comes_from_a_known_place_and_rests_on_a_known_proof(clinic: Front) -> None:
    for source, basis in (("", "ssn"), ("x" * 4_000, "ssn"), ("Chart", "ssn"), ("chart", "nothing")):
        odd = Invite("jenny", "sample@sample.com", basis, source)
        assert clinic.hand_in(clinic.jane.id, odd, clinic.new_id()) == INVALID


def test_a_name_that_cannot_be_seen_as_it_is_is_not_written(clinic: Front) -> None:
    for name in (" ", "\u200b", "Jen\nny", "Jenny\u202e", "Jenny "):
        edit = EditPatient("jenny", (FieldEdit("first", "Jenny", name),))
        assert clinic.hand_in(clinic.jane.id, edit, clinic.new_id()) == INVALID


def test_what_no_desk_may_edit_is_not_edited(clinic: Front) -> None:
    for field in ("id", "chart_id", "ssn_last4", "external_id", "phones", "__class__", ""):
        edit = EditPatient("jenny", (FieldEdit(field, None, "1234"),))
        assert clinic.hand_in(clinic.jane.id, edit, clinic.new_id()) == INVALID


def test_a_portal_that_letters_cannot_name_is_refused(clinic: Front) -> None:
    for portal in ("http://elsewhere.example", "no address", "", "https://a.example/?to=b"):
        change = ChangeSetting(None, setting_names.PORTAL_URL, portal)
        assert clinic.hand_in(clinic.james.id, change, clinic.new_id()) == INVALID


def test_a_portal_that_was_unset_is_the_usual_one_again(clinic: Front) -> None:
    assert clinic.hand_in(clinic.james.id, ChangeSetting(None, setting_names.PORTAL_URL, None)) == APPLIED
    assert clinic.hand_in(clinic.jane.id, INVITE, "b" * 32) == APPLIED
    assert len(clinic.hand_over_mail()) == 1


def test_a_moment_that_is_none_is_refused_and_screens_can_read_what_is_kept(clinic: Front) -> None:
    for name in (BACKUP_AT, KIT_MADE):
        for moment in ("yesterday", "2022-05-18T09:42:00"):
            change = ChangeSetting(None, name, moment)
            assert clinic.hand_in(clinic.james.id, change, clinic.new_id()) == INVALID
        good = ChangeSetting(None, name, clinic.clock.now().isoformat())
        assert clinic.hand_in(clinic.james.id, good, clinic.new_id()) == APPLIED
    assert clinic.desk_of(clinic.james).desk.connection.keeping() is not None


def test_one_resend_waits_for_email_not_two(clinic: Front) -> None:
    """As with a second invitation: the colleague is told that one waits already."""
    assert clinic.hand_in(clinic.jane.id, INVITE) == APPLIED
    clinic.clock.go_on(days=8)
    clinic.hand_in(clinic.james.id, ChangeSetting(None, setting_names.MAIL_SERVER, None), "b" * 32)
    again = Resend("jenny", ID, "expired", "sample@sample.com", "dob_phone", "chart")
    assert clinic.hand_in(clinic.jane.id, again, "c" * 32) is None
    assert clinic.hand_in(clinic.omar.id, again, "d" * 32) == (0, "already_waiting")


def test_only_the_patients_page_accepts_and_it_does_nothing_else(clinic: Front) -> None:
    answer = Answer("link", ssn="217098765").sealed_for(clinic.keys.public)
    assert clinic.hand_in(clinic.jane.id, answer) == (0, "not_allowed")
    others: tuple[Command, ...] = (INVITE, DeactivateStaff(None, "jane"), OpenChart("jenny"))
    for number, command in enumerate(others):
        assert clinic.hand_in(BY_PORTAL, command, f"{number:032x}") == (0, "not_allowed")


def test_a_command_about_one_patient_reaches_no_invitation_of_another(clinic: Front) -> None:
    clinic.add_patient(id="bo", chart_id="HABO000002", email="sample@sample.com")
    assert clinic.hand_in(clinic.jane.id, INVITE) == APPLIED
    clinic.hand_in(clinic.james.id, ChangeSetting(None, setting_names.MAIL_SERVER, None), "b" * 32)
    waits = Invite("bo", "sample@sample.com", "dob_phone", "chart")
    assert clinic.hand_in(clinic.jane.id, waits, "c" * 32) is None
    foreign: tuple[Command, ...] = (
        Resend("bo", ID, "pending", "sample@sample.com", "dob_phone", "chart"),
        Revoke("bo", ID, "pending"),
        Revoke("jenny", "c" * 32, "pending"),
    )
    for number, command in enumerate(foreign):
        verdict = clinic.hand_in(clinic.omar.id, command, f"{number:032x}")
        assert verdict == (0, "no_such_invitation")
