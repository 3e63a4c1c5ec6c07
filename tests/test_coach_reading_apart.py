"""``coach import`` of what is more than text: bounded, reported, and stored whole or not at all."""

import os
import zlib
from pathlib import Path

import pytest

from coach import reading_apart
from coach.reading_apart import MOST_MEMORY, text_read_apart
from tests.command_line import CommandLine
from tests.sample_files import Drawn, column, docx, paragraph, pdf
from tools.errors import IntakeError

PROFILE = pdf(
    column([("Mira Quill", 20, True), ("Skills", 14, True), "• Python 4/5", "• SQL"], 50, 800),
    column([("Experience", 14, True), "Never used Kuber-", "netes in production."], 50, 800),
)
POSTING = docx(
    paragraph("Settlement Engineer", "H1")
    + paragraph("Requirements", "H2")
    + paragraph("Strong Kubernetes experience", item=True)
    + paragraph("Go", item=True),
    {"word/vbaProject.bin": b"Sub AutoOpen()", "word/media/a.png": b"\x89PNG"},
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a PDF and a Word document, which is the working folder."""
    (tmp_path / "cv.pdf").write_bytes(PROFILE)
    (tmp_path / "job.docm").write_bytes(POSTING)
    (tmp_path / "broken.pdf").write_bytes(PROFILE[:200])
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_report_names_what_it_was_read_from_and_what_was_left_out(coach: CommandLine) -> None:
    said = coach("import", "cv.pdf").out
    assert said.startswith("cv.pdf, a PDF of 2 pages, read as a profile: 1 level")
    said = " ".join(coach("import", "job.docm").out.split())
    assert "job.docm, a Word document, read as a posting: Settlement Engineer" in said
    assert "Its macros were not run; only the text was read. 1 picture was left out." in said
    assert [it["format"] for it in coach.json("import", "cv.pdf", "job.docm")["imports"]] == [
        "a PDF of 2 pages",
        "a Word document",
    ]


@pytest.mark.usefixtures("folder")
def test_quotes_stand_in_the_text_that_was_read(coach: CommandLine) -> None:
    coach("import", "cv.pdf")
    assert "Never used Kubernetes in production." in coach("memory", "why", "Kubernetes").out
    stored = coach.stored()
    assert "Never used Kubernetes in production." in stored
    assert "%PDF" not in stored


@pytest.mark.usefixtures("folder")
def test_the_same_document_once_more_changes_nothing(coach: CommandLine, tmp_path: Path) -> None:
    coach("import", "job.docm")
    (tmp_path / "copy.docx").write_bytes(POSTING)
    assert coach.json("import", "copy.docx")["imports"][0]["outcome"] == "unchanged"


@pytest.mark.usefixtures("folder")
def test_a_broken_file_leaves_nothing_and_lets_the_others_be(coach: CommandLine) -> None:
    before = coach.stored()
    ended = coach("import", "broken.pdf")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "broken.pdf: the PDF is broken" in ended.err
    assert coach("import", "broken.pdf", "cv.pdf").out.startswith("cv.pdf, a PDF")
    assert before == "" or "broken" not in before


@pytest.mark.usefixtures("folder")
def test_a_report_in_a_pdf_is_checked(coach: CommandLine, tmp_path: Path) -> None:
    lines = [("Gap report", 20.0, True), ("Plan: 6 weeks", 14.0, True)]
    phases = [f"Phase {n} (3 weeks): Python" for n in (1, 2, 3)]
    (tmp_path / "plan.pdf").write_bytes(pdf(column([*lines, *phases], 50, 800)))
    said = coach("check", "plan.pdf")
    assert said.code == 0
    assert "9 weeks" in said.out


def slow_pdf() -> bytes:
    """Return a small PDF of many pages that take about a second each."""
    page = [Drawn("x", 50, 800)] * 40_000
    return pdf(*[page] * 4, packed=True)


def test_a_file_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_apart, "MOST_SECONDS", 1)
    with pytest.raises(IntakeError, match="more than 1 seconds"):
        text_read_apart("cv.pdf", slow_pdf())


def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    words = b"=?utf-8?q?=41?= " * 200_000
    mail = b"From: a\nTo: b\nMessage-ID: <1>\nSubject: " + words + b"\n\nPython 4/5"
    with pytest.raises(IntakeError, match=f"more than {MOST_MEMORY >> 20} MB of memory"):
        text_read_apart("job.eml", mail)


def test_a_pdf_that_unpacks_to_far_more_is_given_up_or_read() -> None:
    bomb = zlib.compress(b" " * 70_000_000)
    with pytest.raises(IntakeError, match=r"^cv\.pdf: "):
        text_read_apart("cv.pdf", pdf([]).replace(b"stream\n\nendstream", b"stream\n" + bomb))


def test_the_reader_has_no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "secret")
    passed = reading_apart.environment_passed_on()
    assert "secret" not in passed.values()
    assert passed.keys() <= os.environ.keys()
