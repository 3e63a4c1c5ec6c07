"""Levels and denials as lines of real résumés put them."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


LEVELS = [
    (
        "Skills\nPython (expert), SQL (advanced), Docker (basic)",
        {"Python": 5, "SQL": 4, "Docker": 2},
    ),
    ("Skills\nExpert: Python, SQL\nIntermediate: Docker", {"Python": 5, "SQL": 5, "Docker": 3}),
    ("Skills\n- Python – advanced\n- Docker – beginner", {"Python": 4, "Docker": 1}),
    ("Skills\nPython: advanced | SQL: intermediate", {"Python": 4, "SQL": 3}),
    ("Technical skills\nProficient in Python and SQL", {"Python": 3, "SQL": 3}),
    ("Skills\nAdvanced Python, basic Kubernetes", {"Python": 4, "Kubernetes": 2}),
    ("Skills\nPython ●●●●○\nDocker ●●○○○", {"Python": 4, "Docker": 2}),
    ("Skills\nPython ★★★★★", {"Python": 5}),
    ("Skills\nPython 8/10", {"Python": 4}),
    ("Skills\nPython – 4/5 – since 2017", {"Python": 4}),
    ("Skills\nPython (5+ years)", {"Python": None}),
    ("Skills\nPython, 2016 – present", {"Python": None}),
    ("Skills\nPython 80%", {"Python": None}),
    ("Skills\nPython, SQL, Docker", {"Python": None, "SQL": None, "Docker": None}),
    ("Skills\nWorking knowledge of Docker", {"Docker": 3}),
    ("Skills\nBasic knowledge of Kubernetes", {"Kubernetes": 2}),
    ("Skills\nFamiliar with Kafka", {"Kafka": 2}),
    ("Skills\nSome experience with Terraform", {"Terraform": 2}),
    ("Skills\nStrong SQL", {"SQL": 4}),
    ("Skills\nCurrently learning Rust", {"Rust": 1}),
    ("Experience\n- Senior Python developer, Acme (2019 – 2021)", {"Python": None}),
    ("Experience\n- Led the Kafka migration for 2 years", {"Kafka": None}),
]

LANGUAGES = [
    ("Languages\nEnglish (C1), German (native)", {"English": 4, "German": 5}),
    ("Skills\nEnglish (C1), German (native)", {"English": 4, "German": 5}),
    ("Languages\nGerman A2", {"German": 1}),
    ("Languages: English – fluent, German A2", {"English": 4, "German": 1}),
    ("Languages\n- Spanish: B2\n- French – conversational", {"Spanish": 3, "French": 2}),
    ("Languages\n- Dutch (professional working proficiency)", {"Dutch": 3}),
    ("Languages\nEnglish – upper-intermediate (B2)", {"English": 3}),
    ("Native language: German\nEnglish: C1", {"German": 5, "English": 4}),
    ("isiXhosa (mother tongue), English – fluent, Afrikaans: basic", {"English": 4}),
    ("Experience\n- Business English teacher at Acme", {"English": None}),
    ("Experience\n- Taught English B2 classes for adults", {"English": None}),
    ("Summary\nAiming for German C1 next year", {"German": None}),
    ("Summary\nWorking towards German C1, English B2", {"German": None, "English": 3}),
    ("Summary\nWorking for a German company, English C2", {"English": 5}),
    ("Summary\nI don't speak native English", {"English": None}),
    ("Goals\n- German C1", {"German": None}),
    ("Languages: Python (native), English", {"Python": None, "English": None}),
]

WORDED = [
    ("Skills\nRuby: rusty", {"Ruby": None}),
    ("Skills\nSwift – a bit shaky\nGo: weak", {"Swift": None, "Go": None}),
    ("Skills\n- Tableau: none yet", {"Tableau": 0}),
    ("| Skill | Level |\n|---|---|\n| Tableau | none yet |", {"Tableau": 0}),
    ("| Skill | Level |\n|---|---|\n| Tableau | not used yet |", {"Tableau": 0}),
    ("| Skill | Level |\n|---|---|\n| Tableau | not sure |", {"Tableau": None}),
]

DENIALS = [
    ("Skills\nNo Kubernetes experience", {"Kubernetes": 0}),
    ("Skills\nKubernetes: none", {"Kubernetes": 0}),
    ("Skills\nPython 4/5, no Docker", {"Python": 4, "Docker": 0}),
    ("Skills\nHave not used Terraform yet", {"Terraform": 0}),
    ("Skills\nNever worked with Kafka", {"Kafka": 0}),
    ("Summary\nI have no experience with AWS or Azure.", {"AWS": 0, "Azure": 0}),
    ("Summary\nI know Python, but not Java.", {"Python": None, "Java": 0}),
    ("Summary\nI have used AWS but not Azure or Terraform.", {"Azure": 0, "Terraform": 0}),
    ("Summary\nExperience with Docker, but not Kubernetes yet", {"Kubernetes": 0}),
    ("Summary\nFluent in Python, but not Java.", {"Python": 4, "Java": None}),
    ("Summary\nI use Docker but not Kubernetes in production", {"Kubernetes": None}),
    ("Summary\nNot only Python, SQL too.", {"Python": None, "SQL": None}),
    ("Summary\nI don't have an AWS certificate.", {"AWS": None}),
    ("Summary\nNo stranger to Docker.", {"Docker": None}),
]


@pytest.mark.parametrize(("text", "expected"), [*LEVELS, *LANGUAGES, *WORDED, *DENIALS])
def test_a_line_gives_the_level_that_it_states(text: str, expected: dict[str, int | None]) -> None:
    found = levels(text)
    assert {skill: found.get(skill, "absent") for skill in expected} == expected


@pytest.mark.parametrize(
    ("line", "unknown", "rated"),
    [
        ("IV cannulation: advanced", ("IV cannulation",), "IV cannulation (advanced)"),
        ("Wound care (expert)", ("Wound care",), "Wound care (expert)"),
        ("Venepuncture - proficient", ("Venepuncture",), "Venepuncture (proficient)"),
        ("Suturing – rusty", ("Suturing",), "Suturing (rusty)"),
        ("Suturing: none yet", ("Suturing",), "Suturing (none yet)"),
        (
            "Suturing: basic, Phlebotomy: expert",
            ("Suturing", "Phlebotomy"),
            "Suturing (basic), Phlebotomy (expert)",
        ),
        ("Expert: Phlebotomy", ("Phlebotomy",), "Phlebotomy (expert)"),
        ("Clinical: triage, suturing", ("triage", "suturing"), ""),
        ("Cash handling (till)", ("Cash handling",), ""),
        ("Phlebotomy, suturing", ("Phlebotomy", "suturing"), ""),
    ],
)
def test_a_level_of_an_unknown_skill_is_named_with_it(
    line: str, unknown: tuple[str, ...], rated: str
) -> None:
    reading = read_profile(f"Skills\n{line}", VOCABULARY, source="cv.md")
    assert reading.unrecognised == unknown
    said = f"No known skills, so their levels are not kept: {rated}."
    assert reading.remarks == ((said,) if rated else ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "isiXhosa (mother tongue), English – fluent, Afrikaans: basic",
            ["isiXhosa (mother tongue)", "English (fluent)", "Afrikaans (basic)"],
        ),
        ("Languages: English (C1), German", ["English (C1)", "German"]),
        ("Skills\nEnglish (C1), German (native)", ["English (C1)", "German (native)"]),
        ("Languages\nDeutsch (Muttersprache)", ["Deutsch (Muttersprache)"]),
        ("English: C1", ["English: C1"]),
        ("English teacher, German", []),
        ("French – press brewing", []),
        ("Goals\n- German C1", []),
        ("Languages: Python (expert), SQL", []),
        ("Interests\n- Italian: cooking", []),
    ],
)
def test_a_line_of_languages_gives_facts(text: str, expected: list[str]) -> None:
    facts = read_profile(text, VOCABULARY, source="cv.md").facts
    assert [it.value for it in facts if it.kind == "language"] == expected
