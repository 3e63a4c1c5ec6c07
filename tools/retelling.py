"""Telling a piece of evidence as it would be said: its parts put together as sentences.

The words are the user's. What is added is a subject that a résumé leaves out, and a few fixed
connecting words; what was one sentence before it was cut into parts becomes one again.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tools.deeds import (
    is_by_teller,
    is_charge,
    is_doing,
    is_honour,
    lacks_subject,
    speaks_of_outcome,
)
from tools.domain import Evidence
from tools.late import late
from tools.openings import is_purpose, is_setting
from tools.sentences import (
    capitalised,
    close,
    is_open,
    opening_words,
    split_sentences,
    uncapitalised,
)

_TASK, _ACTION = "The task: ", "What I did: "
_OWN_PART, _RESULT = "My own part: ", "The result: "

_LONGEST = 5_000
_MARKS = ".,;:!?…-–—*•· \t"

_SPEAKS_FOR_ITSELF: Final = late(
    r"(?:I|we|my|our|it|they|this|that|now|today|as a result|since|the (?:result|outcome|task|goal"
    r"|aim|brief))\b|[^:]{1,60}: ",
    re.IGNORECASE,
)
_WHOLE_SENTENCE: Final = late(
    r"[A-Z].*\b(?:takes?|took|runs?|ran|goes|went|fell|dropped|rose|grew|is|are|was|were|has|have"
    r"|had|now|can|did|made|gave|got|came|\w{2,}ed)\b"
)
_TO_BE_DONE: Final = late(
    r"(?:make|cut|reduce|halve|double|fix|build|move|migrate|find|keep|get|bring|design|write|lower"
    r"|rewrite|replace|improve|increase|raise|speed|stop|ship|launch|deliver|lead|set|create|grow"
    r"|save|automate|prevent|help|train|test|hire|teach|sell|win|open|close|run|turn|let|give)\s",
    re.IGNORECASE,
)
_FIRST_PERSON: Final = late(r"I\b")
_CAN_FOLLOW: Final = late(
    r"(?:(?:I|we|my team|our team)(?:['’]\w+)?\s|The task was |to [a-z]+ [^,]*, (?:I|we) )",
    re.IGNORECASE,
)
_WE: Final = late(r"\b(?:we|my team|our team)\b", re.IGNORECASE)
_I: Final = late(r"\bI\b")
_EARNED: Final = late(r"(?:won|earned|gained|grew)\b", re.IGNORECASE)
_CLAUSE: Final = late(r"(?:when|while|after|before|since|once|because|as)\b", re.IGNORECASE)
_HAS_VERB: Final = late(
    r"\b(?:is|are|was|were|has|had|have|did|could|would|took|takes|kept|went|lost|ran|needed|wanted"
    r"|failed|crashed|grew|fell|rose|dropped|started|stopped|got|made|came)\b",
    re.IGNORECASE,
)
_PHRASE_AFTER: Final = late(r"\w+(?: \w+)* of (?:whom|which)\b|(?:up|down) (?:from|by)\b")


@dataclass(frozen=True, slots=True)
class Retold:
    """The sentences of a story, in the order they are said.

    Attributes:
        context: Where it was and what was to be done.
        deeds: What was done; what came of it too, where the two are one sentence.
        own_part: The teller's own part.
        results: What came of it.
    """

    context: tuple[str, ...]
    deeds: tuple[str, ...]
    own_part: tuple[str, ...]
    results: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """All sentences, none of which repeats what was said before it."""
        return tuple(
            _unsaid((*self.context, *self.deeds, *self.own_part, *self.results), before=())
        )


def retell(evidence: Evidence) -> Retold:
    """Return the sentences of a story.

    Args:
        evidence: What was told, in any of its parts.
    """
    context, setting = _with_opening(_sentences(evidence.situation), _is_mere_setting)
    tasks, aim = _with_opening(_sentences(evidence.task), is_purpose)
    done = _sentences(evidence.action)
    came = list(_unsaid(_sentences(evidence.result), before=done))
    acts, outcomes = _as_one(done, came)
    task = list(_said(tasks, _TASK))
    deeds = list(_said(acts, _ACTION))
    own_part = list(_said(_sentences(evidence.own_part), _OWN_PART))
    results = list(_said(outcomes, _RESULT))
    task += _opened(aim, [deeds, own_part, results], _TASK)
    place = _opened(setting, [task, deeds, own_part, results], "This was ")
    return Retold(
        context=(*(close(capitalised(it)) for it in context), *place, *task),
        deeds=tuple(deeds),
        own_part=tuple(own_part),
        results=tuple(results),
    )


def _sentences(part: str) -> list[str]:
    """Return the sentences of a part that say anything."""
    sentences = (opening_words(it, _LONGEST) for it in split_sentences(part))
    return [it for it in sentences if it.strip(_MARKS)]


def _with_opening(sentences: list[str], is_opening: Callable[[str], bool]) -> tuple[list[str], str]:
    """Return sentences without the last where it can open the next one, and that last."""
    if sentences and is_open(sentences[-1]) and is_opening(sentences[-1]):
        return sentences[:-1], sentences[-1].rstrip(_MARKS)
    return sentences, ""


def _is_mere_setting(words: str) -> bool:
    """Whether words are a place, time or rank and no sentence, which would need a full stop."""
    return is_setting(words) and bool(_CLAUSE.match(words) or not _HAS_VERB.search(words))


def _opened(opening: str, groups: Sequence[list[str]], lead: str) -> Iterator[str]:
    """Put an opening before the first sentence, or yield it as one where that can't follow it."""
    first = next(filter(None, groups), None)
    if opening and first and _CAN_FOLLOW.match(first[0]):
        told = first[0] if _FIRST_PERSON.match(first[0]) else uncapitalised(first[0])
        first[0] = f"{capitalised(opening)}, {told}"
    elif opening:
        yield close(lead + uncapitalised(opening))


