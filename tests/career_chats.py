"""Invented chats between a user and a coach about careers, with questions and who answers them.

What the users say that matters is written by hand in golden/recall, as are the questions, after "?"
or, where several turns answer them together, after "@". What the coach replies, and the small talk
between, is put together here from a seed: long replies out of advice.md, which often say back what
the user said, and sessions in which nothing is told.
"""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

GOLDEN = Path(__file__).parent / "golden" / "recall"
FILLING_SESSIONS = 26
"""How many sessions in which nothing is told each chat has."""

TOPICS: Final = {
    "change": "changing careers",
    "pay": "money",
    "time": "my calendar",
    "skills": "my skills",
    "learning": "studying",
    "interview": "interviews",
    "wins": "my successes",
    "jobs": "applications",
    "setback": "rejections",
    "promise": "commitments",
    "network": "contacts",
    "lead": "leading people",
}
OPENERS: Final = (
    "Thank you for telling me.",
    "I hear you.",
    "That is useful to know.",
    "Good that you bring it up.",
)
ASIDES: Final = (
    "Can we talk about {topic} today?",
    "I've been thinking about {topic} again. Any advice?",
    "What would you do about {topic}?",
    "How do other people handle {topic}?",
    "Remind me, what was your view on {topic}?",
    "Thanks. And {topic}?",
    "Could you give me a short list for {topic}?",
    "I'm not sure that I follow. Can you say it more simply?",
    "Okay, that makes sense. I'll try it.",
    "Hm, I don't know yet. Let me sleep on it.",
)
_YOURS: Final = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "my": "your",
    "me": "you", "am": "are", "mine": "yours", "myself": "yourself", "we": "you", "our": "your",
    "us": "you",
}  # fmt: skip


@dataclass(frozen=True)
class Turn:
    """One message, with the name of its session and the time it was said."""

    id: str
    session: str
    speaker: str
    said: dt.datetime
    text: str


@dataclass(frozen=True)
class Asked:
    """A question, and the turns that answer it."""

    text: str
    turns: tuple[str, ...]


@dataclass(frozen=True)
class Chat:
    """The whole of what one user and the coach said to each other."""

    name: str
    turns: tuple[Turn, ...]
    questions: tuple[Asked, ...]


def career_chats() -> tuple[Chat, ...]:
    """Return the chats, always the same."""
    return tuple(_chat(path) for path in sorted(GOLDEN.glob("*.txt")))


@cache
def advice_by_topic() -> dict[str, list[str]]:
    """Return the sentences that the coach has to say on each topic."""
    parts = (GOLDEN / "advice.md").read_text(encoding="utf-8").split("# ")[1:]
    told = (part.partition("\n") for part in parts)
    return {topic: re.split(r"(?<=[.?])\s+", text.strip()) for topic, _, text in told}


def said_back(text: str) -> str:
    """Return what a user said as the coach repeats it."""
    return re.sub(r"[A-Za-z']+", lambda word: _YOURS.get(word[0].lower(), word[0]), text)


def reply(topic: str, text: str, random: Random) -> str:
    """Return a long reply on a topic to what the user said."""
    advised = advice_by_topic()
    sentences = advised[topic]
    advice = random.sample(sentences, min(len(sentences), random.randint(3, 6)))
    if random.random() < 0.4:
        advice.append(random.choice(advised[random.choice(sorted(advised))]))
    back = f"So {said_back(text)}" if random.random() < 0.5 else random.choice(OPENERS)
    if random.random() < 0.3:
        return back + "\n\n" + "\n".join(f"- {line}" for line in advice)
    return " ".join([back, *advice])


class _Writer:
    """Puts the turns of one chat together."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.random = Random(name)  # noqa: S311 - it draws a chat
        self.turns: list[Turn] = []
        self.day = dt.datetime(2026, 1, 1, 19, 0, tzinfo=dt.UTC)
        self.session = 0

    def open(self, day: dt.date) -> None:
        self.session += 1
        self.day = dt.datetime.combine(day, dt.time(19, self.random.randint(0, 59)), tzinfo=dt.UTC)

    def say(self, speaker: str, text: str) -> str:
        number = f"{self.name}-{self.session}-{len(self.turns)}"
        self.turns.append(Turn(number, f"{self.name}-{self.session}", speaker, self.day, text))
        self.day += dt.timedelta(minutes=2)
        return number

    def fill(self, day: dt.date) -> None:
        """Add a session in which nothing is told."""
        self.open(day)
        for _ in range(self.random.randint(2, 5)):
            topic = self.random.choice(sorted(TOPICS))
            text = self.random.choice(ASIDES).format(topic=TOPICS[topic])
            self.say("user", text)
            self.say("assistant", reply(topic, text, self.random))


def _chat(path: Path) -> Chat:
    writer = _Writer(path.stem)
    answered: dict[str, list[str]] = {}
    text = number = ""
    lines = path.read_text(encoding="utf-8").splitlines()
    days = [dt.date.fromisoformat(line[2:]) for line in lines if line.startswith("# ")]
    filling = _filling_days(days, writer.random)
    for line in lines:
        mark, said = line[:1], line[2:]
        if mark == "#":
            day = dt.date.fromisoformat(said)
            while filling and filling[0] < day:
                writer.fill(filling.pop(0))
            writer.open(day)
        elif mark == ">":
            text, number = said, writer.say("user", said)
        elif mark == "<":
            writer.say("assistant", reply(said, text, writer.random))
        else:
            answered.setdefault(said, []).append(number)
    questions = (Asked(question, tuple(turns)) for question, turns in answered.items())
    return Chat(path.stem, tuple(writer.turns), tuple(questions))


def _filling_days(days: list[dt.date], random: Random) -> list[dt.date]:
    span = (days[-1] - days[0]).days
    drawn = (days[0] + dt.timedelta(days=random.randrange(span)) for _ in range(FILLING_SESSIONS))
    return sorted(day for day in drawn if day not in days)
