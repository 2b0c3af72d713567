"""While the clinic does not answer, nothing counts as leaving: it can still be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.app.line_switch import LineSwitch
from desktop.domain.seen import Stage
from desktop.record.exchange import Unreachable
from desktop.store import tables
from desktop.sync.cycle import Cycle
from tests.real_clinic import RealClinic, RealDesk


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    made.add_patient()
    yield made
    made.close()


def stages(desk: RealDesk) -> list[str]:
    with desk.file.engine.connect() as connection:
        return list(connection.execute(select(tables.outbox.c.stage)).scalars())


def test_a_hold_that_ends_while_nobody_answers_can_still_be_taken_back(clinic: RealClinic) -> None:
    desk, line = clinic.desk_of(clinic.james), LineSwitch()
    door = line.wrap(clinic.door)
    desk.desk.invitations.send("jenny")
    clinic.clock.go_on(minutes=5)
    line.on = False

    cycle = Cycle(desk.file.engine, door.reopen(clinic.james.id), clinic.clock)
    with pytest.raises(Unreachable):
        cycle.run(look_first=True)
    assert stages(desk) == [Stage.HELD]

    line.on = True
    cycle.run(look_first=True)
    assert stages(desk) == [Stage.LEAVING]
