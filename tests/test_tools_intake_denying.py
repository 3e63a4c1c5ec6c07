"""Headings and labels that deny: what stands below them is not asked for."""

import pytest

from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

DENYING = [
    "You'll be bored if",
    "You would hate it if",
    "Not fussed about",
    "What we don't want",
    "What we are not looking for",
    "What we're not looking for",
    "Who we are not looking for",
    "What we don't need",
    "What you do not need",
    "What you don't need to know",
    "What you won't need",
    "What you will not do",
    "What you won't be doing",
    "What you'll never touch here",
    "What this role is not",
    "What this job isn't",
    "You do not need",
    "You don't need to know",
    "You won't need",
    "You need not know",
    "Not for you if",
    "This is not for you if",
    "This role isn't for you if",
    "Not a fit if",
    "You're not a good fit if",
    "You may not be a fit if",
    "Who this is not for",
    "Who should not apply",
    "Please don't apply if",
    "Out of scope",
    "Outside the scope of this role",
    "Not in scope",
    "Not required",
    "Not needed",
    "Not necessary",
    "Not expected",
    "Skills we don't require",
    "Technologies we do not use",
    "Tools we don't use",
    "Things we don't care about",
    "We are not looking for",
    "We don't use",
    "No need to know",
    "No experience needed in",
    "No longer used",
    "Anti-requirements",
    "Non-requirements",
    "Must not have",
    "What doesn't matter",
    "What we won't ask you for",
    "Skip this one if",
]


def asked(text: str) -> dict[str, str]:
    role = read_role(text, VOCABULARY, source="p")
    return {it.skill: it.importance for it in role.requirements}


@pytest.mark.parametrize("heading", DENYING)
@pytest.mark.parametrize("mark", ["## {}", "{}:", "**{}**", "### {}:"])
def test_nothing_is_asked_for_below_a_heading_that_denies(heading: str, mark: str) -> None:
    headed = mark.format(heading)
    text = f"# Engineer\n\n## Requirements\n\n- Git\n\n{headed}\n\n- Java\n- Docker\n- Zorpion\n"
    role = read_role(text, VOCABULARY, source="p")
    assert [it.skill for it in role.requirements] == ["Git"]
    assert "Zorpion" not in role.unrecognised


@pytest.mark.parametrize("label", DENYING)
@pytest.mark.parametrize("where", ["## Requirements\n\n- Git\n- {}", "We need Git.\n\n{}", "{}"])
def test_nothing_is_asked_for_behind_a_label_that_denies(label: str, where: str) -> None:
    text = "# Engineer\n\n" + where.format(f"{label}: Java, Docker") + "\n"
    assert asked(text).keys() <= {"Git"}


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Must have: Git. Not required: Java, Docker.", {"Git": "must"}),
        ("Must have: Git. Not a fit if: you only know Perl. Nice to have: Go.", None),
        ("Not for you if: you love PHP", {}),
        ("Not a fit if: you only know Perl", {}),
        ("We are not looking for: Java, PHP", {}),
    ],
)
def test_a_label_denies_its_own_piece_of_a_line(line: str, skills: dict[str, str] | None) -> None:
    expected = {"Git": "must", "Go": "nice"} if skills is None else skills
    assert asked(f"# Engineer\n\n{line}\n") == expected


@pytest.mark.parametrize(
    ("heading", "importance"),
    [
        ("Not required but nice to have", "nice"),
        ("Not required, but a plus", "nice"),
        ("Nice to have (not required)", "nice"),
        ("Preferred but not required", "nice"),
        ("Desirable, not essential", "should"),
        ("Not essential but helpful", "nice"),
        ("Not mandatory, but would be great", "nice"),
        ("What you need", "must"),
        ("Not only nice words: requirements", "must"),
        ("What we need from you", "must"),
        ("What you will do", "should"),
        ("You will need", "must"),
        ("Non-negotiables", "must"),
        ("Required, no exceptions", "must"),
        ("No-nonsense requirements", "must"),
        ("Must have", "must"),
        ("Why not bring these skills", "must"),
        ("Don't apply without these skills", "must"),
        ("Not just requirements", "must"),
    ],
)
def test_other_headings_say_what_they_said(heading: str, importance: str) -> None:
    text = f"# Engineer\n\n## Requirements\n\n- Git\n\n## {heading}\n\n- Java\n- Docker\n"
    assert asked(text) == {"Git": "must", "Java": importance, "Docker": importance}


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Deal breakers: No Git knowledge", {"Git"}),
        ("Deal-breakers: no experience with SQL", {"SQL"}),
        ("## Dealbreakers\n\n- No Git knowledge\n- Never used Docker\n- Java", {"Git", "Docker"}),
        ("## Deal breakers\n\n- Job hopping\n- You only know PHP", set()),
        ("Deal breaker: you love PHP", set()),
        ("## Not a fit if\n\n- You have never used SQL\n- You love PHP", {"SQL"}),
        ("## Don't apply if\n\n- you have no experience with Kafka", {"Kafka"}),
        ("Not for you if: you don't know Python", {"Python"}),
        ("## We will reject you if\n\n- You have no Java experience\n- You use COBOL", {"Java"}),
    ],
)
def test_what_rules_you_out_asks_for_what_it_misses(text: str, skills: set[str]) -> None:
    found = asked(f"# Engineer\n\nWe build ships.\n\n{text}\n")
    assert found == dict.fromkeys(found, "must")
    assert found.keys() == skills


@pytest.mark.parametrize(
    "head", ["We don't care about", "You won't need", "What we don't use", "Not required"]
)
def test_a_line_that_denies_and_heads_a_list_is_its_heading(head: str) -> None:
    text = (
        "Backend Engineer\nKelpworks\n\nWe'd like you to have\n- Python\n\n"
        f"{head}\n- degrees\n- Kubernetes\n\nWe'd love to see\n- Docker\n"
    )
    asked = {it.skill for it in read_role(text, VOCABULARY, source="p").requirements}
    assert asked == {"Python", "Docker"}


@pytest.mark.parametrize("line", ["No degree required", "Experience not necessary", "No fees"])
def test_a_line_that_denies_what_it_names_heads_nothing(line: str) -> None:
    for below in ("- Python\n- Docker\n", "Python\nDocker\n"):
        text = f"Backend Engineer\nKelpworks\n\nRequirements\n{line}\n{below}"
        asked = {it.skill for it in read_role(text, VOCABULARY, source="p").requirements}
        assert asked == {"Python", "Docker"}
