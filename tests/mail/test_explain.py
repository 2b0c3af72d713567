"""Proves that every fault has its words, complete and filled in."""

from pathlib import Path
from typing import get_args

import pytest

from desktop.mail.address import MailFolder, MailServer, SmtpServer
from desktop.mail.explain import Fault, advice, outage

SERVER = SmtpServer(
    "smtp.example.org", 587, False, "clinic@example.org", "desk@example.org", Path("/etc/ca.pem")
)
FOLDER = MailFolder(Path("/var/mail"), "desk@example.org")


def concerned(fault: Fault) -> MailServer:
    return FOLDER if fault == "folder" else SERVER


@pytest.mark.parametrize("fault", get_args(Fault))
def test_every_fault_is_said_with_what_to_do(fault: Fault) -> None:
    status, explained = outage(fault, concerned(fault)), advice(fault, concerned(fault))

    assert status.startswith("Email is not going out: ")
    assert status.endswith(". Invitations wait; open Settings – Email.")
    assert explained[0].isupper()
    assert explained.count(". ") >= 1
    assert explained.endswith(".")
    assert "{" not in status + explained


def test_a_missing_password_without_a_user_name_reads_well() -> None:
    server = SmtpServer("smtp.example.org", 587, False, None, "desk@example.org")

    assert advice("no_password", server).startswith(
        "The password for the mail account is not in the key store."
    )
