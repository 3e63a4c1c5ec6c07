"""Names of countries and states, which show a town to be one ("Leeds, UK"), and of large towns."""

from typing import Final

from tools.intake.text.phrases import one_of
from tools.late import late

COUNTRY: Final = one_of("""
    UK, U\\.K\\., United Kingdom, England, Scotland, Wales, Northern Ireland, Ireland, USA
    U\\.S\\.A?\\.
    US, United States, Canada, Germany, Deutschland, Austria, Österreich, Switzerland, Schweiz
    Suisse
    France, Spain, España, Portugal, Italy, Italia, Netherlands, The Netherlands, Nederland, Belgium
    België, Belgique, Luxembourg, Denmark, Danmark, Sweden, Sverige, Norway, Norge, Finland, Suomi
    Poland, Polska, Czech Republic, Czechia, Slovakia, Hungary, Romania, Bulgaria, Greece, Croatia
    Slovenia, Serbia, Estonia, Latvia, Lithuania, Ukraine, Turkey, Türkiye, Israel, India, Pakistan
    Bangladesh, Sri Lanka, Singapore, Malaysia, Indonesia, Philippines, Vietnam, Thailand, China
    Hong Kong, Taiwan, Japan, South Korea, Korea, Australia, New Zealand, South Africa, Nigeria
    Kenya
    Ghana, Egypt, Morocco, Tunisia, UAE, United Arab Emirates, Saudi Arabia, Qatar, Brazil, Brasil
    Mexico, México, Argentina, Chile, Colombia, Peru, Uruguay, Costa Rica, Iceland, Malta, Cyprus
""")
"""A pattern for a country."""

STATE: Final = one_of("""
    AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS
    MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV
    WI, WY, DC, ON, QC, BC, AB, MB, SK, NS, NB, NL, PE, NSW, VIC, QLD, ACT, TAS
    California, New York, Texas, Washington, Massachusetts, Colorado, Illinois, Florida, Georgia
    Oregon, Virginia, Pennsylvania, Ontario, Quebec, British Columbia
""")
"""A pattern for a state or its code."""

LARGE_TOWN: Final = one_of("""
    Amsterdam, Athens, Auckland, Austin, Bangalore, Bengaluru, Bangkok, Barcelona, Basel, Beijing
    Belfast, Berlin, Birmingham, Bogotá, Bordeaux, Boston, Bremen, Brisbane, Bristol, Brussels
    Bruxelles, Bucharest, Budapest, Buenos Aires, Cape Town, Cardiff, Chicago, Cologne, Köln
    Copenhagen, København, Dallas, Denver, Dresden, Dubai, Dublin, Düsseldorf, Edinburgh, Frankfurt
    Geneva, Genève, Glasgow, Göteborg, Gothenburg, Hamburg, Hannover, Helsinki, Houston, Istanbul
    Johannesburg, Kraków, Kyiv, Lagos, Leeds, Leipzig, Lille, Lisbon, Lisboa, Liverpool, London
    Los Angeles, Lyon, Madrid, Manchester, Manila, Marseille, Melbourne, Mexico City, Miami, Milan
    Milano, Montreal, Montréal, Mumbai, Munich, München, Nairobi, Nantes, New Delhi, New York
    New York City, Nuremberg, Nürnberg, Oslo, Ottawa, Paris, Perth, Porto, Prague, Praha, Riga
    Rome, Roma, Rotterdam, San Diego, San Francisco, Santiago, São Paulo, Seattle, Seoul, Shanghai
    Sheffield, Sofia, Stockholm, Stuttgart, Sydney, Tallinn, Tel Aviv, The Hague, Tokyo, Toronto
    Toulouse, Utrecht, Valencia, Vancouver, Vienna, Wien, Vilnius, Warsaw, Warszawa, Wrocław, Zagreb
    Zurich, Zürich
""")
"""A pattern for a town that is known by its name alone."""

_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][\w'’.-]*"
TOWN: Final = rf"{_WORD}(?:[ -](?:{_WORD}|am|an der|de|la|del|do|upon|on|sur|le)){{0,3}}"
"""A pattern for what a town may be called."""

NAMED_PLACE: Final = late(
    rf"(?:^|[·•|(;:–—] ?| - | / | in |, )(?P<place>{TOWN}(?:, {TOWN})?, (?:{COUNTRY}"
    rf"|{STATE})"
    rf"(?:, (?:{COUNTRY}))?(?![\w-])(?: / {TOWN}, (?:{COUNTRY}|{STATE})(?![\w-]))*)"
)
"""A town with its country or state, as the part of a line."""

AREA: Final = late(
    rf"(?:^|[·•|(;:/–—] ?| - | in (?:the )?|, )(?P<place>Greater (?:{_WORD} ){{1,3}}Area"
    rf"|(?:{_WORD} ){{1,3}}(?:Bay|Metropolitan|Metro) Area)(?![\w-])"
)
"""An area around a town, as the part of a line: "Greater Boston Area"."""

BEHIND_A_MODE: Final = late(
    r"^(?i:(?:fully )?(?:hybrid|remote|on-?site))(?i: work(?:ing)?)? ?(?:[–—-]|in|from|within|:) ?"
    rf"(?P<place>{TOWN}(?:, {TOWN})?)(?= ?(?:$|[(·•|;]))"
)
"""A town behind the word for the workplace: "Hybrid - Munich (3 days in office)"."""

WITH_A_CODE: Final = late(
    r"(?:^|[·•|(/–—,:] ?| - |(?<=\w) in )"
    r"(?:(?:[DFEI]-)?\d{5}|(?:A|B|CH|L)-\d{4}|\d{4} [A-Z]{2})"
    rf" (?P<place>{TOWN})(?= ?(?:$|[·•|()/–—,;.]| - ))"
    rf"|(?:^|[·•|(/–—:] ?| - |, )(?P<town>{TOWN}),? "
    r"[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?= ?(?:$|[·•|()/–—,;.]| - ))"
    rf"|(?:[·•|/–—] ?| - )(?P<named>{TOWN}) \((?:\d{{2}}|2[AB]|\d{{5}})\)"
)
"""A town with its postal code, or behind something else with its number: "Nimbra - Lyon (69)"."""

ALONE: Final = late(
    rf"(?:^|[·•|(/–—] ?| - )(?P<place>{COUNTRY}|{LARGE_TOWN})"
    r"(?= ?(?:$|[·•|()/–—]| - | or ))"
)
"""A country or a large town that is all of a part of a line: "Acme · Singapore · Full-time"."""
