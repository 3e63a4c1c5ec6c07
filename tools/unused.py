"""What a telling says was not used, known or there, though it names it.

Not so what was replaced, removed or left behind: who did that has worked with it.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import MARK
from tools.late import late

_ANY = r"(?:any |a |an |the |either |plain |(?:a|one) (?:single )?line of |a single )?"
_GOES_ON = one_of(r"""
    was, is, were, are, did, does, ran, took, had, has, handled, turned, proved, can, could, kept
    made, gave, does, do, would, will, worked
""")
_ITEM = rf"{_ANY}{MARK}"
_NEXT = rf"(?:(?: ?/ ?|,? or |,? nor ){_ITEM}|(?: & | and ){_ITEM}(?! {_GOES_ON}\b))"
_COMMAS = rf"(?:(?:, {_ITEM}){{1,20}}(?:,? (?:or|nor) {_ITEM}|(?=[.;!?)\n]|$)))"
_AND_AT_END = rf"(?:(?:, {_ITEM}){{1,20}},? and {_ITEM}(?! {_GOES_ON}\b))"
_LIST = rf"(?P<list>{_ITEM}(?:{_COMMAS}|(?:{_NEXT}){{0,20}}))"
_LONG_LIST = rf"(?P<list>{_ITEM}(?:{_COMMAS}|{_AND_AT_END}|(?:{_NEXT}){{0,20}}))"
"""Items that are denied together. After a comma the sentence may go on with what was used."""

_ENDS = (
    r"(?= ?(?:$|[.,;:!?)\]\n–—]|- )| (?:and|or|nor|but|in|on|at|to|for|with|so|as|because|since"
    r"|when|while|until|by|from|yet|anywhere|even|whatsoever|involved|needed|required|experience|then"
    r"|knowledge|skills?|expertise|background|myself|I|we|it|they|this|that|here|there|before|after"
    r"|altogether|entirely|completely|instead|either|clusters?|or)\b)"
)
"""The name ends here; "without Kafka downtime" speaks of a Kafka that is there."""

_USE = one_of(r"""
    adopt, introduce, bring in, add, need, require, choose, pick, install, deploy, run, buy
    pay for, rely on, depend on, work with, bother with, reach for, resort to, go (?:with|for|to)
    (?:move|migrate|switch|port)(?: \w+){0,2} to, (?:re)?(?:write|build)(?: \w+){0,2} (?:in|on|with)
    set up, spin up, roll out, learn, involve, consider, have, know, hear of, write
    own, maintain, manage
""")
_USED = one_of(r"""
    adopted, introduced, brought in, added, needed, required, chose, chosen, picked, installed
    deployed, ran, bought, paid for, relied on, depended on, worked with, bothered with
    went (?:with|for|to), (?:moved|migrated|switched|ported)(?: \w+){0,2} to
    (?:wrote|written|built|rewrote)(?: \w+){0,2} (?:in|on|with), set up, learned, learnt, involved
    considered, had, knew, known, heard of, seen, tried, wrote
    written, owned, maintained, managed
""")
_USING = one_of(r"""
    using, adopting, introducing, bringing in, adding, needing, requiring, choosing, picking
    touching, installing, deploying, running, buying, paying for, relying on, depending on
    working with, bothering with, reaching for, resorting to, going (?:with|for|to), having
    knowing, learning
    (?:moving|migrating|switching|porting)(?: \w+){0,2} to, setting up, the need for, a need for
    (?:re)?(?:writing|building)(?: \w+){0,2} (?:in|on|with), recourse to, the help of
""")
_NOT = (
    r"(?<!\bwho )(?<!\bwho had )(?<!\bwho have )(?:\bnot|\bnever|n't|\bcannot|\bnobody|\bno one"
    r"|\bnone of (?:us|them|(?:the|our|my) \w+))"
)
_EVER = (
    r"(?:to |even |really |actually |ever |yet |personally |once |have |had |has |been |be |there "
    r"|get to |end(?:ed)? up |(?:have|need|want|wish|choose|plan|decide|try|had|needed|wanted) to "
    r"|on (?:the|my|our) team ){0,3}"
)
_QUALIFIED: Final = late(
    r"(?: (?!(?:and|or|but|so|as|because|since)\b)[\w'-]+){0,2}? (?:much|alone|only|directly"
    r"|everywhere|until|till|at first|initially|to begin with|any ?more|any longer|well|enough"
    r"|often|badly|for everything|for long|in (?:\w+ ){0,2}(?:years|months|ages|production))\b",
    re.IGNORECASE,
)
_MUST_HAVE: Final = late(
    r"(?:\bnot\b|n't\b|\bnever\b|\bcannot\b|\bnothing\b|\bimpossible\b|\bhard\b)[^,;.\n]{0,40}$",
    re.IGNORECASE,
)
_BROUGHT_IN: Final = late(
    # In the very next words: "so I introduced it", "but learned it", but not "wrote it in Ansible".
    rf"[^{MARK}\n]{{0,120}}?\b(?:(?:introduced|learned|learnt|taught|brought|adopted|added|installed"
    r"|rolled out|set up)(?: (?:the team|everyone|us|myself))? (?:it|them|one)|(?:set|rolled|built"
    rf"|wrote) one|set it up|rolled it out)\b(?! (?:in|on|with|using) {MARK})",
    re.IGNORECASE,
)

_NEEDED = r"(?:used|needed|involved|required|necessary|an option|available|allowed)"
_REFUSED = one_of(r"""
    ruled out, rejected, overkill, off the table, out of the question
    too (?:heavy|much|big|costly|complex|slow|expensive)
