"""The roles that a blueprint names before and after its own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal

from tools.endings import ends_sentence
from tools.intake.job_words import JOB_WORD
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.sketch import plain_words
from tools.late import late

Side = Literal["before", "after"]
"""Whether a role comes before another or after it."""

MOST_LINKS: Final = 50
"""How many roles are kept on each side at most."""

_SIDES: Final[tuple[tuple[Side, re.Pattern[str]], ...]] = (
    (
        "before",
        late(
            r"\bfeeders?\b|\bfeeds? into\b|\b(?:previous|prior|preceding|earlier) "
            r"(?:roles|positions|jobs|titles)\b|\broles? (?:that|which) leads? (?:in)?to\b"
            r"|\bpromoted from\b|\bcoming from\b",
            re.IGNORECASE,
        ),
    ),
    (
        "after",
        late(
            r"\b(?:next|future|follow-on|onward) (?:\w+ ){0,2}(?:roles?|positions?|jobs?|titles?)\b"
            r"|\blikely (?:next )?(?:roles|positions)\b|\broles after\b|\bleads? (?:on )?to\b"
            r"|\bprogress(?:ion|es)? (?:options|to|into)\b|\bpromot(?:ed|ion) to\b",
            re.IGNORECASE,
        ),
    ),
)
_PATH = late(
    r"\b(?:career|promotion|progression)s? (?:path\w*|ladder|progression|steps|track)\b"
    r"|^(?:the |our )?(?:ladder|progression)$",
    re.IGNORECASE,
)
_IN_PATH: Final[tuple[tuple[Side, re.Pattern[str]], ...]] = (
    (
        "before",
        late(r"(?:coming )?from|before|previous(?:ly)?|prior|feeders?|entry", re.IGNORECASE),
    ),
    ("after", late(r"(?:next|then|later|to|after|onwards?|leads to)(?: steps?)?", re.IGNORECASE)),
)
"""The labels and columns of a career path, which elsewhere may say anything."""

_ARROW = late(r"\s*(?:→|➜|⇒|[-=]+>|»)\s*|\s>\s")
_LABEL = late(r"(?P<label>[A-Za-z][\w' /-]{1,60}?) ?: (?P<said>\S.*)", re.DOTALL)
_BRACKETS = late(r"\([^()]*\)|\[[^\[\]]*\]")
_REMARK = late(
    r"\s*(?::|[–—]|\s-\s|\.(?=\s|$)|\b(?:with|who|whose|having|for|if|depending|from)\b).*$",
    re.DOTALL | re.IGNORECASE,
)
_BETWEEN = late(r"\s+or\s+|\s+/\s+|[,;]\s*(?:or\s+|and\s+)?|\s*(?:→|->)\s*", re.IGNORECASE)
_TOP_POST = r"head of|vp|vice president|fellow|chief|c[deifopst]+o|principal|advisors?|partner"
_JOB = late(rf"\b(?:{JOB_WORD}s?|{_TOP_POST})\b", re.IGNORECASE)
# "Data Overlord": no word for a job, and yet the name of one where roles are listed.
_NAME = late(r"[A-Z][\w'&/+-]+(?: (?:(?:of|for|and|&|the) )?[A-Z][\w'&/+-]*){1,4}")
# "Deckhand": only below words that speak of roles, where nothing else is listed.
_ONE_WORD = late(
    r"(?!(?:None|Various|Several|Many|Any|Others?|Unknown|Depends|Management|Leadership|Growth|Open"
    r"|Same|Similar|Promotion|Internal|External|Different|Varies|Yes|No|Tbd|All)$)"
    r"[A-Z][a-z]+(?:[a-z]|-[A-Za-z]+)"
)
_RANK = (
    r"(?:entry|junior|jr|graduate|trainee|associate|mid|medior|intermediate|regular|senior|sr|staff"
    r"|lead|principal|distinguished)"
)
_RANK_ALONE = late(rf"(?P<rank>{_RANK})\.?(?:[- ]level)?(?: (?:level|role))?", re.IGNORECASE)
_RANKED = late(rf"(?P<rank>{_RANK})\.?(?:[- ]level)? (?P<rest>\S.*)", re.IGNORECASE)
_ROLES = late(r"\b(?:roles?|positions?|jobs?|titles?|feeders?)\b", re.IGNORECASE)
_ARTICLE = late(
    r"^(?:an?|the|and|or|e\.g\.?|such as|often|usually|then|later|afterwards)\s+", re.IGNORECASE
)
_MOST_WORDS = 8
_TITLE_WORDS = 4


def roles_around(outline: Outline, title: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the titles that a text names as leading to a role, and those that it leads to.

    They stand in a list below a heading that says so ("Common feeder roles", "Next likely roles"),
    or behind a label that does ("Feeder roles: Data Engineer, Analyst"). Below "Career path" they
    stand behind "From" or "Next", in such columns, or among steps of which one is the role itself,
    between arrows or in a list. Steps that are ranks alone ("Junior → Mid → Senior") are those of
    the role, where its title has one of these ranks. Brackets and remarks behind a title are left
    out, and so is what names no job: it has a word for one, or all of its words begin in capitals.

    Args:
        outline: The passages of the text under their headings.
        title: The role's own title, which is not named.
    """
    own = title or ""
    found: dict[Side, dict[str, str]] = {"before": {}, "after": {}}
    for headings, _, below in outline.sections:
        heads = plain_words(headings[-1].text) if headings else ""
        for side, said, label in (*_said(heads, below), *_on_path(heads, below, own)):
            for name in _titles(said, alone=bool(_ROLES.search(label))):
                if name.casefold() != own.casefold():
                    found[side].setdefault(name.casefold(), name)
    before, after = (tuple(found[side].values())[:MOST_LINKS] for side, _ in _SIDES)
    return before, after


