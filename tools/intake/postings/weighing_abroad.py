"""How much other languages than English say that something is asked for.

Cues are the runs of the letters from a to z that stand in those words (see ``words_in``).
"""

from typing import Final

from tools.intake.text.phrases import one_of

NICE_ABROAD: Final = one_of("""
    von vorteil, vorteilhaft, pluspunkt, gern(?:e)? gesehen, hilfreich, un atout
    apprécié(?:e?s?), valorable, se valora(?:rá|n|rán)?, een pr[ée], pluspunt, mooi meegenomen
    gradit[aoie], un vantaggio, titolo preferenziale, mile widzian[aey], um diferencial
""")
"""A pattern for what is said of a skill that is nice to have."""

NICE_ABROAD_CUES: Final = """
    vorteil vorteilhaft pluspunkt gern gerne hilfreich atout appr valorable valora valoran valorar
    pr pre pluspunt meegenomen gradita gradito graditi gradite vantaggio preferenziale mile
    diferencial
"""
SHOULD_ABROAD: Final = one_of("""
    wünschenswert(?:e[nrs]?)?, erwünscht, gewünscht, souhaitée?s?, souhaitables?, deseables?
    gewenst, desejáve(?:l|is), preferibil[ei]
""")
"""A pattern for what is said of a skill that is desired."""

SHOULD_ABROAD_CUES: Final = """
    nschenswert nschenswerte nschenswerten nschenswerter nschenswertes nscht souhait souhaitable
    souhaitables deseable deseables gewenst desej preferibile preferibili
"""
MUST_ABROAD: Final = one_of("""
    zwingend(?: erforderlich)?, erforderlich, unerlässlich, (?:wird )?vorausgesetzt, exigée?s?
    indispensables?, obligatoires?, impératifs?, imprescindibles?, obligatori[oa]s?, vereist
    verplicht, obbligatori[oa], indispensabil[ei]
""")
"""A pattern for what is said of a skill that is required."""

MUST_ABROAD_CUES: Final = """
    zwingend erforderlich unerl vorausgesetzt exig exige indispensable indispensables obligatoire
    obligatoires ratif ratifs imprescindible imprescindibles obligatorio obligatoria obligatorios
    obligatorias vereist verplicht obbligatorio obbligatoria indispensabile indispensabili
"""
NICE_AHEAD: Final = one_of(rf"""
    (?:idealerweise|im idealfall|gerne? auch|idéalement|idealmente|se valora(?:rá|n|rán)?)\b
    {NICE_ABROAD} (?:ist|sind|wären?|is|zijn)\b, {NICE_ABROAD} ?:, (?:un|ein|een) plus ?:
""")
"""The same before what it is said of: "Idealerweise Erfahrung mit Kafka"."""

NICE_AHEAD_CUES: Final = f"""
    idealerweise idealfall gern gerne id alement idealmente plus {NICE_ABROAD_CUES}
"""
SHOULD_AHEAD: Final = one_of(rf"""
    (?:vorzugsweise|bevorzugt|de préférence|preferiblemente|bij voorkeur|preferibilmente)\b
    {SHOULD_ABROAD} (?:ist|sind|wären?|is|zijn)\b, {SHOULD_ABROAD} ?:
""")
SHOULD_AHEAD_CUES: Final = f"""
    vorzugsweise bevorzugt rence preferiblemente voorkeur preferibilmente {SHOULD_ABROAD_CUES}
"""
LINKS_ABROAD: Final = "ist|sind|wäre|wären|est|sont|serait|seraient|es|son|sería|zijn|è|sono"
"""How a list and what is said of it are linked."""

MUCH_ABROAD: Final = "ein, eine, un, une, een, sehr, très, fortement, muy, als, aussi"
