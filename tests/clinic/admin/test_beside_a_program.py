"""Commands work while the program runs: its service decides, and theirs stands by."""

import subprocess
import sys
from pathlib import Path

from desktop.clinic.running.runner import Running
from tests.clinic.admin.shell import Shell
from tests.clinic.homes import a_clinic, served


def test_the_running_service_decides_what_a_command_hands_in(tmp_path: Path) -> None:
    with a_clinic(tmp_path) as clinic, served(clinic) as (runner, _):
        shell = Shell(tmp_path, clinic.keystore)
        status = shell.done("status")
        assert status["service"]["running"]
        epoch = status["clinic"]["epoch"]
        shell.done("staff", "add", "--user", "ann", "--name", "Ann Lee", stdin="another word")
        assert len(shell.done("staff", "list")) == 2
        assert shell.done("status")["clinic"]["epoch"] == epoch
        assert runner.state == Running.SERVING


def test_without_a_program_the_command_serves_itself_and_lets_go(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    before = shell.done("status")
    shell.done("staff", "add", "--user", "ann", "--name", "Ann Lee", stdin="another word")
    after = shell.done("status")
    assert not after["service"]["running"]
    assert after["clinic"]["epoch"] == before["clinic"]["epoch"] + 1
    assert after["queue"]["undecided"] == 0


HOLDER = """
import sys
from pathlib import Path
from desktop.clinic.running.claim import Claim
claim = Claim(Path(sys.argv[1]))
claim.take()
print("held", flush=True)
sys.stdin.readline()
"""


def test_another_process_is_named_and_its_end_is_noticed(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    lock = shell.home / "clinic" / "service.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        assert shell.done("status")["service"]["pid"] == program.pid
        program.kill()
    assert shell.done("status")["service"] == {"running": False, "pid": None, "seen_at": None}
