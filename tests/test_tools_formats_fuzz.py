"""Whatever bytes come are read or refused; ``python -m tests.benchmarks.fuzz`` runs longer."""

import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.mutated_files import SAMPLES, broken
from tools.errors import IntakeError
from tools.formats import text_of_file

BEGINNINGS = (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf1 ", b"From: a\nTo: b\nMessage-ID: c\n\n")


def read_or_refuse(data: bytes) -> None:
    said = attempt(data)
    assert said.strip()
    assert not any(char in said for char in "\x00\x07\x1b\u202e")


def attempt(data: bytes) -> str:
    """Return the text of a file, or why it was refused."""
    try:
        return text_of_file("a.bin", data).text
    except IntakeError as refused:
        return str(refused)


@pytest.mark.parametrize("kind", SAMPLES)
def test_what_is_broken_is_made_of_what_can_be_read(kind: str) -> None:
    if kind != "zip":
        assert text_of_file("a.bin", SAMPLES[kind]).text


@settings(deadline=dt.timedelta(seconds=10), max_examples=100)
@given(st.sampled_from(BEGINNINGS), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(beginning: bytes, data: bytes) -> None:
    read_or_refuse(beginning + data)


@pytest.mark.parametrize("kind", SAMPLES)
@settings(deadline=dt.timedelta(seconds=10), max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_broken_files_are_read_or_refused(kind: str, seed: int) -> None:
    read_or_refuse(broken(kind, Random(seed)))  # noqa: S311 - hypothesis draws the seed
