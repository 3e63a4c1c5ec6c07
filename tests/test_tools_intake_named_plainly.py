"""What is said of a document that is not what it seems, and what a subject or an item tells."""

import pytest

from tools.errors import IntakeError
from tools.formats.file_text import FileText
from tools.intake import read_document, read_role, read_text
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
PAGE = "<h1>Data Analyst</h1><h2>Requirements</h2><ul><li>SQL</li><li>Python</li></ul>"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[{"title":"x","mapping":"broken"}]', "none of them is as ChatGPT or Claude writes it"),
        ('[{"title":"x","chat_messages":5}]', "none of them is as ChatGPT or Claude writes it"),
        ('[{"title":"x","mapping":{}}]', "Import it as a file of its own"),
        ('[{"title":"x","chat_messages":[]}]', "Import it as a file of its own"),
    ],
)
def test_an_export_of_conversations_is_told_of_as_it_is(text: str, says: str) -> None:
    with pytest.raises(IntakeError, match=says):
        read_text("c.json", FileText(text), VOCABULARY)


def test_a_wordpress_post_is_called_one() -> None:
    post = '{"id":1,"title":{"rendered":"x"},"content":{"rendered":"<h2>Skills</h2><p>SQL</p>"}}'
    assert read_text("w.json", FileText(post), VOCABULARY).format == "a WordPress post"


@pytest.mark.parametrize(
    ("subject", "company"),
    [
        ("Data Analyst at Kite Bank", "Kite Bank"),
        ("Fwd: Your next role at Kite Bank, Leeds", "Kite Bank"),
        ("Data Analyst @ Kite Bank (hybrid)", "Kite Bank"),
        ("A role you may like", None),
        ("Look at this", None),
        ("Interview at 10, Tuesday", None),
    ],
)
def test_the_subject_above_a_headed_mail_names_the_company(
    subject: str, company: str | None
) -> None:
    head = f"From: a@example.org\nTo: b@example.org\nSubject: {subject}\nMIME-Version: 1.0\n"
    mail = f"{head}Content-Type: text/html; charset=utf-8\n\n{PAGE}".encode()
    role = read_document("x.eml", mail, VOCABULARY).role
    assert role is not None
    assert (role.title, role.company) == ("Data Analyst", company)


@pytest.mark.parametrize(
    ("item", "years"),
    [
        ("10+ years in data, at least 4 in a leadership role", 10),
        ("6+ years across finance and retail", 6),
        ("At least 5 years within logistics", 5),
        ("Over 10 years in business", None),
        ("We have spent 10+ years in data", None),
        ("A 5 year plan in place", None),
    ],
)
def test_years_that_open_an_item_are_asked_for(item: str, years: float | None) -> None:
    text = f"# Data Lead\n\n## Requirements\n\n- {item}\n- Git\n"
    asked = read_role(text, VOCABULARY, source="p").experience
    assert (asked and asked.years) == years
