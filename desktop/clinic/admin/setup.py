"""setup: founds a clinic on this computer, as the set-up screen does."""

from desktop.clinic.admin.call import Call, path
from desktop.clinic.admin.kits import check_new_file, make
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Refused, Said, WrongUse, facts
from desktop.clinic.founding import Founding, NotFounded, check
from desktop.clinic.home import ClinicHere, set_up
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
    args, around = call.args, call.around
    if call.home.exists:
        raise ClinicHere
    if args.kit is not None:
        check_new_file(path(args, "kit"))
    try:
        check(Founding(args.clinic_name, args.time_zone, args.user, args.name, ""))
        verifier = hashed(call.new_password("Password of the first user"), around.cost, around.random)
        founding = Founding(args.clinic_name, args.time_zone, args.user, args.name, verifier)
        setup = set_up(
            call.home.folder, founding, around.keystore, around.clock, around.random, around.new_id
        )
    except NotFounded as fault:
        raise WrongUse(str(fault)) from None
    document = {"clinic_id": setup.identity.clinic_id, "name": setup.identity.name, "user": setup.staff.user}
    text = facts(
        [("Clinic", setup.identity.name), ("First user", setup.staff.user), ("Files", str(call.home.folder))]
    )
    if args.kit is None:
        call.warn(
            "There is no recovery kit yet: if this computer loses its keys, the records are lost. "
            "Make one with keys export."
        )
        return Said(document | {"kit": None}, text)
    try:
        kit = make(call, path(args, "kit"))
    except OSError:
        raise Refused(
            "The clinic is set up, but the recovery kit could not be written. Make one with keys export."
        ) from None
    return Said(document | {"kit": kit.document}, f"{text}\n\n{kit.text}")
