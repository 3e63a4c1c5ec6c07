"""Lists of other jobs below a posting, which ask for nothing in it."""

import pytest

from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

HEADS = [
    "Similar jobs",
    "Similar Jobs:",
    "People also viewed",
    "People also searched for",
    "Related jobs",
    "More jobs like this",
    "More jobs at Hooli",
    "Other jobs you may like",
    "Other open positions",
    "Jobs you may be interested in",
    "You may also like",
    "Recommended jobs",
    "Recommended for you",
    "Recently viewed jobs",
    "Browse similar roles",
    "See more jobs",
    "Explore other opportunities",
    "Ähnliche Stellen",
    "Offres similaires",
]
POSTING = (
    "Data Engineer\n\nWe are looking for someone who knows Python and SQL and likes tidy data. "
    "You will work with three others on the pipelines of our warehouse.\n"
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("mark", ["## {}", "**{}**", "{}"])
def test_other_jobs_ask_for_nothing_in_text(head: str, mark: str) -> None:
    text = f"{POSTING}\n{mark.format(head)}\n\n- COBOL developer\n- Must know Java\n- Zorpion\n"
    role = read_role(text, VOCABULARY, source="p")
    assert {it.skill for it in role.requirements} == {"Python", "SQL"}
    assert "Zorpion" not in role.unrecognised


def test_other_jobs_ask_for_nothing_in_their_own_sections() -> None:
    text = f"{POSTING}\n## Similar jobs\n\n### COBOL developer\n\n#### Requirements\n\n- Java\n"
    role = read_role(text, VOCABULARY, source="p")
    assert {it.skill for it in role.requirements} == {"Python", "SQL"}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("tag", ["aside", "section", "div"])
@pytest.mark.parametrize("paragraphs", [0, 2])
def test_other_jobs_ask_for_nothing_on_a_page(head: str, tag: str, paragraphs: int) -> None:
    told = f"<p>{POSTING}</p>" * paragraphs
    page = (
        f"<html><body><h1>Data Engineer</h1>{told}<h2>Requirements</h2><ul><li>Python</li>"
        f"<li>SQL</li></ul><{tag}><h2>{head}</h2><ul>"
        "<li>COBOL developer at a rather big bank in the north</li>"
        f"<li>Java developer for machines</li></ul></{tag}></body></html>"
    )
    reading = read_document("p.html", page.encode(), VOCABULARY)
    assert reading.role is not None
    assert {it.skill for it in reading.role.requirements} == {"Python", "SQL"}
    assert not paragraphs or "COBOL" not in reading.text


@pytest.mark.parametrize(
    "head",
    ["Similar experience", "Related skills", "More about the job", "Other skills", "Other tools"],
)
def test_sections_of_the_posting_are_read(head: str) -> None:
    text = f"# Engineer\n\n## Requirements\n\n- Git\n\n## {head}\n\n- Java\n"
    role = read_role(text, VOCABULARY, source="p")
    assert "Java" in {it.skill for it in role.requirements}
