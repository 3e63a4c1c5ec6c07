"""Requests to find roles and occupations by the words of their titles."""

from tools.understanding.rule import Rule, rule

_TITLES = r"(?:occupations?|job titles?|jobs?|roles?|careers?|titles?|professions?)"
_ABOUT = (
    r"(?:(?:that|which|who) (?:(?:have|has|are|is|got|had) (?:(?:something|anything|a lot|much"
    r"|mainly|all) )?"
    r"(?:to do with|about)|(?:deal|work|involve)s?(?: with| in| on)?)|(?:having )?(?:something "
    r"|anything )?to do"
    r" with|for|about|with|in|named|called|titled|like|containing|related to|around|matching|on"
    r"|(?:that|which) (?:have|has|contain|mention|are called|are about|hold)"
    r"|whose (?:title|name)s? (?:have|has|contains?|mentions?|holds?)|to do with)"
)
_WORDS = r"(?P<text{}>(?!(?:me|my|myself|us|you|here)\b)\S.*?)"
_END = (
    r"(?: in (?:(?:the|their|its) (?:titles?|names?)|(?:the|your) (?:lists?|catalogue|file)|them"
    r"|it))?"
    r"(?: please)?$"
)
_FIND = r"(?:search|find|look up|look for|browse|seek)"

OCCUPATIONS: tuple[Rule, ...] = (
    rule(
        "find_roles",
        r"^(?:is|are) there (?:anything|something|an? (?:role|job|occupation|title)|roles"
        r"|jobs) (?:like|called|named"
        r"|such as|close to) [\"']?(?P<text>[^\"'?]+?)[\"']?(?: (?:in|on|among) (?:your|the"
        r"|my) (?:lists?|catalogue"
        r"|roles|file))?$"
        r"|^do you have (?P<text2>[^?]{3,40}?) (?:in|on|among) (?:your|the|my) (?:lists?"
        r"|catalogue|roles)$",
        0.975,
    ),
    rule(
        "find_roles",
        rf"\b(?:{_FIND}|list|show|give)(?: me)?(?: (?:the|all|any|some|through))*(?: \w+)??"
        rf" {_TITLES} {_ABOUT} {_WORDS.format('')}{_END}",
        0.965,
    ),
    rule(
        "find_roles",
        rf"\b(?:which|what) {_TITLES} (?:are there|exist|do you (?:know|have)|can you find"
        rf"|is there) {_ABOUT} {_WORDS.format('2')}{_END}"
        rf"|\b(?:which|what) {_TITLES} (?:have|contain|mention|are called|are named|hold) "
        rf"{_WORDS.format('3')}{_END}"
        rf"|\b(?:are|is) there (?:any |an? |some )?{_TITLES} {_ABOUT} {_WORDS.format('4')}{_END}"
        rf"|\bdo you (?:know|have) (?:any |an? |some )?{_TITLES} {_ABOUT} "
        rf"{_WORDS.format('5')}{_END}",
        0.965,
    ),
    rule(
        "find_roles",
        rf"^{_FIND}(?: me)?(?: (?:the|all|any|some|for))* {_WORDS.format('6')} "
        r"(?:occupations?|job titles?|jobs|roles|professions)$",
        0.95,
    ),
)
