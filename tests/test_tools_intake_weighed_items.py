"""Items that end in what they weigh: "Docker 2/5 (nice to have)"."""

import pytest

from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

WEIGHED = [
    ("Docker 2/5 (nice to have)", {"Docker": ("nice", 2)}),
    ("Redis, nice to have", {"Redis": ("nice", 2)}),
    ("Kafka 3/5, nice to have", {"Kafka": ("nice", 3)}),
    ("AWS 3/5 - optional", {"AWS": ("nice", 3)}),
    ("Terraform 2/5 [nice to have]", {"Terraform": ("nice", 2)}),
    ("Kubernetes 3/5; bonus", {"Kubernetes": ("nice", 3)}),
    ("Java (3/5, nice to have)", {"Java": ("nice", 3)}),
    ("Apache Spark (optional, 2/5)", {"Spark": ("nice", 2)}),
    ("MongoDB | nice to have", {"MongoDB": ("nice", 2)}),
    ("Python: 4/5 (preferred)", {"Python": ("should", 4)}),
    ("Go - preferred", {"Go": ("should", 3)}),
    ("Go, preferred", {"Go": ("should", 3)}),
    ("Rust — nice-to-have", {"Rust": ("nice", 2)}),
    ("R - nice to have", {"R": ("nice", 2)}),
    ("Scala (nice to have) 2/5", {"Scala": ("nice", 2)}),
    ("PHP and Perl 2/5 (nice to have)", {"PHP": ("nice", 2), "Perl": ("nice", 2)}),
    ("Kafka 4/5, Redis 2/5 (nice to have)", {"Kafka": ("must", 4), "Redis": ("nice", 2)}),
    ("Docker 2/5 (nice to have), Kafka", {"Docker": ("nice", 2), "Kafka": ("must", 3)}),
    ("Docker 4/5 (required)", {"Docker": ("must", 4)}),
    ("Docker 3/5", {"Docker": ("must", 3)}),
]


@pytest.mark.parametrize(("item", "expected"), WEIGHED)
def test_a_word_at_the_end_weighs_the_skill_before_it(
    item: str, expected: dict[str, tuple[str, int]]
) -> None:
    role = read_role(f"# Baker\n\n## Requirements\n\n- {item}\n", VOCABULARY, source="a.md")
    assert {it.skill: (it.importance, it.level) for it in role.requirements} == expected
    assert not role.unrecognised


@pytest.mark.parametrize(
    ("item", "importance", "level"),
    [
        ("Zorp baking (nice to have)", "nice", 2),
        ("Zorp baking 2/5 (nice to have)", "nice", 2),
        ("Zorp baking 2/5", "must", 2),
        ("Zorp baking - preferred", "should", 3),
    ],
)
def test_the_same_holds_for_what_is_no_known_skill(item: str, importance: str, level: int) -> None:
    role = read_role(f"# Baker\n\n## Requirements\n\n- {item}\n", VOCABULARY, source="a.md")
    assert role.unrecognised == ("Zorp baking",)
    held = [(it.skill, it.importance, it.level) for it in role.held_back]
    assert held == [("Zorp baking", importance, level)]
