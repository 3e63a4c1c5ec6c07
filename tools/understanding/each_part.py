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
from tools.understanding.doubting import PLAIN_ENOUGH, offers_deed
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind, Shown
from tools.understanding.message_parts import Part, clauses_of, sentences_of
from tools.understanding.parts_wanting import asks, wants_something
from tools.understanding.phrases import bare
from tools.understanding.plans import PLANNING
from tools.understanding.weighing import UNDERSTOOD
from tools.vocabulary import Vocabulary

Read = Callable[[str, Context], tuple[Intent, ...]]
"""Reads a part where a conversation stands."""

_NOTHING: frozenset[IntentKind] = frozenset(
    {"unclear", "no", "yes", "mood", "thanks", "greet", "hypothetical", "wish", "out_of_scope"}
)
"""What a message comes to whose parts may still say something."""
_EMPTY: frozenset[IntentKind] = frozenset(
    {"unclear", "yes", "mood", "thanks", "greet", "bye", "help", "of_what", "others", "wish",
     "hypothetical", "out_of_scope", "identity", "practical", "interview", "search"}
)  # fmt: skip
"""What a part alone is not taken for."""
_ASKED: frozenset[IntentKind] = frozenset({"clarify", "ask_level", "unrecognised"})
_OPEN: frozenset[IntentKind] = frozenset({"clarify", "unrecognised"})
_MAY_WRITE: frozenset[IntentKind] = PLANNING | {
    "set_level", "introduce", "fact", "set_target", "evidence",
}  # fmt: skip
_LEVELS: frozenset[IntentKind] = frozenset({"set_level"})
_BUSY: frozenset[Expecting] = frozenset(
    {"checkin", "assessment", "evidence", "kind", "take_in", "import_chat", "import"}
)
_SUPPOSES = late(r"\b(?:if|unless|suppos\w+|imagine|pretend|hypothetically)\b", re.IGNORECASE)
_FIGURE = late(r"(?<![\w.,])[0-5](?:\s*/\s*5)?(?![\w.,/%]*[\w%])")
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
    too_long = len(message.split()) > _MOST_WORDS or context.expecting in _BUSY
    if too_long or _SUPPOSES.search(message):
        return found
    parts = sentences_of(message, vocabulary)
    if not parts:
        return found
    if not {it.kind for it in found if not offers_deed(it)} & (WRITES | _NOTHING | _OPEN):
        several = parts if len(parts) > 1 else clauses_of(parts[0], vocabulary)
        return _with_level(found, several, _Told(read, vocabulary, context))
    nothing = {it.kind for it in found} <= _NOTHING
    if not nothing and not (_only_offers(found) and asks(parts[0].words) and len(parts) > 1):
        return found
    told = _Told(read, vocabulary, context)
    for it in parts if len(parts) > 1 else clauses_of(parts[0], vocabulary):
        told.take(it)
    return told.all() or found


def _only_offers(found: Sequence[Intent]) -> bool:
    """Whether a message comes to the offer of a target alone, which a question names as well."""
    kinds = {one.kind for it in found for one in it.choices}
    return {it.kind for it in found} == {"clarify"} and kinds == {"set_target"}


def _with_level(
    found: tuple[Intent, ...], parts: Sequence[Part], told: "_Told"
) -> tuple[Intent, ...]:
    """Return questions with the level that a short sentence beside them gives: "why? I'm a 4"."""
    skill = next((it.skill for it in found if it.skill), None)
    compares = {it.kind for it in found} == {"compare"}
    for part in parts:
        if told.gives_level(part, skill, named=compares):
            kept = (it for it in found if it.kind not in _ASKED | {"unclear"})
            return (*kept, *told.all())
    return found


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
        if not kinds - {"no"} or (figures and kinds & WRITES):
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
            skill: The skill that the message asks about.
            named: Whether the part has to name its skill itself.
        """
        short = len(part.words.split()) <= _FEW and _FIGURE.search(part.words)
        if not short or asks(part.words) or named != bool(self._vocabulary.find(part.words)):
            return False
        asked = self._context.skill if self._context.expecting == "level" else skill
        if skill is None or asked != skill:
            return named and self._tells_level(part)
        self._context = _speaking_of(skill, self._context)
        return self._tells_level(part)

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
        asked = any(it.kind in _ASKED for it in self._found)
        if asked and any(it.kind in _ASKED for it in told):
            return False
        self._found += told
        self._context = _after(told, self._context)
        return True

    def _holds(self, intent: Intent, part: Part) -> bool:
        if intent.kind in _ASKED:
            levels = all(it.kind in {"set_level", "fact"} for it in intent.choices)
            return levels and not (intent.kind == "clarify" and not intent.choices)
        if intent.kind not in WRITES | _EMPTY and asks(part.words):
            return intent.confidence >= UNDERSTOOD
        if intent.kind in _EMPTY or intent.confidence < PLAIN_ENOUGH:
            return False
        if intent.kind in WRITES:
            return intent.kind in _MAY_WRITE and (part.stands or not self._found)
        return True


def _is_question(intent: Intent) -> bool:
    return intent.kind in _ASKED


def _speaking_of(skill: str, context: Context) -> Context:
    shown = Shown(kind="explain", skill=skill)
    return context.model_copy(update={"skill": skill, "shown": shown, "expecting": None})


def _after(told: Sequence[Intent], context: Context) -> Context:
    """Return where the conversation stands after a part: what was asked is answered."""
    if any(it.kind in WRITES | _ASKED | {"no"} for it in told):
        context = context.model_copy(update={"expecting": None, "offered": None})
    skill = next((it.skill for it in reversed(told) if it.skill), None)
    shown = {"skill": skill, "shown": Shown(kind="explain", skill=skill)}
    return context if skill is None else context.model_copy(update=shown)
