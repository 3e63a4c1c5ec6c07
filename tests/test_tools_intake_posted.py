"""When a posting was published: read where it says so plainly, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.intake.posted import posted_on


def posting(line: str) -> str:
    return f"# Data Engineer\n\n{line}\n\n## Requirements\n\n- Strong SQL\n"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted: 2026-10-03", "2026-10-03"),
        ("**Posted:** 2026-10-03", "2026-10-03"),
        ("- **Date posted**: 2026/10/3", "2026-10-03"),
        ("Posted on 3 October 2026", "2026-10-03"),
        ("Posted on the 3rd of October, 2026", "2026-10-03"),
        ("posted 3 Oct 2026 by Larkspur", "2026-10-03"),
        ("Posted Oct. 3, 2026", "2026-10-03"),
        ("Published on October 3rd 2026", "2026-10-03"),
        ("Published: Saturday, 3 October 2026", "2026-10-03"),
        ("Posting date – 03.10.2026", "2026-10-03"),
        ("Publication date: 2026-10-03T09:30:00Z", "2026-10-03"),
        ("Date of posting: 31/10/2026", "2026-10-31"),
        ("Advertised: 10/31/2026", "2026-10-31"),
        ("Listed on 10/10/2026", "2026-10-10"),
        ("| Posted | 2026-10-03 |", "2026-10-03"),
        ("Remote · Full-time · Posted 3 October 2026", "2026-10-03"),
        ("Berlin (posted 2026-10-03)", "2026-10-03"),
        ("This job was posted on 3 October 2026.", "2026-10-03"),
        ("date_posted: 2026-10-03", "2026-10-03"),
        ("Posted: 3-Oct-2026", "2026-10-03"),
        ("Posted: October 2026", "2026-10"),
        ("Posted in Sept 2026", "2026-09"),
        ("Posted: 2026-10", "2026-10"),
        ("Reposted 4 May 2026", "2026-05-04"),
        ("Job posted: May 4, 2026", "2026-05-04"),
    ],
)
def test_the_day_or_month_is_read(line: str, day: str) -> None:
    assert posted_on(posting(line)) == day


@pytest.mark.parametrize(
    "line",
    [
        "Apply by 3 October 2026",
        "Start date: 2026-10-03",
        "Closing date: 3 October 2026",
        "Deadline: 2026-10-03",
        "Posted 3 days ago",
        "Posted yesterday",
        "Posted: 03/10/2026",
        "Posted: 31 February 2026",
        "Posted: 2026-13-01",
        "Posted: 2026-02-30",
        "Posted on 3 October",
        "You posted to our forum on 3 October 2026",
        "Founded in October 2026",
        "Posted by Larkspur, founded on 3 October 1998",
        "We have published papers since 2016-10-03",
        "Updated: 2026-10-03",
        "",
    ],
)
def test_nothing_is_read_where_no_day_is_plain(line: str) -> None:
    assert posted_on(posting(line)) is None


def test_a_day_that_cannot_be_read_leaves_room_for_one_that_can() -> None:
    assert posted_on("Posted 3 days ago\nPublished: 2026-10-03") == "2026-10-03"


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert posted_on(text) == posted_on(text)
