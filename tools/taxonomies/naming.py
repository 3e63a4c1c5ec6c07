"""Which skill a name of a taxonomy means: one of the vocabulary, or one of its own."""

from collections.abc import Iterable, Iterator
from typing import Final

from tools.domain import Skill, TaxonomyName
from tools.late import late
from tools.vocabulary import Vocabulary, custom_skill
from tools.vocabulary.spelling import key

# Names that the vocabulary has as a spelling of something else than the taxonomy means by them.
# Read one by one, against the taxonomies' own descriptions.
FALSE_FRIENDS: Final[dict[TaxonomyName, frozenset[str]]] = {
    "O*NET": frozenset(
        {"Design", "Monitoring", "Systems Analysis", "Troubleshooting", "Microsoft Windows"}
    ),
    "ESCO": frozenset(
        {"Urdu", "architectural design", "logging", "securities", "ML (computer programming)"}
    ),
}

_PRODUCTS: Final = frozenset({"tool", "platform", "framework", "language", "everyday"})
_GENERIC_END: Final = late(r" (?:software|programming language|systems?)$")
_BRACKET: Final = late(r" \([^()]*\)$")
_WITH_ACRONYM: Final = late(r"(?P<words>.+) (?P<acronym>[A-Z][A-Za-z0-9]{1,4})")
_MAKERS: Final = late(
    r"(?:Adobe|Amazon|Apache|Apple|Atlassian|Autodesk|Bentley|Cisco|Dassault Systemes|ESRI|Google"
    r"|IBM|Intuit|Microsoft|National Instruments|Oracle|PTC|Red Hat|SAP|StataCorp|TechSmith"
    r"|Tenable|(?:The )?MathWorks|Trimble|Unity Technologies|Unreal Technology) "
)
_LONGEST: Final = 200


def skill_named(label: str, taxonomy: TaxonomyName, vocabulary: Vocabulary) -> str:
    """Return the name of the skill that a name of a taxonomy means.

    A name that the vocabulary knows, by any spelling, is that skill. Otherwise what remains of it
    without its maker, its "software", its bracket, or as the acronym at its end, is tried; that
    counts only for a product, since "accounting software" is not accounting. What is not known is
    a skill of its own, by its own name; where the vocabulary takes that name for something else,
    with the taxonomy in brackets.

    Args:
        label: The name as the taxonomy has it.
        taxonomy: Which taxonomy it is.
        vocabulary: The skills that are known.
    """
    if label in FALSE_FRIENDS[taxonomy]:
        return _own(label, taxonomy, vocabulary)
    known = vocabulary.get(label)
    if known is not None:
        return known.name
    for form in _forms(label):
        skill = vocabulary.get(form)
        if skill is not None and skill.kind in _PRODUCTS:
            return skill.name
    return _own(label, taxonomy, vocabulary)


def _own(label: str, taxonomy: TaxonomyName, vocabulary: Vocabulary) -> str:
    name = _GENERIC_END.sub("", label) if taxonomy == "O*NET" else label
    for own in (name, label):
        if vocabulary.get(own) is None:
            return own[:_LONGEST]
    return f"{label[: _LONGEST - 10]} ({taxonomy})"


def _forms(label: str) -> Iterator[str]:
    """Yield the shorter forms of a name, the surest first."""
    plain = _BRACKET.sub("", _GENERIC_END.sub("", label))
    if plain != label:
        yield plain
    found = _WITH_ACRONYM.fullmatch(plain)
    if found and _abbreviates(found["acronym"], found["words"]):
        yield found["acronym"]
    if _MAKERS.match(plain):
        yield _MAKERS.sub("", plain)


def _abbreviates(acronym: str, words: str) -> bool:
    """Whether the letters of an acronym stand in its words in that order."""
    letters = iter(words.lower())
    return all(letter in letters for letter in acronym.lower())


def own_skills(names: Iterable[str], vocabulary: Vocabulary) -> tuple[Skill, ...]:
    """Return skills that the vocabulary is to know by a taxonomy's names from now on.

    A name of one word counts only where the text speaks of skills, since most are ordinary words.
    A product is known without its maker as well.

    Args:
        names: What the taxonomy calls them.
        vocabulary: The skills that are known; what it knows by a name needs no other skill.

    Returns:
        Skills no two of which share a spelling with one another or with a known one.
    """
    taken: set[tuple[str, ...]] = set()
    found = []
    for name in names:
        spellings = [it for it in (name, _MAKERS.sub("", name)) if vocabulary.get(it) is None]
        new = [it for it in dict.fromkeys(spellings) if key(it) not in taken]
        if name in new:
            taken.update(map(key, new))
            found.append(_spelled(name, new))
    return tuple(found)


def _spelled(name: str, spellings: Iterable[str]) -> Skill:
    single = tuple(it for it in spellings if " " not in it)
    longer = tuple(it for it in spellings if " " in it and it != name)
    return custom_skill(name).model_copy(update={"aliases": longer, "guarded": single})
