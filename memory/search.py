"""Searching what was said and is known."""

import datetime as dt
import heapq
import json
import math
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from memory.found import SearchHit
from memory.index import COACH, SEARCHED, USER, kind_and_id, month_term, number_of
from memory.rows import Row, select
from tools.recall import (
    REACH,
    Asked,
    Candidate,
    Question,
    Scored,
    Tuning,
    beginning_of,
    fold,
    kin_of,
    rank,
    read_question,
)

SEEDS: Final = 100
"""How many rows, those with most of the question's words, are looked at with their neighbours."""
FOREMOST: Final = 40
"""How many of them bring as many neighbours as `tools.recall` looks at; the others one each way."""
MOST_ROWS: Final = 20_000
"""How many entries of the index are read; a word with more than are left of it seeds nothing."""
MOST_OF_MONTH: Final = 120
"""How many of the latest rows of a month that the question names are looked at too."""
YEARS_BACK: Final = 5
MOST_SPELLINGS: Final = 12
MOST_SPEAKERS: Final = 1_000

AS_DOCUMENTED: Final = Tuning()

Held = dict[str, int]
"""How many rows hold each word."""


def search(
    db: Database, query: str, limit: int, tuning: Tuning = AS_DOCUMENTED
) -> tuple[SearchHit, ...]:
    """Return at most ``limit`` of what answers a query, the best first."""
    found = _ranked(db, query, tuning)[: max(0, limit)]
    rows = _hit_rows(db, found)
    return tuple(_hit(it, rows[it.number]) for it in found)


def _ranked(db: Database, query: str, tuning: Tuning) -> list[Scored]:
    speakers = _speakers(db)
    question = read_question(query, speakers.keys())
    if not question.terms and not question.months:
        return []
    asked, held = _asked(db, question, tuning, _speaker_named(query, speakers))
    return rank(asked, _candidates(db, asked, _seeds(db, asked, held)), tuning.weights)


def _speakers(db: Database) -> dict[str, set[int]]:
    """Return the numbers of the speakers by the folded words of their names."""
    named: dict[str, set[int]] = {}
    rows = select(
        db, "SELECT id, name FROM speakers WHERE id > ? LIMIT ?", max(USER, COACH), MOST_SPEAKERS
    )
    for row in rows:
        for word in fold(row["name"]):
            named.setdefault(word, set()).add(row["id"])
    return named


def _speaker_named(query: str, speakers: dict[str, set[int]]) -> int | None:
    """Return the one speaker that a query names; ``None`` where it is none or several."""
    if not speakers:
        return None
    named = set().union(*(speakers.get(word, ()) for word in fold(query)))
    return named.pop() if len(named) == 1 else None


def _asked(
    db: Database, question: Question, tuning: Tuning, speaker: int | None
) -> tuple[Asked, Held]:
    """Return the question with how rare its words are, and how many rows hold those that count."""
    strengths = [_variants(db, term, tuning) for term in question.terms]
    held = _held(db, {word for words in strengths for word in words})
    rows = db.execute("SELECT coalesce(max(number), 0) / 4 + 1 FROM search_rows").fetchone()[0]
    rarity = {word: _rarity(count, rows) for word, count in held.items()}
    weights = [rarity.get(term, 1.0) for term in question.terms]
    variants: dict[str, list[tuple[int, float]]] = {}
    for number, words in enumerate(strengths):
        for word in words.keys() & held.keys():
            weight = words[word] * min(rarity[word], weights[number])
            variants.setdefault(word, []).append((number, weight))
    return Asked(question, variants, speaker), held


def _variants(db: Database, term: str, tuning: Tuning) -> dict[str, float]:
    """Return the words that count for a term, and how much; the term itself counts in full."""
    found = dict.fromkeys(kin_of(term), tuning.kin) if tuning.kin else {}
    if tuning.spelling and (beginning := beginning_of(term)) is not None:
        spelled = db.execute(
            "SELECT term FROM search_terms WHERE term >= ? AND term < ? LIMIT ?",
            (beginning, f"{beginning}\U0010ffff", MOST_SPELLINGS),
        )
        found |= {word: tuning.spelling for (word,) in spelled}
    return found | {term: 1.0}


def _held(db: Database, words: Iterable[str]) -> Held:
    sql = "SELECT term, doc FROM search_terms WHERE term IN (SELECT value FROM json_each(?))"
    return dict(db.execute(sql, (json.dumps(sorted(words)),)).fetchall())


def _rarity(held: int, rows: int) -> float:
    """Return how rare a word is, 1 for one that no row holds: BM25's idf as a share of the most."""
    return math.log1p((rows - held + 0.5) / (held + 0.5)) / math.log1p((rows + 0.5) / 0.5)


