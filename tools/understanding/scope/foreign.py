"""Telling a message in another language, which no rule reads."""

from collections import Counter

from tools.cleaning import folded
from tools.common_words import LANGUAGES_OF_WORD
from tools.language import ENGLISH
from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent

_OF_TALK = {
    "Dutch": "ben goed heb hoe ik mijn nee niet wat wil zoek",
    "French": "bonjour cherche je mes mon suis veux voudrais quoi comment",
    "German": "bin gut habe ich kann kein keine mein meine möchte suche was wie will ziel",
    "Italian": "cerco come ho io mia mio sono vorrei voglio",
    "Polish": "chcę chciałbym chciałabym jak jestem mam moja mój szukam zostać",
    "Portuguese": "busco eu meu minha não procuro quero sou tenho",
    "Spanish": "busco cómo estoy hola mi quiero qué soy tengo trabajo yo",
}
"""Words that people speak of themselves with, beside those that any text is full of."""

_LANGUAGES: dict[str, tuple[str, ...]] = dict(LANGUAGES_OF_WORD)
for _language, _words in _OF_TALK.items():
    for _word in _words.split():
        _LANGUAGES[_word] = tuple({*_LANGUAGES.get(_word, ()), _language})

_WORD = late(r"[a-z\u00df-\u024f\u1e00-\u1eff]{2,}")
_FEWEST = 2
_LONGEST = 400
_KEPT_AS_SAID: frozenset[Expecting] = frozenset({"checkin", "evidence", "kind"})
"""Where an answer is kept in its own words, in whatever language."""


def read_foreign(message: str, context: Context) -> Intent | None:
    """Return that a message is in another language than English, or ``None``.

    It takes two words of one language, and none that English has as well: a name, a greeting or a
    short word that two languages share tell nothing.

    Args:
        message: The message, with plain quotes.
        context: What was asked last.
    """
    if context.expecting in _KEPT_AS_SAID or len(message) > _LONGEST:
        return None
    spoken = [
        languages
        for word in set(_WORD.findall(folded(message)))
        if (languages := _LANGUAGES.get(word))
    ]
    if any(ENGLISH in languages for languages in spoken):
        return None
    words = Counter(language for languages in spoken for language in languages)
    if not words or max(words.values()) < _FEWEST:
        return None
    language = min(words, key=lambda it: (-words[it], it))
    return Intent(kind="foreign", confidence=0.97, quote=message, text=language)
