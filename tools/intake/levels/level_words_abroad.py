"""Words for levels in German, French, Spanish, Italian, Dutch, Polish and Portuguese."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, product
from typing import Final

from tools.intake.text.sketch import words_in
from tools.late import late

LEVELS_READ: Final = frozenset(
    ("German", "French", "Spanish", "Italian", "Dutch", "Polish", "Portuguese")
)
"""The languages of which words for levels are read, by English name."""

_SURE: Final[Mapping[str, str]] = {
    "native": """
        (als |)muttersprache, muttersprachler(in|), muttersprachlich(e|es|), (de |)langue maternelle
        lengua materna, idioma materno, madrelingua, lingua madre, nativ(o|a), moedertaal
        (język |)ojczysty, língua (materna|nativa)
    """,
    "business fluent": "verhandlungssicher(e|es|er|)",
    "fluent": """
        fließend(e|es|er|), fliessend(e|es|er|), courant, couramment, vloeiend(e|), fluid(o|a)
        fluent(e|emente), biegł(y|a|e|ą), biegle, płynn(y|a|ie)
    """,
    "conversational": "konversationssicher(e|es|), komunikatywn(y|a|ie), conversacional",
    "expert": "experte, expertin, experto, experta, esperto, esperta, ekspert",
    "very good": """
        sehr gut(e|er|en|es|), très bon(ne|nes|s|), muy buen(o|a|os|as|), molto buon(o|a|e|)
        zeer goed(e|), bardzo dobr(a|y|e|ze|ą), muito (bom|boa|bons|boas)
    """,
    "excellent": """
        ausgezeichnet(e|er|en|), hervorragend(e|er|en|), exzellent(e|er|en|), excellent(e|es|s)
        excelente(s|), ottim(o|a|e|i), eccellent(e|i), uitstekend(e|), doskonał(a|y|e)
    """,
    "deep": """
        vertieft(e|er|en|), tiefgehend(e|en), approfondi(e|es|s|), approfondit(a|e|o)
        profund(o|a|os|as)
    """,
    "advanced": """
        fortgeschritten(e|er|en|es|), avancé(e|s|es|), avanzad(o|a|os|as), avançad(o|a|os|as)
        avanzat(o|a|e|i), gevorderd(e|), zaawansowan(y|a|e|ą)
    """,
    "solid": """
        fundiert(e|er|en|), solide(s|n|r|), sólid(o|a|os|as), solid(o|a|i), gedegen, solidn(a|e|y)
    """,
    "good": """
        gute(r|n|s|), bonne(s|), buen(o|a|os|as), buon(o|a|e), goede, dobr(a|y|e|ze|ą)
    """,
    "comfortable": """
        sicher(e|er|en|) (im |)umgang, à l'aise, a l'aise, a mio agio
    """,
    "intermediate": """
        intermédiaire(s|), intermedi(o|a|os|as), intermédi(o|a|os|as), intermediári(o|a|os|as)
        gemiddeld(e|), średniozaawansowan(y|a|e|ą), średnio zaawansowan(y|a|e|ą)
    """,
    "basic": """
        grundkenntnisse(n|), basiskenntnisse(n|), grundlagenkenntnisse(n|), basiskennis, notions
        nociones, nozioni, noções, básic(o|a|os|as), basic(o|a|os|as), basique(s|), scolaire
        scolastic(o|a), elementar(e|es), podstawow(y|a|e|ą), podstawy
    """,
    "beginner": "débutant(e|), principiante(s|), iniciante, początkując(y|a)",
}
"""Words that are levels wherever they stand, by their English counterparts."""

_LOOSE: Final[Mapping[str, str]] = {
    "good": "gut, bon(s|), buen, goed, bom, boa(s|), bons",
    "advanced": "alt(o|a), élevé",
    "intermediate": "mittel, mittlere(s|), medi(o|a|os|as), moyen(ne|), średni(a|o|)",
    "basic": "grundlagen, base(s|), basis, di base, elementaire, élémentaire(s|)",
    "beginner": "anfänger(in|)",
}
"""Words that are other words too, so that they count beside a noun of knowledge or alone."""

_NOUN: Final = (
    r"(?:kenntnis(?:se|sen)?|erfahrung(?:en)?|niveau|nivel|nível|livello|poziom(?:ie)?"
    r"|connaissances?|maîtrise|conocimientos?|dominio|domínio|conhecimentos?|conoscenz[ae]"
    r"|padronanza|znajomość|wiedza|kennis|beheersing)"
)
_IN: Final = (
    r"(?: (?:in|im bereich|mit|von|en|avec|de la|de|du|des|del|di|della|con|van|met|em|com|w|z)"
    r"(?= )"
    r"| (?:d|dell)['’])"
)
_DENIED: Final = late(
    r"\b(?:kein\w*|nicht|ohne|pas|aucune?s?|sans|sin|ning[uú]n\w*|senza|nessun\w*|non|geen|niet"
    r"|zonder|nie|bez|brak|não|sem|nenhum\w*|au)(?: \w+){0,2} $",
    re.IGNORECASE,
)
_NOTHING: Final = late(
    r"\b(?:keine(?:rlei)? (?:kenntnisse|erfahrung(?:en)?) (?:in|mit)"
    r"|aucune (?:connaissance|expérience) (?:de|en|avec|du)|ningún conocimiento (?:de|en)"
    r"|nessuna (?:conoscenza|esperienza) (?:di|con|in)|geen (?:kennis|ervaring) (?:van|met|in)"
    r"|brak znajomości|nenhum conhecimento (?:de|em))(?= )"
    r"|^(?:ohne (?:kenntnisse|erfahrung) (?:in|mit)|sans (?:connaissance|expérience) (?:de|en|avec)"
    r"|sin (?:conocimientos?|experiencia) (?:de|en|con)|senza (?:conoscenza|esperienza)"
    r" (?:di|con|in)"
    r"|zonder (?:kennis|ervaring) (?:van|met|in)|sem (?:conhecimentos?|experiência) (?:de|em|com)"
    r"|bez (?:znajomości|doświadczenia (?:z|w)))(?= )",
    re.IGNORECASE,
)
_AND: Final = late(r" (?:und|sowie|et|y|e|ed|en|i|oraz) ", re.IGNORECASE)
_CHOICE: Final = late(r"\(([^()]*)\)")


def _spelled(listed: str) -> Iterator[str]:
    for wording in re.split(r",\s*|\n\s*", listed.strip()):
        parts = [it.split("|") for it in _CHOICE.split(wording)]
        yield from ("".join(it) for it in product(*parts))


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {word: english for english, listed in table.items() for word in _spelled(listed)}


_ENGLISH: Final = {**_by_word(_LOOSE), **_by_word(_SURE)}
_NOUN_CUES: Final = """
    kenntnisse erfahrung erfahrungen connaissance expérience conocimiento conocimientos experiencia
    conoscenza esperienza kennis ervaring znajomości doświadczenia conhecimento conhecimentos
    experiência
