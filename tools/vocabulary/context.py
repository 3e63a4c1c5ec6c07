"""When a spelling that is also an ordinary word means the skill: by its case and its context."""

from collections.abc import Sequence
from itertools import compress, pairwise

from tools.late import late
from tools.vocabulary import cues
from tools.vocabulary.cues_abroad import COMMAND_ABROAD, PREPOSITIONS_ABROAD
from tools.vocabulary.index import Candidate
from tools.vocabulary.other_meanings import means_something_else

_REACH = 60
_FURNITURE = " \t\r\n-*•·–#>|`_:.,;+/&"
_MARKUP = " \t`*_\"“'"
_WRAPPING = _MARKUP + "([:,"
_CELL_EDGE = late(r"[\n|\t]")
_REMARK = late(r"\([^()]*\)")
_MANNER = late(r",? (?:[a-z]+ly|in (?:anger|depth)|at depth)[.!]?\s*(?=$|[\n|\t])")
"""How well, behind a list: "Go or Rust, properly"."""
_PICTURE = late("[\U0001f000-\U0001faff\u2600-\u26ff\u2700-\u27bf\u2b50\ufe0f\u200d]")
_LEVEL_BEGINS = frozenset("(=:–—-iIİıaAtT*_")
_TYING_MARKS = "&'’@#$_~\\"
_ACRONYM = 3
_RUN = 3
_WORDS_BACK = 4


