"""What a reply says that someone did, and whether anything they told bears it out."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from tools.gate.grounds import Grounds
from tools.gate.proper_names import COMMON, unknown_names
from tools.gate.quantity import stem
from tools.intake.text.phrases import one_of
from tools.late import late
from tools.vocabulary import Vocabulary

Fault = Literal["part played", "skill", "employer", "qualification"]
"""More than their part; a skill, a place of work or a degree that nothing known speaks of."""

_LED = one_of("""
    led, headed, directed, managed, ran the, chaired, spearheaded, supervised, oversaw, steered
    orchestrated, were in charge of, was in charge of, were responsible for, was responsible for
""")
_OWNED = one_of(r"owned, founded, single-handedly \w+, co-?founded")
_MADE = one_of("architected, designed, invented, pioneered, created, launched, initiated")
_WHO = (
    r"(?:^\W*|\b(?:[Yy]ou|I)(?:'ve| have| had)?(?: \w+ly| also| already| then| even)? "
    r"|\band (?=\w+ed |led |oversaw ))"
)
_LEAD = "lead|manage|head|direct|supervise|oversee|chair|steer"
_DO = r"\b(?:[Yy]ou|I)(?: \w+ly| also| already)? "
_IS = (
    r"\b(?:[Yy]ou|I)(?:'ve| have| had)?(?: \w+ly| also| already)?(?:'re|'m| were| was| are| am"
    r"| been"
    r"| (?:worked|served|acted|work|serve|act)(?:ed)? as) (?:the |an? |our |its )?(?:\w+ )?"
)
_PARTS: Final = tuple(
    late(rf"(?:{_WHO}(?P<verb>(?i:{did}))|{_DO}(?P<does>{does})|{_IS}(?P<title>{titles}))\b")
    for did, does, titles in (
        (_LED, _LEAD, "lead|leader|head|chief|principal|manager|director|supervisor"),
        (_OWNED, "own", "owner|founder"),
        (_MADE, "architect|pioneer", "architect|creator|inventor"),
    )
)
_SAME_PART: Final = (
    late(
        r"\b(?:led|leads?|leading|leader|head(?:ed|s|ing)?|direct(?:ed|s|ing|or)"
        r"|manag(?:ed?|es|ing|er)"
        r"|ran|(?<=\bi )run|running|chair(?:ed|s)?|spearheaded|in charge|responsible|supervis\w+"
        r"|overs(?:ee|aw)\w*|steer\w*|orchestrat\w+|chief|principal)\b"
    ),
    late(r"\b(?:own(?:ed|s|er)?|(?:co-?)?found(?:ed|er)|alone|by myself|single-handedly)\b"),
    late(
        r"\b(?:architect(?:ed)?|design(?:ed|s|ing)|invent(?:ed)?|pioneer(?:ed)?|creat(?:ed|es|ing|or)"
        r"|built|build|wrote|made|launch(?:ed)?|initiat\w+|introduc\w+|start(?:ed)?|set up"
        r"|develop\w*)\b"
    ),
)
_DEEDS: Final = late(
    r"\b(?:[Yy]ou|I)(?:'ve| have| had)?(?: \w+ly| also| already| then| even)? (?:were |was |been )?"
    r"(?P<said>promoted|awarded|won(?!'t|’t)|certified|graduated|published|patented|hired|recruited|fired"
    r"|negotiated|mentored|coached|trained|taught)\b"
)
"""What is done or is not: the same word, or one of its kind, must stand in what they told."""
_ALIKE: Final = tuple(
    frozenset(map(stem, words.split()))
    for words in (
        "mentor mentored mentoring coached coaching trained training taught teach teaching tutored",
        "hired hire hiring recruited recruit recruiting",
        "graduated graduate degree bachelor bsc master msc diploma studied phd doctorate mba",
        "won win award awarded prize",
        "certified certificate certification certifications licence license licensed chartered",
    )
)
_ASSERTS: Final = late(
    r"\b(?:[Yy]ou|I)(?:'ve| have| had|'d)?(?: \w+ly| also| already| then)? (?:were |was |am |are )?"
    r"(?P<verb>[a-z-]+(?:['’]t)?)"
    r"|\b(?:[Yy]our|[Mm]y) (?:[\w-]+ ){0,3}"
    r"(?:experience|background|work|expertise|time|role|years|path|career|jobs?|positions?|projects?"
    r"|days|stint|CV|résumé)\b"
    r"|\b(?:[Yy]our|[Mm]y) (?:[\w-]+ ){1,4}(?=at [A-Z])",
)
_NOT_SAID: Final = late(
    r"\b(?:if|unless|whether|once|when|would|could|should|might|may|can|will|'ll|want|wish"
    r"|try|consider|never|not|n't|no|without|instead of|aim|hope|plan|need|ask(?:s|ed)?|requires?"
    r"|looks? for|example|like to|before you|until you)\b|n't\b",
    re.IGNORECASE,
)
_NOTHING: Final = late(
    r"^\W*(?:Tell (?:me|us)|Describe|Give (?:me|us)|Nothing\b|Don't|Do not|Never)"
    r"|\ba time (?:when )?you\b|\bleft out\b|\b(?:don't|not) (?:say|write|claim|tell)\b"
)
"""A sentence that says nothing of the kind: a question to prepare for, a warning."""
_ASKS: Final = late(
    r"\W*(?:did|do|does|have|has|had|are|is|was|were|could|can|would|will|should|what|where|when"
    r"|which|who|why|how|or|and)\b",
    re.IGNORECASE,
)
_NONE: Final = late(r" (?:no|none|nothing|nobody)\b")
_CLAUSE_END: Final = late(
    r", (?=(?:and |but |so |which |who |while |because |as |where |since |then |though )?"
    r"(?:you|I|it|they|that|we|he|she|this|there|which|who|what|your|my|if|when|the|one|would"
    r"|could)\b)|[;:—] ?"
)
_HELD: Final = late(
    r"\b(?:[Yy]ou|I)(?:'ve| have| had)?(?: \w+ly| also| already)? (?:used|use|worked with|work with"
    r"|built|shipped|deployed|configured|ran|run|written|wrote|know|mastered|learned|taught"
    r"|designed|set up|introduced|installed|done|maintained|administered|programmed|automated"
    r"|tested|migrated|rolled out|implemented|developed|coded|modelled|modeled|learnt"
    r"|have (?:\w+ ){0,4}(?:experience|knowledge|background|years|skills)|bring"
    r"|(?:are|am) (?:\w+ )?(?:fluent|experienced|proficient|strong|skilled|expert|good"
    r"|certified|comfortable|familiar|confident))\b"
    r"|\b(?:[Yy]ou['’]re|I['’]m) (?:\w+ )?(?:fluent|experienced|proficient|skilled|comfortable"
    r"|familiar|confident)\b"
    r"|\b(?:[Yy]our|[Mm]y) (?:[\w/+#.-]+ ){0,3}"
    r"(?:experience|background|expertise|skills?|knowledge|projects?|certificat\w+|dashboards?"
    r"|reports?|models?|scripts?|pipelines?|apps?|sites?|courses?|training|days"
    r"|(?:work|years|time)(?= with\b))\b"
    r"|\b(?:I(?:'m| am)|[Yy]ou(?:'re| are)) an? (?:[\w-]+ ){1,4}with\b",
)
_EMPLOYER: Final = late(
    r"\b(?:[Aa]t|for|with|joined|from|left|(?:went|moved|came) to) (?:the )?"
    r"(?P<name>(?!I\b)[A-Z][\w&'’.-]*(?: (?:of |and |& )?(?!I\b)[A-Z][\w&'’.-]*){0,3})"
)
_WORKED: Final = late(
    r"\b(?:work\w*|path|positions?|employers?|compan(?:y|ies)|hospitals?|schools?|firms?|jobs?|career"
    r"|before|joined|went to|moved to|years at|clients?|stations?|employed|CV|résumé)\b"
)
_QUALIFIED: Final = late(
    r"\b(?:[Yy]our|[Yy]ou(?:'ve| have)?(?: an?| the| earned an?| got an?| did an?| hold an?)?"
    r"|[Mm]y|I have an?|I hold an?) "
    r"(?:[\w'’-]+ ){0,3}?(?P<said>(?i:bachelor|master['’]?s|phd|doctorate|mba|diploma|degree"
    r"|certificate|certification|certified|licen[cs]e))\b"
)
_OTHERS: Final = late(
    r"\b(?:my|our|his|her|their) (?:[\w-]+ ){0,2}$"
    r"|\b(?:who|he|she|they|colleagues?|boss|manager|team|analysts?|someone|somebody)(?: \w+)? $"
)
_OWN_END: Final = late(r"(?<=[.!?])\s|\n|;|: (?=i\b)|, (?:and |but |then )?(?=(?:i|we|my)\b)")
_WORD: Final = late(r"[a-z][a-z'-]{3,}")
_EMPTY: Final = frozenset(
    """
    with that this from have been were your their about which while when then they into over than
    also more work worked people project projects role using used through across where
    managed headed leading directed owned designed created responsible charge supervised oversaw
    yourself myself whole entire first own launched initiated
    three four five seven eight nine eleven twelve
    """.split()  # noqa: SIM905 - a list of words
)


class Claimed(NamedTuple):
    """Something that is said of a person's experience, and that nothing known bears out.

    Attributes:
        fault: What it is.
        start: The offset of its first character.
        end: The offset after its last one.
        text: It.
    """

    fault: Fault
    start: int
    end: int
    text: str


def unproven(piece: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    """Yield what a sentence says of someone's experience that nothing known bears out.

    Args:
        piece: The sentence; a question, a wish, a condition and a denial say nothing.
        grounds: What is known.
        vocabulary: The skills that are known by name.
    """
    if _NOTHING.search(piece):
        return
    if piece.rstrip("”\"')* ").endswith("?"):
        ends = list(_CLAUSE_END.finditer(piece))
        if not ends or _ASKS.match(piece):
            return
        piece = piece[: ends[-1].start()]  # what is asked comes last
    found: set[Claimed] = set()
    start = 0
    for end in [*_CLAUSE_END.finditer(piece), None]:
        clause = piece[start : end.start() if end else len(piece)]
        for it in _in_clause(clause, grounds, vocabulary):
            found.add(it._replace(start=start + it.start, end=start + it.end))
        start = end.end() if end else start
    found.update(_places(piece, grounds, vocabulary))
    yield from sorted(found, key=lambda it: it.start)


def _in_clause(clause: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    yield from _parts_played(clause, grounds)
    yield from _deeds(clause, grounds)
    if (held := _HELD.search(clause)) and not _denied(clause, held):
        yield from _skills(clause, held, grounds, vocabulary)
    said = _ASSERTS.search(clause)
    if said and not _denied(clause, said):
        yield from _employers(clause, grounds, vocabulary)


def _denied(clause: str, said: re.Match[str]) -> bool:
    """Whether what comes before words, or right behind them, keeps them from being said."""
    return bool(_NOT_SAID.search(clause[: said.end()]) or _NONE.match(clause[said.end() :]))


def _parts_played(clause: str, grounds: Grounds) -> Iterator[Claimed]:
    for part, same in zip(_PARTS, _SAME_PART, strict=True):
        for match in part.finditer(clause):
            name = next(it for it in ("verb", "does", "title") if match[it])
            about = _object(clause[match.end() :])
            if _denied(clause, match):
                continue
            if not any(_bears_out(said, same, about) for said in _sentences(grounds.own)):
                yield Claimed("part played", *match.span(name), match[name])


def _deeds(clause: str, grounds: Grounds) -> Iterator[Claimed]:
    faults: tuple[tuple[Fault, re.Pattern[str]], ...]
    faults = (("part played", _DEEDS), ("qualification", _QUALIFIED))
    for fault, match in ((fault, it) for fault, deed in faults for it in deed.finditer(clause)):
        said = stem(re.sub(r"['’]s$", "", match["said"]))
        alike = next((it for it in _ALIKE if said in it), frozenset((said,)))
        if not _denied(clause, match) and not alike & grounds.own_words:
            yield Claimed(fault, *match.span("said"), match["said"])


def _object(after: str) -> frozenset[str]:
    """Return the first words that tell what was led or made."""
    words = [it.rstrip("s") for it in _WORD.findall(after.casefold()) if it not in _EMPTY]
    return frozenset(words[:2])


@lru_cache(maxsize=4)  # one conversation's words are asked for again and again
def _sentences(own: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(it for text in own for it in _OWN_END.split(text))


def _bears_out(said: str, same: re.Pattern[str], about: frozenset[str]) -> bool:
    """Whether someone told of the same part in the same thing, and not of another's."""
    own = (it for it in same.finditer(said) if not _OTHERS.search(said[: it.start()]))
    return any(own) and about <= _telling(said)


