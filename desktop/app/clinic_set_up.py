"""Founds this computer's clinic for the set-up screen: records, keys, first administrator, e-mail, recovery kit."""

from contextlib import suppress
from zoneinfo import ZoneInfo

from desktop.app.stack import Means
from desktop.clinic.administration import write_setting
from desktop.clinic.founding import Founding
from desktop.clinic.founding import NotFounded as FoundingFault
from desktop.clinic.home import ClinicHere, ClinicHome, Setup, set_up
from desktop.clinic.keeping.kit import kit_number, make_kit, printable
from desktop.clinic.lane import Lane, take_over
from desktop.clinic.running.postman import password_entry
from desktop.config import Config
from desktop.domain import setting_names
from desktop.domain.setting_names import KIT_MADE
from desktop.keystore import KeyStoreError
from desktop.mail.address import BadMailServer, parse, show
from desktop.password import hashed
from desktop.ui.setup.asking import Account, Asked, Kit, MailAccount, NotFounded
from desktop.ui.words import setup as words
from desktop.ui.words.below import heard


class ClinicSetUp:
    """The part of `desktop.ui.setup.asking.SetUp` that makes something; nothing is kept before `found` is called."""

    def __init__(self, config: Config, means: Means) -> None:
        self._home = ClinicHome(config.clinic_folder)
        self._means = means

    def found(self, account: Account, mail: MailAccount) -> Kit | NotFounded:
        """Make the clinic, all of it or nothing, and its recovery kit."""
        means = self._means
        try:
            if mail.server:
                parse(mail.server)
            verifier = hashed(account.password, means.cost, means.random)
            founding = Founding(account.clinic_name, account.time_zone, account.user, account.name, verifier)
            made = set_up(
                self._home.folder, founding, means.keystore, means.clock, means.random, means.new_id
            )
        except BadMailServer as fault:
            return NotFounded(heard(fault.sentence), Asked.SERVER)
        except FoundingFault as fault:
            return NotFounded(heard(str(fault)), _blamed(account))
        except (ClinicHere, KeyStoreError) as fault:
            return NotFounded(heard(str(fault)))
        except OSError:
            return NotFounded(words.DISK_REFUSES)
        # The clinic stands now. If e-mail cannot be kept it stays "later", which the sync light shows.
        with suppress(KeyStoreError, OSError):
            self._keep_mail(made, mail)
        return self._kit(made, ZoneInfo(account.time_zone))

    def note_kit(self, *, stored: bool) -> None:
        """Write down that the kit was stored; skipped, it stays unwritten and is shown until it is made up for."""
        if stored:
            self._write(KIT_MADE, self._means.clock.now().isoformat())

    def _keep_mail(self, made: Setup, mail: MailAccount) -> None:
        if not mail.server:
            return
        if mail.password:
            entry = password_entry(made.identity.clinic_id)
            self._means.keystore.put(entry, mail.password.encode())
        self._write(setting_names.MAIL_SERVER, show(parse(mail.server)))

    def _write(self, name: str, value: str) -> None:
        """Set one setting as the first administrator; no service runs yet."""
        opened = self._home.open(self._means.keystore)
        try:
            with Lane(opened.engine, self._means.clock, take_over(opened.engine)).turn() as turn:
                write_setting(turn, name, value)
                turn.note("clinic", "setting.changed", None, {"name": name, "to": value})
        finally:
            opened.engine.dispose()

    def _kit(self, made: Setup, zone: ZoneInfo) -> Kit:
        identity, means = made.identity, self._means
        code, content = make_kit(made.keys, identity.clinic_id, identity.name, means.random, means.cost)
        page = printable(code, content, means.clock.now().astimezone(zone).date())
        return Kit(code, content, f"OnPatient recovery kit {kit_number(content)}.kit", page)


def _blamed(account: Account) -> Asked:
    """Which field a founding was refused for, in the order they are checked."""
    if not account.clinic_name.strip():
        return Asked.CLINIC_NAME
    try:
        ZoneInfo(account.time_zone)
    except (KeyError, ValueError, OSError):
        return Asked.TIME_ZONE
    return Asked.NAME if not account.name.strip() else Asked.USER
