"""Skills that a sentence names and its writer does not claim: others', refused or wished for."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple

from tools.domain import Level
from tools.intake.job_words import JOB_WORD
from tools.intake.levels.level_words import LEVEL_WORD
from tools.intake.profiles.negation import denied_skills, denies_no_level
from tools.intake.text.cued import cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch, clauses, words_in
from tools.late import late

_END = r"(?= ?(?:$|[.;!)]))"
_RECRUITING = one_of("""
    recruit(?:ed|ing), hir(?:ed|ing), interview(?:ed|ing), sourc(?:ed|ing), head-?hunt(?:ed|ing)
    plac(?:ed|ing), screen(?:ed|ing)
""")
_PEOPLE = one_of(rf"""
    {JOB_WORD}s, candidates?, talents?, people, staff, freelancers?, contractors?, teams?, experts
    applicants?, profiles?
""")
_OTHERS: Final = late(
    rf"\b{_RECRUITING} (?!(?:as|by|to|for|on|in|into|at|and)\b)"
    rf"(?P<list>[^,;.:{MARK}]{{0,40}}?{LIST})"
    rf"(?: (?!(?:and|or|for|to|with)\b)\w+){{0,2}}? {_PEOPLE}\b",
    re.IGNORECASE,
)
_AND_OTHERS: Final = late(
    rf"(?:,| and|,? as well as) (?:\d+|an?|two|three|four|five|six|several|some) "
    rf"(?P<list>(?:\w+ )?{LIST})(?:s\b| (?:\w+ )?{_PEOPLE}\b|(?= ?[.,;]| ?$))",
    re.IGNORECASE,
)
_RECRUITING_CUES: Final = cue_words(
    "recruited recruiting hired hiring interviewed interviewing sourced sourcing hunted hunting "
    "headhunted headhunting placed placing screened screening"
)
_EXCEPT: Final = late(
    r"\b(?:(?:any|every|all)(?:thing)?|(?:any|every|all) \w+) (?:except|but|save|other than"
    rf"|apart from)(?: for)? (?P<list>{LIST})",
    re.IGNORECASE,
)
_NOT_AFTER: Final = late(rf"{MARK},? (?:and |but )?not (?P<list>{LIST}){_END}", re.IGNORECASE)
_REFUSED: Final = late(
    rf"(?P<list>{MARK})[^,;.({MARK}]{{0,20}}\( ?(?:(?:not|never) (?:adopted|used|chosen|introduced"
    r"|implemented|pursued|taken up|rolled out|mine)|rejected|discarded|ruled out|dropped)\b"
    rf"|\bnot (?:interested in|a fan of) (?P<disliked>{LIST})"
    rf"|\b(?:do not|don't|won't|refuse to) (?:do|touch|write) (?P<undone>{LIST}){_END}"
    rf"|^not (?:my (?:thing|cup of tea|field|area)|for me) ?[:–—-] ?(?P<label>{LIST})"
    rf"|(?P<end>{LIST})(?:'s| is| are)? not (?:my (?:thing|cup of tea|field|area)|for me)\b",
    re.IGNORECASE,
)
_CROSS = "[❌✗✘✖🚫⛔]"
_TICK = "[✅✓✔☑🟢]"
_CROSS_BEFORE: Final = late(rf"{_CROSS}\ufe0f? ?(?P<list>{MARK})")
_CROSS_AFTER: Final = late(rf"(?P<list>{MARK}) ?[:|(–—-]? ?{_CROSS}")
_MARKED_FIRST: Final = late(rf" ?(?:{_CROSS}|{_TICK})")
_MARKED_LAST: Final = late(rf"(?:{_CROSS}|{_TICK})[^{MARK}]*$")
_CROSSED: Final = "a cross may say that you don't know it or don't want it, so it is not read"

_LEARN = one_of("""
    learn, learning, study, studying, pick up, picking up, get into, getting into, master
    become, becoming, understand, explore, exploring, get to know, try, move into, moving into
    dive into, diving into, break into
""")
_WISHING = one_of("""
    want, wants, would like, 'd like, would love, 'd love, wish, wishes, hope, hopes, hoping
    plan, plans, planning, intend, intends, intending, aim, aims, aiming, eager, keen, looking
    excited, ready