def _telling(text: str) -> frozenset[str]:
    words = _WORD.findall(text.casefold())
    return frozenset(it.rstrip("s") for it in words if it not in _EMPTY)


def _skills(
    clause: str, held: re.Match[str], grounds: Grounds, vocabulary: Vocabulary
) -> Iterator[Claimed]:
    own = _skills_in(grounds.own, vocabulary)
    named = vocabulary.find(clause)
    for it in named:
        if it.start < held.start() or it.skill.casefold() in (own | grounds.held) - grounds.none:
            continue
        if it.skill.casefold() in grounds.none or not any(
            it.alias.casefold() in text for text in grounds.own
        ):
            yield Claimed("skill", it.start, it.end, it.alias)
    for start, end in unknown_names(clause, grounds.own_words, held.start()):
        if not any(it.start < end and start < it.end for it in named):
            yield Claimed("skill", start, end, clause[start:end])


@lru_cache(maxsize=4)
def _skills_in(own: tuple[str, ...], vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(it.skill.casefold() for text in own for it in vocabulary.find(text))


def _employers(clause: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    for match in _EMPLOYER.finditer(clause):
        name = match["name"].rstrip(".")
        plain = re.sub(r"['’]s$", "", name).casefold()
        known = any(plain in text for text in grounds.own) or plain in grounds.results.names
        if plain in COMMON:
            continue
        begun = any(it.start <= match.start("name") < it.end for it in vocabulary.find(clause))
        if not known and not begun:
            yield Claimed("employer", match.start("name"), match.start("name") + len(name), name)


def _places(piece: str, grounds: Grounds, vocabulary: Vocabulary) -> Iterator[Claimed]:
    """Yield the unknown names in a sentence that tells where someone worked, lists included."""
    said = _ASSERTS.search(piece)
    if not said or _denied(piece, said) or not _WORKED.search(piece):
        return
    for start, end in unknown_names(piece, grounds.words, said.start()):
        if not vocabulary.find(piece[start:end]):
            yield Claimed("employer", start, end, piece[start:end])
