"""What the parts of a message say one after the other, where it says less as a whole.

"Too much with the baby. Leave it at 8, but how would the end of August look?" is a reason, a no and
a question. Each part is read where the message stands: the first that answers what was asked
closes it, and the skill that a part names is "it" for those after it. What wants something and was
read by no part is named; where a figure is left over, nothing is changed.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from tools.late import late
from tools.understanding.covering import QUESTIONS, holds, overlap
from tools.understanding.doubting import PLAIN_ENOUGH, offers_deed
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind, Shown
from tools.understanding.message_parts import Part, clauses_of, sentences_of
from tools.understanding.parts_wanting import asks, wants_something
from tools.understanding.phrases import bare
from tools.understanding.plans.plans import PLANNING
from tools.understanding.weighing import UNDERSTOOD
from tools.vocabulary import Vocabulary

Read = Callable[[str, Context], tuple[Intent, ...]]
"""Reads a part where a conversation stands."""

_NOTHING: frozenset[IntentKind] = frozenset(
    {"unclear", "no", "yes", "mood", "thanks", "greet", "out_of_scope"}
)
"""What a message comes to whose parts may still say something."""
_EMPTY: frozenset[IntentKind] = frozenset(
    {"unclear", "yes", "mood", "thanks", "greet", "bye", "help", "of_what", "others", "wish",
     "hypothetical", "out_of_scope", "identity", "practical", "interview", "search"}
)  # fmt: skip
"""What a part alone is not taken for."""
_OPEN: frozenset[IntentKind] = frozenset({"clarify", "unrecognised"})
_MAY_WRITE: frozenset[IntentKind] = PLANNING | {
    "set_level", "introduce", "fact", "evidence",
}  # fmt: skip
_TELLS: frozenset[IntentKind] = PLANNING | {"fact", "evidence"}
_LEVELS: frozenset[IntentKind] = frozenset({"set_level"})
_LEVELLED: frozenset[IntentKind] = frozenset({"set_level", "introduce", "fact"})
_ANSWERS: frozenset[IntentKind] = frozenset({"fact", "set_level", "evidence", "undo"})
"""What a first sentence may answer where the others only give levels, or tell of the writer."""
_PUTS_RIGHT = late(
    r"^(?:no|nope|nah|yes|yeah|yep)\b[\s,!.]+(?:it'?s|it is|i'?m|i am|my name|that'?s)\b",
    re.IGNORECASE,
)
"""An answer that begins with the word for it: "no, it's Sandy"."""
_ASKED: frozenset[Expecting | None] = frozenset({"offer", "level", "evidence", "hours", "about"})
_BUSY: frozenset[Expecting] = frozenset(
    {"checkin", "assessment", "evidence", "kind", "take_in", "import_chat", "import"}
)
_SUPPOSES = late(r"\b(?:if|unless|suppos\w+|imagine|pretend|hypothetically)\b", re.IGNORECASE)
_DOUBTS = late(
    r"\b(?:not sure|unsure|maybe|perhaps|dunno|no idea|don'?t know|i guess|not yet|later|wait"
    r"|kidding"
    r"|joking|never ?mind|forget it|no)\b",
    re.IGNORECASE,
)
"""What may turn round what stands beside it, where nothing was read of it."""
_FIGURE = late(r"(?<![\w.,])[0-5](?:\s*/\s*5)?(?![\w.,/%]*[\w%])")
_FIGURES = late(r"(?<![\w.,/])[0-5](?![\w.,]*\w)")
_KEEPS_BACK = late(
    r"\b(?:not|no|none|never|nothing|rather|skip|pass|secret|private|confidential|idea|dunno)\b"
    r"|n't\b",
    re.IGNORECASE,
)
"""What tells nothing of a piece of evidence."""
_LEANS = late(
    r"^(?:(?:and|plus|but|or)\s+)*(?:(?:\d+|an?|one|two|three|four|five|some)\s+(?:on|of|for|with)\b"
    r"|(?:and )?(?:why|how|when|where|who)\W*$"
    r"|(?:well,? )?(?:was|used to be|not any ?more|no longer)\W*$)",
    re.IGNORECASE,
)
"""A part that leans on the one before: "3 evenings on Docker and 2 on Terraform", "Well, was."."""
_IN_THAT = late(r"[\s,]+(?:in|at|of|on|with) (?:that|it|this)\b", re.IGNORECASE)
_MOST_WORDS: Final = 45
_FEW: Final = 8
"""Words of a sentence that only gives a level."""
_NAMED: Final = 2


def with_each_part(
    message: str, found: tuple[Intent, ...], read: Read, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, part by part where it comes to nothing as a whole.

    Args:
        message: The message, with plain quotes.
        found: What was read of it as a whole.
        read: Reads a part of it where a conversation stands.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    looks = not {it.kind for it in found if not offers_deed(it)} & (WRITES | _NOTHING | _OPEN)
    busy = context.expecting in _BUSY and not (looks and context.expecting == "evidence")
    too_long = len(message.split()) > _MOST_WORDS or not bare(message)
    parts = () if too_long or _SUPPOSES.search(message) else sentences_of(message, vocabulary)
    if busy or not parts:
        of_deed = context.expecting == "evidence" and parts
        return _with_answer(found, parts[0], read, context) if of_deed else found
    if looks:
        several = parts if len(parts) > 1 else clauses_of(parts[0], vocabulary)
        return _beside_questions(found, several, _Told(read, vocabulary, context))
    found = _with_answer(found, parts[0], read, context) if len(parts) > 1 else found
    nothing = {it.kind for it in found} <= _NOTHING
    if not nothing and not (_only_offers(found) and asks(parts[0].words) and len(parts) > 1):
        return found
    told = _Told(read, vocabulary, context)
    cut = parts if len(parts) > 1 else clauses_of(parts[0], vocabulary)
    if any(_LEANS.match(it.words) for it in cut[1:]):
        return found
    for it in cut:
        told.take(it)
    return told.all() or found


def _only_offers(found: Sequence[Intent]) -> bool:
    """Whether a message comes to the offer of a target alone, which a question names as well."""
    kinds = {one.kind for it in found for one in it.choices}
    return {it.kind for it in found} == {"clarify"} and kinds == {"set_target"}


def _beside_questions(
    found: tuple[Intent, ...], parts: Sequence[Part], told: "_Told"
) -> tuple[Intent, ...]:
    """Return questions with what a sentence beside them tells: "why that? put me down as 4"."""
    skill = None
    compares = {it.kind for it in found} == {"compare"}
    for part in parts:
        if asks(part.words):
            asked = [it.skill for it in found if it.skill and overlap(it, part.words)]
            skill = asked[-1] if asked else skill
        elif any(it.kind == "scale" and part.words in it.quote for it in found):
            continue  # the level that is asked about: "what counts as a 3"
        elif _asked_of_figures(part, found):
            continue
        elif told.gives_level(part, skill, named=compares) or told.tells(part, found):
            kept = (it for it in found if it.kind not in QUESTIONS | {"unclear"})
            return tuple(sorted((*told.all(), *kept), key=_is_question))
    return found


def _asked_of_figures(part: Part, found: Sequence[Intent]) -> bool:
    """Whether the figures of a part are the levels that a question is about: "between 3 and 4"."""
    figures = set(map(int, _FIGURES.findall(part.words)))
    of_levels = (it for it in found if it.kind in {"scale", "learn_how"} and it.level is not None)
    return bool(figures) and any(
        figures <= {it.level, (it.level or 0) + 1} and holds(it.quote, part.words)
        for it in of_levels
    )


def _with_answer(
    found: tuple[Intent, ...], part: Part, read: Read, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says with the plan that its first sentence answers with."""
    kinds = {it.kind for it in found}
    waits = context.expecting == "hours" or context.waiting is not None
    stands = part.stands or _PUTS_RIGHT.match(part.words)
    first = read(part.words, context) if stands and not asks(part.words) else ()
    answers = context.expecting in _ASKED and bool(first) and kinds <= _LEVELLED | {"unclear"}
    if answers and all(_adds(it, found) for it in first):
        rest = (it for it in found if it.kind != "unclear" or bare(it.text) != bare(part.words))
        return (*first, *rest)
    if not waits or kinds & (PLANNING | _OPEN):
        return found
    plain = first and all(it.kind in PLANNING and it.confidence >= PLAIN_ENOUGH for it in first)
    rest = (it for it in found if it.kind not in {"bad_hours", "bad_date"})
    return (*first, *rest) if plain else found


