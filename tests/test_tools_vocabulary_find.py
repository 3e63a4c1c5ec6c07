"""Skills are found in running text by whatever name they are written."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.vocabulary import Vocabulary, builtin_vocabulary

if TYPE_CHECKING:
    from random import Random

FREE = [
    (skill.name, spelled)
    for skill in builtin_vocabulary().skills
    for spelled in (skill.name, *skill.aliases)
    if spelled not in skill.guarded
]
GUARDED = [
    (skill.name, spelled) for skill in builtin_vocabulary().skills for spelled in skill.guarded
]


def _found(text: str, vocabulary: Vocabulary | None = None) -> list[str]:
    return [mention.skill for mention in (vocabulary or builtin_vocabulary()).find(text)]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("C++, C# and .NET", ["C++", "C#", ".NET"]),
        ("C++/CUDA", ["C++", "CUDA"]),
        ("C++17 or C++20", ["C++", "C++"]),
        ("ASP.NET Core with .NET 8.", ["ASP.NET", ".NET"]),
        ("TypeScript/Node.js", ["TypeScript", "Node.js"]),
        ("AWS/GCP/Azure", ["AWS", "Google Cloud", "Azure"]),
        ("CI/CD, CI / CD and CICD", ["CI/CD", "CI/CD", "CI/CD"]),
        ("A/B testing; A / B tests", ["A/B testing", "A/B testing"]),
        ("Java is not JavaScript", ["Java", "JavaScript"]),
        ("Python.", ["Python"]),
        ("(Python)", ["Python"]),
        ("“Python”", ["Python"]),
        ("Python’s ecosystem", ["Python"]),
        ("**Python**, `Docker`", ["Python", "Docker"]),
        ("REST APIs", ["API design"]),
        ("microservices and a microservice", ["Microservices", "Microservices"]),
        ("event–driven architecture", ["Event-driven architecture"]),
        ("event‑driven architecture", ["Event-driven architecture"]),
        ("event driven architectures", ["Event-driven architecture"]),
        ("fine-tuning, fine tuning, finetuning", ["Fine-tuning"] * 3),
        ("machine\nlearning", ["Machine learning"]),
        ("machine\n\nlearning", []),
        ("infrastructure as code (IaC)", ["Infrastructure as code"] * 2),
        ("LLMs / large language models", ["Large language models"] * 2),
        ("Weights & Biases", ["Weights & Biases"]),
        ("MLflow/W&B", ["MLflow", "Weights & Biases"]),
        ("Terraform/IaC", ["Terraform", "Infrastructure as code"]),
        ("DDD/CQRS", ["Domain-driven design", "CQRS"]),
        ("unit and integration tests", ["Unit testing"]),
        ("PostgreSQL (Postgres)", ["PostgreSQL", "PostgreSQL"]),
        ("natural language processing (NLP)", ["Natural language processing"] * 2),
        ("LLM Implementation (OpenAI, Claude, etc)", None),
        ("Go, R, C, Rust, Dart", ["Go", "R", "C", "Rust", "Dart"]),
        ("Go\nRust\n", ["Go", "Rust"]),
        ("an ordinary sentence about nothing in particular", []),
        ("", []),
    ],
)
def test_skills_are_found_as_they_are_written(text: str, skills: list[str] | None) -> None:
    if skills is None:
        assert _found(text)[0] == "Large language models"
    else:
        assert _found(text) == skills


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Production ML systems engineering", "MLOps"),
        ("Software architecture for AI services", "Software architecture"),
        ("Model evaluation and experimentation", "Model evaluation"),
        ("Feature store patterns", "Feature stores"),
        ("Influence without authority", "Influence without authority"),
        ("Legacy System Integration", "Legacy system integration"),
        ("Executive-level communication (clarity under ambiguity)", "Executive communication"),
        ("Strong knowledge of relational databases", "Relational databases"),
        ("You have shipped RAG pipelines to production", "Retrieval-augmented generation"),
        ("hands-on with Helm charts and Argo CD", "Argo CD"),
        ("Own the product roadmap and run discovery", "Roadmapping"),
        ("WCAG 2.1 AA", "Accessibility"),
        ("threat models and penetration tests", "Threat modelling"),
        ("SOC 2 and ISO 27001 audits", "SOC 2"),
        ("Excellent written and verbal communication skills", "Communication"),
        ("experience mentoring junior engineers", "Mentoring"),
        ("dbt models on Snowflake", "dbt"),
        ("Experience with Salesforce or another CRM", "Salesforce"),
        ("iOS apps in SwiftUI", "SwiftUI"),
        ("search engine optimisation", "SEO"),
    ],
)
def test_what_postings_ask_for_is_found(text: str, skill: str) -> None:
    assert skill in _found(text)


def test_every_free_spelling_is_found_in_a_neutral_sentence() -> None:
    lost = [
        (skill, spelled)
        for skill, spelled in FREE
        if _found(f"It came up with {spelled} before.") != [skill]
    ]
    assert lost == []


def test_every_guarded_spelling_is_found_in_a_list_of_skills() -> None:
    lost = [
        (skill, spelled)
        for skill, spelled in GUARDED
        if _found(f"Kotlin, {spelled}, Terraform") != ["Kotlin", skill, "Terraform"]
    ]
    assert lost == []


def test_every_spelling_is_found_when_typed_alone() -> None:
    for skill, spelled in FREE + GUARDED:
        found = builtin_vocabulary().get(spelled)
        assert found is not None
        assert found.name == skill


_words = st.sampled_from([spelled for _, spelled in FREE + GUARDED])
_marks = st.sampled_from(
    [" ", ", ", "/", " and ", "\n- ", " | ", ". ", " 3/5, ", " (expert) ", "-"]
)
_texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(_words, _marks, st.text(max_size=8)), max_size=25).map("".join),
)


@given(_texts)
def test_mentions_stand_in_order_and_read_back(text: str) -> None:
    vocabulary = builtin_vocabulary()
    end = 0
    for mention in vocabulary.find(text):
        assert end <= mention.start < mention.end
        end = mention.end
        assert text[mention.start : mention.end] == mention.alias
        found = vocabulary.get(mention.alias)
        assert found is not None
        assert found.name == mention.skill


@given(st.text(max_size=100))
def test_any_typed_name_is_answered(typed: str) -> None:
    vocabulary = builtin_vocabulary()
    vocabulary.get(typed)
    assert len(vocabulary.nearest(typed, limit=2)) <= 2


@settings(max_examples=5, deadline=None)
@given(st.randoms(use_true_random=False), _texts)
def test_the_order_of_the_skills_changes_nothing(chance: "Random", text: str) -> None:
    skills = list(builtin_vocabulary().skills)
    chance.shuffle(skills)
    shuffled = Vocabulary(skills)
    assert shuffled.skills == builtin_vocabulary().skills
    assert shuffled.find(text) == builtin_vocabulary().find(text)
