"""What a mail quotes and how it is signed, which is not its own text."""

from collections.abc import Iterable

import pytest

from tools.formats import FileText, text_of_file
from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
OWN = (
    "Hello,\n\nwe are hiring a data engineer for our small team in the harbour. You know Python "
    "and SQL well, and you like to explain what you do.\n\nBest\nRobin\n"
)


def mail(body: str, subject: str = "Data engineer") -> FileText:
    head = (
        f"From: robin@hooli.example\nTo: me@home.example\nSubject: {subject}\n"
        "Date: Mon, 5 Jan 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
        'Content-Type: text/plain; charset="utf-8"\n\n'
    )
    return text_of_file("m.eml", (head + body).encode())


def skills(body: str) -> set[str]:
    reading = read_document("m.txt", mail(body).text.encode(), VOCABULARY, as_kind="posting")
    assert reading.role is not None
    return {it.skill for it in reading.role.requirements}


QUOTED = [
    "> We need COBOL\n",
    "> We need COBOL\n> and Java.\n>> You must know Perl\n",
    "On Mon, 5 Jan 2026 at 09:12, Kim Quill <kim@x.example> wrote:\n> We need COBOL\n",
    "On 5 January 2026 Kim Quill wrote:\nWe need COBOL\n",
    "On Mon, 5 Jan 2026 at 09:12, Kim Quill of the house\n<kim@x.example> wrote:\n\n> COBOL",
    "-----Original Message-----\nFrom: Kim\nSubject: job\n\nWe need COBOL\n",
    "----- Original Message -----\nFrom: Kim\n\nWe need COBOL\n",
    "________________________________\nFrom: Kim Quill\nSent: Monday\nTo: Robin\n\nWe need COBOL\n",
    "Am 5.1.2026 um 09:12 schrieb Kim Quill:\n> COBOL\n",
    "Le 5 janv. 2026 à 09:12, Kim Quill a écrit :\n> COBOL\n",
]


@pytest.mark.parametrize("quoted", QUOTED)
def test_what_a_mail_quotes_is_left_out_and_named(quoted: str) -> None:
    found = mail(f"{OWN}\n{quoted}")
    assert "COBOL" not in found.text
    assert any("quotes" in it for it in found.remarks)
    assert skills(f"{OWN}\n{quoted}") == {"Python", "SQL"}


@pytest.mark.parametrize(
    "signature", ["-- \nRobin Vale\nCOBOL Guild\n", "--\nRobin Vale, COBOL lead\n"]
)
def test_a_signature_is_left_out(signature: str) -> None:
    assert "COBOL" not in mail(f"{OWN}\n{signature}").text


@pytest.mark.parametrize(
    "body",
    [
        (
            "Thanks, I like it!\n\n> We are hiring a data engineer.\n> You know Python and"
            " SQL well, and like to explain.\n"
        ),
        (
            "FYI\n\n---------- Forwarded message ---------\nFrom: Kim\n\nWe are hiring."
            " You know Python and SQL.\n"
        ),
        (
            "Look at this\n\n-----Original Message-----\nFrom: Kim\nSubject: job\n\nWe are hiring"
            " a data engineer for the team in the harbour. You know Python and SQL.\n"
        ),
        f"{OWN}\n---\n\nApply by mail.\n",
        "We are hiring a data engineer.\n\n-- \n\n" + "We need Python and SQL, day by day.\n" * 30,
    ],
)
def test_the_posting_is_kept_where_it_is_what_is_quoted(body: str) -> None:
    assert skills(body) == {"Python", "SQL"}


def lines(found: Iterable[str]) -> str:
    return "\n".join(found)


@pytest.mark.parametrize(
    ("intro", "importance"),
    [
        ("We are hiring a developer. Requirements:", "must"),
        ("Hello, we build ships! You may know us from the fair. What you need:", "must"),
        ("We are hiring a developer. Nice to have:", "nice"),
        ("Is that you? Preferred qualifications:", "should"),
    ],
)
def test_a_heading_at_the_end_of_a_line_heads_the_list_below(intro: str, importance: str) -> None:
    text = lines(("# Developer", "", intro, "- Java", "- Kafka"))
    reading = read_document("m.txt", text.encode(), VOCABULARY, as_kind="posting")
    assert reading.role is not None
    assert {it.skill: it.importance for it in reading.role.requirements} == {
        "Java": importance,
        "Kafka": importance,
    }
