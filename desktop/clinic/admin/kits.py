"""keys export and import: the recovery kit is made, and brings lost keys back."""

from pathlib import Path

from desktop.clinic.admin.call import Call, path
from desktop.clinic.admin.counter import actor, counter, today
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Refused, Said, WrongUse
from desktop.clinic.keeping import keys as clinic_keys
from desktop.clinic.keeping.kit import kit_number, make_kit, open_kit, printable
from desktop.domain.commands import ChangeSetting
from desktop.domain.setting_names import KIT_MADE
from desktop.files import write_atomically


def add(verbs: Verbs) -> None:
    """Add the group."""
    group = verbs.group("keys", "the clinic's keys and their recovery kit")
    export = group.verb("export", "make a recovery kit: its file is written, its code printed", _export)
    export.add_argument("file", metavar="FILE")
    restore = group.verb("import", "bring lost keys back from a recovery kit; its code on stdin", _import)
    restore.add_argument("file", metavar="FILE")


def _export(call: Call) -> Said:
    file = path(call.args, "file")
    check_new_file(file)
    return make(call, file)


def make(call: Call, file: Path) -> Said:
    """Write a kit's file and note in the record that there is one; says the page to print."""
    around = call.around
    with call.opened() as opened, counter(call, opened) as desk:
        code, content = make_kit(
            opened.clinic.keys, opened.identity.clinic_id, opened.identity.name, around.random, around.cost
        )
        write_atomically(file, content)
        now = around.clock.now()
        desk.hand_in(ChangeSetting(None, KIT_MADE, now.isoformat()), actor(opened, None).id)
        page = printable(code, content, today(opened, now))
    return Said({"file": str(file), "number": kit_number(content), "code": code}, f"{page}\nFile: {file}")


def check_new_file(file: Path) -> None:
    """Raise `WrongUse` unless the file can be made: an older kit is never overwritten."""
    if file.exists():
        raise WrongUse(f"There is a file {file} already; choose another name.")
    if not file.parent.is_dir():
        raise WrongUse(f"There is no folder {file.parent}.")


def _import(call: Call) -> Said:
    data = read_kit(path(call.args, "file"))
    kit = open_kit(data, call.secret("Code of the recovery kit"))
    if call.home.exists and call.home.identity().clinic_id != kit.clinic_id:
        raise Refused(f"This recovery kit is of {kit.clinic_name}, not of the clinic here.")
    clinic_keys.save(call.around.keystore, kit.clinic_id, kit.keys)
    return Said(
        {"clinic_id": kit.clinic_id, "name": kit.clinic_name},
        f"The keys of {kit.clinic_name} are in this computer's key store again.",
    )


def read_kit(file: Path) -> bytes:
    """The kit's file; raises `WrongUse` when there is none."""
    if not file.is_file():
        raise WrongUse(f"There is no file {file}.")
    return file.read_bytes()
