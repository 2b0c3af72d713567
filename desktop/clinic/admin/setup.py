"""setup: founds a clinic on this computer, as the set-up screen does."""

from dataclasses import replace
from typing import Final

from desktop.clinic.admin.call import Call, path
from desktop.clinic.admin.kits import check_new_file, make
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Refused, Said, WrongUse, facts
from desktop.clinic.founding import Founding, NotFounded, check
from desktop.clinic.home import ClinicHere, Setup, set_up
from desktop.password import hashed


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verbs.verb(
        "setup", "found a clinic on this computer; the first user's password on stdin", _setup
    )
    parser.add_argument("--clinic-name", required=True, metavar="NAME")
    parser.add_argument("--time-zone", required=True, metavar="ZONE", help="for example America/New_York")
    parser.add_argument("--user", required=True, help="sign-in name of the first administrator")
    parser.add_argument("--name", required=True, help="the first administrator's name")
    kit = parser.add_mutually_exclusive_group()
    kit.add_argument("--kit", metavar="FILE", help="write the recovery kit to FILE and print its code")
    kit.add_argument("--no-kit", action="store_true", help="do without a recovery kit for now")


def _setup(call: Call) -> Said:
    file = None if call.args.kit is None else path(call.args, "kit")
    if call.home.exists:
        raise ClinicHere
    if file is not None:
        check_new_file(file)
    setup = _founded(call)
    document = {"clinic_id": setup.identity.clinic_id, "name": setup.identity.name, "user": setup.staff.user}
    text = facts(
        [("Clinic", setup.identity.name), ("First user", setup.staff.user), ("Files", str(call.home.folder))]
    )
    if file is None:
        call.warn(_NO_KIT)
        return Said(document | {"kit": None}, text)
    try:
        kit = make(call, file)
    except OSError:
        raise Refused(_KIT_NOT_WRITTEN) from None
    return Said(document | {"kit": kit.document}, f"{text}\n\n{kit.text}")


def _founded(call: Call) -> Setup:
    args, around = call.args, call.around
    founding = Founding(args.clinic_name, args.time_zone, args.user, args.name, "")
    try:
        check(founding)
        password = call.new_password("Password of the first user")
        founding = replace(founding, verifier=hashed(password, around.cost, around.random))
        return set_up(call.home.folder, founding, around.keystore, around.clock, around.random, around.new_id)
    except NotFounded as fault:
        raise WrongUse(str(fault)) from None


_NO_KIT: Final = (
    "There is no recovery kit yet: if this computer loses its keys, the records are lost. "
    "Make one with keys export."
)
_KIT_NOT_WRITTEN: Final = (
    "The clinic is set up, but the recovery kit could not be written. Make one with keys export."
)
