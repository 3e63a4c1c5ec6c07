"""The main content of a web page: what is of the site and not of the page is taken out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from selectolax.lexbor import LexborNode

from tools.formats.html_nodes import nodes_of
from tools.formats.other_jobs import heads_other_jobs

_NOT_CONTENT: Final = (
    "nav, footer, dialog, menu, button, select, [hidden], [aria-hidden=true], [role=navigation], "
    "[role=contentinfo], [role=dialog], [role=alertdialog], [role=search], [role=menu], "
    "[role=menubar], [role=tooltip], [style*='display:none'], [style*='display: none'], "
    "[style*='visibility:hidden'], [style*='visibility: hidden']"
)
_NAMED: Final = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust\S*|cookiebot\S*|newsletter|subscribe"
    r"|breadcrumbs?|navbar|navigation|menu|topbar|skip-?(?:link|nav|to)\S*|ads?|advert\S*|popup"
    r"|(?:site|page|global|main)-?(?:header|footer|nav)|footer|share|sharing"
    r"|social(?:[_-]?(?:media|links?|shar\w+|icons?|buttons?|bar|nav))"
    r"|log-?in|sign-?(?:in|up)|job-?alerts?"
    r"|(?:similar|related|recommended|more|other)[_-]?(?:jobs?|posts?|positions?|roles?|openings?"
    r"|vacanc\S+|articles?))(?:$|[\s_-])",
    re.IGNORECASE,
)
_HEADS: Final = re.compile(
    r"(?:(?:similar|related|recommended|more|other|latest|featured) (?:searches|posts|articles)"
    r"\b.*|share (?:this|the|on)\b.*"
    r"|(?:get|set|create|sign up for).{0,20} (?:job )?alerts?.*"
    r"|(?:subscribe|follow us|newsletter)\b.*|.{0,20}\bcookies?\b.*|we value your privacy"
    r"|privacy (?:settings|preferences).*)\W*",
    re.IGNORECASE,
)
_HEADINGS: Final = "h1, h2, h3, h4, h5, h6"
_MOST_OF_IT: Final = 0.5
_ENOUGH: Final = 200
_LONGEST_NAME: Final = 300
_MOST_HEADS: Final = 50


@dataclass(frozen=True)
class Content:
    """What of a page is read.

    Attributes:
        root: The element that holds the content: the page's one main part, where it marks it.
        left_out: The elements within it that are of the site, by their ``mem_id``.
    """

    root: LexborNode
    left_out: frozenset[int]


def content_of(body: LexborNode) -> Content:
    """Tell a page's content from navigation, banners, forms of the site and lists of other pages.

    What holds half of the page's text is not left out, unless it is headed as a list of other jobs,
    and what holds its title never is.
    """
    page = _Page(body)
    for node in body.css(_NOT_CONTENT):
        page.leave_out(node)
    for node in body.css("[class], [id]"):
        named = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        if node.tag not in ("body", "main") and _NAMED.search(named[:_LONGEST_NAME]):
            page.leave_out(node)
    for heading, sure in islice(_heads_of_others(body), _MOST_HEADS):
        page.leave_section_out(heading, sure=sure)
    return Content(page.main_part(), frozenset(page.left_out))


def _heads_of_others(body: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Yield the headings of what is of the site, and whether it is surely a list of other jobs."""
    for heading in body.css(_HEADINGS):
        words = " ".join(heading.text().split())
        if heads_other_jobs(words):
            yield heading, heading.tag != "h1"
        elif _HEADS.fullmatch(words):
            yield heading, False


class _Page:
    """A page whose elements know how much text they hold."""

    def __init__(self, body: LexborNode) -> None:
        self.left_out: set[int] = set()
        self._body = body
        self._lengths = _lengths(body)
        self._kept = {
            above.mem_id
            for node in body.css("h1, main")[:_MOST_HEADS]
            for above in _with_parents(node)
        }

    def leave_out(self, node: LexborNode, *, sure: bool = False) -> None:
        if node.mem_id not in self._kept and (sure or self._is_small(node)):
            self.left_out.add(node.mem_id)

    def leave_section_out(self, heading: LexborNode, *, sure: bool) -> None:
        """Leave out what a heading heads: its own element, or all up to the next heading.

        Args:
            heading: The heading.
            sure: Whether it may be most of the page.
        """
        parent = heading.parent
        if parent is None:
            return
        first = parent.css_first(_HEADINGS)
        begins = first is not None and first.mem_id == heading.mem_id
        own = begins and parent.tag in ("section", "div", "aside")
        if own and len(parent.css(_HEADINGS)) == 1:
            self.leave_out(parent, sure=sure)
        node: LexborNode | None = heading
        while node is not None:
            self.leave_out(node, sure=sure)
            node = node.next
            tag = (node.tag if node is not None else None) or ""
            if re.fullmatch("h[1-6]", tag) and tag <= (heading.tag or ""):
                return

    def main_part(self) -> LexborNode:
        for selector in ("main, [role=main]", "article"):
            parts = self._body.css(selector)
            if len(parts) == 1 and self._is_main(parts[0]):
                return parts[0]
        return self._body

    def _is_main(self, part: LexborNode) -> bool:
        length = self._lengths.get(part.mem_id, 0)
        most = length >= max(_ENOUGH, _MOST_OF_IT * self._lengths.get(self._body.mem_id, 0))
        return most and (self._body.css_first("h1") is None or part.css_first("h1") is not None)

    def _is_small(self, node: LexborNode) -> bool:
        whole = self._lengths.get(self._body.mem_id, 0)
        return self._lengths.get(node.mem_id, 0) < _MOST_OF_IT * whole


def _with_parents(node: LexborNode) -> Iterator[LexborNode]:
    above: LexborNode | None = node
    while above is not None:
        yield above
        above = above.parent


def _lengths(body: LexborNode) -> dict[int, int]:
    """Return how much text each element holds, scripts and styles not counted."""
    lengths: dict[int, int] = {}
    for node, entering in nodes_of(body):
        if entering and node.tag == "-text":
            own = len((node.text(deep=False) or "").strip())
        elif entering:
            continue
        else:
            own = lengths.get(node.mem_id, 0)
        if node.parent is not None:
            above = node.parent.mem_id
            lengths[above] = lengths.get(above, 0) + own
    return lengths
