"""What the readers know besides: made by ``python -m tests.training.words``."""

from typing import Final

READER_WORDS: Final = """
abandon abbreviation abbreviations ability ably abort abroad absent absurd academy acca accepted
accidentally accomplish accomplished accomplishment accord accredit accurate accurately achievable
achieve achievement acquaintance acquainted acted action activate actors actress acts adapt
addition additional addresses adjust admin administer administered administrators adopt adverb
advertisement advertisements advertising advised advocates affects afresh aged agenda agreement
agriculture ailed aimed alarms alert ales algorithm aligned alike allows ally alongside alternate
alternatives alters although amazed amazing ambitions ambitious american amounts analyse analysing
analytical analyze analyzing android anew angels anger ankles anniversary announce announced
announcement announces annoyed annoying annum anonymous ants anxious anyhow apiece apostrophe
apostrophes apparently appeal appeals appears apple applicants applications applies appointments
apprenticed apprenticeships approach approaching approximately arch architects argues arise
armistice arranged arrangements arrives arrow arrows arse articles artistic artists arts ascension
asides aspiring assemble assembled assembles assessments assignments assistants associates
association assumed assumes assures atheist attached attachment attain attempt attempted attend
attendants attended attorneys attractive audio audited audition authors auto automate automatic
automatically averages aviation avoid awaits aware awareness awesome awfully awkward babies
bachelor backups badges badly baked bakers baking balanced balcony bald ball bands bankers banking
banks barbers bare barge barristers bartenders baton bear bears beats beer beforehand beginnings
begun believed believers believes belongs beneath bereavement beta bicycles bigger bikes bilingual
billion bills binder binding biologists bites bitter blanked blanks blended blocked blocker
blocking blocks blog blogging blogs bloke bloody blueprints bluff bluffing blurb boast boat
boating bonfire bookkeepers booming boost boosted bootcamp bootcamps bordering bosses bothered
bothering bounds boxing boyfriend bracket branded brave breakdown breaking breath breeze brew
bricklayers briefer briefly bright brings broker brokers brothers browser browsing brush brutal
buck bucks buddies buffers bugger bugs builds bullet bumped bunch burden buried burned burns bust
butchers buyers buzz cabin cafeteria calculators calendars caller calmly campaigner camps canada
cancer candidates canonical canvas capable capitals capm capped captains cards cared caring
carpenters carried carries carrying cases cashiers catalog catalogued catching category catered
caterers catering catholic cause ccna celebrated cent center certification chaired challenge
challenges chaos character characters charged charges charitable charted chatbots chatted cheaply
cheating chefs chemists chew chiefly chiefs childcare childhood choice chooses choosing christian
chrome chuffed chunk chunks circa cisco cited citizenship claiming clarify classification
classmates clauses cleaned cleaner cleaners clearly clergy clerks climb climbed clock clocked
clothes clouds cloudy clueless clusters coached coaches cocky coded codes collect colon combined
comfortable comfortably comma comment commercially commissioned commonly communicating community
commutes compares comparing compensation compile compiled complain complains completes complicated
composed comptia compulsory compute computed concentrate concepts concern concerned concise
concluded concurrent concurrently condition conditions conducted conductors configure conflicts
confusing congratulate congratulated connected considered considering considers consisting
consists console consolidated constantly constraint constraints consult consultants consulting
consume consumes contacted contain contained containers contains contents context continue
contractor contractors contradict contradicts contrast controllers conversational convince
convinces convincing cooks coordinate coordinated cope copies core corpus corrections correctly
corrects costume countless couriers covered cracked cracking crafts crammed cramming crap crashed
crashing crazy created cried crisis criteria crunch curl currency curtains custom customary cuts
cutter cyber cycled dairy damn dance dancers danger danke dash dashboards dated dating daughters
daytime deadlines dealings debit debrief debugged decade decades decline declined declines
declining decrease decreased deduct deeper default defended defer deferring deficit deficits
definition delayed delaying deleted delighted deliver demanded demonstrate demonstrates denial
denied denies dentists deny depend depending deploy deployment depress depth derived described
describes designers desired desks desperate despise despite detail detection detectives determine
determined developers devs dial didnt diet differs digits dimensions diplomas dire direct directed
direction directly directs disagree disappear disaster discard disciplined disclose disconnect
discover discovered discovers discuss discussed dishes dishonest dismiss dispatch dispatched
dispense dispensed dissertation distinct distinction distinctions distinguish distracted
distribute ditto dive divided divorced diwali docked dockerfile docs documented doer doers doesnt
dollars domestic dots doubling doubted doubtful download downstairs dozens dragged drags drained
drawn dreading dreamers dreams dresser drinkers drives drugs drunk dude dull dumb dummies dust
dying eager earlies earliest easily east eave economic economists edited editing editors educators
effective eighteenth eighth elbows elderly electricians elementary elevator elevators eliminated
emailed ember emergency employ employments employs encryption endless enjoy enrolled entail entire
entirely eras erased escaped escapes especially establish estimated estimates estimation
estimations estimators euro evaluate evaluated evaluates evaluation evangelists events eventually
everyday evolved examined exceed exceeds excell excepted excepting exceptions exchange excited
exciting exclude excluded excluding excuse excuses executives exel exempt exhausted exhausting
existing expectations expects expel expels expenses experiences experiment expertise expires
explained explains exploring exports exposure express extract extremely extremist eyeing facebook
facilitated factor factory fails failure faintest fake familiarity famous fancying fantastic fare
farming farther farthest fault faults feasible feast feasts feats feedback feeds fees felt female
feminist ferries ferry fever fewest fiction fields fifteenth fighter fighters figured filler
filmed filming films filtered finding fired firefighters fiscal fisher fishing fishy fitness
fitting fixing flags flank flash flask flatmate flats flatter flattering flexibly flick flicker
float florists flowers flute flying focusing foggiest foggy fold following fooling fools foot
force fore foreign foreigner forensics foreseen forestry forgets forgetting formulas forte forth
forwarded forwards founded founders fourteenth frame framed frames framework frameworks franchise
frankly fraud freed freeing frees frequent fridge friends fright frozen frustrated fulfilled
fuming furious furniture furthest future gain gaining gains galleries games garbage gardeners
gather gathering gating gcses gdpr generally generation genius gentle gentler germany ghost gift
gigs gist gladly glassdoor glossary goals goat gods goodness gosh gotten government graded grades
grading graduate granted graphics graphql greater greatest greed greet greeting greets grep
grieving grilled grim grip groups grow growers growing guards guessed guesses guessing guest
guidance guidelines guides guiding guild guru gutted guys haiku hairdresser hairdressers halt
halts halve halves halving hampered handlers handles handout handy hardest hardware harm harming
harsh harvested hassle hasty hauled haven havent headaches headers headings headphones headset
headteacher heavens heavier heaviest hectic hedged heir hence hereby hero heroes heros hiding
highlight highlights hiking hilarious hindered hindering hinders hindi hindrance hindrances hips
hiya hobbies holds hols honey honeymoon hoops hooray hopefully hopes horoscopes horrible horribly
hose hospice hospitality host hosted hotels housekeepers houses housework housing hover however
huge hugely humanist humans humble hungarian hurt hybrid hypothetical hypothetically ibuprofen
ideal idealist identity idiot idiots ignored ignoring illegal illustrate illustrated illustrates
illustration illustrators image images imagined immediately impact implement implemented importing
imports impressed impresses improves incidentally incidents include included includes income
incorrectly increased independence independently indian indirect indoors industry influence
influences informed infrastructure initials initiation injured inked insane insider insisted
insisting inspect inspected instagram install instance instinct institute instructed instructors
insult insurer intend intended intense intensive intent intents interactive interests interior
internship interpreted interpreters interrogate interrupt interrupted interrupting interruptions
interviewers intro introduces introduction introductions introductory invent invested invitations
invites invoices involves ions ipad iphone irish irregular irrelevant isnt issue issues istqb
italian jack jammed janitors japanese jewish jobcentre jockey joiner joining joint joints
journalists judgement judges justified keys keyword kicked kidney kills kindergarten kitchens
knackered knocked kubectl labourers lacks ladders ladies lain laps lapsed largely larger largest
lark lash lass lasted latter laughable laughs launched laundry lawful lawsuit lawyers layer layman
lazy leaders leads lean leaning leans learns lebenslauf lecturers lecturing ledger legend legs
lengthen lengthened lengths lenient lesser lest librarians lied lies lifted lifts lighter
likeliest likelihood likened likewise liking limits liner link links lion listen listened listener
listing literally literature livid loan loathe local locally located location locker lodge logging
logic login lone lonely lookin loops loosely looser loser losers loss lots lottery lousy lovers
lowered lowers luck lunacy lunar lungs machinists macro macros madness magenta magicians maids
mailbox mailed mails maintain maintained major majority maker mall manageable mandarin mandatory
manic manifests manners manufactured manufacturer manufacturing mapping marathons marching
markdown marketed masked masons massaging mastering masters mastery mathematicians mathematics
maximum meaningless meanwhile mediocre medium meets member members memories mend mended mental
mentors mere merely messed metal methods metric metro microphone middling midst midsummer midway
migraines military mill millers minimalist minimum mining ministry minor mins miracle mirror
miscarriage miserable misprint misread misses misspelled misspells mistaken mistakes mistook
moderated modify monitor monitored monotonous monster moods moot moreover moron motivation
motorway moves movie movies muddled mull municipality musicians muslim musts mystery nagging nail
nailed nails namely nation nationally naturally naught necessarily negotiable neighbours nets
networks neural nevertheless newbie newbies newcomers newsletters nicer nicht nineteenth ninth
noisy nonstop notebooks notify noting noughts noun novice nowt nudge nuisance numb numerous nursed
nuts nutshell objectives obligatory obsolete obtained occasion occurs officers offline offs offset
offsets offshore olds omit omitted omitting oneself ongoing openings operate operating operatives
operators opinions opportunity opposed opposite opticians optimism optimist optional optometrists
oratory orchard ordered ordinary organising origin original originally orthodox ouch ours outcome
outcry outrageous outs outsider overflow overheat overkill overlap overlaps overlook overlooked
oversaw oversee overwrite overwritten owners paces pacifist pack packed packer packet paediatrics
paint pairs palm panda panic panicking pans paracetamol paragraphs parallel paraphrase parcel
pardon parent parental parenting parse parted partially particularly parties partly partners
passable passages passenger passover passport passwords pastors patchy paternity pathetic paths
patterns paused pauses pausing payable pdfs peanuts peek peer peers pensioner percentages percents
percussion perfectionist permanent permanently permits personally persons pessimist pessimistic
pharmacists phase phases phew phoned phones photographed photographers phrase phrases physicists
physio piano pianos picks picky piece piloted pilots ping pinned placement plainer plainest
plainly planes planners platforms player plays pleased pleases pledge ploughed plowed plumbed
plumbers plural podcast poems poets pointed pointless poke polar politely politeness ponder pools
porters portions portuguese positive postal postcards poster postponed postponing poured
powerpoint practically practiced practised practitioners praise praised praises precedes preceding
precise predecessor predicted preferred pregnancy prep preparing prescription preservation
preserving pressing presto presumably prevented preventing preview previously priests primarily
prints prio prior priorities prisoner privacy prob probability probable probe problems processed
produced producers professional professionally professors proficiency profiles profit programmed
programmers programmes programs progressing projecting prolong promoting pronoun proofreading
property proportion proposals propose proposed proposes prospective prospects proudest provisional
psychologists publish publisher publishing pulls puppet purchase purge purpose pursue puts puzzled
pythons quadrupled qualifies quarterly queued quid quits quitters quitting quote quoted quotes
rabbis racist racked radius raging raid railway railways raises ramadan ranges ranks rapid ratings
reached reaches reader readings realise realised realist realize realized reasonable reasonably
rebuild recalled received recipes reckoned reckoning recognised recognition recommendation
recommended recommends recover recruit recruited recruiters redesign redesigned redraw redundant
reed refer referee refereed references referred refers reflect reflection refresh refund refusal
refuse refused refuses regardless regards regex region registration regrets regular regularly
reject rejected rejection rejections related releases relevant reliable relies relieved reload
relocated relocating remain remainder remarked remarks remembering remembrance reminded reminders
reminding remotely removes rename renegotiated renewal repair repaired repeated rephrase replan
replied reporters represent representatives represented requested requests reschedule researched
researchers resembles reservation residence residing resign resigned resolved resorting resource
respectively respond response responses restart restaurants restriction restrictions restructured
rests resumes retailer retain retract retro retrospectives returned reuse reveal reversible
reviewed revision rhythm rich riding risen risers rises rising risky rival roadmap robbed robots
rode rolls romanian roofs roommate rooms roped rose rotas rounded routed router routes routine
rubric ruined ruled runners russian sadly safely safer safest sail sailing sailor sailors saints
salesman salesperson salon salty scaled scales scalp scans scarcely scary scattered schedules
scheduling scheme scientists scope scores scoring scraping screened screening screw searching
secondary secret sections sectors secured seeking seemed seething segment segmentation seldom
selection semesters seminars seniority sentiment separately separates sept sequenced series
serious serum servants serve served setback setter settler settles seventeenth seventh several
sewed shack shades shaky shape shares sharing shark shattered shave sheer shell shelling shelve
shipping ships shipyard shook shoot shooting shops shortcoming shortened shortly shoulders shout
shrink shrinks sides sift sifted sigh signature signifies signs silence similar simpler simplest
simplified simultaneously singers sinners sisters sitter sixteenth sixth sketch skilled skipping
skips slash slashed slashes sleepers sleeping sleeps sliced slices slick slid slides slightest
slightly slog sloppy slots slowed slowest slowly slows slurs smack smaller smart smarter smash
smell smith smokers smoothly snack snag snags snippet snowed sober soccer soft softens softer
solar soldiers solicitors solids solo solved somewhat songs sons sore sorta sorting sought sources
spaces span spank spans spar spared sparks sparky spawns spec specialisation specialisations
specialised specialists specialization specializations specialized specific specs sped speech
speeded spelled spelling spellings spells spelt spending spite sport sports sprang sprints sprung
squat squint staged stages stagger stale standard standards stark stated states statistic
statisticians steal steam sterling stewardess stewards stickler stiff stocked stole stolen
stoppers storing stormy strange stranger strangers strap stray streamlined stressed stressful
stretches stronger structural strum stud studio style subject subjects subscribe subscription
subscriptions substantiate subway successful succession suche suck sucker sucks suddenly sufferers
suffices suggested suggestion suggests suicidal suicide suitable summat summers sums sumthing sunk
superb supermarket supermarkets supervise supervised supervisors supposedly supposes supposition
surgical surname surprise surprised surround surrounds survey surveyed surveyors survive survivor
survivors suspend suspicious sustainable swallow swallows sweet switched symbols symptoms sysadmin
tack tackled tailors talker tasting taxable teammate teammates teams tears technically technicians
techniques tedious teenager telephone teller tellers temp tempted tempts tenancy tend tenth
terminals terribly terrified testers textbooks texts thanked thanksgiving theatres theirs
themselves therapists thereabouts thereafter thinker thirteenth thirtieth thoroughly thousands
threw throughout thrown thru thumb thumbs thus tied tier ties tight timeline timers timing ting
tiny titled token tokens toolbox tooth torch tore totally tough tougher toughest tour touring
tourist toward toys trace traced tracked tracking tracks traders trades trading trainees trainers
tram transaction transcript transferable transfers transformed transition transitioning
translating translation translators transmit transmitted transported trash traveling treat treated
trends trials trim trimmed triple tripled trivial trooper troubles trucks trustworthy tube tubes
turf tutored tutoring tutors tweet twelfth twentieth twist twitter typically typo udemy umpire
umpired unable unanswered unblock uncertain understands underwriting undoing uneven unfinished
unfortunately unify unimportant unintended unite units unknowns unlawful unlike unlikely unlock
unproven unread unrealistic unrecognised unresolved unsaid unsatisfactory unsay unsubstantiated
untouched untrue unwanted unwell updates upgrade upgraded upped upper upshot upside urdu urgency
usage ushers utter vacations vague vain valentine valuable vanish vans vary vehicle verb verbatim
verbs verdict verging vests veterans veterinarians vets vicars victories viewer views vineyard
virus vision visiting visitor vista visual vitae viva vlookup void volunteer volunteering vouch
vouched voucher vouches vouching waiters waitress waits wardens warehousing warm warn warrior
washout watches waver wavers weaker weakness weaknesses weary website weeded weigh weighed
weightiest weights welded welders welsh whatsapp wherever whew whip whit whitsun wholesaler wich
widely widest wildly willing windy winner winners winning winters wired wireframes wished wishes
wishful wishing withdraw wizard wizards wondered wonderful wonders worded wording wordings wordy
wore workers workout workplace workshops worries worry worthless wots wrecked wright wrists writ
writers wrongly yard yarn yearly yews yoga youth youtube zeroes zeros zilch zoom
"""
"""By the alphabet."""
