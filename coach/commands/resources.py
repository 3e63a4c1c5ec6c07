"""``coach resources``: where skills can be learned, and what the user learns from."""

from argparse import Namespace

from coach import json_output
from coach.career.learning import Told
from coach.commands.request import Answer, Request
from prompts import render
from tools.domain import Resource
from tools.errors import UsageError

ADDING = ("title", "kind", "hours", "levels")
"""The options that only ``add`` takes."""

HOW_TO_ADD = "Write `coach resources add SKILL URL --title TEXT`."


def run(request: Request) -> Answer:
    """List resources, add one, or take one off the list."""
    first, *rest = request.options.words or [""]
    if first == "add":
        return _add(request, rest)
    given = next((it for it in ADDING if getattr(request.options, it) is not None), None)
    if given:
        raise UsageError(f"coach resources: --{given} goes with add. {HOW_TO_ADD}")
    return _remove(request, rest) if first == "remove" else _list(request)


def _list(request: Request) -> Answer:
    typed = " ".join(request.options.words) or None
    with request.career() as career:
        listed = career.resources(typed)
        skill = None if typed is None else career.skill(typed).name
    text = render("reports/resources", skill=skill, listed=listed)
    return Answer(text, json_output.resources(skill, listed))


def _add(request: Request, words: list[str]) -> Answer:
    options = request.options
    if len(words) < 2:  # noqa: PLR2004 - a skill and an address
        raise UsageError(f"coach resources add: a skill and an address are needed. {HOW_TO_ADD}")
    if options.title is None:
        raise UsageError(f"coach resources add: the title is missing. {HOW_TO_ADD}")
    *skill, url = words
    with request.career() as career:
        kept = career.add_resource(" ".join(skill), url, _told(options))
    return Answer(f"Saved: {_named(kept)}.", json_output.shape(kept))


def _told(options: Namespace) -> Told:
    given = {it: getattr(options, it) for it in ADDING if getattr(options, it) is not None}
    return Told(**given)


def _remove(request: Request, words: list[str]) -> Answer:
    if len(words) != 1 or not (words[0].isascii() and words[0].isdigit() and len(words[0]) < 10):  # noqa: PLR2004 - no more than that
        raise UsageError(
            "coach resources remove: the number of a resource of yours is needed. "
            "`coach resources` lists yours with their numbers."
        )
    with request.career() as career:
        gone = career.remove_resource(int(words[0]))
    return Answer(f"Removed: {_named(gone)}.", json_output.shape(gone))


def _named(it: Resource) -> str:
    return (
        f"resource {it.number} for {it.skill}, levels {it.from_level} to {it.to_level}, "
        f"“{it.title}”"
    )
