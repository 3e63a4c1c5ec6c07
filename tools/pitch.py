"""The 30-second pitch: the strongest results, in the user's own words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.domain import Fact, Role, Sentence, TalkingPoint
from tools.evidence import has_result
from tools.late import late
from tools.metrics import read_metrics
from tools.retelling import retell
from tools.sentences import close, uncapitalised
from tools.stories import Told
from tools.title_terms import NOUNS, RANKS
from tools.wording import one_line

MOST_WORDS: Final = 90
"""What can be said in thirty seconds, at three words a second."""

_MOST_HEADLINE_WORDS = 20
_LONGEST_HEADLINE = 300

_MEANS_IT: Final = late(r"(?:[\w'’]+ ){0,3}(?:it|they|them)\b", re.IGNORECASE)
_POINTS_BACK: Final = late(r"(?:this|that|these|those|now|which)\b", re.IGNORECASE)
_SEPARATOR: Final = late(r"\s+[|•·/]+\s+")
_PERSON: Final = late(
    # Nouns for people: engineer, designer, advisor, scientist, musician, architect, analyst.
    r"[^,(]*?\b(?:\w{2,}(?:er|or|ist|ian|ect|yst|ant)|lead|intern|graduate|student|expert)s?\b",
    re.IGNORECASE,
)
_NO_PERSON: Final = late(r"(?:(?:I|we|my)\b|\w+ing\b|the\b|an?\b)", re.IGNORECASE)
_DOES: Final = late(
    r"(?:run|teach|do|manage|work|drive|sell|look after|care for|fix|make|write|handle|build|keep"
    r"|own|coordinate|supervise|clean|maintain|install|repair) (?!of\b)"
)
"""What a headline begins with that was told as what one does: "run the night desk"."""
_NO_ARTICLE: Final = late(r"(?:head of|chief|vice|vp|c[a-z]o)\b", re.IGNORECASE)
_AN: Final = late(r"(?i:(?!u[xis]|eu|one)[aeiou])|[FHLMNRSX][A-Z]+\b")
_ORDINARY: Final = {
    *(*RANKS, *NOUNS),
    *("backend", "cloud", "data", "experienced", "freelance", "frontend", "full-stack", "mobile"),
    *("independent", "machine", "platform", "product", "project", "security", "self-taught", "web"),
}
"""Words that a headline begins with and that are no names."""


def draft_pitch(role: Role, told: Iterable[Told], facts: Iterable[Fact]) -> TalkingPoint | None:
    """Return the pitch of at most 90 words, or ``None`` where no result fits into it.

    Args:
        role: The role it is for, named at its end.
        told: Evidence that can be drafted, the most relevant first.
        facts: What else is known; of the headlines the last counts.
    """
    ranked = sorted(told, key=_strongest_first)
    opening = tuple(_headline(facts))
    close = f"That is what I want to bring to the role of {role.title}."
    room = MOST_WORDS - _words(close) - sum(_words(it.text) for it in opening)
    deeds = tuple(_fitting(ranked, room))
    if not deeds:
        return None
    ids = tuple(dict.fromkeys(source for it in deeds for source in it.sources))
    used = [it for it in ranked if it.id in ids]
    return TalkingPoint(
        kind="pitch",
        title="30-second pitch",
        sentences=(*opening, *deeds, Sentence(text=close, sources=ids)),
        skills=tuple(dict.fromkeys(skill for it in used for skill in it.skills)),
    )


def _strongest_first(told: Told) -> tuple[bool, bool]:
    evidence = told.evidence
    return not has_result(evidence), not _figures(evidence.result or evidence.action)


def _headline(facts: Iterable[Fact]) -> Iterator[Sentence]:
    """Yield who the user is, as the last headline says, where it is short enough to be said."""
    values = [one_line(it.value, _LONGEST_HEADLINE) for it in facts if it.kind == "headline"]
    said = _introduction(_SEPARATOR.split(values[-1])[0]) if values else ""
    if said and _words(said) <= _MOST_HEADLINE_WORDS:
        yield Sentence(text=close(said), sources=("F:headline",))


def _introduction(headline: str) -> str:
    """Return a headline as a sentence about oneself, where it names what one is."""
    if _NO_ARTICLE.match(headline):
        return f"I am {headline}"
    if _DOES.match(headline):
        return f"I {headline}"
    if _NO_PERSON.match(headline) or not _PERSON.match(headline):
        return headline
    first, _, rest = headline.partition(" ")
    if rest[:1].islower() and first.casefold().rstrip(",") in _ORDINARY:
        headline = uncapitalised(headline)
    return f"I am {'an' if _AN.match(headline) else 'a'} {headline}"


def _fitting(ranked: Iterable[Told], room: int) -> Iterator[Sentence]:
    """Yield what was done and what came of it, as much as there is room for."""
    for told in ranked:
        for chosen in _cores(told):
            if _words(*chosen) <= room:
                room -= _words(*chosen)
                yield from (Sentence(text=it, sources=(told.id,)) for it in chosen)
                break


def _cores(told: Told) -> Iterator[Sequence[str]]:
    """Yield ways to say what was done and what came of it, the fullest first.

    What is meant by an "it" is said before it.
    """
    story = retell(told.evidence)
    strongest = max(story.results or story.deeds, key=_figures)
    core = tuple(dict.fromkeys((*story.deeds[:1], strongest)))
    yield (*(story.context[-1:] if _MEANS_IT.match(core[0]) else ()), *core)
    if not (_MEANS_IT.match(strongest) or _POINTS_BACK.match(strongest)):
        yield (strongest,)


def _figures(sentence: str) -> int:
    return len(read_metrics(sentence))


def _words(*texts: str) -> int:
    return sum(len(it.split()) for it in texts)
