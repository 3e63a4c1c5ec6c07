"""What a document is told to be by its content, in the styles and languages of golden/kinds.txt."""

from pathlib import Path

import pytest

from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

GOLDEN = Path(__file__).parent / "golden" / "kinds.txt"
PARTS = GOLDEN.read_text(encoding="utf-8").split("=== ")[1:]
DOCUMENTS = [(it.partition("\n")[0], it.partition("\n")[2]) for it in PARTS]
READ_AS = {"gap report": "role"}
"""What a gap report asks for is a role's; the person in it is read with ``--as profile``."""


@pytest.mark.parametrize(
    ("kind", "text"), DOCUMENTS, ids=[f"{kind}-{at}" for at, (kind, _) in enumerate(DOCUMENTS)]
)
def test_a_document_is_told_by_its_content(kind: str, text: str) -> None:
    read = read_document("document.md", text.encode(), builtin_vocabulary())
    assert read.kind == READ_AS.get(kind, kind)


def test_a_posting_with_a_matrix_stays_one() -> None:
    text = (
        "# Reef Engineer (m/f/d)\n\nWe are looking for you. Join our team.\n\n"
        "| Skill | Required level |\n|---|---|\n| Python | 4 |\n"
    )
    assert read_document("job.md", text.encode(), builtin_vocabulary()).kind == "posting"


def test_a_profile_with_a_gap_of_its_own_stays_one() -> None:
    text = (
        "I'm Tove. My name is known in Bergen. tove@reef.example\n\nExperience\n2019 - 2023 Reef"
        "\n\nEducation\nBergen\n\nLanguages\nNorwegian\n\n"
        "Skills gap\nNever used Kafka; Python (expert)."
    )
    assert read_document("me.md", text.encode(), builtin_vocabulary()).kind == "profile"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("role", "# Матрица компетенций\n\n- Python: 4\n- SQL: 3\n"),
        ("role", "P3: Python, Docker\n\nP4: SQL, Terraform\n"),
        ("posting", "Job title: Analyst\n\n- Python\n- SQL\n"),
        ("posting", "Vereisten\n\nPython en SQL.\n"),
        ("posting", "Analyst, Python and SQL.\n\n$31 / hr, nights.\n"),
        ("posting", "Analyst, Python and SQL.\n\n£640/week, nights.\n"),
    ],
)
def test_a_rare_mark_alone_tells_the_kind(kind: str, text: str) -> None:
    assert read_document("document.md", text.encode(), builtin_vocabulary()).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        (
            "# Kiln Planner\n\n## Why the role exists\n\nKilns wait. Salary EUR 40k.\n\n"
            "## Requirements\n\n| Requirement | Priority | Target level |\n|---|---|---|\n"
            "| SQL | Must | 3 |\n"
        ),
        (
            "# Glazer\n\n## Skill\n\n| Skill | Weight | Lvl |\n|---|---|---|\n| SQL | Must | 3|"
            "\n\n## Grading guide\n\n**Listens**\n- Weak: talks\n- Solid: waits\n"
        ),
        (
            "# Studio Lead\n\n## Requirements\n\n- SQL (level 3 of 5)\n\n## Success measures\n\n"
            "- Firings lost: under 2 %\n\n## Not part of this role\n\n- Sales\n"
        ),
    ],
)
def test_a_role_with_weights_and_a_rubric_is_no_posting(text: str) -> None:
    assert read_document("role.md", text.encode(), builtin_vocabulary()).kind == "role"
