"""What carries an order to the coach: postings, pages, files of every kind, disguised letters."""

import base64
import json

from tests.sample_files import column, docx, paragraph, pdf, zipped
from tests.taxonomy_archives import ONET

BODY = """# Parcel clerk at Acme

Acme moves parcels by river. {order}

## Requirements

- SQL
- Git

## What we offer

- Four weeks off
- A warm hut by the lock
"""


def posting(order: str) -> str:
    """Return a posting that holds an order, in Markdown."""
    return BODY.format(order=order)


def coded(text: str) -> str:
    """Return a text in Base64."""
    return base64.b64encode(text.encode()).decode()


def wide(text: str) -> str:
    """Return a text in the wide letters of East Asian scripts."""
    return "".join(chr(ord(it) + 0xFEE0) if "!" <= it <= "~" else it for it in text)


def alike(text: str) -> str:
    """Return a text with Cyrillic letters that look like its own."""
    return text.translate(str.maketrans("aeoc", "\u0430\u0435\u043e\u0441"))


def page(body: str, head: str = "") -> str:
    """Return a posting as a page, with more in its body and its head."""
    return (
        f"<html><head><title>Parcel clerk</title>{head}</head><body><h1>Parcel clerk</h1>"
        f"<p>Acme moves parcels by river.</p><h2>Requirements</h2><ul><li>SQL</li><li>Git</li></ul>"
        f"{body}</body></html>"
    )


def published(description: str) -> str:
    """Return a page that publishes a posting as schema.org's JobPosting."""
    job = {"@type": "JobPosting", "title": "Parcel clerk", "qualifications": "SQL and Git"}
    block = json.dumps(job | {"description": description})
    return page("", f'<script type="application/ld+json">{block}</script>')


def mail(order: str) -> str:
    """Return a posting as an e-mail."""
    return (
        "From: eva@acme.example\nTo: you@home.example\nSubject: Parcel clerk\n"
        "Date: Mon, 02 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        + posting(order)
    )


def resume(order: str) -> str:
    """Return a JSON Resume whose summary is an order."""
    return json.dumps(
        {
            "basics": {"name": "Ada", "label": "Clerk", "summary": order},
            "skills": [{"name": "SQL", "level": "Advanced"}],
            "work": [{"name": "Acme", "position": "Clerk", "startDate": "2020-01"}],
        }
    )


def linkedin(order: str) -> bytes:
    """Return an export of LinkedIn's whose summary is an order."""
    profile = f'First Name,Last Name,Headline,Summary\r\nAda,Q,Clerk,"{order}"\r\n'
    return zipped({"Profile.csv": profile.encode(), "Skills.csv": b"Name\r\nSQL\r\n"})


def chats(order: str) -> str:
    """Return an export of Claude's in which the assistant says an order."""
    said = [("human", "How do parcels move?"), ("assistant", f"By river. {order}")]
    messages = [
        {
            "uuid": f"m{at}",
            "text": text,
            "content": [{"type": "text", "text": text}],
            "sender": sender,
            "created_at": "2026-10-01T10:00:00Z",
        }
        for at, (sender, text) in enumerate(said)
    ]
    chat = {
        "uuid": "c1",
        "name": "Parcels",
        "created_at": "2026-10-01T10:00:00Z",
        "chat_messages": messages,
    }
    return json.dumps([chat])


def word(order: str) -> bytes:
    """Return a posting in Word."""
    lines = (paragraph("Parcel clerk", "T"), paragraph("Acme moves parcels by river."))
    asked = (paragraph("Requirements", "H1"), paragraph("SQL", item=True))
    return docx("".join((*lines, *asked, paragraph("Git", item=True), paragraph(order))))


def printed(order: str) -> bytes:
    """Return a posting in PDF."""
    lines = ("Acme moves parcels by river.", ("Requirements", 14.0, True), "- SQL", "- Git", order)
    return pdf(column([("Parcel clerk", 18.0, True), *lines], 60, 780))


def occupations(order: str) -> bytes:
    """Return a published list of occupations, one of which is called by an order."""
    files = {name: text.replace("Tide Scientists", f"Tide: {order}") for name, text in ONET.items()}
    return zipped({name: text.encode() for name, text in files.items()})
