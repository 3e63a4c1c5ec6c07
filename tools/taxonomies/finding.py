"""Titles in the form in which they are searched."""

from tools.titles import plain_words
from tools.vocabulary.spelling import normal_form

_MOST_WORDS = 12


def folded(title: str) -> str:
    """Return a title as its words, without case, accents and plural, each after a blank."""
    return "".join(f" {normal_form(word)}" for word in plain_words(title))


def search_words(typed: str) -> tuple[str, ...]:
    """Return the words of what was typed, as `folded` has them; twelve at most."""
    return tuple(dict.fromkeys(folded(typed).split()))[:_MOST_WORDS]
