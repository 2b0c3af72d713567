"""What patients do with the letters that reached them: they answer, rightly and wrongly, early and late."""

from datetime import timedelta

from desktop.domain import wire
from desktop.portal.answer import Answer
from tests.simulation.ledger import Click
from tests.simulation.template import template
from tests.simulation.world import World

_WRONG = ("1900-01-01", "+14435550000")


def answer(world: World, patients: tuple[str, ...]) -> str:
    """One of these patients hands in one answer from a letter that was delivered, sometimes twice."""
    letters = [each for each in world.post.delivered if each.patient_id in patients]
    if not letters:
        return "no letter to answer"
    letter = world.chance.choice(letters)
    link = letter.letter.link.rsplit("/", 1)[-1]
    said = _said(world, letter.patient_id, world.chance.choice((link, letter.letter.typed_code)))
    id, now = world.new_id(), world.time.at
    command = said.sealed_for(template().keys.public)
    click = Click(len(world.ledger.clicks), id, "portal", None, command, now, now + timedelta(0))
    click.answer = said
    world.ledger.add(click)
    for _ in range(world.chance.choice((1, 1, 2))):
        world.page.push(id, wire.to_body(command))
    return f"answers {letter.invite_id[:6]}"


def _said(world: World, patient_id: str, link: str) -> Answer:
    patient = world.witness.history.patients[patient_id]
    if patient["ssn_last4"] and world.chance.random() < 0.5:
        known = [ssn for ssn in sorted(world.ledger.ssns) if ssn.endswith(patient["ssn_last4"])]
        return Answer(link, ssn=known[0] if known and world.chance.random() < 0.7 else "536222222")
    if world.chance.random() < 0.6:
        phone = patient["cell"] or patient["home"] or patient["office"]
        return Answer(link, born=patient["born"], phone=phone)
    return Answer(link, born=_WRONG[0], phone=_WRONG[1])
