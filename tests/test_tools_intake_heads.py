"""Name, headline and place on top of a profile, and languages and projects one by one."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def facts(text: str, *kinds: str) -> list[tuple[str, str]]:
    found = read_profile(text, VOCABULARY, source="cv.md").facts
    return [(it.kind, it.value) for it in found if it.kind in kinds]


NAMES = [
    ("Curriculum Vitae\nMaria Okonkwo\nEngineer", "Maria Okonkwo"),
    ("CURRICULUM VITAE\n\nMaria Okonkwo", "Maria Okonkwo"),
    ("# Résumé\n\nMaria Okonkwo", "Maria Okonkwo"),
    ("Lebenslauf\nJörg Österle", "Jörg Österle"),
    ("Curriculum Vitae of Maria Okonkwo\nEngineer", "Maria Okonkwo"),
    ("Curriculum Vitae – Maria Okonkwo", "Maria Okonkwo"),
    ("María-José O'Neill, PhD\nData Scientist", "María-José O'Neill"),
    ("Dr. Ada Byrne\nLecturer", "Ada Byrne"),
    ("Ada Byrne, MSc, PMP", "Ada Byrne"),
    ("Ada M. Byrne Jr.\nClerk", "Ada M. Byrne Jr."),
    ("MARIA OKONKWO, Berlin\nEngineer", "MARIA OKONKWO"),
    ("Maria Okonkwo, Berlin, Germany\nEngineer", "Maria Okonkwo"),
    ("**Maria Okonkwo** — Engineer — Berlin", "Maria Okonkwo"),
    ("Maria Okonkwo | Engineer | maria@example.org", "Maria Okonkwo"),
    ("# Maria Okonkwo · Data Analyst", "Maria Okonkwo"),
    ("🚀 Jane Roe\nEngineer", "Jane Roe"),
    ("Élodie Ångström\nClerk", "Élodie Ångström"),
    ("Łukasz Żak", "Łukasz Żak"),
    ("Name: Jane Roe\nEngineer", "Jane Roe"),
    ("Jan van der Berg", "Jan van der Berg"),
]
NO_NAMES = [
    "Curriculum Vitae\nPython 4/5",
    "Software Engineer, Berlin\nPython 4/5",
    "Berlin, Germany\nPython 4/5",
    "Data Science, Berlin",
    "Senior Engineer | Python | SQL",
    "Work Experience\nEngineer, Acme (2019 – 2020)",
    "Machine Learning — Engineer — Berlin",
    "Personal Statement\nI build things.",
    "Open to work, Berlin",
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_name_on_top_is_read(text: str, name: str) -> None:
    assert facts(text, "name") == [("name", name)]


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_is_no_name_is_none(text: str) -> None:
    assert facts(text, "name") == []


HEADLINES = [
    ("**Maria Okonkwo** — Data Engineer — Berlin", "Data Engineer"),
    ("Maria Okonkwo | Data Engineer | maria@example.org", "Data Engineer"),
    ("Curriculum Vitae\nMaria Okonkwo\nData Engineer", "Data Engineer"),
    ("Maria Okonkwo, Berlin\nData Engineer", "Data Engineer"),
    ("MARIA OKONKWO\nTransport Supervisor\nLeeds", "Transport Supervisor"),
]


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_the_headline_is_read_beside_or_below_the_name(text: str, headline: str) -> None:
    assert facts(text, "headline") == [("headline", headline)]


PLACES = [
    ("Maria Okonkwo\nEngineer\nBerlin, Germany\n\nSkills\nSQL", ["Berlin, Germany"]),
    ("Maria Okonkwo\nChicago, IL | m@x.example.com\n\nSkills", ["Chicago, IL", "m@x.example.com"]),
    ("Maria Okonkwo\nEngineer | Porto, Portugal", ["Porto, Portugal"]),
    ("Maria Okonkwo, Berlin, Germany\nEngineer", ["Berlin, Germany"]),
    ("MARIA OKONKWO, Berlin\nEngineer", ["Berlin"]),
    ("**Maria Okonkwo** — Engineer — Berlin", ["Berlin"]),
    ("Mia Roe\nRecife, Brazil · +55 11 91234 5678", ["Recife, Brazil", "+55 11 91234 5678"]),
    # A place of a job or in a sentence is not where the person is.
    ("Maria Okonkwo\nExperience\nEngineer, Acme, Berlin, Germany (2019 – 2020)", []),
    ("Maria Okonkwo\nI have worked in Berlin, Germany for Acme.", []),
    ("Maria Okonkwo — Engineer — Python", []),
]


@pytest.mark.parametrize(("text", "contacts"), PLACES)
def test_the_place_on_top_is_kept(text: str, contacts: list[str]) -> None:
    assert sorted(it for _, it in facts(text, "contact")) == sorted(contacts)


LANGUAGES = [
    (
        "English (native), German (C1), Igbo: native, French – A2",
        ["English (native)", "German (C1)", "Igbo (native)", "French (A2)"],
    ),
    ("English native, German C1", ["English (native)", "German (C1)"]),
    ("English; German; Italian", ["English", "German", "Italian"]),
    ("German - fluent | Turkish - mother tongue", ["German (fluent)", "Turkish (mother tongue)"]),
    ("Yoruba (native), English (fluent)", ["Yoruba (native)", "English (fluent)"]),
    ("English, German and French", ["English", "German", "French"]),
    ("English (IELTS 8, 2020)", ["English (IELTS 8, 2020)"]),
    ("English (native)", ["English (native)"]),
    ("English, which I use at work", ["English, which I use at work"]),
    ("German: B2, certificate of 2019", ["German: B2, certificate of 2019"]),
]


@pytest.mark.parametrize(("line", "expected"), LANGUAGES)
def test_languages_in_one_line_are_facts_of_their_own(line: str, expected: list[str]) -> None:
    found = [it for _, it in facts(f"Languages\n{line}", "language")]
    assert found == expected


PROJECTS = [
    (
        "Logfish (2020)\nAn open-source log shipper written in Go.",
        ["Logfish (2020): An open-source log shipper written in Go."],
    ),
    (
        "Logfish\nShips logs of forty services.\nTide\nTables of tides.",
        ["Logfish: Ships logs of forty services.", "Tide: Tables of tides."],
    ),
    ("Logfish, 2020\nTide, 2021", ["Logfish, 2020", "Tide, 2021"]),
    ("- Logfish\n- Tide", ["Logfish", "Tide"]),
    ("- Logfish: ships logs.\n- Tide: a table.", ["Logfish: ships logs.", "Tide: a table."]),
    ("Logfish (2020)\n\nAn open log shipper.", ["Logfish (2020)", "An open log shipper."]),
]


@pytest.mark.parametrize(("lines", "expected"), PROJECTS)
def test_a_project_of_two_lines_is_one(lines: str, expected: list[str]) -> None:
    assert [it for _, it in facts(f"Projects\n{lines}", "project")] == expected
