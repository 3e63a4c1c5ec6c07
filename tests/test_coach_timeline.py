"""The timeline is shown with the profile, and told when it is asked for."""

import pytest

from tests.command_line import CommandLine

CV = """# Mira Okafor

## Experience
### Senior Engineer, Lumen Pay (Feb 2020 – present)
### Engineer, Northwind, Jan 2017 - Mar 2019
### Tutor, Evening School (Jan 2018 – Jun 2018)
### Clerk, Oldco (2015 – 2016)
### Painter

## Volunteering
- Mentor, Code Club (2010 – 2020)

## Skills
Python 4/5
"""


@pytest.fixture
def read(coach: CommandLine) -> CommandLine:
    coach("import", "-", piped=CV)
    return coach


def told(coach: CommandLine, said: str) -> str:
    reply = coach.json("ask", said, today="2026-11-26")["reply"]
    return " ".join(reply.split())


def test_the_profile_shows_it(read: CommandLine) -> None:
    shown = " ".join(read("profile", today="2026-11-26").out.split())
    assert "Feb 2020 – now Senior Engineer, Lumen Pay" in shown
    assert "2010 – 2020 Mentor, Code Club (unpaid)" in shown
    assert "Experience: 9 years 3 months to 11 years 1 month in paid positions" in shown
    assert "Gap: 10 months between Engineer, Northwind and Senior Engineer, Lumen Pay." in shown
    assert "Overlap: 6 months of Engineer, Northwind and Tutor, Evening School." in shown
    assert "up to 11 months between Clerk, Oldco and Engineer, Northwind" in shown
    assert "No dates that can be read: Painter" in shown


def test_the_json_has_the_same_figures(read: CommandLine) -> None:
    found = read.json("profile", today="2026-11-26")["timeline"]
    assert found["total"] == {"low": 111, "high": 133}
    assert [it["months"] for it in found["gaps"]] == [
        {"low": 0, "high": 11},
        {"low": 10, "high": 10},
    ]
    assert found["gaps"][1]["earliest"] == "2019-04"
    assert [it["months"]["low"] for it in found["overlaps"]] == [6]
    assert found["undated"] == ["Painter"]


def test_years_and_gaps_are_told_in_conversation(read: CommandLine) -> None:
    years = told(read, "how many years of experience do I have?")
    assert "9 years 3 months to 11 years 1 month in paid positions" in years
    assert "so it is a range" in years
    assert "Mentor, Code Club (unpaid, not counted)" in years
    gaps = told(read, "do I have gaps in my CV?")
    assert "10 months between Engineer, Northwind and Senior Engineer, Lumen Pay" in gaps
    assert "6 months: Engineer, Northwind and Tutor" in told(read, "do my jobs overlap?")


def test_years_with_a_skill_are_not_invented(read: CommandLine) -> None:
    said = told(read, "how many years of Python do I have?")
    assert "with Python I can't tell" in said


def test_who_told_no_position_is_told_how_to(coach: CommandLine) -> None:
    assert "“Import” and the file of a résumé" in told(coach, "do I have gaps in my CV?")
    assert "Timeline" not in coach("profile").out
