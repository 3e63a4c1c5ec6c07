"""The vocabulary that Coach brings along."""

from functools import cache

from tools.vocabulary import (
    ai_language,
    ai_learning,
    business,
    business_domains,
    cloud_operations,
    cloud_platforms,
    communication,
    data_analysis,
    data_engineering,
    design,
    leadership,
    product,
    security,
    software_backend,
    software_devices,
    software_frontend,
    software_languages,
    software_practice,
)
from tools.vocabulary.book import Vocabulary

_FIELDS = (
    ai_language,
    ai_learning,
    business,
    business_domains,
    cloud_operations,
    cloud_platforms,
    communication,
    data_analysis,
    data_engineering,
    design,
    leadership,
    product,
    security,
    software_backend,
    software_devices,
    software_frontend,
    software_languages,
    software_practice,
)


@cache
def builtin_vocabulary() -> Vocabulary:
    """Return the built-in vocabulary; it is built once."""
    return Vocabulary(skill for field in _FIELDS for skill in field.SKILLS)
