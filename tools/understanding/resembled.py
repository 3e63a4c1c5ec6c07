"""The request to look something up that an unknown wording resembles, or the two that it may be.

Nothing that writes is ever read this way.
"""

import re
from collections.abc import Iterator

from tools.domain import Value
from tools.late import late
from tools.understanding.dates import find_days
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.past_days import past_day
from tools.understanding.resembling import Likeness, likenesses
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

SURE, AHEAD = 0.4, 0.05
"""How alike, and by how much more than anything else, what is done at once has to be.

Both come from trying each example against all others: ``python -m tests.likeness`` prints it.
"""
_PLAINLY = 0.6
"""From here on a reading counts as plain beside others of the same message."""
_LONGEST = 22
_SHORTEST_HEAD = 5
_NO_REQUESTS: frozenset[IntentKind] = frozenset({"out_of_scope", "unclear"})
_ONE_ANSWER: dict[IntentKind, IntentKind] = {
    "this_week": "show_plan",
    "commitments": "show_plan",
    "progress": "show_plan",
    "profile": "recall",
    "target": "gaps",
}
"""What is answered with the same figures: of two such readings neither is in doubt."""
_RANKS = late(r"^(?:(?:senior|junior|lead|staff|principal|chief)\s+)+", re.IGNORECASE)
_ENDS_OF_TITLES = late(
    r"\s+(?:engineer|developer|designer|manager|analyst|scientist|researcher|specialist)$",
    re.IGNORECASE,
)
_ASKS = late(
    r"\?\W*$|\b(?:vs|versus)\b|^(?:\w+[,\s]+){0,3}?(?:what|which|how|why|where|when|who|whom"
    r"|show|list|give|tell"
    r"|see|is"
    r"|are|am|do|does|did|can|any|got|help|explain|compare|rank|sort|print|remind|sell|prepare"
    r"|draft|turn"
    r"|help me)"
    r"(?:'?s|'re)?\b",
    re.IGNORECASE,
)
"""What asks, in its mark or its first words; what only tells is no request."""
_NOUNS = late(
    r"^(?:(?:and|my|the|all|your|a|next|full|whole|current|latest)\s+)*(?:plan|roadmap|schedule"
    r"|gaps?"
    r"|profile|skills|levels|history|log|journal|changes|promises|commitments|evidence|stories"
    r"|pitch"
    r"|talking points|roles|jobs|postings|market|target|goal|pace|progress|score|readiness)"
    r"(?:\s+(?:please|again|so far|overview|list|table))*\W*$",
    re.IGNORECASE,
)
_TAKES_BACK = late(
    r"^(?:yes|no|nope|not|hm+|yeah|ok(?:ay)?)\b.*\b(?:not|yet|but|don'?t)\b", re.IGNORECASE
)
_WORD = late(r"[A-Za-z][\w+#]{2,}")
_STORY = late(
    r"^(?:(?:and|so|but|yesterday|today|last \w+)[\s,]+)*(?:i|we)(?:'ve|'d)? (?!am\b|lack\b|need to"
    r"|want to (?:see|know))",
    re.IGNORECASE,
)


class Masked(Value):
    """A wording with its names taken out.

    Attributes:
        words: It, with ``<skill>`` and ``<role>`` in the place of names.
        skills: The skills named, in order.
        roles: The roles named, in order.
    """

    words: str
    skills: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


