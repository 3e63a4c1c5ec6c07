"""PDFs: the text in the order of reading, and what is wrong with those that have none."""

import io

import pypdf
import pytest

from tests.sample_files import Drawn, column, pdf, whole_pdf
from tools.errors import IntakeError
from tools.formats import text_of_file
from tools.formats.pdf import MAX_PAGES
from tools.formats.pdf_runs import Place

LEFT: list[str | tuple[str, float, bool]] = [
    ("Skills", 14.0, True),
    "Python 4/5",
    "SQL",
    "Docker",
    ("Languages", 14.0, True),
    "English",
]
RIGHT: list[str | tuple[str, float, bool]] = [
    ("Summary", 14.0, True),
    "Engineer of payment systems.",
    ("Experience", 14.0, True),
    "Acme, 2019 - 2023",
    "Built the ledger.",
    "Ran it.",
]


def read(data: bytes) -> str:
    return text_of_file("cv.pdf", data).text


def refused(data: bytes) -> str:
    with pytest.raises(IntakeError) as error:
        text_of_file("cv.pdf", data)
    said = str(error.value)
    assert said.startswith("cv.pdf: ")
    assert "\n" not in said
    return said


@pytest.mark.parametrize("packed", [False, True])
def test_headings_are_told_by_their_size_and_bold_lines_by_what_follows(packed: bool) -> None:  # noqa: FBT001
    lines: list[str | tuple[str, float, bool]] = [
        ("Mira Quill", 22.0, False),
        ("Experience", 14.0, False),
        ("Engineer, Acme", 10.0, True),
        "Built the ledger.",
    ]
    assert read(pdf(column(lines, 50, 800), packed=packed)).split("\n") == [
        "# Mira Quill",
        "",
        "## Experience",
        "",
        "**Engineer, Acme**",
        "Built the ledger.",
    ]


def test_lines_that_the_page_width_broke_are_joined() -> None:
    lines = [
        "Backend engineer with eight years of experience in payment systems, who builds",
        "Kubernetes operators, keeps them up, and likes to work with a team of engineers",
        "that ships.",
        "Never used Terraform.",
    ]
    text = read(pdf(column(lines, 50, 800)))
    assert text == f"{' '.join(lines[:3])}\n{lines[3]}"


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("responsible for engineer-", "ing and more", "responsible for engineering and more"),
        ("we value cross-", "functional teams", "we value cross-functional teams"),
        ("state-of-the-", "art tooling", "state-of-the-art tooling"),
        ("build real-", "time pipelines", "build real-time pipelines"),
    ],
)
def test_words_that_were_hyphenated_are_one_again(above: str, below: str, joined: str) -> None:
    assert read(pdf(column([above, below], 50, 800))) == joined


@pytest.mark.parametrize("bullet", ["• ", "•", "- ", "* ", "· "])
def test_bullets_begin_items(bullet: str) -> None:
    lines = [f"{bullet}Python 4/5", f"{bullet}SQL", f"{bullet}Docker"]
    assert read(pdf(column(lines, 60, 800))) == "- Python 4/5\n- SQL\n- Docker"


def test_wide_set_headings_are_words() -> None:
    lines = ["W O R K  E X P E R I E N C E", "A B testing", "C D E"]
    assert read(pdf(column(lines, 60, 800))) == "WORK EXPERIENCE\nA B testing\nC D E"


@pytest.mark.parametrize("place", [10**30, -(10**30)])
def test_text_at_an_impossible_place_is_read(place: int) -> None:
    assert "Python" in read(pdf([Drawn("SQL", 50, 800), Drawn("Python", place, 800)]))
    assert "Python" in read(pdf([Drawn("SQL", 50, 800), Drawn("Python", place, place, place)]))


@pytest.mark.parametrize("number", [1e308, -1e308, float("inf"), float("nan")])
def test_a_place_beyond_all_numbers_is_the_corner(number: float) -> None:
    place = Place.of([number] * 6, [number] * 6, number)
    assert (place.x, place.y, place.size) == (0, 0, 0)


def test_a_page_with_an_impossible_number_is_broken() -> None:
    assert "pages can be read" in refused(pdf([Drawn("Python", 10**400, 800)]))


