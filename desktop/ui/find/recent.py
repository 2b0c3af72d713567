"""The charts opened lately, from wherever: what an empty search offers."""

from typing import Final

MOST: Final = 6


class Recent:
    """Patients' ids, the last one first; one for all windows of a person."""

    def __init__(self) -> None:
        self.ids: tuple[str, ...] = ()

    def note(self, patient_id: str) -> None:
        """A chart was opened."""
        rest = tuple(other for other in self.ids if other != patient_id)
        self.ids = (patient_id, *rest)[:MOST]
