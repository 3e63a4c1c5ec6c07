"""What people tell of themselves beside skills: pay, place, constraints, goals and the like."""

import pytest

from tests.reading import read


def told(message: str) -> list[tuple[str | None, str, str, str]]:
    return [(it.fact, it.subject, it.text, it.unit) for it in read(message) if it.kind == "fact"]


@pytest.mark.parametrize(
    ("message", "fact"),
    [
        ("My notice period is three months.", ("constraint", "notice period", "3", "months")),
        ("I have a 3-month notice period", ("constraint", "notice period", "3", "months")),
        ("I have to give 6 weeks' notice", ("constraint", "notice period", "6", "weeks")),
        ("notice period: one month", ("constraint", "notice period", "1", "month")),
        ("my notice is 2 weeks", ("constraint", "notice period", "2", "weeks")),
        ("I've got three months notice", ("constraint", "notice period", "3", "months")),
        ("I have no notice period", ("constraint", "notice period", "none", "")),
        ("I earn 92,000 EUR a year", ("pay", "current pay", "92000", "EUR/year")),
        ("I make $120k", ("pay", "current pay", "120000", "USD/year")),
        ("my salary is CHF 8'500 per month", ("pay", "current pay", "8500", "CHF/month")),
        ("I'm paid 45 euros an hour", ("pay", "current pay", "45", "EUR/hour")),
        ("I get 600 £ a day", ("pay", "current pay", "600", "GBP/day")),
        ("My current pay is 70.000 € gross", ("pay", "current pay", "70000", "EUR/year")),
        ("I want to earn 100k EUR", ("pay", "wanted pay", "100000", "EUR/year")),
        ("I expect at least 95,000 euros", ("pay", "wanted pay", "95000", "EUR/year")),
        ("my salary expectation is 80k", ("pay", "wanted pay", "80000", "a year")),
        ("I live in Zürich", ("contact", "place", "Zürich", "")),
        ("I'm based in Lyon, France", ("contact", "place", "Lyon, France", "")),
        ("I just moved to New York", ("contact", "place", "New York", "")),
        ("my location is berlin", ("contact", "place", "berlin", "")),
        ("I'm living near Graz now", ("contact", "place", "Graz", "")),
        ("My email is ada@quill.example", ("contact", "email", "ada@quill.example", "")),
        ("you can reach me at ada@quill.example", ("contact", "email", "ada@quill.example", "")),
        ("my phone number is +41 79 555 01 02", ("contact", "phone", "+41 79 555 01 02", "")),
        ("my GitHub is github.com/quill", ("contact", "GitHub", "github.com/quill", "")),
        ("I prefer short answers", ("preference", "", "short answers", "")),
        ("I'd rather work in a small team", ("preference", "", "work in a small team", "")),
        ("I would prefer a hands-on role", ("preference", "", "a hands-on role", "")),
        ("please keep your answers short", ("preference", "", "your answers short", "")),
        ("I hate open-plan rooms", ("preference", "", "not open-plan rooms", "")),
        (
            "I did a BSc in Physics at ETH Zürich in 2014",
            ("education", "", "BSc in Physics at ETH Zürich in 2014", ""),
        ),
        ("I have a BA in History", ("education", "", "BA in History", "")),
        ("I graduated from Delft in 2011", ("education", "", "from Delft in 2011", "")),
        ("I studied economics at Leuven", ("education", "", "economics at Leuven", "")),
        (
            "I have the AWS Solutions Architect certificate, it expires in May 2027",
            (
                "certificate",
                "",
                "AWS Solutions Architect certificate, it expires in May 2027",
                "",
            ),
        ),
        ("I'm PMP certified since 2023", ("certificate", "", "PMP certified since 2023", "")),
        ("I passed the CKA last year", ("certificate", "", "CKA last year", "")),
        ("I have 9 years of experience", ("experience", "years of experience", "9", "years")),
        ("9 years of experience", ("experience", "years of experience", "9", "years")),
        (
            "I've got over ten years of experience in logistics",
            ("experience", "years of experience in logistics", "10", "years"),
        ),
        (
            "I worked at Acme from 2015 to 2019",
            ("experience", "", "worked at Acme from 2015 to 2019", ""),
        ),
        ("I want to lead a team one day", ("goal", "", "lead a team one day", "")),
        ("my goal is to lead a platform team", ("goal", "", "to lead a platform team", "")),
        ("I'd like to found a company", ("goal", "", "found a company", "")),
        ("One day I want to live by the sea", ("goal", "", "live by the sea", "")),
        ("My dream is to work abroad", ("goal", "", "to work abroad", "")),
        ("I can't relocate", ("constraint", "relocation", "can't relocate", "")),
        ("I only work remotely", ("constraint", "place of work", "only work remotely", "")),
        ("I can't travel", ("constraint", "travel", "can't travel", "")),
        ("no on-call at night", ("constraint", "on-call", "no on-call at night", "")),
        ("I won't do night shifts", ("constraint", "", "won't do night shifts", "")),
        ("I need visa sponsorship", ("constraint", "work permit", "need visa sponsorship", "")),
        ("I'm willing to relocate", ("constraint", "relocation", "I'm willing to relocate", "")),
        ("Relocation is out of the question", (
            "constraint", "relocation", "Relocation is out of the question", "",
        )),
        (
            "remember that my notice period is three months",
            ("constraint", "notice period", "3", "months"),
        ),
        ("please remember I live in Graz", ("contact", "place", "Graz", "")),
        ("note that the lift is broken on Tuesdays", (
            "note", "", "the lift is broken on Tuesdays", "",
        )),
    ],
)  # fmt: skip
def test_a_fact_is_understood(message: str, fact: tuple[str, str, str, str]) -> None:
    assert told(message) == [fact]


