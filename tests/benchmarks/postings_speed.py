"""How fast postings are read: ``python -m tests.benchmarks.postings_speed``.

Postings are drawn once, from a fixed seed, each of sentences of its own, and each run reads
others, so that nothing is found in what was kept of an earlier one. It fails where fewer than 500
a second are read on one core
or where the vocabulary takes more than 100 ms to load. The references
in the same run are the parts that any reader has: splitting the same text into words
and parsing the
same posting as a page.
"""

import re
import subprocess
import sys
from random import Random

from selectolax.lexbor import LexborHTMLParser

from tests.benchmarks.timing import RUNS, Aim, judged, milliseconds
from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

COUNT = 200
A_SECOND = 500
LOADING = 100
"""Milliseconds for the vocabulary."""

VOCABULARY = "from tools.vocabulary import builtin_vocabulary; builtin_vocabulary().find('Python')"
WORD = re.compile(r"\w+")
NAMES = [
    "Orrin",
    "Larkspur",
    "Tidewater",
    "Quillfeather",
    "Brackenridge",
    "Halloway",
    "Marrow",
    "Fenwick",
    "Ostrander",
    "Pellegrin",
    "Saltmarsh",
    "Thornbury",
    "Umberland",
    "Vesper",
    "Wexcombe",
    "Yarrow",
    "Zephyrine",
    "Ashgrove",
    "Bellweather",
    "Cobalt",
]
TRADES = [
    "parcel sorting",
    "tide tables",
    "clinic rotas",
    "grain prices",
    "bus timetables",
    "museum tickets",
    "dairy routes",
    "insurance claims",
    "choir sheet music",
    "harbour fees",
    "school meals",
    "wind forecasts",
]
PLACES = (
    "Leeds, UK|Berlin, Germany|Austin, TX|Lyon, France|Porto, Portugal|Ottawa, ON|Ghent, Belgium"
)
JOBS = "Backend Engineer|Data Engineer|Platform Engineer|Frontend Developer|Data Scientist|Analyst"
RANKS = ("", "Senior ", "Junior ", "Lead ", "Staff ")
DUTIES = (
    "Design, build and run the services behind our {trade} together with {n} colleagues",
    "Own the reliability of our {a} clusters and answer for them one week in {n}",
    "Work with product managers and the people in {trade} on what comes next",
    "Mentor {n} engineers and review what they write in {a} and {b}",
    "Move our {trade} from {a} to {b} without a night of downtime",
    "Write down how the parts of {trade} fit together, so that others can change them",
    "Measure what matters, and cut the time that {trade} takes by {n}0 %",
)
ASKED = (
    "{n}+ years of experience with {a}",
    "Strong knowledge of {a} and {b}, ideally gained with {trade}",
    "Hands-on experience with {a}, {b} or {c} in production",
    "Good understanding of {a}; you know where it hurts",
    "You have built something with {a} that {n}00 people use",
    "{a} is a must, since all of {trade} runs on it",
    "Solid {a} skills and an eye for detail",
    "You write clear English and explain {a} to those who have never seen it",
    "A degree is not required; {n} years of doing it are worth more",
)
WISHES = (
    "{a}, {b} or {c}",
    "Experience with {a} is a plus",
    "Basic knowledge of {a} and interest in {trade}",
    "You have given a talk on {a} or {b}",
    "{a} would be great, though you can learn it here in {n} months",
)
OFFERS = (
    "Salary: €{n}5,000 – €{n}9,000 per year, depending on experience",
    "{n} extra days of holiday and a learning budget of €1,{n}00 a year",
    "Work from anywhere in the EU for {n} weeks a year",
    "A quiet office by the water, {n} minutes from the station",
)
ABOUT = (
    "{name} builds software for {trade}. We are {n}{n} people in {n} towns, most of us engineers, "
    "and we have been at it for {n} years without outside money. "
    "Last spring {name} took over the {trade} of "
    "three counties, which is why we look for someone who likes calm systems and plain words."
)