def meant(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates that mean a skill: all unguarded ones, guarded ones by context.

    Those that the words around them show to mean something else are none.
    """
    if not candidates:
        return []
    text = _without_pictures(text)
    named = [it for it in candidates if not means_something_else(text, it)]
    sure = [not it.spelling.guarded or _speaks_of_skill(text, it) for it in named]
    if all(sure):
        return named
    _accept_neighbours(text, named, sure)
    _accept_lists(text, named, sure)
    _accept_denied_pairs(text, named, sure)
    return [*compress(named, sure)]


def _without_pictures(text: str) -> str:
    """Return a text with pictures as blanks, every offset kept: "Rust 🦀, Go 🐹" is a list."""
    return text if text.isascii() else _PICTURE.sub(" ", text)


def _speaks_of_skill(text: str, it: Candidate) -> bool:
    """Whether what stands right beside it shows that it names a skill."""
    if _tied(text, it) or not _any_case(text, it):
        return False
    line_end = text.find("\n", it.end, it.end + _REACH)
    after = text[it.end : line_end if line_end >= 0 else it.end + _REACH]
    if (_may_be_a_level(after) and cues.LEVEL_AFTER.match(after)) or _known(text, it, after):
        return True
    return _exact(text, it) and bool(
        cues.WORTH_AFTER.match(after)
        or (text[it.start : it.end] in cues.NAMES_ALONE and _names_alone(text, it, after))
        or _announced(text, it, after)
        or _alone(text, it.start, it.end)
        or _acronym(text, it)
    )


def _names_alone(text: str, it: Candidate, after: str) -> bool:
    """Whether it names a course, or comes in a list after what is rated: "Foo (expert), Excel"."""
    if cues.COURSE.match(after):
        return True
    rated = cues.RATED_BEFORE.search(text, max(0, it.start - _REACH), it.start)
    return rated is not None and bool(cues.BOUNDARY.match(after))


def _may_be_a_level(after: str) -> bool:
    """Whether a text begins as every wording of a level behind a name does."""
    first = after.lstrip()[:1]
    return first.isdecimal() or first in _LEVEL_BEGINS


def _tied(text: str, it: Candidate) -> bool:
    """Whether marks tie it to its neighbours: ``R&D``, ``Go-to``, ``let's``."""
    before, after = text[max(0, it.start - 2) : it.start], text[it.end : it.end + 2]
    if (before and before[-1] in _TYING_MARKS) or (after and after[0] in _TYING_MARKS):
        return True
    if before.endswith("-") and before[0].isalnum():
        return True
    hyphened = after.startswith("-") and after[-1].isalnum()
    return hyphened and not cues.WORTH_AFTER.match(text, it.end)


def _exact(text: str, it: Candidate) -> bool:
    return text[it.start : it.end] in it.spelling.guarded


def _any_case(text: str, it: Candidate) -> bool:
    """Whether it is the guarded spelling apart from case; a plural of it is not."""
    if _exact(text, it):
        return True
    folded = text[it.start : it.end].casefold()
    return any(folded == spelled.casefold() for spelled in it.spelling.guarded)


def _announced(text: str, it: Candidate, after: str) -> bool:
    """Whether the words before it announce a skill and the name ends after it."""
    line = text[max(0, it.start - _REACH) : it.start].rsplit("\n", 1)[-1]
    words = [word.strip(_WRAPPING + "–—").lower() for word in line.split()[-_WORDS_BACK:]]
    words = [word for word in words if word]
    if not words:
        return False
    ends = bool(cues.BOUNDARY.match(after))
    if words[-1] in cues.USE:
        return ends or bool(cues.PURPOSE.match(after))
    return ends and (
        words[-1] in cues.DEGREE
        or words[-1].endswith("-level")
        or (words[-1] in cues.PLACING and text[it.start : it.end] in cues.NAMES_ALONE)
        or words[-1] in cues.KINDS
        or (words[-1] in cues.AMOUNTS and text[it.start].isupper())
        or (" ".join(words[-2:]) in cues.HAVING and text[it.start].isupper())
        or (words[-1] in cues.LABELS and line.rstrip(_MARKUP)[-1:] in {":", "(", "–", "—"})
        or _commanded(words)
        or _of_a_person(text, it, words)
    )


def _known(text: str, it: Candidate, after: str) -> bool:
    """Whether it stands straight after "know" and ends there."""
    before = text[max(0, it.start - _REACH) : it.start]
    words = before.split()[-1:]
    return (
        before[-1:] == " "
        and bool(words)
        and words[0].lower() in cues.KNOWING
        and bool(cues.KNOWN_END.match(after))
    )


def _commanded(words: Sequence[str]) -> bool:
    """Whether words end like "experience with the", "fluent in either" or "such as"."""
    at = len(words) - 1
    while at > 0 and words[at] in cues.FILLERS:
        if " ".join(words[at - 1 : at + 1]) in cues.OPENINGS:
            return True
        at -= 1
    if at > 0 and " ".join(words[at - 1 : at + 1]) in cues.OPENINGS:
        return True
    return (
        words[at] in cues.PREPOSITIONS and any(word in cues.COMMAND for word in words[:at])
    ) or (words[at] in PREPOSITIONS_ABROAD and any(word in COMMAND_ABROAD for word in words[:at]))


def _of_a_person(text: str, it: Candidate, words: Sequence[str]) -> bool:
    """Whether words end like "you are" before a lower-case word: a trait, not a name."""
    return text[it.start].islower() and (
        " ".join(words[-2:]) in cues.PERSON or words[-1] in {"highly", "i'm", "you're"}
    )


def _alone(text: str, start: int, end: int) -> bool:
    """Whether its line or table cell holds no more than it, apart from a remark in brackets."""
    left = _CELL_EDGE.split(text[max(0, start - _REACH) : start])[-1]
    right = _CELL_EDGE.split(text[end : end + _REACH])[0]
    return not _REMARK.sub("", left + right).strip(_FURNITURE)


def _end_of_list(text: str, last: Candidate) -> int:
    """Return where a list ends, how well its things are known included."""
    manner = _MANNER.match(text, last.end)
    return manner.end() if manner else last.end


def _acronym(text: str, it: Candidate) -> bool:
    """Whether it is an acronym in capitals among words that are not: no ordinary word is."""
    spelled = text[it.start : it.end]
    if len(spelled) < _ACRONYM or not spelled.isupper():
        return False
    around = text[max(0, it.start - _REACH) : it.end + _REACH]
    return not around.isupper() and around != spelled


def _accept_neighbours(text: str, candidates: Sequence[Candidate], sure: list[bool]) -> None:
    """Accept what stands in a list beside something sure, from left to right and back."""
    for order in (range(len(candidates)), range(len(candidates) - 1, -1, -1)):
        for at in order:
            sure[at] = sure[at] or any(
                0 <= other < len(candidates)
                and sure[other]
                and _listed(text, candidates, at, other)
                and _like_its_neighbour(text, candidates[at], candidates[other])
                for other in (at - 1, at + 1)
            )


def _accept_lists(text: str, candidates: Sequence[Candidate], sure: list[bool]) -> None:
    """Accept names in capitals that make a list of three or more, or a line or cell of two."""
    first = 0
    for at, it in enumerate(candidates):
        if sure[at] or not _named(text, it):
            first = at + 1
            continue
        if at > first and not _listed(text, candidates, at, at - 1):
            first = at
        if at - first >= _RUN - 1 or (
            at > first and _alone(text, candidates[first].start, _end_of_list(text, it))
        ):
            start = max(first, at - _RUN + 1)  # what stands before was accepted already
            sure[start : at + 1] = [True] * (at + 1 - start)


def _accept_denied_pairs(text: str, candidates: Sequence[Candidate], sure: list[bool]) -> None:
    """Accept two names in any case that are denied together: "no go and no rust"."""
    for at, (it, other) in enumerate(pairwise(candidates)):
        denied = text[max(0, it.start - _REACH) : it.start].lower().split()[-1:] == ["no"]
        if denied and cues.NEITHER.fullmatch(text, it.end, other.start):
            both = all(not one.spelling.guarded or _any_case(text, one) for one in (it, other))
            ends = bool(cues.KNOWN_END.match(text, other.end))
            sure[at : at + 2] = [True, True] if both and ends else sure[at : at + 2]


def _named(text: str, it: Candidate) -> bool:
    return text[it.start].isupper() and _exact(text, it) and not _tied(text, it)


def _listed(text: str, candidates: Sequence[Candidate], at: int, other: int) -> bool:
    """Whether two neighbours stand in one list, and the one at ``at`` is a whole item of it."""
    first, second = candidates[min(at, other)], candidates[max(at, other)]
    if not cues.LIST_GAP.fullmatch(text, first.end, second.start):
        return False
    return other > at or bool(cues.BOUNDARY.match(text, candidates[at].end))


def _like_its_neighbour(text: str, it: Candidate, other: Candidate) -> bool:
    """Whether it is spelled exactly, or in small or capital letters as its neighbour is."""
    if _tied(text, it):
        return False
    if _exact(text, it):
        return True
    spelled, beside = text[it.start : it.end], text[other.start : other.end]
    alike = (spelled.islower() and beside.islower()) or (spelled.isupper() and beside.isupper())
    return alike and _any_case(text, it)
