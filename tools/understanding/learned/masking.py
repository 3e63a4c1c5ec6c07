"""A wording with its names, days and figures taken out, so that others like it look the same."""

import re
from collections.abc import Iterator

from tools.domain import Value
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context
from tools.vocabulary import Vocabulary

_SHORTEST_HEAD = 5
_RANKS = late(r"^(?:(?:senior|junior|lead|staff|principal|chief)\s+)+", re.IGNORECASE)
_ENDS_OF_TITLES = late(
    r"\s+(?:engineer|developer|designer|manager|analyst|scientist|researcher|specialist)$",
    re.IGNORECASE,
)
_WORD = late(r"[A-Za-z][\w+#]{2,}")
_FILE = late(
    r"(?<!\w)(?:[~./\\]|[a-z]:\\)?[\w./\\~-]*[\w-]\.(?:md|txt|pdf|docx?|html?|json|jsonl|zip|csv"
    r"|rtf|odt|eml)\b|(?<!\w)(?:~|\.{1,2})?/[\w./-]+",
    re.IGNORECASE,
)
_LEVEL = late(
    r"\b(?:[0-5]|zero|one|two|three|four|five)(?:\s*/\s*|\s+out of\s+(?:the\s+)?|\s+of\s+)"
    r"(?:5|five)\b",
    re.IGNORECASE,
)
_FIGURE = late(
    r"\b\d+(?:[.,:]\d+)*(?=(?:h|hrs?|k|x|st|nd|rd|th)?\b)|(?<!no )(?<!that )(?<!this )\b(?:zero|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b",
    re.IGNORECASE,
)


class Masked(Value):
    """A wording with its names taken out.

    Attributes:
        words: It, with ``<skill>``, ``<role>``, ``<day>``, ``<level>``, ``<n>`` and ``<file>`` in
            the place of names and figures.
        skills: The skills named, in order.
        roles: The roles named, in order.
    """

    words: str
    skills: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


def maskings(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Masked]:
    """Yield a clause with its skills and roles taken out, the roles first and then without them.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the titles of the known roles, and the day that dates count from.
    """
    clause = _undated(clause, context)
    places = list(_roles(clause.casefold(), context.roles))
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
            yield Masked(words=_without_figures(words), skills=(skill.name,))


def _undated(clause: str, context: Context) -> str:
    clause = _FILE.sub("<file>", clause)
    for it in reversed(find_days(clause, context.today)):
        clause = f"{clause[: it.start]}<day>{clause[it.end :]}"
    return clause


def _without_figures(words: str) -> str:
    return _FIGURE.sub("<n>", _LEVEL.sub("<level>", words))


def _skills_taken(words: str, roles: tuple[str, ...], vocabulary: Vocabulary) -> Masked:
    found = vocabulary.find(words)
    skills = tuple(it.skill for it in found)
    for it in reversed(found):
        words = f"{words[: it.start]}<skill>{words[it.end :]}"
    return Masked(words=_without_figures(words), skills=skills, roles=roles)


_ANY_TRADE = frozenset({"engineer", "developer", "manager", "analyst", "designer", "architect"})
"""What is left of "Staff Engineer" without its rank, and stands in every other title too."""


def _roles(said: str, titles: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield where a title stands, in full or without its last word ("full-stack"), in order."""
    taken: list[tuple[int, int, str]] = []
    names = [(title.casefold(), title) for title in titles]
    heads = [
        (head, title)
        for name, title in names
        if (head := _ENDS_OF_TITLES.sub("", _RANKS.sub("", name))) != name
        and len(head) >= _SHORTEST_HEAD
        and head not in _ANY_TRADE
    ]
    for name, title in (*sorted(names, key=lambda it: -len(it[0])), *heads):
        found = re.search(rf"(?<!\w){re.escape(name)}(?![^\W\d_]{{2}})", said)
        if found and not any(
            found.start() < end and start < found.end() for start, end, _ in taken
        ):
            taken.append((*found.span(), title))
    yield from sorted(taken)
