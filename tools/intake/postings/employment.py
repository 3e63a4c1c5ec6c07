"""The kinds of employment that a posting names."""

import re
from typing import Final

from tools.domain import Employment
from tools.intake.text.cued import Cued
from tools.intake.text.phrases import one_of
from tools.intake.text.plain_lines import LineCues, plain_lines
from tools.late import late

_KINDS: Final[tuple[tuple[Employment, str], ...]] = (
    (
        "full-time",
        """
        full[-_ ]?time, vollzeit, temps (?:plein|complet), (?:tiempo|jornada:?) completa?, voltijds?
        tempo pieno
        """,
    ),
    (
        "part-time",
        """
        part[-_ ]?time, teilzeit, minijob, temps partiel, media jornada, deeltijds?
        (?:tiempo|jornada:?) parcial, tempo parziale
        """,
    ),
    (
        "permanent",
        r"""
        permanent(?:e|ly)?, perm, unbefristet\w*, festanstellung, cdi, durée indéterminée
        indefinido, vaste? (?:contract|dienstverband|aanstelling), onbepaalde (?:tijd|duur)
        tempo indeterminato
        """,
    ),
    (
        "contract",
        """
        (?<!permanent )(?<!vast )(?<!vaste )(?<!tijdelijk )contract(?:or)?, freelance, freiberuflich
        b2b, c2c, outside ir35, inside ir35
        """,
    ),
    (
        "temporary",
        r"""
        temporary, temp, fixed[- ]term(?: contract)?, ftc, befristet\w*, zeitarbeit, cdd
        durée déterminée, int[ée]rim, intérimaire, temporal
        tijdelijk(?: (?:contract|dienstverband))?
        uitzendkracht, tempo determinato, maternity cover, contract to hire
        """,
    ),
    (
        "internship",
        """
        intern(?:ship)?, praktikum, stage, apprenticeship, working student, werkstudent(?:in)?
        alternance, (?:contrat d['’])?apprentissage, (?:contrat de )?professionnalisation
        (?:contrato en )?prácticas, beca, stageplek, tirocinio, apprendistato, ausbildung
        """,
    ),
    ("volunteer", "volunteer(?:ing)?, ehrenamtlich, bénévolat, vrijwilliger(?:swerk)?"),
    ("per diem", "per[-_ ]diem"),
)
_NAMED: Final = tuple(
    (kind, late(rf"(?<![\w-])(?:{one_of(words)})(?![\w])", re.IGNORECASE)) for kind, words in _KINDS
)
_ANY = one_of("\n".join(words for _, words in _KINDS))
_JOINT = r"(?:[ ,/|&()+-]+(?:and |or |und |oder |in |en |et |à |a )?)"
_LABEL: Final = late(
    r"^[^\w\n]{0,20}(?:(?:employment|contract)(?:[ _-]?(?:type|status|time|kind|schedule|basis))?"
    r"\W{1,6}|(?:job|position|work|role)[ _-]?(?:(?:type|status|time|kind|schedule|basis)\W{1,6}"
    rf"|\W{{0,5}}[:|=–—-]\W{{0,5}}(?=(?:\d[\w%-]*[ ,]+(?:hours|days|months)?[ ,]*)?{_ANY}(?!\w))))"
    r"(?P<said>[^\n.]{1,80})|"
    r"^[^\w\n]{0,20}(?:(?:schedule|type|hours|type of (?:employment|contract)|anstellungsart"
    r"|art der (?:an|ein)stellung|vertragsart|beschäftigung(?:sart|sverhältnis|sumfang)?"
    r"|arbeitszeit|type de (?:contrat|poste)|(?:nature du )?contrat|temps de travail"
    r"|tipo de (?:contrato|jornada)"
    r"|contrato|soort (?:contract|dienstverband)|dienstverband|contract(?:vorm|type)"
    r"|tipo di contratto|contratto)[^\w\n]{1,6})"
    r"(?P<other>[^\n.]{1,80})|^[^\w\n]{0,20}(?P<hours>jornada: [^\n.]{1,80})",
    re.IGNORECASE,
)
_SAID: Final = Cued(
    "this_is we_offer we_are_offering it_is it's",
    rf"\b(?:this is|we offer|we are offering|it is|it's) (?:an?"
    rf"|our)?(?: [\w-]+){{0,3}}? ?(?P<said>{_ANY}"
    rf"(?:{_JOINT}{_ANY})*)(?: or (?P<or>{_ANY}))?(?: [\w-]+){{0,2}}? "
    r"(?:role|position|job|contract|opportunity|engagement|post|vacancy|appointment|basis)\b",
)
_OFFERED: Final = one_of("""
    nous (?:vous )?(?:proposons|offrons), (?:ce|le) poste est, il s'agit d'un
    poste(?: à pourvoir)? en, wir bieten(?: dir| ihnen)?, die stelle ist
    (?:se )?ofrece(?:mos)?, wij bieden, offriamo
""")
_SAID_ABROAD: Final = Cued(
    "nous poste s'agit bieten stelle ofrece bieden offriamo",
    rf"\b{_OFFERED}(?: [\w'’-]+){{0,3}}? "
    rf"(?P<said>{_ANY}(?!\w)(?:(?: [\w'’-]+){{0,3}}? {_ANY}(?!\w))?)",
)
_CUES: Final = LineCues(
    "full part vollzeit temp tiempo tempo teilzeit minijob media_jornada jornada voltijd deeltijd "
    "perm unbefristet festanstellung cdi indéterminée indefinid vast onbepaalde "
    "contract freelanc freiberuf b2b c2c ir35 fixed ftc befristet zeitarbeit cdd déterminée "
    "interim intérim tijdelijk uitzend maternity intern praktik stage apprent alternance "
    "professionnalisation prácticas beca tirocinio apprendi ausbildung student volunteer ehrenamt "
    "bénévol vrijwillig diem"
)
"""What every name of a kind holds one of."""
_LASTING: Final = (
    r"(?: ?\([^()]{1,40}\)|,? (?:(?:de|von|di|voor|of) )?"
    r"\d{1,2}\+?[- ](?:months?|mois|monate?n?|meses|maanden|mesi))?"
)
_PART: Final = late(
    r"(?:^|[·•|(;,] ?| [-–—] | in (?=voll|teil))(?:contrat(?:to|o)? (?:de travail )?(?:en )?)?"
    r"(?:\d{1,2}[- ]months? |h/f )?"
    rf"(?P<said>{_ANY}(?:{_JOINT}{_ANY})*)"
    rf"(?: (?:position|role|contract|job|employee))?{_LASTING}"
    r" ?(?=$|[·•|);,]| [-–—] )",
    re.IGNORECASE,
)
_IN_A_TITLE: Final = late(r"\([^()·•|]+, ?$")
"""What stands before "B2B" where it is the trade: "Account Manager (senior, B2B)"."""
_TAXED: Final = late(r"\b(?:in|out)side (?:of )?ir35\b", re.IGNORECASE)
"""What only contractors are: "£350 a day, outside IR35"."""
_TOP_LINES = 12
_BESIDE = 3
"""How many lines below a label another one tells more: "Hours: Part time", "Contract: FTC"."""
_NEGATED = late(r"\b(?:no|not|nor|without)\b[^.;]{0,40}$", re.IGNORECASE)


