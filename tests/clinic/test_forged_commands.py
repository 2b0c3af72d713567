"""Commands that no desk of ours would write: what they claim about the past, and under which ids they come."""

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain import setting_names
from desktop.domain.commands import (
    BookAppointment,
    ChangeSetting,
    Command,
    EditPatient,
    FieldEdit,
    Invite,
    LogCommunication,
    OpenChart,
    RecoverKey,
    RegisterPatient,
)
from desktop.domain.staff import Role
from desktop.escrow import seal_key
from desktop.sealing import seal, sealing_key
from tests.clinic.front import APPLIED, INVALID, MALFORMED, NOT_ALLOWED, Front

NUMBER = "217098765"


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Front]:
    made = Front(tmp_path)
    yield made
    made.close()


def ssn(clinic: Front, before: str | None) -> EditPatient:
    sealed = b64encode(seal(clinic.keys.public, NUMBER.encode())).decode()
    return EditPatient("jenny", (FieldEdit("ssn", before, NUMBER[-4:], sealed),))


def test_history_tells_what_stood_there_not_what_a_desk_says_stood_there(clinic: Front) -> None:
    forged = FieldEdit("first", "Somebody else entirely", "Jenny")
    moved = FieldEdit("city", "Baltimore", "Salem")
    assert clinic.hand_in(clinic.jane.id, EditPatient("jenny", (forged, moved))) == APPLIED
    assert clinic.journal()[-1][3] == '{"city.from":"Baltimore","city.to":"Salem"}'


def test_a_whole_number_given_as_the_earlier_value_is_written_nowhere(clinic: Front) -> None:
    assert clinic.hand_in(clinic.jane.id, ssn(clinic, None)) == APPLIED
    assert clinic.hand_in(clinic.jane.id, ssn(clinic, "217-09-8765"), "b" * 32) == APPLIED
    assert "217-09-8765" not in clinic.everything()
    assert clinic.journal()[-1][3] == '{"ssn.from":"8765","ssn.to":"8765"}'


def test_saying_once_more_what_stands_there_is_no_change(clinic: Front) -> None:
    before = len(clinic.journal())
    assert (
        clinic.hand_in(clinic.jane.id, EditPatient("jenny", (FieldEdit("city", None, "Baltimore"),)))
        == APPLIED
    )
    assert len(clinic.journal()) == before


COMMANDS: tuple[Command, ...] = (
    Invite("jenny", "sample@sample.com", "dob_phone", "chart"),
    EditPatient("jenny", (FieldEdit("city", "Baltimore", "Salem"),)),
    RegisterPatient("e" * 32, (FieldEdit("first", None, "Tim"), FieldEdit("last", None, "Roe"))),
    BookAppointment(
        "jenny",
        "d" * 32,
        (FieldEdit("starts_at", None, "2022-05-18T15:00:00+00:00"), FieldEdit("minutes", None, "30")),
    ),
    LogCommunication("jenny", "phone", None, 0, "Called."),
    OpenChart("jenny"),
)


@pytest.mark.parametrize(
    "id", ["", "217-09-8765", "A" * 32, "a" * 33, "x" * 10_000, "a" * 31 + "\n", "é" * 32]
)
def test_an_id_that_no_desk_makes_is_refused_and_noted_nowhere(clinic: Front, id: str) -> None:
    before = set(clinic.everything().split("\n"))
    assert clinic.hand_in(clinic.jane.id, COMMANDS[0], id) == MALFORMED
    noted = set(clinic.everything().split("\n")) - before
    assert not [row for row in noted if id and repr(id)[1:-1] in row]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_no_kind_of_command_may_come_under_such_an_id(clinic: Front, command: Command) -> None:
    assert clinic.hand_in(clinic.jane.id, command, "x" * 10_000) == MALFORMED
    assert clinic.hand_in(clinic.jane.id, command) == APPLIED


def test_nobody_gets_the_desk_file_key_of_somebody_who_may_do_more(clinic: Front) -> None:
    """With it a supervisor could put "make me an administrator" into an administrator's outbox."""
    sue = clinic.add_staff("sue", "Sue Visor", Role.SUPERVISOR)
    reply = b64encode(sealing_key(b"p" * 32)).decode()
    for asker, owner, verdict in (
        (sue, clinic.jane.id, APPLIED),
        (sue, clinic.james.id, NOT_ALLOWED),
        (sue, "nobody", NOT_ALLOWED),
        (clinic.james, sue.id, APPLIED),
        (clinic.jane, clinic.omar.id, NOT_ALLOWED),
    ):
        sealed = b64encode(seal_key(clinic.keys.public, owner, b"k" * 32)).decode()
        assert clinic.hand_in(asker.id, RecoverKey(None, sealed, reply), clinic.new_id()) == verdict
        said = "key.recovered" if verdict == APPLIED else "key.refused"
        assert (asker.id, said, None, f'{{"of":"{owner}"}}') in clinic.journal()


ODD_SETTINGS = {
    setting_names.BACKUP_AT: ("0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59-12:00"),
    setting_names.KIT_MADE: ("0001-01-01T00:00:00+23:00",),
    setting_names.CLINIC_TIME_ZONE: ("localtime", "Factory", "../../etc/passwd", ""),
    setting_names.CLINIC_PHONE: ("", "x" * 4_000, "443\n555", "443\u202e555"),
    setting_names.BACKUP_FOLDER: ("", "/backup\n", "/\u202ebackup", "/" * 4_000),
    setting_names.BACKUP_PROBLEM: ("\u202e", "x" * 4_000),
    setting_names.CONSENT_FORMS: ("[" * 4_000, "NaN", '[{"name":"\\ud800","default":true}]'),
}


@pytest.mark.parametrize(("name", "values"), ODD_SETTINGS.items(), ids=ODD_SETTINGS)
def test_a_setting_that_some_desk_could_not_show_is_refused(
    clinic: Front, name: str, values: tuple[str, ...]
) -> None:
    for value in values:
        change = ChangeSetting(None, name, value)
        assert clinic.hand_in(clinic.james.id, change, clinic.new_id()) == INVALID
