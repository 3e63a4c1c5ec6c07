"""The skill vocabulary: what skills are called, what they need and what learning them takes."""

from tools.vocabulary.book import Mention, Vocabulary, VocabularyError
from tools.vocabulary.builtin import builtin_vocabulary
from tools.vocabulary.effort import custom_skill
from tools.vocabulary.finding import NameFinder

__all__ = [
    "Mention",
    "NameFinder",
    "Vocabulary",
    "VocabularyError",
    "builtin_vocabulary",
    "custom_skill",
]
