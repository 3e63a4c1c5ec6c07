"""Lists of phrases as patterns, so that the rules read as word lists."""

import re


def one_of(phrases: str) -> str:
    """Return a pattern that matches any of the phrases.

    Args:
        phrases: The phrases, separated by a comma and a blank or by line ends; each may itself
            be a pattern.
    """
    listed = re.split(r",\s+|\n\s*", phrases.strip())
    return f"(?:{'|'.join(it for it in listed if it)})"
