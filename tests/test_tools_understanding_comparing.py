"""Several roles at once, the nearest ones and the way to one, as people ask for them."""

import datetime as dt

import pytest

from tools.catalogue import builtin_roles
from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(
    today=dt.date(2026, 11, 23), roles=tuple(it.title for it in builtin_roles()), skill="Docker"
)


def read(said: str) -> Intent:
    found = understand(said, VOCABULARY, CONTEXT)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("compare AI engineer and data engineer for me", ("AI engineer", "data engineer")),
        ("compare me as a data scientist vs ml engineer", ("data scientist", "ml engineer")),
        (
            "Compare data engineer, ML engineer and data scientist",
            ("data engineer", "ML engineer", "data scientist"),
        ),
        (
            "could you compare the roles of platform engineer and SRE please?",
            ("platform engineer", "SRE"),
        ),
        ("am I closer to data engineer or to ml engineer?", ("data engineer", "ml engineer")),
        (
            "which is a better fit for me, product manager or engineering manager?",
            ("product manager", "engineering manager"),
        ),
        (
            "Data analyst or data scientist: which suits me better?",
            ("Data analyst", "data scientist"),
        ),
        (
            "should I become a data engineer or a data scientist?",
            ("data engineer", "data scientist"),
        ),
        (
            "what would help me most for both data engineer and ML engineer?",
            ("data engineer", "ML engineer"),
        ),
        ("data engineer vs analytics engineer", ("data engineer", "analytics engineer")),
        (
            "is it easier for me to become a data engineer or an ml engineer?",
            ("data engineer", "ml engineer"),
        ),
        (
            "how do I compare as a frontend engineer and as a full-stack engineer",
            ("frontend engineer", "full-stack engineer"),
        ),
        ("compare data engineer and astronaut", ("data engineer", "astronaut")),
        ("/compare data engineer, ml engineer", ("data engineer", "ml engineer")),
        ('/gaps --compare "data engineer" "ml engineer"', ("data engineer", "ml engineer")),
        ("/compare data engineer", ("data engineer",)),
    ],
)
def test_several_roles_are_set_side_by_side(said: str, roles: tuple[str, ...]) -> None:
    found = read(said)
    assert (found.kind, found.roles) == ("compare", roles)


@pytest.mark.parametrize(
    "said",
    [
        "which roles am I closest to?",
        "what roles would suit me?",
        "which job fits me best?",
        "what am I closest to?",
        "nearest roles",
        "show me the closest roles",
        "rank the roles for me",
        "what jobs could I get now?",
        "which roles am I ready for?",
        "where do I fit best?",
        "/roles --nearest",
        "/roles nearest",
    ],
)
def test_the_nearest_roles_are_asked_for(said: str) -> None:
    assert read(said).kind == "nearest"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("how do I get from here to staff engineer?", "staff engineer"),
        ("how can I get to engineering manager?", "engineering manager"),
        ("what's the path to ML engineer", "ML engineer"),
        ("show my career path", None),
        ("how do I get there?", None),
        ("how do I get to my target from here?", None),
        ("how do I move from data analyst to data scientist?", "data scientist"),
        ("which roles lead to staff engineer?", "staff engineer"),
        ("what comes after senior software engineer?", "senior software engineer"),
        ("how would I work my way up to staff engineer", "staff engineer"),
        (
            "what are the stepping stones to becoming a solutions architect?",
            "solutions architect",
        ),
        ("where does a data analyst go next?", "data analyst"),
        ("what is the next step after data engineer", "data engineer"),
        ("/path staff engineer", "staff engineer"),
        ("/path", None),
    ],
)
def test_the_way_to_a_role_is_asked_for(said: str, role: str | None) -> None:
    found = read(said)
    assert (found.kind, found.role) == ("path", role)


@pytest.mark.parametrize(
    "said",
    [
        "compare me with a data engineer",
        "compare Python and Go",
        "compare my plan with last week",
        "which roles do you know?",
        "how do I get to level 4 in Python",
        "how do I get to the check-in?",
        "how do I become a staff engineer?",
        "what should I learn first for both?",
        "I worked with data engineers and ML engineers",
        "I want to become a data engineer",
        "I moved from data analyst to data scientist last year",
        "how do I go from Python 2 to Python 4",
        "what is on this week",
        "both Docker and Kubernetes are 2/5",
    ],
)
def test_what_only_sounds_like_it_is_read_otherwise(said: str) -> None:
    found = understand(said, VOCABULARY, CONTEXT)
    assert {it.kind for it in found}.isdisjoint({"compare", "nearest", "path"})
