"""Skills that are called by something else than their name: "cold calling" is a part of Sales.

A product, a method or a paper is known as a part of a skill, and somebody's level in it is not yet
theirs in the whole: it is put to them. What is only another word for the skill is taken for it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tools.domain import Skill
from tools.intake.profiles.claims import read_claims
from tools.language import LANGUAGES
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Mention, Vocabulary

PART = "a part"
"""The subject of the question whether a level in a part is that of the whole."""

_WORD = late(r"[a-z]+|\d+")
_KNOWN_PARTS = frozenset(
    it.strip()
    for it in """
    windows; cold calling; lead generation; telesales; inside sales; payroll; accounts payable
    accounts receivable; general ledger; month-end close; cost accounting; tax accounting
    data entry; travel arrangements; calendar management; diary management; minute taking
    typing skills; record keeping; api testing; contract testing; word; outlook; ms word
    microsoft word; ms outlook; microsoft outlook; powerpoint; microsoft powerpoint; ms powerpoint
    google docs; google drive; google slides; google sheets; front desk; keyword research
    link building; first aid; event planning; event management; proofreading; newsletters; blogging
    pivot tables; vlookup; power query; power pivot; photo editing; retouching; sketchup; wireframes
    typography; logo design; card sorting; personas; interior design; structural engineering
    civil engineering; inventory management; stock management; warehousing; fleet management
    contract management; business plans; valuation; tutoring; lecturing; web scraping; scraping
    word embeddings; image classification; object detection; image segmentation; face recognition
    speech recognition; text-to-speech; sentiment analysis; text mining; load testing
    stress testing; user interviews; usability testing; journey mapping; process mapping
    sprint planning; user testing; help desk; service desk; desktop support; media planning
    underwriting; claims management; property management; quality control; kaizen; retrospectives
    encryption; firewalls; chatbots; shaders; level design; clinical trials; contract law; tax law
    press releases; crisis communication; succession planning; headhunting; employment law
    """.replace("\n", ";").split(";")
    if it.strip()
)
"""What names a part of a skill in words that might be taken for the whole."""
_FEWEST_LETTERS, _STEM, _LONGEST_SHORT = 3, 5, 6


def with_parts_asked(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, with levels in parts of skills as one question for a yes.

    Args:
        found: What the message says.
        message: The message; what was offered before and is agreed to stands not in it.
        vocabulary: The skills that are known.
        context: What was asked: the level of a skill may be told by a part of it.
    """
    if context.expecting in {"checkin", "assessment", "take_in", "import_chat", "import"}:
        return found
    asked = context.skill if context.expecting in {"level", "offer"} else None
    told: list[Intent] = []
    parts: list[Intent] = []
    for it in found:
        for one in _apart(it, vocabulary):
            words = _part_named(one, vocabulary) if one.skill != asked else None
            if words is None or words not in message:
                told.append(one)
            else:
                parts.append(one.model_copy(update={"quote": words}))
    return tuple(_asked(told, parts)) if parts else found


