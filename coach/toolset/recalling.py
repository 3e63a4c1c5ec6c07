"""The tool that tells what is remembered, and where from."""

import datetime as dt
import re
from typing import Literal

from pydantic_ai import ToolReturn

from coach.founded import UNTRACED
from coach.toolset.calling import Call, answer, as_data, look, refuse_misfit
from memory import SearchHit
from tools.wording import one_line

About = Literal["profile", "timeline", "questions", "changes", "checkins"]

MOST_CHANGES = 20
"""How many of the latest changes are shown."""

MOST_CHECKINS = 12
"""How many of the latest check-ins are given whole; the sums are over all that were asked for."""

MOST_FOUND = 8
"""How many things a search finds."""

LONGEST_FOUND = 600
"""How many characters of each a model is given."""


async def recall(  # noqa: PLR0913, PLR0917 - one argument for each way to ask
    call: Call,
    about: About = "profile",
    subject: str | None = None,
    query: str | None = None,
    as_of: dt.date | None = None,
    since: dt.date | None = None,
) -> ToolReturn:
    """Return what is remembered of the user, with where and when it was learned.

    Without arguments that is the whole profile. Give subject for one thing, or query to search all
    conversations and facts for what was said.

    Args:
        call: The call, filled in by the agent.
        about: "profile" for what is known; "timeline" for positions by date with total months,
            gaps and overlaps (months are bounds where only years are known: give both ends; years
            with a single skill are not known, never estimate them); "questions" for what waits for
            the user to decide (Q1); "changes" for the memory's latest changes with their numbers;
            "checkins" for what past check-ins told (hours, wins, obstacles, levels, promises), of
            the days from since to as_of, or of all.
        subject: A skill, a word that facts hold, or a reference (F1, Q1) for the words behind it.
        query: A question or some words to search for, as the user would say it.
        as_of: An earlier day, to see what was known at its end; leave it out for now.
        since: The first day, for check-ins alone.
    """
    if about == "checkins":
        refuse_misfit('recall about "checkins"', {"subject": subject, "query": query})
        return await _checkins(call, since, as_of)
    given = {"subject": subject, "query": query, "as_of": as_of, "since": since}
    if query:
        refuse_misfit(
            "recall a query", given | {"about": about != "profile" and about}, needs=("query",)
        )
        return await _search(call, query)
    if about != "profile":
        refuse_misfit(f'recall about "{about}"', given)
        return await _OTHER[about](call)
    return await _known(call, subject, as_of)


async def _known(call: Call, subject: str | None, as_of: dt.date | None) -> ToolReturn:
    if as_of is not None:
        return answer(await look(call, lambda career: career.memory_listing(as_of, subject)))
    if subject is None:
        return answer(await look(call, lambda career: career.profile()))
    if re.fullmatch(r"[SFEPMQ][1-9]\d{0,9}", subject):
        return answer(await look(call, lambda career: career.grounds(subject), named=subject))
    return answer(await look(call, lambda career: career.recall(subject)))


async def _timeline(call: Call) -> ToolReturn:
    return answer(await look(call, lambda career: career.timeline()))


async def _questions(call: Call) -> ToolReturn:
    return answer(await look(call, lambda career: career.open_questions()))


async def _changes(call: Call) -> ToolReturn:
    changes = await look(call, lambda career: career.journal(MOST_CHANGES))
    questions = await look(call, lambda career: career.open_questions())
    view = {"changes": changes, "questions": questions}
    return answer(as_data(view), view)


async def _checkins(call: Call, since: dt.date | None, until: dt.date | None) -> ToolReturn:
    history = await look(call, lambda career: career.checkin_history(since, until))
    latest = history.checkins[-MOST_CHECKINS:]
    return answer(history.model_copy(update={"checkins": latest}))


_OTHER = {"timeline": _timeline, "questions": _questions, "changes": _changes}


async def _search(call: Call, query: str) -> ToolReturn:
    found = await look(call, lambda career: career.search(query, MOST_FOUND + 1))
    # The question itself is stored by now, and would be the best answer to itself.
    asked = f"M{call.deps.number}"
    hits = tuple(it for it in found if it.ref != asked)[:MOST_FOUND]
    return answer([_found(it) for it in hits], {"query": query, "hits": hits})


def _found(hit: SearchHit) -> dict[str, object]:
    """Return a hit as the model reads it: bounded, with who said it and when."""
    found: dict[str, object] = {
        "ref": hit.ref,
        "speaker": hit.speaker,
        "when": hit.when.isoformat(),
        "text": one_line(hit.text, LONGEST_FOUND),
    }
    by_others = hit.outside_id is not None and hit.speaker != "user"
    return found | {UNTRACED: True} if hit.cut or by_others else found


TOOLS = (recall,)