def employment_named(text: str) -> tuple[Employment, ...]:
    """Return the kinds of employment that a field names ("FULL_TIME", "Teilzeit, befristet")."""
    found = [(match.start(), kind) for kind, it in _NAMED if (match := it.search(text))]
    return tuple(kind for _, kind in sorted(found))


def _labelled(line: str) -> tuple[Employment, ...]:
    """Return the kinds of employment behind a label that a line begins with."""
    label = _LABEL.match(line)
    return employment_named(label["said"] or label["other"] or label["hours"]) if label else ()


def employment_of(text: str) -> tuple[Employment, ...]:
    """Return the kinds of employment that a posting's text states.

    They count after a label ("Employment type: Part-time") or two beside each other, as a part of
    one of the first lines ("Leeds · Full-time"), and where a sentence says what the job is ("This
    is a fixed-term contract"). What else the text says of interns or contracts does not.

    Args:
        text: All of the posting's text, cleaned.
    """
    whole = plain_lines(text)
    naming = [(it, whole.unmarked[it]) for it in whole.numbers(_CUES)]
    for place, (number, plain) in enumerate(naming):
        if kinds := _labelled(plain):
            beside = (_labelled(it) for at, it in naming[place + 1 :] if at <= number + _BESIDE)
            return tuple(dict.fromkeys((*kinds, *(kind for it in beside for kind in it))))
        lower = plain.casefold()
        said = _SAID.search(plain, lower) or _SAID_ABROAD.search(plain, lower)
        if said and not _NEGATED.search(plain, 0, said.start("said")):
            return employment_named(said[0])
    top = (line for number, line in naming if number < _TOP_LINES)
    parts = [
        it["said"]
        for line in top
        for it in _PART.finditer(line)
        if not (it["said"].casefold() == "b2b" and _IN_A_TITLE.search(line, 0, it.start("said")))
    ]
    found = tuple(dict.fromkeys(kind for it in parts for kind in employment_named(it)))
    taxed = any(_TAXED.search(line) for _, line in naming)
    return (*found, "contract") if taxed and "contract" not in found else found