def renamed(intents: Iterable[Intent], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what is to be said of skills that were told by other words than their names.

    Args:
        intents: What was told.
        vocabulary: The skills that are known.
    """
    for it in intents:
        if it.kind not in {"set_level", "introduce"}:
            continue
        told = {claim.skill for claim in read_claims(it.quote, vocabulary)}
        for named in vocabulary.find(it.quote):
            skill = vocabulary.get(named.skill)
            meant = named.skill == it.skill if it.kind == "set_level" else named.skill in told
            if meant and skill is not None and not _is_name(named.alias, skill):
                words = named.alias[:1].upper() + named.alias[1:]
                yield f"“{words}” counts as {skill.name} here."


def _asked(told: Sequence[Intent], parts: Sequence[Intent]) -> Iterator[Intent]:
    """Yield what was told, and last the one question, joined to that for unknown skills."""
    wider = next((it for it in told if it.kind == "unrecognised" and it.choices), None)
    yield from (it for it in told if it is not wider)
    words = "”, “".join(it.quote for it in parts)
    if wider is None:
        yield Intent(
            kind="unrecognised",
            confidence=0.9,
            quote=parts[0].quote,
            text=words,
            subject=PART,
            choices=tuple(parts),
        )
    else:
        text = f"{wider.text}”, “{words}"
        choices = (*wider.choices, *parts)
        yield wider.model_copy(update={"text": text, "choices": choices})


def _apart(it: Intent, vocabulary: Vocabulary) -> Iterator[Intent]:
    """Yield an introduction as its levels, where one of them is of a part; else an intent."""
    claims = read_claims(it.quote, vocabulary) if it.kind == "introduce" else ()
    levels = [
        Intent(
            kind="set_level",
            confidence=it.confidence,
            quote=it.quote,
            skill=claim.skill,
            level=claim.level,
        )
        for claim in claims
        if claim.level is not None
    ]
    if any(_part_named(one, vocabulary) for one in levels):
        yield from levels
    else:
        yield it


def _part_named(it: Intent, vocabulary: Vocabulary) -> str | None:
    """Return the part of a skill that a level was told of, where its name stands nowhere."""
    if it.kind != "set_level" or not it.level or it.own:
        return None
    named: list[Mention] = [one for one in vocabulary.find(it.quote) if one.skill == it.skill]
    skill = vocabulary.get(it.skill) if it.skill else None
    if skill is not None and not named:
        return _guarded_part(it.quote, skill)
    if skill is None or not named or any(not _is_part(one.alias, skill) for one in named):
        return None
    return named[-1].alias


def _guarded_part(quote: str, skill: Skill) -> str | None:
    """Return the part that words name in a spelling that is an ordinary word: "windows 4"."""
    if re.search(rf"(?<!\w){re.escape(skill.name)}(?!\w)", quote, re.IGNORECASE):
        return None
    parts = (it for it in skill.guarded if it.casefold() in _KNOWN_PARTS)
    found = (re.search(rf"(?<!\w){re.escape(it)}(?!\w)", quote, re.IGNORECASE) for it in parts)
    return next((it[0] for it in found if it is not None), None)


def _is_part(alias: str, skill: Skill) -> bool:
    """Whether words name less than a skill: a part that is known as one, or a name of its own."""
    said = alias.casefold()
    if said in _KNOWN_PARTS:
        return True
    written = next((it for it in skill.aliases if it.casefold() == said), said)
    return written != written.casefold() and not _is_name(alias, skill)


def _is_name(alias: str, skill: Skill) -> bool:
    """Whether words are a skill's name, spelled or shortened otherwise, or hold a word of it."""
    if skill.name in LANGUAGES or _shares(alias, skill.name):
        return True
    return any(
        _shortens(alias, it)
        for it in (skill.name, *skill.aliases)
        if it.casefold() != alias.casefold() and (it == skill.name or _shares(it, skill.name))
    )


def _shares(words: str, name: str) -> bool:
    said, own = _letters(words), _letters(name)
    if said == own or (
        min(len(said), len(own)) >= _FEWEST_LETTERS and (said in own or own in said)
    ):
        return True
    stems = {it[:_STEM] for it in _WORD.findall(name.casefold())}
    if {it[:_STEM] for it in _WORD.findall(words.casefold())} & stems:
        return True
    return any(len(it) >= _FEWEST_LETTERS and it in said for it in stems)


def _shortens(short: str, name: str) -> bool:
    """Whether a word is made of letters of a name, in their order: "k8s", "NLP"."""
    letters = re.sub(r"[\W\d_]", "", short.casefold())
    if " " in short or not letters or len(letters) > _LONGEST_SHORT:
        return False
    rest = iter(_letters(name))
    return letters[0] == _letters(name)[:1] and all(it in rest for it in letters)


def _letters(words: str) -> str:
    return re.sub(r"[\W_]", "", words.casefold())
