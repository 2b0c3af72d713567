"""The service's thread: decides what comes from anywhere, sends mail beside it, is the only one, survives faults."""

import socket
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from desktop.clinic import tables
from desktop.clinic.lane import take_over
from desktop.clinic.running.claim import AlreadyRunning, holder
from desktop.clinic.running.postman import password_entry
from desktop.clinic.running.runner import Running
from desktop.domain.clock import Clock
from desktop.domain.commands import ChangeSetting, Invite, OpenChart
from desktop.mail.address import MailServer
from desktop.mail.transport import Accepted, Transport
from desktop.record.sqlcipher import reading
from tests.clinic.homes import LIMIT, MONDAY, PATIENT, a_clinic, served
from tests.mail.servers import Desires, mail_server

INVITE = Invite(PATIENT, "jenny@example.org", "dob_phone", "chart")


def test_what_another_connection_hands_in_is_decided_without_a_call(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with served(clinic) as (_, watch):
            clinic.hand_in("1" * 32, OpenChart(PATIENT))
            watch.until(lambda: clinic.verdict("1" * 32) == (1, None))


def test_a_call_finds_it_at_once(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic, served(clinic) as (runner, watch):
        clinic.hand_in("1" * 32, OpenChart(PATIENT))
        runner.wake()
        watch.until(lambda: clinic.verdict("1" * 32) is not None)


def test_an_invitation_goes_out_by_mail_and_the_answer_is_written_down(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with mail_server(Desires()) as server, served(clinic) as (_, watch):
            clinic.settings_are(mail__server=f"smtp://127.0.0.1:{server.port}?from=clinic@example.org")
            clinic.hand_in("2" * 32, INVITE)
            watch.until(lambda: (clinic.mail("2" * 32) or ("",))[0] == "handed_over")
        assert [recipient for recipient, _ in server.letters] == ["jenny@example.org"]


class SlowTransport:
    """A way out that holds a letter until it is let go."""

    def __init__(self) -> None:
        self.reached, self.let_go = threading.Event(), threading.Event()

    def __call__(self, server: MailServer, password: str | None, clock: Clock) -> Transport:
        return self

    def hand_over(self, sender: str, recipient: str, message: bytes) -> Accepted:
        self.reached.set()
        assert self.let_go.wait(LIMIT)
        return Accepted("taken at last")

    def close_when_idle(self) -> None: ...

    def close(self) -> None: ...


def test_decisions_do_not_wait_for_a_slow_mail_server(tmp_path: Path) -> None:
    slow = SlowTransport()
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with served(clinic, transport=slow) as (_, watch):
            clinic.settings_are(mail__server="smtp://127.0.0.1:25?from=clinic@example.org")
            clinic.hand_in("2" * 32, INVITE)
            assert slow.reached.wait(LIMIT)
            clinic.hand_in("3" * 32, OpenChart(PATIENT))
            watch.until(lambda: clinic.verdict("3" * 32) == (1, None))
            assert clinic.mail("2" * 32) == ("queued", None, 1)
            slow.let_go.set()
            watch.until(lambda: (clinic.mail("2" * 32) or ("",))[0] == "handed_over")


def test_a_letter_under_way_does_not_hold_up_the_end(tmp_path: Path) -> None:
    slow = SlowTransport()
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with served(clinic, transport=slow) as (runner, _):
            clinic.settings_are(mail__server="smtp://127.0.0.1:25?from=clinic@example.org")
            clinic.hand_in("2" * 32, INVITE)
            assert slow.reached.wait(LIMIT)
            assert runner.stop(timeout=2.0)
            assert runner.state == Running.STOPPED
        slow.let_go.set()
        assert clinic.mail("2" * 32) == ("queued", None, 1)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # the test's server is on this computer
def test_a_new_password_is_used_when_the_setting_is_written_again(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        entry = password_entry(clinic.opened.identity.clinic_id)
        clinic.keystore.put(entry, b"old password")
        with mail_server(Desires(password="new password")) as server, served(clinic) as (_, watch):
            url = f"smtp://robot@127.0.0.1:{server.port}?from=clinic@example.org"
            clinic.settings_are(mail__server=url)
            clinic.hand_in("2" * 32, INVITE)
            watch.until(lambda: (clinic.mail("2" * 32) or ("", ""))[1] == "password")
            clinic.keystore.put(entry, b"new password")
            clinic.hand_in("4" * 32, ChangeSetting(None, "mail.server", url))
            clinic.clock.forward(timedelta(minutes=2))
            watch.until(lambda: (clinic.mail("2" * 32) or ("",))[0] == "handed_over")
        assert server.sign_ins[-1] == ("robot", "new password")


def test_a_mail_server_that_is_away_leaves_the_letter_waiting(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with served(clinic) as (_, watch):
            clinic.settings_are(mail__server=f"smtp://127.0.0.1:{port}?from=clinic@example.org")
            clinic.hand_in("2" * 32, INVITE)
            watch.until(lambda: clinic.mail("2" * 32) == ("deferred", "unreachable", 1))


def test_an_invitation_expires_by_itself(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        clinic.add_patient()
        with served(clinic) as (_, watch):
            clinic.settings_are(mail__server=f"folder:{tmp_path / 'mail'}")
            clinic.hand_in("2" * 32, INVITE)
            watch.until(lambda: (clinic.mail("2" * 32) or ("",))[0] == "handed_over")
            clinic.clock.forward(timedelta(seconds=604_800))
            watch.until(lambda: ended(clinic.opened.engine) == ["expired"])


def ended(engine: Engine) -> list[str | None]:
    with reading(engine).connect() as connection:
        return list(connection.execute(select(tables.invite.c.end)).scalars())


def test_only_one_service_runs_and_the_next_one_takes_its_place(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic:
        with served(clinic) as (first, _):
            with pytest.raises(AlreadyRunning), served(clinic):
                raise AssertionError("two services ran")
            assert holder(clinic.home.service_lock) is not None
            with served(clinic, stand_by=True) as (second, watch):
                assert second.state == Running.WAITING
                assert first.stop(LIMIT)
                watch.until(lambda: second.state == Running.SERVING)
                clinic.hand_in("1" * 32, OpenChart(PATIENT))
                watch.until(lambda: clinic.verdict("1" * 32) is not None)
        assert holder(clinic.home.service_lock) is None


def test_a_service_that_was_superseded_stops_and_says_so(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic, served(clinic) as (runner, watch):
        clinic.hand_in("1" * 32, OpenChart(PATIENT))
        watch.until(lambda: clinic.verdict("1" * 32) is not None)
        take_over(clinic.opened.engine)
        clinic.hand_in("3" * 32, OpenChart(PATIENT))
        watch.until(lambda: runner.state == Running.SUPERSEDED)
        assert clinic.verdict("3" * 32) is None


def test_a_broken_database_is_tried_again_until_it_works(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with a_clinic(tmp_path) as clinic, served(clinic) as (runner, watch):
        rename(clinic.opened.engine, "verdict", "verdict_away")
        clinic.hand_in("1" * 32, ChangeSetting(None, "clinic.phone", "555-0100 secret"))
        watch.until(lambda: runner.state == Running.TROUBLED)
        rename(clinic.opened.engine, "verdict_away", "verdict")
        watch.until(lambda: clinic.verdict("1" * 32) == (1, None))
        watch.until(lambda: runner.state == Running.SERVING)
    assert "OperationalError" in caplog.text
    assert "secret" not in caplog.text


def rename(engine: Engine, table: str, to: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(f"ALTER TABLE {table} RENAME TO {to}"))


def test_the_service_shows_every_ten_seconds_that_it_lives(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic, served(clinic) as (_, watch):
        start = clinic.clock.now()
        watch.until(lambda: abs(seen_at(clinic.opened.engine) - start) < timedelta(seconds=5))
        clinic.clock.forward(timedelta(seconds=10))
        watch.until(lambda: seen_at(clinic.opened.engine) - start >= timedelta(seconds=10))


def seen_at(engine: Engine) -> datetime:
    with reading(engine).connect() as connection:
        seen = connection.execute(select(tables.clinic.c.service_seen_at)).scalar()
    return seen or MONDAY - timedelta(days=1)
