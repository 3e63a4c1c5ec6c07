"""Which request an unknown wording resembles most, and by how much it is ahead of the next.

The measure is the cosine between bags of features, each weighted by its inverse document frequency
over the examples (Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
1988): the words as concepts, pairs of neighbours, and the letter trigrams of words that no example
knows. A word that no example knows counts fully against a likeness.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from tools.late import late
from tools.understanding.exemplars import EXEMPLARS, Exemplar
from tools.understanding.intent import IntentKind

_WORD = late(r"<\w+>|[a-z]+(?:'[a-z]+)?|\d+")
_SHORT = late(r"'(?:s|re|m|ve|d|ll)\b|n't\b")
_PAIR, _LETTERS, _FOREIGN = 0.4, 0.35, 1.3
_NEXT = 0.35
"""What the second-best example of a kind adds to its best: several that agree say more."""

_CONCEPTS_TEXT = """
    plan: roadmap schedule timetable calendar planning planned
    end: finish finished done complete completed over through finishes ends ended
    begin: start starts starting begins tackle
    gap: gaps lack lacking shortfall
    missing: miss lacks absent
    need: needs needed require required requires requirement requirements necessary necessity
    role: job jobs roles position positions occupation occupations profession professions careers
    employer: employers company companies firms firm recruiters recruiter hiring market
    posting: postings ad ads advert adverts vacancies vacancy listings
    ask: asks asked asking want wants wanted demand demanded expect expected expects
    save: saved stored store keep kept hold noted note recorded record remember remembered
    know: knows knew known
    change: changed changes altered edits edited modified alter modify edit
    history: journal log changelog
    promise: promises promised commit committed commitments commitment pledged pledge pledges
    evidence: proof proofs prove achievements accomplishments wins successes examples example
    story: stories pitch
    interview: interviews interviewer
    learn: study studying learning learnt learned practise practice train training improve
    resource: resources course courses book books tutorial tutorials material materials video videos
        link links reading
    first: firstly foremost
    near: close closer closest nearest nearer far distance
    fit: suit suits fits suited match matches
    show: display see view list print look give tell
    important: importance matter matters matter crucial essential priority
    why: reason reasons
    aim: aiming target goal goals
    week: weeks weekly
    pace: speed fast quick quicker slower
    good: strong great well
    weak: weakest weakness weaknesses
    experience: employment
    rank: sort order ranking
    best: better
"""
_FILLERS = frozenset(
    [
        "please",
        "kindly",
        "pls",
        "just",
        "now",
        "so",
        "well",
        "ok",
        "okay",
        "then",
        "and",
        "but",
        "oh",
        "hey",
        "hi",
        "hello",
        "um",
        "really",
        "honestly",
        "actually",
        "again",
        "though",
        "anyway",
        "coach",
        "thanks",
        "you're",
        "could",
        "would",
        "can",
    ]
)


class Likeness(NamedTuple):
    """What a wording resembles.

    Attributes:
        kind: The request.
        text: Its part, or the slot that it is about.
        score: How much alike, 0 to 1.
        words: The nearest example.
    """

    kind: IntentKind
    text: str
    score: float
    words: str


_Bag = dict[str, float]


@cache
def _concepts() -> dict[str, str]:
    found: dict[str, str] = {}
    concept = ""
    for line in _CONCEPTS_TEXT.splitlines():
        head, colon, rest = line.partition(":")
        concept = head.strip() if colon else concept
        found |= dict.fromkeys((rest if colon else head).split(), concept)
    return found


def _tokens(words: str) -> list[str]:
    said = _SHORT.sub(lambda match: " not" if match[0] == "n't" else "", words.casefold())
    known = _concepts()
    return [known.get(it, it) for it in _WORD.findall(said) if it not in _FILLERS]


def _features(words: str, known: frozenset[str]) -> Iterator[tuple[str, float]]:
    tokens = _tokens(words)
    for token in tokens:
        yield token, 1.0
        if token not in known and len(token) > 3:  # noqa: PLR2004 - shorter words have no likeness
            yield from _trigrams(token)
    for a, b in zip(["^", *tokens], [*tokens, "$"], strict=True):
        yield f"{a} {b}", _PAIR


def _trigrams(token: str) -> Iterator[tuple[str, float]]:
    framed = f"_{token}_"
    for at in range(len(framed) - 2):
        yield f"_{framed[at : at + 3]}", _LETTERS / len(token)


class _Index(NamedTuple):
    rarity: dict[str, float]
    unknown: float
    known: frozenset[str]
    bags: tuple[tuple[Exemplar, _Bag], ...]


def _index(exemplars: tuple[Exemplar, ...]) -> _Index:
    known = frozenset(token for it in exemplars for token in _tokens(it.words))
    kinds: dict[tuple[IntentKind, str], set[str]] = {}
    for it in exemplars:
        named = kinds.setdefault((it.kind, it.text), set())
        named.update(name for name, _ in _features(it.words, known))
    counts = Counter(name for names in kinds.values() for name in names)
    unknown = _FOREIGN * math.log(1 + len(kinds))
    rarity = {it: math.log((1 + len(kinds)) / n) for it, n in counts.items()}
    bags = tuple((it, _weighted(it.words, rarity, unknown, known)) for it in exemplars)
    return _Index(rarity, unknown, known, bags)


def _weighted(words: str, rarity: dict[str, float], unknown: float, known: frozenset[str]) -> _Bag:
    bag: _Bag = {}
    for feature, weight in _features(words, known):
        # A pair that no example has says nothing; a word that none has speaks against all.
        rare = rarity.get(feature, 0.0 if " " in feature else unknown)
        bag[feature] = bag.get(feature, 0.0) + weight * rare
    length = math.sqrt(sum(it * it for it in bag.values())) or 1.0
    return {name: it / length for name, it in bag.items()}


@cache
def _standard() -> _Index:
    return _index(EXEMPLARS)


def likenesses(words: str, without: Iterable[str] = ()) -> tuple[Likeness, ...]:
    """Return what a wording resembles, the most alike first, each request once.

    Args:
        words: The wording, with ``<skill>`` and ``<role>`` in the place of names.
        without: Examples to leave out, for trying the measure on what it has not seen.
    """
    index, left_out = _standard(), frozenset(without)
    slots = _slots(words)
    bag = _weighted(words, index.rarity, index.unknown, index.known)
    best: dict[tuple[IntentKind, str], list[tuple[float, str]]] = {}
    for exemplar, other in index.bags:
        if exemplar.words in left_out or not (
            slots == _slots(exemplar.words) or exemplar.kind in _ANY
        ):
            continue
        score = sum(it * other.get(name, 0.0) for name, it in bag.items())
        best.setdefault((exemplar.kind, exemplar.text), []).append((score, exemplar.words))
    found = [_likeness(kind, text, sorted(scores)) for (kind, text), scores in best.items()]
    return tuple(sorted(found, key=lambda it: (-it.score, it.kind, it.text)))


_ANY = frozenset({"out_of_scope", "unclear"})


def _slots(words: str) -> frozenset[str]:
    return frozenset(it for it in ("<skill>", "<role>") if it in words)


def _likeness(kind: IntentKind, text: str, scores: list[tuple[float, str]]) -> Likeness:
    score, words = scores[-1]
    second = scores[-2][0] if len(scores) > 1 else 0.0
    return Likeness(kind, text, (score + _NEXT * second) / (1 + _NEXT), words)
