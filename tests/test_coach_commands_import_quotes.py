"""Whatever is read of a document stands in it word for word, so that it can be kept."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory.grounding import stands_in
from tests.command_line import CommandLine
from tools.intake import read_json_resume
from tools.intake.profiles.json_resume import text_of_json_resume
from tools.vocabulary import builtin_vocabulary

WORDS = st.lists(
    st.sampled_from(
        [
            "Python",
            "(advanced)",
            "Docker 3/5",
            "SQL,",
            "led",
            "a team.",
            "Größe",
            "“so”",
            "\n",
            "– 2",
        ]
    ),
    max_size=6,
).map(" ".join)
TEXTS = st.one_of(WORDS, st.just(""), st.none())


def entry(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {}, optional={**dict.fromkeys(names, TEXTS), "highlights": st.lists(WORDS, max_size=2)}
    )


RESUMES = st.fixed_dictionaries(
    {"basics": entry("name", "label", "summary", "email", "phone", "url")},
    optional={
        "work": st.lists(entry("name", "position", "summary", "startDate"), max_size=2),
        "volunteer": st.lists(entry("organization", "position", "summary"), max_size=2),
        "education": st.lists(entry("institution", "area", "studyType", "score"), max_size=2),
        "certificates": st.lists(entry("name", "issuer", "date"), max_size=2),
        "projects": st.lists(entry("name", "description", "startDate"), max_size=2),
        "languages": st.lists(entry("language", "fluency"), max_size=2),
        "skills": st.lists(entry("name", "level"), max_size=2),
    },
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(resume=RESUMES)
def test_each_quote_of_a_resume_in_json_stands_in_it(resume: dict[str, Any]) -> None:
    reading = read_json_resume(resume, builtin_vocabulary(), source="cv.json")
    text = text_of_json_resume(resume, source="cv.json")
    quotes = [*(it.quote for it in reading.claims), *(it.quote for it in reading.facts)]
    assert [it for it in quotes if not stands_in(it, text)] == []


@pytest.mark.parametrize(
    "job",
    [
        {"name": "Acme", "position": "Engineer", "summary": "I ran it.", "highlights": ["Go up"]},
        {"name": "Acme", "position": "Engineer"},
        {"name": "Acme", "highlights": ["Cut p95 from 900 ms to 120 ms (with Python)", "More"]},
    ],
)
def test_a_job_told_in_several_fields_is_kept(coach: CommandLine, job: dict[str, Any]) -> None:
    resume = {
        "basics": {"name": "Ada Quill"},
        "work": [job],
        "certificates": [{"name": "A certificate", "date": "2024-01-01"}],
        "languages": [{"language": "German"}],
        "education": [{"institution": "University of Larkspur"}],
    }
    (report,) = coach.json("import", "-", piped=json.dumps(resume))["imports"]
    assert report["facts"] == 5
