"""What a wording that no rule reads most probably asks, by what was learned of other wordings.

What only looks something up is done where that is probable enough, and put to the user where two
requests are. What would write is never done at once: what was read is put to the user.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.requests import Guess
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.learned.likely_lookups import ANSWERS, asked_for, named_for
from tools.understanding.learned.likely_writes import offered_for
from tools.understanding.learned.masking import Masked, maskings
from tools.understanding.phrases import sentences
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

SURE, AHEAD, BESIDE = 0.4, 0.1, 4
"""How probable what is done at once has to be, by how much more than anything else, and how many
times as probable as that the wording is out of scope.

All come from wordings that were not learned from: ``python -m tests.requests_told`` prints it.
"""
SURE_OF_A_STORY = 0.95
"""How probable a request is to be that begins as a story does ("I read …")."""
SURE_TO_OFFER = 0.5
"""How probable what is put to the user has to be."""
_PLAINLY = 0.8
"""From here on a reading counts as plain beside others of the same message."""
SURE_OF_A_PART = 0.6
"""How probable a part of a message has to be, or what is taken where a rule reads little."""
_LONGEST = 60
_FEWEST_OF_A_PART = 3
_PARTS = late(r"\s*[,;:–—]\s+|\s+-\s+|\s+(?:and|but|so|then|because|since)\s+", re.IGNORECASE)
_SAID: dict[str, IntentKind] = {
    "out_of_scope": "out_of_scope",
    "hypothetical": "hypothetical",
    "others": "others",
    "wish": "wish",
    "past_level": "wish",
    "hours_done": "hours_done",
    "smalltalk": "mood",
    "thanks": "thanks",
    "greet": "greet",
    "bye": "bye",
}
"""What is answered without looking anything up, and changes nothing."""
_SURE_OF_WORDS = 0.6
_LIKELY_OUTSIDE = 0.3
"""How probable it has to be that a question is none for the coach, where nothing else reads it."""
_FIGURES = late(r"<(?:n|level)>")
_PLANNING = frozenset({"plan_hours", "plan_deadline", "plan_start", "plan_off", "plan_from"})
"""What is told of a plan: which of them it is, the figures and days in it say too."""
_STORY = late(
    r"^(?:(?:and|so|but|yesterday|today|last \w+)[\s,]+)*(?:i|we)(?:'ve|'d)? (?!am\b|lack\b|need to"
    r"|(?:don'?t|do not|'?d like to|want to|would like to) (?:see|know|get)|wonder|forget|forgot"
    r"|was wondering|can'?t (?:remember|recall|find))",
    re.IGNORECASE,
)
"""What only tells something, as the first words show."""
_TELLS = late(
    r"^(?:(?:and|so|but|well|oh)[\s,]+)*(?:i'?m|i am|my|it|it's|he|she|they|we)\b", re.IGNORECASE
)
_OF_ONESELF = late(
    r"^(?:(?:and|so|but|well|oh|hi|hello)[\s,]+)*(?:i(?!'d (?:like|love)\b| (?:want|need|wish"
    r"|would like|wonder)"
    r"\b)|i'[a-z]+|my|own|been|worked|working|mostly|mainly)\b",
    re.IGNORECASE,
)
"""What tells of oneself, where that was asked for."""
_ASKING = late(r"\b(?:what(?:'?s)?|which|why|how|where|when|who(?:'?s)?)\b", re.IGNORECASE)
_OWN_THINGS = late(
    r"\b(?:check-?ins?|(?:my|the|that|this) (?:plan|target|goal|roadmap|deadline|pace|promise"
    r"|readiness|gaps?|exam)|promise[ds]?|my evidence|talking points?|(?:job )?market|E\d+"
    r"|my levels?|days off|weeks off|undo)\b",
    re.IGNORECASE,
)
"""What the coach has itself: a question on it is none of the world outside, if it is not read."""
_ANSWERED = frozenset({"hours", "level", "target", "about", "evidence"})
"""What the coach asked for, so that words may be the answer."""
_TAKES_BACK = late(
    r"^(?:yes|no|nope|not|hm+|yeah|ok(?:ay)?)\b.*\b(?:not|yet|but|don'?t)\b"
    r"|^(?:but )?not (?:the|my|that|this|yet|now)\b",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """What a wording may be, those that are answered alike taken together.

    Attributes:
        masked: The wording with its names taken out.
        guesses: What it may be, the most probable first.
    """

    masked: Masked
    guesses: tuple[Guess, ...]

    @property
    def first(self) -> Guess:
        """What it most probably is."""
        return self.guesses[0]


def read_likely(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a clause most probably wants looked up, a question between two, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what tells wordings apart, and the titles of the known roles.
    """
    if len(clause.split()) > _LONGEST or standing(clause) == "others":
        return None
    if _TAKES_BACK.match(clause):
        return None
    ways = tuple(told_of(clause, vocabulary, context))
    for told in ways:
        found = _lookup(told, clause, context)
        if found is not None:
            return found
    return _of_unknown_name(ways, clause, context)


