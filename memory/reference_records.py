"""What the store returns of published lists of occupations and wages."""

from tools.domain import Name, Text, Value


class ReferenceList(Value):
    """A published list in use.

    Attributes:
        name: What it is called ("O*NET").
        label: What the data set in use is called.
        id: Its number, or ``None`` where it is not in this file: an export brings no list along.
        version: Its version, where it is here.
        attribution: What its licence asks to be shown, where it is here.
        occupations: How many occupations it holds.
    """

    name: Text
    label: Text
    id: int | None
    version: Text | None
    attribution: Text | None
    occupations: int


class TakenOver(Value):
    """What became of a list that was taken over.

    Attributes:
        before: The label of the data set that was in use before, or ``None``.
        changed: Whether another one is in use now.
        stored: Whether it was not in the file yet.
    """

    before: Text | None
    changed: bool
    stored: bool


class KeptPart(Value):
    """A file of a list that waits for the others: which part, its name, its archive, its bytes."""

    part: Text
    file: Text
    archive: Text
    data: bytes


class ReferenceOccupation(Value):
    """An occupation of a list in use.

    Attributes:
        number: Its number in the store.
        code: Its code.
        title: Its own title.
        description: What it is about.
        job_zone: How much preparation it needs, 1 to 5, where known.
        name: What its list is called.
        version: The version of that.
        attribution: What the licence of that asks to be shown.
        requirements: How many requirements it has.
        matched: The alternate title that was found, or ``""``.
    """

    number: int
    code: Name
    title: Name
    description: Text
    job_zone: int | None
    name: Text
    version: Text
    attribution: Text
    requirements: int
    matched: Text = ""
