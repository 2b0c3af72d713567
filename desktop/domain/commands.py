"""What a person did at a desk, as it travels to the clinic: each command says what the person saw."""

from dataclasses import dataclass
from typing import Final

BODY_LIMIT: Final = 16 * 1024
"""Largest command body in bytes that the clinic's inbox takes."""


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field changed: what stood there, what stands there now.

    An SSN's `after` is its last four digits and `sealed` the whole number, readable by the clinic alone (base64).
    """

    field: str
    before: str | None
    after: str | None
    sealed: str | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """Enable patient access; with `edits` it is *Save and invite*, one decision for both."""

    patient_id: str
    email: str
    basis: str
    source: str
    edits: tuple[FieldEdit, ...] = ()
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Resend:
    """Replace the invitation that was seen in `state` by a new one."""

    patient_id: str
    invite_id: str
    state: str
    email: str
    basis: str
    source: str
    edits: tuple[FieldEdit, ...] = ()
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Revoke:
    """Take back the invitation, or the access, that was seen in `state`."""

    patient_id: str
    invite_id: str
    state: str


@dataclass(frozen=True, slots=True)
class EditPatient:
    """Change demographics; merged per field."""

    patient_id: str
    edits: tuple[FieldEdit, ...]


@dataclass(frozen=True, slots=True)
class RegisterPatient:
    """Put a new patient on file under an id made at the desk; `fields` have nothing before them.

    `anyway` is the explicit second yes where somebody of the same name, date of birth and sex is on file.
    """

    patient_id: str
    fields: tuple[FieldEdit, ...]
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class BookAppointment:
    """Enter a new appointment under an id made at the desk; `overlap` allows it beside another one."""

    patient_id: str
    appointment_id: str
    fields: tuple[FieldEdit, ...]
    overlap: bool = False


@dataclass(frozen=True, slots=True)
class ChangeAppointment:
    """Change an appointment; merged per field. `patient_id` is the patient it was seen to be for."""

    patient_id: str
    appointment_id: str
    edits: tuple[FieldEdit, ...]
    overlap: bool = False


@dataclass(frozen=True, slots=True)
class LogCommunication:
    """Note a call or another contact with a patient; `minutes` is how long it took, 0 where nobody said.

    `channel` is one of `domain.communication.KINDS`.
    """

    patient_id: str
    channel: str
    appointment_id: str | None
    minutes: int
    note: str


@dataclass(frozen=True, slots=True)
class NoteExport:
    """Note that rows left the program as a file: `what` names the table; no patient where it is of several."""

    patient_id: str | None
    what: str
    rows: int


@dataclass(frozen=True, slots=True)
class OpenChart:
    """Note that a chart was opened. Its id names person, patient and day, so a day's second time is the first."""

    patient_id: str


@dataclass(frozen=True, slots=True)
class AddStaff:
    """Let a person sign in. `verifier` is an Argon2id hash made where the password was typed."""

    patient_id: None
    user: str
    name: str
    role: str
    verifier: str


@dataclass(frozen=True, slots=True)
class DeactivateStaff:
    """End a person's access to the clinic's records from this decision on."""

    patient_id: None
    user: str


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Give a person other rights."""

    patient_id: None
    user: str
    role: str


@dataclass(frozen=True, slots=True)
class SetPassword:
    """Give a person a new password (another administrator's reset, or their own change)."""

    patient_id: None
    user: str
    verifier: str


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Set one of the clinic's settings."""

    patient_id: None
    name: str
    value: str | None


@dataclass(frozen=True, slots=True)
class RecoverKey:
    """Ask for a desk file's key: the own after a password reset, a colleague's to discard what waits in it.

    `sealed` opens at the clinic alone, `reply_to` is a fresh public key that the answer is sealed to (both base64).
    """

    patient_id: None
    sealed: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class ApplyIntake:
    """Apply one chunk of rows that an import has laid ready in the clinic database."""

    patient_id: None
    batch: str
    chunk: int


@dataclass(frozen=True, slots=True)
class Accept:
    """A patient's answer on the accept page, sealed to the clinic because it holds the proof of identity."""

    patient_id: None
    sealed: str


NOTES: Final = (NoteExport, OpenChart)
"""What the program notes of a person: nobody is asked about it again, and nobody takes it back."""

Command = (
    Invite
    | Resend
    | Revoke
    | EditPatient
    | RegisterPatient
    | BookAppointment
    | ChangeAppointment
    | LogCommunication
    | NoteExport
    | OpenChart
    | AddStaff
    | DeactivateStaff
    | ChangeRole
    | SetPassword
    | ChangeSetting
    | RecoverKey
    | ApplyIntake
    | Accept
)