"""
_CUES: Final = frozenset(max(words_in(it), key=len) for it in chain(_ENGLISH, _NOUN_CUES.split()))
"""Of each wording the longest run of the letters from a to z, as ``words_in`` has them."""


def _one_of(table: Mapping[str, str]) -> str:
    return "|".join(sorted(map(re.escape, _by_word(table)), key=len, reverse=True))


_LEVEL: Final = late(
    rf"(?<![\w'’-])(?:(?:{_NOUN} )?(?P<sure>{_one_of(_SURE)})(?!\w)(?: {_NOUN})?(?P<in1>{_IN})?"
    rf"|{_NOUN} (?P<after>{_one_of(_LOOSE)})(?!\w)(?P<in2>{_IN})?"
    rf"|(?P<before>{_one_of(_LOOSE)}) {_NOUN}(?!\w)(?P<in3>{_IN})?"
    rf"|(?:^|(?<=[:(=] )|(?<=[(:–—])|(?<= [–—-] ))(?P<alone>{_one_of(_LOOSE)})"
    r"(?= ?(?:$|[,;|)]|\.(?!\w))))"
    r"(?! \d| aires\b)",
    re.IGNORECASE,
)


def in_english(text: str) -> str:
    """Return a text with its words for levels in English, where they are in another language.

    "Python – gute Kenntnisse" is "Python – good". A level that is denied stays as it is, so that
    it gives none, and "keine Kenntnisse in SQL" is "no knowledge of SQL".

    Args:
        text: A sentence, a cell or a heading of a profile.
    """
    if _CUES.isdisjoint(words_in(text)):
        return text
    return _translated(text, _NOTHING.sub("no knowledge of", text))


def levels_in_english(text: str) -> str:
    """Return a text with its words for levels in English, and what is denied as it stands.

    Args:
        text: A sentence of a role, where "keine Kenntnisse" need not mean a level of 0.
    """
    return text if _CUES.isdisjoint(words_in(text)) else _translated(text, text)


def _translated(text: str, plain: str) -> str:
    translated = _LEVEL.sub(_counterpart, plain)
    return text if translated == text else _AND.sub(" and ", translated)


def _counterpart(match: re.Match[str]) -> str:
    if _DENIED.search(match.string, 0, match.start()):
        return match[0]
    word = match["sure"] or match["after"] or match["before"] or match["alone"]
    english = _ENGLISH[word.lower()]  # casefold would make "fliessend" of "fließend"
    spoken_of = match["in1"] or match["in2"] or match["in3"]
    if not spoken_of:
        return english
    return f"{english} in" if match.string[match.end()] == " " else f"{english} in "
