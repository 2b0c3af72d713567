"""What the set-up screen founds is a clinic that can be signed in to; what cannot be founded leaves nothing."""

from pathlib import Path

import pytest

from desktop.app.clinic_set_up import ClinicSetUp
from desktop.app.stack import Listeners, Means, Stack
from desktop.clinic.home import ClinicHome
from desktop.clinic.keeping.kit import open_kit
from desktop.config import Config
from desktop.keystore import KeyStoreLocked, MemoryKeyStore
from desktop.real import RealClock, new_id, random_bytes
from desktop.services.desk import Desk
from desktop.steps import no_step
from desktop.ui.setup.asking import Account, Asked, Kit, MailAccount, NotFounded
from tests.real_clinic import CHEAP, PASSWORD

SERVER = "smtp://desk@mail.example.org?from=clinic@example.org"
ACCOUNT = Account("Larkfield Family Clinic", "America/New_York", "James Smith", "james", PASSWORD)


class MailForgetting(MemoryKeyStore):
    """A key store that locks itself when it is to keep the mail server's password."""

    def put(self, name: str, secret: bytes) -> None:
        if name.startswith("mail-password"):
            raise KeyStoreLocked
        super().put(name, secret)


def means(keystore: MemoryKeyStore) -> Means:
    return Means(keystore, RealClock(), new_id, random_bytes, CHEAP, no_step)


def test_the_founded_clinic_can_be_signed_in_to_and_its_kit_opens(tmp_path: Path) -> None:
    config, used = Config(tmp_path / "home"), means(MemoryKeyStore())
    set_up = ClinicSetUp(config, used)
    kit = set_up.found(ACCOUNT, MailAccount(SERVER, "secret"))
    assert isinstance(kit, Kit)
    set_up.note_kit(stored=True)
    opened = ClinicHome(config.clinic_folder).open(used.keystore)
    assert open_kit(kit.file, kit.code).keys == opened.keys
    opened.engine.dispose()
    stack = Stack(config, used, Listeners(lambda _patients: None, lambda: None))
    desk = stack.sign_in.sign_in("james", PASSWORD)
    assert isinstance(desk, Desk)
    keeping = desk.connection.keeping()
    assert keeping is not None
    assert keeping.kit_made
    stack.close()


@pytest.mark.parametrize(
    ("account", "asked"),
    [
        (Account(" ", "America/New_York", "James Smith", "james", PASSWORD), Asked.CLINIC_NAME),
        (Account("Larkfield", "Nowhere/Land", "James Smith", "james", PASSWORD), Asked.TIME_ZONE),
        (Account("Larkfield", "America/New_York", " ", "james", PASSWORD), Asked.NAME),
        (Account("Larkfield", "America/New_York", "James Smith", "james smith", PASSWORD), Asked.USER),
    ],
)
def test_what_has_to_change_is_named_and_nothing_is_made(
    tmp_path: Path, account: Account, asked: Asked
) -> None:
    config = Config(tmp_path / "home")
    refused = ClinicSetUp(config, means(MemoryKeyStore())).found(account, MailAccount())
    assert isinstance(refused, NotFounded)
    assert refused.asked == asked
    assert not ClinicHome(config.clinic_folder).exists


def test_a_mail_server_that_cannot_be_read_is_named_before_anything_is_made(tmp_path: Path) -> None:
    config = Config(tmp_path / "home")
    refused = ClinicSetUp(config, means(MemoryKeyStore())).found(ACCOUNT, MailAccount("mail.example.org"))
    assert isinstance(refused, NotFounded)
    assert refused.asked == Asked.SERVER
    assert not ClinicHome(config.clinic_folder).exists


def test_a_mail_password_that_cannot_be_kept_leaves_email_for_later(tmp_path: Path) -> None:
    kit = ClinicSetUp(Config(tmp_path / "home"), means(MailForgetting())).found(
        ACCOUNT, MailAccount(SERVER, "secret")
    )
    assert isinstance(kit, Kit)


def test_a_second_clinic_in_the_same_place_is_refused(tmp_path: Path) -> None:
    set_up = ClinicSetUp(Config(tmp_path / "home"), means(MemoryKeyStore()))
    assert isinstance(set_up.found(ACCOUNT, MailAccount()), Kit)
    assert isinstance(set_up.found(ACCOUNT, MailAccount()), NotFounded)