def _as_one(acts: list[str], results: list[str]) -> tuple[list[str], list[str]]:
    """Return deeds and results, with the one sentence that both were cut from, where there is one.

    "I cut it by 40%" and "caching it" become "I cut it by 40% by caching it"; "I cached it" and
    "cutting it by 40%" become "I cached it, cutting it by 40%".
    """
    doing = next((at for at, it in enumerate(acts) if _is_mere_doing(it)), None)
    done = next((at for at, it in enumerate(results) if _can_be_done(it)), None)
    if doing is not None and done is not None:
        whole = f"{results[done].rstrip('.!…')} by {uncapitalised(acts[doing])}"
        return [*acts[:doing], whole, *acts[doing + 1 :]], results[:done] + results[done + 1 :]
    if not (acts and results and is_open(acts[-1]) and not results[0][0].isupper()):
        return acts, results
    if is_doing(results[0]) or _PHRASE_AFTER.match(results[0]):
        return [*acts[:-1], f"{acts[-1]}, {results[0]}"], results[1:]
    if lacks_subject(results[0]) and not _EARNED.match(results[0]):
        return acts, [f"That {results[0]}", *results[1:]]
    if lacks_subject(results[0]) and _WE.search(acts[-1]) and not _I.search(acts[-1]):
        return acts, [f"We {results[0]}", *results[1:]]
    return acts, results


def _is_mere_doing(words: str) -> bool:
    return is_doing(words) and not _WHOLE_SENTENCE.match(words)


def _can_be_done(words: str) -> bool:
    return is_by_teller(words) or speaks_of_outcome(words)


def _said(sentences: Sequence[str], lead: str) -> Iterator[str]:
    """Yield the sentences of a part as they are said, the first led in where it needs to be."""
    for at, sentence in enumerate(sentences):
        yield close(_worded(sentence, "" if at else lead))


def _worded(words: str, lead: str) -> str:
    if is_honour(words) or is_charge(words):
        return f"I was {uncapitalised(words)}"
    if lead == _TASK and _TO_BE_DONE.match(words):
        return f"The task was to {uncapitalised(words)}"
    if lead != _TASK and lacks_subject(words):
        return f"I {uncapitalised(words)}"
    if not lead or _SPEAKS_FOR_ITSELF.match(words) or _WHOLE_SENTENCE.match(words):
        return capitalised(words)
    return lead + words


def _unsaid(sentences: Iterable[str], *, before: Iterable[str]) -> Iterator[str]:
    """Yield the sentences that hold more than was said in one of those before them."""
    said = [_bare(it) for it in before]
    for sentence in sentences:
        words = _bare(sentence)
        if not any(words in earlier for earlier in said):
            yield sentence
        said.append(words)


def _bare(sentence: str) -> str:
    """Return the words of a sentence alone, to see whether another one repeats them."""
    for lead in (_TASK, _ACTION, _OWN_PART, _RESULT):
        sentence = sentence.removeprefix(lead)
    return f" {' '.join(sentence.casefold().rstrip(_MARKS).split())} "
