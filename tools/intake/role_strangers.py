"""Phrases of a role that look like requirements and hold no known skill."""

import re
from collections.abc import Iterator
from typing import Final

from tools.intake.asking import asks, tells_of_the_employer
from tools.intake.entries import Entry
from tools.intake.headings import Headed
from tools.intake.requests import RoleText, is_short_item
from tools.intake.role_sketch import role_sketch
from tools.intake.role_tables import strangers_in_row
from tools.intake.sketch import plain_words, sentences, sketch
from tools.intake.strangers import requirement_phrase
from tools.intake.unneeded import asks_for_nothing, unneeded
from tools.vocabulary import Vocabulary

_TELLING_WORDS = 3
_EMPTY_WORDS: Final = frozenset(
    ("with", "from", "into", "skills", "systems", "practices", "fundamentals", "knowledge")
)
_WEIGHED: Final = re.compile(
    r"(?:[\w.+#'-]+ ){1,4}(?:is|are|would be|will be) (?:an? )?(?:definite |big |huge |absolute )?"
    r"(?:plus|bonus|must|advantage|asset|required|preferred|mandatory|essential|non-negotiable)\b",
    re.IGNORECASE,
)
_PRECISE: Final = re.compile(
    r"\b(?:experience|knowledge|understanding|proficiency|expertise|familiarity|background|degree"
    r"|fluent|skilled|certification) (?:with|in|of)\b",
    re.IGNORECASE,
)


def unknown_requirements(document: RoleText) -> Iterator[str]:
    """Yield the phrases in the order of the text; duties are not among them."""
    vocabulary = document.vocabulary
    for entry, said in document.entries:
        it = entry.headed
        if it.passage.kind == "heading" or entry.detail:
            continue
        if said == "duty":
            yield from _listed(it.passage.text, vocabulary)
            continue
        if it.passage.kind == "row":
            yield from strangers_in_row(it, vocabulary)
        elif it.passage in document.lines_of_skills or (
            it.passage.kind == "item" and (said != "open" or _in_a_list(it, document))
        ):
            yield from _in_item(entry, vocabulary)
        else:
            yield from _in_text(it.passage.text, vocabulary, precisely=said == "open")


def _in_text(text: str, vocabulary: Vocabulary, *, precisely: bool) -> Iterator[str]:
    """Yield unknown phrases of the sentences that ask.

    Outside a section a sentence that names no known skill must do so precisely, and of others
    only the names count that stand in a list with skills or right after words of command.
    """
    for sentence in sentences(text):
        if tells_of_the_employer(sentence) or asks_for_nothing(plain_words(sentence)):
            continue
        if _PRECISE.search(sentence) or _WEIGHED.match(plain_words(sentence)):
            yield from _in_sentence(sentence, vocabulary)
        elif asks(sketch(sentence, vocabulary)):
            yield from (_listed if precisely else _in_sentence)(sentence, vocabulary)


def _in_a_list(it: Headed, document: RoleText) -> bool:
    heading = it.headings[-1] if it.headings else None
    return is_short_item(it) and heading in document.heads_of_skills


def _in_item(entry: Entry, vocabulary: Vocabulary) -> Iterator[str]:
    text = entry.headed.passage.text
    sketches = [role_sketch(it, vocabulary) for it in sentences(text)]
    known = any(len(drawn.skills) > len(unknown) for drawn, unknown in sketches)
    if not known or (entry.titled and _little_of_it_known(text, vocabulary)):
        phrase = None if asks_for_nothing(plain_words(text)) else requirement_phrase(text)
        if phrase:
            yield phrase
    else:
        yield from _listed(text, vocabulary)


def _listed(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the unknown names that stand in one list with skills: "Java, Foobar and Go"."""
    for sentence in sentences(text):
        drawn, unknown = role_sketch(sentence, vocabulary)
        not_needed = unneeded(drawn)
        yield from (drawn.skills[it] for it in sorted(unknown) if it not in not_needed)


def _little_of_it_known(title: str, vocabulary: Vocabulary) -> bool:
    """Whether a title says more than the skills in it: "Failure analysis and safety for AI"."""
    drawn = sketch(re.sub(r"\([^)]*\)", "", title), vocabulary)
    rest = re.findall(r"[^\W\d_]{4,}", drawn.text)
    return len([it for it in rest if it.casefold() not in _EMPTY_WORDS]) >= _TELLING_WORDS


def _in_sentence(sentence: str, vocabulary: Vocabulary) -> Iterator[str]:
    if vocabulary.find(plain_words(sentence)):
        yield from _listed(sentence, vocabulary)
    elif phrase := requirement_phrase(sentence):
        yield phrase
