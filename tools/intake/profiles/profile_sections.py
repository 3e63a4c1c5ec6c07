"""The sections of a profile, told from their headings."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from tools.intake.text.headings import Headed
from tools.intake.text.passages import KNOWN_DEPTH, Passage
from tools.late import late

Section = Literal[
    "summary",
    "skills",
    "experience",
    "education",
    "certificate",
    "project",
    "language",
    "goal",
    "constraint",
    "preference",
    "contact",
    "volunteer",
    "award",
    "publication",
    "interest",
    "achievement",
    "of others",
    "other",
]

_OF_ENTRIES: Final[frozenset[Section | None]] = frozenset(
    ("experience", "volunteer", "education", "project")
)
_KIND = (
    r"(?:top |technical |key |core |main |professional |hard |soft |other |computer |it |digital "
    r"|job[- ]related |software |practical |relevant |additional |transferable |personal "
    r"|clinical )"
)
_NAMES: Final[dict[Section, tuple[str, ...]]] = {
    "experience": (
        r"(?:work|professional|relevant|employment|career|job)? ?(?:experience|history|positions)",
        r"employment|career|(?:selected )?work|jobs|positions(?: held)?|what i(?:'ve| have) done",
        r"(?:professional|work|employment) (?:background|record)|previous (?:roles|jobs|positions)",
        r"military (?:service|experience|career|history|background)|armed forces",
        r"where i(?:'ve| have) (?:been|worked)|experience (?:and|&) employment",
        r"berufserfahrung(?:en)?|beruflicher werdegang|praxiserfahrung|werdegang|berufspraxis",
        r"(?:parcours|expériences?)(?: professionnel(?:le)?s?)?|emplois?",
        r"experiencias?(?: (?:laboral(?:es)?|profesional(?:es)?))?|werkervaring|loopbaan",
        r"esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|experiência(?: profissional)?",
        r"doświadczenie(?: zawodowe)?",
    ),
    "education": (
        r"education(?: and training)?|training|academic (?:background|qualifications)|studies",
        r"degrees|school(?:ing|s)?|education (?:and|&) (?:training|qualifications)",
        r"training (?:and|&) education",
        r"ausbildung|studium|bildungsweg|schulbildung|(?:schul|aus)- und (?:aus|weiter)?bildung",
        r"formations?(?: académica)?|études|diplômes|educación|formación(?: académica)?|estudios",
        r"opleiding(?:en)?|istruzione(?: e formazione)?|educação|wykształcenie",
    ),
    "certificate": (
        r"certificat(?:es?|ions?)|courses|(?:professional )?qualifications|registrations?",
        r"professional (?:memberships?|registrations?)|training courses|accreditations?",
        r"(?:driving |driver's )?licen[cs]es?(?: (?:and|&) (?:certifications?|tickets|permits))?",
        r"(?:site |trade |work |safety )?(?:tickets|permits|cards)",
        r"zertifikate|zertifizierungen|weiterbildung(?:en)?|fortbildung(?:en)?|führerscheine?",
        r"certificaciones|cursos|cursussen|certificaten|certificazioni|szkolenia|uprawnienia",
    ),
    "project": (r"(?:side |personal |open[- ]source |selected |key )?projects|portfolio|projekte",),
    "language": (
        r"(?:spoken |human |natural )languages|languages spoken|language skills",
        r"sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|talen|talenkennis|lingue",
        r"języki(?: obce)?",
    ),
    "goal": (
        r"(?:my |career |professional |learning )?(?:goals?|objectives?|aims?|aspirations?)",
        r"(?:desired|target|wanted) (?:position|role|job)s?|(?:position|role|job) sought",
        r"(?:roles|positions|jobs) i(?:'m| am)? (?:want|looking for|after|aim for)",
        r"where i(?:'m| am) (?:heading|headed|going)|where (?:i want to go )?next",
        r"what i want|looking for|what i(?:'m| am) (?:looking for|after)|next steps?|wants",
        r"(?:meine )?ziele|objectifs?|objetivos?|doelen",
    ),
    "constraint": (
        r"(?:my |hard |work |personal )*(?:constraints?|limitations?|limits|boundaries)",
        r"(?:my |hard |work |personal )*restrictions?",
        r"not for me|what i(?:'m| am) not (?:looking for|after)|what i (?:do not|don't) want",
        r"deal[- ]?breakers?|no[- ]gos?|what i can(?:'?t|not) do|what is not possible",
    ),
    "preference": (r"(?:my |work |working )*preferences?|what i prefer|how i like to work",),
    "summary": (
        r"(?:professional |executive |career )?(?:summary|profile)",
        r"about(?: me)?|bio|introduction|personal statement|overview|who i am",
        r"(?:kurz)?profil|über mich|à propos(?: de moi)?|perfil(?: profesional)?|sobre mí|profiel",
        r"over mij|profilo(?: personale)?|o mnie",
    ),
    "contact": (
        r"contact(?: details| information| info)?|personal (?:details|information|data)|links",
        r"kontakt(?:daten)?|persönliche (?:daten|angaben)|coordonnées|datos personales",
        r"datos de contacto|persoonlijke gegevens|dati personali|dane osobowe",
    ),
    "skills": (
        rf"{_KIND}*(?:skills?(?: set)?|competenc(?:ies|es)|technologies|tools|toolbox|expertise)",
        rf"{_KIND}*(?:technical|literacy|tech(?:nology)? stack|proficienc(?:y|ies))|toolkit",
        r"(?:programming )?languages|frameworks|databases|skills (?:and|&) \w+",
        r"expert|advanced|intermediate|beginner|basic|familiar|learning|proficient",
        r"what i(?:'m| am) good at|what i (?:know|can do|bring)",
        r"(?:edv-|it-|fach)?kenntnisse|fähigkeiten|kompetenzen|compétences|habilidades|aptitudes",
        r"conocimientos|competencias|vaardigheden|competenze|competências|umiejętności",
    ),
    "volunteer": (
        r"volunteer(?:ing)?(?: (?:work|experience|activities))?|community (?:work|service)",
        r"community(?: (?:involvement|engagement|activities|leadership))?|trusteeships?",
        r"board (?:memberships?|positions|service)|civic (?:engagement|activities)",
        r"ehrenamt(?:liche[sr]? (?:engagement|tätigkeit(?:en)?))?|bénévolat|vrijwilligerswerk",
        r"voluntariado",
    ),
    "award": (r"(?:honou?rs (?:and|&) )?awards?(?: (?:and|&) \w+)?|honou?rs|auszeichnungen",),
    "publication": (r"(?:selected )?publications?(?: (?:and|&) \w+)?|papers|publikationen",),
    "interest": (
        r"(?:interests?|hobbies)(?: (?:and|&) (?:interests?|hobbies))?|hobbys|loisirs",
        r"hobby's|interessen|hobbys (?:und|&) interessen|centres d'intérêt|intereses|aficiones",
        r"interessi|zainteresowania",
    ),
    "achievement": (r"(?:key |selected |main |major )?(?:achievements|accomplishments)",),
    "of others": (
        r"(?:references|referees|recommendations|testimonials)(?: .{1,30})?|endorsements",
        r"what (?:others|people|colleagues|clients) say(?: .{1,20})?|referenzen|referencias",
        r"referenties|people (?:also viewed|you may know)|pages for you",
        r"more profiles for you|you (?:may|might) also (?:like|know)",
    ),
    "other": (
        r"talks|patents|memberships",
        r"extracurricular(?: activities)?|grants?|funding|grants (?:and|&) \w+|miscellaneous",
        r"(?:other|additional|further)(?: information| info| details| facts)?|misc|sonstiges",
        r"weitere (?:angaben|informationen)|informations complémentaires|autres? informations?",
        r"divers|otros(?: datos)?|overig(?:e)?|varie",
    ),
}

_JOINED: Final = late(r" (?:&|and|und|et|y|e|en|\+|/) |(?<=\w)/(?=\w)")
_PAIR: Final = 2


@lru_cache(maxsize=1_024)  # each stands above many lines
def section_of(heading: str) -> Section | None:
    """Return the section that a heading opens, or ``None`` where it names no known one.

    Of a heading that joins two names of sections, "Courses & certificates", the first counts.
    """
    plain = " ".join(heading.replace("’", "'").split()).strip(" :*_#").casefold()
    if found := _named(plain):
        return found
    joined = _JOINED.split(plain)
    parts = [_named(it) for it in joined] if len(joined) == _PAIR else []
    return parts[0] if parts and all(parts) else None


def _named(plain: str) -> Section | None:
    for section, patterns in _NAMES.items():
        if any(re.fullmatch(pattern, plain) for pattern in patterns):
            return section
    return None


def section_above(it: Headed) -> Section | None:
    """Return the section that a passage stands in, or ``None`` where no heading tells."""
    return next(
        (found for above in reversed(it.headings) if (found := section_of(above.text))), None
    )


def sections_above(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return passages with each section that is a line of plain text above the headings in it.

    Its depth is that of any heading known by its words, so that "### Engineer" below a plain
    "Experience" would end it.

    Args:
        passages: The passages of a profile.
    """
    deepened = list(passages)
    heads = [at for at, it in enumerate(deepened) if it.kind == "heading"]
    for at, below in pairwise(heads):
        section, head = deepened[at], deepened[below]
        plain = section.depth == KNOWN_DEPTH and section_of(section.text) in _OF_ENTRIES
        if plain and head.depth < KNOWN_DEPTH and section_of(head.text) is None:
            deepened[at] = section._replace(depth=head.depth - 1)
    return tuple(deepened)


def claims_nothing(it: Headed) -> bool:
    """Whether what stands there is no claim of the writer's: others' words, or an interest."""
    return section_above(it) in ("of others", "interest")


def names_section(line: str) -> bool:
    """Whether a line alone is the name of a section."""
    return section_of(line) is not None
