"""The real things a desk is run with; loaded with the stack, because the key's cost is."""

from desktop.app.stack import Means
from desktop.config import KEYSTORE_SERVICE
from desktop.keystore import OsKeyStore
from desktop.real import RealClock, new_id, random_bytes
from desktop.sealing import USUAL_COST
from desktop.steps import no_step


def means() -> Means:
    """The computer's clock, key store and randomness."""
    return Means(OsKeyStore(KEYSTORE_SERVICE), RealClock(), new_id, random_bytes, USUAL_COST, no_step)
