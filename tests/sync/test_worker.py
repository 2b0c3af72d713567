"""The worker's thread: whatever fails is named, and the next round is made all the same."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.link import Link, Trouble
from desktop.record.sqlcipher import open_engine
from desktop.store.desk_file import open_desk_file
from desktop.sync.gateway import SqlGateway
from desktop.sync.worker import Told, Worker
from tests.full_disk import full_disk
from tests.real_clinic import RealClinic

SOON = 10.0


class Listening:
    """Hears what the worker says of the line."""

    def __init__(self) -> None:
        self._troubles: list[Trouble | None] = []
        self._told = threading.Condition()

    def link(self, link: Link) -> None:
        with self._told:
            self._troubles.append(link.trouble if not link.online else None)
            self._told.notify_all()

    def hears(self, *troubles: Trouble | None) -> bool:
        with self._told:
            return self._told.wait_for(lambda: self._troubles[-len(troubles) :] == list(troubles), SOON)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@contextmanager
def working(clinic: RealClinic, gateway: SqlGateway) -> Iterator[tuple[Worker, Listening]]:
    ears = Listening()
    desk = open_desk_file(clinic.folder / "desk.db", b"d" * 32, durable=False)
    worker = Worker(desk, lambda: gateway, clinic.clock, Told(ears.link, lambda _patients: None))
    worker.start()
    try:
        yield worker, ears
    finally:
        assert worker.finish(SOON)
        desk.dispose()


def test_a_clinic_file_that_cannot_be_read_is_named_and_tried_again(clinic: RealClinic) -> None:
    damaged = clinic.folder / "damaged.db"
    damaged.write_bytes(b"this was a database once" * 1_000)
    gateway = SqlGateway(open_engine(damaged, b"k" * 32), clinic.james.id, clinic.clock, lambda: None)
    with working(clinic, gateway) as (worker, ears):
        assert ears.hears(Trouble.DISK)
        worker.wake()
        assert ears.hears(Trouble.DISK, Trouble.DISK)


def test_a_full_disk_is_not_taken_for_a_clinic_out_of_reach(clinic: RealClinic) -> None:
    with working(clinic, SqlGateway(clinic.engine, clinic.james.id, clinic.clock, lambda: None)) as (
        worker,
        ears,
    ):
        assert ears.hears(None)
        clinic.add_patient()
        with full_disk():
            worker.wake()
            assert ears.hears(Trouble.DISK)
        worker.wake()
        assert ears.hears(None)
