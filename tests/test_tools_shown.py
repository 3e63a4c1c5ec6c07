"""A telling shows the skills that it names, but those that it says were not used."""

import pytest

from tools.domain import Requirement, Role
from tools.evidence import read_evidence
from tools.points import draft_points
from tools.shown import shown_skills
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
ASKED = {
    *("Kafka", "Kubernetes", "Terraform", "Redis", "PostgreSQL", "Python", "Rust", "Jenkins"),
    *("GitHub Actions", "Docker Compose", "DuckDB", "Airflow", "RabbitMQ", "Ansible", "Go"),
}


def shown(text: str) -> set[str]:
    return {it for it in shown_skills(text, VOCABULARY) if it in ASKED}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I moved the jobs to Postgres. I did not use Kafka.", {"PostgreSQL"}),
        ("I moved the jobs to Postgres; I didn’t need Kafka or Redis.", {"PostgreSQL"}),
        ("I moved the jobs to Postgres without Kubernetes.", {"PostgreSQL"}),
        ("Without Kubernetes, Docker Compose and Ansible did it.", {"Docker Compose", "Ansible"}),
        ("I ran it without Kafka, Redis or Airflow, in Postgres alone.", {"PostgreSQL"}),
        ("Instead of Airflow we used DuckDB.", {"DuckDB"}),
        ("We used DuckDB instead of adopting Airflow or Kafka.", {"DuckDB"}),
        ("Rather than move to Kubernetes, we kept Docker Compose.", {"Docker Compose"}),
        ("I wrote the parser in Rust, not Python.", {"Rust"}),
        ("I wrote the parser in Rust and not in Python.", {"Rust"}),
        ("We chose RabbitMQ over Kafka.", {"RabbitMQ"}),
        ("We considered Kafka but chose RabbitMQ.", {"RabbitMQ"}),
        ("We ruled out Kubernetes and ran Docker Compose.", {"Docker Compose"}),
        ("I avoided Kafka by using Postgres.", {"PostgreSQL"}),
        ("I never touched Terraform; I wrote the Ansible playbooks.", {"Ansible"}),
        ("Neither Kafka nor Redis was used; Postgres did it.", {"PostgreSQL"}),
        ("Kafka was not needed, Postgres was enough.", {"PostgreSQL"}),
        ("Kubernetes would have been overkill, so I used Docker Compose.", {"Docker Compose"}),
        ("I did not use Kafka, Postgres was enough.", {"PostgreSQL"}),
        ("I did not use Kafka and Postgres was enough.", {"PostgreSQL"}),
        ("Moved the queue to Postgres (no Kafka, no Redis).", {"PostgreSQL"}),
        ("There was no Kubernetes, so I ran it with Docker Compose.", {"Docker Compose"}),
        ("We couldn't use Terraform, so I wrote it in Ansible.", {"Ansible"}),
        ("A queue in Postgres avoided the need for Kafka.", {"PostgreSQL"}),
        ("Next year we want to move to Kubernetes. I set up Docker Compose.", {"Docker Compose"}),
        ("Tools: Python, Ansible. Not used: Terraform.", {"Python", "Ansible"}),
        ("With no Terraform experience on the team, I wrote Ansible playbooks.", {"Ansible"}),
        ("I didn't end up using Redis.", set()),
        ("I did not write the Terraform, I wrote the Ansible.", {"Ansible"}),
        ("I talked the team out of Kafka.", set()),
        ("Stack: Python, Postgres; not Kafka.", {"Python", "PostgreSQL"}),
        ("We decided not to use Kafka and wrote to Postgres.", {"PostgreSQL"}),
        ("I opted against Kafka and used Postgres.", {"PostgreSQL"}),
        ("I didn't bring in Kubernetes; Ansible was enough.", {"Ansible"}),
        ("They wanted Kubernetes, but Docker Compose was enough.", {"Docker Compose"}),
        ("None of the services used Kafka; I ran RabbitMQ.", {"RabbitMQ"}),
        ("Not Kafka but RabbitMQ carries the events.", {"RabbitMQ"}),
        ("Kafka? Not needed. Postgres did it.", {"PostgreSQL"}),
        ("I used Python (not Rust) for it, without writing any Go.", {"Python"}),
    ],
)
def test_what_was_not_used_is_not_shown(text: str, expected: set[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I replaced Jenkins with GitHub Actions.", {"Jenkins", "GitHub Actions"}),
        ("I moved us from Jenkins to GitHub Actions.", {"Jenkins", "GitHub Actions"}),
        ("I upgraded Postgres without Kafka downtime.", {"PostgreSQL", "Kafka"}),
        ("I did it without breaking the Kafka consumers.", {"Kafka"}),
        ("I could not have done it without Python.", {"Python"}),
        ("I moved not only Python but also Rust services.", {"Python", "Rust"}),
        ("I did not just use Kafka, I ran it.", {"Kafka"}),
        ("We did not use Kafka until I set it up in 2021.", {"Kafka"}),
        ("We did not use Terraform. I introduced it.", {"Terraform"}),
        ("There was no Terraform, so I brought it in.", {"Terraform"}),
        ("I had never used Rust before, but learned it in 3 weeks.", {"Rust"}),
        ("I had no Kubernetes experience. I moved 12 services to Kubernetes.", {"Kubernetes"}),
        ("Nobody knew Terraform, so I taught it to the team.", {"Terraform"}),
        ("I had not used Kafka in years and tuned it again.", {"Kafka"}),
        ("I taught 12 engineers who had never used Kubernetes.", {"Kubernetes"}),
        ("I did not write the Python tests first.", {"Python"}),
        ("I did not stop using Kafka.", {"Kafka"}),
        ("I avoided a Postgres outage.", {"PostgreSQL"}),
        ("I removed Kafka and Redis.", {"Kafka", "Redis"}),
        ("I fixed Kafka so that no messages were lost.", {"Kafka"}),
        ("I did not add Kafka partitions, I fixed the consumers.", {"Kafka"}),
        ("No Kafka messages were lost.", {"Kafka"}),
        ("Instead of restarting Postgres each night, I tuned it.", {"PostgreSQL"}),
        ("Rather than rewrite the Python service, I profiled it.", {"Python"}),
    ],
)
def test_what_was_used_stays_shown_beside_a_no(text: str, expected: set[str]) -> None:
    assert shown(text) == expected


