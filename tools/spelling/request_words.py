"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in it for me and you is of do on that how so hours at have week can with be
from this one would which about was no i'm not did all please docker am up as are what's or got
there by does i've now plan out if like get want i'd put first last data two say an job go only
but sql should before know back when engineer off good then where any could make time we they
manager take role tell work show done after just excel why since skill need years it's kubernetes
anything down end python list day target don't next check see three been level skills here more
who them had ask much something many yes start thing give that's weeks never new over still whats
jobs again interview write analyst look change roles said has read told year come four march right
think every nothing hour learn leave everything going too way may th five our some ok than until
will weekly course h keep half your can't well really today better june cv into month questions
evidence between let's set these through till forget date far most january long bit else six boss
mean things whole actually went learning instead old days those maybe ten ads im monday call
people sorry myself use finished i'll meant pay profile same school second minutes project you've
ready says wrong cut file other find kindly name nurse test best book git night because friday
were enough gaps move once open december number goal postings terraform care doing february months
kids let home made must management sure deadline left study already july run undo asked mine
missing rather aws both august stuff yet changed help hrs begin comes used finish each java wants
head april behind christmas machine morning save us tomorrow business levels team away exam pls
become top wait without delete easter own there's laptop salary sunday also cloud e lot none order
wife being free idea k notice remind u drop even explain gone its saved english product shift took
under you're zero adverts moved september talk thanks welding coach designer gap per tuesday bring
chef ever life person remember compare gave looking mlops office suppose thursday working another
hm different hold html mind near november somebody thats word dont rate add aiming leeds speaking
answer count full her october seven spring statistics ux bookkeeping evening exactly fit nine
phone pick stop tonight txt very budgeting came getting having isn't lead place promise public
readiness scientist talking ward wrote ago bad fix he leadership oh quiz sister step wanted worked
yesterday ahead ai computer contract figma honestly late points schedule side twenty weekend
against asking close director eight evenings few less mention nights ones senior sort stock
weather acme difference goes letter lost master passed planning remove round thank type bi export
french hr ml needs negotiation officer post review search someone stored term training always
around bank built company german haven't lab others power shifts short assistant coming fine front
honest javascript lets live pdf qa real rest saturday scrum skip stand studying summer touched
assessment colleague experience food guess helm kind later manage moment nice numbers page sick
starting table tax teaching train while wk aim c class line load match nearer nobody payroll play
record scrap she sir somewhere st story won't worth written able aid code css devops early
employer hello history linux might print recruiter speak stuck though whether audit build customer
driver driving due email json law licence quarter requirements running site supposed teacher third
thought translate apply earn employers entry given his id linkedin longer note often planned
promises reckon security their analytics bus cover didn't house log makes market point risk send
shall straight week's wish called closer hang hmm kept past react reading ring safety sounds
spanish turn whatever won agency anywhere architect baby clear college decide degree forty hand
holiday holidays lol mate memory money n nope part period report spent staff started supervisor
tableau takes vacancies vs accountant career compared complete dream finally google husband
kitchen knows minute moving nah percent photoshop position pytorch resume sat score service
services system trained anyone average b big budget centre control cook csv current forgot
forklift frontend happens mentioned possible quick reach rota safeguarding sap stories teach text
thinking twelve wednesday where's cancel certificate changes closest correct decent electrician
form ill least legal little looks nearest oops pace pull realistic s script software starts total
um understand we're who's closed copy demand design draft earlier eleven fair great hard health
hospital lack love mad managed noted offer polish present ran reverse sheet sooner stick visa
warehouse wouldn't writing yrs along backup beginner communication expert headline hear hi high
how's import important joke knowledge logistics p paid previous proof r sense small son speed
talked testing thirty towards track wee words accounting across azure bits chapter choose clue
daily dates daughter developer doesn't dog either everyone fast gets god homework man menu mistake
mother neither opened paper pod probably recommend screen shows suit sundays tig user weekends
wound account achievements anyway beginning buy calendar cant completed controller docx drive
grand heard holes hotel imagine information ive jan living marketing matter meeting message module
nearly pass patient pays posts practice properly push quit rid safe sleep stakeholder stay
teamwork typed version wipe works app based bookkeeper break brother catch conflict counts details
ends entries feb forward further him hiring lose lovely md mostly notes phlebotomy pizza question
red redo road saying share shorter sign sit slow strong sum tester tutorial twice wanna wedding
yeah according altered backend board books calls car clerk computers decided documents erase
expect feeling fill flight friend keeps lacking learned listings mark medication nd operations
partner promised raise reason route rust sales scratch sent sitting solid stack stands stays
telling times typing videos walk wat ansible application assess btw coordinator database dec desk
desktop double dropped engineering fancy feed feel fits fluent fortnight gives handling he's
landlord led maths mig modelling ms mum options owner positions practise prepare queue quicker rd
recipe reports research roughly runs season she's shop steps taking tasks they're together we've
within actual ad advert adviser altogether anybody anymore asks autocad available bother bump bye
council currently daughter's errors fall fifteen figure files financial fire funny haha happened
happy hope jenkins jira kafka leaving lunch needed nursing okay overtime picking plain plus
program progress query range records return room spoke stayed switch taught tbh tea technical
they'd throw update waiting wasn't watched weak win wins wise x yep agree allowed autumn aye bed
bin biology blank brand capital carry case cat chat cheers coffee companies cost deeds during
empty everybody figures film fixed game gonna halved hands happen hire hurts ins inspection
instructions interviews latest laugh lay leader min networking occupations one's panel path
percentage platform prefer pretend proper recorded researcher rubbish self shouldn't sound
specialist studied surveyor swap technician typescript typical university using usual wanting
window ye accounts advanced age agent agile army bar believe biggest bitcoin blood building
careers claim common d dashboard differ diploma document draw error exams falls final firm foreman
function general hit imported knew knock lady language meaning means miles mondays names offers
ought picked plumber putting quite remote required restore results roll row sage sell soon sorts
spreadsheets ta that'd thistledown thousand tick try undid upload uses waste why's yaml yourself
afternoon began besides black boiler brought cannot card carer catalogue children coaching cold
column commitments compliance confirm cooking copywriting correction couple dad dear deep
department depends depot display divorce ex exercises family flat folder girl hate heart hygiene
internet junior kick lad likely lines logo looked measured meet mum's music nlp offered operation
owe paralegal pitch pivot posting printer priority pub quickest rank release revert salesforce
scale shut solutions solve sous spreadsheet strike suggest suits summarise tables they've thinks
tired traffic trainer users usually van video view welder winter wont writer young agreed ah
alright appraisal asleep berlin birthday boil bottom cad chance changing chatgpt checkin chief
client commands commit complaints consider contracts convert cos couldn't curious dbt deputy
docker's dunno effect ended euros examples exercise fed fifty finance flu formula found fridays
grill hgv hull human ignore interested knees knowing kpis land lawyer library logged low lower
making matters mentor mortgage network news nurses online parents paste performance pm policy
pretty prime private procurement promoted qualified quality radio require restaurant result saw
seeing settle shifted ship shot single stood strongest task ticket transport understood unit w
watch weld what'd wine wonder yours access address administrator afraid among answers apart art
barely basis becoming beside brilliant bug cert chain clean committed counted court customers de
dead define dev diff doubt downloads drawings earth effort egg enter essay estimate executive farm
feet fell fleet football gas gotta handle hell hey higher hired hoping hows ifrs illustrator
infection inspector js keen killing knee lakhs lesson lisbon mac max measure medical meetings
metrics mock nor normal nowhere opening oracle paramedic pastry pc pension pharmacist plant poem
portfolio postgresql presentation prince programming proofread prove q quantity raised rated reads
recall regarding resources reversed rewrite rice selling server shown signed sing sister's sits
sixty slipped snow social speaks standing staying stone stopped success such support tackle
teachers tech tesco tested that'll theory theres tho town true unassessed unknown useless vat wall
weekday worker accept accident accomplishments achieved administration airport analysis apprentice
aren't article auditor bakery boot boxes budgets busy certificates charge charts civil closing
club coding colleagues collections command costing courses cousin crew dentist describe doctor
drink duties duty easier election em eye facts failing follow fractions generous girlfriend handed
held helped holding horoscope hot improve inside installed invented keeping kid ladder lads laid
listed maintenance manual marked middle midwife migration minister minus museum necessary nervous
outside paperwork patients paying perhaps picture plans plumbing pounds pressure primary proceed
professions protection pupils rain rang re reduced register registrar reorganised resignation
rewrote robot saving seems seen slower spare square state store stretch sue supply talks tall tips
title trade truck trust turned undone water weight whatsoever whichever wife's worse worst wot wow
above accessibility alarm alone annual apprenticeship background bash basic basics bet bill block
bonus booked boots brag breakfast buses buyer carpentry chemistry chest clinical commitment
completely conservation costs counsel creative curriculum databases dollar door dropping easiest
eighteen employed employment energy engine examine exhibition faster fee feels fitter folk
fourteen frequently functions grandson group growth hanging heading heritage hopeless horse
hundred indeed intermediate kill laboratory launch light main marking mornings name's negotiate
nil nod noise normally objective obviously onwards outstanding overview photo planner playing
preference presenting president price prod programme rates rating realistically reckons registered
reliability relocate rent reviews roster rusty science select sensible sigma silly slip slot sold
solicitor someday sometimes sorted source spots stage star statements studies sufficient swear
taken tally ticked timetable tops touch transfer trending trip turns union updated urgent useful v
vacancy versus vet war when's wheres windows woman wondering xmas absolutely added advice advise
afterwards ages air almost appear appointment artificial ate auditors bag bake behalf below belt
blue brain breaks broken buying caching calculate candidate captain carpet chair chart checkout
chemist city cleaning closes cluster colour compose consultant country credit curator daft dark
deal debug dental deposit designed die disregard dump duplicates easy edit education educator
eighty estimating fact fewer foods forecasting forever format fund garden giving goodbye graphic
grateful grew grown hack hall happening harder herd here's ideas improved improving intelligence
involve judge juniors kidding languages lately leaves lie liked lists lived loans loop losing
lucky manager's married media merger mess midnight mine's missed model models mr niece nobody's
node notch nursery organised overall pain pause perfect personal pirate plate police press problem
process production proficient provide puppy pushed quickly recent receptionist renames reserve
resolution rules rung sale sandy saturdays saves scan sea seat seconds sentence sequence sergeant
session seventy showing shy sites slept sofa somehow spark spell steward strengths sun supplier
supposing switching taxi tempo tickets timer titles toddler trainee truth tutorials types ugh
undecided upstairs value varies vote wage wages wear weekdays wire workshop wrapped y year's
younger absolute adding advance agencies ambulance analysts angry appreciate area areas arguments
arm assignment assume automated backed balance basically batch became bedtime bell beyond body
booking boring born box boys bread bridge british burning button cake calling calories cancelled
canteen cars certainly chances chasing chats cheap cheapest checking chose church churn claims
classes classroom cleared clicked clients clinic clocks coat collected communications commute
comparison complaint completion concerning concrete conference construction conversation cooked
cork covering crack crane cross cup curiosity cypress dad's demands developed development dies
differences dig dinner ditch dose doubled doubts drawing drug dry earning earns eat edits emails
entered examiner except exist extend fail fantasy father firms flip folks forgotten foundation
freelance freeze fussed garage gimme grounds guide guy halfway handled hardly healthcare heating
helpful helps incident info instructor interviewed items itself join kettle's key keyboard kilos
label labs lad's learnt legally lessons librarian likes loaded loads lorry m ma mail managers
managing map marine material medicine merge migrated milestones milk million mixed named navy
neighbour neighbour's nineteen noticed null object obstacles occupational odds onto opinion option
orders pages pair pal parking parts pending permit photos pills pilot played plenty poor port
postman practical pressed principal printed profession promotion proofs proven queries raining
rebuilt redid reduce redundancy reinstate repeat reported request requirement reset residents
responsibilities retail returns revenue rise rounds savings scared scheduled school's schools
scroll scrub secretary sector seminar sending seriously shipped shorten shortest shortfall
shoulder showed shutdown sixteen skipped slack smallest snake soonest speaker spend spot stall
starters station stepping string submit suited summary swapped swears systems targets terms tests
tills tip tower trains travel tree tribunal truly trustees tuesdays un unity unless unset upon
validation vector vendor walked wards watching whenever wit workforce world worried accountants
act actuary adds advisor affect agency's agents ain't allotment alter amount animals answered
applying apprentices architecture associate attach audits aunt automation awards backlog banana
beginners begins bench birth biscuit biscuits bless blow blowing border bored bought branch
break's brief broke burnt butter buttons camera campaign carpenter cash cast cell certified
chapters charity chatting checks choices chuck clause co colleague's colours commence competent
compliant confess confidence confident connect container copied counsellor cow cricket critical
crop crying cursor curve dare dealing decides defined definitely degrees delivered deliveries
delta dementia died director's directors directory discharge discussion distance dog's drafting
dragons drill drivers dutch eating electric electrical enlighten entitled enumerate essential
estate ethics event everywhere excellent exhibitions exit expecting expired exported extra eyes
face facilities failed falling fan fancied fastest favour favourite features feelings festival
fetch fiesta filled filling finishing fish fitted flights floor florist focus forecast former
fourth frank fresh fulfil gallery generate girls goodnight grade graduates grandmother granny's
greek green grilling guests hat headache headed hearing heavy herself highest hires hobby hole
hostel ideally iii improvement index insist instruction interesting interviewing inventory
involved jealous joking journal judged judging jump justify keeper kid's kinds knife landing large
latin laws league lend letters level's lid lift lights lined listening lives lock longest loose
lorries loud loved lowest lump lunchtime lyrics male man's marks matches materials maternity mates
measures mechanical mechanics mediator medicines men mentored method migrate mobile modest
modified monthly mood moon motorbike mouth movement mrs mush mutual native needle negotiating
nicely nightly nightmare nite nonsense north notebook nothing's nowadays objects occupation
offering official oldest operator optimistic orange otherwise outlook output overdue park parlour
particular party passage password pasted patience pattern pencil penny pharmacy photosynthesis
pictures pieces pipeline placed places pods pointer polite poorly pop population porter possibly
posters precisely preferably printing printout prison professor programmer progression projects
prompt proud provenance published pulled qualify quieter quizzed rash recap reception recording
regional regression relocation remembered reminder removed remuneration renewed replace replaced
reply reporting responsible responsive reversing ringing river roads roofing root rough runny sack
sad sake salaries sauces scanned scheduler schooling seaman section seem sees selected separate
sets setting sewing shake sheets shocking shoe shoes shop's shopping shorthand shouting sight
signal signing sink situation slide sod soda soldering someone's son's song soup special spit
split spoken spotted spread squared stars starter step's stocks storm strategy street strength
students successes suppliers surely surgery swift swore taxation teaches tells template terrible
therefore thin thoughts thread tidy tool topic topics translator travelling tray treasury trial
tried trouble trying tuning turkey turning tutor twenties twins unchanged undefined undertakings
uniform vacation vegetarian vein vessel vocabulary voice volumes waiter washing wasting ways web
wednesdays weighing weighted whoever whoops whose work's zip abilities accent accessible accidents
accordingly acquire active activities adjectives adopted advertised advocate affair affirmative
agreements agrees agricultural aisle alive allow allowance alteration alterations ambition amended
amendments ancient angular animal animation announcements answering antibiotics anyone's applied
appraisals appreciated approve archive argue arrange arrive arrived ashore aside assessed assuming
assurance attack auctioneer auditing avoiding awake award awful back's backing backs backwards
badge baker band bang banging barbecue base bath battery bay beat becomes bees behaviour belong
bend bike billing binned bins blind blueprint boards boasting boats boilers bolt bond
bookkeeping's boss's bout boy boy's brackets brewery bricks bridges bringing brother's browse
bucket buddy buffer builders bulk burn butcher butchery calculation calculus camp candy cape cargo
cashier cat's cataloguing caught causes century certain chap charting cheaper checked cheered
chess chicken child chiller choir chopped chosen chronology cinema cite civilian claimed clever
clicks client's climbing coin collie colouring columns combine commas commencing commissioning
commonest commute's commuting company's competences complained computing concentration conferences
confidential confirmed confused conscience conservatory consist contact containing content
contradictions controls conversations convinced cool corner corrected counter counting countries
county coverage covers cows crash crashes crawling create crewing crisps cruise crush curators
cutting cycle dads damage damp day's deals deciding decision decisions deck deed delay delegating
delegation deletes deli delivery dent depressing description descriptions desire destination
detached develop developer's device diary difficult digest disk dismissed dock doctors
documentation dogs doors drafted drag dragon drawer dreaming dreamt dress drew drops drove dug
dumped duplicate dusted earned earnings earring ears eaten echo edition editor eggs eh electronics
eleventh elsewhere ending engineers engines essays evidences exact exaggerated example exception
exists exiting expected experienced extended f faint fairly fallen familiar family's farewell
farmers fat fear feathers feature fencing field filter finds finger fingers finishes firm's flag
flies flood flutter folders followed follows football's forgive formats formerly forms fortune
fraction freezing frequency frightens fruit fully fun funds funeral gained gardener gathered gent
geography ghosts gig glad glass god's gold graduated grammar grant grape greetings grid grief
gross ground guard gym hair halloween hamlet handwriting hangs happier harrow harvest hated hates
haul haves head's headlines headmaster heads heat helping hen hidden hide himself hip hits holder
hood hook hoped horses hourly huh hundreds hunting hurry husband's icy illness importance
impossible impress including incorrect increase indicators induction inform ingest initiate ink
insists inspectors insurance intake intention interest intern internal interview's interviewer
introduce introduced invest invite invoice involving iron item job's john joined joins jokes
journalist journey kettle kicks killed kinda king known labels lagging lambing landed lasts
laughing law's leading leap lecturer lectures length lifting limerick limit limited linked
litigation locate locked lord lowdown lying machinery machines magazine mainly maintains manages
manner marry master's matching matron meal measuring mechanic median mediation membership memory's
mentioning mentions menus merchant merged messages met milestone milker mince miss modules
monitoring mother's motor mountain mouse muddle musk naming nappies nasty nay nearby neck needing
negative negotiated nephew neuter newest newsletter ninety nodded non nosy notices notion nought o
o'clock obligations obliged obstacle odd offices officially older onward opens opera operative
ordering outdated outdoors overwhelmed packaging pager painted painter pancake pandas panels
parrot passes passing patch payment payments peak pearl perfectly permission pest petty phonics
phrased physics pile pill pin pint pipe pipelines planted plastering pledged plug pointers popular
possess posted pottery pr practising practitioner pray preferences premiere presented presently
prettier prices pricing printable printers pro probation produce promising promotions proves
provided psychologist pump purchasing pure purely pushing python's qualifications quarters quiet
race rack racking rail ramble rambling rangers ranked ranking rare readers reality reasons
recently receptionists reconciled reconciliation recruiting recruitment recruits reference
refinery relevance rely remaining remains remark renew replies requesting requires respected
responsibility resting restored retention retired retirement retires reunion revise revised
ridiculous rights rite rolled rolling roof ropes rotten rows rude rugby rule rush sacked sample
samples sandwich scanner scored scripts secure seek semester seniors sentences servant servers
serves sessions settings settled severance shade shaking shared sharp shaved shed shelf shelves
shirt shortcomings shutting sieve signals simple simply sin size skiing sky slipping slugs
snowflake soil soldier sometime sounded space splitting sprint squad squeeze squeezed stability
stain statement stations status steel sticking stones stopping stops stores stove stress strict
stroke structures student stupid suffice sugar suggestions sunny super superintendent supervising
supervision supported supports suspect swamped swearing symbol tab tablets tail tank tap targeting
taxes teammate's technology teenagers teeth temperature ten's tennis theatre theme therapist
thesis thick throwing thursdays ticking time's today's tomato tools torn tractor trailing
translated trees trick tricky trumpet tv tyre ugly unavailable uncle unclear understanding
unemployed unfairly universal unsure valentine's valid variable ventilator verified verify vet's
visitors vitamin waited wake wakes walls wand warehouses warning waved weakest wed weighs weird
welfare wheelchair whereas whoa whom wide wiped worn wrap writes yardstick yellow yolk youngest
"""
"""The commonest first."""
