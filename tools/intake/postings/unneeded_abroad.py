"""Skills that a role in another language than English says it does not need."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.intake.text.cued import cue_words
from tools.intake.text.sketch import MARK, Sketch, words_in
from tools.late import late


class _Denying(NamedTuple):
    """How a language denies a need: patterns for "not", "no", "needed", "and" and "only".

    The words for "not" and "no" of letters from a to z stand by themselves: others hold a letter
    that English does not have.
    """

    never: str
    none: str
    needed: str
    joint: str
    only: str
    words: str


_DENYING: Final[dict[str, _Denying]] = {
    "German": _Denying(
        "nicht|nie(?:mals)?",
        "kein(?:e[nrms]?)?|ohne",
        r"nötig|benötig\w*|brauch\w*"
        r"|(?:ge)?braucht|erforderlich\w*|notwendig\w*|vorausgesetzt|verlang\w*|erwart\w*|gefordert"
        r"|setzen|voraussetzung\w*|gesucht|muss(?:t)?|müssen|zwingend",
        "und|oder|noch",
        "nur|allein",
        "nicht nie niemals kein keine keinen keiner keinem keines ohne",
    ),
    "French": _Denying(
        "pas|jamais|ni",
        "aucune?|sans|pas (?:de|d')",
        r"requis\w*|nécessaires?|obligatoires?|indispensables?|besoin|attendue?s?"
        r"|exige\w*|demand\w*|nécessit\w*|impérati\w*",
        "et|ou|ni",
        "seulement|uniquement",
        "pas jamais ni aucun aucune sans",
    ),
    "Spanish": _Denying(
        "no|nunca|tampoco",
        "ningún|ninguna|sin",
        r"requier\w*|requerid\w*|requisitos?|neces(?:ari|it)\w*|exig\w*|imprescindibles?"
        r"|obligatori\w*"
        r"|hace falta|pedimos|se pide|esperamos|hacen falta|indispensables?",
        "y|e|o|u|ni",
        "s[oó]lo|solamente|únicamente",
        "no nunca tampoco ninguna sin",
    ),
    "Italian": _Denying(
        "non|mai|neppure",
        "nessun[ao]?|senza",
        r"richie(?:st|d)\w*|necessari\w*|serv(?:e|ono)|obbligatori\w*|indispensabil\w*|occorr\w*"
        r"|bisogno"
        r"|fondamental\w*|previst\w*|requisit\w*",
        "e|ed|o|né",
        "solo|soltanto|solamente",
        "non mai neppure nessun nessuna nessuno senza",
    ),
    "Dutch": _Denying(
        "niet|nooit",
        "geen|zonder",
        r"nodig|vereist\w*|verplicht\w*|noodzakelijk\w*|gevraagd|verwacht\w*"
        r"|hoeft?|essentieel",
        "en|of|noch",
        "alleen|enkel|slechts",
        "niet nooit geen zonder",
    ),
    "Portuguese": _Denying(
        "não|nao|nunca",
        "nenhum[a]?|sem",
        r"necessári\w*|exig\w*|requer\w*|requisit\w*|obrigatóri\w*|precis\w*|indispensáve\w*"
        r"|esper\w*"
        r"|pedimos",
        "e|ou|nem",
        "s[óo]|apenas|somente",
        "nao nunca nenhum nenhuma sem",
    ),
    "Polish": _Denying(
        "nie|nigdy",
        r"żadn\w+|bez|brak",
        r"wymag\w*|potrzeb\w*|konieczn\w*|niezbędn\w*|obowiązkow\w*|oczekuj\w*",
        "i|oraz|lub|ani",
        "tylko|jedynie",
        "nie nigdy bez brak",
    ),
    "Russian": _Denying(
        "не|никогда",
        "без|никак[а-я]+",
        r"требу\w*|нуж\w+|необходим\w*|обязател\w*|ожида\w*|понадоб\w*",
        "и|или|ни",
        "только|лишь",
        "",
    ),
}
DENIALS_READ: Final = frozenset(_DENYING)
"""The languages besides English in which a plain denial of a need is read, by English name."""

_FILL: Final = r"(?:(?!(?:{only})\b)[\w'’/-]+ ?)"
_WELCOMED: Final = late(
    rf"[^.;{MARK}]{{0,25}}\b(?:von vorteil|ein plus|wünschenswert|pluspunkt|un plus|un atout"
    r"|apprécié\w*|una ventaja|valorable|se valora\w*|un vantaggio|gradit\w*|een plus|een pre"
    r"|pluspunt|uma vantagem|diferencial|um plus|atut\w*|mile widzian\w*|плюс\w*|преимуществ\w*)",
    re.IGNORECASE,
)


def _patterns(it: _Denying) -> tuple[re.Pattern[str], ...]:
    joint = rf"(?: ?[,/] ?| )(?:(?:{it.joint}|&) )?(?:(?:{it.none}) )?"
    listed = rf"(?P<list>{MARK}(?:{joint}{MARK}){{0,20}})"
    fill = _FILL.format(only=it.only)
    apart = r"(?:[- ][\w'’-]+)"
    needed = rf"(?<![\w-])(?:{it.needed})"
    lead = r"(?<![\w'’-])"
    return tuple(
        late(pattern, re.IGNORECASE)
        for pattern in (
            # Kubernetes wird nicht benötigt.
            (
                rf"{listed}{apart}{{0,4}}? (?:{it.never})(?! (?:{it.only})\b) {fill}{{0,3}}?"
                rf"{needed}\b"
            ),
            # No se requiere Kubernetes; не требуется знание Kubernetes.
            (
                rf"{lead}(?:{it.never}|{it.none}) {fill}{{0,3}}?{needed} {fill}{{0,5}}?"
                rf"{listed}"
            ),
            # Keine Erfahrung mit Kubernetes nötig; kein Kubernetes.
            rf"{lead}(?:{it.none}) {fill}{{0,4}}?{listed}{apart}{{0,4}}? ?{needed}\b",
            rf"{lead}(?:{it.none}) {listed}",
            # Wir brauchen kein Kubernetes.
            rf"{needed} (?:[\w'’]+ )?(?:{it.none}|{it.never}) {fill}{{0,4}}?{listed}",
        )
    )


_PATTERNS: Final = tuple((cue_words(it.words), _patterns(it)) for it in _DENYING.values())
DENYING_ABROAD: Final = frozenset().union(*(words for words, _ in _PATTERNS))
_HOLDS_A_DENIAL: Final = late(
    rf"(?<![\w'’-])(?:{'|'.join(f'{it.never}|{it.none}' for it in _DENYING.values())})\b",
    re.IGNORECASE,
)


def denied_abroad(sentence: Sketch) -> Iterator[tuple[int, bool]]:
    """Yield the skills that a sentence denies a need of, by index, and whether it welcomes them.

    Plain denials in German, French, Spanish, Italian, Dutch, Portuguese, Polish and Russian are
    read: "Kubernetes wird nicht benötigt", "no se requiere Kubernetes". "Nicht nur Kubernetes" and
    the like deny nothing.
    """
    for pattern in _that_may_fit(sentence.text):
        for match in pattern.finditer(sentence.text):
            welcome = bool(_WELCOMED.match(sentence.text, match.end()))
            for index in sentence.marked(*match.span("list")):
                yield index, welcome


def _that_may_fit(text: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of the languages that a sentence has a word for "not" or "no" of."""
    held = words_in(text)
    if text.isascii():
        if not DENYING_ABROAD.isdisjoint(held):
            for words, patterns in _PATTERNS:
                if not words.isdisjoint(held):
                    yield from patterns
    elif _HOLDS_A_DENIAL.search(text):
        yield from (it for _, patterns in _PATTERNS for it in patterns)
