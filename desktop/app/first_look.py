"""What the first window can show before anything heavy is loaded: the clinic's name, who was here, what is wrong."""

import logging
from dataclasses import dataclass

from desktop.config import Config
from desktop.faults import told_safely
from desktop.small_json import read_json
from desktop.store.person import Person, people

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """`set_up`: there is a clinic on this computer, even if its name cannot be read."""

    set_up: bool
    clinic_name: str = ""
    people: tuple[Person, ...] = ()


def look(config: Config) -> FirstLook:
    """Read the plain notes; the clinic's own code, which checks them, is not loaded yet."""
    try:
        told = read_json(config.clinic_folder / "clinic.json")
        return FirstLook(True, str(told["name"]), people(config.desks / str(told["clinic_id"])[:8]))
    except (FileNotFoundError, NotADirectoryError):
        return FirstLook(set_up=False)
    except (OSError, ValueError, KeyError, TypeError):  # what is wrong is told when it is opened
        return FirstLook(set_up=True)


def trouble(error: Exception) -> tuple[str, str]:
    """Which `SignInTrouble` kept the clinic's records from opening, and the words that came with it.

    By the name of the error's type, as their modules are not worth loading for a window that stands already.
    """
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "KeyStoreError" in kinds:
        return "key_store", str(error)
    if kinds & {"ClinicKeysMissing", "HomeDamaged", "TooNew", "CannotOpen"}:
        return "damaged", str(error)
    if kinds & {"OSError", "DBAPIError"}:
        return "disk", ""
    _log.error("the records could not be opened: %s", told_safely(error))
    return "unforeseen", ""
