"""A line that is switched off is an unreachable clinic, and nothing gets through it."""

from pathlib import Path

import pytest

from desktop.app.line_switch import LineSwitch
from desktop.domain.commands import OpenChart
from desktop.domain.wire import to_body
from desktop.record.exchange import Unreachable
from tests.real_clinic import PASSWORD, RealClinic


def test_off_nobody_is_admitted_and_nothing_is_handed_in_or_read(tmp_path: Path) -> None:
    clinic, line = RealClinic(tmp_path), LineSwitch()
    door = line.wrap(clinic.door)
    gateway = door.admit("james", PASSWORD)
    line.on = False
    with pytest.raises(Unreachable):
        door.admit("james", PASSWORD)
    with pytest.raises(Unreachable):
        gateway.push(clinic.new_id(), to_body(OpenChart("nobody")))
    with pytest.raises(Unreachable):
        gateway.pull(None, ())
    clinic.close()


def test_off_a_person_whose_desk_file_is_open_is_still_let_in_and_reaches_nothing(tmp_path: Path) -> None:
    clinic, line = RealClinic(tmp_path), LineSwitch()
    line.on = False
    gateway = line.wrap(clinic.door).reopen(clinic.james.id)
    with pytest.raises(Unreachable):
        gateway.pull(None, ())
    clinic.close()


def test_on_again_the_same_connection_works(tmp_path: Path) -> None:
    clinic, line = RealClinic(tmp_path), LineSwitch()
    gateway = line.wrap(clinic.door).reopen(clinic.james.id)
    line.on = False
    line.on = True
    id = clinic.new_id()
    gateway.push(id, to_body(OpenChart("nobody")))
    clinic.service.work()
    with gateway.pull(None, (id,)) as pulled:
        assert pulled.me.staff_id == clinic.james.id
        assert [verdict.id for verdict in pulled.verdicts] == [id]
    gateway.close()
    clinic.close()
