"""What a profile says of others' skills, wishes and refusals is no skill of its own."""

import pytest

from tools.intake.profiles.profile import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


TAUGHT = [
    ("I taught beginners Python.", {"Python": None}),
    ("Taught complete novices SQL and Excel", {"SQL": None, "Excel": None}),
    ("Tutored advanced students in Java", {"Java": None}),
    ("I teach basic Python to school classes", {"Python": None}),
    ("Trained junior colleagues in Docker", {"Docker": None}),
    ("Mentored two novice developers in Ruby", {"Ruby": None}),
    ("Coached intermediate learners in SQL", {"SQL": None}),
    ("Held lectures on advanced SQL", {"SQL": None}),
    ("Worked with beginners in Python", {"Python": None}),
    ("Managed expert Python developers", {"Python": None}),
    ("Hired as an expert Python developer", {"Python": 5}),
    ("I am a beginner in Python", {"Python": 1}),
    ("Python beginner", {"Python": 1}),
    ("Expert in Python, taught SQL", {"Python": 5, "SQL": None}),
    ("Self-taught expert in Python", {"Python": 5}),
    ("I taught myself Python; advanced SQL", {"Python": None, "SQL": 4}),
    ("Trained in advanced SQL", {"SQL": 4}),
    ("Expert Python developer", {"Python": 5}),
    ("Python: expert. I train teams.", {"Python": 5}),
]


@pytest.mark.parametrize(("text", "expected"), TAUGHT)
def test_the_level_of_those_taught_is_nobody_elses(
    text: str, expected: dict[str, int | None]
) -> None:
    assert levels(text) == expected


DENIED = [
    ("Not: Java, C++", {"Java": 0, "C++": 0}),
    ("No: Java", {"Java": 0}),
    ("Skills I don't have: Kubernetes, Helm", {"Kubernetes": 0, "Helm": 0}),
    ("Skills I don’t have: Kubernetes and Helm", {"Kubernetes": 0, "Helm": 0}),
    ("Tools I have never used: Terraform, Ansible", {"Terraform": 0, "Ansible": 0}),
    ("Languages I do not know: Java", {"Java": 0}),
    ("Skills I lack: Kubernetes", {"Kubernetes": 0}),
    ("Things I can't do: Java", {"Java": 0}),
    ("## Skills I don't have\n- Kubernetes\n- Helm", {"Kubernetes": 0, "Helm": 0}),
    ("My team used Kubernetes but I did not touch it", {"Kubernetes": 0}),
    ("Our platform ran on Kafka, but I never worked with it.", {"Kafka": 0}),
    ("We had Docker and Kubernetes, but I didn't use them myself", {"Docker": 0, "Kubernetes": 0}),
    ("I know Python but not Java", {"Python": None, "Java": 0}),
    ("I did not touch it", {}),
    ("Python, but I didn't use it much", {"Python": None}),
    ("Python, but I did not use it in production", {"Python": None}),
    ("I used Python, but I did not like it", {"Python": None}),
    ("No: of these, I know Java 4/5", {"Java": 4}),
    ("Skills: Kubernetes, Helm", {"Kubernetes": None, "Helm": None}),
    ("Skills I have: Kubernetes, Helm", {"Kubernetes": None, "Helm": None}),
]


