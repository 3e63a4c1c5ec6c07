"""Title, company, place and last day as the heads of postings lay them out."""

import datetime as dt

import pytest

from tools.domain import Role
from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 16)
ASKED = "\n\n## Requirements\n\n- Python\n- SQL\n"


def read(text: str) -> Role:
    name = "page.html" if text.startswith("<") else "posting.md"
    role = read_document(name, text.encode(), VOCABULARY, as_kind="posting", on=DAY).role
    assert role is not None
    return role


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        # A name behind the title is the company's where the text speaks of it as of one.
        (
            "# Payroll Administrator – Thistlewick\n\nThistlewick runs laundries for 40 hotels.",
            "Payroll Administrator",
            "Thistlewick",
        ),
        (
            "Rust Engineer | Ombra\n\nAt Ombra you look after cameras that never sleep.",
            "Rust Engineer",
            "Ombra",
        ),
        (
            (
                "# Product Designer - Kestora Home\n\n**Kestora Home** (Series A, 31 people) lends "
                "furniture."
            ),
            "Product Designer",
            "Kestora Home",
        ),
        # It may be a part of the firm or a field as well, and then nothing says otherwise.
        (
            "# Backend Engineer — Observability\n\nObservability is what keeps us calm.",
            "Backend Engineer — Observability",
            None,
        ),
        (
            "# Data Engineer – Payments\n\nPayments has four people and one dog.",
            "Data Engineer – Payments",
            None,
        ),
        (
            "# Software Engineer — Kubernetes\n\nKubernetes runs all that we ship.",
            "Software Engineer — Kubernetes",
            None,
        ),
        # The organisation heads the page, and a label names the post.
        (
            (
                "# Ellerbeck District Council\n\n## Job pack\n\n**Post title:** Licensing Officer\n"
                "**Grade:** 7"
            ),
            "Licensing Officer",
            "Ellerbeck District Council",
        ),
        (
            (
                "<h1>Sallowfield Academy Trust</h1><table><tr><th>Job title</th><td>Exams Manager"
                "</td></tr><tr><th>Hours</th><td>37</td></tr></table>"
            ),
            "Exams Manager",
            "Sallowfield Academy Trust",
        ),
        (
            (
                "<h1>University of Pennimore</h1><h2>Further particulars</h2><table><tr><td>Title "
                "of post</td><td>Research Associate in Glaciology</td></tr><tr><td>Grade</td><td>6"
                "</td></tr></table>"
            ),
            "Research Associate in Glaciology",
            "University of Pennimore",
        ),
        (
            (
                "ROOKHOPE VALLEY NHS TRUST\n\nPERSON SPECIFICATION\n\nPOST TITLE:   Ward Clerk\n"
                "BAND:   2"
            ),
            "Ward Clerk",
            "ROOKHOPE VALLEY NHS TRUST",
        ),
        (
            "# Marram Vale Housing Association\n\nPost title: Rent Adviser",
            "Rent Adviser",
            "Marram Vale Housing Association",
        ),
        (
            "# Tern Building Society\n\nJob title: Branch Manager",
            "Branch Manager",
            "Tern Building Society",
        ),
        # A company is called without its legal form too.
        (
            "# Data Engineer – Fjellro\n\n**Fjellro AS** · Bergen · Permanent",
            "Data Engineer",
            "Fjellro AS",
        ),
        (
            "# Cook | Ostrel\n\nOstrel GmbH, Graz",
            "Cook",
            "Ostrel GmbH",
        ),
        (
            "# Welder - Hvalby\n\nHvalby A/S · Aarhus",
            "Welder",
            "Hvalby A/S",
        ),
        # A town before how it is worked is no company where the place is said to be there.
        (
            "Payroll Manager - Newport / hybrid\n\nLocation: Newport, Wales",
            "Payroll Manager",
            None,
        ),
        # A heading that names a job stays the title.
        (
            "# Lead Baker\n\nPosition: full-time, nights",
            "Lead Baker",
            None,
        ),
        # Facts behind a title in its line are none of it.
        (
            (
                "Business Analyst – 6 month contract – Inside IR35 – Leeds/Hybrid\n\n"
                "The Business Analyst should bring:"
            ),
            "Business Analyst",
            None,
        ),
        (
            "Test Manager - Fixed term - Outside IR35 - London/Remote\n\nThe Test Manager will:",
            "Test Manager",
            None,
        ),
        (
            "Scrum Master | Freelance | Zürich/Remote | 80-100%\n\nYour Scrum Master must have:",
            "Scrum Master",
            None,
        ),
        # What a mail calls its attachment is no part of the title.
        ("# Job spec: Fleet Controller, Leeds – as discussed", "Fleet Controller", None),
        ("# JD: Night Porter", "Night Porter", None),
        ("# Role brief – Grants Officer (as promised)", "Grants Officer", None),
        ("# Positioning Manager", "Positioning Manager", None),
        ("# Roleplay Designer", "Roleplay Designer", None),
        ("Jobs Coordinator", "Jobs Coordinator", None),
        ("# Role details: Head of Fundraising", "Head of Fundraising", None),
    ],
)
def test_the_title_and_the_company_are_told_apart(
    head: str, title: str, company: str | None
) -> None:
    below = "<h2>Requirements</h2><ul><li>Python</li><li>SQL</li></ul>"
    role = read(head + (below if head.startswith("<") else ASKED))
    assert (role.title, role.company) == (title, company)