def _adds(intent: Intent, found: Sequence[Intent]) -> bool:
    """Whether an answer is plainly read of a first sentence, and is not in what was read."""
    if intent.kind not in _ANSWERS or intent.confidence < PLAIN_ENOUGH:
        return False
    return not any(
        (it.kind, it.fact, it.skill) == (intent.kind, intent.fact, intent.skill) for it in found
    )


class _Told:
    """What the parts of a message say, one after the other."""

    def __init__(self, read: Read, vocabulary: Vocabulary, context: Context) -> None:
        self._read = read
        self._vocabulary = vocabulary
        self._context = context
        self._found: list[Intent] = []
        self._left: list[str] = []
        self._rest: list[str] = []

    def all(self) -> tuple[Intent, ...]:
        """Return what was read, and what wants something and was not; nothing of a mere no."""
        kinds = {it.kind for it in self._found}
        figures = any(any(map(str.isdigit, it)) and not asks(it) for it in self._rest)
        doubts = any(map(_DOUBTS.search, self._rest))
        if not kinds - {"no"} or ((figures or doubts) and kinds & WRITES):
            return ()
        unread = [Intent(kind="unclear", quote=it, text=it, confidence=0.0) for it in self._left]
        return (*sorted(self._found, key=_is_question), *unread[:_NAMED])

    def take(self, part: Part) -> None:
        """Take what a part says: all of it, or clause by clause.

        Args:
            part: A sentence or a clause.
        """
        if self._add(part):
            return
        clauses = clauses_of(part, self._vocabulary) if part.sentence else ()
        added = [self._add(it) for it in clauses] if len(clauses) > 1 else []
        if any(added):
            self._rest += [it.words for it, taken in zip(clauses, added, strict=True) if not taken]
            return
        self._rest.append(part.words)
        if wants_something(part.words, self._vocabulary):
            self._left.append(bare(part.words))

    def gives_level(self, part: Part, skill: str | None, *, named: bool) -> bool:
        """Whether a short part gives a level, or leaves it between two; it is taken.

        Args:
            part: A sentence or a clause.
            skill: The skill that the message asks about before it.
            named: Whether the part has to name its skill itself.
        """
        short = len(part.words.split()) <= _FEW and _FIGURE.search(part.words)
        if not short or named != bool(self._vocabulary.find(part.words)):
            return False
        if skill is None:
            return self._tells_level(part)
        asked = self._context.skill if self._context.expecting == "level" else skill
        words = _IN_THAT.sub("", part.words)
        if asked != skill and words == part.words:
            return False
        self._context = _speaking_of(skill, self._context)
        if not self._tells_level(part._replace(words=words)):
            return False
        self._found = [_quoting(part.words, it) for it in self._found]
        return True

    def tells(self, part: Part, found: Sequence[Intent]) -> bool:
        """Whether a sentence tells or wants something by itself where the message stands.

        Args:
            part: A sentence.
            found: What was read of the message.
        """
        if not (part.sentence and part.stands) or any(overlap(it, part.words) for it in found):
            return False
        if self._context.expecting == "evidence" and _KEEPS_BACK.search(part.words):
            return False
        told = self._read(part.words, self._context)
        writes = bool(told) and {it.kind for it in told} <= _TELLS
        return writes and self._add(part)

    def _tells_level(self, part: Part) -> bool:
        told = self._read(part.words, self._context)
        levels = [it for one in told for it in (one.choices or (one,))]
        fits = bool(levels) and {it.kind for it in levels} <= _LEVELS
        return fits and all(self._holds(it, part) for it in told) and self._add(part)

    def _add(self, part: Part) -> bool:
        told = self._read(part.words, self._context)
        if not told or not all(self._holds(it, part) for it in told):
            return False
        open_now = {it.skill for it in told for it in (it, *it.choices) if it.skill}
        self._found = [
            it for it in self._found if not (it.kind == "ask_level" and it.skill in open_now)
        ]
        asked = any(it.kind in QUESTIONS for it in self._found)
        if asked and any(it.kind in QUESTIONS for it in told):
            return False
        self._found += told
        self._context = _after(told, self._context)
        return True

    def _holds(self, intent: Intent, part: Part) -> bool:
        if intent.kind in QUESTIONS:
            levels = all(it.kind in {"set_level", "fact"} for it in intent.choices)
            return levels and not (intent.kind == "clarify" and not intent.choices)
        if intent.kind not in WRITES | _EMPTY and asks(part.words):
            return intent.confidence >= UNDERSTOOD
        if intent.kind in _EMPTY or intent.confidence < PLAIN_ENOUGH:
            return False
        if intent.kind in WRITES:
            if not part.sentence and intent.kind not in _LEVELS:
                return False  # "no, leave it in the plan" is one wish
            return intent.kind in _MAY_WRITE and (part.stands or not self._found)
        return intent.kind == "no"


def _quoting(words: str, intent: Intent) -> Intent:
    """Return a level that stands on words as they were typed."""
    choices = tuple(it.model_copy(update={"quote": words}) for it in intent.choices)
    return intent.model_copy(update={"quote": words, "choices": choices})


def _is_question(intent: Intent) -> bool:
    return intent.kind in QUESTIONS


def _speaking_of(skill: str, context: Context) -> Context:
    shown = Shown(kind="explain", skill=skill)
    return context.model_copy(update={"skill": skill, "shown": shown, "expecting": None})


def _after(told: Sequence[Intent], context: Context) -> Context:
    """Return where the conversation stands after a part: what was asked is answered."""
    if any(it.kind in WRITES | QUESTIONS | {"no"} for it in told):
        context = context.model_copy(update={"expecting": None, "offered": None})
    skill = next((it.skill for it in reversed(told) if it.skill), None)
    shown = {"skill": skill, "shown": Shown(kind="explain", skill=skill)}
    return context if skill is None else context.model_copy(update=shown)
