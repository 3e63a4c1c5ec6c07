"""Elements of a page that a reader does not see."""

import re
from typing import Final

from selectolax.lexbor import LexborNode

_NOT_SHOWN: Final = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?%?"
    r"|font-size\s*:\s*[01](?:px|pt|em|rem|%)?|mso-hide\s*:\s*all"
    r"|(?:max-)?height\s*:\s*0(?:px)?(?=[^.\d]).*overflow\s*:\s*hidden"
    r"|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}(?:px|em|rem|%)?"
    r"|clip\s*:\s*rect\(\s*[01])\s*(?:!important\s*)?(?:;|$|px|,|\))",
    re.IGNORECASE,
)
_WHITE = (
    r"(?:white|#fff(?:fff)?(?:ff)?|#fefefe|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,\s*1\s*)?\))"
)
_UNSEEN_COLOUR: Final = re.compile(
    rf"(?:^|;)\s*color\s*:\s*(?:{_WHITE}|transparent|rgba\([^)]*,\s*0(?:\.0*)?\s*\))\s*(?:!important\s*)?(?:;|$)",
    re.IGNORECASE,
)
_BACKGROUND: Final = re.compile(
    rf"(?:^|;)\s*background(?:-color|-image)?\s*:\s*(?!\s*(?:{_WHITE}|none|transparent|inherit)\s*(?:;|$))",
    re.IGNORECASE,
)
_WHITE_WORD: Final = re.compile(rf"\s*{_WHITE}\s*", re.IGNORECASE)


def is_hidden(node: LexborNode) -> bool:
    """Whether an element and all in it is kept from a reader's sight by its own attributes.

    Those are ``hidden``, and a ``style`` that does not show it, moves it off the page, makes its
    letters vanishingly small, or gives it the colour of paper with no background behind it. Rules
    of style sheets are not looked at: pages hide tabs that hold what they ask for with those.
    """
    attributes = node.attributes
    if "hidden" in attributes and (attributes["hidden"] or "").casefold() != "until-found":
        return True
    style = attributes.get("style") or ""
    if style and _NOT_SHOWN.search(style):
        return True
    unseen = _UNSEEN_COLOUR.search(style) or (
        node.tag == "font" and _WHITE_WORD.fullmatch(attributes.get("color") or "")
    )
    return bool(unseen) and not _on_a_background(node)


def _on_a_background(node: LexborNode | None) -> bool:
    """Whether an element or one around it has a background of its own."""
    while node is not None:
        attributes = node.attributes if node.tag not in (None, "-undef", "-document") else {}
        colour = attributes.get("bgcolor") or ""
        if _BACKGROUND.search(attributes.get("style") or ""):
            return True
        if (colour and not _WHITE_WORD.fullmatch(colour)) or attributes.get("background"):
            return True
        node = node.parent
    return False