def _seeds(db: Database, asked: Asked, held: Held) -> list[int]:
    """Return the rows with most of the question's words.

    Its own words lead first, the rarest of them before the others, then those that are only like
    them; what is in too many rows leads nowhere, unless there is nothing else.
    """
    own = set(asked.question.terms)
    totals: dict[int, float] = {}
    left = MOST_ROWS
    for word in sorted(asked.variants, key=lambda it: (it not in own, held[it], it)):
        if held[word] > left and totals:
            continue
        weight = max(weight for _, weight in asked.variants[word])
        for row in _holding(db, word, left):
            totals[row] = totals.get(row, 0) + weight
        left -= held[word]
    return heapq.nlargest(SEEDS, totals, key=lambda row: (totals[row], row))


def _holding(db: Database, word: str, most: int) -> list[int]:
    """Return the rows that hold a word, at most so many of the latest."""
    sql = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [row for (row,) in db.execute(sql, (f'"{word}"', max(1, most)))]


def _candidates(db: Database, asked: Asked, seeds: Sequence[int]) -> list[Candidate]:
    """Return the seeds, the turns around them in their session, and those of a month meant."""
    chosen = {*seeds, *_of_months(db, asked.question)}
    near = (_around(seed, REACH if at < FOREMOST else 1) for at, seed in enumerate(seeds))
    found = _rows(db, chosen.union(*near))
    sessions = {row.session for row in found if row.number in chosen}
    return [row for row in found if row.number in chosen or row.session in sessions]


def _around(number: int, turns: int) -> range:
    """Return the numbers of the turns around a message; none for anything else."""
    reach = number_of(0, turns)
    if kind_and_id(number)[0]:
        return range(0)
    return range(number - reach, number + reach + 1, number_of(0, 1))


def _of_months(db: Database, question: Question) -> list[int]:
    """Return the latest rows of the months that a question names.

    Where it names no year they are of the latest one that has such a month.
    """
    found: list[int] = []
    for month in question.months:
        for year in question.years or _latest_years(db):
            of_month = _holding(db, month_term(10_000 * year + 100 * month), MOST_OF_MONTH)
            found += of_month
            if of_month and not question.years:
                break
    return found


def _latest_years(db: Database) -> Iterable[int]:
    """Return the years to look back over, from that of the last row on."""
    last = db.execute("SELECT day FROM search_rows ORDER BY number DESC LIMIT 1").fetchone()
    return range(last[0] // 10_000, last[0] // 10_000 - YEARS_BACK, -1) if last else ()


def _rows(db: Database, numbers: Collection[int]) -> list[Candidate]:
    """Return rows of the index as candidates; the ids of messages are their places."""
    rows = db.execute(
        """
        SELECT number, session, number / 4, speaker,
            iif(speaker IN (SELECT id FROM speakers WHERE role = 'coach'), 'coach', 'user'),
            day, marks, asks, size, terms
        FROM search_rows WHERE number IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(sorted(numbers)),),
    )
    return list(map(Candidate._make, rows))


_HIT_SQL: Final = (
    """
    SELECT messages.id AS id, text, outside_id, session_id AS session, recorded_at AS day,
        coalesce(speakers.name, messages.role) AS speaker, status = 'cut' AS cut
    FROM messages LEFT JOIN speakers ON speakers.id = messages.speaker_id
    WHERE messages.id IN (SELECT value FROM json_each(?))
    """,
    """
    SELECT id, trim(skill || iif(level IS NULL, '', ' ' || level || '/5')) AS text,
        coalesce(said_on, recorded_at) AS day FROM claims
    WHERE id IN (SELECT value FROM json_each(?))
    """,
    """
    SELECT id, kind || ': ' || subject || ' ' || value || ' ' || unit AS text,
        coalesce(said_on, recorded_at) AS day
    FROM facts WHERE id IN (SELECT value FROM json_each(?))
    """,
    """
    SELECT id, number, coalesce(told_on, recorded_at) AS day,
        situation || ' ' || task || ' ' || action || ' ' || result || ' ' || own_part AS text
    FROM evidence WHERE id IN (SELECT value FROM json_each(?))
    """,
)
"""What is shown of a row, by kind."""


def _hit_rows(db: Database, found: Iterable[Scored]) -> dict[int, Row]:
    by_kind: dict[int, list[int]] = {}
    for it in found:
        kind, row_id = kind_and_id(it.number)
        by_kind.setdefault(kind, []).append(row_id)
    return {
        number_of(kind, row["id"]): row
        for kind, ids in by_kind.items()
        for row in select(db, _HIT_SQL[kind], json.dumps(ids))
    }


def _hit(found: Scored, row: Row) -> SearchHit:
    return SearchHit(
        kind=SEARCHED[kind_and_id(found.number)[0]].kind,
        id=row.get("number", row["id"]),
        text=row["text"] if "session" in row else " ".join(row["text"].split()),
        outside_id=row.get("outside_id"),
        session=row.get("session"),
        speaker=row.get("speaker"),
        when=dt.date.fromisoformat(row["day"][:10]),
        score=found.score,
        matches=found.matches,
        cut=bool(row.get("cut")),
    )