def read_resembled(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the request that a clause resembles, a question between two, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the titles of the known roles.
    """
    if len(clause.split()) > _LONGEST or not _is_request(clause):
        return None
    for masked in _maskings(_undated(clause, context), vocabulary, context):
        first, *others = likenesses(masked.words)
        found = _filled(first, masked, clause)
        if first.score < SURE or found is None:
            continue
        if first.kind == "recall":
            found = found.model_copy(update={"day": past_day(clause, context.today)})
        rival = next((it for it in others if _answer(it) != _answer(first)), None)
        if rival is None or first.score - rival.score >= AHEAD:
            return found
        other = _filled(rival, masked, clause)
        if other is not None:
            choices = (found, other)
            return Intent(kind="clarify", confidence=0.75, quote=clause, choices=choices)
    return None


def asked_instead(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the request that a question resembles, where it was only taken to suppose.

    Args:
        found: What the message was taken for.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the titles of the known roles.
    """
    supposes = {it.kind for it in found} == {"hypothetical"} and not any(
        it.level is not None or it.text for it in found
    )
    asked = read_resembled(message, vocabulary, context) if supposes else None
    return (asked,) if asked is not None and asked.kind != "clarify" else ()


def _undated(clause: str, context: Context) -> str:
    """Return a clause without the days in it, which no example has."""
    for it in reversed(find_days(clause, context.today)):
        clause = clause[: it.start] + clause[it.end :]
    return clause


def _is_request(clause: str) -> bool:
    asks = _ASKS.search(clause) or _NOUNS.match(clause)
    if standing(clause) == "others":
        return False
    return bool(asks) and not (_STORY.match(clause) or _TAKES_BACK.match(clause))


def _answer(it: Likeness) -> tuple[IntentKind, str]:
    return _ONE_ANSWER.get(it.kind, it.kind), it.text


def _filled(likeness: Likeness, masked: Masked, clause: str) -> Intent | None:
    """Return what a likeness asks for, with the names that were taken out; ``None`` for nothing."""
    kind = likeness.kind
    if kind in _NO_REQUESTS:
        return None
    plainly = likeness.score >= _PLAINLY
    wanted = Intent(kind=kind, confidence=0.85 if plainly else 0.75, quote=clause)
    if likeness.text == "<skill>":
        named = dict.fromkeys(masked.skills)
        return wanted.model_copy(update={"skill": next(iter(named))}) if len(named) == 1 else None
    if kind == "compare":
        return wanted.model_copy(update={"roles": masked.roles}) if len(masked.roles) > 1 else None
    if likeness.text == "<role>":
        alone = len(masked.roles) == 1
        return wanted.model_copy(update={"role": masked.roles[0]}) if alone else None
    return wanted.model_copy(update={"text": likeness.text})


def _maskings(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Masked]:
    """Yield a clause with its skills and roles taken out, the roles first and then without them."""
    said = clause.casefold()
    places = list(_roles(said, context.roles))
    words, roles = clause, [title for _, _, title in places]
    for start, end, _ in reversed(places):
        words = f"{words[:start]}<role>{words[end:]}"
    yield _skills_taken(words, tuple(roles), vocabulary)
    if places:
        yield _skills_taken(clause, (), vocabulary)
    for match in _WORD.finditer(clause):
        # A word that has other uses too names its skill where that alone makes sense.
        skill = vocabulary.get(match[0])
        if skill is not None:
            words = f"{clause[: match.start()]}<skill>{clause[match.end() :]}"
            yield Masked(words=words, skills=(skill.name,))


def _skills_taken(words: str, roles: tuple[str, ...], vocabulary: Vocabulary) -> Masked:
    found = vocabulary.find(words)
    skills = tuple(it.skill for it in found)
    for it in reversed(found):
        words = f"{words[: it.start]}<skill>{words[it.end :]}"
    return Masked(words=words, skills=skills, roles=roles)


def _roles(said: str, titles: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield where a title stands, in full or without its last word ("full-stack"), in order."""
    taken: list[tuple[int, int, str]] = []
    names = [(title.casefold(), title) for title in titles]
    heads = [
        (head, title)
        for name, title in names
        if (head := _ENDS_OF_TITLES.sub("", _RANKS.sub("", name))) != name
        and len(head) >= _SHORTEST_HEAD
    ]
    for name, title in (*sorted(names, key=lambda it: -len(it[0])), *heads):
        found = re.search(rf"(?<!\w){re.escape(name)}(?![^\W\d_]{{2}})", said)
        if found and not any(
            found.start() < end and start < found.end() for start, end, _ in taken
        ):
            taken.append((*found.span(), title))
    yield from sorted(taken)
