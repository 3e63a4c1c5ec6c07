"""What the small parts of an introduction tell that no reader of whole clauses takes.

People tell of themselves in headwords: "pharmacist, 8 years, Leeds, bad knees, no nights". Each
part is read by itself beside the trade that was told; what nothing takes is named, so that nothing
is lost without a word.
"""

import re
from collections.abc import Iterable, Iterator

from tools.late import late
from tools.telling import Told
from tools.understanding.facts.elliptic import with_subject
from tools.understanding.facts.fact_parts import tells_value
from tools.understanding.facts.headline_said import is_of_headline
from tools.understanding.facts.name_answers import is_name_remark
from tools.understanding.facts.terms_of_work import Beside
from tools.understanding.facts.told_of_work import (
    is_of_years,
    is_over,
    told_of_work,
    trade_alone,
)
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind
from tools.understanding.parts_wanting import asks, keeps_it, opens
from tools.understanding.phrases import bare
from tools.understanding.questions.only_words import only, words
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_SURE = 0.93
_MOST_PARTS, _NAMED = 16, 2
"""Parts of a message that is still an introduction, and how many of them are named at most."""
_CUT = late(
    r"(?<=[^\d\s])\s*[,;()]+\s*|(?<=\d)\s*[,;()]+\s+|(?<=[.!?])\s+|\n+|\s+[–—-]+\s+|\s+\|\s+"
    r"|,?\s+(?:(?:and|but|(?<!so )so(?! so)|now|because(?! of\b)|cos|plus|then)\s+)+(?=\S)",
    re.IGNORECASE,
)
_BUSY: frozenset[Expecting] = frozenset(
    {
        "checkin",
        "assessment",
        "evidence",
        "kind",
        "take_in",
        "import_chat",
        "import",
        "level",
        "hours",
    }
)
_ELSE: frozenset[IntentKind] = frozenset(
    {
        "hypothetical", "others", "what_if", "preview", "evidence", "hours_done", "checkin_answer",
        "undo", "decide", "foreign", "forget", "forget_now", "end", "row_why",
    }
)  # fmt: skip
"""What is read of a message that does not introduce anyone."""
_NOTHING: frozenset[IntentKind] = frozenset({"unclear", "mood", "out_of_scope"})
_WHO = frozenset({"name", "headline", "experience", "language", "certificate"})
_SUPPOSES = late(r"\b(?:if|unless|suppos\w+|imagine|pretend)\b", re.IGNORECASE)
"""What makes a message tell of no one as they are."""
_TAKES_BACK = late(r"(?:well )?(?:was|used to be|not any ?more|no longer)", re.IGNORECASE)
"""A part that takes back what stands before it: "I'm a mechanic. Well, was."."""
_OPENS = late(
    r"^(?:(?:hi|hello|hey|so|well|oh|ok(?:ay)?|and|yes|yep|yeah|but)\b[\s,]*)+", re.IGNORECASE
)
_AGE = late(
    r"(?:(?:i'm|i am|im|age[d]?|now|nearly|almost|turning|just turned|about|already|male"
    r"|female)\s+)*"
    r"(?:[1-7]\d|(?:twenty|thirty|forty|fifty|sixty)(?:[- ]\w+)?)(?: ?(?:years?|yrs?)(?: |-)old"
    r"| ?y/?o| years young| this (?:year|month)| next (?:year|month))?(?: now)?",
    re.IGNORECASE,
)
_FAMILY = late(
    r"(?:(?:i'm|i am|im|i|a|single|married|with|and|have|got)\s+)*(?:(?:mum|mom|dad|mother|father"
    r"|parent)"
    r"(?: (?:of|to) \w+)?|(?:\d|one|two|three|four|five) (?:\w+ )?(?:kids?|children|boys|girls))",
    re.IGNORECASE,
)
_CHATTER = words("""
    anymore bored burnt burned change clue don't dont dunno else enough fed fresh happy help honest
    honestly idea idk job jobs kind know life lost lol main mate move new nothing okay out part
    pretty quit reason sick simple skills something somebody sort start stuck thats think tired
    trade try trying used very what where which who why work working basically still her here
    haha any cheers ta nice meet hope hoping better different correct sure nope nah right thats
    love gosh honey dear mate ok yes self employed freelance freelancer stiff sad stressed
""")
_NOT_TOLD = late(
    r"\b(?:want|wanna|wants|would like|i'd like|thinking|looking|hoping|wondering|fancy|aim\w*"
    r"|maybe|perhaps|target|become|becoming|need to|if|would|could|should|wish)\b",
    re.IGNORECASE,
)
_DOABLE = late(
    r"\bwhat (?:else )?(?:can|could|should|might) i\b.*\b(?:do|be|become)\b", re.IGNORECASE
)
_SOMETHING = late(
    r"\b(?:want|wanna|like|looking|fancy|need)\b.*\b(?:something|anything|sth)\b", re.IGNORECASE
)
_AIMED: frozenset[IntentKind] = frozenset(
    {"set_target", "compare", "clarify", "nearest", "find_roles", "role"}
)
_MOVED = late(r"\bnow\b.*\b(?:in|near) (?-i:[A-Z])", re.IGNORECASE)
_CONTENT = late(r"[^\W\d_]{3,}")


