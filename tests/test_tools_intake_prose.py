"""What a posting asks for in sentences is read wherever they stand, and nothing else is."""

import pytest

from tools.domain import Requirement, Role
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def role_of(text: str) -> Role:
    return read_role(f"# Backend Engineer\n\n{text}", VOCABULARY, source="posting.md")


def asked(text: str) -> dict[str, str]:
    return {named(it): it.importance for it in role_of(text).requirements}


def named(requirement: Requirement) -> str:
    """Return the skills any one of which will do: "Java or Kotlin"."""
    return " or ".join(it.skill for it in requirement.ways)


SENTENCES: list[tuple[str, dict[str, str]]] = [
    (
        "The candidate has shipped Kubeflow and MLflow, writes Go every day, and knows Terraform.",
        {"Kubeflow": "should", "MLflow": "should", "Go": "should", "Terraform": "should"},
    ),
    ("Candidates without AWS experience will not be considered.", {"AWS": "must"}),
    ("Applicants who do not know SQL will be rejected.", {"SQL": "must"}),
    ("Please do not apply without SQL.", {"SQL": "must"}),
    ("Don't apply if you don't know SQL.", {"SQL": "must"}),
    ("Python is non-negotiable.", {"Python": "must"}),
    ("No AWS experience, no interview.", {"AWS": "must"}),
    ("Rust experience would be a plus.", {"Rust": "nice"}),
    ("Bonus if you have used Airflow.", {"Airflow": "nice"}),
    ("Experience shipping TypeScript would be welcome.", {"TypeScript": "nice"}),
    ("You will build pipelines in Spark.", {"Spark": "should"}),
    ("At Foo, you will run Kafka.", {"Kafka": "should"}),
    ("In this job you write Go every day.", {"Go": "should"}),
    ("As our first hire, you keep dbt tidy.", {"dbt": "should"}),
    ("The work involves Terraform and Ansible.", {"Terraform": "should", "Ansible": "should"}),
    ("The engineer will maintain our Kafka cluster.", {"Kafka": "should"}),
    ("Our ideal hire breathes Kubernetes.", {"Kubernetes": "should"}),
    ("Join us to write services in Go.", {"Go": "should"}),
    ("You know Docker. They see it as a friend.", {"Docker": "should"}),
    (
        "We want someone who lives in Docker. She has built services in Go.",
        {"Docker": "should", "Go": "should"},
    ),
    ("Hands-on Kafka.", {"Kafka": "should"}),
]

TELLINGS = [
    "Our office has a Java coffee machine.",
    "Our customers love our product, which is written in Rust.",
    "Foo sells Kafka connectors to banks.",
    "You will receive a MacBook and training in Rust.",
    "You will learn Rust from the best.",
    "We offer Docker courses if you prove to be keen.",
    "At Foo we turned a Docker hobby into a company.",
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_outside_any_section_asks(text: str, expected: dict[str, str]) -> None:
    found = asked(f"You must know Jira.\n\n{text}")
    found.pop("Jira")
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_below_a_list_asks(text: str, expected: dict[str, str]) -> None:
    found = asked(f"Requirements\n- Jira\n\n{text}")
    found.pop("Jira")
    assert found.keys() == set(expected)


def test_a_duty_below_a_list_of_requirements_is_no_requirement() -> None:
    assert asked("Requirements\n- Kafka\n\nYou will build pipelines in Spark.") == {
        "Kafka": "must",
        "Spark": "should",
    }


@pytest.mark.parametrize("text", TELLINGS)
def test_what_a_company_tells_of_itself_asks_for_nothing(text: str) -> None:
    assert asked(f"You must know Jira.\n\n{text}") == {"Jira": "must"}


LABELLED = [
    (
        "Required skills: Go, Kafka. Preferred skills: Terraform; AWS.",
        {"Go": "must", "Kafka": "must", "Terraform": "should", "AWS": "should"},
    ),
    ("Must: Go; Nice: Rust.", {"Go": "must", "Rust": "nice"}),
    ("- Required: Go. Nice to have: Kafka; AWS.", {"Go": "must", "Kafka": "nice", "AWS": "nice"}),
    ("**Required:** Go. **Preferred:** AWS.", {"Go": "must", "AWS": "should"}),
    ("Must-haves: SQL; nice-to-haves: Docker", {"SQL": "must", "Docker": "nice"}),
    ("Requirements – Go, SQL. Bonus – Rust.", {"Go": "must", "SQL": "must", "Rust": "nice"}),
    (
        "Qualifications: Go. Responsibilities: run Kafka. Benefits: a Docker course.",
        {"Go": "must", "Kafka": "should"},
    ),
    ("## Skills\nRequired: SQL. Optional: Rust.", {"SQL": "must", "Rust": "nice"}),
    (
        "Mandatory: Go | Desirable: Kafka | Optional: Rust",
        {"Go": "must", "Kafka": "should", "Rust": "nice"},
    ),
    ("Essential skills: Go. Desirable skills: Docker.", {"Go": "must", "Docker": "should"}),
]

PARTS = [
    ("Docker & k8s – Helm is optional", {"Docker": "must", "Kubernetes": "must", "Helm": "nice"}),
    ("SQL, Go - Rust would be a plus", {"SQL": "must", "Go": "must", "Rust": "nice"}),
    ("AWS — Terraform preferred", {"AWS": "must", "Terraform": "should"}),
    ("Git – Docker and Helm are optional", {"Git": "must", "Docker": "nice", "Helm": "nice"}),
    ("Kafka (Airflow is a bonus)", {"Kafka": "must", "Airflow": "nice"}),
    ("Python: Rust a plus", {"Python": "must", "Rust": "nice"}),
    ("Docker – Zorp is optional", {"Docker": "must"}),
    ("SQL – required", {"SQL": "must"}),
    ("Kafka – a plus", {"Kafka": "nice"}),
    ("SQL (preferred)", {"SQL": "should"}),
    ("SQL (strongly preferred)", {"SQL": "should"}),
    ("SQL (would be a plus)", {"SQL": "nice"}),
    ("Kubernetes (CKA preferred)", {"Kubernetes": "must"}),
    ("AWS (certification is a plus)", {"AWS": "must"}),
    ("Docker (certified preferred)", {"Docker": "must"}),
    ("Azure (AZ-104 a plus)", {"Azure": "must"}),
    ("Go (5+ years preferred)", {"Go": "must"}),
    ("Terraform (Associate certificate nice to have)", {"Terraform": "must"}),
]


@pytest.mark.parametrize(("text", "expected"), LABELLED)
def test_each_label_of_a_line_speaks_of_what_follows_it(
    text: str, expected: dict[str, str]
) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_words_of_importance_speak_of_their_part_of_the_line(
    text: str, expected: dict[str, str]
) -> None:
    assert asked(f"## Requirements\n- {text}") == expected
