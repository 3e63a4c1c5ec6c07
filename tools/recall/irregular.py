"""Forms that no stemmer leads back to their word: irregular verbs and plurals, numbers, months."""

from typing import Final

_VERBS: Final = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown
hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost
make made|mean meant|meet met|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen
run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat
sleep slept|slide slid|smell smelt|speak spoke spoken|speed sped|spell spelt|spend spent
spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|withdraw withdrew withdrawn|write wrote written|overcome overcame
rebuild rebuilt|retell retold|rewrite rewrote rewritten|outgrow outgrew outgrown|foresee foresaw
"""
_PLURALS: Final = """
child children kid kids|person people|man men|woman women|foot feet|tooth teeth|goose geese
mouse mice|life lives|wife wives|knife knives|leaf leaves|half halves|shelf shelves|wolf wolves
criterion criteria|phenomenon phenomena|analysis analyses|crisis crises|thesis theses|basis bases
datum data|medium media|curriculum curricula|index indices|matrix matrices
"""
_NUMBERS: Final = """
0 zero|1 one first once 1st|2 two second twice 2nd|3 three third thrice 3rd|4 four fourth 4th
5 five fifth 5th|6 six sixth 6th|7 seven seventh 7th|8 eight eighth 8th|9 nine ninth 9th
10 ten tenth 10th|11 eleven eleventh 11th|12 twelve twelfth 12th dozen|13 thirteen thirteenth 13th
14 fourteen fourteenth 14th|15 fifteen fifteenth 15th|16 sixteen sixteenth 16th
17 seventeen seventeenth 17th|18 eighteen eighteenth 18th|19 nineteen nineteenth 19th
20 twenty twentieth 20th|30 thirty thirtieth 30th|40 forty fortieth 40th|50 fifty fiftieth 50th
60 sixty|70 seventy|80 eighty|90 ninety
"""
_SHORT: Final = """
january jan|february feb|april apr|august aug|september sept|october oct|november nov|december dec
monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat
mother mom mum mama mommy mummy|father dad papa daddy|grandmother grandma granny nana
grandfather grandpa grandad|brother bro|sister sis|photo photograph pic picture photography
television tv|telephone phone|university uni|application app|business biz
favourite favorite fave fav|colour color|centre center|theatre theater|organise organize|hour hr
minute min|kilometre kilometer km|mile mi|kilogram kilo kg|dollar buck usd|euro eur|doctor dr
advertisement ad advert|dog pup puppy doggy doggie|cat kitty kitten|bicycle bike|film movie
laboratory lab|examination exam|mathematics math maths|resume cv|programme program
travelling traveling|cancelled canceled|vacation holiday|gymnasium gym
"""


def _table(groups: str) -> dict[str, str]:
    """Return each form with the first of its group."""
    found = {}
    for group in groups.replace("\n", "|").split("|"):
        if words := group.split():
            found.update(dict.fromkeys(words[1:], words[0]))
    return found


FORMS: Final = {
    form: word
    for groups in (_VERBS, _PLURALS, _NUMBERS, _SHORT)
    for form, word in _table(groups).items()
}
"""The word that an irregular form belongs to, by the form."""
