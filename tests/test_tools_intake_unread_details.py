"""Figures and prerequisites of a role that are not read are named."""

import pytest

from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def remarks(items: str) -> str:
    text = f"# Baker\n\n## Requirements\n\n{items}\n"
    return "\n".join(read_document("a.md", text.encode(), VOCABULARY, as_kind="role").remarks)


@pytest.mark.parametrize(
    ("item", "named"),
    [
        ("Docker -1/5", "Docker -1/5"),
        ("Redis: -3/5", "Redis -3/5"),
        ("Kubernetes NaN/5", "Kubernetes NaN/5"),
        ("AWS 3/5, -20 hours", "AWS -20 hours"),
        ("AWS 3/5 (20 hours)", "AWS 20 hours"),
        ("skill: Python\n  level: 6", "Python 6"),
        ("Docker\n  level: .nan", "Docker .nan"),
        ("Docker\n  Level: 3/5\n  hours: -5", "Docker -5 hours"),
        ("Docker 3/5 (requires Linux 2/5)", "Docker needs Linux"),
        ("Docker\n  level: 3\n  prerequisites: [Linux, Bash]", "Docker needs Linux and Docker"),
    ],
)
def test_what_is_no_figure_or_not_read_is_named(item: str, named: str) -> None:
    assert f"Not read: {named}" in remarks(f"- {item}")


@pytest.mark.parametrize(
    "item",
    [
        "Docker 3/5",
        "Docker - 3/5",
        "Docker\n  level: 3",
        "Python, 20 hours per week",
        "The role needs Docker, requires patience",
        "Docker 3/5 (nice to have)",
    ],
)
def test_nothing_is_said_where_nothing_was_left_out(item: str) -> None:
    assert "Not read" not in remarks(f"- {item}")


def test_prerequisites_in_a_circle_and_unknown_ones_are_named() -> None:
    said = remarks(
        "- Docker\n  level: 3\n  prerequisites: [Kubernetes]\n"
        "- Kubernetes\n  level: 3\n  requires: Docker, Zorpology\n"
    )
    assert "in a circle: Docker → Kubernetes → Docker." in said
    assert "Zorpology, which is no known skill." in said


def test_a_role_that_asks_for_no_known_skill_says_what_to_do() -> None:
    said = remarks("- Basket weaving\n- Zorp baking")
    assert 'coach roles --adopt "Basket weaving" --role "Baker"' in said
    assert "No skill" not in remarks("- Basket weaving\n- Python")


def test_a_section_of_red_flags_is_said_not_to_be_kept() -> None:
    assert "red flags were not kept" in remarks("- SQL\n\n## Red flags\n\n- No tests")
    assert "red flags" not in remarks("- SQL\n\n## Duties\n\n- Write SQL")


def test_what_an_item_needs_first_asks_for_nothing_itself() -> None:
    items = (
        "- Docker 3/5 (requires Kubernetes 2/5)\n"
        "- Kubernetes 4/5 (requires Docker 2/5)\n"
        "- Terraform 3/5; needs Ansible 1/5\n"
        "- Python 4/5 (in production)\n"
    )
    text = f"# Ferry Engineer\n\n## Requirements\n\n{items}"
    read = read_document("ferry.md", text.encode(), builtin_vocabulary(), as_kind="role")
    assert read.role is not None
    assert {it.skill: it.level for it in read.role.requirements} == {
        "Docker": 3,
        "Kubernetes": 4,
        "Terraform": 3,
        "Python": 4,
    }
