"""Levels written as a digit alone: "k8s 2, docker 3", told apart from versions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tools.domain import Level
from tools.intake.text.sketch import MARK, Sketch
from tools.late import late

_VERSIONS: Final = """
    python 2 3, java, kotlin 1 2, scala 2 3, ruby 2 3, php 4 5, perl 5, swift 3 4 5
    typescript 2 3 4 5, ecmascript 5, html 4 5, css 2 3, http 1 2 3, oauth 1 2, tls 1, usb 2 3
    angular 1 2 4 5, angularjs 1, vue 2 3, vue.js 2 3, nuxt 2 3, svelte 3 4 5, react native 0
    bootstrap 3 4 5, tailwind 2 3 4, jquery 1 2 3, express 4 5, express.js 4 5, webpack 3 4 5
    django 1 2 3 4 5, flask 1 2 3, rails 3 4 5, ruby on rails 3 4 5, laravel 4 5, symfony 2 3 4 5
    spring 3 4 5, spring boot 1 2 3, hibernate 3 4 5, struts 1 2, junit 3 4 5, maven 2 3
    gradle 2 3 4 5, selenium 2 3 4, .net 2 3 4 5, .net core 1 2 3, entity framework 4 5
    helm 2 3, terraform 0 1, ansible 2, git 1 2, mysql 4 5, mongodb 2 3 4 5, mongo 2 3 4 5
    redis 2 3 4 5, cassandra 1 2 3 4 5, elasticsearch 1 2 5, kafka 0 1 2 3 4, rabbitmq 3
    hadoop 1 2 3, spark 1 2 3 4, hive 1 2 3 4, flink 1 2, airflow 1 2 3, tensorflow 1 2
    pytorch 1 2, keras 1 2 3, pandas 0 1 2, numpy 1 2, unity 3 4 5, unreal 3 4 5
    unreal engine 3 4 5, qt 4 5, opengl 2 3 4, llama 1 2 3 4, gpt 2 3 4 5
    postgres, postgresql, node, node.js, react, sql server, windows, ios, android, ubuntu, oracle
"""
_SPOKEN: Final = """
    python 3, angular 1 2, vue 2 3, vue.js 2 3, html 5, css 3, http 1 2 3, oauth 1 2, php 5, .net 5
    .net core 1 2 3, ecmascript 5, bootstrap 3 4 5, tailwind 2 3 4, django 2 3 4 5, rails 3 4 5
    ruby on rails 3 4 5, spring 3 4 5, spring boot 1 2 3, tensorflow 1 2, llama 2 3 4, gpt 2 3 4 5
    unity 5, unreal 4 5, unreal engine 4 5, qt 4 5, usb 2 3, tls 1
"""
_ENTRY: Final = late(r"(?P<name>\S.*?)(?P<digits>(?: \d)*)")


def _table(entries: str) -> Mapping[str, frozenset[str]]:
    found = (_ENTRY.fullmatch(it.strip()) for it in re.split(r"[,\n]", entries) if it.strip())
    return {it["name"]: frozenset(it["digits"].split()) for it in found if it}


VERSIONED: Final = _table(_VERSIONS)
"""Names that are followed by versions, with those of their versions that are a digit to 5."""

_SAID: Final = _table(_SPOKEN)
"""Those that people name in talk, where "Python 2" and "Kafka 3" are levels."""

_END: Final = rf"(?= ?(?:$|[,;/|!)]|\.(?!\d)|(?:and|but|plus)\b|& |[-–—] (?={MARK})|{MARK} [0-5]))"
_RATED: Final = late(rf"{MARK} (?P<digit>[0-5]){_END}", re.IGNORECASE)
_NAMED: Final = late(rf"{MARK}{_END}", re.IGNORECASE)
_OF_VERSIONS: Final = late(r"\b(?:versions?|releases?|upgrad\w+|migrat\w+)\b", re.IGNORECASE)
_VERSION_IN_NAME: Final = late(r".* [0-5]")
_SHARE: Final = late(rf"{MARK}(?: ?[:=–(-] ?| - | )?[0-5] ?/ ?5(?!\d)")
_LIST: Final = 2


def listed_digits(sentence: Sketch, *, alone: bool = False) -> Iterator[tuple[int, Level]]:
    """Yield the levels of a list such as "Python 4, SQL 3", with the indexes of the skills.

    There must be two items with a digit or N/5, and one of them of a name that has no versions:
    "Python 3, Django 4" names versions. Beside such an item, the digit after a name with versions
    is a level where it is none of them ("Python 4"), and else stays unread.

    Args:
        sentence: The sentence.
        alone: Whether it is all that was said, so that one item is enough: "docker 3".
    """
    items = list(_RATED.finditer(sentence.text))
    whole = alone and len(items) == 1 and items[0].span() == (0, len(sentence.text))
    named = sum(
        bool(_VERSION_IN_NAME.fullmatch(sentence.spellings[sentence.marked(0, it.end())[-1]]))
        for it in _NAMED.finditer(sentence.text)
    )
    shares = len(_SHARE.findall(sentence.text))
    if not (len(items) + named + shares >= _LIST or whole) or _OF_VERSIONS.search(sentence.text):
        return
    rated = [(sentence.marked(0, it.end())[-1], it["digit"]) for it in items]
    if any(_versions(sentence, index) is None for index, _ in rated):
        for index, digit in rated:
            if digit not in (_versions(sentence, index) or ()):
                yield index, int(digit)


def may_be_version(names: Iterable[str], level: Level) -> bool:
    """Whether people in talk name a version of a skill that is a level's digit.

    Args:
        names: The skill's name and its spelling, in lower case.
        level: The digit.
    """
    versions = next((_SAID[it] for it in names if it in _SAID), frozenset[str]())
    return str(level) in versions


def _versions(sentence: Sketch, index: int) -> frozenset[str] | None:
    """Return the versions of a skill as it is spelled, or ``None`` where it has none."""
    names = (sentence.spellings[index].casefold(), sentence.skills[index].casefold())
    return next((VERSIONED[it] for it in names if it in VERSIONED), None)