def test_a_measure_is_no_name() -> None:
    assert shown_skills("cut the run from 2.5s to 500ms in 5s steps", VOCABULARY) == ()
    assert shown_skills("I ran the 5S audits", VOCABULARY) == ("Lean",)


@pytest.mark.parametrize(
    "text",
    [
        "At Acme I moved the nightly jobs to Postgres. I did not use Kafka.",
        "Situation: slow jobs. Action: I moved them to Postgres without Kafka. Result: 40% less.",
        "Instead of Kafka we used Postgres and cut the run to 9 minutes.",
        "I moved the jobs to Postgres.\nKafka was not needed.",
    ],
)
def test_neither_the_evidence_nor_the_points_show_what_was_not_used(text: str) -> None:
    role = Role(
        title="Data engineer",
        requirements=tuple(
            Requirement(skill=it, level=3, importance="must") for it in ("Kafka", "PostgreSQL")
        ),
    )
    evidence = read_evidence(text, VOCABULARY).model_copy(update={"id": 1})
    assert evidence.skills == ("PostgreSQL",)
    found = draft_points(role, [evidence], (), VOCABULARY)
    assert found.uncovered == ("Kafka",)
    assert all(it.skills == ("PostgreSQL",) for it in found.points)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "junk", ["not use " * 2_000, "Kafka, " * 2_000, "no Kafka or " * 1_500, "chose Kafka " * 1_500]
)
def test_long_junk_is_read_quickly(junk: str) -> None:
    """The time-out is the bound."""
    assert len(shown_skills(junk[:20_000], VOCABULARY)) <= 1
