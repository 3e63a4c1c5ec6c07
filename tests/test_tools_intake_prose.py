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
