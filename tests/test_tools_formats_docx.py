"""Word documents: the text with its structure; nothing else in them is opened."""

import io
import zipfile

import pytest

from tests.sample_files import WORD, docx, header, paragraph, table, zipped
from tools.errors import IntakeError
from tools.formats import text_of_file

BODY = (
    paragraph("Mira Quill", "T")
    + paragraph("Experience", "H1")
    + paragraph("Engineer, Acme", bold=True)
    + paragraph("Cut p95 latency from 900 ms to 120 ms", item=True)
    + paragraph("Led a team of five", item=True)
)


def read(data: bytes) -> str:
    return text_of_file("cv.docx", data).text


def refused(data: bytes) -> str:
    with pytest.raises(IntakeError) as error:
        text_of_file("cv.docx", data)
    assert str(error.value).startswith("cv.docx: ")
    return str(error.value)


def test_headings_lists_and_bold_lines_are_kept() -> None:
    lines = [it for it in read(docx(BODY)).split("\n") if it]
    assert lines == [
        "# Mira Quill",
        "# Experience",
        "**Engineer, Acme**",
        "- Cut p95 latency from 900 ms to 120 ms",
        "- Led a team of five",
    ]


def test_a_table_of_values_stays_one() -> None:
    rows = [[paragraph(it) for it in row] for row in (("Skill", "Level"), ("Python", "4/5"))]
    assert read(docx(table(*rows))) == "| Skill | Level |\n|---|---|\n| Python | 4/5 |"


def test_a_table_that_only_lays_out_the_page_is_read_part_by_part() -> None:
    left = paragraph("Skills", "H1") + paragraph("Python 4/5", item=True)
    right = paragraph("Experience", "H1") + paragraph("Acme, 2019 - 2023")
    lines = [it for it in read(docx(table([left, right]))).split("\n") if it]
    assert lines == ["# Skills", "- Python 4/5", "# Experience", "Acme, 2019 - 2023"]


def test_the_header_of_the_pages_is_read_first_and_once() -> None:
    more = {f"word/header{n}.xml": header("mira@example.org") for n in (1, 2)}
    assert read(docx(paragraph("Python"), more)) == "mira@example.org\n\nPython"


BOX = f"<w:txbxContent>{paragraph('Python 4/5')}</w:txbxContent>"
SHAPE = (
    f'<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>{BOX}</v:textbox>'
    "</v:shape></w:pict>"
)
FALLBACK = f"<mc:Fallback>{SHAPE}</mc:Fallback>"
MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"


@pytest.mark.parametrize(
    "box",
    [
        SHAPE,
        f'<mc:AlternateContent xmlns:mc="{MARKUP}">{FALLBACK}</mc:AlternateContent>',
    ],
    ids=["alone", "as a fallback"],
)
def test_text_boxes_are_read_once(box: str) -> None:
    body = paragraph("Mira") + f"<w:p><w:r>{box}</w:r></w:p>"
    assert [it for it in read(docx(body)).split("\n") if it] == ["Mira", "Python 4/5"]


def test_the_main_part_may_have_another_number() -> None:
    data = docx(BODY)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    renamed = {
        name.replace("document.xml", "document2.xml"): part.replace(
            b"word/document.xml", b"word/document2.xml"
        )
        for name, part in parts.items()
    }
    assert read(zipped(renamed)) == read(data)


def test_what_was_deleted_is_not_read() -> None:
    deleted = "<w:p><w:del><w:r><w:delText>Java</w:delText></w:r></w:del></w:p>"
    added = f"<w:p><w:ins>{paragraph('Python')[5:-6]}</w:ins></w:p>".replace("<w:pPr></w:pPr>", "")
    assert read(docx(deleted + added)) == "Python"


def test_what_is_left_out_is_said() -> None:
    more = {
        "word/vbaProject.bin": b"Sub AutoOpen()",
        "word/media/image1.png": b"\x89PNG",
        "word/media/image2.png": b"\x89PNG",
        "word/embeddings/book.xlsx": b"PK",
    }
    file = text_of_file("cv.docm", docx(BODY, more))
    assert file.format == "a Word document"
    assert file.remarks == (
        "Its macros were not run; only the text was read.",
        "2 pictures were left out.",
        "1 embedded file was left out.",
    )


LINKED = (
    '<w:p><w:r><w:t>Python</w:t></w:r><w:r><w:drawing><a:blip r:link="r9"/></w:drawing></w:r></w:p>'
)
AWAY = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r9" TargetMode="External" Target="file:///etc/passwd" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    "</Relationships>"
)


def test_nothing_that_a_document_links_to_is_opened() -> None:
    linked = docx(LINKED, {"word/_rels/document.xml.rels": AWAY.encode()})
    assert read(linked) == "Python"


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!doctype d SYSTEM "http://example.org/a.dtd">',
        f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(declared: str, encoding: str) -> None:
    text = f'{declared}<w:document xmlns:w="{WORD}"><w:body>&x;</w:body></w:document>'
    assert "declares entities" in refused(docx("", {"word/document.xml": text.encode(encoding)}))


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (docx(BODY)[:400], "can't be unpacked"),
        (docx("<w:p>"), "is broken"),
        (docx(""), "no text in the Word document"),
        (docx("", {"word/document.xml": b"\x00\x01\x02"}), "is broken"),
        (docx("", {"word/document.xml": b"<w>" * 5_000}), "is broken"),
        (docx("", {"word/document.xml": b" " * 30_000_000}), "more than 20 MB come out of it"),
        (docx("<w:tbl><w:tr><w:tc>" * 2_000 + "</w:tc></w:tr></w:tbl>" * 2_000), "is broken"),
        (docx(paragraph("x " * 300_000)), "599,999 characters"),
        (zipped({str(n): b"" for n in range(10_001)}), "more than 10,000 files"),
        (zipped({"a.txt": b"text"}), "this is a ZIP archive"),
        (zipped({"xl/workbook.xml": b"<x/>"}), "an Excel workbook"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "an OpenDocument text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old Office file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected with a password",
        ),
    ],
    ids=range(14),
)
def test_a_document_that_can_not_be_read_is_refused_with_the_cause(data: bytes, cause: str) -> None:
    assert cause in refused(data)


def test_names_in_an_archive_lead_nowhere() -> None:
    evil = {"../../../tmp/evil.xml": b"x", "/etc/evil": b"x", "word/../../evil": b"x"}
    assert "Led a team of five" in read(docx(BODY, evil))


def test_the_size_that_an_archive_claims_does_not_count() -> None:
    data = docx("", {"word/document.xml": b" " * 30_000_000})
    claimed = (30_000_000).to_bytes(4, "little")
    assert claimed in data
    said = refused(data.replace(claimed, (100).to_bytes(4, "little")))
    assert "can't be unpacked" in said or "is broken" in said
