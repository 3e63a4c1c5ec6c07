"""What the parts of a message add to its reading, one after the other."""

import re
from collections.abc import Callable, Iterator, Sequence

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.covering import (
    QUESTIONS,
    holds,
    is_of_all,
    only_names,
    only_of_role,
    overlap,
    read_as_asked,
    same,
    says_as_much,
)
from tools.understanding.doubting import PLAIN_ENOUGH, offered
from tools.understanding.evidence.deeds_worded import worth_offering
from tools.understanding.evidence.plain_deeds import begins_with_work
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.message_parts import Part
from tools.understanding.parts_wanting import (
    asks,
    asks_in_short,
    opens,
    orders,
    passes_on,
    tells_terms,
    told_of,
    wants_something,
)
from tools.understanding.phrases import bare, without_opening
from tools.understanding.plans.done_by_plan import done_by_plan
from tools.understanding.plans.plans import PLANNING
from tools.understanding.weighing import UNDERSTOOD
from tools.vocabulary import Vocabulary

Read = Callable[[str, Context], tuple[Intent, ...]]
"""Reads a part by itself."""

TOLD: frozenset[IntentKind] = frozenset(
    {"introduce", "set_level", "fact", "set_target", "plan", "evidence"}
)
"""What is told beside other things."""
_ADDED: frozenset[IntentKind] = frozenset(
    {"introduce", "set_level", "fact", "evidence", "set_target", "forget"}
)
"""What changes the memory and is taken from a part alone; a plan only beside plain facts.

What is to be forgotten is only shown before it goes.
"""
# None of these bears on hours or days: a plan may be wanted beside them.
_OF_SELF: frozenset[str | None] = frozenset({"name", "headline", "contact", "language"})
_WANTS = late(r"\b(?:please|pls|from now on|(?:need|want|have) to|make it)\b", re.IGNORECASE)
_NOT_SO: frozenset[IntentKind] = frozenset({"hypothetical", "wish", "others", "what_if"})
_ANSWERLESS: frozenset[IntentKind] = frozenset(
    {
        "greet", "thanks", "yes", "no", "bye", "mood", "unclear", "out_of_scope", "of_what",
        "others", "wish", "hypothetical", "bad_level", "bad_date", "bad_hours", "hours_done",
        "foreign", "checkin_pause", "help", "identity", "interview", "what_if", "preview",
        "privacy", "of_the_questions", "importing", "carrying", "checkin_closed", "assess_pause",
    }
)  # fmt: skip
"""What a part alone is not taken for."""
_ADDS = late(r"^(?:please )?(?:add|include|note|put (?:in|down)|plus)\b", re.IGNORECASE)
_ORDERS_IT = late(
    r"^(?:(?:and|so|but|please)\s+)*(?:can|could|would|will) (?:you|we|i|that|it|this)\b"
    r"(?:(?=.*\b(?:it|that|this)\b))", re.IGNORECASE,
)  # fmt: skip
_ASKS_FOR_IT = late(
    r"^(?:(?:and|so|please|can you|could you|would you|just|kindly|now)[\s,]+)*(?:change|fix|update"
    r"|correct|amend|adjust|note|save|keep|remember) (?:it|that|this)(?: (?:down|for me|please|then"
    r"|now|accordingly))*[\s.?!]*$",
    re.IGNORECASE,
)
"""What asks for the change that was told beside it."""
_NAMED, _OFFERED = 2, 0.7
"""Parts that are named at most, and how sure a deed is that is only offered."""


