"""How well the memory finds again: ``python -m tests.benchmarks.retrieval [--ablation]``.

Recall at k is the share of the turns with the answer that are among the first k found, as a mean
over all questions. The sets are invented chats about careers (tests/career_chats.py) and LoCoMo
(Maharana et al., ACL 2024), where ../shared/retrieval lies beside the project. The reference in the
same run is plain FTS5: SQLite's own stems, an OR of the question's words, ``ORDER BY bm25()``.
How large a file is in which all conversations of a set lie is told, too.

`build` is for ../shared/retrieval/eval_memory.py: ``--memory tests.benchmarks.retrieval:build``.
"""

import argparse
import dataclasses
import datetime as dt
import importlib
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from memory import OutsideMessage, Store
from memory.search import search
from tests.career_chats import career_chats
from tools.recall import Tuning

SHARED: Final = Path(__file__).parents[2].parent / "shared" / "retrieval"
NOW: Final = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
DEPTHS: Final = (5, 10, 25, 50)

Search = Callable[[str, int], list[str]]


@dataclass(frozen=True)
class Chat:
    """A conversation, and its questions with the ids of the turns that answer each."""

    turns: Sequence[OutsideMessage]
    questions: Sequence[tuple[str, Sequence[str]]]


def opened(home: str) -> Store:
    """Open a new store in a temporary folder."""
    return Store.open(Path(home) / "home" / "coach.db", lambda: NOW)


def message(turn: Mapping[str, Any]) -> OutsideMessage:
    """Return a turn of the shared sets as it is loaded."""
    said = dt.datetime.fromisoformat(turn["datetime"]) if turn["datetime"] else None
    return OutsideMessage(turn["id"], turn["session"], turn["speaker"], said, turn["text"])


def build(turns: Iterable[Mapping[str, Any]]) -> Search:
    """Load a conversation into a store of its own and return how it is searched."""
    home = tempfile.TemporaryDirectory()
    store = opened(home.name)
    store.load_messages(map(message, turns))

    def found(query: str, limit: int) -> list[str]:
        return [hit.outside_id for hit in store.search(query, limit) if hit.outside_id]

    def close() -> None:
        store.close()
        home.cleanup()

    found.close = close  # type: ignore[attr-defined]  # as the shared script asks for it
    return found


def careers() -> list[Chat]:
    """Return the invented chats about careers."""
    return [
        Chat(
            [OutsideMessage(it.id, it.session, it.speaker, it.said, it.text) for it in chat.turns],
            [(asked.text, asked.turns) for asked in chat.questions],
        )
        for chat in career_chats()
    ]


def locomo() -> list[Chat]:
    """Return LoCoMo by its own loader; questions without a turn that answers them are left out."""
    sys.path.insert(0, str(SHARED))
    conversations = importlib.import_module("memdata").load("locomo")
    return [
        Chat(
            [message(turn) for turn in it["turns"]],
            [(asked["question"], asked["evidence"]) for asked in it["qa"] if asked["evidence"]],
        )
        for it in conversations
    ]


def recalls(found: Search, chat: Chat) -> list[tuple[float, ...]]:
    """Return the recall of each question at each depth."""
    rows = []
    for question, turns in chat.questions:
        got = found(question, max(DEPTHS))
        rows.append(tuple(len({*got[:depth]}.intersection(turns)) / len(turns) for depth in DEPTHS))
    return rows


