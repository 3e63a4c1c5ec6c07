"""The inline marks of a reply: bold, italic, code and links."""

import re

from coach.screens.wrapping import Look, Span

# The lengths are bounded, so that a hostile line can't make the search quadratic.
_MARKS = re.compile(
    r"""
    \\(?P<escaped>[\\`*_\[\]|\#])
    | (?P<ticks>`{1,3})(?P<code>[^`]{1,1000})(?P=ticks)
    | \*\*(?=\S)(?P<bold>[^\n]{1,1000}?)(?<=\S)\*\*
    | (?<![\w*])\*(?=[^\s*])(?P<italic>[^*\n]{1,1000}?)(?<=\S)\*(?![\w*])
    | \[(?P<label>[^\[\]\n]{1,300})\]\((?P<link>https?://[^\s()]{1,1000})\)
    """,
    re.VERBOSE,
)


def inline_spans(text: str) -> list[Span]:
    """Return one line of a reply with its marks taken as looks.

    A link keeps its address, in brackets after its label. Marks without a partner stay as typed.
    """
    spans: list[Span] = []
    end = 0
    for match in _MARKS.finditer(text):
        _add(spans, text[end : match.start()], "plain")
        _add(spans, *_marked(match))
        end = match.end()
    _add(spans, text[end:], "plain")
    return spans


def _marked(match: re.Match[str]) -> tuple[str, Look]:
    found = match.groupdict()
    if found["link"]:
        return f"{found['label']} ({found['link']})", "plain"
    if found["bold"]:
        return found["bold"].replace("`", ""), "bold"
    if found["italic"]:
        return found["italic"], "italic"
    return (found["code"], "code") if found["code"] else (found["escaped"], "plain")


def _add(spans: list[Span], text: str, look: Look) -> None:
    if text and spans and spans[-1].look == look:
        spans[-1] = Span(spans[-1].text + text, look)
    elif text:
        spans.append(Span(text, look))
