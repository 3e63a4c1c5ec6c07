"""The wish to hold the check-in with what it is to begin with: "check-in: 3h SQL, 1h Python".

The hours are counted at once, and what went well or stood in the way is kept for its question.
"""

import re
from collections.abc import Callable, Iterator

from tools.late import late
from tools.named_hours import only_remarks
from tools.understanding.checkins.between_checkins import puts_off_checkin
from tools.understanding.checkins.checkin_requests import asks_for_checkin
from tools.understanding.checkins.week_answers import WeekTold
from tools.understanding.checkins.week_told import week_told
from tools.understanding.intent import Context, Expecting, Intent, IntentKind
from tools.understanding.parts_wanting import wants_something
from tools.understanding.phrases import bare
from tools.understanding.replies.choices import agreed_to
from tools.vocabulary import Vocabulary

Read = Callable[[str], tuple[Intent, ...]]
"""Reads a part of a message by itself."""

_CUE = late(r"\bcheck(?:ing)?[- ]?ins?\b|\bweekly\b", re.IGNORECASE)
_CUT = late(
    r"\s*[.;:!?\n]+\s*|\s*,\s+|\s+[–—-]+\s+|\s+(?:and|with|where|as)\s+(?=i\b|it'?s\b|\d)",
    re.IGNORECASE,
)
_AROUND = late(
    r"\b(?:quick|quickly|wee|little|short|small|brief|tiny|proper|then|now|please|real quick)\b"
    r"|^(?:no|yes|ok(?:ay)?|so|right|well|oh|hey|hi|and|also)\b[\s,]*",
    re.IGNORECASE,
)
_ONLY_NOT = late(
    r"^(?:that is|that's|this is) what i (?:did|spent)\b.*|^not my hours.*", re.IGNORECASE
)
_OF_ITSELF: frozenset[Expecting | None] = frozenset(
    {"checkin", "evidence", "assessment", "import", "take_in", "import_chat", "kind"}
)
"""What is asked for where the answer is read by its own readers."""
_SMALL_TALK: frozenset[IntentKind] = frozenset({"mood", "greet", "thanks", "yes", "no", "bye"})
_UNPLACED: frozenset[IntentKind] = frozenset({"unclear", "hours_done", "bad_hours", "plan"})
"""What an amount of time is read as by itself, which is neither of a plan nor of a skill here."""
_FEW = 3
"""Fewer words than these, which nothing was read of, are a remark."""
_LONGEST = 80


def read_opened_with(
    message: str, vocabulary: Vocabulary, context: Context, read: Read
) -> tuple[Intent, ...]:
    """Return the check-in with what a message tells for it, and what else it says; or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
        read: Reads the parts that tell nothing of the week.
    """
    if context.expecting in _OF_ITSELF or len(message.split()) > _LONGEST:
        return ()
    wished = _CUE.search(message) and not puts_off_checkin(message)
    rest = _beside_wish(message) if wished else None
    told = week_told(rest, vocabulary, promises=context.promises) if rest else None
    if told is None or not (told.answers() or told.amount):
        return ()
    return (opened(message, told), *beside_answers(told.left, vocabulary, read))


def beside_answers(parts: tuple[str, ...], vocabulary: Vocabulary, read: Read) -> Iterator[Intent]:
    """Yield what parts say beside answers; what would be asked back is told to be left out.

    Args:
        parts: The parts.
        vocabulary: The skills that are known.
        read: Reads one.
    """
    for part in parts:
        found = days_off_told(tuple(of_the_rest((part,), vocabulary, read)))
        plain = all(it.kind != "clarify" for it in found)
        if plain and (found or len(part.split()) < _FEW or only_remarks(part)):
            yield from found
        else:
            yield Intent(kind="unclear", confidence=0.0, quote=part, text=bare(part))


def days_off_told(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return days off as told that would be put to the user: beside a week they are plain.

    Args:
        found: What a part was read as.
    """
    one = found[0].choices if len(found) == 1 and found[0].kind == "clarify" else ()
    only_off = len(one) == 1 and one[0].kind == "plan" and one[0].weeks_off
    return (agreed_to(one[0]),) if only_off and one[0].hours_per_week is None else found


def opened(message: str, told: WeekTold) -> Intent:
    """Return the wish to hold the check-in, with what was told for it.

    Args:
        message: The words that hold it.
        told: What they tell of the week.
    """
    return Intent(
        kind="checkin",
        confidence=0.97,
        quote=message,
        choices=answers_in(told, message),
        subject=told.amount,
    )


def answers_in(told: WeekTold, quote: str) -> tuple[Intent, ...]:
    """Return what was told of the week as answers, each with the key of its question.

    Args:
        told: What was told.
        quote: The words that hold it.
    """
    return tuple(
        Intent(kind="checkin_answer", quote=quote, subject=it.key, text=it.words)
        for it in told.answers()
    )


def of_the_rest(parts: tuple[str, ...], vocabulary: Vocabulary, read: Read) -> Iterator[Intent]:
    """Yield what the parts say that tell nothing of the week, or that they are not understood.

    Args:
        parts: The parts.
        vocabulary: The skills that are known.
        read: Reads one.
    """
    for part in parts:
        if _ONLY_NOT.match(part):
            continue
        found = read(part)
        if all(it.kind in _UNPLACED and not it.weeks_off for it in found):
            if wants_something(part, vocabulary) or any(map(str.isdigit, part)):
                yield Intent(kind="unclear", confidence=0.0, quote=part, text=bare(part))
        else:
            yield from (it for it in found if it.kind not in _SMALL_TALK)


def _beside_wish(message: str) -> str | None:
    """Return a message without the part that asks for the check-in; ``None`` where none does."""
    start = 0
    for cut in (*_CUT.finditer(message), None):
        end = len(message) if cut is None else cut.start()
        said = " ".join(_AROUND.sub(" ", message[start:end]).split())
        if said and asks_for_checkin(bare(said)):
            after = "" if cut is None else message[cut.end() :]
            return f"{message[:start].rstrip(' ,')} {after}".strip()
        start = end if cut is None else cut.end()
    return None