def with_introduced(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read of a message, with what its small parts tell of the user.

    Args:
        found: What was read of it.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    parts = [_OPENS.sub("", it).strip() for it in _CUT.split(message)]
    grounds = _grounds(message, vocabulary)
    parts = [it for it in parts if it.strip(" .!,") and it not in grounds]
    apart = _SUPPOSES.search(message) or any(_TAKES_BACK.fullmatch(bare(it)) for it in parts)
    apart = apart or any(it.kind in _ELSE for it in found)
    busy = context.expecting in _BUSY or apart
    if busy or not parts or len(parts) > _MOST_PARTS:
        return found
    return _Parts(found, parts, vocabulary, context).all()


_IN_BRACKETS = late(r"\((?P<words>[^()]*)\)")
_NEAR = 30
"""Characters before a bracket in which the skill stands that it is said of."""


def _grounds(message: str, vocabulary: Vocabulary) -> str:
    """Return what stands in brackets behind a skill, which only says how it is known."""
    found = _IN_BRACKETS.finditer(message)
    said = (it for it in found if vocabulary.find(message[max(0, it.start() - _NEAR) : it.start()]))
    return "\n".join(it["words"] for it in said)


_AS_POST = late(r"as (?:an? |the )?[A-Za-z][\w' /-]{2,40}", re.IGNORECASE)
_SHORT_TITLE = 3
"""Letters of what may be no title."""
_WHERE = late(r",| (?:at|in|for|as|from|with) ", re.IGNORECASE)


class _Parts:
    """The parts of a message, read one after the other."""

    def __init__(
        self,
        found: tuple[Intent, ...],
        parts: list[str],
        vocabulary: Vocabulary,
        context: Context,
    ) -> None:
        self._found = found
        self._parts = parts
        self._vocabulary, self._context = vocabulary, context
        offered = context.offered is not None and (
            context.offered.fact == "name" or context.offered.kind == "set_target"
        )
        self._about = context.expecting == "about"
        kinds = {it.fact for it in found if it.kind == "fact"}
        told = bool(kinds) if self._about else bool(kinds & _WHO)
        self._told = told
        self._introduces = told or offered or self._about or context.expecting == "target"
        self._names = context.offered is not None and context.offered.fact == "name"
        self._trade, self._past = "", False
        self._new: list[Intent] = []
        self._read: list[str] = []

    def all(self) -> tuple[Intent, ...]:
        """Return all that was read, with the parts named that nothing was made of."""
        for part, then in zip(self._parts, (*self._parts[1:], ""), strict=True):
            self._take_trade(part, then)
            self._take(part)
        if any(map(_MOVED.search, self._parts)):  # where it was is not where it is
            self._new = [it for it in self._new if it.fact != "contact"]
        kept = [it for it in self._found if not self._is_read(it)]
        before = [it for it in kept if it.kind in WRITES]
        after = [it for it in kept if it.kind not in WRITES]
        if not self._new and not self._told:
            return self._found
        return (*before, *self._new, *after, *map(_unread, self._left(after)))

    def _take_trade(self, part: str, then: str) -> None:
        """Take the trade that a part tells, also one that only the years after it tell."""
        trades = [it.text for it in self._found if it.fact == "headline"]
        self._trade = next((it for it in trades if _holds(part, it)), self._trade)
        told = bool(trades or self._trade) or not self._about
        trade = "" if told else trade_alone(part, then)
        if trade:
            self._trade = trade
            self._new.append(_fact(part, Told("headline", trade)))
            self._read.append(bare(part))

    def _take(self, part: str) -> None:
        if part.endswith("?") or standing(with_subject(part)) in {"hypothetical", "others"}:
            return
        if self._take_post(part):
            return
        past, self._past = self._past, is_over(part)
        if past and is_of_years(part):  # of the work that was told just before
            return
        beside = Beside(self._trade, self._introduces, self._vocabulary)
        told = told_of_work(part, beside)
        self._new += [_fact(part, it) for it in told if not self._known(it)]
        if told:
            self._read.append(bare(part))

    def _take_post(self, part: str) -> bool:
        """Whether a part is the post that was held in the work told before it; it is added."""
        last = self._found[-1] if self._found else None
        post = _AS_POST.fullmatch(part.strip(" .!"))
        if post is None or last is None or last.fact != "experience":
            return False
        text = f"{last.text}, {part.strip(' .!')}"
        self._found = (*self._found[:-1], last.model_copy(update={"text": text}))
        self._read.append(bare(part))
        return True

    def _known(self, told: Told) -> bool:
        """Whether a fact is told by what was read: the same words, or the one of its subject."""
        if told.kind == "language" and self._rates(told.value.split()[0]):
            return True
        for it in (*self._found, *self._new):
            for one in (it, *it.choices):
                same = one.kind == "fact" and one.fact == told.kind
                if same and told.subject and one.subject.startswith(told.subject.split(" as ")[0]):
                    return True
                if same and not told.subject and _alike(told.value, one.text):
                    return True
                since, _, dated = told.value.partition(" since ")
                if same and dated and _holds(since, one.text) and " since " in one.text:
                    return True
        return False

    def _rates(self, language: str) -> bool:
        """Whether a level is given to a language, which says how well it is spoken."""
        rated = (it.quote for it in self._found if it.kind in {"set_level", "introduce"})
        return any(language.casefold() in it.casefold() for it in rated)

    def _is_read(self, intent: Intent) -> bool:
        """Whether what was not understood, or only asked about, is told by the parts."""
        named = intent.kind == "clarify" and all(it.kind in _LOOKS for it in intent.choices)
        planned = intent.kind == "clarify" and all(it.kind in _TAKEN for it in intent.choices)
        asked = intent.kind in {"ask_level", "introduce"} and bare(intent.quote) in self._read
        if intent.kind not in _NOTHING and not named and not planned and not asked:
            return False
        if intent.kind == "unclear" and _DOABLE.search(intent.quote):
            return any(it.kind == "nearest" for it in self._found)
        said = bare(intent.choices[0].quote if planned else intent.quote)
        rest = [it for it in map(bare, self._parts) if it in said and it not in self._read]
        return (
            bool(self._read)
            and any(it in said or said in it for it in self._read)
            and (intent.kind == "unclear" or not rest)
        )

    def _left(self, after: Iterable[Intent]) -> Iterator[str]:
        """Yield the parts that say something and that nothing was made of."""
        named = " ".join(bare(it.quote) for it in after if it.kind == "unclear")
        left = (it for it in self._parts if self._says(it) and bare(it) not in named)
        for part, _ in zip(left, range(_NAMED), strict=False):
            yield bare(part)

    def _says(self, part: str) -> bool:
        said = part.strip(" .!")
        if (
            asks(part)
            or opens(part)
            or _AGE.fullmatch(said)
            or _FAMILY.fullmatch(said)
            or (_NOT_TOLD.search(said) and not self._wishes(said))
            or (self._names and is_name_remark(said))
            or is_of_headline(said, self._context)
            or keeps_it(said)
        ):
            return False
        if bare(part) in self._read or self._covered(part):
            return False
        return _CONTENT.search(said) is not None and not only(said, _CHATTER)

    def _wishes(self, said: str) -> bool:
        """Whether a part wishes for something that no role was found for."""
        aimed = any(it.kind in _AIMED for it in self._found)
        return not aimed and _SOMETHING.search(said) is not None

    def _covered(self, part: str) -> bool:
        """Whether something was read of a part, as far as that can be told by its words."""
        skills = {it.skill for it in self._vocabulary.find(part)}
        for it in self._found:
            said = (one.text or (one.quote if one is not it else "") for one in (it, *it.choices))
            # The quote of "no SQL" is the part itself, though it names NoSQL.
            level_alone = it.kind == "set_level" and bare(it.quote) == bare(part)
            told = it.kind == "fact" and _begins_in(it.text, part)
            counted = it.kind == "fact" and it.unit and tells_value(part, it.text)
            if level_alone or told or counted or any(_holds(part, one) for one in said):
                return True
            if any(one.skill in skills for one in (it, *it.choices) if one.skill):
                return True
            if it.level is not None and str(it.level) in part and _holds(it.quote, part):
                return True
            rated = skills or any(map(str.isdigit, part))
            if it.kind == "introduce" and rated and _holds(it.quote, part):
                return True
            if it.kind not in _BY_NAMES and _holds(it.quote, part):
                return True
        return False


_BY_NAMES: frozenset[IntentKind] = frozenset(
    {"fact", "unclear", "unrecognised", "introduce", "clarify", "set_level", "ask_level"}
)
"""What is read of the names in its quote, which may be the whole message."""
_TAKEN: frozenset[IntentKind] = frozenset({"plan", "set_target"})
"""What the words of a fact may have been taken for."""
_LOOKS: frozenset[IntentKind] = frozenset({"explain", "recall"})


def _unread(part: str) -> Intent:
    return Intent(kind="unclear", confidence=0.0, quote=part, text=part)


def _fact(part: str, told: Told) -> Intent:
    return Intent(
        kind="fact",
        fact=told.kind,
        confidence=_SURE,
        quote=part,
        text=told.value,
        subject=told.subject,
        unit=told.unit,
    )


def _alike(one: str, other: str) -> bool:
    return _holds(one, other) or _holds(one.partition(",")[0], other)


def _begins_in(told: str, part: str) -> bool:
    """Whether the work that a fact begins with stands in a part, whatever else it was joined to."""
    head = _WHERE.split(told)[0].strip().casefold()
    return len(head) > _SHORT_TITLE and head in bare(part).casefold()


def _holds(one: str, other: str) -> bool:
    first, second = bare(one).casefold(), bare(other).casefold()
    return bool(first and second) and (first in second or second in first)
