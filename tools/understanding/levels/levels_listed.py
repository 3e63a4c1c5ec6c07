"""Several levels that are on the table at once: kept in part, in their order, the rest, swapped.

The coach has offered to keep some, has noted skills without a level, has listed them or was just
told two. "Yes but TIG is a 3", "only MIG", "3 4 3", "Unity 4 and the other two 2" and "other way
round" speak of all of them together. What is not plain by its every word is left to other readers.
"""

import re
from typing import Final, Literal

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.understanding.levels.listed_parts import Told, decided
from tools.understanding.levels.listed_words import hidden, items, last_point, points
from tools.understanding.levels.open_levels import named_alone
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary

_Setting = Literal["offered", "noted", "told", "table"]

_LEAD = late(
    r"^(?:(?:(?P<yes>yes|yeah|yep|yup|yeh|yea|yh|ye|aye|sure|ok(?:ay)?|fine|right|correct)"
    r"|(?P<no>(?:no|nope|nah)(?=[,.;!–—-])|sorry|wait|oops)|well|oh|ah|hm+|actually|so|please)\b"
    r"[\s,.;!–—-]*){1,6}",
    re.IGNORECASE,
)
_SWAPS = late(
    r"\b(?:swap|switch|flip|reverse)(?: (?:them|'?em|those|these|that|the two|both|the (?:levels"
    r"|numbers|figures)))?(?: (?:round|around|over))?(?=\s*(?:[,.;!]|please\b|$))"
    r"|\b(?:the )?(?:other|wrong|opposite) way (?:round|around|about)\b|\bvice versa\b"
    r"|\b(?:mixed|muddled|mix) (?:them|'?em|those|these|the two|that|it) up\b"
    r"|\b(?:them|those|these|that) (?:mixed|muddled) up\b",
    re.IGNORECASE,
)
_AROUND_A_SWAP = late(
    r"^(?:(?:no|oh|oops|sorry|wait|please|it'?s|it is|that'?s|they'?re|should be|i|you|we|i'?ve"
    r"|you'?ve|got|had|have|them|those|these|it|actually|ah|hm+|rather|and|so|just|can|could|the"
    r"|then|pls)\b[\s,.;!–—-]*)*$",
    re.IGNORECASE,
)
_TAKES_BACK = late(
    r"^(?:(?:please|no|oh|wait|sorry|actually|ok(?:ay)?|can you)[\s,]+)*(?:(?:take|put) (?P<a>.+?)"
    r" back|(?:undo|revert|take back|cancel) (?P<b>.+?))(?: (?:please|again))?$",
    re.IGNORECASE,
)
_LEAVES = late(
    r"\b(?:(?:all|both|everything) but|without|except|excluding|leave|skip|drop|scrap|lose)\b",
    re.IGNORECASE,
)
_TURNS = late(r"^(?:if|unless|when|once|though|although|or)\b", re.IGNORECASE)
_RANGE = late(r"(?<![\d/–-])\d\s*[–-]\s*\d(?!\s*[–/-])")
"""What lies between two levels, and names none."""
_IN_ORDER = late(
    r"(?:\b(?:an?|and|then|in|that|this|order|respectively|please|it's|i'd|say|zero|two"
    r"|three|four|five|none|nil|both|they're|so)\b|[0-5](?![\d.])|[\s,/&;.!–-])+",
    re.IGNORECASE,
)
_BESIDE = late(r"^(?:(?:and|plus|also|but|oh|then)[\s,]+)+", re.IGNORECASE)
_DENIES = late(r"\b(?:not|no|never|hardly)\b|n't\b", re.IGNORECASE)
_FIGURE = late(r"(?<![\w.])[0-5](?!\w)")
_DOUBTS = late(
    r"^(?:not (?:so |too |very )?(?:sure|certain)|unsure|dunno|don'?t know|no idea|can'?t say)\b",
    re.IGNORECASE,
)
"""What leaves open what was named just before it: "MIG yes, TIG I'm not sure about"."""
_ASKS = late(
    r"(?:(?:and|so|but|ok(?:ay)?|wait)[\s,]+)*(?:what|why|how|who|when|where|which|does|do|is|are|can"
    r"|could|should|would)\b",
    re.IGNORECASE,
)
_LONGEST = 40
_APART: Final = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import"})
_NOTHING: frozenset[IntentKind] = frozenset({"unclear", "yes", "no", "mood", "help"})