@pytest.mark.parametrize(
    ("meta", "company", "places", "workplace"),
    [
        (
            (
                '<p class="m"><span class="org">Quenby Instruments</span> <span class="where">'
                'Porto, Portugal</span> <span class="mode">Remote</span></p>'
            ),
            "Quenby Instruments",
            ("Porto, Portugal",),
            "remote",
        ),
        (
            (
                '<div><span class="firm">Ashlar Foods</span><span class="town">Leeds, UK</span>'
                '<span class="kind">Hybrid</span></div>'
            ),
            "Ashlar Foods",
            ("Leeds, UK",),
            "hybrid",
        ),
        (
            (
                '<div><a class="co" href="/x">Wherry Systems</a> <span class="place">Norwich, '
                'England</span> <span class="ago">Posted 3 November 2026</span></div>'
            ),
            "Wherry Systems",
            ("Norwich, England",),
            None,
        ),
    ],
)
def test_pieces_of_a_pages_head_are_told_apart(
    meta: str, company: str, places: tuple[str, ...], workplace: str | None
) -> None:
    role = read(
        f"<html><body><main><h1>Stock Planner</h1>{meta}<h2>Requirements</h2><ul><li>Excel</li>"
        "<li>SQL</li></ul></main></body></html>"
    )
    assert role.place is not None
    assert (role.company, role.place.names, role.place.workplace) == (company, places, workplace)


def test_pieces_of_a_sentence_stay_together() -> None:
    role = read(
        "<html><body><h1>Stock Planner</h1><h2>Requirements</h2><ul><li><span class='a'>Strong"
        "</span> <span class='b'>SQL</span> <span class='c'>and a calm head</span></li></ul>"
        "</body></html>"
    )
    assert [it.quote for it in role.requirements] == ["Strong SQL and a calm head"]


@pytest.mark.parametrize(
    ("line", "places", "workplace"),
    [
        ("Location: Mostly remote, two days a month in Bristol", ("Bristol",), "hybrid"),
        ("Location: mainly from home, one day a week in central Leeds", ("Leeds",), "hybrid"),
        ("Where: Primarily remote with 3 days a quarter in Utrecht", ("Utrecht",), "hybrid"),
        ("Location: Manchester (mostly remote)", ("Manchester",), "remote"),
        ("Location: Ghent, mostly on site", ("Ghent",), "on-site"),
        ("BASE:     Marram Clinic, Dune Road", ("Marram Clinic, Dune Road",), None),
        ("Base: Wick", ("Wick",), None),
        ("Base: Wick, with hybrid working", ("Wick",), "hybrid"),
        ("Location: Durham, hybrid with one day a week at home", ("Durham",), "hybrid"),
        ("Location: Lund and remote", ("Lund",), "remote"),
        ("Team: Claims | Workplace: hybrid | Grade: 4", (), "hybrid"),
        ("Team: Claims | Based in: Arlon | Grade: 4", ("Arlon",), None),
        ("Team: Claims · Working model: remote", (), "remote"),
        ("Work base: County Hall, Truro", ("County Hall, Truro",), None),
        ("Base: £41,000 plus bonus", None, None),
        ("Base salary: 41k", None, None),
        ("Up to 40 % mobile working within Austria", (), "hybrid"),
        ("Mobile working: up to 2 days a week", (), "hybrid"),
        ("Two days a week from our Dock Street office, the rest at home", (), "hybrid"),
        ("Three days a week in our main Lyon office and the remainder from home", (), "hybrid"),
        ("Three days a week in our Oulu lab, the rest wherever you like.", (), "hybrid"),
        ("Two days a week at the depot in Hull, the rest from home", (), "hybrid"),
        ("One day a week on the ward, the remainder remotely", (), "hybrid"),
        ("Two days a week you test pumps, the rest you write reports.", None, None),
        ("You test our mobile working app.", None, None),
        (
            "**Team:** Claims · **Location:** Porto or Braga, hybrid · **Reports to:** CTO",
            ("Porto", "Braga"),
            "hybrid",
        ),
        ("Grade: 6 | Location: Malmö | Hours: 37", ("Malmö",), None),
        ("You work from Groningen with two days a week from home.", ("Groningen",), "hybrid"),
    ],
)
def test_the_place_is_what_names_one(
    line: str, places: tuple[str, ...] | None, workplace: str | None
) -> None:
    place = read(f"# Stock Planner\n\n{line}{ASKED}").place
    found = (place.names, place.workplace) if place is not None else (None, None)
    assert found == (places, workplace)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Write to work@tern.example before 15 December 2026.", "2026-12-15"),
        ("Please send us your CV and a short letter by **3 January 2027**.", "2027-01-03"),
        (
            "E-mail your portfolio to Ines, ines@tern.example, no later than 4.12.2026.",
            "2026-12-04",
        ),
        (
            (
                "Please submit your documents with your salary expectation until 30.11.2026 to "
                "Frau Lauterbach."
            ),
            "2026-11-30",
        ),
        ("Drop us a line by 5 December 2026.", "2026-12-05"),
        ("- Submit the planning application to the county by 4 May 2027.", None),
        ("- Send the samples to the lab by 4 May 2027.", None),
        ("You write to suppliers by 15 December 2026 about the new prices.", None),
        ("You send the figures to the board by 3 January 2027.", None),
        ("Write to us about your work. We start on 5 December 2026.", None),
        ("We write to you by 12 December 2026.", None),
    ],
)
def test_the_last_day_stands_behind_where_to_write(line: str, day: str | None) -> None:
    assert read(f"# Stock Planner{ASKED}\n{line}\n").valid_through == day
