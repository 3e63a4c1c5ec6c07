"""What an import holds beside levels, by kind."""

import pytest

from tools.contents import kinds_in_words, kinds_of_facts
from tools.domain import Fact, FactKind


def facts(*kinds: FactKind) -> list[Fact]:
    return [Fact(kind=kind, value=f"{kind} {at}") for at, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ((), ""),
        (("name",), "name"),
        (("name", "headline"), "name and headline"),
        (("experience",), "1 position"),
        (
            ("name", "headline", "experience", "experience", "experience", "education"),
            "name, headline, 3 positions and 1 education entry",
        ),
        (("education", "education", "language"), "2 education entries and 1 language"),
        (("volunteer", "volunteer"), "2 volunteer positions"),
        (("contact", "contact", "contact"), "3 contact details"),
        (("pitch", "pitch", "story", "story"), "2 pitches and 2 stories"),
        (("pay", "pay"), "2 statements of pay"),
        (("award", "publication", "interest"), "1 award, 1 publication and 1 interest"),
        (("summary", "summary"), "2 summaries"),
        (("talking point", "talking point"), "2 talking points"),
        (("certificate", "project", "project"), "1 certificate and 2 projects"),
    ],
)
def test_facts_are_counted_by_kind(kinds: tuple[FactKind, ...], words: str) -> None:
    held = kinds_of_facts(facts(*kinds))
    assert kinds_in_words(held) == words
    assert sum(it.count for it in held) == len(kinds)
