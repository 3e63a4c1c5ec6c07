"""``coach evidence add|list|keep|drop``: what the user did."""

from argparse import Namespace
from collections.abc import Callable, Iterator

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
from tools.figures_corrected import correction_in
from tools.wording import listed


def run(request: Request) -> Answer:
    """Keep something that the user did, list what is kept, or decide what was read."""
    return _VERBS[request.options.verb](request)


def _list(request: Request) -> Answer:
    with request.career() as career:
        told, waiting = career.evidence(), career.candidates()
    shown = render("reports/evidence", evidence=told, candidates=waiting)
    return Answer(shown, json_output.evidence(told, waiting))


def _keep_read(request: Request) -> Answer:
    with request.career() as career:
        kept = career.keep_candidates(_refs(request))
    shown = render("reports/evidence", evidence=kept, candidates=(), kept=True)
    return Answer(shown, {"kept": [json_output.shape(it) for it in kept]})


def _drop_read(request: Request) -> Answer:
    with request.career() as career:
        dropped = career.drop_candidates(_refs(request))
    named = listed([it.ref for it in dropped])
    return Answer(
        f"Dropped: {named}. It is not asked about again.",
        {"dropped": [json_output.shape(it) for it in dropped]},
    )


def _refs(request: Request) -> list[str] | None:
    """Return what was named, or ``None`` for all of it."""
    refs: list[str] = request.options.refs
    if bool(refs) == request.options.all:
        verb = request.options.verb
        raise UsageError(
            f"coach evidence {verb}: name what to {verb}, such as Q3, or say --all. "
            "`coach evidence list` shows what there is."
        )
    return refs or None


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
    if to is not None and not options.skill:  # it may put a figure right
        with career.store.transaction():
            source = career.note_source("command", "coach evidence add", text)
            return career.complete_evidence(to, text, source)
    if to is not None and correction_in(text) is not None:
        raise UsageError(
            "coach evidence add: a figure is put right by itself. Leave out --skill, and add the "
            "skills after it."
        )
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


_VERBS: dict[str, Callable[[Request], Answer]] = {
    "add": _add,
    "list": _list,
    "keep": _keep_read,
    "drop": _drop_read,
}
