"""``coach evidence add|list``: what the user did."""

from argparse import Namespace
from collections.abc import Iterator

from coach import json_output
from coach.career import Career
from coach.commands.request import Answer, Request
from coach.files import text_of
from coach.parser import EVIDENCE_PARTS
from coach.views import EvidenceSaved
from prompts import render
from tools.completing import read_completion
from tools.errors import UsageError
from tools.evidence import read_evidence


def run(request: Request) -> Answer:
    """Keep something that the user did, or list what is kept."""
    return _list(request) if request.options.verb == "list" else _add(request)


def _list(request: Request) -> Answer:
    with request.career() as career:
        told = career.evidence()
    return Answer(render("reports/evidence", evidence=told), json_output.evidence(told))


def _add(request: Request) -> Answer:
    text = "\n".join(_told(request.options))
    if not text:
        raise UsageError(
            "coach evidence add: nothing is told. Say it in your words, "
            "`coach evidence add TEXT`, or in parts, with --situation, --action and --result."
        )
    with request.career() as career:
        saved = _keep(career, text, request.options)
    shown = render("reports/evidence_saved", saved=saved, completed=request.options.to is not None)
    return Answer(shown, json_output.shape(saved))


def _told(options: Namespace) -> Iterator[str]:
    """Yield what was told in words, then each part under its label."""
    if options.text:
        yield text_of(options.text)
    for part in EVIDENCE_PARTS:
        if told := getattr(options, part).strip():
            yield f"{part.replace('_', ' ').capitalize()}: {told}"


def _keep(career: Career, text: str, options: Namespace) -> EvidenceSaved:
    """Store it with the skills found in its words and those named beside them."""
    to: int | None = options.to
    read = (
        read_evidence(text, career.vocabulary)
        if to is None
        else read_completion(career.evidence_piece(to), text, career.vocabulary)
    )
    skills = dict.fromkeys((*read.skills, *(career.skill(it).name for it in options.skill)))
    told = read.model_copy(update={"skills": tuple(skills)})
    with career.store.transaction():
        source = career.note_source("command", "coach evidence add", text)
        if to is None:
            return career.add_evidence(told, source)
        return career.complete_evidence(to, told, source)
