"""All facts that a clause states of the user, as far as they are so."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.telling import Told
from tools.understanding.facts.certificates_told import listed_papers
from tools.understanding.facts.earlier_work import earlier_facts
from tools.understanding.facts.elliptic import with_subject
from tools.understanding.facts.fact_standing import parts_of, standing_facts
from tools.understanding.facts.telling import read_told
from tools.understanding.facts.work import read_facts
from tools.understanding.facts.work_told import in_a_field, long_work, past_work
from tools.understanding.intent import Context, Intent
from tools.understanding.standing import Standing, refuses, standing
from tools.vocabulary import Vocabulary

_SURE = 0.95
_MINE = late(r"\b(?:i|i'[a-z]+|my|me)\b", re.IGNORECASE)
_DROPS = late(
    r"^(?:(?:please|pls|and|ok(?:ay)?|so|can you|could you|would you|just)[\s,]+)*(?:forget|delete"
    r"|remove|erase|wipe|scrap|drop|undo|unlearn|ignore|disregard|never mind|take back|strike"
    r"|search|find|look (?:up|for))\b",
    re.IGNORECASE,
)
"""An order: what it names is not told."""
_NONE_SO: frozenset[Standing] = frozenset({"hypothetical", "question"})
_MAY_BE_OVER: frozenset[Standing] = frozenset({"wish", "question"})
"""How a clause seems to stand that tells of what is over: "Was a cook" begins as a question."""
_BEGAN = late(r"(?:(?:and|also|then|before that)[\s,]+)*was an? [^?]*$", re.IGNORECASE)


_BEEN = late(
    r"^(?:(?:i|i'?ve|i'?m|have|am|been|got|hold|also|and|my|now|since then)\s+)+(?=\S)",
    re.IGNORECASE,
)


class OwnFacts(NamedTuple):
    """What a clause tells of the user beside skills.

    Attributes:
        read: Whatever looks like a fact, also what is none.
        so: Those that are so of the user now, or are to be asked about.
    """

    read: tuple[Intent, ...] = ()
    so: tuple[Intent, ...] = ()


def own_facts(
    clause: str, words: str, stands: Standing, vocabulary: Vocabulary, context: Context
) -> OwnFacts:
    """Return the facts that a clause states of the user.

    Where it wishes, or speaks of others too, only those of its parts that are plain count.

    Args:
        clause: The clause, to be quoted.
        words: It, without what only announces it.
        stands: How all of it stands to what is so.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    if _DROPS.match(words):
        return OwnFacts()
    if stands == "plain" and not refuses(words):
        read = tuple(dict.fromkeys(_facts(clause, words, vocabulary, context)))
        read = read if past_work(words) else _with_earlier(clause, words, read)
        so = standing_facts(read, words)
        past = None if so else next(filter(None, map(past_work, parts_of(words)[1:])), None)
        beside = [_experience(clause, past)] if past else []
        return OwnFacts(read, (*so, *beside))
    if refuses(words) or (stands in _NONE_SO and not _BEGAN.match(words)):
        return OwnFacts()
    past = next(filter(None, map(past_work, parts_of(words))), None) if stands == "wish" else None
    parts = [it for it in parts_of(words) if _is_plain(it, stands)]
    found = [(it, tuple(_facts(it, it, vocabulary, context))) for it in parts]
    so = tuple(dict.fromkeys(it for part, told in found for it in standing_facts(told, part)))
    if past is not None:
        so = (*so, _experience(clause, past))
    elif stands in _MAY_BE_OVER:
        so = _with_earlier(clause, words, so)
    return OwnFacts(tuple(it for _, told in found for it in told), so)


def _is_plain(part: str, stands: Standing) -> bool:
    own = stands == "wish" or _MINE.search(part) is not None
    return own and standing(with_subject(part)) == "plain" and not refuses(part)


def _facts(clause: str, words: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    for it in read_facts(words, context, vocabulary):
        yield it.model_copy(update={"quote": clause})
    told = [it for it in read_told(clause, words) if not _lives_in_a_skill(it, vocabulary)]
    yield from map(_without_been, told)
    yield from _papers(clause, words, told, context)
    others = [it for it in told if it.fact != "language"]
    years = long_work(with_subject(words)) if not others else None
    named = years and not (_WORKED_AS.match(years) or _UNNAMED.match(years))
    if years and named and (in_a_field(years) or not vocabulary.find(years)):
        yield _experience(clause, years)


_WORKED_AS = late(r"^working as\b", re.IGNORECASE)
"""How the years in a trade begin that is told beside them, which are kept as a figure."""
_UNNAMED = late(
    r"^(?:worked|working|work|used|using)(?: \w+)? (?:(?:with|on|in|at|for) )?(?:it|that|this|them"
    r"|these|those)\b",
    re.IGNORECASE,
)
"""Work with something that only the talk before names, which by itself says nothing."""


def _papers(clause: str, words: str, told: list[Intent], context: Context) -> Iterator[Intent]:
    """Yield the certificates that somebody lists who was asked what they do."""
    if context.expecting == "about" and not any(it.fact == "certificate" for it in told):
        for it in listed_papers(words):
            yield _fact(clause, it)


def _without_been(told: Intent) -> Intent:
    """Return a certificate without the verb of who holds it: "been certified for pipe work"."""
    if told.fact != "certificate":
        return told
    return told.model_copy(update={"text": _BEEN.sub("", told.text)})


def _fact(clause: str, told: Told) -> Intent:
    return Intent(kind="fact", fact=told.kind, confidence=_SURE, quote=clause, text=told.value)


def _with_earlier(clause: str, words: str, read: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return facts with the work that is over, which takes the place of the same as today's."""
    told = () if any(it.fact == "experience" for it in read) else earlier_facts(words)
    over = " ".join(it.value for it in told if it.kind == "experience")
    kept = (it for it in read if it.fact != "headline" or it.text not in over)
    return (*kept, *(_fact(clause, it) for it in told))


def _experience(clause: str, work: str) -> Intent:
    return _fact(clause, Told("experience", work))


def _lives_in_a_skill(told: Intent, vocabulary: Vocabulary) -> bool:
    """Whether a place is none: "I live in git" says that it is used a lot."""
    place = told.fact == "contact" and told.subject == "place"
    said = told.text.casefold()
    named = (it.alias.casefold() for it in vocabulary.find(told.quote))
    alone = vocabulary.get(told.text)  # "Excel", which is a word as well
    called = alone is not None and alone.name.casefold() == said
    return place and (called or any(map(said.startswith, named)))
