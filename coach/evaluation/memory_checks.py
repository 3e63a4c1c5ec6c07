"""What must be in the memory in the end, and what must not."""

from collections.abc import Iterator
from pathlib import Path

from coach.career import Career
from coach.evaluation.scenario import Expected
from coach.evaluation.words import holds

Check = tuple[bool, str]
"""Whether it holds, and what is to be said where it does not."""

NONE = "none"
"""What a scenario names where there must be none of something."""


def memory_checks(expected: Expected, career: Career, home: Path) -> Iterator[Check]:
    """Yield what must hold in the end.

    Args:
        expected: What the scenario asks for.
        career: The open career file, on the last day.
        home: Its home, with all of its files.
    """
    yield from _target(expected, career)
    yield from _levels(expected, career)
    held = _remembered(career)
    for words in expected.remembered:
        yield any(holds(it, words) for it in held), f"“{words}” is not remembered"
    for words in expected.absent:
        found = next((it for it in held if holds(it, words)), "")
        yield not found, f"“{words}” is remembered: {found}"
    yield from _deeds(expected, career)
    files = [it.read_bytes().lower() for it in sorted(home.rglob("*")) if it.is_file()]
    for words in expected.erased:
        wanted = [it.lower().encode() for it in words.split("|")]
        gone = not any(it in data for it in wanted for data in files)
        yield gone, f"“{words}” is still in the files"


def _target(expected: Expected, career: Career) -> Iterator[Check]:
    if expected.target is None:
        return
    target = career.target()
    title = NONE if target is None else target.title
    yield holds(title, expected.target), f"the target is {title}, not {expected.target}"
    asked = {} if target is None else {it.skill: it.level for it in target.requirements}
    for skill, level in expected.asked.items():
        found = asked.get(skill, 0)
        yield found == level, f"the target asks for {skill} {found}, not {level}"


def _levels(expected: Expected, career: Career) -> Iterator[Check]:
    levels = {it.skill.casefold(): it.level for it in career.store.claims()}
    for skill, level in expected.levels.items():
        held = levels.get(skill.casefold())
        said = "unassessed" if held is None else held
        yield held == level, f"{skill} is {said}, not {level}"
    for skill in expected.unassessed:
        held = levels.get(skill.casefold())
        yield held is None, f"{skill} is {held}, and nobody said so"


def _remembered(career: Career) -> list[str]:
    """Return each skill that is held, each fact and each piece of evidence, as words."""
    skills = [f"{it.skill} {it.level}/5" for it in career.store.claims()]
    facts = [f"{it.kind} {it.subject} {it.value} {it.unit}" for it in career.store.facts()]
    return skills + facts + _evidence(career)


def _evidence(career: Career) -> list[str]:
    return [
        f"{it.situation} {it.task} {it.action} {it.result} {it.own_part}"
        for it in career.evidence()
    ]


def _deeds(expected: Expected, career: Career) -> Iterator[Check]:
    """Yield what must hold of promises and evidence."""
    promised = career.store.commitments(None)
    for words, outcome in expected.commitments.items():
        # The latest counts: a promise that was not kept is often made again.
        found = [it.outcome for it in promised if holds(it.text, words)]
        said = found[-1] if found else "not kept in the memory"
        yield (
            bool(found) and found[-1] == outcome,
            f"the promise “{words}” is {said}, not {outcome}",
        )
    told = _evidence(career)
    for words in expected.evidence:
        yield any(holds(it, words) for it in told), f"no evidence holds “{words}”"
