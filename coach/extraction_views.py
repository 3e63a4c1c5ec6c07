"""What a model's reading of a document came to."""

from tools.domain import Importance, Level, RequiredLevel, Text, Value
from tools.extraction import Dropped, Extraction


class ModelReading(Value):
    """What a model found in a document, checked by rules and not yet stored.

    Attributes:
        model: The model's name.
        requests: How often it was asked.
        unread: How many characters at the end of the document it was not given.
        note: Why it was not asked, or ``""`` where it was.
        extraction: What the document supports of what it found.
        text: The document's text, in which every quote stands.
    """

    model: Text
    requests: int = 0
    unread: int = 0
    note: Text = ""
    extraction: Extraction = Extraction()
    text: str = ""


class ModelQuestion(Value):
    """A skill or fact that a model found, which holds once the user keeps it.

    Attributes:
        ref: What it is called by: Q and a number.
        subject: The skill, or the kind of the fact.
        value: The fact, or ``""`` for a skill.
        level: The level that our rules read of the skill, or ``None``.
        quote: The words that it stands on.
    """

    ref: Text
    subject: Text
    value: Text = ""
    level: Level | None = None
    quote: Text


class ModelPhrase(Value):
    """What a role asks for by a name that a model found, which counts once it is adopted.

    Attributes:
        phrase: The name.
        level: The level that our rules read, or assume.
        importance: How much they read that it is asked for.
        quote: The words that it stands on.
    """

    phrase: Text
    level: RequiredLevel
    importance: Importance
    quote: Text


class ModelReport(Value):
    """What became of a model's reading of a document.

    Attributes:
        model: The model's name.
        requests: How often it was asked.
        unread: How many characters at the end of the document it was not given.
        note: Why it was not asked, or ``""`` where it was.
        agreed: How many of its items were known already.
        questions: What it found about the user.
        phrases: What it found that the role asks for.
        dropped: What was not taken, and why.
    """

    model: Text
    requests: int
    unread: int
    note: Text
    agreed: int
    questions: tuple[ModelQuestion, ...] = ()
    phrases: tuple[ModelPhrase, ...] = ()
    dropped: tuple[Dropped, ...] = ()
