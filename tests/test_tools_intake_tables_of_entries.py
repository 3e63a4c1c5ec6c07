"""Tables that word processors make of a résumé: entries in cells, no row of names on top."""

import pytest

from tests.sample_files import docx, paragraph, table
from tools.formats import text_of_file
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.docx").facts
    return [it.value for it in found if it.kind == kind]


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


CLERK = (
    paragraph("Ward Clerk", bold=True)
    + paragraph("Fenwick Hospital, Hull")
    + paragraph("Cut the wait for notes by 20%")
)
PORTER = (
    paragraph("Porter", bold=True) + paragraph("Alder Practice") + paragraph("Moved 90 patients")
)
HOST = paragraph("Receptionist", bold=True) + paragraph("Quay Hotel") + paragraph("Took 80 calls")
SPANS = [*map(paragraph, ("03/2019 – now", "2015 – 2019", "Jan 2012 to Dec 2014"))]
JOBS = [
    "Ward Clerk, Fenwick Hospital, Hull, 03/2019 – now",
    "Porter, Alder Practice, 2015 – 2019",
    "Receptionist, Quay Hotel, Jan 2012 to Dec 2014",
]


@pytest.mark.parametrize(
    "rows",
    [
        [[SPANS[0], CLERK], [SPANS[1], PORTER], [SPANS[2], HOST]],
        [[CLERK, SPANS[0]], [PORTER, SPANS[1]], [HOST, SPANS[2]]],  # the dates on the right
        [[CLERK, SPANS[0]], [PORTER, SPANS[1]]],
    ],
)
def test_each_paragraph_of_a_cell_beside_dates_is_a_line(rows: list[list[str]]) -> None:
    text = text_of_file("cv.docx", docx(paragraph("Employment", "H1") + table(*rows))).text
    assert facts(text, "experience") == JOBS[: len(rows)]
    assert "- now\n\nMoved" not in text


def test_paragraphs_of_a_cell_are_set_apart_in_a_table_that_stays_one() -> None:
    rows = [
        [paragraph("Rota") + paragraph("Payroll (weekly)") + paragraph("Stock"), paragraph("Sage")],
        [paragraph("Till") + paragraph("Post, "), paragraph("Word")],
        [paragraph("Keys"), paragraph("None")],
    ]
    assert text_of_file("cv.docx", docx(table(*rows))).text == (
        "| Rota; Payroll (weekly); Stock | Sage |\n|---|---|\n| Till; Post, | Word |\n"
        "| Keys | None |"
    )


def test_a_row_of_dates_between_two_that_are_none_stays_where_it_is() -> None:
    rows = [[paragraph("Closing date"), paragraph("12 May 2026")]]
    text = text_of_file("post.docx", docx(table(*rows))).text
    assert text.index("Closing") < text.index("12 May")


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (
            (
                "| Aug 2019 – now | Ward Clerk, Fenwick Hospital |\n|---|---|\n"
                "| 2015 – 2019 | Porter, Alder Practice |"
            ),
            [
                "Ward Clerk, Fenwick Hospital (Aug 2019 – now)",
                "Porter, Alder Practice (2015 – 2019)",
            ],
        ),
        (
            "| Title | Dates |\n|---|---|\n| Porter | 2015 – 2019 |\n| Clerk | 2019 – now |",
            ["Porter (2015 – 2019)", "Clerk (2019 – now)"],
        ),
        (  # years over columns are names
            "| Post | 2015 – 2019 | Leave |\n|---|---|---|\n| Porter | Hull | 2015 – 2019 |",
            ["Porter, Hull (2015 – 2019)"],
        ),
    ],
)
def test_a_first_row_of_data_is_no_row_of_names(table: str, told: list[str]) -> None:
    assert facts(f"## Employment\n{table}\n", "experience") == told


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (
            "| Python 4/5 | Tableau 3/5 |\n|---|---|\n| Excel 5/5 | Figma 2/5 |",
            {"Python": 4, "Tableau": 3, "Excel": 5, "Figma": 2},
        ),
        (
            "| SEO ●●●○○ | Excel ●●○○○ |\n|---|---|\n| Figma ●●●●○ | Python ●○○○○ |",
            {"SEO": 3, "Excel": 2, "Figma": 4, "Python": 1},
        ),
        ("| Skill | Level |\n|---|---|\n| Excel | 4/5 |\n| Python | 2/5 |", None),
    ],
)
def test_rated_skills_on_top_of_a_table_are_kept(
    table: str, told: dict[str, int | None] | None
) -> None:
    assert levels(f"## Skills\n{table}\n") == (told or {"Excel": 4, "Python": 2})


def test_unknown_skills_of_a_table_without_names_of_columns_are_listed() -> None:
    text = (
        "## Skills\n| Butchery ●●●○○ | Excel ●●○○○ |\n|---|---|\n| Pastry ●●●●○ | Menus ●○○○○ |\n"
    )
    found = read_profile(text, VOCABULARY, source="cv.md").unrecognised
    assert found == ("Butchery", "Pastry", "Menus")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Dutch – native\tFrench – basic\tTwi – fluent", ["Dutch (native)", "French (basic)"]),
        ("English: C1 \t German: A2\t", ["English (C1)", "German (A2)"]),
        ("\tEnglish (C1), German (A2)", ["English (C1)", "German (A2)"]),
    ],
)
def test_tabs_of_a_word_document_part_what_a_line_holds(line: str, told: list[str]) -> None:
    text = text_of_file("cv.docx", docx(paragraph("Languages", "H1") + paragraph(line))).text
    assert facts(text, "language")[:2] == told
    assert "\ue009" not in text


def test_a_level_is_not_that_of_the_language_after_a_tab() -> None:
    line = "English – mother tongue\tGerman – fluent\tPolish – basic"
    assert levels(f"## Languages\n{line}\n") == {"English": 5, "German": 4, "Polish": 2}
