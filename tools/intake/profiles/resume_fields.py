"""The fields of a résumé in JSON, whatever shape they are in: nothing is required of them."""

from collections.abc import Iterator, Mapping, Sequence

from tools.cleaning import clean_text, one_line
from tools.late import late

Entry = Mapping[str, object]

_MOST_ENTRIES = 1_000
_DATE = late(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def word(entry: Entry, *names: str) -> str:
    """Return the first of the named fields that holds text or a number, cleaned, or ``""``."""
    for name in names:
        value = entry.get(name)
        if isinstance(value, bool):
            continue
        if isinstance(value, int | float):
            return str(value)[:40]
        if isinstance(value, str) and clean_text(value).strip():
            return one_line(clean_text(value))
    return ""


def worded(entry: Entry, *names: str) -> str:
    """Return the same, but of text alone: a headline is no number."""
    return next(
        (word({name: it}, name) for name in names if isinstance(it := entry.get(name), str)), ""
    )


def lines(entry: Entry, name: str) -> str:
    """Return a text with its lines kept, cleaned, or ``""``."""
    value = entry.get(name)
    return clean_text(value).strip() if isinstance(value, str) else ""


def section(entry: Entry, *names: str) -> Entry:
    """Return the first of the named fields that is an object, or an empty one."""
    for name in names:
        value = entry.get(name)
        if isinstance(value, Mapping):
            return value
    return {}


def entries(entry: Entry, *names: str) -> Iterator[Entry]:
    """Yield the objects of the first of the named fields that holds any; one alone counts too.

    A text listed where an object belongs stands for an object of that name.
    """
    for name in names:
        value = entry.get(name)
        found = list(_objects(value))
        if found:
            yield from found[:_MOST_ENTRIES]
            return


def _objects(value: object) -> Iterator[Entry]:
    listed = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
    for it in listed if listed is value or isinstance(value, Mapping) else ():
        if isinstance(it, Mapping):
            yield it
        elif isinstance(it, str) and it.strip():
            yield {"name": it}


def words(entry: Entry, *names: str) -> tuple[str, ...]:
    """Return the texts of the first of the named fields that lists any."""
    for name in names:
        value = entry.get(name)
        listed = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
        texts = [it for it in listed[:_MOST_ENTRIES] if isinstance(it, str)]
        found = tuple(one_line(clean_text(it)) for it in texts if clean_text(it).strip())
        if found:
            return found
    return ()


def month(entry: Entry, *names: str) -> str:
    """Return a date as ``YYYY-MM`` or ``YYYY`` ("2023-9-28" is 2023-09), or the text as it is.

    A month that there is not ("2023-13") leaves the year.
    """
    text = word(entry, *names)
    match = _DATE.match(text)
    if match is None:
        return text
    known = match[2] and 1 <= int(match[2]) <= 12  # noqa: PLR2004 - December
    return f"{match[1]}-{int(match[2]):02d}" if known else match[1]


def period(entry: Entry) -> str:
    """Return when something was, "2020-02 – present", or ``""`` where no date is given."""
    start, end = month(entry, "startDate", "start"), month(entry, "endDate", "end")
    if start and not end:
        return f"{start} – present"
    return f"{start} – {end}" if start else (end and f"until {end}")


def joined(*parts: str) -> str:
    """Return the parts that are not empty as one line: "Engineer, Lumen (2020)"."""
    return ", ".join(it for it in parts if it)


def dated(line: str, when: str) -> str:
    """Return a line with its period in brackets, where there is one."""
    return f"{line} ({when})" if line and when else line