def test_several_facts_of_a_message_are_understood() -> None:
    assert told("My notice period is three months. I earn 92,000 EUR a year") == [
        ("constraint", "notice period", "3", "months"),
        ("pay", "current pay", "92000", "EUR/year"),
    ]
    assert [it[:2] for it in told("I can't relocate, and I only work remotely")] == [
        ("constraint", "relocation"),
        ("constraint", "place of work"),
    ]


@pytest.mark.parametrize(
    "message",
    [
        "is my notice period three months?",
        "what if I earned 92,000 EUR a year",
        "if I live in Zürich, is that a problem",
        "my boss earns 92,000 EUR a year",
        "my colleague's notice period is three months",
        "my wife lives in Zürich",
        "her email is eve@quill.example",
        "do I live in Zürich?",
        "I don't earn 92,000 EUR a year",
        "I don't live in Zürich",
        "I have no AWS certificate",
        "I never did a BSc in Physics",
        "I don't prefer short answers",
        "suppose I can't relocate",
        "he can't relocate",
        "I live in hope",
        "I make 5 cakes",
        "I want to see my gaps",
        "I want to plan 6 hours a week",
        "I want to be a data engineer",
        "my target is data engineer",
        "I'd rather not",
    ],
)
def test_what_is_not_the_user_s_own_present_is_no_fact(message: str) -> None:
    assert told(message) == []


@pytest.mark.parametrize(
    "message",
    [
        "I have no on-call duty and can't do incident response at night",
        "I have a kid at school so no on-call at night",
        "I can't do incident response at weekends",
        "no on-call please, I have small children",
        "I never want to be on call at night",
        "I'm not able to do incident response at night",
        "because of my back I can't do on-call",
        "on-call is a deal-breaker",
        "I must not be on call on Fridays",
        "I can't take part in on-call shifts",
    ],
)
def test_a_constraint_is_kept_and_is_no_level(message: str) -> None:
    found = read(message)
    assert {it.kind for it in found} == {"fact"}
    assert {it.fact for it in found} == {"constraint"}


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("I have no incident management experience", "introduce"),
        ("no Kubernetes, Python 4/5", "introduce"),
        ("I can't do Java", "introduce"),
        ("I know incident management at 3/5", "introduce"),
    ],
)
def test_what_is_said_of_knowing_is_still_a_level(message: str, kind: str) -> None:
    kinds = {it.kind for it in read(message)}
    assert kinds & {kind, "set_level"}
    assert "fact" not in kinds
