"""What one resource calls another: by id, by address, or by an identifier such as the NPI."""

from collections.abc import Iterable, Iterator

from desktop.clinic.imports.reading.fhir import Resource


class References:
    """Providers or offices by the identifiers their export gives them; a few thousand, so kept in memory."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def learn(self, resource: Resource) -> None:
        """Remember a resource's identifiers."""
        for name in own_names(resource):
            self._ids[name] = resource["id"]

    def id_of(self, kind: str, reference: Resource | None) -> str | None:
        """The id that a reference to a resource of this kind means; None if it means nothing known."""
        if not reference:
            return None
        for name in names(kind, reference):
            if name in self._ids:
                return self._ids[name]
        return direct(kind, reference)


def own_names(resource: Resource) -> Iterator[str]:
    """Every name by which other resources may call this one."""
    kind = resource["resourceType"]
    yield f"{kind}/{resource['id']}"
    for identifier in resource.get("identifier") or ():
        name = _by_identifier(kind, identifier)
        if name:
            yield name


def names(kind: str, reference: Resource) -> Iterator[str]:
    """What a reference calls its resource, in the spelling of `own_names`."""
    id = direct(kind, reference)
    if id:
        yield f"{kind}/{id}"
    text = reference.get("reference")
    if isinstance(text, str):
        yield text
    name = _by_identifier(kind, reference.get("identifier") or {})
    if name:
        yield name


def direct(kind: str, reference: Resource) -> str | None:
    """The id in a reference such as Patient/123 or https://…/Patient/123/_history/1."""
    text = reference.get("reference")
    if not isinstance(text, str):
        return None
    if text.startswith("urn:uuid:"):
        return text.removeprefix("urn:uuid:")
    _, found, rest = f"/{text}".rpartition(f"/{kind}/")
    return rest.split("/")[0] if found else None


def first_of(kind: str, parts: Iterable[Resource], field: str) -> Resource | None:
    """The first reference to this kind of resource among participants or locations."""
    for part in parts:
        reference = part.get(field)
        if reference and _means(kind, reference):
            return dict(reference)
    return None


def _means(kind: str, reference: Resource) -> bool:
    text = str(reference.get("reference", ""))
    return reference.get("type", kind) == kind and any(
        (not text, text.startswith((f"{kind}/", f"{kind}?", "urn:")), f"/{kind}/" in text)
    )


def _by_identifier(kind: str, identifier: Resource) -> str | None:
    system, value = identifier.get("system"), identifier.get("value")
    return f"{kind}?identifier={system}|{value}" if system and value else None
