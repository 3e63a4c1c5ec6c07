"""Résumés in JSON are read in every version and state they come in."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import ProfileReading
from tools.intake import IntakeError, read_document, read_json_resume
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def read(data: object) -> ProfileReading:
    return read_json_resume(data, VOCABULARY, source="cv.json", on=dt.date(2026, 1, 2))


def levels(data: object) -> dict[str, int | None]:
    return {it.skill: it.level for it in read(data).claims}


def facts(data: object) -> list[tuple[str, str]]:
    return [(it.kind, it.value) for it in read(data).facts]


def skills(*groups: dict[str, Any]) -> dict[str, Any]:
    return {"basics": {}, "skills": list(groups)}


def test_a_group_gives_its_level_to_its_keywords() -> None:
    reading = read(
        skills(
            {
                "name": "Programming Languages",
                "level": "Master",
                "keywords": ["Go", "Rust", "Erasure knitting"],
            },
            {"name": "Distributed systems", "level": "advanced", "keywords": []},
            {"name": "Tools", "keywords": ["Docker"]},
        )
    )

    assert {it.skill: it.level for it in reading.claims} == {
        "Go": 5,
        "Rust": 5,
        "Distributed systems": 4,
        "Docker": None,
    }
    assert reading.claims[0].quote == ("Programming Languages (Master): Go, Rust, Erasure knitting")
    assert {(it.basis, it.source, it.on) for it in reading.claims} == {
        ("imported", "cv.json", dt.date(2026, 1, 2))
    }
    assert reading.unrecognised == ("Erasure knitting",)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("Master", 5),
        ("Expert", 5),
        ("Advanced", 4),
        ("advanced level", 4),
        ("Intermediate", 3),
        ("Beginner", 1),
        ("Basic to intermediate", 2),
        ("4/5", 4),
        ("7/10", 3),
        (3, 3),
        ("80%", None),
        ("", None),
        ("sure", None),
        (None, None),
        (True, None),
        (17, None),
        (["Expert"], None),
    ],
)
def test_levels_come_in_words_and_figures(level: object, expected: int | None) -> None:
    assert levels(skills({"name": "Python", "level": level})) == {"Python": expected}


def test_a_keyword_has_its_own_level_before_its_groups() -> None:
    group = {"name": "Favourites", "level": "Basic", "keywords": ["Python (advanced)", "HTML 5"]}

    assert levels(skills(group)) == {"Python": 4, "HTML": 2}


def test_tales_of_work_give_mentions_and_languages_give_facts() -> None:
    data = {
        "basics": {"label": "Kafka developer"},
        "work": [{"name": "Lumen", "highlights": ["Moved billing to PostgreSQL", ""]}],
        "languages": [{"language": "English", "fluency": "Native speaker"}],
    }

    assert levels(data) == {"English": 5, "Kafka": None, "PostgreSQL": None}
    assert ("language", "English (Native speaker)") in facts(data)


def test_the_summary_is_read_as_any_text_about_a_person() -> None:
    summary = "I do not know Kubernetes. Learning Rust. Expert in Kafka. I use Docker."

    assert levels({"basics": {"summary": summary}}) == {
        "Kubernetes": 0,
        "Rust": 1,
        "Kafka": 5,
        "Docker": None,
    }


@pytest.mark.parametrize(
    ("fluency", "level"),
    [
        *[("A1", 1), ("A2", 1), ("B1", 2), ("B2", 3), ("C1", 4), ("C2", 5)],
        *[("B1/B2", 2), ("Fluent (C1)", 4), ("C1 level", 4), ("B2+", 3), ("CEFR B1", 2)],
        *[("Native speaker", 5), ("Fluent", 4), ("conversational", 2), ("basic", 2)],
        *[("Native or bilingual proficiency", 5), ("Professional working proficiency", 3)],
        *[("Limited working proficiency", 2), ("Full professional proficiency", 4)],
    ],
)
def test_a_fluency_is_a_level(fluency: str, level: int) -> None:
    data = {"basics": {}, "languages": [{"language": "English", "fluency": fluency}]}

    assert levels(data) == {"English": level}
    assert facts(data) == [("language", f"English ({fluency})")]


def test_a_fluency_that_is_no_grade_is_only_a_fact() -> None:
    data = {"basics": {}, "languages": [{"language": "English", "fluency": "Native, A1A"}]}

    assert levels(data) == {}


def test_the_facts_of_a_resume_in_order() -> None:
    data = {
        "basics": {
            "name": "Ines Prado",
            "label": "Data Engineer",
            "email": "ines@example.org",
            "phone": "",
            "url": "https://ines.example.org",
            "location": {"city": "Porto", "countryCode": "PT"},
            "profiles": [{"network": "GitHub", "url": "https://git.example.org/ines"}],
        },
        "work": [
            {"position": "Data Engineer", "name": "Lumen", "startDate": "2023-9-28"},
            {
                "position": "Analyst",
                "company": "Kite",
                "startDate": "2019",
                "endDate": "2023-08",
                "summary": "Reports.",
                "highlights": ["Cut a nightly run from 6 h to 40 min"],
            },
            {},
        ],
        "education": [{"institution": "FEUP", "area": "Physics", "studyType": "MSc"}],
        "certificates": [{"name": "CKA", "issuer": "CNCF", "date": "2024-05-01"}],
        "projects": [{"name": "tidewatch", "description": "Tide tables."}],
    }

    assert facts(data) == [
        ("name", "Ines Prado"),
        ("headline", "Data Engineer"),
        ("contact", "ines@example.org"),
        ("contact", "https://ines.example.org"),
        ("contact", "Porto, PT"),
        ("contact", "GitHub: https://git.example.org/ines"),
        ("experience", "Data Engineer, Lumen (2023-09 – present)"),
        ("experience", "Analyst, Kite (2019 – 2023-08)"),
        ("education", "MSc, Physics, FEUP"),
        ("certificate", "CKA, CNCF (2024-05)"),
        ("project", "tidewatch, Tide tables."),
    ]
    kite = next(it for it in read(data).facts if "Kite" in it.value)
    assert kite.quote == "Organisation: Kite\nTitle: Analyst"


def test_skills_may_be_a_plain_list_of_names() -> None:
    assert levels({"basics": {}, "skills": ["Python", "SQL (advanced)"]}) == {
        "Python": None,
        "SQL": 4,
    }


def test_old_names_are_read() -> None:
    data = {
        "basics": {"name": "A B", "website": "https://a.example", "picture": "a.png"},
        "work": [{"company": "Old Co", "position": "Clerk", "startDate": "2001-02-03"}],
    }

    assert ("experience", "Clerk, Old Co (2001-02 – present)") in facts(data)
    assert ("contact", "https://a.example") in facts(data)


@pytest.mark.parametrize(
    "data",
    [
        {"basics": None, "work": "I worked", "skills": 3, "education": {"area": []}},
        {"basics": [], "skills": [None, 1, [], {"name": 5, "keywords": "Docker"}]},
        {"basics": {"name": ["A"], "profiles": "x"}, "languages": [{"language": {}}]},
        {"skills": [{"name": "", "level": "", "keywords": [""]}], "work": [{"name": ""}]},
    ],
)
def test_fields_of_a_wrong_type_count_as_absent(data: dict[str, Any]) -> None:
    assert facts(data) == []


def test_fresh_resumes_are_read() -> None:
    data = {
        "format": "FRESH@0.6.0",
        "name": "Jo Bell",
        "info": {"label": "Tester", "brief": "Tests with Selenium."},
        "contact": {"email": "jo@example.org"},
        "employment": {"history": [{"employer": "Kite", "position": "Tester", "start": "2013-10"}]},
        "skills": {
            "sets": [{"name": "Languages", "level": "advanced", "skills": ["Python", "SQL"]}],
            "list": [{"name": "Docker", "level": "beginner", "years": "3"}],
        },
        "languages": [{"language": "French", "level": "Native"}],
    }

    found = {"Python": 4, "SQL": 4, "Docker": 1, "French": 5, "Selenium": None}
    assert levels(data) == found
    assert ("experience", "Tester, Kite (2013-10 – present)") in facts(data)
    assert ("language", "French (Native)") in facts(data)


@pytest.mark.parametrize("data", [[], "text", 3, None, [{"basics": {}}]])
def test_json_that_is_no_object_is_refused(data: object) -> None:
    with pytest.raises(IntakeError, match=r"cv\.json: a résumé in JSON is an object"):
        read(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["basics", "work", "skills", "name", "level", "keywords", "languages", "startDate"]
            )
            | st.text(max_size=8),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(JSON)
def test_any_json_is_read_or_refused(data: object) -> None:
    try:
        reading = read(data)
    except IntakeError:
        return
    assert all(len(it.quote) <= 500 for it in reading.claims)


KEPT = [
    (
        {"work": [{"position": "Cook", "name": "Salt", "description": "A bistro of 30 seats"}]},
        ("note", "Salt: A bistro of 30 seats"),
    ),
    ({"work": [{"description": "A bistro"}]}, ("note", "A bistro")),
    (
        {"awards": [{"title": "Best paper", "date": "2020-02", "summary": "For tide tables"}]},
        ("award", "Best paper (2020-02): For tide tables"),
    ),
    ({"awards": [{"summary": "For tide tables"}]}, ("award", "For tide tables")),
    (
        {"projects": [{"name": "Tide", "roles": ["Lead", "Author"], "description": "Tables"}]},
        ("project", "Tide (Lead, Author), Tables"),
    ),
    ({"projects": [{"name": "Tide", "roles": []}]}, ("project", "Tide")),
]


@pytest.mark.parametrize(("data", "fact"), KEPT)
def test_descriptions_summaries_and_roles_are_kept(
    data: dict[str, Any], fact: tuple[str, str]
) -> None:
    found = read_document("cv.json", json.dumps(data).encode(), VOCABULARY, as_kind="profile")
    assert found.profile is not None
    assert fact in [(it.kind, it.value) for it in found.profile.facts]
    assert all(it.quote in found.text for it in found.profile.facts)


def test_what_an_award_was_for_is_told_of_it() -> None:
    found = read({"awards": [{"title": "Best paper", "summary": "I cut costs by 30%."}]})
    assert [(it.where, it.text) for it in found.tellings] == [("Best paper", "I cut costs by 30%.")]


def test_a_skill_that_is_listed_and_denied_is_told_of() -> None:
    data = {
        "basics": {"summary": "I have never used Kubernetes."},
        "skills": [{"name": "Cloud", "keywords": ["Kubernetes", "Docker"]}],
    }
    assert levels(data)["Kubernetes"] == 0
    assert read(data).remarks[0] == (
        "Kubernetes: the skills list it, and the text denies it; 0/5 is kept. "
        "If you know it, say how well, as “Kubernetes 3/5”."
    )


@pytest.mark.parametrize(
    ("data", "unread"),
    [
        ({"basics": {"name": ["a"]}}, "basics.name"),
        ({"basics": {"label": 7}}, "basics.label"),
        ({"basics": {"profiles": "x"}}, "basics.profiles"),
        ({"basics": {"location": {"city": ["Ulm"]}}}, "basics.location.city"),
        ({"work": "none"}, "work"),
        ({"skills": [3, {"name": "Docker"}]}, "skills"),
        ({"work": [{"name": "Kite", "highlights": [{"x": 1}]}]}, "work.highlights"),
        ({"education": [{"institution": "U", "courses": [7]}]}, "education.courses"),
        ({"work": [{"name": "Kite", "startDate": {"year": 2020}}]}, "work.startDate"),
    ],
)
def test_what_has_a_shape_that_is_not_read_is_named(data: dict[str, Any], unread: str) -> None:
    assert read(data).remarks == (f"Not read: {unread}.",)


@pytest.mark.parametrize(
    "data",
    [
        {"basics": {"location": "Ulm"}},
        {"basics": {"phone": 3012345}},
        {"work": {"name": "Kite"}},
        {"skills": ["Docker", None, ""]},
        {"education": [{"institution": "U", "score": 3.8, "courses": "Sewing"}]},
        {"work": [{"name": "Kite", "highlights": ["Cut costs by 40%"]}]},
        {"work": "", "volunteer": [], "basics": {"profiles": None}},
    ],
)
def test_what_is_read_in_another_shape_is_not_named(data: dict[str, Any]) -> None:
    assert read(data).remarks == ()


def test_lines_without_a_figure_are_said_not_to_be_kept() -> None:
    data = {
        "work": [{"name": "Kite", "summary": "Ran the ward.", "highlights": ["Cut costs by 40%"]}],
        "volunteer": [{"organization": "Kite", "highlights": ["Ran the club"]}],
    }
    said = "Lines without a figure are read for skills and not kept: "
    assert read(data).remarks == (f"{said}work.summary, volunteer.highlights.",)


def test_a_place_that_is_a_text_is_kept_and_a_number_is_no_headline() -> None:
    assert facts({"basics": {"location": "Ulm", "label": 7}}) == [("contact", "Ulm")]
