"""Invented chats between a user and a coach about careers, with questions and where they are answered.

What the users say that matters is written by hand in golden/recall; what the coach answers, and the
small talk between, is put together here from a seed: long replies in the coach's own words, which
often say back what the user said, and sessions in which nothing is told.
"""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

GOLDEN = Path(__file__).parent / "golden" / "recall"
FILLING_SESSIONS = 26
"""How many sessions in which nothing is told each chat has."""

ADVICE: Final = {
    "change": """A change like this rarely comes in one leap; it is a chain of small tests. Write down what
you want to leave behind and what you want to keep. Your old job taught you things that a new employer
can use: working under pressure, talking with people, keeping records. Which part of a normal working
day would you miss? Talk with two people who do the new work before you give anything up.""",
    "pay": """Salary talks go better with three figures in hand: what you earn now, what the market pays,
and the least you would accept. Compare pay after tax and before tax separately, and count benefits such
as leave, training money and travel. Never name the first number if you can help it. If they offer less
than you hoped, ask what would have to be true for a higher amount in six months. A raise is easier to
win with results than with needs.""",
    "time": """Let us be honest about the hours you have each week. Block two evenings and one weekend
morning, and protect them as you would a doctor's appointment. Family comes first, and a plan that
forgets this breaks in the second week. Short daily practice beats one long day. Which day is the
calmest for you?""",
    "skills": """I would sort your skills into three heaps: solid, rusty and missing. Employers ask for
tools by name, but they test how you think. Pick one missing skill that appears in most adverts and
learn it to the point where you can show something. Databases, version control and reporting tools are
asked for everywhere. Rate yourself from one to five and say what you could show for it.""",
    "learning": """Courses help most when you build something beside them. Choose one course or book,
finish it, and only then take the next. Take notes in your own words, explain each lesson to somebody,
and do the exercises before you look at the solution. A certificate opens a door, a project keeps it
open. When a topic gives you trouble, look for a second teacher rather than a second hour.""",
    "interview": """Prepare five stories for the interview: a success, a failure, a conflict, a decision
and something you learned. For each, say the situation, your task, what you did and the result. Practise
aloud, with a timer. Ask them two questions of your own. If a question takes you by surprise, repeat it
slowly and think. Clothes should be comfortable and one step smarter than the office.""",
    "wins": """Well done, that deserves a line on your CV. Write it down now with the numbers while you
remember them: what was it like before, what did you do, what changed? Results that others asked for
again are the strongest kind. Who noticed it, and could that person speak for you as a reference?
Celebrate it, then pick the next piece of work.""",
    "jobs": """Read the advert twice: the first three requirements are what they need, the rest are
wishes. Apply when you meet about two thirds. Adapt the first half page of your CV to the words of the
posting. Find out who leads the team and whether you know somebody at the company. Send the application
early in the week and note the date, so that we can follow up after ten days.""",
    "setback": """A rejection hurts, and it is also information. Give yourself an evening, then look at
the reason they gave. Was it experience, a skill or only the number of applicants? One employer's no is
not the market's. Bad news feels smaller after exercise, friends and sleep. What would you do
differently next time?""",
    "promise": """Let us make that a commitment for this week: one sentence, one day, and how we will know
that it is done. I will ask you about it next time. If something comes between, tell me early and we
will move it. What could stop you, and what will you do then?""",
    "network": """Most positions are filled through people who know people. Write a short message: who you
are, what you liked about their work, one question. Meet for a coffee, ask about their week, and do not
ask for a job. Thank them the next day. Keep a list of contacts with the date when you last spoke.""",
    "lead": """Leading people is a craft of its own. In one to one meetings the other person should talk
more than you. Ask what is going well, what is in the way, and what they want to learn. Give feedback
within two days, on what somebody did rather than what they are. When colleagues argue, stay, repeat
both sides and ask for a next step. Hiring, budget and conflict are what a new manager is measured by.""",
}
TOPICS: Final = {
    "change": "changing careers", "pay": "money", "time": "my calendar", "skills": "my skills",
    "learning": "studying", "interview": "interviews", "wins": "my successes", "jobs": "applications",
    "setback": "rejections", "promise": "commitments", "network": "contacts", "lead": "leading people",
}  # fmt: skip
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


def said_back(text: str) -> str:
    """Return what a user said as the coach repeats it."""
    return re.sub(r"[A-Za-z']+", lambda word: _YOURS.get(word[0].lower(), word[0]), text)


def reply(topic: str, text: str, random: Random) -> str:
    """Return a long reply on a topic to what the user said."""
    sentences = re.split(r"(?<=[.?])\s+", ADVICE[topic].replace("\n", " "))
    advice = random.sample(sentences, min(len(sentences), random.randint(3, 6)))
    if random.random() < 0.4:
        other = random.choice(sorted(ADVICE))
        advice.append(random.choice(re.split(r"(?<=[.?])\s+", ADVICE[other].replace("\n", " "))))
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
