"""What a turn is told of the user and of what was said before."""

import re
from typing import NamedTuple

from coach.career import Career
from coach.context.budget import EARLIER, FOUND, KNOWN, tokens, within
from coach.context.window import KEPT_MESSAGES
from coach.known import known
from coach.tracing import MARK
from memory import SearchHit, TalkDay
from prompts import render
from tools.late import late
from tools.wording import one_line

MOST_DAYS = 12
"""How many days of earlier conversation have a line of their own."""

MOST_FOUND = 5
"""How many things found by the user's message are told."""

_LOOKED_AT = KEPT_MESSAGES + MOST_FOUND
_LONGEST_FOUND = 400
_LONGEST_QUESTION = 2_000


_REFERENCE = late(r"\bM\d+ to M\d+\b|^- [MSFE]\d+, |\(subject\s+M\d+\)", re.MULTILINE)
"""Where the templates refer to what is stored."""


class Told(NamedTuple):
    """What a model is told beside the exchanges.

    Attributes:
        earlier: The summary of what was said before them, or an empty text.
        context: What is known now, and what was found.
    """

    earlier: str = ""
    context: str = ""

    @property
    def stated(self) -> str:
        """What of it a reply may state: all but the numbers of the messages, which say nothing."""
        return _REFERENCE.sub("", f"{self.earlier}\n{self.context}")


def tell(career: Career, said: str, text: str, first: int) -> Told:
    """Return what a turn is told.

    Args:
        career: The open career file.
        said: What the coach said last, or an empty text.
        text: The user's message.
        first: The number of the first message that is given again, that of the turn where none is.
    """
    now = _closed(within(known(career, said), KNOWN))
    found = _closed(within(_found(career, text, first), FOUND))
    context = render("context.md", known=now, found=found)
    return Told(earlier=_earlier(career, first), context=context)


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

    What an assistant elsewhere wrote is left to `recall`: nobody traced what it states.
    """
    if hit.outside_id is not None:
        return hit.speaker == "user"
    is_given = hit.kind == "message" and hit.id >= first
    return not is_given and MARK not in hit.text


def _hit(hit: SearchHit) -> dict[str, object]:
    return {
        "ref": hit.ref,
        "speaker": hit.speaker,
        "when": hit.when,
        "text": one_line(hit.text, _LONGEST_FOUND),
    }
