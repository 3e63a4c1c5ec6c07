"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in it me for and you is of do on that how so hours at have week can be with
from this would one which about was no i'm not did all please am up what's are as or got there
docker by does i've now out plan if like want i'd get put first last data job go an say two only
but should back know sql when off before engineer any good could where then time we they make
manager role take tell show work done after just excel since skill why need anything it's years
down end target day list don't next python see check three been kubernetes skills more level them
who here had ask many something start thing much give that's weeks never over yes jobs new whats
still again look roles interview analyst change write said has told every learn read think year
come four right hour everything leave march may going too way our some th five than ok weekly
can't nothing your course really keep until will better questions well today cv half between
evidence month june let's h set into through date far most these forget till january long six else
mean things bit went actually old whole boss ads learning ten those days im monday sorry instead
maybe myself people meant profile school use you've call finished project second minutes same file
pay says wrong i'll other because kindly nurse gaps name night open ready test best find once goal
move number postings were enough cut months care friday let february home doing deadline git made
management december must sure terraform july left mine run kids missing rather study undo august
already stuff asked begin changed yet aws book help used both comes each head wants april morning
save behind java finish machine tomorrow christmas team us top without away become business levels
own pls there's easter hrs laptop lot salary being delete exam idea notice sunday wife also cloud
drop explain remind saved wait gone shift u under adverts english even order product september
talk welding you're designer its k per thanks took tuesday bring ever free gap life moved person
chef coach compare gave looking office suppose another hm remember thursday mind none somebody
working different mlops rate zero dont hold html near speaking thats word add aiming full spring
ux bookkeeping count nine october pick statistics txt budgeting came exactly getting having lead
leeds phone readiness seven talking tonight ward answer evening her isn't leadership place public
step very wanted worked yesterday ago bad e fit november oh points quiz schedule scientist side
sister stop twenty weekend against ahead computer contract director fix he honestly less sort ai
asking close difference eight few mention nights round thank type wrote export figma hr lost
master negotiation officer ones passed planning search stock stored term always around bi french
german goes haven't late needs post senior training assistant bank coming evenings front lets
letter live pdf power real review shifts skip someone studying summer touched assessment colleague
company experience kind later manage moment nice numbers page promise qa remove saturday scrum
short stand starting tax teaching weather while aim built c food helm honest lab line load match
nearer nobody others payroll she sir train written able aid class css early fine history
javascript might ml play record scrap sick somewhere speak st won't acme build customer driving
due hello law licence print requirements site stuck teacher third thought whether worth code earn
employer employers given guess id json linkedin longer note often quarter recruiter supposed table
audit didn't driver email entry his linux log planned promises reckon rest risk security sounds
their though week's wish bus devops house makes market past point reading running safety send
shall spanish turn agency apply architect baby clear closer college cover decide degree forty hang
hmm kept mate memory period react spent staff started straight supervisor tableau takes whatever
won analytics anywhere called career compared complete hand holiday holidays kitchen knows minute
money nah nope part percent photoshop position report resume score service story trained translate
accountant anyone average big centre control cook csv dream finally forgot forklift happens
mentioned moving n possible quick reach safeguarding sap sat system teach vacancies wednesday
where's b budget closest current decent electrician form google husband least looks nearest oops
pull realistic ring rota software starts thinking twelve um understand vs we're certificate
changes closed copy demand earlier fair great hard lack legal lol love mad managed noted offer
present ran reverse sooner stick stories warehouse who's wouldn't writing along backup beginner
cancel correct eleven expert frontend health hear high hospital how's import important logistics
proof pytorch r sheet talked text thirty total towards track wk accounting across azure bits
choose clue communication dates daughter design doesn't draft gets ill joke knowledge little
mistake neither p paid paper previous recommend screen script sense son speed suit sundays testing
tig user visa wee weekends words wound yrs achievements beginning cant completed controller daily
docx either everyone fast grand headline heard homework hotel imagine information ive living man
marketing matter message module mother nearly opened pace pass patient pays polish posts practice
probably properly push quit safe services shows sleep small stakeholder stay teamwork typed wipe
works account anyway based bookkeeper break brother buy calendar catch conflict counts details
developer dog drive ends entries feb forward further hi holes lose lovely md meeting menu notes
phlebotomy pod red s share shorter sign sit slow version wanna wedding according altered app books
car clerk decided documents erase expect feeling fill friend god him hiring keeps lacking learned
listings mark medication mostly operations partner pizza promised raise reason rid road route rust
sales saying scratch sent sitting solid stack strong sum tester times tutorial twice typing videos
walk wat yeah ansible assess backend calls chapter computers coordinator database desk desktop
double dropped engineering fancy feed feel fortnight gives handling he's maths modelling mum nd
options owner positions practise question queue quicker rd redo reports research roughly runs
season she's shop stands stays steps taking tasks telling they're together we've within actual ad
advert adviser altogether anybody anymore application asks autocad available bother btw bump bye
council currently daughter's fall fifteen files financial fire fits fluent haha happy jenkins
kafka landlord leaving led lunch mig ms needed nursing okay plain prepare program progress range
records return room spoke stayed tbh tea technical throw update waiting weak wins wise x yep agree
autumn aye bed biology blank board brand capital carry case chat cheers coffee companies deeds
during errors everybody figures film fixed funny game gonna halved hands happen hire hope hurts
ins inspection interviews jan jira latest laugh lay leader min occupations overtime panel path
percentage platform plus prefer pretend proper recipe recorded researcher rubbish self shouldn't
specialist surveyor swap switch technician they'd typical university using usual wanting watched
win window ye accounts allowed army bar believe biggest bin bitcoin building careers claim common
cost d dashboard differ diploma document empty exams falls final firm flight foreman function
general happened hit imported knew knock lady language meaning means miles mondays names
networking offers one's picked picking putting query required restore results roll row sage sorts
sound spreadsheets studied ta taught that'd tick try typescript undid upload uses wasn't waste
why's yourself afternoon agent agile began besides blood card carer cat catalogue children
coaching cold column commitments compliance confirm cooking copywriting correction couple dad dec
department depends depot display error family figure folder hate heart hygiene internet kick lad
likely lines looked meet mum's music offered operation ought paralegal pitch pivot plumber posting
priority pub quickest rank revert salesforce scale sell solutions solve soon sous spreadsheet
strike suggest suits summarise tables thinks thousand tired traffic trainer users usually van view
writer yaml young advanced age agreed ah alright appraisal asleep birthday black bottom brought
cad cannot chance changing chatgpt checkin chief client commands commit complaints consider
contracts cos couldn't dbt dear deep deputy divorce docker's draw dunno effect ended euros ex
examples exercises fifty finance found girl grill hgv hull human instructions junior knees knowing
kpis land library logged logo low lower making matters measured mentor network nurses online owe
paste performance pm policy pretty printer private procurement promoted qualified quality quite
radio release remote require restaurant saw settle shifted ship shot shut single strongest they've
thistledown ticket transport weld what'd wine winter wonder wont yours access address
administrator afraid among answers apart barely basis becoming berlin beside boiler brilliant bug
cert chain clean club committed convert counted court curious de dead define diff doubt downloads
drawings earth effort enter executive exercise farm fed fell flat fleet flu football formula
fridays gas gotta handle higher hired hoping hows ifrs ignore illustrator infection inspector
interested js keen killing knee lakhs lawyer mac measure medical meetings metrics mock mortgage
news nlp normal nowhere opening oracle paramedic parents pastry pc portfolio presentation prince
programming prove q quantity raised rated recall regarding reversed rice seeing selling server
shown sing sits sixty slipped social speaks standing staying stone stopped success such support
tackle task tech tesco tested that'll theory theres true unassessed understood unit useless vat w
watch weekday worker accept accident accomplishments achieved administration airport analysis
apprentice aren't art article auditor boil boot boxes budgets busy certificates charge civil
closing coding colleagues collections command costing cousin crew customers dentist describe
doctor drink duties duty easier egg election em essay estimate eye facts failing feet follow
generous girlfriend handed held helped hey holding hot improve inside installed keeping kid ladder
lads listed maintenance manual marked midwife migration minus museum nervous nor outside paperwork
patients paying pension perhaps pharmacist picture plans plant plumbing pounds primary prime
proceed professions proofread protection pupils rain rang re reads reduced registrar reorganised
resignation resources rewrite rewrote robot saving seems seen signed sister's slower snow spare
state stood store stretch sue supply teachers tips title trade truck trust turned undone weight
welder whatsoever wife's worse worst wot wow above accessibility annual apprenticeship background
bakery basic basics bet bill block bonus booked boots brag breakfast buses buyer carpentry
chemistry chest clinical commitment completely conservation costs counsel courses creative
curriculum databases dropping easiest eighteen employed employment energy engine examine
exhibition feels fitter folk fractions frequently functions grandson group growth hanging heading
hell heritage hopeless horoscope hundred indeed intermediate invented kill laboratory laid launch
lesson light marking middle minister mornings name's necessary negotiate nod noise normally
objective obviously onwards outstanding overview photo planner playing poem preference presenting
president pressure price prod programme rating realistically reckons register registered
reliability relocate rent reviews roster rusty select sensible sigma silly slip slot sold
solicitor someday sometimes sorted source spots square stage statements studies sufficient swear
taken talks tall tally ticked timetable touch town trending trip turns union updated useful v
vacancy versus vet video wall war water wheres whichever windows woman wondering xmas added advice
advise ages air alarm almost alone appear appointment artificial auditors bag below belt blue
brain breaks buying calculate candidate captain carpet chair chart charts city cleaning closes
cluster colour compose consultant country credit curator daft deal debug dental deposit die dollar
door dump duplicates easy edit education educator estimating fact faster fewer forecasting forever
format fourteen garden giving goodbye grateful grew grown hack hall happening harder herd here's
ideas improved improving intelligence involve judge juniors kidding languages lately leaves lie
liked lists lived loans losing lucky main manager's married media merger mess midnight mine's
missed model models mr niece nil nobody's notch nursery organised overall pain pause perfect
personal plate police press problem process production proficient provide puppy pushed quickly
rates recent receptionist renames reserve resolution result rules rung sale saturdays saves scan
science sea seat seconds sergeant session seventy showing shy sites slept somehow star steward
strengths sun supplier supposing switching taxi tickets timer titles toddler tops trainee transfer
truth types ugh undecided unknown upstairs urgent value varies vote wage wages wear weekdays
when's workshop wrapped y year's younger absolute absolutely adding advance afterwards agencies
ambulance analysts angry appreciate area areas arguments arm assignment assume automated backed
bake balance bash batch became bell beyond body booking boring born box boys bridge british broken
burning button caching cake calling calories cancelled cars certainly chances chasing chats cheap
cheapest checking chemist chose church claims classes classroom cleared clients clinic coat
collected communications commute comparison completion concerning concrete conference construction
conversation cooked covering crack crane cross cup curiosity cypress dad's dark demands designed
developed development dies differences dig dinner disregard dose doubled doubts drawing drug dry
earning earns edits eighty emails entered examiner extend fail fantasy father fee firms flip folks
foods forgotten foundation freelance freeze fund fussed garage gimme graphic grounds guide halfway
handled hardly healthcare heating helpful helps horse incident info instructor interviewed items
itself kettle's key keyboard kilos labs lad's learnt legally librarian likes loaded loads loop ma
mail managers managing map marine material medicine merge migrated milestones milk million mixed
named navy neighbour neighbour's nineteen noticed null object occupational odds onto option orders
pages pair pal pending photos pills pilot pirate plenty poor port postman practical pressed
principal printed profession promotion proofs proven queries raining rebuilt redid reinstate
repeat reported request requirement reset residents responsibilities retail returns revenue rise
rounds sandy scared scheduled school's schools scroll scrub secretary seminar sending sentence
sequence shipped shorten shortest shortfall shoulder showed shutdown sixteen slack smallest snake
sofa soonest speaker spell spend spot stall starters stepping submit suited summary swapped swears
systems targets tempo terms tests tills tip tower trains travel truly trustees tuesdays tutorials
un unity unless unset upon validation vector vendor walked wards watching whenever wire wit
workforce world worried accountants act actuary adds advisor agency's agents ain't allotment alter
amount animals answered applying apprentices architecture associate ate attach audits automation
awards backlog banana bedtime beginners begins behalf bench birth biscuit biscuits bless blow
bored bought branch bread break's brief broke burnt butter buttons campaign canteen carpenter cash
cast certified charity chatting checkout checks choices chuck clause clicked clocks co colleague's
colours commence competent complaint compliant confess confidence confident connect cork
counsellor cow cricket critical crop crying cursor curve dare decides defined definitely degrees
delivered deliveries delta dementia died director's directors directory discharge discussion
distance ditch dog's drafting dragons drill drivers eat electric electrical enlighten entitled
enumerate essential estate ethics event everywhere excellent except exhibitions exist exit
expecting expired exported extra eyes face facilities failed falling fan fancied fastest favour
favourite features feelings festival fetch filled filling finishing fish fitted flights floor
florist focus former fourth frank fresh fulfil gallery generate gig girls goodnight grade
grandmother greek green grilling guests guy hat headache headed hearing heavy herself highest
hires hobby hole iii improvement index insist instruction interesting interviewing inventory
involved jealous join journal judged judging jump justify keeper kid's kinds knife label landing
large latin laws league letters level's lid lift lights lined listening lock longest loose lorries
lorry loud lowest lunchtime lyrics m man's marks matches materials maternity mates measures
mechanical mechanics mediator medicines men mentored method migrate mobile modest modified monthly
mood moon mouth movement mrs mush mutual native needle negotiating nicely nightly nightmare nite
node north notebook nothing's nowadays objects occupation offering official oldest operator
opinion optimistic otherwise outlook output overdue park parking parlour particular parts party
passage pasted patience pattern pencil penny permit pharmacy pictures pieces placed places pods
pointer polite poorly pop population porter possibly posters precisely printing printout prison
professor programmer progression projects proud provenance published pulled qualify quieter
quizzed rash recap reception recording reduce redundancy regional regression relocation remembered
reminder removed remuneration renewed replaced reporting responsible reversing ringing river
roofing rough sack sad sake salaries sauces savings scanned scheduler schooling seaman section
sector seem sees selected seriously sets setting sewing shake shocking shoes shop's shopping
shorthand shouting sight signal signing sink situation skipped slide sod soldering someone's son's
song soup spark special spit spoken spotted spread squared stars starter station step's stocks
strategy street strength string students successes suppliers surgery swift swore taxation teaches
tells template terrible therefore thoughts thread tidy tool topic topics translator travelling
treasury tree trial tribunal tried trouble trying tuning turkey tutor twenties twins unchanged
undefined undertakings uniform vacation vegetarian vessel vocabulary voice waiter washing wasting
ways web wednesdays weighing weighted whoever whoops whose work's zip abilities accent accessible
accidents accordingly acquire active activities advertised advocate affair affect affirmative
agreements agrees agricultural aisle alive allow allowance alteration alterations ambition amended
amendments ancient angular animal animation announcements answering antibiotics anyone's applied
appraisals appreciated approve archive argue arrange arrive arrived ashore aside assessed assuming
assurance attack auctioneer auditing aunt avoiding awake award awful back's backing backs
backwards badge baker band bang banging barbecue base basically bath battery bay beat becomes
behaviour belong bend bike billing binned bins blind blowing blueprint boards boasting boats
boilers bolt bond bookkeeping's border boss's bout boy boy's brackets bricks bridges bringing
brother's browse bucket buddy buffer builders bulk burn butcher butchery calculation calculus
camera camp candy cargo cashier cat's cataloguing caught causes cell century certain chap charting
cheaper checked cheered chess chicken child chiller choir chopped chosen chronology churn cinema
cite civilian claimed clever clicks client's climbing coin colouring columns combine commencing
commissioning commonest commute's commuting company's competences complained computing conferences
confidential confirmed confused conscience consist contact container containing content
contradictions controls conversations convinced copied corner corrected counter counting countries
county coverage covers cows crash crashes crawling create crewing crisps cruise crush curators
cutting cycle dads damage day's dealing deals deciding decision decisions deck deed delay
delegating delegation deli delivery dent depressing description descriptions desire destination
detached develop diary difficult digest disk dock doctors documentation dogs doors drafted drag
drawer dreaming dreamt dress drops drove dumped duplicate dusted dutch earned earnings eaten echo
edition editor eh electronics eleventh elsewhere ending engines essays evidences exact exaggerated
example exception exists expected experienced extended faint fairly fallen familiar family's
farewell farmers fat fear feathers feature fencing field fiesta filter finds finger fingers
finishes firm's flag flies flood flutter follows football's forecast forgive formats formerly
forms fortune fraction freezing frequency frightens fruit fully fun funds funeral gained gardener
gathered gent geography ghosts glad glass god's gold graduated graduates grammar granny's grant
greetings grid gross ground guard gym hair halloween handwriting hangs happier harvest hated haul
haves head's headlines headmaster heads heat helping hen hidden hide himself hip hits holder hood
hook hoped hostel hourly huh hundreds hunting hurry husband's illness importance impossible
impress including incorrect increase indicators induction inform ingest initiate ink insists
inspectors insurance intake intention interest intern internal interview's interviewer introduce
introduced invest invite invoice involving iron item job's john joined joins jokes joking
journalist journey kettle kicks killed kinda king known lagging lambing landed lasts laughing
leading leap lecturer lectures lend length lifting limerick limit limited linked litigation lives
locate locked lord loved lowdown lump lying machinery machines magazine mainly maintains male
manages manner marry master's matching matron meal measuring mechanic median mediation membership
memory's mentions menus merchant merged messages met milestone milker mince miss modules
monitoring mother's motor motorbike mountain mouse muddle musk naming nappies nasty nay nearby
neck needing negative negotiated nephew newest newsletter ninety nodded non nonsense nosy notices
notion nought o o'clock obligations obliged odd offices officially older onward opens opera
operative orange ordering outdated outdoors overwhelmed packaging pager painter pancake pandas
panels parrot passes passing password patch payment payments peak perfectly pest petty phonics
photosynthesis phrased physics pile pill pin pipe pipeline pipelines planted plastering played
pledged plug pointers popular possess posted pottery pr practising practitioner pray preferably
preferences premiere presented presently prices pricing printable printers pro probation produce
promising promotions prompt proves provided psychologist pump purchasing pure purely pushing
python's qualifications quarters quiet rack racking rail ramble rambling rangers ranked ranking
rare readers reality reasons recently receptionists reconciled reconciliation recruiting
recruitment recruits reference refinery relevance rely remaining remains remark renew replies
reply requesting requires respected responsibility responsive resting restored retention retired
retirement retires reunion revise revised ridiculous rights rite roads rolled roof root ropes
rotten rows rude rule runny rush sacked sample samples sandwich scanner scored scripts secure
semester seniors sentences separate servant servers serves sessions settings settled severance
shade shaking shared sharp shaved shed sheets shelf shelves shirt shoe shortcomings shutting sieve
signals simple simply sin size skiing sky slipping snowflake soda soil soldier sometime sounded
split splitting sprint squad squeeze squeezed stability stain statement stations status sticking
stones stopping stops stores storm stove stress strict stroke structures student stupid suffice
sugar suggestions sunny super superintendent supervising supervision supported supports surely
suspect swamped swearing tab tablets tail tank tap targeting taxes teammate's technology teenagers
teeth ten's tennis theatre theme therapist thesis thick thin throwing thursdays ticking time's
today's tomato tools torn tractor trailing translated tray trees trick tricky trumpet turning tv
ugly unavailable uncle unclear understanding unemployed universal unsure valentine's valid
variable vein ventilator verified verify vet's visitors vitamin volumes waited wake wakes walls
wand warehouses warning waved weakest wed weighs weird welfare wheelchair whereas whoa whom wide
wiped worn wrap writes yardstick yellow youngest
"""
"""The commonest first."""
