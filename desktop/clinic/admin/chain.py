"""journal verify: reads the whole journal and says whether anything in it was changed."""

from desktop.clinic import journal
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Refused, Said


def add(verbs: Verbs) -> None:
    """Add the group."""
    verbs.group("journal", "the record of everything that was done").verb(
        "verify", "check every entry against the one before", _verify
    )


def _verify(call: Call) -> Said:
    with call.opened() as opened, opened.read() as connection:
        verified = journal.verify(connection)
    document = {"entries": verified.entries, "broken_at": verified.broken_at}
    if verified.broken_at is not None:
        raise Refused(
            f"The journal was changed: entry {verified.broken_at} does not fit the one before.", document
        )
    return Said(document, f"The journal is whole: {verified.entries:,} entries.")