def of_plain(chat: Chat) -> list[tuple[float, ...]]:
    """Return the recalls of one plain FTS5 table."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(
            "CREATE VIRTUAL TABLE t USING fts5 (speaker, text, tokenize = 'porter unicode61')"
        )
        db.executemany("INSERT INTO t VALUES (?, ?)", [(it.speaker, it.text) for it in chat.turns])

        def found(query: str, limit: int) -> list[str]:
            words = dict.fromkeys(re.findall(r"\w+", query.lower()))
            match = " OR ".join(f'"{word}"' for word in words)
            sql = "SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t) LIMIT ?"
            return [chat.turns[row - 1].id for (row,) in db.execute(sql, (match, limit))]

        return recalls(found, chat)


def of_coach(chat: Chat, tunings: Sequence[Tuning]) -> list[list[tuple[float, ...]]]:
    """Return the recalls of the memory with each tuning."""
    with tempfile.TemporaryDirectory() as home, opened(home) as store:
        store.load_messages(chat.turns)
        store.search("warm up")
        return [recalls(tuned(store, tuning), chat) for tuning in tunings]


def tuned(store: Store, tuning: Tuning) -> Search:
    """Return how a store is searched with a tuning."""

    def found(query: str, limit: int) -> list[str]:
        return [it.outside_id or "" for it in search(store._db, query, limit, tuning)]

    return found


def means(rows: Sequence[tuple[float, ...]]) -> list[float]:
    """Return the mean at each depth, in per cent."""
    return [100 * fmean(column) for column in zip(*rows, strict=True)]


def file_size(chats: Sequence[Chat]) -> float:
    """Return how large the file of all conversations is, as a multiple of their text."""
    turns = [
        turn._replace(id=f"{number}:{turn.id}", session=f"{number}:{turn.session}")
        for number, chat in enumerate(chats)
        for turn in chat.turns
    ]
    with tempfile.TemporaryDirectory() as home:
        with opened(home) as store:
            store.load_messages(turns)
            path = store.path
        return path.stat().st_size / sum(len(turn.text.encode()) for turn in turns)


def show(what: str, figures: Sequence[float], form: str = "6.1f") -> None:
    """Print a line of the table."""
    print(f"{what:28}" + " ".join(format(figure, form) for figure in figures), flush=True)


def left_out() -> dict[str, Tuning]:
    """Return the tunings that lack one thing each, by what it is."""
    usual = Tuning()
    lacking = {
        signal.__name__: Tuning({it: w for it, w in usual.weights.items() if it is not signal})
        for signal in usual.weights
    }
    return lacking | {
        "words of like meaning": dataclasses.replace(usual, kin=0),
        "words that begin alike": dataclasses.replace(usual, spelling=0),
    }


def compare(name: str, chats: Sequence[Chat], *, ablation: bool) -> None:
    """Print the table of one set."""
    turns = sum(len(chat.turns) for chat in chats)
    questions = sum(len(chat.questions) for chat in chats)
    print(f"\n{name}: {len(chats)} conversations, {turns:,} turns, {questions:,} questions")
    print(f"file / text {file_size(chats):.2f}")
    print(f"{'recall at':28}" + " ".join(f"{depth:6}" for depth in DEPTHS))
    lacking = left_out() if ablation else {}
    tunings = [Tuning(), *lacking.values()]
    by_chat = [of_coach(chat, tunings) for chat in chats]
    by_tuning = [
        means([row for rows in part for row in rows]) for part in zip(*by_chat, strict=True)
    ]
    show("plain FTS5 BM25", means([row for chat in chats for row in of_plain(chat)]))
    show("coach", by_tuning[0])
    for what, figures in zip(lacking, by_tuning[1:], strict=True):
        added = [whole - without for whole, without in zip(by_tuning[0], figures, strict=True)]
        show(f"  {what} adds", added, "+6.1f")


def main(arguments: Sequence[str]) -> None:
    """Print a table for each set."""
    parser = argparse.ArgumentParser(description="How well the memory finds again.")
    parser.add_argument("--ablation", action="store_true", help="what each signal adds")
    chosen = parser.parse_args(arguments)
    compare("Invented chats about careers", careers(), ablation=chosen.ablation)
    if SHARED.is_dir():
        compare("LoCoMo", locomo(), ablation=chosen.ablation)
    else:
        print(f"\nLoCoMo is left out: there is no {SHARED}.")


if __name__ == "__main__":
    main(sys.argv[1:])
