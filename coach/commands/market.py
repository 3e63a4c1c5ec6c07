"""``coach market [SKILL]``: what the imported postings ask for."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render
from tools.errors import UsageError


def run(request: Request) -> Answer:
    """Count what the postings ask for, or make a role of it."""
    options = request.options
    if options.make_role is not None:
        if options.skill or options.by or options.since or options.quotes:
            raise UsageError("coach market: --make-role counts all postings. Give it alone.")
        return _make_role(request, options.make_role)
    with request.career() as career:
        market = career.market(
            " ".join(options.skill) or None, since=options.since, with_quotes=options.quotes
        )
    template = "reports/market_skill" if options.skill else "reports/market"
    return Answer(render(template, market=market, by=options.by), json_output.shape(market))


def _make_role(request: Request, title: str) -> Answer:
    with request.career() as career:
        role = career.make_role(title)
        target = career.target() == role
    asked = render("reports/requirements", role=role, target=target)
    return Answer(f"{render('reports/made_role', role=role)}\n{asked}", json_output.shape(role))
