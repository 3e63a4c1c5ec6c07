"""What is understood of evidence, labelled or told freely."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.cleaning import clean_text
from tools.domain import Evidence, Skill
from tools.evidence import EXAMPLE, EvidenceError, missing_parts, read_evidence
from tools.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    Skill(name=name, aliases=aliases, category="cloud", hours=(1, 1, 1, 1, 1), basis="test")
    for name, aliases in [("Kubernetes", ("k8s",)), ("Python", ()), ("PostgreSQL", ("Postgres",))]
)


def parts(text: str) -> dict[str, str]:
    told = read_evidence(text, VOCABULARY)
    named = {
        "situation": told.situation,
        "task": told.task,
        "action": told.action,
        "result": told.result,
        "own": told.own_part,
    }
    return {name: words for name, words in named.items() if words}


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("", ": ", " "),
        ("", ": ", "\n\n"),
        ("**", ":** ", "\n"),
        ("**", "**: ", "\n"),
        ("- ", ": ", "\n"),
        ("## ", "\n", "\n\n"),
        ("### ", ":\n- ", "\n"),
        ("| ", ": ", " |\n"),
    ],
)
@pytest.mark.parametrize(
    "labels",
    [
        ["Situation", "Task", "Action", "Result", "My part"],
        ["SITUATION", "TASK", "ACTION", "RESULT", "MY PART"],
        ["situation", "task", "action", "result", "own part"],
        ["Context", "Goal", "What I did", "Impact", "My role"],
    ],
)
def test_labels_are_read_in_any_case_and_layout(
    labels: list[str], before: str, after: str, between: str
) -> None:
    told = ["slow checkout.", "fix it.", "I tuned it.", "3x faster.", "all"]
    text = between.join(
        f"{before}{label}{after}{words}" for label, words in zip(labels, told, strict=True)
    )
    names = ["situation", "task", "action", "result", "own"]
    assert parts(text) == dict(zip(names, told, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "situation: slow task: fix it action: I did result: 3x",
            {"situation": "slow", "task": "fix it", "action": "I did", "result": "3x"},
        ),
        (
            "Action: I saw the end result: 40% less. Result: good",
            {"action": "I saw the end result: 40% less.", "result": "good"},
        ),
        (
            "Checkout rewrite\nAction: I did it.\nResult: 3x",
            {"situation": "Checkout rewrite", "action": "I did it.", "result": "3x"},
        ),
        (
            "Result: 3x faster\nResult: 2 people freed",
            {"result": "3x faster. 2 people freed"},
        ),
        ("Situation:\nTask: fix it", {"task": "fix it"}),
        ("Action: - I did it\nResult: -30% cost", {"action": "I did it", "result": "-30% cost"}),
    ],
)
def test_labels_count_only_where_one_can_stand(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At ACME in 2024, I rewrote the checkout and cut p95 from 900 ms to 120 ms.",
            {
                "situation": "At ACME in 2024",
                "action": "I rewrote the checkout",
                "result": "cut p95 from 900 ms to 120 ms.",
            },
        ),
        (
            "I cut p95 from 900 ms to 120 ms by adding a cache.",
            {"result": "I cut p95 from 900 ms to 120 ms", "action": "adding a cache."},
        ),
        (
            "Led a team of 6. Introduced code review. Bugs dropped by 35%.",
            {
                "action": "Led a team of 6. Introduced code review.",
                "result": "Bugs dropped by 35%.",
            },
        ),
        (
            "When bills failed, we had to fix it. I built a job, which saved 30 h. My part was it.",
            {
                "situation": "When bills failed",
                "task": "we had to fix it.",
                "action": "I built a job",
                "result": "saved 30 h.",
                "own": "My part was it.",
            },
        ),
        (
            "Our costs increased every month. I moved jobs to spot instances, saving $1.2M a year.",
            {
                "situation": "Our costs increased every month.",
                "action": "I moved jobs to spot instances",
                "result": "saving $1.2M a year.",
            },
        ),
        (
            "I profiled it, e.g. with flame graphs. I taught 12 engineers.",
            {
                "action": "I profiled it, e.g. with flame graphs.",
                "result": "I taught 12 engineers.",
            },
        ),
        (
            "I cut p95 to 120 ms. I helped Ms. Okafor of Larkspur Inc. with hers.",
            {
                "result": "I cut p95 to 120 ms.",
                "action": "I helped Ms. Okafor of Larkspur Inc. with hers.",
            },
        ),
        (
            "Migrated CI to GitHub Actions: builds take 6 min instead of 25.",
            {
                "action": "Migrated CI to GitHub Actions",
                "result": "builds take 6 min instead of 25.",
            },
        ),
        ("I led the move to Python. Skills: Python", {"action": "I led the move to Python."}),
        ("It was fun.", {"situation": "It was fun."}),
    ],
)
def test_free_text_is_cut_into_its_parts(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


def test_figures_and_skills_come_from_the_whole_text() -> None:
    told = read_evidence(
        "I moved 40 services to k8s and tuned Postgres. Skills: Python", VOCABULARY
    )
    assert told.skills == ("Kubernetes", "PostgreSQL", "Python")
    assert [it.quote for it in told.metrics] == ["40 services"]


@pytest.mark.parametrize(
    ("evidence", "missing"),
    [
        (Evidence(), ["action", "result", "figure", "situation", "task"]),
        (Evidence(situation="s", task="t", action="I did", result="  "), ["result", "figure"]),
        (Evidence(situation="s", task="t", action="we did", result="r"), ["own part", "figure"]),
        (Evidence(situation="s", task="t", action="we did, I led", result="r"), ["figure"]),
        (Evidence(situation="s", task="t", action="Led colleagues", result="r"), ["figure"]),
        (Evidence(situation="s", task="t", action="we did", own_part="o", result="r"), ["figure"]),
    ],
)
def test_missing_parts_are_named_with_what_to_tell(evidence: Evidence, missing: list[str]) -> None:
    asked = missing_parts(evidence)
    assert [it.split(":")[0] for it in asked] == missing
    assert all(len(it.split(": ")[1]) > 5 for it in asked)


def test_the_example_that_errors_show_lacks_nothing() -> None:
    assert missing_parts(read_evidence(EXAMPLE, VOCABULARY)) == ()


@pytest.mark.parametrize(
    ("text", "says"), [(" \n\x07", "The evidence is empty"), ("a " * 6_000, "more than the 10000")]
)
def test_nothing_and_too_much_are_refused(text: str, says: str) -> None:
    with pytest.raises(EvidenceError, match=says):
        read_evidence(text, VOCABULARY)


tellings = st.lists(
    st.sampled_from(
        [
            *("I built it", "we cut costs by 35%", "At ACME in 2024, ", "which reduced it", ". "),
            *(", ", "\n", "Result: ", "situation: ", "## Action\n", "my part was x", "by adding y"),
            *("p95 fell from 900 ms to 120 ms", "had to do it", " and ", "saving $2k", "- ", "**"),
        ]
    ),
    min_size=1,
    max_size=14,
).map("".join)


@settings(deadline=None)
@given(tellings)
def test_every_word_of_every_part_is_the_tellers(text: str) -> None:
    for told in parts(text).values() if text.strip() else ():
        assert all(word in text for word in told.replace(".", " ").split())


@settings(deadline=None)
@given(st.text(max_size=300), st.sampled_from(["Result: x", "I built it. ", "## Task\n"]))
def test_no_text_breaks_the_reader(text: str, opening: str) -> None:
    told = read_evidence(opening + text, VOCABULARY)
    assert all(it.quote in clean_text(opening + text) for it in told.metrics)
