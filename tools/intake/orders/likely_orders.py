"""Sentences of a text that are probably meant for a program which reads it, told by their wording.

The rules (``orders_in``) know the wordings that they were written for. What people think of beside
those is told by what was learned of other sentences. It is a help to the user and no defence:
nothing rests on it, and nothing is taken out of a text for it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from tools.cleaning import clean_text, one_line
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import sentences
from tools.late import late
from tools.requests.model import Guess

ORDER: Final = "order"
"""The label of what is meant for a program."""
LIKELY: Final = 0.6
"""From which probability on a sentence is pointed out; docs/untrusted.md has what each comes to."""

_LONGEST_NAMED: Final = 90
_LONGEST_READ: Final = 400_000
_MOST_TRIED: Final = 4_000
_FEWEST_WORDS: Final = 5
_FEWEST_FACTS: Final = 2
_MOST_OF_A_FACT: Final = 8
_BARS: Final = late(r"\s[|·•]\s")
_MENTIONS: Final = late(
    r"\b"
    + one_of("""
    ai, a\\.i, ki, ia, llms?, gpt, chatgpt, claude, copilot, gemini, models?, modell\\w*
    mod[eè]les?, modelo, bots?, chatbots?, assist[ae]nt\\w*, asistente, coach\\w*, agents?, agente
    parsers?, screeners?, machines?, maschine, automat\\w+, automação, software, readers?
    system\\w*(?! (?:that |which )?you\\b)
    prompts?, instru\\w+, rules?, regeln?, règles?, reglas, regras, regole, user\\w*
    nutzer\\w*, benutzer\\w*, utilisat\\w+, usu[aá]ri\\w+, utente, gebruiker\\w*, użytkownik\\w*
    memor\\w+, mémoire, gedächtnis\\w*, speicher\\w*, pamię\\w*, profil\\w*, levels?, niveau
    nivel, stufe, poziom, records?, scores?, rate, rates, ratings?, forget, vergiss, oublie\\w*
    olvida, esque\\w+, dimentica, vergeet, zapomnij, ignor\\w*, disregard, overrid\\w*, confirm\\w*
    consent, approv\\w*, tool, call, function, commands?, export, delete\\w*, erase, wipe, undo
    target, plan, check-?in, evidence, conversation, session, reply, respond, answer, output
    print, repeat, reveal, secret\\w*, tell(?! (?:us|me)\\b), told, mention, note
    """)
    + r"\b|[<\[{]\W{0,3}\w",
    re.IGNORECASE,
)
"""What a sentence has to speak of, before its wording is looked at: that takes a while."""
_WORD: Final = late(r"[a-zà-ÿ']{2,}", re.IGNORECASE)
_LEVEL: Final = late(r"\b[0-5] ?(?:/|out of|of) ?5\b")
_FIGURE: Final = late(r"\d+(?:[.,]\d+)*")

Guessing = Callable[[str], Sequence[Guess]]
"""Returns what a wording may be, with ``ORDER`` among its labels."""


def likely_orders(text: str, guesses: Guessing) -> tuple[str, ...]:
    """Return the sentences, or pairs of them, that are probably meant for a program, each once.

    Args:
        text: The text as a person reads it, at most its first 400,000 characters.
        guesses: What was learned.
    """
    found: list[str] = []
    for sentence in islice(_tried(clean_text(text[:_LONGEST_READ])), _MOST_TRIED):
        shown = one_line(sentence, _LONGEST_NAMED)
        if _share(sentence, guesses) >= LIKELY and not any(it in shown for it in found):
            found.append(shown)
    return tuple(found)


def as_learned(sentence: str) -> str:
    """Return a sentence as it is learned from: what a figure is says nothing.

    Args:
        sentence: The sentence.
    """
    return _FIGURE.sub("<n>", _LEVEL.sub("<level>", sentence))


def _tried(text: str) -> Iterator[str]:
    """Yield the sentences that may be meant for a program, and pairs where none of two is alone."""
    for line in (part for whole in text.split("\n") for part in _apart(whole)):
        said = sentences(line)
        yield from filter(_may_be_meant, said)
        yield from (f"{one} {two}" for one, two in pairwise(said) if _may_be_meant(f"{one} {two}"))


def _apart(line: str) -> Sequence[str]:
    """Return the parts of a line of short facts, "Acme | Leeds | Full-time", or else the line."""
    parts = _BARS.split(line)
    facts = len(parts) > _FEWEST_FACTS and all(len(it.split()) <= _MOST_OF_A_FACT for it in parts)
    return parts if facts and not line.lstrip().startswith("|") else (line,)


def _may_be_meant(sentence: str) -> bool:
    words = islice(_WORD.finditer(sentence), _FEWEST_WORDS)
    return _MENTIONS.search(sentence) is not None and len([*words]) == _FEWEST_WORDS


def _share(sentence: str, guesses: Guessing) -> float:
    return next(it.share for it in guesses(as_learned(sentence)) if it.label == ORDER)
