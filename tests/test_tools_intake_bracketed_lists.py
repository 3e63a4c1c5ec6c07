"""A bracket behind an item does not end the list that a level is said of."""

import pytest

from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(sentence: str) -> dict[str, int]:
    text = f"# Senior Engineer\n\n## Requirements\n\n- {sentence}\n"
    role = read_role(text, VOCABULARY, source="a.md")
    return {it.skill: it.level for it in role.requirements}


@pytest.mark.parametrize(
    "sentence",
    [
        "Proficiency with Python, machine learning, Natural Language Processing (NLP), Computer "
        "Vision, vector databases, and deep learning algorithms",
        "Proficient in Python, Amazon Web Services (AWS), Docker and Kubernetes",
        "Proficient in SQL (PostgreSQL), Kafka and Redis",
        "Proficient in SQL (e.g. PostgreSQL, MySQL), Kafka and Redis",
        "Proficient in Python, data sorcery (DS), Kafka and Redis",
        "3 years of experience with Python, Natural Language Processing (NLP) and Docker",
    ],
)
def test_one_sentence_gives_one_level(sentence: str) -> None:
    found = levels(sentence)
    assert len(found) > 2
    assert set(found.values()) == {3}


def test_a_level_in_a_bracket_is_its_own() -> None:
    found = levels("Proficient in Python, SQL (5/5) and Kafka")
    assert (found["Python"], found["SQL"]) == (3, 5)
