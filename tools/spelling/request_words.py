"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in for me it you and is of do on that how so at hours have with week can be
from this would which about one i'm was all did no am not are up what's or there please got as by
i've does if now out plan like want get docker i'd put job last an go say first two know when data
back should good could where any off before but time only they sql manager role we tell take then
make after engineer show done skill work just excel anything since down day it's why years need
list end see don't python skills next target three here level been them something who many more
thing give had start ask check jobs much over weeks whats that's look roles again still never new
interview write has learn told said going think four read year come way every five kubernetes may
right some than everything analyst our your change can't hour th weekly will march cv better leave
questions course today let's ok really through between into too month half yes most set well far
nothing until date long keep these things ads old six bit evidence june whole january else im
learning mean boss days ten went actually you've myself those monday profile call file h till
forget kindly people school find finished project says instead postings ready best because meant
move name once sorry i'll maybe open other second cut minutes nurse pay care let night friday test
goal home management were doing enough gaps same use must left missing number study kids made
terraform deadline mine begin july wrong asked february run stuff book changed december head help
months already august comes rather undo git java used wants behind sure team top each machine pls
yet finish morning own there's us april become levels save tomorrow without away salary aws being
both u wife adverts english exam explain order remind sunday gone laptop lot notice saved talk
you're idea took bring chef coach designer drop even gap its person business christmas compare
gave office per product tuesday ever free hm life looking shift suppose another easter moved rate
september thursday welding k near remember somebody speaking under wait word different hrs working
aiming bookkeeping full mind nine thanks txt zero dont exactly getting having hold lead phone pick
statistics tonight ux budgeting place public step came delete evening her readiness seven very
yesterday also answer computer director leadership less october schedule side sort spring weekend
worked count he html leeds none november points talking thank thats twenty ward against ago asking
bad close few fit honestly hr negotiation officer planning scientist search wrote ahead always bi
cloud contract eight figma german isn't lost master ones stock stored term training type add ai
fix french goes haven't late mention post power review round sister studying wanted around coming
export front mlops needs pdf short stand teaching aim assessment company helm honest kind lets
letter line moment nearer nice nights nobody quiz saturday scrum sir starting tax train while able
aid bank early evenings experience food history match numbers passed play she someone touched
weather assistant colleague difference driving hello law load manage oh payroll record scrap
senior sick site whether written c class code css employers json live might note often print
recruiter requirements somewhere speak summer built driver due employer entry his javascript lab
linkedin log others planned promises quarter remove security shifts st stuck teacher their third
wish won't worth customer email fine given guess house licence makes market ml past reading real
reckon risk safety supposed thought week's apply architect clear closer college forty later mate
memory point promise qa react shall skip spanish started straight tableau whatever agency anywhere
baby bus career compared degree didn't hand kept kitchen knows linux minute money page period
photoshop position rest resume send service staff story supervisor table translate turn audit
average centre complete control cook cover csv dream forklift happens holidays id mentioned
possible reach safeguarding sap sat score spent takes teach vacancies won accountant anyone b big
build closest current decent longer n nearest oops part percent pull quick ring rota though um
understand vs acme budget called closed decide demand devops earlier electrician google hang hard
hmm holiday husband lack legal love noted offer present realistic reverse sounds stop stories
trained twelve who's wouldn't writing along beginner cancel certificate copy correct e eleven
expert finally forgot hear hospital import least logistics moving r sheet sooner starts system
talked towards warehouse we're where's accounting across backup choose clue dates daughter design
fair health high how's joke knowledge lol looks managed nah nope paper previous proof pytorch
recommend report screen son speed stick testing text thinking thirty track user visa wednesday wk
wound achievements azure beginning bits changes completed controller docx fast form frontend gets
grand hotel imagine important information little man marketing message mistake nearly pace pass
patient polish posts practice push ran sense sleep stakeholder suit typed wee weekends words yrs
account based break brother buy calendar catch conflict details dog either entries everyone
forward further great holes homework ill living lovely md meeting notes opened p phlebotomy
properly red safe script share sign sit sundays version wanna according altered anyway bookkeeper
car communication developer documents draft drive earn expect feeling fill friend heard hi him
keeps lacking listings matter menu mother operations paid partner pizza reason rid road route
running rust sales saying slow software stack strong sum tester times total twice typing walk wat
wedding wipe ansible books cant computers coordinator database desk desktop double dropped ends
engineering fancy feed feel god handling lose module mum nd options owner positions practise
promised queue quicker rd research season she's shop sitting solid stands steps taking tasks
teamwork they're tig we've works actual ad advert adviser analytics anybody application asks
autocad available bother btw bump bye chapter counts currently daughter's decided fall feb fifteen
files fire fortnight gives happy he's hiring learned leaving lunch mark maths modelling nursing
okay probably program progress quit raise range records return room runs scratch sent small tea
telling waiting weak wins wise within altogether anymore app autumn aye backend biology blank
brand capital case cheers clerk coffee daily deeds doesn't erase everybody figures film financial
fluent funny gonna halved happen hire hope ins inspection interviews ive jira latest laugh lay
leader led mad mostly needed occupations overtime panel path pays percentage plain prepare pretend
proper recipe recorded redo researcher rubbish shorter specialist stayed surveyor technical throw
together typical university using usual wanting win x yeah accounts agree allowed army assess bed
believe biggest bin bitcoin board building careers carry chat claim common companies cost council
d diploma document during empty firm fits fixed flight foreman function haha hands hit hurts
imported jenkins kafka knew knock lady landlord language meaning miles min names one's picked
picking plus putting required restore results roll roughly row sage self services shouldn't sorts
sound spoke spreadsheets studied swap ta taught tbh technician that'd try tutorial typescript
undid upload videos ye yep yourself afternoon agent agile began blood card cat catalogue children
coaching cold compliance confirm cooking copywriting dashboard department depot display errors
exams family figure final folder happened hate heart hygiene internet jan kick lad lines looked
means medication mig mondays music offers operation ought paralegal pivot plumber posting priority
pub question rank revert salesforce sell solutions solve sous spreadsheet suggest suits summarise
tables they'd thinks thousand tick tired traffic trainer update users van view waste window young
advanced age agreed ah alright appraisal asleep bar besides birthday bottom brought cad cannot
chance chatgpt chief commands commit commitments complaints consider contracts cos couldn't dad
dear deputy differ divorce draw error euros ex examples fifty finance found game general girl
grill hgv hull human instructions knowing land library logo making matters measured neither
network offered owe performance pitch policy pretty printer private procurement qualified quality
quickest quite radio require restaurant s saw scale settle shifted ship shot single stay strike
strongest ticket transport what'd why's wine winter wonder writer yours access address
administrator afraid among answers basis becoming beside black boiler brilliant bug cert chain
checkin clean client committed convert correction couple de dec deep define diff doubt downloads
drawings dunno earth effect effort ended enter executive exercise exercises farm fed fell flat
fleet formula fridays gas handle higher hired hoping hows ifrs ignore illustrator inspector js
keen knee knees lakhs likely logged low mac measure meet meetings mentor mock mortgage mum's
networking news normal nowhere opening paramedic paste pastry pc portfolio prefer presentation
prince programming quantity raised rated recall regarding release reports reversed rice seeing
selling shows shut sing sits sixty social soon speaks standing staying stone success such switch
tackle tech that'll theory they've unassessed unit useless usually vat w watch watched weld wont
worker yaml accept accident accomplishments achieved administration airport analysis apart
apprentice aren't art article auditor barely boil boot budgets busy calls certificates changing
charge civil closing coding collections command costing court cousin customers dead dentist
describe doctor drink duties duty easier egg election estimate eye facts feet flu follow football
generous girlfriend handed helped hey holding hot improve infection inside installed interested
junior keeping killing ladder lads lawyer lower manual marked medical midwife minus museum nervous
nor outside paperwork parents paying pension pharmacist picture plans plant plumbing pounds
primary prime proceed professions promoted protection rain re reduced registrar remote reorganised
resignation resources rewrite robot seems seen server shown signed slipped slower snow spare state
stays stood stopped store stretch sue supply support teachers tips truck trust turned understood
undone uses wasn't weight welder whatsoever wife's worse worst wow above accessibility annual
apprenticeship background bakery basic basics bet block bonus booked boots boxes brag breakfast
buses buyer carpentry chemistry clinical column completely conservation costs counsel creative
crew curious curriculum depends dropping easiest eighteen em employment energy engine essay
examine exhibition failing falls feels fractions frequently grandson group growth hanging heading
held hell heritage hopeless horoscope hundred indeed intermediate invented kid kill laboratory
laid lesson light listed maintenance middle minister name's necessary negotiate nod noise normally
nurses objective onwards oracle outstanding overview patients perhaps photo planner platform
playing poem presenting president pressure price prod programme proofread pupils query rang rating
reads realistically reckons register registered reliability reviews rewrote roster rusty saving
sensible sigma silly sister's slip slot solicitor someday sometimes sorted source spots square
statements studies sufficient swear talks tall tally ticked title touch town trade trending trip
union updated useful v vacancy versus vet wall war water weekday wheres windows woman wondering
added advice advise ages air alarm almost appear appointment artificial auditors bag belt bill
blue brain breaks buying calculate candidate captain carpet chair chart chest city cleaning closes
club colour commitment compose consultant country courses credit curator daft databases deal
dental deposit die dollar door dump duplicates easy edit education educator employed estimating
fitter folk forecasting forever format fourteen functions garden goodbye grateful grew grown hack
hall happening harder herd ideas improved improving intelligence involve juniors kidding languages
lately launch leaves lie lists lived loans losing lucky main manager's married media merger mess
midnight migration mine's model mr ms niece nobody's notch nursery organised overall pain personal
police press problem process proficient prove provide puppy pushed quickly rates recent
receptionist relocate renames rent reserve resolution rules rung saturdays saves scan science sea
seat seconds sergeant session seventy showing shy sites sold somehow stage star strengths sun
supplier supposing taken task taxi tickets timer titles toddler tops trainee transfer true truth
turns types ugh undecided upstairs urgent value video vote wage wages wear weekdays workshop
wrapped y younger absolute absolutely adding advance agencies alone ambulance angry appreciate
area areas arguments arm assignment assume automated backed bake balance bash batch became bell
below beyond body boring born boys bridge british broken burning button cake calling calories cars
certainly chances chasing chats cheap cheapest chemist chose church claims classes classroom
cleared clients coat colleagues collected communications commute completion concerning concrete
conference construction conversation cooked covering crack crane cross cup curiosity cypress dad's
dark debug demands developed development dies differences dig dinner disregard dose doubled doubts
drawing drug dry earning earns edits eighty emails entered examiner extend fact fantasy faster
father fee fewer flip folks forgotten freelance freeze fund fussed garage gimme giving graphic
grounds guide halfway handled healthcare heating helpful helps here's horse incident info
instructor interviewed judge kettle's key keyboard kilos lad's learnt legally liked likes loaded
loads loop mail managers managing map marine marking material merge migrated milestones milk
million missed models mornings named navy neighbour neighbour's nil nineteen noticed null
obviously occupational odds onto pages pair pal pending perfect photos pills pilot pirate plate
plenty pod poor practical pressed principal printed production profession promotion proofs proven
raining rebuilt redid reinstate repeat reported request requirement reset responsibilities result
retail revenue rounds scared scheduled schools scroll scrub secretary seminar sending sequence
shipped shorten shortest shortfall shoulder showed shutdown sixteen slack slept smallest snake
sofa soonest speaker spell spend spot stall starters stepping steward submit suited summary
swapped swears systems targets tempo terms tested tests timetable tip tower trains travel truly
trustees tuesdays un unset upon validation walked wards watching when's whenever whichever wire
wit workforce world xmas accountants act actuary adds advisor agency's agents ain't allotment
alter amount animals answered applying apprentices associate ate attach audits automation awards
backlog banana bedtime beginners begins behalf bench birth biscuit biscuits bless blow booking
bored bought box branch bread broke burnt butter buttons caching campaign cancelled canteen
carpenter cash cast charts chatting checking checks choices chuck clause clinic clocks co colours
commence comparison competent complaint compliant confess confidence confident connect counsellor
counted cow cricket critical crop crying cursor curve dare decides defined definitely degrees
delivered deliveries delta dementia designed died director's directors directory discharge
discussion distance ditch dog's drafting drill drivers eat electric electrical enlighten entitled
enumerate essential estate ethics event everywhere excellent except exhibitions exist exit
expecting expired exported extra eyes face facilities fail failed falling fan fancied fastest
favour favourite features feelings festival fetch filled filling finishing firms fish fitted
flights floor focus foods former frank fulfil gallery generate girls goodnight grade grandmother
greek green grilling guests guy hardly hat hearing heavy herself highest hires iii improvement
index insist instruction interesting interviewing inventory involved items itself jealous join
journal judged judging jump justify keeper kid's kinds knife label labs landing large latin laws
league letters level's librarian lid lift lights lined listening lock longest loose lorries loud
lowest lunchtime lyrics m ma man's marks materials maternity mates measures mechanical mechanics
mediator medicine medicines mentored method migrate mobile modest modified mood moon mouth mrs
mush mutual native needle negotiating nicely nightmare nite node north notebook nothing's object
objects occupation offering oldest operator opinion optimistic otherwise outlook output overdue
park parking parlour particular parts party pasted patience pattern pause pencil penny permit
pharmacy pictures placed places pointer polite poorly pop population port porter posters postman
printing printout prison professor programmer progression projects proud provenance published
pulled qualify queries quizzed rash recap reception recording reduce redundancy regional
regression relocation remembered reminder removed remuneration renewed replaced residents
responsible returns reversing ringing rise roofing rough sack sad sake salaries sauces savings
scanned scheduler school's schooling seaman section sector seem select selected seriously setting
sewing shake shocking shoes shopping shorthand shouting sight signal signing sink situation slide
sod soldering someone's son's song soup spark special spit spoken spotted spread squared stars
station step's stocks strategy strength string students successes suppliers surgery swift swore
taxation teaches tells template terrible therefore thoughts thread tidy tills tool topic topics
translator travelling treasury tree trial tribunal tried trouble trying turkey tutor tutorials
twenties twins undefined undertakings uniform unless vacation varies vector vegetarian vessel
vocabulary voice waiter washing wasting ways web wednesdays weighted whoever whoops whose work's
wot year's zip abilities accent accessible accidents accordingly acquire active activities
advertised advocate affair affect affirmative afterwards agrees agricultural aisle alive allow
allowance alteration alterations ambition amended amendments ancient angular animal animation
announcements answering anyone's applied appraisals appreciated approve archive argue arrange
arrive ashore aside assuming assurance attack auctioneer auditing aunt avoiding awake award back's
backing backs backwards badge band bang banging barbecue base basically bath battery bay beat
becomes behaviour belong bend bike binned bins blind blowing blueprint boards boasting boats
boilers bolt bond bookkeeping's border boss's bout boy boy's brackets bricks bridges brief
bringing brother's browse buddy buffer builders bulk burn butcher butchery calculation calculus
camera camp candy cargo cashier cat's cataloguing caught causes cell century certain certified
chap charity cheaper checked checkout cheered chess chicken child chiller chosen chronology cinema
cite civilian claimed clever clicks client's climbing coin colouring combine commencing
commissioning commonest commute's commuting company's competences complained computing conferences
confirmed confused conscience consist contact container containing content contradictions controls
conversations convinced copied cork corner corrected counter counting countries county coverage
covers cows crashes crawling create crewing crisps cruise crush curators cutting cycle dads damage
day's dealing deals deciding decision decisions deck deed delay delegating delegation deli
delivery dent depressing description descriptions desire destination detached develop diary
difficult digest disk dock doctors documentation dogs doors drafted dragons drawer dreaming dreamt
dress drops drove dumped duplicate dusted dutch earned earnings eaten echo editor eh electronics
eleventh elsewhere engines essays evidences exact exaggerated example exception exists expected
experienced faint fairly fallen familiar family's farewell farmers fat fear feathers feature
fencing field fiesta filter finds finger fingers finishes firm's flag flies flood florist flutter
follows football's forecast forgive formats formerly forms fortune foundation fourth fraction
freezing frequency fresh frightens fruit fully fun funds funeral gained gardener gathered gent
geography ghosts gig glad glass god's gold graduated graduates grammar granny's grant greetings
grid gross ground guard gym hair halloween handwriting hangs harvest hated haul haves head's
headache headed headlines headmaster heads heat helping hen hidden hide himself hip hits holder
hole hood hook hoped hostel hourly huh hundreds hunting hurry husband's illness importance
impossible impress including incorrect increase indicators induction inform ingest initiate ink
insists insurance intake intention interest intern internal interview's interviewer introduce
introduced invest invite invoice involving iron item job's john joins jokes joking journalist
journey kettle kicks killed kinda king lagging lambing landed lasts laughing leap lecturer
lectures lend lifting limerick limit limited linked litigation lives locate locked lord lorry
lowdown lump lying machinery machines magazine mainly maintains male manages manner master's
matches matching matron meal measuring mechanic median mediation membership memory's men mentions
menus merchant merged messages met milestone milker mince miss mixed modules monitoring mother's
motor motorbike mountain mouse movement muddle musk naming nappies nasty nay nearby needing
negative negotiated newest newsletter nightly ninety nodded non nosy notices notion nought
nowadays o o'clock obligations obliged odd offices official officially older onward opens opera
operative orange ordering orders outdoors overwhelmed packaging pager painter pancake pandas
panels parrot passage passes passing password patch payment payments peak perfectly pest petty
phonics photosynthesis phrased physics pieces pile pill pin pipeline planted plastering played
pledged plug pods pointers popular possess possibly posted pottery pr practising practitioner pray
precisely preferably preference premiere presently prices pricing printable printers pro probation
produce promising promotions prompt provided psychologist purchasing purely pushing python's
qualifications quarters quiet quieter rack racking rail ramble rambling rangers ranked rare
readers reality reasons recently receptionists reconciled reconciliation recruiting recruitment
recruits reference refinery relevance rely remaining remains remark renew replies reply reporting
requesting requires respected responsibility resting restored retention retirement retires reunion
revise revised ridiculous rights rite river roads rolled roof root ropes rotten rude rule runny
rush sacked sale sample samples sandwich sandy scanner scored scripts secure sees semester seniors
sentence sentences separate servant servers serves sessions sets settings settled severance shade
shaking shared sharp shaved shed sheets shelf shelves shirt shoe shop's shortcomings shutting
sieve signals simple simply sin size skiing skipped sky slipping snowflake soda soil soldier
sometime sounded split splitting squad squeeze squeezed stability stain starter statement stations
status stones stopping stores storm stove street stress strict stroke structures student sugar
suggestions sunny super superintendent supervising supervision supported supports surely suspect
swearing switching tab tablets tail tank tap targeting taxes teammate's technology teenagers teeth
ten's theatre theme therapist thesis thick thin throwing thursdays ticking time's today's tomato
tools torn tractor trailing translated tray trees trick tricky trumpet turning tv ugly unavailable
uncle unclear understanding unemployed unity universal unsure valentine's valid variable vein
vendor ventilator verified verify vet's vitamin waited wake wakes walls wand warehouses warning
waved weakest wed weighing weighs weird welfare wheelchair whereas whom wide wiped worn worried
wrap writes yardstick yellow youngest
"""
"""The commonest first."""