""")
_WISH: Final = late(
    rf"(?:\b|(?='))(?:(?:{_WISHING} (?:to|on) (?:\w+ ){{0,1}}?{_LEARN}|^to learn"
    r"|(?:interested in|curious about)(?! (?:using|working|building|applying))) ?:?"
    rf"(?: [\w-]+){{0,7}}? ?)(?P<list>{LIST})",
    re.IGNORECASE,
)
_GOES_ON: Final = late(
    rf"[^,;{MARK}]{{0,40}}\band (?:{_LEARN} )?(?:[\w-]+ ){{0,2}}?(?P<list>{LIST})", re.IGNORECASE
)
_SEEKS: Final = late(r"\b(?:looking for|seeking|in search of)\b", re.IGNORECASE)
_LATER: Final = late(
    rf"\b(?:and|to|can) learn (?:(?:more|about|some) ){{0,2}}(?P<list>{LIST})", re.IGNORECASE
)
_KNOWN_ALREADY: Final = late(r"\b(?:my|existing|more|deepen|improve|use|using)\b")
_WISH_CUES: Final = cue_words(
    "want wants like love wish wishes hope hopes hoping plan plans planning intend intends "
    "intending aim aims aiming eager keen looking excited ready learn interested "
    "curious seeking"
)

Reason = Literal["others", "refused", "crossed", "wished"]


class Unclaimed(NamedTuple):
    """Skills that are named and not claimed, by their indexes, and why."""

    skills: range
    reason: Reason


def unclaimed(sentence: Sketch, levels: Mapping[int, Level | None]) -> dict[int, Reason]:
    """Return the skills of a sentence that it does not claim, by their index, each with the reason.

    Args:
        sentence: The sentence.
        levels: The levels that it states; a skill that has one is claimed or denied.
    """
    found: dict[int, Reason] = {}
    for it in _unclaimed(sentence):
        for index in it.skills:
            if levels.get(index) is None:
                found.setdefault(index, it.reason)
    return found


def crossed(text: str) -> bool:
    """Whether a cell holds a cross, which may stand for several things."""
    return re.search(_CROSS, text) is not None


def remark_on(skill: str, reason: Reason) -> str:
    """Return what is said of a skill that is left out; ``""`` where the words are plain."""
    return f"{skill}: {_CROSSED}. Say which, as “{skill} 0/5”." if reason == "crossed" else ""


def _unclaimed(sentence: Sketch) -> Iterator[Unclaimed]:
    text = sentence.text
    words = words_in(text)
    if not words.isdisjoint(_RECRUITING_CUES):
        yield from _recruited(sentence)
    if not words.isdisjoint(("except", "but", "save", "other", "apart")):
        yield from _marked(sentence, _EXCEPT, "refused")
    if "not" in words and not re.search(LEVEL_WORD, text, re.IGNORECASE):
        yield from _marked(sentence, _NOT_AFTER, "refused")
    yield from _marked(sentence, _REFUSED, "refused")
    if not words.isdisjoint(("no", "without", "zero", "not", "t", "never", "lack")):
        yield from _denied(sentence)
    if not text.isascii():
        yield from _marked(sentence, _CROSS_AFTER if _after(text) else _CROSS_BEFORE, "crossed")
    if not words.isdisjoint(_WISH_CUES):
        yield from _wished(sentence)


def _denied(sentence: Sketch) -> Iterator[Unclaimed]:
    """Yield what a sentence denies without telling a level of it."""
    for first, clause in clauses(sentence):
        for it in (it for denied in denied_skills(clause) for it in denied):
            if denies_no_level(clause, it):
                yield Unclaimed(range(first + it, first + it + 1), "refused")


def _after(text: str) -> bool:
    """Whether the marks of a text stand after what they are of: "Python ✅, Java ❌"."""
    return bool(_MARKED_LAST.search(text)) and not _MARKED_FIRST.match(text)


def _marked(sentence: Sketch, pattern: re.Pattern[str], reason: Reason) -> Iterator[Unclaimed]:
    for match in pattern.finditer(sentence.text):
        name = next(it for it, held in match.groupdict().items() if held)
        yield Unclaimed(sentence.marked(*match.span(name)), reason)


def _recruited(sentence: Sketch) -> Iterator[Unclaimed]:
    """Yield what others were hired for, the list after the first people too."""
    for match in _OTHERS.finditer(sentence.text):
        yield Unclaimed(sentence.marked(*match.span("list")), "others")
        more = _AND_OTHERS.match(sentence.text, match.end())
        if more:
            yield Unclaimed(sentence.marked(*more.span("list")), "others")


def _wished(sentence: Sketch) -> Iterator[Unclaimed]:
    """Yield what is wished for: the list after the wish, and one more after an "and"."""
    for match in _WISH.finditer(sentence.text):
        if _KNOWN_ALREADY.search(match[0]):
            continue
        yield Unclaimed(sentence.marked(*match.span("list")), "wished")
        more = _GOES_ON.match(sentence.text, match.end())
        if more and not _KNOWN_ALREADY.search(more[0]):
            yield Unclaimed(sentence.marked(*more.span("list")), "wished")
    if _SEEKS.search(sentence.text):
        yield from _marked(sentence, _LATER, "wished")
