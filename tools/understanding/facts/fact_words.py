"""What people call a fact about themselves: "what I earn" is the pay, "where I live" the place."""

import re

from tools.late import late

_NOW = r"(?: (?:now|currently|at the moment|a (?:year|month)))*"
_CALLED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (subject, late(rf"(?:{pattern}){_NOW}", re.IGNORECASE))
    for subject, pattern in (
        (
            "pay",
            (
                r"(?:what|how much) (?:i|i'm|i am)(?: get)? (?:earn|make|paid|earning|making)"
                r"|(?:my )?(?:earnings|income|wages?)"
            ),
        ),
        (
            "place",
            (
                r"(?:where|the (?:place|town|city)(?: where)?) (?:i|i'm|i am) (?:live|living"
                r"|based|from)"
                r"|(?:my|the) (?:address|home ?town|city|town|location|place)|my home"
            ),
        ),
        (
            "education",
            (
                r"(?:what|where) i (?:studied|study|went to (?:school|uni(?:versity)?|college))"
                r"|my (?:studies|degrees?|schooling|school)"
            ),
        ),
        (
            "experience",
            (
                r"where i (?:work|worked)|my (?:current |old |last |former )?(?:employers?|company)"
                r"(?:'s name)?|my (?:old|last|previous) jobs?"
                r"|my (?:old |last |previous |first |current )?(?:jobs?|time|years|work)"
                r" (?:at|with) [\w &'-]{2,40}"
                r"|my (?:work|job|employment) (?:history|past)"
            ),
        ),
        (
            "notice period",
            (
                r"how long my notice(?: period)? is|how much notice i (?:have to )?(?:give|have)"
                r"|my notice(?: period)?|notice"
            ),
        ),
        (
            "headline",
            (
                r"my (?:profession|occupation|job title|trade|line of work)"
                r"|what i do(?: for (?:a living|work))?"
            ),
        ),
        ("name", r"what i(?:'m| am) called|who i am"),
        ("certificate", r"my (?:certs?|certificates?|certifications?|licen[cs]es?|tickets?)"),
    )
)


def fact_called(words: str) -> str | None:
    """Return what facts are on that words name and nothing else, or ``None``.

    Args:
        words: The words, with plain quotes: "what I earn", "my notice".
    """
    said = words.strip(" .!?\"'")
    return next((it for it, pattern in _CALLED if pattern.fullmatch(said)), None)


_PAY = late(r"(?:my |the )?(?:current )?(?:pay|salary|wages?)", re.IGNORECASE)


def fact_named(words: str) -> str | None:
    """Return what facts are on that words name, with "my" before it or without, or ``None``.

    Args:
        words: The words, with plain quotes: "salary", "the notice".
    """
    said = words.strip(" .!?\"'")
    mine = f"my {re.sub(r'^(?:my|the) ', '', said, flags=re.IGNORECASE)}"
    return "pay" if _PAY.fullmatch(said) else fact_called(said) or fact_called(mine)
