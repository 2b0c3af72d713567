"""python -m desktop.clinic: the administrator's commands with this computer's own clock, key store and randomness."""

import sys

from desktop.clinic.admin.call import Surroundings
from desktop.clinic.admin.entry import main
from desktop.config import KEYSTORE_SERVICE
from desktop.keystore import OsKeyStore
from desktop.real import RealClock, new_id, random_bytes
from desktop.sealing import USUAL_COST


def _real() -> Surroundings:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    return Surroundings(
        OsKeyStore(KEYSTORE_SERVICE),
        RealClock(),
        new_id,
        random_bytes,
        USUAL_COST,
        sys.stdin,
        sys.stdout,
        sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], _real()))
