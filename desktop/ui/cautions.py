"""What speaks against inviting with an address, in words: below a field, and above Invite anyway."""

from collections.abc import Sequence
from datetime import tzinfo

from desktop.domain.cautions import Caution
from desktop.domain.decision import Reason
from desktop.domain.email_address import is_email
from desktop.domain.names import display_name
from desktop.ui import dates
from desktop.ui.words import access, checks
from desktop.ui.words import cautions as words


def sentence(caution: Caution, email: str, first: str, zone: tzinfo) -> str:
    """One caution; `first` is the patient's first name, `zone` the clinic's."""
    other = display_name(caution.others[0].first, caution.others[0].last) if caution.others else ""
    if caution.reason is Reason.OPTED_OUT and caution.since is not None:
        return access.opted_out(dates.day(caution.since))
    if caution.reason is Reason.GUARDIAN_EMAIL:
        age = caution.age or 0
        return words.guardian(age, other) if other else checks.minor(age)
    if caution.reason is Reason.BOUNCED_BEFORE and caution.at is not None:
        return checks.bounced_before(dates.day_of(caution.at, zone))
    return checks.shared_email(other, own_address(email, first))


def warning(cautions: Sequence[Caution], email: str, first: str, zone: tzinfo) -> tuple[str, str]:
    """Title and body of the notice that offers "Invite anyway"."""
    title, *rest = [sentence(caution, email, first, zone) for caution in cautions]
    asked = cautions[0].reason is Reason.OPTED_OUT
    return title, " ".join([*rest, words.AGREES_NOW if asked else words.ASK_PATIENT])


def own_address(email: str, first: str) -> str | None:
    """An address with a plus sign, where the mail service is known to take it."""
    name, _, domain = email.partition("@")
    given = next(iter(first.split()), "").lower()
    own = f"{name.partition('+')[0]}+{given}@{domain}" if name and given else ""
    return own if domain.casefold() == "gmail.com" and is_email(own) else None
