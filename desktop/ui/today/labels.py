"""What the fields are called that can be typed in a row."""

from typing import Final

from desktop.domain.requirements import Field
from desktop.ui.words import access

LABELS: Final = {
    Field.EMAIL: access.EMAIL,
    Field.SSN: access.SSN,
    Field.DOB: access.DATE_OF_BIRTH,
    Field.PHONE: access.PHONE_NUMBER,
}
