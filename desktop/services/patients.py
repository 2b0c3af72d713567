"""Finding patients and opening their charts, from this computer alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b

from sqlalchemy import Connection, select

from desktop.domain.access import Access, access_of
from desktop.domain.commands import OpenChart
from desktop.domain.patient import Patient
from desktop.domain.search import query_words, terms
from desktop.domain.spelling import slips_forgiven
from desktop.services.chart import Chart, read_chart
from desktop.services.local import Local
from desktop.store import name_words, outbox, replica, search, tables
from desktop.store.seen import made_here, seen_all


@dataclass(frozen=True, slots=True)
class Found:
    """One patient in a list of results."""

    patient: Patient
    access: Access


@dataclass(frozen=True, slots=True)
class Results:
    """Patients found, best order first. `words` are what was looked for; `guessed` that a letter was wrong.

    `more` says that there are further patients the list has no room for.
    """

    found: tuple[Found, ...] = ()
    words: tuple[str, ...] = ()
    more: bool = False
    guessed: bool = False


class Patients:
    """The patients this desk knows."""

    def __init__(self, local: Local) -> None:
        self._local = local

    def search(self, text: str, limit: int = 8) -> Results:
        """Find patients by the beginnings of name, phone, date of birth, chart id or e-mail, as somebody types."""
        words = query_words(text)
        if not words:
            return Results()
        with self._local.read() as connection:
            here = tuple(each.patient for each in made_here(connection) if _matches(each.patient, words))
            ids = search.find(connection, words, limit + 1)
            guessed = False
            if not ids and not here:
                ids = self._guess(connection, words, limit + 1)
                guessed = bool(ids)
            if here:
                ids = _merged(connection, ids, here)
            found = self._found(connection, ids[:limit])
        return Results(found, words, len(ids) > limit, guessed)

    def anybody(self) -> bool:
        """Whether there is any patient here yet."""
        with self._local.read() as connection:
            known = connection.execute(select(tables.patient.c.id).limit(1)).first() is not None
            return known or bool(made_here(connection))

    def chart(self, patient_id: str) -> Chart | None:
        """Everything the chart shows, or None when this desk knows no such patient."""
        with self._local.read() as connection:
            return read_chart(self._local, connection, patient_id)

    def some(self, patient_ids: Sequence[str]) -> tuple[Found, ...]:
        """These patients as a list shows them, in this order, without those this desk does not know."""
        with self._local.read() as connection:
            return self._found(connection, tuple(patient_ids))

    def open_chart(self, patient_id: str) -> Chart | None:
        """The chart; that it was opened is noted once per person, patient and day, if the clinic has the patient."""
        now = self._local.clock.now()
        with self._local.engine.begin() as connection:
            if replica.confirmed(connection, patient_id) is None:
                return self.chart(patient_id)
            known = self._local.known(connection)
            id = _note_id(known.staff_id, patient_id, now)
            outbox.add(connection, id, OpenChart(patient_id), now, now)
        self._local.wake()
        return self.chart(patient_id)

    def _guess(self, connection: Connection, words: tuple[str, ...], limit: int) -> tuple[str, ...]:
        """Patients for a name with a wrong letter: the word that begins no term, else each in turn, is replaced."""
        unknown = [word for word in words if not search.how_many(connection, word, 1)]
        if len(unknown) > 1:
            return ()
        for slips in (1, 2):
            for wrong in unknown or sorted(words, key=len, reverse=True):
                if slips <= slips_forgiven(wrong):
                    rest = tuple(word for word in words if word != wrong)
                    ids = self._near(connection, name_words.near(connection, wrong, slips), rest, limit)
                    if ids:
                        return ids
        return ()

    def _near(
        self, connection: Connection, names: tuple[str, ...], rest: tuple[str, ...], limit: int
    ) -> tuple[str, ...]:
        """A word alone is answered nearest name first; with others beside it hardly anybody fits."""
        if rest:
            return search.find_any(connection, names, rest, limit)
        ids: dict[str, None] = {}
        for name in names:
            ids |= dict.fromkeys(search.find(connection, (name,), limit))
            if len(ids) >= limit:
                break
        return tuple(ids)[:limit]

    def _found(self, connection: Connection, ids: tuple[str, ...]) -> tuple[Found, ...]:
        if not ids:
            return ()
        view = self._local.view(self._local.known(connection))
        return tuple(Found(each.patient, access_of(each, view)) for each in seen_all(connection, ids))


def _matches(patient: Patient, words: Sequence[str]) -> bool:
    """What the search index answers, for a patient who is not in it."""
    found = terms(
        patient.first, patient.last, patient.preferred, patient.middle, patient.phones, None,
        patient.email, patient.born,
    )  # fmt: skip
    return all(any(term.startswith(word) for term in found) for word in words)


def _merged(connection: Connection, ids: Sequence[str], here: Sequence[Patient]) -> tuple[str, ...]:
    """All of them by last and first name, as the index gives them."""
    known = [each.patient for each in replica.confirmed_all(connection, ids)]
    everybody = sorted((*known, *here), key=lambda patient: (patient.last, patient.first, patient.id))
    return tuple(patient.id for patient in everybody)


def _note_id(staff_id: str, patient_id: str, now: datetime) -> str:
    """The same for the same person, patient and day (UTC): the inbox takes it once."""
    text = f"open-chart {staff_id} {patient_id} {now.astimezone(UTC).date()}"
    return blake2b(text.encode(), digest_size=16).hexdigest()
