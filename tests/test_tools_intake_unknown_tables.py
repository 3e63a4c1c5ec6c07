"""Tables whose header nobody knows are named as such, with what was seen and what is known."""

import pytest

from tools.intake import IntakeError, read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def refused(name: str, text: str) -> str:
    with pytest.raises(IntakeError) as error:
        read_document(name, text.encode(), VOCABULARY)
    return str(error.value)


@pytest.mark.parametrize(
    ("name", "text", "seen"),
    [
        ("a.csv", "Foo;Bar\n1;2\n3;4\n", "“Foo” and “Bar”"),
        ("a.csv", "Foo;Bar\n", "“Foo” and “Bar”"),
        ("a.csv", '"Foo","Bar"\n"1","2"\n', "“Foo” and “Bar”"),
        ("a.tsv", "Foo\tBar\n1\t2\n", "“Foo” and “Bar”"),
        ("a.txt", "Foo;Bar\n1;2\n3;4\n", "“Foo” and “Bar”"),
        ("a.txt", "Id,Colour,Size\n1,red,4\n2,blue,5\n", "“Id”, “Colour” and “Size”"),
        ("A.CSV", "Id|Colour\n1|red\n", "“Id” and “Colour”"),
        ("w.csv", "OCC_CODE,OCC_TITLE,FOO\n15-1252,Lamp Keepers,3\n", "“OCC_TITLE” and “FOO”"),
        ("w.csv", "AREA_TITLE,A_MEDIAN\nU.S.,3\n", "“AREA_TITLE” and “A_MEDIAN”"),
        ("l.csv", "Company,Position\nTidewater,Keeper\n", "“Company” and “Position”"),
    ],
)
def test_a_table_of_an_unknown_header_is_named(name: str, text: str, seen: str) -> None:
    said = refused(name, text)
    assert "a table whose header is none of those that are known" in said
    assert seen in said
    assert "LinkedIn" in said
    assert "OCC_CODE" in said
    assert "nothing in the text tells" not in said


def test_a_header_that_is_nearly_known_is_told_what_it_lacks() -> None:
    said = refused("w.csv", "OCC_CODE,OCC_TITLE,FOO\n15-1252,Lamp Keepers,3\n")
    assert "Of the wages it lacks A_PCT10, A_PCT25, A_MEDIAN, A_PCT75 and A_PCT90." in said


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "The weather is nice, and warm."),
        ("a.txt", "Dear all,\nthe weather is nice, and warm.\nYours,\nMara"),
        ("a.md", "# A letter\nHello; how are you?\n"),
        ("a.txt", "Red, green, blue."),
        ("a.csv", "The weather is nice"),
    ],
)
def test_a_text_is_no_table(name: str, text: str) -> None:
    assert "nothing in the text tells" in refused(name, text)


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.csv", "Skill,Level\nPython,4/5\nGo,2/5\n", "profile"),
        ("Skills.csv", "Name\nPython\nGo\n", "profile"),
    ],
)
def test_a_table_that_is_read_stays_read(name: str, text: str, kind: str) -> None:
    assert read_document(name, text.encode(), VOCABULARY).kind == kind