def read_levels_listed(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return the levels that a message makes of those on the table, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was offered, noted, told or listed before.
        read: Reads what else is told beside a yes.
    """
    rows, setting = _on_the_table(context)
    fewest = 1 if setting == "offered" else 2
    if len(rows) < fewest or _RANGE.search(message) or len(message.split()) > _LONGEST:
        return ()
    said = hidden(message, [it.skill or "" for it in rows], vocabulary)
    swapped = _exchanged(message, said, rows) if setting in {"told", "offered"} else ()
    if swapped:
        return swapped
    if setting == "told":
        back = _taken_back(message, said, rows)
        if back:
            return back
    lead = _LEAD.match(said)
    start = lead.end() if lead else 0
    told, left = decided(said, message, start, len(rows))
    if told is None:
        return ()
    turns = (bool(lead and lead["yes"]), bool(lead and lead["no"]))
    answer = _Answer(message, said[start:left], rows, told, turns)
    return answer.read(setting, said[left:], message[left:], read)


def _on_the_table(context: Context) -> tuple[tuple[Intent, ...], _Setting]:
    """Return the levels that a message may speak of, and how they came to be there."""
    offered, expecting = context.offered, context.expecting
    if expecting == "offer":
        fits = offered is not None and offered.kind == "unrecognised" and not offered.subject
        choices = offered.choices if fits and offered is not None else ()
        return (choices if all(it.skill for it in choices) else ()), "offered"
    if expecting in _APART:
        return (), "told"
    if context.shown.mentioned and expecting != "level":
        return tuple(map(_rated, context.shown.mentioned)), "noted"
    held = dict(context.levels)
    if context.stated and all(it in held for it in context.stated):
        return tuple(_rated(it, held[it]) for it in context.stated), "told"
    if context.shown.kind == "gaps" and expecting == "level":
        return tuple(_rated(it) for it in context.shown.skills if it not in context.held), "table"
    return (), "told"


def _rated(skill: str, level: int | None = None) -> Intent:
    return Intent(kind="set_level", confidence=0.95, skill=skill, level=level)


def _exchanged(message: str, said: str, rows: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return two levels with the skills changed over, where a message asks for that."""
    swaps = list(_SWAPS.finditer(message))
    if len(rows) != 2 or not swaps or message.rstrip().endswith("?"):  # noqa: PLR2004 - a swap
        return ()
    if not _AROUND_A_SWAP.match(message[: swaps[0].start()]):
        return ()
    one, other = rows
    changed = {0: other.level, 1: one.level}
    told, left = decided(said, message, swaps[-1].end(), len(rows))
    between = _AROUND_A_SWAP.match(message[swaps[0].end() : swaps[-1].start()].strip(" ,.;"))
    if told is None or between is None:
        return ()
    other_levels = any(changed[at] != level for at, (level, _) in told.levels.items())
    if other_levels or told.row or told.dropped or message[left:].strip(" .!,"):
        return ()
    return tuple(
        it.model_copy(update={"level": changed[at], "quote": message, "confidence": 1.0})
        for at, it in enumerate(rows)
    )


def _taken_back(message: str, said: str, rows: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return the wish to hold the one level of several no longer that is to be taken back."""
    match = _TAKES_BACK.match(bare(said))
    found = items(match["a"] or match["b"], len(rows)) if match else None
    if not found or len(found) != 1 or found[0].sort != "row" or min(found[0].rows) < 0:
        return ()
    skill = rows[next(iter(found[0].rows))].skill or ""
    return (Intent(kind="end", confidence=0.95, quote=message, text=skill),)


class _Answer:
    """What comes of what a message decides, by how its rows came to be on the table."""

    def __init__(
        self,
        message: str,
        said: str,
        rows: tuple[Intent, ...],
        told: Told,
        turns: tuple[bool, bool],
    ) -> None:
        self._message = message
        self._said = said
        self._rows = rows
        self._told = told
        self._yes, self._no = turns

    def read(self, setting: _Setting, hid: str, left: str, read: Reader) -> tuple[Intent, ...]:
        """Return what is to be done, or nothing where the rest may turn it round.

        Args:
            setting: How the rows came to be there.
            hid: What was not read, with the names of rows hidden.
            left: The same as it was typed.
            read: Reads that by itself.
        """
        if _TURNS.match(left) or (_FIGURE.search(left) and list(points(hid))):
            return ()
        if setting == "offered":
            return self._of_offered(hid, left, read)
        if setting == "noted":
            return self._of_noted(hid)
        if left.strip(" .!"):
            return ()
        return self._of_told() if setting == "told" else self._of_table()

    def _of_offered(self, hid: str, left: str, read: Reader) -> tuple[Intent, ...]:
        told = self._told
        levels = dict(told.levels) or self._in_order()
        every = set(range(len(self._rows)))
        chosen = (told.kept | set(levels) if told.kept else every) - told.dropped
        if not (levels or told.kept or told.dropped or (self._yes and left.strip(" .!"))):
            return ()
        denied = list(points(hid)) and not told.kept and _DENIES.search(left)
        if denied or (told.row and not levels):
            return ()
        open_now = last_point(self._said) if _DOUBTS.match(left) else None
        if open_now is not None:
            return self._all_but(open_now, chosen, levels)
        if not chosen:
            return (Intent(kind="no", confidence=0.95, quote=self._message),)
        kept = tuple(self._level(at, levels, self._rows[at].quote) for at in sorted(chosen))
        leaves = told.dropped and _LEAVES.search(self._message)
        if (self._yes or told.kept or leaves or set(levels) == every) and not (
            self._no and not told.kept
        ):
            return (*kept, *_beside(left, read))
        return (_offer(self._message, kept),)

    def _all_but(
        self, open_now: int, chosen: set[int], levels: dict[int, tuple[int, str]]
    ) -> tuple[Intent, ...]:
        """Return the levels that are kept, and the question for the one that is left open."""
        kept = (self._level(at, levels, self._message) for at in sorted(chosen - {open_now}))
        skill = self._rows[open_now].skill
        return (*kept, Intent(kind="ask_level", confidence=0.9, quote=self._message, skill=skill))

    def _of_noted(self, hid: str) -> tuple[Intent, ...]:
        told = self._told
        levels = dict(told.levels) or self._in_order()
        if told.row and not levels and len(told.row) > 1:
            return tuple(
                named_alone(self._rows[at].skill or "", self._message)
                for at in range(len(self._rows))
            )
        if not levels:
            return ()
        saved = tuple(self._level(at, levels, self._message) for at in sorted(levels))
        open_now = sorted((told.named | set(points(hid))) - set(levels) - told.dropped)
        if len(open_now) == 1:
            skill = self._rows[open_now[0]].skill
            return (*saved, Intent(kind="ask_level", confidence=0.9, quote=hid, skill=skill))
        return (
            *saved,
            *(named_alone(self._rows[at].skill or "", self._message) for at in open_now),
        )

    def _of_told(self) -> tuple[Intent, ...]:
        told = self._told
        in_order = self._in_order() if self._no else {}
        levels = dict(told.levels) if told.pointed else in_order
        if not levels:
            return ()
        return tuple(self._level(at, levels, self._message) for at in sorted(levels))

    def _of_table(self) -> tuple[Intent, ...]:
        """Return the question whether levels are those of what was listed, from its top."""
        told = self._told
        levels = self._in_order(part=True) if len(told.row) > 1 else {}
        every = set(range(len(self._rows)))
        if told.pointed and set(told.levels) == every:
            levels = dict(told.levels)
        if not levels:
            return ()
        choices = tuple(self._level(at, levels, self._message) for at in sorted(levels))
        nothing = set(levels) == every and not any(it.level for it in choices)
        return (
            Intent(
                kind="unrecognised",
                confidence=0.9,
                quote=self._message,
                text=self._message,
                subject="the rest" if nothing else "",
                choices=choices,
            ),
        )

    def _in_order(self, *, part: bool = False) -> dict[int, tuple[int, str]]:
        """Return the levels that are given without a row, where there are as many rows."""
        given, many = self._told.row, len(self._rows)
        if not _IN_ORDER.fullmatch(self._said):
            return {}
        if not given or len(given) > many or self._told.named or not (part or len(given) == many):
            return {}
        return {at: (level, self._message) for at, level in enumerate(given)}

    def _level(self, at: int, levels: dict[int, tuple[int, str]], quote: str) -> Intent:
        level, said = levels.get(at, (self._rows[at].level, quote))
        return self._rows[at].model_copy(
            update={"level": level, "quote": said or quote, "confidence": 1.0}
        )


def _offer(message: str, levels: tuple[Intent, ...]) -> Intent:
    """Return the question whether levels are to be kept, put as the first time."""
    text = "”, “".join(it.quote for it in levels)
    return Intent(kind="unrecognised", confidence=0.9, quote=message, text=text, choices=levels)


def read_rows_named(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the question for the levels of skills just noted, where words only tell of them.

    Args:
        message: A message that nothing else was made of.
        vocabulary: The skills that are known.
        context: Holds the skills that were noted without a level.
    """
    rows, setting = _on_the_table(context)
    said = hidden(message, [it.skill or "" for it in rows], vocabulary)
    told = [rows[at] for at in points(said)]
    asks = "?" in message or _ASKS.match(message) is not None
    if setting == "offered" and rows and not asks and (told or _FIGURE.search(message)):
        return (_offer(message, rows),)
    if setting != "noted" or not told or "?" in message:
        return ()
    if len(told) == 1:
        return (Intent(kind="ask_level", confidence=0.9, quote=message, skill=told[0].skill),)
    return tuple(named_alone(it.skill or "", message) for it in told)


def _beside(left: str, read: Reader) -> tuple[Intent, ...]:
    """Return what stands beside a yes, or its words where nothing could be made of them."""
    words = _BESIDE.sub("", left).strip(" .!")
    found = read(words) if words else ()
    if not found or not {it.kind for it in found} <= _NOTHING:
        return found
    names = _FIGURE.search(words) or _BESIDE.match(left)
    return (Intent(kind="unclear", confidence=0.0, quote=words, text=words),) if names else ()