class Left:
    """What the parts of a message add to its reading, one after the other.

    Args:
        found: What was read of the message as a whole.
        clauses: All its clauses.
        read: Reads a part by itself.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """

    def __init__(
        self,
        found: tuple[Intent, ...],
        clauses: Sequence[Part],
        read: Read,
        vocabulary: Vocabulary,
        context: Context,
    ) -> None:
        self._found = list(found)
        self._clauses = clauses
        self._last: tuple[Intent, ...] = ()
        self._read = read
        self._vocabulary = vocabulary
        self._declined = {it.kind for it in found} == {"no"}
        self._about = context.expecting == "about"
        self._asked_level = context.expecting == "level"
        self._context = context.model_copy(update={"expecting": None, "offered": None})
        self._named: str | None = None
        self._unread: list[str] = []

    def all(self) -> tuple[Intent, ...]:
        """Return all that was read, the parts that were not read named at the end."""
        named = [it.quote for it in self._found if it.kind == "unclear"]
        unread = [it for it in self._unread if not any(it in one for one in named)]
        unread = [it for it in unread if not self._is_of_level(it)]
        asked, spare = [it for it in unread if asks(it)], self._unanswered()
        # What is answered may be any of the questions: only those are named that are beyond it.
        unread = [it for it in unread if it not in asked[: max(len(asked) - spare, 0)]]
        more = (Intent(kind="unclear", confidence=0.0, quote=it, text=it) for it in unread[:_NAMED])
        said = self._skills()
        found = (it for it in self._found if not (only_names(it) and it.skill in said))
        return (*found, *more)

    def _is_of_level(self, words: str) -> bool:
        """Whether words without a figure belong to a level that was read: "make it zero"."""
        told = [it.quote for it in self._found if it.kind == "set_level"]
        says_more = any(map(str.isdigit, words)) or tells_terms(words)
        return not says_more and any(words in it for it in told)

    def _unanswered(self) -> int:
        """Return how many more questions the parts hold than were answered."""
        answered = sum(it.kind not in WRITES | QUESTIONS | {"unclear"} for it in self._found)
        return sum(asks(it.words) for it in self._clauses) - answered

    def take(self, sentence: Part, clauses: Sequence[Part]) -> None:
        """Take what a sentence says that is not read yet: all of it, or clause by clause.

        Args:
            sentence: The sentence.
            clauses: Its clauses.
        """
        if any(overlap(it, sentence.words) for it in self._found if it.kind != "unclear"):
            self._take_clauses(clauses)
        elif not self._add(sentence):
            several = len(clauses) > 1
            if not several or not [it for it in clauses if self._add(it)]:
                self._name(sentence, first=clauses[0] is self._clauses[0])
        self._speak_of(sentence)

    def _take_clauses(self, clauses: Sequence[Part]) -> None:
        asked = next((it for it in self._found if is_of_all(it, clauses)), None)
        told, left = asked is None, []
        for clause in clauses:
            if not self._covers(clause):
                if not self._add(clause):
                    left += [] if self._is_of_plan(clause) else [clause]
                elif asked is not None and any(same(asked) == same(it) for it in self._last):
                    told = True
            self._speak_of(clause)
        for clause in left:
            if told or not asks(clause.words):
                self._name(clause)

    def _speak_of(self, part: Part) -> None:
        """Take the skill that a part names last for the one that is "it" after it."""
        named = self._vocabulary.find(part.words)
        if named:
            self._named = named[-1].skill
            self._context = self._context.model_copy(update={"skill": self._named})

    def _covers(self, part: Part) -> bool:
        """Whether an intent was read of a part, and of no other, or of a story that it is in."""
        others = [bare(it.words) for it in self._clauses if it is not part]
        for it in self._found:
            if it.kind == "unclear" or not overlap(it, part.words):
                continue
            told = it.kind == "evidence" or any(x.kind == "evidence" for x in it.choices)
            told = told or (it.kind == "fact" and holds(it.text, part.words))
            if told or not any(one in it.quote for one in others):
                return True
        return False

    def _is_of_plan(self, part: Part) -> bool:
        """Whether a part belongs to a plan, or is asked back, by the reading as a whole."""
        planned = any(
            overlap(it, part.words) and (it.kind in PLANNING or it.kind in QUESTIONS)
            for it in self._found
        )
        named = {it.skill for it in self._vocabulary.find(part.words)} - self._skills()
        return planned and not asks(part.words) and not (named and told_of(part.words))

    def _add(self, part: Part) -> bool:
        """Add what a part says by itself, and return whether all that it wants is known now."""
        if not (self._wants(part.words) or asks_in_short(part.words)):
            return False
        guesses = self._context.guesses if part.sentence else None
        alone = self._read(part.words, self._context.model_copy(update={"guesses": guesses}))
        if all(it.kind in _ANSWERLESS for it in alone) and asks(part.words):
            alone = read_as_asked(part.words, self._read, self._context, self._named)
        alone = tuple(map(self._asked_of_added, alone))
        if not alone or any(it.kind in _ANSWERLESS for it in alone):
            return False
        self._last = alone
        if all(map(self._known, alone)):
            return True
        added = [it for it in alone if self._may_add(it, part)]
        if added:  # what was only named is read now
            now = bare(part.words)
            self._found = [it for it in self._found if it.kind != "unclear" or it.text != now]
        self._found += added
        return bool(added)

    def _asked_of_added(self, intent: Intent) -> Intent:
        """Return the question for the level of a skill that is to be added, and only that."""
        if intent.kind == "clarify" and intent.skill and _ADDS.match(intent.quote):
            return Intent(kind="ask_level", confidence=0.9, quote=intent.quote, skill=intent.skill)
        return intent

    def _known(self, intent: Intent) -> bool:
        """Whether something is said by what was read, or is put otherwise there."""
        if intent.kind in PLANNING:
            return any(it.kind in PLANNING for it in self._wider())
        skills = set(self._skills_of(intent))
        if intent.kind in {"set_level", "introduce", "ask_level"} or intent.choices:
            return bool(skills) and skills <= self._skills()
        if intent.kind == "fact":
            return any((it.fact, it.subject) == (intent.fact, intent.subject) for it in self._found)
        if intent.kind in WRITES:
            return any(it.kind == intent.kind for it in self._wider())
        return any(says_as_much(it, intent) for it in self._found)

    def _may_add(self, intent: Intent, part: Part) -> bool:
        if self._known(intent) or only_of_role(intent, self._found):
            return False
        if intent.kind in QUESTIONS:
            return part.begins and self._may_ask(intent)
        looks = intent.kind not in WRITES and asks(part.words) and intent.skill is None
        if intent.confidence < (UNDERSTOOD if looks else PLAIN_ENOUGH):
            return False
        if intent.kind == "plan":
            return part.begins and part.stands and self._plans_alone(part)
        if intent.kind in WRITES:
            return intent.kind in _ADDED and part.stands and self._may_write(intent, part)
        # "Is that realistic?" asks of what is only wished.
        answers = not self._declined and (self._writes() or intent.skill is not None)
        return answers and asks(part.words) and self._unanswered() > 0

    def _plans_alone(self, part: Part) -> bool:
        """Whether a part wants the plan otherwise beside facts that hold no figure and no limit."""
        if not (self._context.planned and (orders(part.words) or _WANTS.search(part.words))):
            return False
        others = [it.words for it in self._clauses if it.words not in part.words]
        plain = all(it.fact in _OF_SELF for it in self._found if it.kind != "unclear")
        return plain and not any(any(map(str.isdigit, it)) or asks(it) for it in others)

    def _may_ask(self, intent: Intent) -> bool:
        """Whether a level or a deed may be put to the user: nothing else is asked yet."""
        offers = all(it.kind in {"set_level", "evidence"} for it in intent.choices)
        asked = self._declined or any(it.kind in QUESTIONS for it in self._found)
        return offers and not asked and self._writes()

    def _may_write(self, intent: Intent, part: Part) -> bool:
        apart = not set(self._skills_of(intent)) & self._skills() and self._gives(intent, part)
        kept = intent.fact != "constraint" or bool(intent.subject)
        after_a_no = part.sentence or not self._declined
        chosen = intent.kind == "forget" and any(it.kind == "set_target" for it in self._found)
        return apart and kept and after_a_no and self._writes() and not chosen

    def _gives(self, intent: Intent, part: Part) -> bool:
        """Whether what introduces skills gives levels, or skills that no level is held of."""
        claims = read_claims(intent.quote, self._vocabulary) if intent.kind == "introduce" else ()
        rated = self._context.rated
        return part.sentence or all(it.level is not None or it.skill not in rated for it in claims)

    def _writes(self) -> bool:
        """Whether a part may change something: what is supposed as a whole changes nothing."""
        return not self._kinds() & _NOT_SO

    def _name(self, part: Part, *, first: bool = False) -> None:
        """Name a part that nothing was made of, or offer to keep the deed that it tells."""
        named = {it.skill for it in self._vocabulary.find(part.words)}
        works = begins_with_work(without_opening(part.words))
        known = bool(named) and named <= self._skills() and not (works or asks(part.words))
        told = works or asks(part.words) or self._orders(part) or self._kinds() & TOLD
        wants = self._wants(part.words) or (first and self._about and not opens(part.words))
        if known or not (part.begins and told and wants) or self._declined or self._done(part):
            return
        words = self._story(part)
        deed = Intent(kind="evidence", confidence=_OFFERED, quote=words, text=words)
        worth = works and worth_offering(words, self._vocabulary)
        if worth and not self._known(deed) and self._may_add(offered(deed), part):
            self._found.append(offered(deed))
        else:
            self._unread.append(bare(part.words))

    def _kinds(self) -> set[IntentKind]:
        return {it.kind for it in self._found}

    def _orders(self, part: Part) -> bool:
        return not self._kinds() & (PLANNING | {"what_if"}) and orders(part.words)

    def _story(self, part: Part) -> str:
        """Return a deed with what came of it, where nothing else is said after it."""
        after = (it for it in self._clauses if it is not part and it.words in part.onwards)
        return part.words if any(self._wants(it.words) for it in after) else part.onwards

    def _wants(self, words: str) -> bool:
        passes = self._asked_level and passes_on(words)
        return not passes and wants_something(words, self._vocabulary)

    def _done(self, part: Part) -> bool:
        """Whether a part only goes with what was read: "can you fit that in?", "make it 4"."""
        if self._kinds() & WRITES and _ASKS_FOR_IT.match(part.words):
            return True
        levels = {str(it.level) for it in self._found if it.kind == "set_level"}
        figures = set(re.findall(r"\d+", part.words))
        counted = any(it.kind == "hours_done" for it in self._found)
        if figures and (figures <= levels or counted) and not self._vocabulary.find(part.words):
            return True
        shows = (it for it in self._found if it.kind in {"show_plan", "plan_fit"})
        if any(holds(it.quote, part.words) for it in shows):
            return True
        plans = [it for it in self._found if it.kind == "plan"]
        return bool(plans) and (
            _ORDERS_IT.match(part.words) is not None
            or done_by_plan(part.words, plans[0], self._vocabulary, self._context)
        )

    def _wider(self) -> Iterator[Intent]:
        """Yield what was read, and what it would be with a yes."""
        for it in self._found:
            yield it
            yield from it.choices

    def _skills(self) -> set[str]:
        named = {id(it) for one in self._found if only_names(one) for it in (one, *one.choices)}
        wider = (it for it in self._wider() if id(it) not in named)
        return {skill for it in wider for skill in self._skills_of(it)}

    def _skills_of(self, intent: Intent) -> Iterator[str]:
        if intent.skill:
            yield intent.skill
        yield from (*intent.first, *intent.skip)
        yield from (it.skill for it in intent.fixed if it.skill)
        if intent.kind == "introduce":
            yield from (it.skill for it in read_claims(intent.quote, self._vocabulary))