def test_a_bullet_that_is_drawn_apart_belongs_to_its_line() -> None:
    beside = [Drawn("•", 60, 800), Drawn("Python", 75, 800), Drawn("•", 60, 788)]
    assert read(pdf([*beside, Drawn("SQL and", 75, 788), Drawn("more", 75, 776)])) == (
        "- Python\n- SQL and more"
    )


def test_indented_lines_below_a_heading_are_items_whose_bullets_are_drawings() -> None:
    heading = column([("Skills", 14.0, True)], 50, 800)
    assert read(pdf(heading + column(["Python", "SQL"], 80, 780))) == "# Skills\n- Python\n- SQL"


def ordered(text: str) -> list[str]:
    return [it.strip("#* ") for it in text.split("\n") if it.strip()]


def test_columns_that_are_drawn_one_after_the_other_are_read_so() -> None:
    page = column(LEFT, 50, 800) + column(RIGHT, 250, 800)
    assert ordered(read(pdf(page))) == [it if isinstance(it, str) else it[0] for it in LEFT + RIGHT]


def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    pairs = zip(column(LEFT, 50, 780), column(RIGHT, 250, 780), strict=True)
    page = [Drawn("Mira Quill", 50, 810, 20), *(it for pair in pairs for it in pair)]
    assert ordered(read(pdf(page))) == [
        "Mira Quill",
        *(it if isinstance(it, str) else it[0] for it in LEFT + RIGHT),
    ]


def test_rows_of_dates_and_jobs_stay_rows() -> None:
    dates = [f"20{year} - 20{year + 2}" for year in range(10, 22, 2)]
    jobs = [f"Engineer at Company {number}" for number in range(6)]
    pairs = zip(column(dates, 50, 780), column(jobs, 200, 780), strict=True)
    text = read(pdf([it for pair in pairs for it in pair]))
    assert text.split("\n")[0] == "2010 - 2012 Engineer at Company 0"


def test_what_stands_on_every_page_is_read_once() -> None:
    pages = [
        column(["Mira Quill, mira@example.org", f"Job {n}", "Did it.", f"Page {n} of 3"], 50, 800)
        for n in (1, 2, 3)
    ]
    text = read(pdf(*pages))
    assert text.count("mira@example.org") == 1
    assert "Page" not in text
    assert [f"Job {n}" in text for n in (1, 2, 3)] == [True] * 3


def test_what_a_browser_adds_in_print_is_left_out() -> None:
    added = [
        Drawn("11/26/26, 1:17 AM", 24, 820, 8),
        Drawn("Data Engineer - Acme Jobs", 200, 820, 8),
        Drawn("https://example.org/jobs/1?from=search", 24, 20, 8),
        Drawn(" 1/2", 560, 20, 8),
    ]
    said = ["Python, since 11/26/26.", "https://example.org/mira", "Go", "Java", "SQL", "Kafka"] * 2
    assert read(pdf([*column(said, 50, 780), *added])).split("\n") == said


def test_a_page_that_is_a_picture_is_said() -> None:
    scan = pdf([], picture=True)
    writer = pypdf.PdfWriter()
    for data in (pdf(column(["Python 4/5"], 50, 800)), scan):
        writer.append(io.BytesIO(data))
    both = io.BytesIO()
    writer.write(both)
    file = text_of_file("cv.pdf", both.getvalue())
    assert file.format == "a PDF of 2 pages"
    assert file.remarks == ("Page 2 of the PDF is only a picture, with no text that was read.",)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
@pytest.mark.parametrize("password", ["", "secret"])
def test_a_password_is_needed_only_where_the_empty_one_is_wrong(
    algorithm: str, password: str
) -> None:
    writer = pypdf.PdfWriter(io.BytesIO(pdf(column(["Python 4/5"], 50, 800))))
    writer.encrypt(user_password=password, owner_password="owner", algorithm=algorithm)  # noqa: S106
    locked = io.BytesIO()
    writer.write(locked)
    if password:
        assert "protected with a password" in refused(locked.getvalue())
    else:
        assert read(locked.getvalue()) == "Python 4/5"


