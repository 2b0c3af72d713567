"""Why the clinic refused a command, in words for who looks after it."""

from collections.abc import Mapping
from typing import Final

from desktop.domain.decision import Reason

_SENTENCES: Final[Mapping[str, str]] = {
    Reason.ALREADY_INVITED: "This patient has an open invitation already.",
    Reason.ALREADY_CONNECTED: "This patient is connected already.",
    Reason.ALREADY_WAITING: "An invitation of this patient waits for e-mail already.",
    Reason.MISSING: "The chart lacks what onpatient asks for: {fields}.",
    Reason.EMAIL_CHANGED: "The e-mail address on the chart has changed meanwhile.",
    Reason.INACTIVE: "This patient is marked inactive; only active patients can be invited.",
    Reason.DECEASED: "This patient is marked deceased.",
    Reason.OPTED_OUT: "The patient has asked not to be invited; add --anyway only if the patient agrees now.",
    Reason.NOT_ALLOWED: "That person may not do this, or is no longer active.",
    Reason.CHANGED_MEANWHILE: "The invitation has changed meanwhile: it is {state} now.",
    Reason.TAKEN_BACK: "It was taken back while it waited for e-mail.",
    Reason.NO_SUCH_PATIENT: "The patient is not in the record any more.",
    Reason.NO_SUCH_INVITATION: "There is no such invitation.",
    Reason.INVALID_VALUE: "The clinic does not take that value.",
    Reason.MALFORMED: "The clinic could not read the command.",
    Reason.NO_SUCH_PERSON: "There is nobody with that sign-in name; see staff list.",
    Reason.NAME_TAKEN: "Somebody has that sign-in name already, or had it.",
    Reason.LAST_ADMINISTRATOR: "This is the last active administrator; make another one first.",
    Reason.WRONG_PROOF: "The link or code, or the proof of identity, is wrong{left}.",
}
_WAITS: Final[Mapping[str, str]] = {
    Reason.MAIL_NOT_SET_UP: "It waits: e-mail is not set up yet (mail set).",
    Reason.MAIL_NOT_WORKING: "It waits: the mail server does not work at the moment (mail test).",
    Reason.MAIL_PACED: "It waits for its turn: e-mails go out at the pace that was set.",
}


class _Detail(dict[str, str]):
    """What the verdict says, with nothing for what it does not."""

    def __missing__(self, name: str) -> str:
        return "different"


def refusal(reason: str | None, detail: Mapping[str, str | None]) -> str:
    """One sentence; values of the record are not in it, but for the names of fields and states."""
    told = _Detail({name: value for name, value in detail.items() if value is not None})
    left = detail.get("attempts_left")
    told["left"] = f"; attempts left: {left}" if left is not None else ""
    return _SENTENCES.get(reason or "", "The clinic refused it.").format_map(told)


def waits(reason: str) -> str:
    """Why an invitation is not decided yet."""
    return _WAITS.get(reason, "It waits.")
