"""backup and restore: the whole clinic as one encrypted file, and back."""

from pathlib import Path

from desktop.clinic import settings
from desktop.clinic.admin.call import Call, Open, path
from desktop.clinic.admin.counter import actor, counter, today
from desktop.clinic.admin.kits import read_kit
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Said, WrongUse, facts
from desktop.clinic.home import ClinicHere
from desktop.clinic.keeping.backup import Content, make
from desktop.clinic.keeping.restoring import restore
from desktop.domain.commands import ChangeSetting
from desktop.domain.setting_names import BACKUP_AT, BACKUP_FOLDER, BACKUP_PROBLEM


def add(verbs: Verbs) -> None:
    """Add the verbs."""
    backup = verbs.verb("backup", "copy the clinic into a folder, and read the copy back", _backup)
    backup.add_argument("folder", nargs="?", metavar="DIR", help="usually the folder of the daily backups")
    backup.add_argument("--daily", action="store_true", help="from now on do this every day")
    bring = verbs.verb(
        "restore", "bring a clinic back where there is none; the kit's code on stdin", _restore
    )
    bring.add_argument(
        "source", metavar="DIR|FILE", help="a backup, or a folder of which the newest is taken"
    )
    bring.add_argument("--kit", required=True, metavar="FILE", help="the recovery kit's file")


def _backup(call: Call) -> Said:
    with call.opened() as opened:
        target = _target(call, opened)
        now = call.around.clock.now()
        made, content = make(call.home, opened.clinic, target, today(opened, now))
        changes = {BACKUP_AT: now.isoformat(), BACKUP_PROBLEM: None}
        if call.args.daily:
            changes[BACKUP_FOLDER] = str(target)
        with counter(call, opened) as desk:
            for name, value in changes.items():
                desk.hand_in(ChangeSetting(None, name, value), actor(opened, None).id)
    return _said("Backup", made.path, content)


def _target(call: Call, opened: Open) -> Path:
    if call.args.folder is not None:
        return path(call.args, "folder")
    with opened.read() as connection:
        usual = settings.read(connection)[BACKUP_FOLDER]
    if usual is None or call.args.daily:
        raise WrongUse("Say into which folder the backup goes: backup DIR.")
    return Path(usual)


def _restore(call: Call) -> Said:
    if call.home.exists:
        raise ClinicHere
    around = call.around
    kit = read_kit(path(call.args, "kit"))
    code = call.secret("Code of the recovery kit")
    restored = restore(
        path(call.args, "source"), (kit, code), call.home.folder, around.keystore, around.clock
    )
    return _said(f"{restored.identity.name} restored from", restored.source, restored.content)


def _said(what: str, file: Path, content: Content) -> Said:
    document = {
        "file": str(file),
        "patients": content.patients,
        "invitations": content.invitations,
        "journal_entries": content.entries,
    }
    text = facts(
        [
            (what, str(file)),
            ("Patients", f"{content.patients:,}"),
            ("Invitations", f"{content.invitations:,}"),
            ("Journal", f"whole, {content.entries:,} entries"),
        ]
    )
    return Said(document, text)