CYCLE = [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>",
    b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>",
]


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"%PDF-1.4", "broken"),
        (pdf(column(["Python"], 50, 800))[:300], "broken"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 20, "broken"),
        (pdf([], picture=True), "is a scan"),
        (pdf([]), "no text in the PDF"),
        (pdf(*([[Drawn("x", 50, 800)]] * (MAX_PAGES + 1))), f"has {MAX_PAGES + 1} pages"),
        (whole_pdf([CYCLE[0], b"<< /Type /Pages /Kids [] /Count 1000000 >>"]), ""),
        (whole_pdf(CYCLE), ""),
        (whole_pdf([b"1 0 R"]), "broken"),
        (whole_pdf([b"[" * 5_000 + b"]" * 5_000]), "broken"),
    ],
    ids=range(10),
)
def test_a_pdf_that_can_not_be_read_is_refused_with_the_cause(data: bytes, cause: str) -> None:
    assert cause in refused(data)


def test_letters_that_can_not_be_told_are_not_made_up() -> None:
    page = [Drawn("\x01\x02\x03\x04\x05 \x06\x07", 50, 800)]
    assert "which letters they draw" in refused(pdf(page))


COMPANIES = [
    ("Intern - Omega Inc.", True),
    ("Clerk, Reed & Co.", True),
    ("Engineer, Tern Ltd.", True),
    ("Ingeniera, Sol S.A.", True),
    ("Vorstand, Segelclub e.V.", True),
    ("Engineer, Tern", True),
    ("I was an intern there.", False),
    ("Wrote tests for 120 ms.", False),
    ("We cut costs, and more.", False),
]


@pytest.mark.parametrize(("line", "heads"), COMPANIES)
def test_a_bold_line_that_ends_in_an_abbreviation_heads_what_follows(
    line: str,
    heads: bool,  # noqa: FBT001
) -> None:
    lines: list[str | tuple[str, float, bool]] = [
        ("Clerk, Acme", 10.0, True),
        "2016 - 2018",
        "- Built things",
        (line, 10.0, True),
        "Summer 2015",
        "- Wrote tests for the whole of the platform team",
    ]
    shown = f"**{line}**" if heads else line
    assert shown in read(pdf(column(lines, 50, 800))).split("\n")


HEADS = [
    [Drawn("Mira Quill", 50, 800, 24, bold=True), Drawn("Senior Engineer | Porto", 50, 790, 11)],
    [Drawn("Mira Quill", 50, 800, 24, bold=True), Drawn("Senior Engineer | Porto", 171, 800, 11)],
    [Drawn("Mira Quill", 50, 800, 24), Drawn("Senior Engineer | Porto", 300, 800, 11)],
    [Drawn("Mira Quill", 50, 800, 18, bold=True), Drawn("Senior Engineer | Porto", 50, 792, 10)],
]


@pytest.mark.parametrize("head", HEADS)
def test_a_headline_beside_or_close_below_the_name_is_a_line_of_its_own(head: list[Drawn]) -> None:
    below = column(["Builds the ledger and keeps it up all day and all night"], 50, 700)
    written = read(pdf([*head, *below])).split("\n")
    assert "Senior Engineer | Porto" in written
    assert written[0].strip("#* ") == "Mira Quill"


ROWS = [
    # Small capitals, a raised mark and a word in bold stay in their words.
    ([Drawn("M", 50, 800, 14), Drawn("IRA", 62, 800, 10)], "MIRA"),
    ([Drawn("x", 50, 800), Drawn("2", 55, 803, 6)], "x2"),
    ([Drawn("CO", 50, 800), Drawn("2", 65, 798, 6), Drawn(" low", 69, 800)], "CO2 low"),
    ([Drawn("Acme", 50, 800, 14), Drawn("Porto", 85, 800, 10)], "Acme Porto"),
    ([Drawn("Data", 50, 800, bold=True), Drawn("Base", 72, 800)], "DataBase"),
]


@pytest.mark.parametrize(("row", "text"), ROWS)
def test_letters_of_several_sizes_in_a_row(row: list[Drawn], text: str) -> None:
    body = column(["Builds the ledger and keeps it up all day and all night"], 50, 700)
    written = read(pdf([Drawn("Top", 50, 830), *row, *body])).split("\n")
    assert text in [it.strip("# ") for it in written]