def read_likely_message(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a message that no rule reads most probably wants, or ``None``.

    Args:
        message: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what tells wordings apart, and the titles of the known roles.
    """
    if len(message.split()) > _LONGEST or _TAKES_BACK.match(message):
        return None
    whole = read_likely(message, vocabulary, context)
    if whole is not None and whole.kind != "clarify":
        return whole
    told = list(told_of(message, vocabulary, context))
    outside = bool(told) and (_outside(told, message) or told[0].first.share >= SURE)
    if outside and told[0].first.label == "out_of_scope":
        introduces = context.expecting in {"about", "target"} and _OF_ONESELF.match(message)
        return None if introduces and not is_question(message) else _remark(told, message)
    return (
        offer_of(told, message, context)
        or _part(message, vocabulary, context)
        or whole
        or _remark(told, message)
    )


def told_of(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Told]:
    """Yield what a clause may be, for each way to take its names out.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what tells wordings apart, and the titles of the known roles.
    """
    if context.guesses is None:
        return
    for masked in maskings(clause, vocabulary, context):
        yield Told(masked, alike(context.guesses(masked.words)))


def alike(guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
    """Return guesses with those that are answered alike as one, named after the likeliest."""
    shares: dict[str, float] = {}
    names: dict[str, str] = {}
    for it in guesses:
        answer = ANSWERS.get(it.label, it.label)
        names.setdefault(answer, it.label)
        shares[answer] = shares.get(answer, 0.0) + it.share
    found = [Guess(names[answer], share) for answer, share in shares.items()]
    return tuple(sorted(found, key=lambda it: (-it.share, it.label)))


def in_scope(guesses: tuple[Guess, ...]) -> bool:
    """Whether the first of some guesses is far more probable than that all is out of scope."""
    elsewhere = next((it.share for it in guesses if it.label == "out_of_scope"), 0.0)
    return guesses[0].share >= BESIDE * elsewhere


def _of_unknown_name(ways: tuple[Told, ...], clause: str, context: Context) -> Intent | None:
    """Return what is asked of a name that no list knows, where no way to read it holds a known."""
    if any(it.masked.skills or it.masked.roles for it in ways):
        return None
    for told in ways:
        label, share, *_ = told.first
        if in_scope(told.guesses) and share >= _bound(label, clause, context):
            return named_for(label, clause, told.masked, context)
    return None


_CHANGED_ELSE = late(
    r"\b(?:my|our|the|his|her|their) (?!plan|roadmap|order|hours|deadline|week)[\w']+"
    r" (?:(?:has|have|was|were|just|been|got) )*chang(?:ed|ing|es)\b",
    re.IGNORECASE,
)
"""What else has changed: "my shift changed"."""


def _lookup(told: Told, clause: str, context: Context) -> Intent | None:
    first, second, *_ = told.guesses
    if not in_scope(told.guesses) or first.share < _bound(first.label, clause, context):
        return None
    found = asked_for(first.label, clause, told.masked, context)
    of_plan = context.planned and not _CHANGED_ELSE.search(clause)
    if found is None or (found.kind == "plan_changes" and not of_plan):
        return None  # "what's the difference" is not of a plan that nobody made
    plain = 0.85 if first.share >= _PLAINLY else 0.75
    found = found.model_copy(update={"confidence": plain})
    if first.share - second.share >= AHEAD:
        return found
    other = asked_for(second.label, clause, told.masked, context)
    if other is None or "what_if" in {found.kind, other.kind}:
        return None
    return Intent(kind="clarify", confidence=0.75, quote=clause, choices=(found, other))


def _bound(label: str, clause: str, context: Context) -> float:
    """Return how probable a request has to be: what asks nothing by its words may be told."""
    of_what_goes = context.offered is not None and context.offered.kind == "forget"
    if _STORY.match(clause) or of_what_goes:
        return SURE_OF_A_STORY
    if is_question(clause):
        return SURE
    told = _TELLS.match(clause) or label == "search"
    return _PLAINLY if told else SURE_OF_A_PART if context.expecting in _ANSWERED else SURE


def is_question(clause: str) -> bool:
    """Whether a word or a mark shows that a clause asks something.

    Args:
        clause: The words, with plain quotes.
    """
    return "?" in clause or _ASKING.search(clause) is not None


def _part(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what one part of a message asks for, where the others only lead up to it."""
    pieces = [it for sentence in sentences(message) for it in (sentence, *_PARTS.split(sentence))]
    found: dict[tuple[object, ...], Intent] = {}
    for piece in dict.fromkeys(pieces):
        if (
            piece == message
            or len(piece.split()) < _FEWEST_OF_A_PART
            or standing(piece) == "others"
        ):
            continue
        for told in told_of(piece, vocabulary, context):
            wanted = asked_for(told.first.label, piece, told.masked, context)
            bound = max(SURE_OF_A_PART, _bound(told.first.label, piece, context))
            surely = told.first.share >= bound and in_scope(told.guesses)
            if wanted is not None and surely:
                found.setdefault((wanted.kind, wanted.skill, wanted.role), wanted)
                break
    return next(iter(found.values())) if len(found) == 1 else None


def offer_of(told: list[Told], message: str, context: Context) -> Intent | None:
    """Return the question whether to do what a message surely tells or orders, or ``None``.

    Args:
        told: What the message may be.
        message: The words.
        context: Holds the day, and what was told before.
    """
    for it in told:
        for label in _sure_of(it.guesses):
            offered = offered_for(label, message, it.masked, context)
            # What is begun at once has to be in scope, and no story ("I have a catch up").
            asks = offered is not None and offered.kind == "clarify"
            begins = in_scope(it.guesses) and not _STORY.match(message)
            if offered is not None and (asks or begins):
                return offered
    return None


def _sure_of(guesses: tuple[Guess, ...]) -> tuple[str, ...]:
    """Return what a wording surely tells or orders; of a plan, all that it may be of one."""
    planning = tuple(it for it in guesses if it.label in _PLANNING)
    if guesses[0].label in _PLANNING and sum(it.share for it in planning) >= SURE_TO_OFFER:
        return tuple(it.label for it in planning if it.share >= SURE_TO_OFFER / len(_PLANNING))
    return (guesses[0].label,) if guesses[0].share >= SURE_TO_OFFER else ()


def _outside(told: list[Told], message: str) -> bool:
    """Whether a question that nothing else reads is likeliest none for the coach."""
    first = told[0].first if told else None
    if first is None or first.label != "out_of_scope" or first.share < _LIKELY_OUTSIDE:
        return False
    if _OWN_THINGS.search(message):
        return False
    asks = message.rstrip().endswith("?") or _ASKING.match(message) is not None
    return asks and not (told[0].masked.skills or told[0].masked.roles)


def _remark(told: list[Told], message: str) -> Intent | None:
    """Return what is answered without looking anything up."""
    if _outside(told, message):
        return Intent(kind="out_of_scope", confidence=0.75, quote=message)
    kinds = [_SAID.get(it.first.label) for it in told if it.first.share >= _SURE_OF_WORDS]
    kind = next(iter(kinds), None)
    # Figures beside names that nobody knows may be levels of misspelled skills.
    if kind is None or (kind == "out_of_scope" and _FIGURES.search(told[0].masked.words)):
        return None
    if kind == "out_of_scope" and _OWN_THINGS.search(message):
        return None
    skills = dict.fromkeys(told[0].masked.skills)
    skill = next(iter(skills)) if kind in {"wish", "hypothetical"} and len(skills) == 1 else None
    text = "small" if kind == "mood" else ""
    return Intent(kind=kind, confidence=0.75, quote=message, skill=skill, text=text)
