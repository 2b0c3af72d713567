"""What the clinic's side says to somebody at a window is known to the translations, whatever fills its gaps."""

import ast
import re
from collections.abc import Iterator
from typing import get_args

import pytest

from desktop.keystore import KeyStoreDamaged, KeyStoreLocked, KeyStoreMissing
from desktop.mail.address import MailFolder, SmtpServer, parse
from desktop.mail.explain import Fault, advice
from desktop.ui.words import below
from tests.ui.language.sentences import ROOT

SAID_IN = {
    "desktop/mail/address.py": "BadMailServer",
    "desktop/clinic/founding.py": "NotFounded",
    "desktop/clinic/home.py": "NotFounded",
    "desktop/clinic/keeping/backup.py": "BackupFailed",
}
STEPS = ("desktop/mail/check.py", "desktop/clinic/mail_trial.py")


def known(sentence: str) -> bool:
    """Whether a sentence is one of those that can be translated."""
    return any(below._shape(template).fullmatch(sentence) for template in below._ALL)


@pytest.mark.parametrize(("file", "fault"), SAID_IN.items())
def test_every_sentence_of_a_fault_is_known(file: str, fault: str) -> None:
    sentences = [sentence for sentence in _given_to(file, fault) if sentence]
    assert sentences
    assert [sentence for sentence in sentences if not known(sentence)] == []


@pytest.mark.parametrize("file", STEPS)
def test_every_step_of_a_mail_trial_is_known(file: str) -> None:
    steps = [text for text in _texts(file) if re.fullmatch(r"[A-Z{].* .*\.", text)]
    assert steps
    assert [step for step in steps if not known(step)] == []


@pytest.mark.parametrize("fault", get_args(Fault))
def test_every_advice_about_the_mail_server_is_known(fault: Fault) -> None:
    server = parse("smtp://clinic@mail.example.org?from=clinic@example.org")
    folder = parse("folder:/var/spool/invitations")
    assert isinstance(server, SmtpServer)
    assert isinstance(folder, MailFolder)
    assert known(advice(fault, folder if fault == "folder" else server))


@pytest.mark.parametrize(
    "fault",
    [
        KeyStoreLocked(),
        KeyStoreDamaged("desk"),
        *(KeyStoreMissing(system) for system in ("win32", "darwin", "linux")),
    ],
    ids=str,
)
def test_every_fault_of_the_key_store_is_known(fault: Exception) -> None:
    assert known(str(fault))


def test_in_english_a_sentence_stays_as_it_is() -> None:
    said = "mail.example.org answers on port 587."
    assert below.heard(said) == said
    assert below.heard("Nobody has ever said this.") == "Nobody has ever said this."


def _given_to(file: str, fault: str) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == fault:
            yield from (_filled(argument) for argument in node.args)


def _texts(file: str) -> Iterator[str]:
    """Every text of a module but those that explain it."""
    nodes = list(ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8"))))
    parts = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    explaining = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in parts | explaining:
            yield _filled(node)


def _filled(node: ast.expr) -> str:
    """The sentence with something in its gaps."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_filled(part) for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) and isinstance(node.value, str) else "something"
