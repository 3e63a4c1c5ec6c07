"""Any document is read, or refused with one clear message."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tools.intake import DocumentKind, IntakeError, Reading, read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
POSTING = "# Engineer\n\nWe are looking for you.\n\n## Requirements\n- Python\n"
PROFILE = "I'm a backend engineer, Python 4/5, no Kubernetes.\n"
BLUEPRINT = "# Engineer: Role Blueprint\n\n| Skill | Frequency |\n|---|---|\n| Python | 95% |\n"
RESUME = json.dumps({"basics": {"name": "A B"}, "skills": [{"name": "Python"}]})
POST = json.dumps({"title": {"rendered": "Engineer"}, "content": {"rendered": "<ul><li>SQL</ul>"}})


def read(text: str | bytes, name: str = "file.txt", as_kind: DocumentKind | None = None) -> Reading:
    data = text.encode() if isinstance(text, str) else text
    return read_document(name, data, VOCABULARY, as_kind=as_kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (POSTING, "posting"),
        (PROFILE, "profile"),
        ("advanced Python, basic Docker", "profile"),
        (BLUEPRINT, "role"),
        (RESUME, "resume"),
        ('{"skills": [{"name": "Python", "level": "Master"}]}', "resume"),
        ('{"languages": [{"language": "German", "fluency": "native"}]}', "resume"),
        ('{"publications": [{"name": "On Kafka"}]}', "resume"),
        (POST, "role"),
        ("<html><body><p>We are looking for you</p><ul><li>Python</li></ul></body>", "posting"),
    ],
)
def test_the_kind_is_told_from_the_content(text: str, kind: str) -> None:
    reading = read(text)

    assert reading.kind == kind
    assert (reading.profile is None) == (kind in ("role", "posting"))
    assert (reading.role is None) == (kind in ("resume", "profile"))


@pytest.mark.parametrize(
    ("text", "as_kind", "kind"),
    [
        (POSTING, "profile", "profile"),
        (PROFILE, "posting", "posting"),
        (POSTING, "role", "role"),
        (PROFILE, "resume", "profile"),
        (RESUME, "profile", "resume"),
        (POST, "posting", "posting"),
    ],
)
def test_what_the_user_says_it_is_counts(text: str, as_kind: DocumentKind, kind: str) -> None:
    assert read(text, as_kind=as_kind).kind == kind


@pytest.mark.parametrize(
    "data",
    [
        PROFILE.encode("utf-8-sig"),
        PROFILE.encode("utf-16"),
        PROFILE.encode("utf-32"),
        ("Café owner. " + PROFILE).encode("cp1252"),
        PROFILE.replace("\n", "\r\n").encode(),
    ],
)
def test_texts_come_in_several_encodings(data: bytes) -> None:
    profile = read(data).profile

    assert profile is not None
    assert {it.skill: it.level for it in profile.claims}["Python"] == 4


@pytest.mark.parametrize(
    ("data", "cause", "step"),
    [
        (b"", "the file is empty", "Import one"),
        (b" \n\t\x00"[:3], "nothing in it but white space", "Import a file"),
        (b"\x1b[31m\x1b[0m\x07", "nothing in it but white space", "Import a file"),
        (b"abc\x00\x01def", "a binary file", "Save it as plain text"),
        (b"%PDF-1.7 ...", "the PDF is broken", "export it as a new PDF"),
        (b"PK\x03\x04...", "broken and can't be unpacked", "a complete copy"),
        (b"{\\rtf1 }", "no text in it", "right file"),
        (b"\x89PNG\r\n", "a picture", "plain text"),
        (b"x" * 10_000_001, "10.0 MB", "only the text that matters"),
        (b"%PDF-" + b"x" * 20_000_001, "20.0 MB", "only the text that matters"),
        (b"x " * 400_000, "800,000 characters", "only the part that matters"),
        ("Привет, Python 4/5".encode("cp1251"), "not in UTF-8 (byte 1 does not fit)", "as UTF-8"),
        ("– Python 4/5".encode() + b"\xe9 x", "not in UTF-8 (byte 15 does not fit)", "as UTF-8"),
        ("Python 4/5 é".encode()[:-1], "cut off", "complete copy"),
        (b"\xff\xfeP\x00y", "not in UTF-16", "as UTF-8"),
        (b'{"basics": {"name": "A"', "ends too early (see line 1, column 24)", "complete copy"),
        (b'{"basics": {"name": "A', "ends too early", "complete copy"),
        (b'{\n  "a": 1,\n}', "broken at line 3, column 1", "Correct it there"),
        (b'{"a": 1}', "neither a résumé (JSON Resume or FRESH) nor a posting", "as .txt"),
        (b'[{"a": 1}]', "neither a résumé", "as .txt"),
        (b'{"title": "Clerk", "qualifications": [], "skills": []}', "neither a résumé", "as .txt"),
        (b'{"a":' * 100_000, "nested too deeply", "right file"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "a number too long", "right file"),
        (b'{"basics": {"name": ""}}', "no skill and no fact", "right file"),
        (b"The weather is nice.", "about you or about a role", "--as profile or --as posting"),
        (b"We are looking for someone nice.", "no requirement was found", "right file"),
        (b"<html>" + b"<div>" * 9_000, "HTML is nested too deeply", "Copy the text"),
    ],
)
def test_bad_input_is_refused_with_cause_and_next_step(data: bytes, cause: str, step: str) -> None:
    with pytest.raises(IntakeError) as refused:
        read(data, "cv.txt")

    message = str(refused.value)
    assert message.startswith("cv.txt: ")
    assert cause in message
    assert step in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("text", "as_kind", "message"),
    [
        (RESUME, "posting", "this is a résumé in JSON. Import it without --as"),
        (POST, "profile", "this is a WordPress post, which is read as a role"),
        ("Nothing here.", "profile", "no skill and no fact"),
        ("Nothing here.", "posting", "no requirement"),
    ],
)
def test_a_document_of_another_kind_is_refused(
    text: str, as_kind: DocumentKind, message: str
) -> None:
    with pytest.raises(IntakeError, match=message):
        read(text, as_kind=as_kind)


def test_a_names_control_characters_reach_no_message() -> None:
    with pytest.raises(IntakeError, match=r"^cv\.txt: the file is empty"):
        read(b"", "cv\x1b[31m.txt\x07")


def test_a_json_name_means_json() -> None:
    with pytest.raises(IntakeError, match="the JSON is broken at line 1, column 1"):
        read(PROFILE, "cv.json")


KINDS = st.sampled_from([None, "resume", "profile", "role", "posting"])
PIECES = st.sampled_from(
    [
        *("# ", "## Requirements\n", "- ", "* ", "1. ", "| ", "|---|---|\n", "\n", "\n\n", "**"),
        *("Python", "Go", "Docker ", " or ", " and ", ", ", ": ", "4/5", " 95%", "(", ")", "<li>"),
        *("must ", "a plus", "years of ", "Importance: ", "I'm ", "want to learn ", "never used "),
        *("$100,000 - ", "---\n", "```\n", "\t", "](", "[", "€60k", "Skill", "Level", "\u202e"),
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join), KINDS)
@example("| a | b |\n|---|\n| c |", "role")
@example("---\ntitle: x\n---", "posting")
@example("- \n- \n##\n# #", "posting")
def test_any_document_is_read_or_refused(text: str, as_kind: DocumentKind | None) -> None:
    try:
        reading = read(text, as_kind=as_kind)
    except IntakeError:
        return
    role, profile = reading.role, reading.profile
    quotes = [it.quote for it in (*(role.requirements if role else ()),)]
    quotes += [it.quote for it in (*(profile.claims if profile else ()),)]
    assert all(0 < len(it) <= 500 for it in quotes)
    assert not any("\u202e" in it for it in quotes)


def attempt(data: bytes, as_kind: DocumentKind | None) -> str:
    """Return what the document was read as, or why it was not."""
    try:
        return read(data, as_kind=as_kind).kind
    except IntakeError as refused:
        return str(refused)


@settings(deadline=None)
@given(st.binary(max_size=300), KINDS)
def test_any_bytes_are_read_or_refused(data: bytes, as_kind: DocumentKind | None) -> None:
    outcome = attempt(data, as_kind)

    assert outcome in ("resume", "profile", "role", "posting") or outcome.startswith("file.txt: ")


LONG = {
    "list": "Python, " * 3_000,
    "row of names": "Python " * 3_000,
    "negations": "no " * 8_000 + "Python",
    "letters": "A A " * 6_000,
    "one word": "a" * 60_000,
    "brackets": "(" * 20_000,
    "links": "[a](" * 6_000,
    "years": "5 years of " * 3_000,
    "pay": "$100,000 - " * 3_000,
    "rows": "| a | b |\n" * 3_000,
    "emphasis": "**" * 10_000,
    "lines": "x" + "\n" * 60_000,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
@pytest.mark.parametrize("as_kind", ["profile", "posting"])
def test_long_and_odd_texts_take_no_longer_than_their_length_warrants(
    text: str, as_kind: DocumentKind
) -> None:
    outcome = attempt(text.encode(), as_kind)

    assert outcome == as_kind or outcome.endswith(("it asks for.", "in your own words."))