@pytest.mark.parametrize(("text", "expected"), DENIED)
def test_plain_denials_are_level_0(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected


LEFT = [
    ("Not my thing: PHP", {}),
    ("PHP is not my thing", {}),
    ("Not for me: Java", {}),
    ("Not interested in PHP", {}),
    ("Anything except PHP", {}),
    ("Any language but Java", {}),
    ("Python, everything except Django", {"Python": None}),
    ("Java, not JavaScript", {"Java": None}),
    ("I write C, not C++.", {"C": None}),
    ("Evaluated Terraform (not adopted)", {}),
    ("Looked at Ansible (rejected), used Terraform", {"Terraform": None}),
    ("Recruited Python engineers", {}),
    ("Hired three Java developers and a data analyst", {}),
    ("Interviewed Kubernetes candidates", {}),
    ("Led hiring: recruited 5 Python engineers and 2 SREs", {}),
    ("Recruited Java developers and wrote Python", {"Python": None}),
    ("Sourced senior Python and Java developers for banks", {}),
    ("❌ Java", {}),
    ("- ✗ Java\n- ✓ Python", {"Python": None}),
    ("✅ Python ❌ Java", {"Python": None}),
    ("Python ✅, Java ❌", {"Python": None}),
    ("| Skill | Have |\n|---|---|\n| Java | ❌ |\n| Python | 4/5 |", {"Python": 4}),
    # These claim what they name.
    ("Hired as a Python developer", {"Python": None}),
    ("Placed as Java consultant at a bank", {"Java": None}),
    ("Led Python engineers", {"Python": None}),
    ("Mentored Java developers", {"Java": None}),
    ("Hired for my Python", {"Python": None}),
    ("Hired and led Python developers", {"Python": None}),
    ("Not only Java, also Python", {"Java": None, "Python": None}),
    ("Python, SQL, not to mention Docker", {"Python": None, "SQL": None, "Docker": None}),
    ("Evaluated Terraform (adopted)", {"Terraform": None}),
    ("Recruited Python engineers. I write Python myself.", {"Python": None}),
    ("All of it is tested except on weekends; Python", {"Python": None}),
]


@pytest.mark.parametrize(("text", "expected"), LEFT)
def test_what_is_anothers_or_refused_is_not_listed(
    text: str, expected: dict[str, int | None]
) -> None:
    assert levels(text) == expected


def test_a_cross_is_named_as_not_read() -> None:
    found = read_profile("❌ Java\n✅ Python", VOCABULARY, source="cv.md")
    (remark,) = found.remarks
    assert remark == (
        "Java: a cross may say that you don't know it or don't want it, so it is not read. "
        "Say which, as “Java 0/5”."
    )


WISHED = [
    ("OBJECTIVE I want to become an AI engineer and learn PyTorch", {}),
    ("I would like to learn Rust and Elixir.", {}),
    ("Want to learn: Rust, Elixir", {}),
    ("To learn: Terraform", {}),
    ("Interested in Kubernetes", {}),
    ("Keen to get into Kubernetes and Terraform", {}),
    ("Hoping to pick up Docker next year", {}),
    ("## Want to learn\n- Kubernetes\n- Terraform", {}),
    ("Python 4/5. I plan to learn Kubernetes.", {"Python": 4}),
    ("Interested in Kubernetes. Kubernetes 2/5", {"Kubernetes": 2}),
    ("Looking for a role where I can use my Kafka knowledge and learn Rust.", {"Kafka": None}),
    ("Seeking a team in which to learn Kubernetes", {}),
    # What is known stays, whatever is wished for it.
    ("I want to use my Python at a bank", {"Python": None}),
    ("I want to improve my SQL", {"SQL": None}),
    ("Looking to deepen my Kubernetes knowledge", {"Kubernetes": None}),
    ("Looking to learn Kubernetes, experienced in Python", {"Python": None}),
    ("Python developer who wants to learn Kubernetes", {"Python": None}),
    ("Learning Kubernetes", {"Kubernetes": 1}),
    ("I learned Kubernetes to become a better engineer", {"Kubernetes": None}),
    ("Interested readers can see my Python work", {"Python": None}),
    ("## Objective\nPython developer looking for a role at a bank", {"Python": None}),
]


@pytest.mark.parametrize(("text", "expected"), WISHED)
def test_wishes_are_no_skills(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected


BARS = [
    ("SQL: ▮▮▮▯▯", {"SQL": 3}),
    ("R: ▮▮▮▯▯", {"R": 3}),
    ("Python ■■■□□", {"Python": 3}),
    ("Python ●●●●○", {"Python": 4}),
    ("Docker 🟩🟩⬜⬜⬜", {"Docker": 2}),
    ("Docker ⚫⚫⚫⚪⚪", {"Docker": 3}),
    ("Docker █████░░░░░", {"Docker": 2}),
    ("GraphQL *****", {"GraphQL": 5}),
    ("GraphQL ****, Docker ***", {"GraphQL": 4, "Docker": 3}),
    ("Docker: 4 of 5 stars", {"Docker": 4}),
    ("Docker – 4/5 stars", {"Docker": 4}),
    ("Docker: 3 out of 5 stars, SQL: 4 out of 5 stars", {"Docker": 3, "SQL": 4}),
    ("- Docker ▮▮▯▯▯\n- SQL ▮▮▮▮▯", {"Docker": 2, "SQL": 4}),
    ("Python ○○○○○", {"Python": 0}),
    # No level: another scale, emphasis, a footnote, a rating of something else.
    ("Python ■■■□□□□", {"Python": None}),
    ("**Python** and ***SQL***", {"Python": None, "SQL": None}),
    ("Python* and SQL**", {"Python": None, "SQL": None}),
    ("■ Python ■ SQL", {"Python": None, "SQL": None}),
    ("●●● Python", {"Python": None}),
    ("My Python app has 4 of 5 stars", {"Python": None}),
    ("Wrote a game in Python, rated 4 of 5 stars", {"Python": None}),
]


@pytest.mark.parametrize(("text", "expected"), BARS)
def test_bars_are_levels(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected


HALVES = [
    ("not only fluent in Python but also in Go", {"Python": 4, "Go": 4}),
    ("I am not only advanced in Java but also in SQL.", {"Java": 4, "SQL": 4}),
    ("Expert Python developer; novice in Go.", {"Python": 5, "Go": 1}),
    ("Beginner in Rust, expert in SQL", {"Rust": 1, "SQL": 5}),
    ("Self-taught in React.", {"React": None}),
    ("I can read Go but not write it.", {"Go": None}),
    ("I can read Python, but I can't write it", {"Python": None}),
    ("fluent in Python but also a father", {"Python": 4}),
    ("not only Python but also SQL", {"Python": None, "SQL": None}),
    ("novice in go-karting", {}),
]


@pytest.mark.parametrize(("text", "expected"), HALVES)
def test_the_second_half_of_a_sentence_is_read(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected


def test_reading_without_writing_is_named() -> None:
    found = read_profile("I can read Go but not write it.", VOCABULARY, source="cv.md")
    (remark,) = found.remarks
    assert remark == (
        "Go: to read it and not to write it may be 1 or 2, so no level is saved. "
        "Say which, as “Go 1/5”."
    )


PICTURES = [
    ("Skills\nRust 🦀, Python 🐍", {"Rust": None, "Python": None}),
    ("Skills\n- Rust 🦀\n- Go 🐹", {"Rust": None, "Go": None}),
    ("Skills\n🔥🔥🔥 Go", {"Go": None}),
    ("Skills\nGo 🔥🔥🔥", {"Go": None}),
    ("🦀 Rust | 🐍 Python", {"Rust": None, "Python": None}),
    ("Rust 🦀 4/5", {"Rust": 4}),
    ("Skills\n⚛️ React, 🐳 Docker", {"React": None, "Docker": None}),
    ("Ready to go 🚀", {}),
    ("Let's go 🔥 and rest 😴", {}),
]


@pytest.mark.parametrize(("text", "expected"), PICTURES)
def test_pictures_beside_a_name_do_not_hide_it(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected
