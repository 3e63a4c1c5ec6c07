"""Plain English words that lie a letter from the name of a skill, and are not meant for it.

A word that is spelled right is no slip for another: a night shift is no Swift, and "between" is
nothing that anybody could have a level in.
"""

_NEAR_TEXT = """
    accurately agricultural analysis arise assemble assembled assembles audio automatic backed
    backing baking banging between bleeder blended blocking canvas catching chief chiefs
    chrome clause cloudy clouds combined communicating concurrent concurrently conference
    confidence consisting consult contained dated dates delegating direct directs discover
    discovered discovers ditch docked docket drive driver drives economic election elementary
    enjoy exiting expel expels exports failing fiance feats filling filming fixing flank flash
    flexibly flick fluent flute frame framed frames frank gains gating germany grade grades greed
    green greet hiding hiking ideas idiot illustrate illustrated illustrates information
    initiation knife korea lagging landing later leading learn learns liner linked locker looked
    looser magenta market massaging match medication mentioning metric micro nation objectives
    officer operating packed packet panda parents patients pearl percussion perfect personal
    persons polar practice preservation preserving preventing printing projecting promoting
    prospective rapid reach recognition reimporting relocation researched reset resorting retain
    rollback rugby russia rusty safer salty scale scales scalp scans score scrap scrub seldom
    serum shack shades shall shape sharing shark sharp shelf shelling shift slash slick slots
    slows slurs smack smell snack solar solids space spank spans spare spark sparkies sparks
    sparky spawns spell spelling sprang sprint sprints sprung stack stagger stark starting state
    stats stops store stormy story strap strike string strum structures supervising tasting tears
    terms texting thanks thoroughly through touch tracking transaction transformed transition
    translating translator tutorial typos unify unite units unread vests vision visit waiting
    whiting wildly window world write
"""
_NEAR = frozenset(_NEAR_TEXT.split())

_NO_NAME_TEXT = """
    about above across after again against ago ahead almost alone along already also although
    always am among an and another any anybody anyhow anymore anyone anyway anywhere approximately
    apparently around as aside asleep at away awful back bad badly barely because before behind
    below beneath beside besides better between beyond bit bits both but by certainly cheers
    closer completely deffo definitely despite down due during each early easily eh either else
    elsewhere enough erm especially even ever every everybody everyone everywhere exactly except
    fairly far few final finally first for former from generally goodness guess hardly hello
    hence here hey hi high higher hmm honestly how however in inside instead into its itself just
    kinda last lately later latter least less lest likely likewise literally low lower mainly
    many maybe me mere merely middling might mine more moreover most mostly much my myself namely
    near nearly neither never nevertheless next no nobody nope nor not nothing now nowhere of off
    often oh ok okay on once one only onto onwards oops or other others otherwise our ours out
    outside over overall own past perhaps please plus possibly practically presumably pretty
    probably properly quite rather really regarding roughly round same seldom several sheer since
    sleep slightly so solid some somebody someday somehow someone sometimes somewhat somewhere
    soon sorry sort sorta still strong such surely tbh than thanks that the their them then there
    therefore these they think this those though three through throughout thus till to today
    together tomorrow too top toward towards truly two um under unless unlike until up upon us
    usually very via wait was well were what whatever when whenever where whereas wherever
    whether which whichever while who whoever whole whom whose why with within without yeah yep
    yes yesterday yet you your yours
"""
_NO_NAME = frozenset(_NO_NAME_TEXT.split())


def is_plain_word(word: str) -> bool:
    """Whether a word that all but spells the name of a skill is spelled right as it is.

    Args:
        word: The word.
    """
    return word.casefold() in _NEAR


def only_plain_words(words: str) -> bool:
    """Whether every word of a phrase is one that names nothing: "between", "sleep so".

    Args:
        words: The phrase.
    """
    return all(it.strip(".,'’-").casefold() in _NO_NAME for it in words.split())