def _said(heading: str, below: Iterable[Headed]) -> Iterator[tuple[Side, str, str]]:
    """Yield what passages say of the roles around: the side, the words and what heads them."""
    above = _side(heading)
    for passage in [it.passage for it in below if above or ":" in it.passage.text]:
        if passage.kind in ("heading", "row"):
            continue
        text = plain_words(passage.text)
        label = _LABEL.fullmatch(text)
        side = _side(label["label"]) if label else None
        if label and side:
            yield side, label["said"], label["label"]
        elif above and (passage.kind == "item" or _lists_titles(text)):
            yield above, text, heading


def _lists_titles(line: str) -> bool:
    """Whether a line of text is a list of titles and no sentence: "Cook, Head waiter"."""
    parts = _BETWEEN.split(_BRACKETS.sub("", line))
    short = all(len(it.split()) <= _TITLE_WORDS for it in parts)
    return short and not ends_sentence(line) and any(_JOB.search(it) for it in parts)


def _on_path(heading: str, below: Sequence[Headed], own: str) -> Iterator[tuple[Side, str, str]]:
    """Yield the same of passages on a career path: below a heading or behind a label of one."""
    folded = own.casefold()
    headed = bool(_PATH.search(heading))
    steps: list[str] = []
    for passage in [it.passage for it in below if headed or "areer" in it.passage.text]:
        text = plain_words(passage.text)
        label = _LABEL.fullmatch(text)
        labelled = label is not None and bool(_PATH.search(label["label"]))
        if passage.kind == "heading" or not (headed or labelled):
            continue
        said = label["said"] if label and labelled else text
        if passage.kind == "row":
            yield from _of_columns(passage.header, passage.cells)
            steps += [it for it in passage.cells if _JOB.search(it) or _bare(it) == folded][:1]
        elif len(chain := _ARROW.split(said)) > 1:
            yield from _around(chain, own)
        elif label and (side := _side_on_path(label["label"])):
            yield side, label["said"], "roles"
        elif passage.kind == "item":
            steps.append(said)
    yield from _around(steps, own)


def _of_columns(header: Sequence[str], cells: Sequence[str]) -> Iterator[tuple[Side, str, str]]:
    for head, cell in zip(header, cells, strict=False):
        if side := _side_on_path(plain_words(head)):
            yield side, plain_words(cell), "roles"


def _around(steps: Sequence[str], own: str) -> Iterator[tuple[Side, str, str]]:
    """Yield the steps before and after a role's own, where it is one of them."""
    if not steps:
        return
    bare = [*map(_bare, steps)]
    ranked = _RANKED.fullmatch(own)
    names = [own.casefold(), *([ranked["rank"].casefold()] if ranked else ())]
    mine = next((bare.index(it) for it in names if it in bare), _shortened(bare, own))
    if mine is None:
        return
    for at, step in enumerate(steps):
        if at != mine:
            named = _of_rank(plain_words(step), ranked["rest"] if ranked else own)
            yield "before" if at < mine else "after", named, "roles"


def _shortened(steps: Sequence[str], own: str) -> int | None:
    """Return the only step that is the role's title with words left out that are no rank."""
    title = set(_WORD.findall(own.casefold()))
    words = [set(_WORD.findall(it)) for it in steps]
    mine = [
        at
        for at, it in enumerate(words)
        if it < title and len(it) > 1 and not any(map(_RANK_ALONE.fullmatch, title - it))
    ]
    return mine[0] if len(mine) == 1 else None


def _of_rank(step: str, job: str) -> str:
    """Return a step as a title, one that is a rank alone with the job that it is a rank of."""
    rank = _RANK_ALONE.fullmatch(_BRACKETS.sub("", step).strip(" .*"))
    return f"{rank['rank'].capitalize()} {job}" if rank else step


def _bare(step: str) -> str:
    plain = _BRACKETS.sub("", plain_words(step)).strip(" .*").casefold()
    rank = _RANK_ALONE.fullmatch(plain)
    return rank["rank"] if rank else plain


_WORD: Final = late(r"\w+")


@lru_cache(maxsize=512)
def _side_on_path(label: str) -> Side | None:
    words = re.sub(
        r"\s*\b(?:roles?|positions?|jobs?|titles?)$", "", label.strip(" :*"), flags=re.IGNORECASE
    )
    return next((side for side, pattern in _IN_PATH if pattern.fullmatch(words)), None)


@lru_cache(maxsize=512)
def _side(words: str) -> Side | None:
    return next((side for side, pattern in _SIDES if pattern.search(words)), None)


def _titles(said: str, *, alone: bool) -> Iterator[str]:
    """Yield the titles that words list; ``alone`` where a single word in capitals may be one."""
    text = _REMARK.sub("", _BRACKETS.sub("", said))
    for part in _BETWEEN.split(text):
        for name in _apart(part):
            plain = _ARTICLE.sub("", " ".join(name.split()).strip(" .,;:*\"'“”"))
            named = _JOB.search(plain) or _NAME.fullmatch(plain)
            named = named or (_ONE_WORD.fullmatch(plain) if alone else None)
            if named and len(plain.split()) <= _MOST_WORDS:
                yield plain[0].upper() + plain[1:]


def _apart(part: str) -> Sequence[str]:
    """Return the sides of an "and" where both name a job, and what was given where not."""
    sides = re.split(r"\s+(?:and|&)\s+", part)
    return sides if all(_JOB.search(it) for it in sides) else [part]