""")
_CHOSE = one_of("""
    chose, choose, choosing, picked, picking, prefer(?:red)?, favou?red, selected, went with
""")
_PASSED = one_of(r"""
    avoid(?:s|ed|ing)?, skipp(?:ed|ing), reject(?:ed|ing), dismiss(?:ed|ing), rul(?:ed|ing) out
    turn(?:ed|ing) down, passed on, consider(?:ed|ing), thought (?:about|of)
    (?:decided|voted|argued|advised|recommended|opted|chose) against
    (?:talked|persuaded|convinced|advised) \w+(?: \w+)? (?:against|out of)
""")


def _patterns(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(late(it, re.IGNORECASE) for it in patterns)


_LACKED: Final = _patterns(
    rf"{_NOT} {_EVER}(?:use|used|using|touch|touched) {_LONG_LIST}",
    rf"{_NOT} {_EVER}(?:{_USE}|{_USED}|{_USING}) {_LONG_LIST}{_ENDS}",
    rf"\bnot (?:used|needed): ?{_LONG_LIST}",
    rf"\bnot (?:a|one) (?:single )?line of {_LIST}",
    rf"\b(?:no|zero) (?:need (?:for|of) |use of |access to |prior )?{_LIST}{_ENDS}",
)
"""What was not there or not known, which may change in the next words."""

_PASSED_OVER: Final = _patterns(
    r"\b(?:instead of|rather than|in place of|as opposed to|in lieu of)"
    rf" (?:(?:{_USING}|{_USE}|use) )?{_LIST}",
    rf"\b{_PASSED} (?:{_USING} )?{_LIST}{_ENDS}",
    rf"\bwithout (?:{_USING}) {_LIST}",
    rf"\bwithout writing {_LIST}{_ENDS}",
    rf"\b(?:would|could|might|should) have (?:{_USED}|used|meant|taken|gone with) {_LIST}",
    rf"\b(?:want|plan|hope|intend|would like|'d like|going|tempted) to (?:{_USE}|use) {_LIST}",
    rf"\b(?:wanted|suggested|proposed|recommended|pushed for|asked for) {_LIST},? but\b",
    rf"\b{_CHOSE} [^.;\n]{{0,40}}?{MARK}[^.;\n{MARK}]{{0,20}} over {_LIST}{_ENDS}",
    rf"\bprefer(?:red)? {MARK} to {_LIST}{_ENDS}",
    rf"(?:[,;(]|,? and|,? but) ?not (?:yet )?(?:in |with |on |to |using |for |via )?{_LIST}{_ENDS}",
    rf"\bnot (?:with |in |on )?{_LIST},? but\b",
    rf"\bneither {_LIST}",
    rf"{_LIST} (?:(?:was|were|is|are|would be)(?: not|n't| never)|would not be|wouldn't be)"
    rf" (?:\w+ly |even )?{_NEEDED}\b",
    rf"{_LIST}[?:] not {_NEEDED}\b",
    rf"{_LIST} (?:was|were|is|are|would be|would have been|seemed|felt) (?:\w+ly )?{_REFUSED}\b",
)
_WITHOUT: Final = late(rf"\bwithout {_LIST}{_ENDS}", re.IGNORECASE)


def unused_names(marked: str) -> Iterator[range]:
    """Yield the indexes of the names that a text says were not used.

    What others could not do ("engineers who had never used it"), the teller may have taught them.
    "Not only", "not until", "not without" and "without Kafka downtime" deny no use; neither does
    what was lacking and then brought in: "There was no Terraform, so I introduced it".

    Args:
        marked: The text, with `MARK` for each name, its blanks single.
    """
    for pattern in _LACKED:
        for found in pattern.finditer(marked):
            if not (
                _QUALIFIED.match(marked, found.end()) or _BROUGHT_IN.match(marked, found.end())
            ):
                yield _names_in(marked, found)
    for pattern in _PASSED_OVER:
        for found in pattern.finditer(marked):
            yield _names_in(marked, found)
    for found in _WITHOUT.finditer(marked):
        if not _MUST_HAVE.search(marked[max(0, found.start() - 60) : found.start()]):
            yield _names_in(marked, found)


def _names_in(marked: str, found: re.Match[str]) -> range:
    first = marked.count(MARK, 0, found.start("list"))
    return range(first, first + found["list"].count(MARK))
