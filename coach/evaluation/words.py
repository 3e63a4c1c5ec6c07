"""Looking for the words that a scenario names."""


def plain(text: str) -> str:
    """Return a text in lower case with single spaces and straight quotes."""
    straight = text.translate(str.maketrans("’‘“”–", "''\"\"-"))
    return " ".join(straight.casefold().split())


def holds(text: str, words: str) -> bool:
    """Whether a text holds words, in any case and over line ends; ``a|b`` is either."""
    return any(plain(it) in plain(text) for it in words.split("|"))


def short(text: str, width: int = 60) -> str:
    """Return a text in one line of bounded length."""
    line = " ".join(text.split())
    return line if len(line) <= width else f"{line[: width - 1]}…"
