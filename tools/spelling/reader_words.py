"""What the readers know besides: made by ``python -m tests.training.words``."""

from typing import Final

READER_WORDS: Final = """
abandon abbreviation ability abort abroad absent absurd academy accepted accidentally accomplish
accomplished accomplishment accord accurate accurately achievable achieve achievement acquaintance
acquainted acted action actors actress acts adapt addition additional addresses adjust admin
administer administrators adopt adverb advertisement advertisements advertising advised advocates
affects afford afternoons aged agenda agreement agriculture aimed alarms alert ales algorithm
aligned alike allows ally alongside alternate alternatives although amazing ambitions ambitious
amend american amounts analysing analysts analytical analyzing android anew angels anger ankles
anniversary announce announced announces annoyed annoying anonymous ants anxious anyhow apiece
apostrophe apostrophes apparently appeal appeals appears apple applicants applications applies
apprenticed approach approaching approximately arch architects argues arise armistice arranged
arrangements arrives arrow arrows arse articles artistic artists arts ascension asides aspiring
assemble assembled assembles assessed assessments assignments assistants associates assumed
assumes assures atheist attached attachment attain attempt attempted attend attendants attended
attorneys audio audited audition authors auto automate automatic averages aviation avoid awaits
aware awareness awesome awful awkward babies bachelor badly baked baker bakers baking balanced
balcony bald ball bands bankers banking banks barbers bare barge barristers bartenders baton bear
bears beats beer beforehand begun believed believers believes belongs beneath bereavement beta
bicycles bigger bikes bilingual billion bills binder binding biologists bitter blanked blanks
blended blocked blocker blocking blocks blog blogging blogs bloody blueprints bluff bluffing boast
bonfire bookkeepers boosted bootcamp bordering bosses bothered bothering bounds boxing boyfriend
branded breaking breath breeze brew brewery bricklayers briefer briefly bright brings broker
brokers brothers brush buck bucks buffers bugger bugs builds bullet bumped bunch burden burned
burns bust butchers buyers buzz cabin cafeteria calculated calculators caller calmly campaigner
canada cancer candidates canonical canvas capable capitals captains cards cared carer caring
carpenters carries carrying cases cashiers catalog catalogued catching category catered caterers
catering catholic cause celebrated cent center certification chaired challenge chaos chapters
character characters charged charges charitable chase chatted cheaply cheating chefs chemists chew
chiefs childhood choice choir chooses choosing christian chrome circa cited claiming clarify
classification classmates clauses cleaned cleaner cleaners clearly clergy clerks clicked climb
climbed clock clocked clothes clouds cloudy clueless cluster coached coaches cocky coded codes
collect colon combined comfortable comfortably comma commas comment commercially commissioned
commonly communicating commutes compares comparing compensation complain completes complicated
compute computed concentrate concepts concise concluded concurrent concurrently condition
conducted conductors confidential conflicts congratulate connected considered considering
considers consisting consolidated constraint constraints consult consultants contacted contain
contained contains contents context continue contractor contractors contradict contradicts
contrast controllers conversational cooks cool coordinate coordinated corpus corrections correctly
corrects costume couriers covered cracked cracking crafts crammed cramming crap crash crashing
crazy created cried crisis criteria curl currency curtains custom cuts cutter cyber cycled dairy
damn dancers danger dash dashboards dated dating daughters daytime deadlines dealings debrief
decades declined declines declining decrease decreased deduct deeper defer deficit deficits
definition delayed deleted deletes delighted deliver demanded demonstrate denial denied denies
dentists deny depend depending deploy depth derived described describes designers desired
desperate despise despite detail detection detectives determine determined developers device diet
differs digit digits dimensions diplomas direct directed direction directs disagree disappear
discard disclose disconnect discover discovered discovers discuss discussed dishes dishonest
dishwasher dismiss dispatch dispatched dissertation ditto dive divided diwali doable docked
documented doer doers dollars dots doubling doubted doubtful download dozens drags drained drawn
dreading dreamers dreams dresser drew drinkers drives drunk dull dumb dummies dust dying eager
earliest ears easily east eats eave economic economists edited editing edition editors educators
effective eighteenth eighth elbows elderly electricians elementary elevator elevators eliminated
emailed ember emergency employ employments employs encryption ending endless engineers enjoy enrol
entail entire entirely eras escaped escapes especially establish estimated estimates estimation
estimations evaluate evaluated evaluates evaluation evangelists events eventually everyday evolved
examined exceed exceeds excepted excepting exchange exclude excluded excluding excuse executives
exempt exhausted existing exiting expectations expects expel expels expenses expensive experiences
experiment expertise expires explained explains exports exposure express extract extremist eyeing
facilitated factor factory fails failure faintest familiarity famous fancying fare farming farther
farthest faults feasible feast feasts feats feedback feeds fees felt female feminist ferries ferry
fever fewest fiction fields fifteenth fifth fighter fighters filler filmed filming films filtered
finding fired firefighters fiscal fisher fishing fitting fixing flags flank flash flask flatmate
flats flatter flattering flexibly flick flicker float florists flowers fluently flute focusing
foggiest foggy fold followed following fooling fools foot force fore foreign foreigner forensics
foreseen forestry forgets forgetting forte forwarded forwards founded founders fourteenth frame
framed frames framework frameworks franchise fraud freed freeing frees frequent fridge friends
frustrated fuming furious furniture furthest future gain gaining gains galleries games garbage
gardeners gardening gather gathering gating gdpr generally generation genius gentler gift gigs
gist glossary goals goat gods goodness gosh gotta gotten government graded grades grading
graduation granted graphics graphql greater greed greet greeting grief grieving grilled grip
groups grow growers growing guards guessed guesses guessing guest guidance guides guiding guild
guru gutted guys hairdresser hairdressers halve halves halving handlers handles handout handy
happier hardest hardware harm harming harsh harvested hassle hasty haven havent headline
headphones headteacher heavens heavier heaviest hectic heir hence hereby hero heroes heros hiding
highlight hiking hilarious hindering hinders hindrances hips hiya hobbies hobby holds honeymoon
hoops hooray hopefully hopes horoscopes horrible hose hospitality host hosted hotels housekeepers
houses housework housing hover however huge humanist humans humble hurt hypothetical
hypothetically ideal idealist ideally identity idiot idiots ignored illegal illustrate illustrated
illustrates illustration illustrators image images immediately impact implement implemented
importing imports include included includes income incorrectly increased independence
independently indian indirect indoors industry infrastructure initiation insane insider insisted
insisting inspect inspected inspectors instagram install instance instinct institute instructors
insult insurer intend intense intensive intent intents interactive interests interior interns
interpreted interpreters interrogate interrupt interrupted interrupting interruptions interviewers
introduces introduction introductions introductory invent invested invitations invites invoices
involves ions iphone irrelevant isnt italian jack jammed janitors jewish jobcentre jockey joined
joiner joining joint joints journalists judges keyword kicked kidney kills kindergarten kitchens
knackered knocked known kpis labels labourers lacks ladders lain laps lapsed largely larger
largest lark lash lasted latter laughable laughs launched laundry lawful lawsuit lawyers layer
layman lazy leaders leading leads leaning leans learns lease lecturers lecturing ledger legend
legs length lengthen lesser lessons lest librarians lied lies lifted lifts lighter likeliest
likelihood likened likewise limits liner link links listen listened listener listing literally
literature livid loan loathe local locally located location locker lodge logging lonely loosely
looser loser losers loss lots lottery lousy lovers lowered lowers luck lunacy lunar lungs
machinists macro madam madness magenta magicians maids mailed mails maintain maintained major
maker mall manageable manic manners manufactured manufacturer manufacturing mapping marathons
marketed masked masons massaging masters mastery mathematicians mathematics maximum meaningless
meanwhile mediocre medium meets member members memories mental mentioning mentors mere merely
methods metric metrics metro microphone middling midsummer midway military mill millers minimalist
minimum mining ministry minor mins miracle mirror miscarriage misprint misread misses misspelled
misspells mistaken mistakes moderated modify monitor monster monthly moods moot moreover moron
motorway moves movie movies muddled mull municipality musicians muslim mystery nagging nailed
nails namely nation nationally naturally naught neck neighbours nephew nets networks neural
nevertheless newbie newbies newcomers newsletters nicer nineteenth ninth noisy nonsense notify
noting noun nowt nudge nuisance numb nursed nuts nutshell objectives obsolete obstacle obstacles
obtained occasion occurs officers offset offsets offshore omitted oneself ongoing online openings
operate operating operatives operators opinions opportunity opposed opposite opticians optimism
optimist option optometrists oratory orchard ordered ordinary organising origin original
originally orthodox ouch ours outcome outdated outrageous outs outsider overflow overheat overlap
overlaps overlook overlooked oversaw oversee overwrite overwritten owners paces pacifist pack
packed packer packet paediatrics paint painted pairs palm panda panicking pans papers paragraph
parallel paraphrase pardon parent parental parenting parse parted particularly passable passages
passenger passover passwords pastors patchy paternity pathetic paths patterns paused pausing
payable pdfs peanuts pearl peek peer peers pensioner percentages percussion perfectionist perform
permanent permanently permits personally persons pessimist pessimistic pharmacists phase phases
phoned phones photographed photographers phrase phrases physicists pianos picky piece piloted
pilots pipe placement plainer plainest plainly planes planners platforms player plays pleased
ploughed plowed plumbed plumbers poems poets pointed pointless poke polar politely politeness
ponder pools porters portuguese postcards poster postpone poured powerpoint practically practiced
practised practitioners praises precise predecessor predicted preferences preferred prep prepared
preparing presented preservation preserving pressing presto presumably prevented preventing
preview previously priests prints prior priorities prisoner privacy probability probable probe
processed produced producers professional professionally professors proficiency profiles profit
programmed programmers progressing projecting prolong promoting pronoun proofreading property
proportion propose proposed prospective prospects proves provisional psychologists publish
publisher publishing pulls puppet purchase pure purge purpose pursue puts pythons quadrupled
qualifies queued quid quits quitters quitting quote quoted quotes rabbis racist racked radius
raging raid railways raises ramadan ranges ranking ranks rapid ratings reached reaches reader
readings realise realised realist realize realized reasonable rebuild recalled received recipes
reckoned reckoning recognised recognition recommendation recommended recommends recover recruit
recruited recruiters redesign redesigned redundant reed refer references referred refers reflect
reflection refresh refusal refuse refused refuses regards regex region registration regular reject
rejected rejection rejections related releases relevant reliable reload relocated remain remainder
remarked remarks remembering remembrance reminded reminders reminding remotely removes renewal
repair repaired rephrase replace replan replied reporters representatives requested requests
researched researchers resembles residence residing resign resigned resolved resorting resource
respectively respond restart restaurants restrictions restructured rests resumes retailer retain
retired retract retrospectives returned reuse revision rhythm rich risen risers rises rising risky
rival roadmap robots rolls roofs roommate rooms rose rounded routed router routes routine rows
rubric rugby ruined ruled runners sadly safely safer safest sailing sailor sailors saints salesman
salesperson salon salty scaled scales scalp scans scarcely schedules scheduling scheme scientists
scope scores scraping screened screening screw secondary secret secured seek seeking seething
segment segmentation seldom selection semesters seniority sentiment separately sept sequenced
series serious serum serve served setback setter settler settles seventeenth seventh several sewed
shack shades shaky shape sharing shark shattered shave sheer shell shelling shelve shipping ships
shoot shooting shops shortcoming shortened shortly shoulders shout shrink shrinks sides sift
sifted sigh signature signs similar simpler simplified simultaneously singers sinners sisters
sitter sixteenth sixth sketch skilled skipping skips slash slashed sleepers sleeping sleeps slick
slid slides slightest slightly slog sloppy slots slowest slowly slows slurs smack smaller smart
smarter smash smell smith smokers smoothly snack snag snippet sober soccer softens softer solar
soldiers solicitors solids solved somewhat songs sons sore sorta sorting sought space spaces span
spank spans spar spared sparks spawns specialised specialists specialized specific sped speech
speeded spelled spelling spellings spells spelt spending spite sport sports sprang sprint sprints
sprung squat staged stages stagger standard stark stated states statistic statisticians steam
sterling stewardess stewards stickler stolen stoppers stops storing stormy strange stranger
strangers strap streamlined stressed stretches stronger structural strum stud studio stupid style
subject subjects subscribe subscription subscriptions substantiate subway successful succession
suck sucker sucks sufferers suffices suggested suggestion suggests suicidal suicide suitable
summers sums sunk supermarket supermarkets supervise supervised supervisors supposedly supposes
supposition surname surprise surround surrounds survey surveyed surveyors survivor survivors
suspend sustainable sweet switched symptoms tack tackled tailors talker tasting taxable teams
tears technically technicians techniques tedious teenager telephone teller tellers temperature
tempted tempts tend tenth terminals terrified testers textbooks texts theatres theirs themselves
therapists thereabouts thereafter thinker thirteenth thirtieth thoroughly thousands thrilled
throughout thrown thumbs thus tied tier ties tight timeline timers timing ting tiny titled token
tokens tongue torch totally tough tougher toughest tour tourist toward toys traced tracking tracks
traders trades trading trainees trainers tram transaction transcript transferable transfers
transformed transition translating translation translators transmit transported trash traveling
treat treated trends trials trim trimmed triple tripled trivial trooper trucks trustworthy tube
tubes turf tutored tutoring tutors tweet twelfth twentieth twist twitter typically unable
unanswered uncertain understands underwriting undoing unfinished unfortunately unify unimportant
unintended unite units unknown unlawful unlike unproven unread unrealistic unrecognised unresolved
unsaid unsay unsubstantiated untrue unwanted updates upgraded upper upshot urgency usage ushers
utter vacations vague vain valentine valuable vanish vans vary verb verbatim verbs verging vests
veterans veterinarians vets victories viewer views vineyard vision visit visitor vista visual
vitae vlookup void volunteer volunteering vouch vouched voucher vouches vouching waiters waitress
waits wardens warehousing warm warn warrior watches weaker weakness weaknesses website weeded
weigh weighed weightiest weights welded welders welsh whatsapp wherever whew whip whitsun whoa
wholesaler widely widest wildly willing windy winner winners winning winters wired wished wishes
wishful wishing withdraw wizard wizards wonderful wonders worded wording wordings wordy workers
workout workshops worries worry worthless wrecked wright wrists writ writers wrongly yard yarn
yearly yews yoga zeroes zeros zoom
"""
"""By the alphabet."""
