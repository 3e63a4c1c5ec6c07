"""Words beside a name that show in other languages than English that it names a skill."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMMAND_ABROAD: Final = _words("""
    erfahrung erfahrungen berufserfahrung praxiserfahrung kenntnis kenntnisse kenntnissen
    grundkenntnisse basiskenntnisse vertraut umgang wissen entwicklung programmierung
    expérience d'expérience expériences connaissance connaissances maîtrise compétences
    développement
    experiencia conocimiento conocimientos dominio manejo desarrollo programación
    esperienza conoscenza conoscenze padronanza competenze sviluppo
    ervaring werkervaring kennis basiskennis beheersing
    doświadczenie doświadczenia znajomość znajomości wiedza
    experiência conhecimento conhecimentos domínio desenvolvimento
""")
"""Words that, with a preposition after them, speak of what is commanded: "Erfahrung mit Go"."""

PREPOSITIONS_ABROAD: Final = _words("mit in von en avec de du con di met van z w com em sur")

AND_ABROAD: Final = "und|oder|sowie|et|ou|y|e|ed|en|oraz|lub"
"""A pattern for what joins two names in a list."""

GOES_ON_ABROAD: Final = (
    rf"{AND_ABROAD}|bzw|ist|sind|wäre|von|est|serait|souhaité|es|sería|è|wünschenswert|zwingend"
)
"""A pattern for what goes on behind the name of a skill."""
