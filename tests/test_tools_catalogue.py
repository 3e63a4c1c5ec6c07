"""The catalogue is honest about its figures and speaks the language of the vocabulary."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tools.catalogue import builtin_roles
from tools.catalogue.table import Counted, role_table
from tools.domain import Requirement, Role
from tools.titles import title_words
from tools.vocabulary import builtin_vocabulary

ROLES = builtin_roles()
BY_TITLE = {role.title: role for role in ROLES}
SEED = Path(__file__).parents[2] / "shared" / "seeds" / "000_2b7efc2056fdbe85.txt"

each_role = pytest.mark.parametrize("role", ROLES, ids=lambda role: role.title)


def requirement(title: str, skill: str) -> Requirement:
    return next(it for it in BY_TITLE[title].requirements if it.skill == skill)


def test_the_roles_of_the_documents_are_there_among_many_others() -> None:
    assert {
        "AI Integration Engineering Lead",
        "Senior AI Engineer",
        "Distinguished Applied AI Engineer",
        "Machine Learning Engineer",
        "AI Integration Engineer",
    } <= BY_TITLE.keys()
    assert len(ROLES) >= 30


def test_no_two_titles_mean_the_same_role_and_they_come_in_order() -> None:
    assert len({title_words(role.title) for role in ROLES}) == len(ROLES)
    assert [role.title for role in ROLES] == sorted(BY_TITLE, key=str.casefold)


@each_role
def test_every_skill_is_a_canonical_name_of_the_vocabulary_and_asked_for_once(role: Role) -> None:
    canonical = {skill.name for skill in builtin_vocabulary().skills}
    asked = Counter(it.skill for it in role.requirements)
    assert not asked.keys() - canonical
    assert max(asked.values()) == 1


@each_role
def test_a_role_is_neither_a_sketch_nor_a_wish_list(role: Role) -> None:
    assert 12 <= len(role.requirements) <= 35
    assert {it.importance for it in role.requirements} == {"must", "should", "nice"}
    assert role.seniority
    assert role.summary.endswith(".")


@each_role
def test_every_figure_says_whose_it_is(role: Role) -> None:
    assert role.source.startswith("catalogue: ")
    for it in role.requirements:
        assert it.source == f"{role.source}; level and importance are Coach's estimate"
        assert it.frequency is None or "n not stated" in it.frequency.source


def test_only_the_role_whose_source_counted_postings_has_frequencies() -> None:
    counted = {role.title for role in ROLES if any(it.frequency for it in role.requirements)}
    assert counted == {"AI Integration Engineering Lead"}


def test_nobody_made_up_how_many_postings_were_counted() -> None:
    lead = BY_TITLE["AI Integration Engineering Lead"]
    assert all(it.frequency and it.frequency.n is None for it in lead.requirements)


def test_skills_counted_as_one_say_so() -> None:
    typescript = requirement("AI Integration Engineering Lead", "TypeScript")
    assert typescript.frequency
    assert typescript.frequency.source.endswith("; TypeScript and Node.js counted as one")


def test_a_table_becomes_a_role() -> None:
    role = role_table(
        "Gardener",
        "mid",
        "Keeps a garden.",
        must={"Pruning": 4},
        should={"Sowing": Counted(3, 45, "sowing and planting")},
        nice={},
        basis="a list",
        counted_by="a count",
    )
    pruning, sowing = role.requirements
    assert (pruning.skill, pruning.level, pruning.importance) == ("Pruning", 4, "must")
    assert pruning.frequency is None
    assert (sowing.level, sowing.importance) == (3, "should")
    assert sowing.frequency
    assert sowing.frequency.share == 0.45
    assert sowing.frequency.source == "a count; sowing and planting counted as one"
    assert role.source == "catalogue: a list"


@pytest.mark.skipif(not SEED.exists(), reason="the seed documents are not beside this checkout")
def test_the_shares_of_the_integration_lead_are_those_of_its_source() -> None:
    text = SEED.read_text("utf-8").encode("mac_roman").decode("utf-8")
    stated = dict(re.findall(r"^\| ([^|]+?) \| (\d+)% \|", text, re.MULTILINE))
    rows = {
        **{skill: skill for skill in ("Python", "AWS", "Azure", "Kubernetes", "Go")},
        "Large language models": "LLM Implementation (OpenAI, Claude, etc)",
        "Prompt engineering": "Prompt Engineering",
        "AI agents": "AI Agents & Orchestration",
        "Retrieval-augmented generation": "RAG Systems",
        "Vector databases": "Vector Databases",
        "MLOps": "MLOps & Model Deployment",
        "Fine-tuning": "Fine-tuning LLMs",
        "AI governance": "AI Governance & Ethics",
        "Multimodal AI": "Multi-modal AI",
        "API design": "API Design (REST/GraphQL/gRPC)",
        "Microservices": "Microservices Architecture",
        "Legacy system integration": "Legacy System Integration",
        "Cloud-native development": "Cloud-Native Patterns",
        "Event-driven architecture": "Event-Driven Architecture",
        "Domain-driven design": "DDD/CQRS",
        "TypeScript": "TypeScript/Node.js",
        "Java": "Java/Scala",
        "C++": "C++/CUDA",
        "Google Cloud": "GCP",
        "Terraform": "Terraform/IaC",
        "CI/CD": "CI/CD Pipelines",
        "Technical leadership": "Technical Leadership",
        "Technical communication": "Communication (Technical)",
        "Cross-functional collaboration": "Cross-functional Collaboration",
        "Strategic thinking": "Strategic Thinking",
        "Stakeholder management": "Stakeholder Management",
        "Mentoring": "Mentoring & Coaching",
        "Change management": "Change Management",
        "Public speaking": "Public Speaking",
        "Data governance": "Data Governance/Compliance",
    }
    shares = {
        it.skill: round(100 * it.frequency.share)
        for it in BY_TITLE["AI Integration Engineering Lead"].requirements
        if it.frequency
    }
    assert shares == {skill: int(stated[row]) for skill, row in rows.items()}
