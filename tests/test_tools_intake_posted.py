"""When a posting was published: read where it says so plainly, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.intake.postings.posted import posted_on


def posting(line: str) -> str:
    return f"# Data Engineer\n\n{line}\n\n## Requirements\n\n- Strong SQL\n"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted: 2026-10-03", "2026-10-03"),
        ("Date: 2026-10-03", "2026-10-03"),
        ("**Date:** 3 October 2026", "2026-10-03"),
        ("| Date | 03.10.2026 |", "2026-10-03"),
        ("- date: October 2026", "2026-10"),
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
        ("Posted by Jane Quill on 2026-10-03", "2026-10-03"),
        ("Posted by Jane Quill, Talent Partner, on 3 October 2026", "2026-10-03"),
        ("Posted by the hiring team on October 3, 2026", "2026-10-03"),
        ("Posted by our HR team: 2026-10-03", "2026-10-03"),
        ("Posted by Marta de la Cruz 3 October 2026", "2026-10-03"),
        ("Posted on LinkedIn on 3 October 2026", "2026-10-03"),
        ("Posted in Berlin on 3 October 2026", "2026-10-03"),
        ("This role was first published by Larkspur GmbH on 3 Oct 2026.", "2026-10-03"),
        ("We posted this role on 3 October 2026.", "2026-10-03"),
        ("The vacancy was advertised on 3 October 2026.", "2026-10-03"),
        ("Vacancy published 3 October 2026", "2026-10-03"),
        ("Closes 1 June 2026. Posted 2 May 2026.", "2026-05-02"),
        ("Closing date: 1 June 2026. Date posted: 2 May 2026", "2026-05-02"),
        ("Apply by 1 June 2026! Posted on 2 May 2026.", "2026-05-02"),
        ("Closes 1 June 2026, was posted 2 May 2026", "2026-05-02"),
        ("Opened 2 May 2026, closes 1 June 2026", "2026-05-02"),
        ("Reference 4411. Posted by Jane Quill on 2 May 2026. Remote.", "2026-05-02"),
        ("Berlin / posted 2 May 2026", "2026-05-02"),
        ("Ref. 4411 - Posted 2 May 2026", "2026-05-02"),
        ("Online since 2 May 2026", "2026-05-02"),
    ],
)
def test_the_day_or_month_is_read(line: str, day: str) -> None:
    assert posted_on(posting(line)) == day


@pytest.mark.parametrize(
    "line",
    [
        "Apply by 3 October 2026",
        "Start date: 2026-10-03",
        "Date of birth: 2026-10-03",
        "Date: 2026-10-03 the interviews begin",
        "Interview date: 2026-10-03",
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
        "Posted in our channel on 3 October 2026",
        "News is posted in our channel on 3 October 2026.",
        "Posted by Larkspur, which opened on 3 October 1998",
        "Posted by Larkspur. Founded on 3 October 1998.",
        "Posted by a member who joined on 3 October 2020",
        "Read our report. Published on 3 October 2026, it shows how we work.",
        "We move. Opened in May 2026, our office is by the harbour.",
        "You have published five papers since 3 October 2020.",
        "Apply by 3 October 2026. Start on 1 December 2026.",
        "Applications close on 3 October 2026.",
        "Interviews are held until 3 October 2026. Posted 2 weeks ago.",
        "We posted record sales on 3 October 2026.",
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
