"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in it for me and is you of do on that how hours so at have week can with be
from this would one which about was no i'm not please docker all did am up as are what's or got
there by does now plan i've out like if want i'd get put data last first two say an go job sql
only but engineer should know before back could when off then good we where any time make they
take manager tell work role done show after just excel since why kubernetes need end skill years
python anything don't it's down next day list target check more three see been level them skills
here who had something ask much many start thing never yes weeks give that's new analyst still
whats again over interview write jobs change look said nothing roles every may learn right think h
has hour leave year come read march too told four way everything going until our th will five
really than ok can't some course half keep weekly your june into month well better today cv
questions between evidence set these till let's forget date through far bit most boss january long
six whole actually else learning maybe mean things old call days instead went people those im
monday because finished ten ads school sorry myself name ready use book friday pay project same
second git other test i'll meant minutes profile wrong december move you've cut file night nurse
says were kindly best find terraform enough gaps number once open goal months postings doing kids
sure february let care home must made rather study undo deadline july management run already left
help august asked mine missing aws both begin yet changed finish stuff comes each hrs used
christmas save wants april away exam java team us also head morning behind business machine
tomorrow notice order pls sunday without cloud delete levels none become easter lot u wait idea
salary top k laptop own there's wife being drop e thanks moved shift took even free its product
remind saved english explain gone office per tuesday zero adverts september under you're coach
designer hm life november talk thursday welding bring gap another chef compare evening ever hold
leeds looking person remember suppose gave html mlops working different dont full word add mind
near somebody spring thats aiming answer isn't october promise rate seven wrote less nine quiz
speaking statistics ux contract count eight exactly her stop tonight very bookkeeping came figma
fit honestly live phone pick place scientist txt ward worked ai bad budgeting close fix getting
having he lead oh public readiness side talking ago computer late leadership passed remove
schedule sister step twenty wanted weekend yesterday ahead asking colleague earn goes lab ones
points stock acme against bank bi difference director evenings few mention ml nights search senior
sort thank weather around company export fine french letter lost manage master moment needs
officer planning post power qa round shifts type always german haven't hr kind negotiation review
short someone stored summer term touched training built devops helm honest others rest skip stand
story tax translate assistant class coming front guess javascript later lets nice nobody numbers
pdf real saturday scrum sick studying table train wk assessment c code experience food line load
nearer page payroll sir somewhere st starting teaching while won't aim css email employer linux
match note play record scrap she speak teacher third though thought whether worth written able aid
audit build driver early hello history kept might planned print recruiter running stuck customer
driving due json law licence longer quarter requirements ring send site supposed their analytics
apply baby bus didn't employers entry given his house id ill linkedin often promises reckon
security shall cover holiday least log makes market point risk sounds spent straight takes week's
wish accountant called closer hang hmm lol nope part past period possible react reading report
safety spanish started supervisor trained turn whatever won agency anywhere architect clear
college decide degree forty hand holidays kitchen mate memory money n percent position resume rota
services staff tableau teach text thinking vacancies vs anyone b career centre changes compared
complete dream electrician finally forgot forklift google happens hard hospital husband knows
little looks minute moving nah photoshop polish pytorch quick sat score script service system
twelve warehouse wouldn't average big budget control cook csv current form frontend mentioned pull
reach safeguarding sap small son stories total wednesday where's yrs cancel certificate closest
communication copy correct decent draft fair great hi lack legal love nearest oops pace realistic
s sheet software sooner starts sundays um understand visa we're who's writing backup beginner
chapter closed demand design doesn't earlier eleven headline health important mad managed mother
noted offer opened present push r ran reverse stick accounting along choose clue daughter either
everyone expert hear high homework how's import joke knowledge logistics module mostly nearly p
paid previous probably proof sense speed stay talked testing thirty towards track wee weekends
words across azure bits calendar daily dates developer dog drive ends fast forward gets god heard
man menu mistake neither paper pass pays pizza pod practice question quit recommend screen shows
sleep suit tig user wound account achievements anyway backend based beginning buy cant completed
controller counts docx feb fill grand him holes hotel imagine information ive jan lacking landlord
living lovely marketing matter meeting message patient posts properly redo rid safe share
stakeholder teamwork typed version wedding wipe works anymore app bookkeeper break brother calls
catch clerk conflict details entries fancy flight further hiring learned lose maths md nd notes
phlebotomy raise red road saying sent shorter sign sit slow strong sum tester tutorial twice wanna
yeah according altered assess board books btw car computers decided documents double erase expect
feel feeling fire friend gives keeps listings mark medication mum operations partner prepare
promised reason reports roughly route rust sales scratch season shop sitting solid stack stands
stays taking technical telling times typing videos walk wat within ansible application asks
available coordinator council currently database daughter's dec desk desktop dropped engineering
errors exams feed figure fits fluent fortnight haha handling he's jira kafka leaving led mig
modelling ms options overtime owner percentage picking platform plus positions practise program
queue quicker rd recipe research return room runs she's steps tasks tea they're throw together
wasn't we've wins wise actual ad advert adviser altogether anybody autocad bed believe bother bump
bye capital depends diploma fall fifteen files financial funny happened happy hope jenkins lunch
mondays needed nursing okay plain plumber prefer progress query quite range records remote
required self spoke stayed switch taught tbh they'd thistledown update uses waiting watched weak
win window x yep agree allowed autumn aye bin biology blank brand carry case cat chat cheers
coffee companies cost dad dear deeds differ during empty everybody exercises family figures film
final firm fixed flat game gonna halved hands happen hire hurts ins inspection instructions
interviews knew latest laugh lay leader means min names networking normal occupations one's panel
path pretend proper recorded researcher rubbish shouldn't sound specialist studied surveyor swap
technician typescript typical university using usual wanting writer ye accounts advanced afternoon
age agent agile army bar biggest bitcoin blood brought building careers claim common d dashboard
dentist depot divorce docker's document draw error falls flu foreman fridays function general hit
imported internet knock lady language lines looked low meaning measured meet miles offers ought
picked printer pub putting quickest release restore results roll row sage scale sell soon sorts
spreadsheets suggest suits ta tables that'd thousand tick tired try undid upload van video waste
welder why's yaml yourself bakery began besides black boiler cannot card carer catalogue children
client coaching cold column commitments compliance confirm consider cooking copywriting correction
couple deep department display dunno euros ex folder girl hate heart hull hygiene junior kick lad
land library likely logo making mum's music nlp offered operation owe paralegal pitch pivot
posting priority rank restaurant revert salesforce shut solutions solve sous spreadsheet strike
summarise support they've thinks traffic trainer users usually view watch winter wont young agreed
ah alright appraisal asleep becoming berlin birthday boil bottom cad chance changing chatgpt
checkin chief clean commands commit complaints contracts convert cos couldn't curious dbt deputy
dev earth effect ended essay examples exercise fed fifty finance football formula found grill
helped hey hgv higher human ignore interested js knees knowing kpis lawyer logged lower matters
meetings mentor mock mortgage network news nurses online parents paste performance perhaps pm
policy postgresql pretty prime prince private procurement promoted qualified quality radio require
result saw seeing seems settle shifted ship shot single sister's staying stood stopped strongest
task tho ticket town transport understood unit w weekday weld what'd wine wonder worker yours
access address administrator afraid airflow among answers apart apprentice art barely basis beside
brilliant bug cert chain colleagues committed counted court cousin customers de dead define diff
doable doubt downloads drawings duty effort egg employed enter estimate executive failing farm
faster feet fell fleet gas gotta handle hell hired hoping hows ifrs illustrator infection
inspector keen killing knee lakhs lesson lisbon lyon mac max measure medical metrics midwife minus
nor nowhere opening oracle paramedic pastry pc pension pharmacist plant poem portfolio
presentation programming proofread prove q quantity raised rated reads recall regarding
reorganised resources reversed rewrite rewrote rice selling server shown signed sing sits sixty
slipped snow social speaks standing stone store success such tackle teachers tech tesco tested
that'll theory theres true turned unassessed unknown useless vat wall weekdays accept accident
accomplishments achieved administration airport analysis aren't article auditor below boot boxes
budgets busy certificates charge charts civil closing club coding collections command costing
courses crew databases describe doctor drink duties easier election em employment eye facts follow
fractions functions generous girlfriend handed held holding horoscope hot improve inside installed
invented keeping kid ladder lads laid listed main maintenance manual marked marking middle
migration minister mornings museum name's necessary nervous outside paperwork patients paying
picture plans plumbing pounds pressure primary problem proceed professions protection pupils rain
rang re reduced register registrar resignation robot saturdays saves saving seen slower spare
square state stretch sue supply talks tall tips title trade truck trust undone water weight
whatsoever whichever wife's wondering worse worst wot wow above accessibility afterwards alarm
alone annual apprenticeship background bash basic basics bet bill block bonus booked boots brag
breakfast broken buses buyer calculate carpentry chemistry chest clinical commitment completely
compose conservation costs counsel creative curriculum dental dollar door dropping easiest
eighteen energy engine examine exhibition fee feels fitter folk fourteen freelance frequently
garden grandson group growth hanging heading heritage hopeless horse hundred indeed intermediate
juniors kill laboratory launch light liked manager's mess negotiate nil nod noise normally
objective obviously onwards outstanding overview photo planner playing preference presenting
president price prod programme provide quickly rates rating realistically reckons reduce
registered reliability relocate rent reviews roster rusty science select sensible sigma silly slip
slot sold solicitor someday sometimes sorted source spots stage star statements studies sufficient
swear taken tally taxi ticked tickets timetable tops touch transfer trending trip tuesdays turns
union updated urgent useful v vacancy versus vet war when's wheres windows woman xmas y absolutely
added advice advise agencies ages air almost analysts appear appointment artificial ate auditors
aunt automated bag bake behalf belt blue boys brain breaks buying caching cancelled candidate
captain carpet chair chart checkout chemist city cleaning closes cluster colour completion
consultant conversation country credit curator daft dark deal debug deposit designed die disregard
drill dump duplicates easy edit education educator eighty estimating except extend fact father
fewer foods forecasting forever format fund garage giving goodbye graphic grateful grew grown hack
hall handled happening harder herd here's ideas improved improving intelligence involve judge
keyboard kidding languages lately leaves lie lift lists lived loads loans loop losing lucky
managing married media merger midnight mine's missed model models mr niece nobody's node notch
nursery organised overall pain parking pause perfect permit personal pirate plate police poor
press process production profession proficient puppy pushed queries recent receptionist renames
repeat reserve reset resolution rules rung sale sandy scan sea seat seconds sentence sequence
sergeant session seventy showing shy sites slept sofa somehow spark spell spend steward strengths
sun supplier supposing switching tempo tests timer titles toddler trainee truth tutorials types
ugh undecided upstairs value varies vote wage wages watching wear wire workshop wrapped year's
younger absolute adding advance ambulance angry appreciate area areas arguments arm assignment
assume backed balance banana band basically batch became bedtime bell beyond body booking bored
boring born box bread bridge british burning button cake calling calories canteen cars certainly
chances chapters chasing chats cheap cheapest checking checks chose church churn claims classes
classroom cleared clicked clients clinic clocks coat collected communications commute comparison
complaint concerning concrete conference construction cooked cork covering crack crane cross cup
curiosity cypress dad's demands developed development dies differences dig dinner ditch dose
doubled doubts drawing drivers drug dry earning earns eat edits emails engineers entered examiner
excellent exist fail fantasy fastest firms flip folks forgotten foundation freeze fussed gimme
grounds guide guy halfway hardly healthcare heating helpful helps incident info instructor
interviewed inventory items itself join kettle's key kilos label labs lad's learnt legally lessons
librarian likes loaded lorry m ma mail managers map marine marks material medicine merge migrated
milestones milk million mixed named navy neighbour neighbour's nineteen noticed null object
obstacles occupational odds onto opinion option orders otherwise outlook pages pair pal parts
party password pending photos pills pilot played plenty port postman practical pressed principal
printed promotion proofs proven raining rebuilt redid redundancy reinstate reported request
requirement residents responsibilities retail returns revenue rise rounds savings scared scheduled
scheduler school's schools scroll scrub secretary sector sees seminar sending seriously servers
shipped shorten shortest shortfall shoulder showed shutdown sixteen skipped slack smallest snake
soonest speaker special spot stall starters station stepping string submit suited summary swapped
swears systems targets terms tills tip tower trains travel travelling tree tribunal truly trustees
un unity unless unset upon validation vector vendor volumes walked wards whenever wit workforce
world worried accountants act actuary adds advisor affect afternoons agency's agents ain't
allotment alter amount animals answered applying apprentices architecture associate attach audits
automation awards awful backlog badge bath beginners begins bench bins birth biscuit biscuits
bless blow blowing border bought branch break's brief broke builders burnt butter buttons camera
campaign carpenter cash cast cell certified charity chatting choices chuck clause client's co
colleague's colours commence commencing competent compliant confess confidence confident
confidential connect container copied counsellor county cow cricket critical crop crying cursor
curve dare dealing decides defined definitely degrees delivered deliveries delta dementia died
director's directors directory discharge discussion distance dog's drafting dragons drove dutch
eating electric electrical enlighten entitled enumerate essential estate ethics event everywhere
exhibitions exists exit expecting expired exported extra eyes face facilities failed falling fan
fancied favour favourite features feelings festival fetch fiesta filled filling finishing fish
fitted flights floor florist focus forecast former fourth frank fresh fulfil gallery generate
girls goodnight grade graduates grandmother granny's greek green grilling guests harvest hat haves
headache headed hearing heavy herself highest hires hobby hole hostel ideally iii impossible
improvement index insist instruction interesting interviewing invoice involved jealous joins
joking journal judged judging jump justify keeper kid's kinds knife known landing large latin laws
league lend letters level's lid lights lined listening lives lock longest loose lorries loud loved
lowest lump lunchtime lyrics male man's matches materials maternity mates measures mechanical
mechanics mediator medicines men mentored method migrate mobile modest modified monitoring monthly
mood moon motorbike mouth movement mrs mush mutual native needle negotiating nicely nightly
nightmare nite nonsense north notebook nothing's nowadays objects occupation offering official
oldest operator optimistic orange output overdue park parlour particular passage pasted patience
pattern pencil penny pharmacy photosynthesis pictures pieces pipeline placed places pods pointer
polite poorly pop population porter possibly posters precisely preferably printers printing
printout prison professor programmer progression projects prompt proud provenance proves published
pulled qualify quiet quieter quizzed rash recap reception recording regional regression relocation
remembered reminder removed remuneration renew renewed replace replaced reply reporting
responsible responsive reversing ringing river roads roofing root rough runny sack sad sake
salaries sauces scanned schooling seaman section seem selected separate sets setting sewing shake
sheets shocking shoe shoes shop's shopping shorthand shouting sight signal signing sink situation
skiing slide sod soda soldering someone's son's song soup spit split spoken spotted spread squared
stars starter step's stocks storm strategy street strength students successes suppliers surely
surgery swift swore taxation teaches tells template terrible therefore thin thoughts thread tidy
tool topic topics translator tray treasury trial tried trouble trying tuning turkey turning tutor
twenties twins unchanged undefined undertakings uniform vacation vegetarian vein vessel visit
vocabulary voice waited waiter washing wasting ways web wed wednesdays weighing weighted whoever
whoops whose work's zip abilities accent accessible accidents accordingly acquire active
activities adjectives adopted advertised advocate affair affirmative agreements agrees
agricultural aisle alive allow allowance alteration alterations ambition amend amended amendments
ancient angular animal animation announcements answering antibiotics anyone's applied appraisals
appreciated approve archive argue arrange arrive arrived ashore aside assessed assuming assurance
attack auctioneer auditing avoiding awake award back's backing backs backwards baker bang banging
barbecue base battery bay beat becomes bees behaviour belong bend bike billing binned blind
blueprint boards boasting boats boilers bolt bond bookkeeping's boss's bout boy boy's brackets
brewery bricks bridges bringing brother's browse bucket buddy buffer bulk burn butcher butchery
calculated calculation calculus camp candy cape cargo cashier cat's cataloguing caught causes
century certain chap chartered charting chase cheaper cheat checked cheered chess chicken child
chiller choir chopped chosen chronology cinema cite civilian claimed clearer clever clicks
climbing coin collie colouring columns combine commas commissioning commonest commute's commuting
company's competences complained computing concentration conferences confirmed confused conscience
conservatory consist contact containing content contradictions controls conversations convinced
cool corner corrected counter counting countries coverage covers cows crash crashes crawling
create crewing crisps cruise crush curators cutting cycle dads damage damp day's deals deciding
decision decisions deck deed delay delegating delegation deletes deli delivery demanding dent
depressing description descriptions desire destination detached develop developer's device diary
difficult digest dishwasher disk dismissed dock doctors documentation dogs doors drafted drag
dragon drawer dreaming dreamt dress drew drops dug dumped duplicate dusted earned earnings earring
ears eaten echo edition editor eggs eh electronics eleventh elsewhere ending engines enrol essays
evidences exact exaggerated example exception exiting expected experienced extended f faint fairly
fallen familiar family's farewell farmers fat fear feathers feature fence fencing field fifth
filter finds finger fingers finishes firm's flag flies flood fluently flutter focused folders
followed follows football's forgive formats formerly forms fortune fraction freezing frequency
frightens fruit fully fun funds funeral gained gardener gardening gathered gent geography ghosts
gig glad glass god's gold graduated graduation grammar grant grape greetings grid grief gross
ground guard gym hair halloween hamlet handwriting hangs happier harrow hated hates haul head's
headlines headmaster heads heat helping hen hidden hide himself hip hits holder hood hook hoped
horses hourly huh hundreds hunting hurry husband's icy illness importance impress including
incorrect increase indicators induction inform ingest initiate ink insists inspectors insurance
intake intention interest intern internal interns interview's interviewer introduce introduced
invest invite involving iron item job's john joined jokes journalist journey kettle kicks killed
kinda king labels lagging lambing landed lasts laughing law's leading leap lecturer lectures
length lifting limerick limit limited linked litigation locate locked lord lowdown lying machinery
machines madam magazine mainly maintains manages manner marry master's matching matron meal
measuring mechanic median mediation membership memory's mentioning mentions menus merchant merged
messages met milestone milker mince miss modules mother's motor mountain mouse muddle musk naming
nappies nasty nay nearby neck needing negative negotiated nephew neuter newest newsletter ninety
nodded non nosy notices notion nought o o'clock obligations obliged obstacle odd offices
officially older onward opens opera operative ordering outdated outdoors overwhelmed packaging
pager painted painter pancake pandas panels papers paragraph parrot passes passing patch payment
payments peak pearl perfectly permission pest petty phonics phrased physics pile pill pin pint
pipe pipelines planted plastering pledged plug pointers popular possess posted postpone pottery
pound pr practising practitioner pray preferences premiere prepared presented presently prettier
prices pricing printable pro probation produce promising promotions provided psychologist pump
purchasing pure purely pushing python's qualifications quarters race rack racking rail rained
ramble rambling rangers ranked ranking rare readers reality reasons recently receptionists
reconciled reconciliation recruiting recruitment recruits reference refinery regret relevance rely
remaining remains remark replies requesting requires respected responsibility resting restored
retention retired retirement retires reunion revise revised ridiculous rights rite rolled rolling
roof ropes rotten rows rude rugby rule rush sacked sample samples sandwich scanner scored scripts
secure seek semester seniors sentences servant serves sessions settings settled severance shade
shaking shared sharp shaved shed shelf shelves shirt shortcomings shutting sieve signals simple
simply sin size sky slipping slugs snowflake sobering soil soldier sometime sounded space
splitting sprint squad squeeze squeezed stability stain statement stations status steel sticking
stones stopping stops stores stove stress strict stroke structures student stupid suffice sugar
suggestions sunny super superintendent supervising supervision supported supports suspect swamped
swearing swimming symbol tab tablets tail tank tap targeting taxes teammate's technology teenagers
teeth temperature ten's tennis theatre theme therapist thesis thick thrilled throwing thursdays
ticking time's today's tomato tongue tools torn tours tractor trailing translated trees trick
tricky trumpet tv tyre ugly unavailable uncle unclear understanding unemployed unfairly universal
unsure valentine's valid variable ventilator verified verify vet's visitors vitamin wake wakes
walls wand warehouses warning waved weakest weighs weird welfare wheelchair whereas whoa whom wide
wiped worn wrap writes yardstick yellow yolk youngest
"""
"""The commonest first."""
