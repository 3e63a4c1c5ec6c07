"""The vocabulary that Coach brings along."""

from functools import cache

from tools.vocabulary import firstbatch, software_languages
from tools.vocabulary.book import Vocabulary

_FIELDS = (software_languages, firstbatch)


@cache
def builtin_vocabulary() -> Vocabulary:
    """Return the built-in vocabulary; it is built once."""
    return Vocabulary(skill for field in _FIELDS for skill in field.SKILLS)