def postings(count: int) -> list[str]:
    """Return invented postings of some 3,000 characters, no two of which share many sentences."""
    random = Random(2026)  # noqa: S311 - the same postings in each run
    skills = [it.name for it in builtin_vocabulary().skills if len(it.name) > 1]
    return [_posting(number, skills, random) for number in range(count)]


def _posting(number: int, skills: list[str], random: Random) -> str:
    name = f"{random.choice(NAMES)} {random.choice(NAMES)} GmbH"
    title = f"{random.choice(RANKS)}{random.choice(JOBS.split('|'))}"

    def filled(pattern: str) -> str:
        a, b, c = random.sample(skills, 3)
        trade = random.choice(TRADES)
        return pattern.format(a=a, b=b, c=c, trade=trade, name=name, n=random.randint(2, 9))

    def items(patterns: tuple[str, ...], most: int) -> str:
        chosen = random.sample(patterns, min(most, len(patterns)))
        return "\n".join(f"- {filled(it)}" for it in chosen)

    return "\n\n".join(
        (
            f"# {title} (Ref. {number})",
            f"{name} · {random.choice(PLACES.split('|'))} · Hybrid · Full-time",
            f"Posted on {random.randint(1, 28)} October 2026",
            f"## About us\n\n{filled(ABOUT)} {filled(ABOUT)}",
            f"## What you'll do\n\n{items(DUTIES, 7)}",
            f"## Requirements\n\n{items(ASKED, 9)}",
            f"## Nice to have\n\n{items(WISHES, 4)}",
            f"## What we offer\n\n{items(OFFERS, 4)}",
            "We are an equal opportunity employer. Apply with a few lines about yourself.",
        )
    )


def as_page(posting: str) -> bytes:
    """Return a posting as a plain page."""
    lines = "".join(f"<p>{line}</p>" for line in posting.split("\n") if line)
    return f"<html><body>{lines}</body></html>".encode()


def loading(what: str, first: str) -> float:
    """Return how many milliseconds of processor time a fresh process takes for something.

    Args:
        what: It, as statements.
        first: What is imported before, and does not count.
    """
    program = (
        f"import {first}, time; began = time.process_time(); {what};"
        "print(1_000 * (time.process_time() - began))"
    )
    took = [
        float(
            subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
        )
        for _ in range(5)
    ]
    return sorted(took)[2]


def main() -> int:
    """Print the times and return 0 where they are within the limits."""
    vocabulary, texts = builtin_vocabulary(), postings(COUNT * (RUNS + 1))
    data = [it.encode() for it in texts]
    pages = [as_page(it) for it in texts]
    for it in data[:COUNT]:
        read_document("warm.md", it, vocabulary)
    runs = (data[at : at + COUNT] for at in range(COUNT, len(data), COUNT))
    reading = milliseconds(lambda: [read_document("p.md", it, vocabulary) for it in next(runs)])
    words = milliseconds(lambda: [WORD.findall(it) for it in texts[:COUNT]])
    parsing = milliseconds(lambda: [LexborHTMLParser(it) for it in pages[:COUNT]])
    size = sum(map(len, texts)) / len(texts)
    print(f"{RUNS} × {COUNT} postings of {size:,.0f} characters on average")
    print(f"read: {1_000 * COUNT / reading:,.0f} a second, {reading / COUNT:.2f} ms each")
    print(
        f"reading takes {reading / words:.0f} × splitting into words ({words / COUNT:.3f} ms each)"
    )
    print(f"and {reading / parsing:.0f} × parsing it as a page ({parsing / COUNT:.3f} ms each)")
    domain = loading("import tools.domain", "pydantic.json_schema")
    print(f"the domain types, which every command loads, take {domain:.0f} ms")
    return judged(
        [
            Aim(f"{A_SECOND} postings", 1_000, A_SECOND * reading / COUNT),
            Aim("Loading the vocabulary", LOADING, loading(VOCABULARY, "tools.vocabulary.builtin")),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
