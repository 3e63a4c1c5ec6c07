"""LinkedIn's data export is read table by table, whatever is missing or odd in it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Role
from tools.intake import IntakeError, linkedin_file, read_document, read_linkedin
from tools.intake.profiles.linkedin import ExportReading
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\r\n"
    'Mira,Okafor,,"12 Rua Azul, Lisbon",May 4,Backend engineer,'
    '"I build ""payment"" systems.\nPython 4/5, no Kubernetes.",Computer Software,1000-001,'
    '"Lisbon, Portugal",[mira],"[PERSONAL:https://mira.example.org,OTHER:https://b.example.org]",\r\n'
)
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\r\n"
    'Lumen Pay,Senior Engineer,"• Reduced p95 from 900 ms to 120 ms\n• Led a team of 6\n'
    'I moved 3 services to PostgreSQL. It is a nice place.",Lisbon,Feb 2020,\r\n'
    "Northwind,Engineer,,Porto,Jan 2017,Mar 2019\r\n"
    "Northwind,Engineer,Cut costs by 30%.,Porto,Jan 2017,Mar 2019\r\n"
    "Oldco,Intern,,,2016,2016\r\n"
)


def read(**files: str) -> ExportReading:
    texts = {f"{name}.csv": text for name, text in files.items()}
    return read_linkedin(texts, VOCABULARY, source="export.zip", on=dt.date(2026, 11, 26))


def facts(**files: str) -> list[tuple[str, str]]:
    return [(it.kind, it.value) for it in read(**files).profile.facts]


def test_the_profile_without_what_is_nobodys_business() -> None:
    found = read(Profile=PROFILE)
    assert [(it.kind, it.value) for it in found.profile.facts] == [
        ("name", "Mira Okafor"),
        ("headline", "Backend engineer"),
        ("summary", 'I build "payment" systems. Python 4/5, no Kubernetes.'),
        ("contact", "Lisbon, Portugal"),
        ("contact", "https://mira.example.org"),
        ("contact", "https://b.example.org"),
        ("note", "Computer Software"),
    ]
    assert {it.skill: it.level for it in found.profile.claims if it.level is not None} == {
        "Python": 4,
        "Kubernetes": 0,
    }
    for private in ("Rua Azul", "May 4", "1000-001", "[mira]"):
        assert private not in found.text
        assert private not in found.profile.model_dump_json()
    named = "“Address”, “Birth Date”, “Zip Code” and “Twitter Handles”"
    assert f"Profile.csv: not read or kept: {named}." in found.profile.remarks


def test_positions_with_what_they_tell_those_told_twice_once() -> None:
    found = read(Positions=POSITIONS)
    assert [it.value for it in found.profile.facts] == [
        "Senior Engineer, Lumen Pay (Feb 2020 – present)",
        "Engineer, Northwind (Jan 2017 – Mar 2019)",
        "Intern, Oldco (2016 – 2016)",
    ]
    assert [(it.text, it.listed) for it in found.profile.tellings] == [
        ("Reduced p95 from 900 ms to 120 ms", True),
        ("Led a team of 6", True),
        ("I moved 3 services to PostgreSQL. It is a nice place.", False),
        ("Cut costs by 30%.", False),
    ]
    assert {"PostgreSQL": None}.items() <= {
        it.skill: it.level for it in found.profile.claims
    }.items()


def test_the_other_tables() -> None:
    found = facts(
        Education=(
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
            "University of Porto,2012,2016,Thesis on Rust,BSc Computer Science,Chess\n"
        ),
        Certifications=(
            "Name,Url,Authority,Started On,Finished On,License Number\n"
            "CKA,https://x.example.org,CNCF,Mar 2023,Mar 2026,ABC-1\nScrum,,,2020,,\n"
        ),
        Projects="Title,Description,Url,Started On,Finished On\nTide,A tide table,,Jan 2021,\n",
        Languages="Name,Proficiency\nPortuguese,Native or bilingual proficiency\nIgbo,\n",
    )
    assert found == [
        ("education", "BSc Computer Science, University of Porto (2012 – 2016)"),
        ("certificate", "CKA, CNCF (Mar 2023 – Mar 2026)"),
        ("certificate", "Scrum (2020)"),
        ("project", "Tide, A tide table (Jan 2021 – present)"),
        ("language", "Portuguese (Native or bilingual proficiency)"),
        ("language", "Igbo"),
    ]


def test_skills_have_no_level_and_strangers_are_named() -> None:
    found = read(Skills="Name\nPython\nErasure knitting\nPython\n").profile
    assert [(it.skill, it.level) for it in found.claims] == [("Python", None)]
    assert found.unrecognised == ("Erasure knitting",)


NOTES = 'Notes:\r\n"When exporting your data, you may\r\nnotice that, some is missing"\r\n\r\n'


@pytest.mark.parametrize(
    "text",
    [
        POSITIONS,
        POSITIONS.replace("\r\n", "\n"),
        NOTES + POSITIONS,
        f"\ufeff{POSITIONS}",
        f"\ufeff{NOTES}{POSITIONS}",
        POSITIONS.replace("Company Name,Title", "COMPANY NAME , title"),
        POSITIONS.replace("Started On", "Start Date").replace("Finished On", "End Date"),
        POSITIONS.replace("Feb 2020,\r\n", "Feb 2020,Present\r\n"),
        POSITIONS.replace("Feb 2020,\r\n", "Feb 2020\r\n"),
        POSITIONS.replace("\r\nOldco", "\r\n\r\n,,,,,\r\nOldco"),
    ],
)
def test_the_header_is_found_and_odd_rows_are_read(text: str) -> None:
    assert [value for _, value in facts(Positions=text)] == [
        "Senior Engineer, Lumen Pay (Feb 2020 – present)",
        "Engineer, Northwind (Jan 2017 – Mar 2019)",
        "Intern, Oldco (2016 – 2016)",
    ]


def test_missing_columns_leave_out_only_themselves() -> None:
    assert facts(Positions="Title,Company Name\nClerk,Acme\nCook,\n") == [
        ("experience", "Clerk, Acme"),
        ("experience", "Cook"),
    ]
    assert facts(Positions="Title,Company Name,Finished On\nClerk,Acme,2019\n") == [
        ("experience", "Clerk, Acme (until 2019)")
    ]


def test_a_header_in_another_language_is_named_and_the_rest_is_read() -> None:
    found = read(Positions="Firma,Titel,Beginn\nAcme,Kaufmann,2019\n", Skills="Name\nPython\n")
    assert [it.skill for it in found.profile.claims] == ["Python"]
    assert any("“Firma”, “Titel”, “Beginn”" in it for it in found.profile.remarks)
    with pytest.raises(IntakeError, match="“Firma”"):
        read(Positions="Firma,Titel,Beginn\nAcme,Kaufmann,2019\n")


def test_unknown_columns_and_files_are_named() -> None:
    found = read_linkedin(
        {"Positions.csv": "Title,Company Name,Mood\nClerk,Acme,good\n"},
        VOCABULARY,
        source="export.zip",
        others=("messages.csv", "Connections.csv"),
    ).profile.remarks
    assert "Positions.csv: not read or kept: “Mood”." in found
    assert any(it.startswith("Not read: messages.csv and Connections.csv.") for it in found)


@pytest.mark.parametrize("name", ["Positions.csv", "positions (1).csv", "roles.txt"])
def test_one_table_alone_is_known_by_its_columns(name: str) -> None:
    found = read_document(name, POSITIONS.encode(), VOCABULARY)
    assert found.profile is not None
    assert len(found.profile.facts) == 3
    assert found.text is not None
    assert "Lumen Pay" in found.text


def test_one_table_alone_keeps_nothing_private_either() -> None:
    found = read_document("Profile.csv", PROFILE.encode(), VOCABULARY)
    assert found.text is not None
    assert "Rua Azul" not in found.text


def test_a_posting_with_commas_is_no_table() -> None:
    text = "Title, Company Name\n\nWe are hiring a clerk.\n\n## Requirements\n- Python\n"
    found = read_document("job.md", text.encode(), VOCABULARY)
    assert isinstance(found.role, Role)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Positions.csv", "Positions.csv"),
        ("Basic_Export/positions.CSV", "Positions.csv"),
        ("..\\..\\Skills.csv", "Skills.csv"),
        ("Connections.csv", None),
        ("Positions.csv.exe", None),
        ("My Positions.csv", None),
    ],
)
def test_files_are_known_by_the_last_part_of_their_path(path: str, name: str | None) -> None:
    assert linkedin_file(path) == name


TABLES = st.sampled_from(["Profile", "Positions", "Education", "Skills", "Projects", "Languages"])
CELLS = st.text(alphabet='ab,"\n\r;\x00\u202e0123Company NameTitle', max_size=200)


@given(TABLES, CELLS)
def test_any_text_is_read_or_refused_with_a_reason(name: str, text: str) -> None:
    try:
        found = read(**{name: text})
    except IntakeError:
        return
    assert all(it.source == "export.zip" for it in found.profile.facts)


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=5))
def test_any_cells_are_read(rows: list[tuple[str, str]]) -> None:
    quoted = "".join(
        ",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) + "\r\n" for row in rows
    )
    found = read(Positions=f"Title,Company Name\r\n{quoted}")
    assert len(found.profile.facts) <= len(rows)


CONTRADICTED = [
    ("No Kubernetes.", "Kubernetes", True),
    ("Python 4/5. I have no experience with Kubernetes.", "Kubernetes", True),
    ("I have never used Rust.", "Rust", True),
    ("No Kubernetes.", "Python", False),
    ("Kubernetes 3/5.", "Kubernetes", False),
    ("I want to learn Kubernetes.", "Kubernetes", False),
    ("I build systems.", "Kubernetes", False),
    ("I build systems.", "No Kubernetes", False),
]


@pytest.mark.parametrize(("summary", "listed", "told"), CONTRADICTED)
def test_a_skill_that_is_listed_and_denied_is_told_of(
    summary: str, listed: str, *, told: bool
) -> None:
    found = read(
        Profile=f'First Name,Last Name,Headline,Summary\nA,B,,"{summary}"\n',
        Skills=f"Name\n{listed}\n",
    ).profile
    assert any("the skills list it" in it for it in found.remarks) is told
    if told:
        assert {it.skill: it.level for it in found.claims}[listed] == 0


def test_a_cross_in_a_description_is_named_and_others_skills_are_none() -> None:
    told = "Recruited Rust developers. Wrote Python.\n❌ Java"
    found = read(
        Positions=f'Company Name,Title,Description,Started On\nAcme,Lead,"{told}",Jan 2020\n'
    ).profile
    assert [(it.skill, it.level) for it in found.claims] == [("Python", None)]
    assert any(it.startswith("Java: a cross may say") for it in found.remarks)
