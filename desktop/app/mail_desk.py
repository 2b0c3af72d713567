"""The mail server of a clinic on this computer, for its settings (see `desktop.ui.settings.asking.MailDesk`)."""

from desktop.app.stack import Means
from desktop.clinic import mail_trial
from desktop.clinic.home import OpenClinic
from desktop.clinic.running.postman import password_entry
from desktop.keystore import MOST_BYTES, KeyStoreError
from desktop.mail.address import BadMailServer, parse
from desktop.mail.mailbox import BadMailbox, envelope_address
from desktop.record.sqlcipher import reading
from desktop.ui.settings.asking import Trial
from desktop.ui.words import settings as words
from desktop.ui.words.below import heard


class ClinicMailDesk:
    """Its password lies in this computer's key store, and its test leaves from here."""

    def __init__(self, clinic: OpenClinic, means: Means) -> None:
        self._clinic, self._means = clinic, means

    def problem(self, server: str) -> str:
        """What is wrong with the line."""
        try:
            parse(server)
        except BadMailServer as fault:
            return heard(fault.sentence)
        return ""

    def keep_password(self, password: str) -> str:
        """Put it into the key store."""
        secret = password.encode()
        if len(secret) > MOST_BYTES:
            return words.PASSWORD_TOO_LONG
        try:
            self._means.keystore.put(password_entry(self._clinic.identity.clinic_id), secret)
        except KeyStoreError as fault:
            return heard(str(fault))
        return ""

    def try_out(self, address: str) -> tuple[Trial, ...]:
        """Try the server that the clinic has."""
        try:
            recipient = envelope_address(address)
        except BadMailbox:
            return (Trial("address", ok=False, sentence=words.TEST_ADDRESS_NEEDED),)
        with reading(self._clinic.engine).connect() as connection:
            server = mail_trial.server_of(connection)
        if server is None:
            return (Trial("server", ok=False, sentence=words.SERVER_NEEDED),)
        try:
            password = mail_trial.password_of(server, self._means.keystore, self._clinic.identity.clinic_id)
        except KeyStoreError as fault:
            return (Trial("password", ok=False, sentence=heard(str(fault))),)
        steps = mail_trial.try_out(server, password, recipient, self._means.clock, self._means.new_id)
        return tuple(Trial(step.name, step.ok, heard(step.sentence)) for step in steps)
