"""What a turn is told of the user and of what was said before."""

import re
from typing import NamedTuple

from coach.career import Career
from coach.context.budget import EARLIER, FOUND, KNOWN, tokens, within
from coach.context.window import KEPT_MESSAGES
from coach.founded import MARK
from coach.known import known
from memory import SearchHit, TalkDay
from prompts import render
from prompts.wording import shorten
from tools.late import late
from tools.wording import one_line

MOST_DAYS = 12
"""How many days of earlier conversation have a line of their own."""

MOST_FOUND = 5
"""How many things found by the user's message are told."""

_LOOKED_AT = KEPT_MESSAGES + MOST_FOUND
_LONGEST_FOUND = 400
_LONGEST_SAID = 600
_LONGEST_QUESTION = 2_000


_REFERENCE = late(r"\bM\d+ to M\d+\b|^- [MSFE]\d+, |\(subject\s+M\d+\)", re.MULTILINE)
"""Where the templates refer to what is stored."""


class Told(NamedTuple):
    """What a model is told beside the exchanges.

    Attributes:
        earlier: The summary of what was said before them, or an empty text.
        context: What the coach said last, what is known now, and what was found.
        stated: What of it a reply may state: neither what the coach said last, of which not all
            was traced, nor the numbers of the messages, which say nothing.
    """

    earlier: str = ""
    context: str = ""
    stated: str = ""


def tell(career: Career, said: str, text: str, first: int) -> Told:
    """Return what a turn is told.

    Args:
        career: The open career file.
        said: What the coach said last, or an empty text.
        text: The user's message.
        first: The number of the first message that is given again, that of the turn where none is.
    """
    last = shorten(said, _LONGEST_SAID)
    now = _closed(within(known(career), KNOWN - tokens(last)))
    found = _closed(within(_found(career, text, first), FOUND))
    earlier = _earlier(career, first)
    return Told(
        earlier=earlier,
        context=render("context.md", said=last, known=now, found=found),
        stated=_REFERENCE.sub("", f"{earlier}\n{now}\n{found}"),
    )


def _closed(text: str) -> str:
    """Return a text in which what others wrote is fenced to the end, also where it was cut."""
    return text if text.count("<<<") == text.count(">>>") else f"{text}>>>"


def _earlier(career: Career, first: int) -> str:
    """Return the summary of what was said before a message, with as many days as fit."""
    talk = career.store.talk_before(first, MOST_DAYS)
    days = list(talk.days)
    while days:
        older = talk.older + sum(it.messages for it in talk.days[len(days) :])
        text = render("earlier.md", days=[_day(it) for it in days], older=older, first=talk.first)
        if tokens(text) <= EARLIER:
            return text
        days.pop()
    return ""


def _day(day: TalkDay) -> dict[str, object]:
    return {
        "day": day.day,
        "first": day.first,
        "last": day.last,
        "messages": day.messages,
        "asked": [one_line(it, _LONGEST_ASKED) for it in day.asked],
        "changed": [one_line(it, _LONGEST_ASKED) for it in day.changed],
    }


_LONGEST_ASKED = 60


def _found(career: Career, text: str, first: int) -> str:
    """Return what else answers a message than the exchanges that are given again."""
    hits = career.search(text[:_LONGEST_QUESTION], _LOOKED_AT)
    shown = [it for it in hits if it.matches and _is_apart(it, first)][:MOST_FOUND]
    return render("found.md", hits=[_hit(it) for it in shown]) if shown else ""


def _is_apart(hit: SearchHit, first: int) -> bool:
    """Whether a hit is no message that is given again, and none with figures of nobody's.

    What an assistant elsewhere wrote is left to `recall`: nobody traced what it states, and as
    little what a reply that was cut does.
    """
    if hit.outside_id is not None:
        return hit.speaker == "user"
    is_given = hit.kind == "message" and hit.id >= first
    return not is_given and not hit.cut and MARK not in hit.text


def _hit(hit: SearchHit) -> dict[str, object]:
    return {
        "ref": hit.ref,
        "speaker": hit.speaker,
        "when": hit.when,
        "text": one_line(hit.text, _LONGEST_FOUND),
    }
