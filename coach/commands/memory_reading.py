"""``coach memory list|show|why|history``: what is remembered, and why."""

from coach import json_output
from coach.commands.request import Answer, Request
from memory import SearchHit
from prompts import render


def listing(request: Request) -> Answer:
    """List all that is known, now or as of an earlier day."""
    with request.career() as career:
        view = career.memory_listing(request.options.as_of)
    return Answer(render("reports/memory_list", view=view), json_output.shape(view))


def show(request: Request) -> Answer:
    """Show all that was ever known of a subject."""
    with request.career() as career:
        view = career.memory_about(_subject(request))
    return Answer(render("reports/memory_story", view=view), json_output.shape(view))


def why(request: Request) -> Answer:
    """Show the words that something was learned from."""
    with request.career() as career:
        grounds = career.grounds(_subject(request))
    data = {"grounds": [json_output.shape(it) for it in grounds]}
    return Answer(render("reports/memory_why", grounds=grounds), data)


def search(request: Request) -> Answer:
    """Find again what was said, or is known."""
    query = " ".join(request.options.query)
    with request.career() as career:
        hits = career.search(query, request.options.limit)
    data = {"query": query, "hits": [_hit(it) for it in hits]}
    return Answer(render("reports/memory_search", query=query, hits=hits), data)


def _hit(hit: SearchHit) -> json_output.Shape:
    return {"ref": hit.ref} | json_output.shape(hit)


def history(request: Request) -> Answer:
    """Tell the changes, or the story of a subject."""
    if request.options.subject:
        return show(request)
    with request.career() as career:
        changes = career.journal(request.options.limit)
    data = {"changes": [json_output.shape(it) for it in changes]}
    return Answer(render("reports/memory_journal", changes=changes), data)


def _subject(request: Request) -> str:
    return " ".join(request.options.subject)
