"""E-mails: the body, or the document that it only covers."""

from email.message import EmailMessage

import pytest

from tests.sample_files import column, docx, paragraph, pdf
from tools.errors import IntakeError
from tools.formats import FileText, text_of_file
from tools.formats.mail import is_mail

POSTING = "We are looking for you.\n\nRequirements:\n- Python\n- SQL\n"


def mail(text: str | None = POSTING, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ada <ada@example.org>"
    message["To"] = "mira@example.org"
    message["Subject"] = "Fwd: Data Engineer – Ærø"
    message["Message-ID"] = "<1@example.org>"
    if text is not None:
        message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


def read(message: EmailMessage) -> FileText:
    return text_of_file("job.eml", message.as_bytes())


def test_the_body_is_read_under_its_subject() -> None:
    file = read(mail())
    assert file.text == f"# Data Engineer – Ærø\n\n{POSTING}"
    assert (file.format, file.remarks) == ("an e-mail", ())


def test_a_body_that_has_a_title_keeps_it() -> None:
    assert read(mail("# Clerk\n\n- Python\n")).text.startswith("# Clerk")


def test_html_is_read_where_the_plain_text_only_points_to_it() -> None:
    html = "<html><body><h1>Clerk</h1><ul><li>Python</li></ul><p>" + "word " * 40 + "</p></body>"
    text = read(mail("Use an HTML viewer.", html)).text
    assert text.startswith("# Clerk\n- Python")
    assert "HTML viewer" not in text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (pdf(column(["Engineer wanted:", "- Python and SQL"], 50, 800)), "a PDF of 1 page"),
        (docx(paragraph("Engineer wanted: Python and SQL")), "a Word document"),
        (b"Engineer wanted: Python and SQL", "a text"),
    ],
    ids=["a PDF", "a Word document", "a text"],
)
def test_a_document_is_read_in_place_of_the_note_that_covers_it(data: bytes, kind: str) -> None:
    message = mail("See attached.")
    message.add_attachment(data, maintype="application", subtype="x", filename="job.bin")
    message.add_attachment(b"\x89PNG\0", maintype="image", subtype="png", filename="logo.png")
    file = read(message)
    assert "Python and SQL" in file.text
    assert "See attached" not in file.text
    assert file.format == f"{kind} attached to an e-mail (job.bin)"
    assert file.remarks[0].startswith("The e-mail's own text is shorter")
    assert "logo.png: this is a picture" in file.remarks[1]


def test_a_body_that_says_more_than_what_is_attached_is_read() -> None:
    message = mail()
    message.add_attachment(b"Our card", maintype="text", subtype="plain", filename="card.txt")
    file = read(message)
    assert "- Python" in file.text
    assert file.remarks == ("The attachment “card.txt” was left out.",)


def test_a_mail_in_a_mail_is_read_no_deeper_than_three() -> None:
    message = mail("See attached.")
    inner = mail("Engineer wanted, with a lot of Python and of SQL.").as_bytes()
    for _ in range(5):
        message.add_attachment(inner, maintype="application", subtype="x", filename="a.eml")
        inner = message.as_bytes()
        message = mail("See attached.")
    assert text_of_file("a.eml", inner).text


def test_a_mail_that_was_forwarded_as_a_whole_is_read() -> None:
    message = mail("See below.")
    message.add_attachment(mail())
    file = read(message)
    assert file.text.startswith("# Data Engineer – Ærø\n\nWe are looking for you.")
    assert file.format.startswith("an e-mail attached to an e-mail")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_body_that_names_no_charset_is_read_as_a_file_would_be(encoding: str) -> None:
    head = "From: ada@example.org\nTo: mira@example.org\nSubject: Cook\n\n"
    data = f"{head}Pay: £14 – £16 in Orléans\n".encode(encoding)
    file = text_of_file("job.eml", data)
    assert (file.format, file.text) == ("an e-mail", "# Cook\n\nPay: £14 – £16 in Orléans\n")


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "no-such-charset"])
def test_charsets_known_and_unknown_are_read(charset: str) -> None:
    data = mail().as_bytes().replace(b'charset="utf-8"', f'charset="{charset}"'.encode())
    assert "- Python" in text_of_file("job.eml", data).text


@pytest.mark.parametrize(
    "text",
    [
        "From: me\nI am an engineer.\n",
        "Subject: the state of Python\nDate: today\nTo: all\n\nPython 4/5",
        "Message-ID: how e-mails are told apart\n\nPython 4/5\n",
    ],
)
def test_texts_that_only_begin_like_a_mail_are_texts(text: str) -> None:
    assert text_of_file("a.txt", text.encode()).text == text


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Disposition: attachment; filename=" + b"(" * 3_000,
        b"Content-Type: text/plain; charset=" + b"(" * 3_000,
        b"Content-Transfer-Encoding: " + b"(" * 3_000,
        b"Content-Type: multipart/mixed",
        b"Content-Type: message/rfc822",
        b"Subject: " + b"=?utf-8?b?" * 500,
    ],
    ids=range(6),
)
def test_headers_that_lead_nowhere_end_in_a_message(header: bytes) -> None:
    data = b"From: a\nTo: b\nMessage-ID: <1>\n" + header + b"\n\nPython 4/5"
    try:
        said = text_of_file("job.eml", data).text
    except IntakeError as refused:
        said = str(refused)
    assert said.startswith(("job.eml: the e-mail is broken", "job.eml: there is no text")) or (
        "Python 4/5" in said
    )


def test_a_mail_without_text_is_refused() -> None:
    message = mail(" ")
    message.add_attachment(b"\x89PNG\0", maintype="image", subtype="png", filename="a.png")
    with pytest.raises(IntakeError, match="no text in the e-mail"):
        read(message)


@pytest.mark.parametrize(
    "head",
    [
        "From: hr@acme.example\nTo: me@mail.example\nSubject: Senior Go Developer\n",
        "From: HR\nSent: Monday, 2 March 2026\nTo: Ada\nSubject: Senior Go Developer\n",
        "Subject: Senior Go Developer\nFrom: hr@acme.example\nDate: Mon, 2 Mar 2026\n",
    ],
)
def test_an_email_is_known_by_its_first_lines_alone(head: str) -> None:
    assert is_mail(f"{head}\nHi,\n\nRequirements:\n- Go\n".encode())


@pytest.mark.parametrize(
    "head",
    [
        "Subject: Mathematics\nLevel: A\nFrom: September\n",
        "From: 50,000\nTo: 60,000\nCurrency: EUR\n",
        "Date: 2 March 2026\nFrom: Leeds\nWe look for a writer.\n",
    ],
)
def test_lines_that_look_like_headers_make_no_email(head: str) -> None:
    assert not is_mail(f"{head}\nRequirements\n- Go\n".encode())
