"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in it for me and is you of do on that how hours so at have week can be with
from this would one which about was no i'm not did all docker please am up as are what's or got
there by does now i've plan out if like want i'd get put last first data say two an go job sql
only but should engineer before know back when off good could then where any we time make they
manager take tell role work done show after just excel why need since skill kubernetes end years
it's python anything down day don't list next target check see three been more level skills who
here them had ask much something many thing start yes give never weeks that's new still again
analyst over whats jobs interview write look change said roles nothing has right learn may read
year every leave march think told too come four hour h going way everything th our until five ok
than can't some really will course half keep weekly your well month june into today better cv
questions between evidence set let's these till through far forget date most boss january long bit
six else mean things actually whole instead learning went old those maybe call days im monday ten
ads people finished sorry myself same school use book friday git pay project ready i'll meant name
profile second minutes other test wrong you've cut file says because find kindly night nurse best
move were december gaps open terraform enough number once goal postings kids doing february sure
care let months home must undo made study already deadline management run july left rather asked
mine missing august aws both yet begin finish help stuff changed hrs used comes each java save
wants april head behind business christmas machine morning team tomorrow us away without also exam
levels pls become cloud order sunday wait easter top u delete none notice own there's idea k
laptop lot salary being drop e wife even free moved product remind saved took explain gone its
zero english per shift thanks under you're adverts coach designer office september talk welding
gap tuesday bring chef compare ever leeds life looking person remember suppose thursday another
gave hm html mlops working different november word hold mind near somebody thats aiming dont
evening rate seven spring add answer full october promise quiz speaking ux wrote count her isn't
less nine statistics stop tonight very bookkeeping exactly figma fit phone pick txt ward ai
budgeting came fix getting having he lead place public readiness scientist side talking ago bad
contract eight honestly leadership oh schedule sister step wanted worked yesterday ahead asking
close computer late ones passed points twenty weekend acme against director evenings few goes live
mention nights remove senior sort stock thank weather bi difference export french lab letter lost
master needs planning post round search shifts type bank company haven't hr ml negotiation officer
power qa review someone stored summer term training always around built colleague devops earn
german helm manage moment others rest short skip stand touched assistant class coming fine front
guess honest javascript kind lets numbers pdf real saturday scrum studying table train assessment
experience food later line load nearer nice nobody page sick st starting tax teaching translate
while wk aim c code css employer linux match payroll play record scrap she sir somewhere speak
story though won't worth written able aid driver early email hello history might note print
recruiter stuck teacher thought whether audit build customer driving due json law licence planned
quarter requirements ring running site supposed their third analytics apply didn't employers entry
given his house id kept linkedin longer often promises reckon security send bus cover log makes
market point risk shall straight takes week's wish baby called closer hang hmm holiday nope part
past react reading report safety sounds spanish spent started turn whatever won accountant agency
anywhere architect clear college decide degree forty hand holidays ill least lol mate memory money
n percent period position resume rota staff supervisor tableau text trained vacancies vs career
changes compared complete dream finally forklift google hard husband kitchen knows minute moving
nah photoshop possible pytorch sat score script service services system teach thinking anyone
average b big budget centre control cook csv current forgot frontend happens hospital little
mentioned pull quick reach safeguarding sap stories total twelve wednesday where's wouldn't cancel
certificate closest communication correct decent draft electrician form great legal looks nearest
oops pace polish realistic s small software sooner starts sundays um understand warehouse we're
who's yrs backup beginner chapter closed copy demand design earlier eleven fair headline health
lack love mad managed noted offer opened present r ran reverse sheet stick visa writing along clue
daughter either everyone expert hear hi high how's import important joke knowledge logistics p
paid previous probably proof sense son speed stay talked testing thirty towards track wee weekends
words accounting across azure bits calendar choose daily dates developer doesn't dog drive fast
forward gets god homework man menu mistake module mother nearly neither paper pass pizza pod push
recommend screen shows suit tig user wound account achievements anyway based beginning buy cant
completed controller counts docx ends feb grand heard him holes hotel imagine information ive jan
lacking living marketing matter meeting message mostly patient pays posts practice properly
question quit redo rid safe share sleep stakeholder teamwork typed version wipe works app
bookkeeper break brother catch conflict details entries fancy flight further hiring landlord lose
lovely md notes phlebotomy red road saying sent shorter sign sit slow strong sum tester tutorial
twice wanna wedding yeah according altered assess backend board books calls car clerk computers
decided documents erase expect feeling fill fire friend gives keeps learned listings mark maths
medication mum nd operations partner promised raise reason reports roughly route rust sales
scratch sitting solid stack stands stays taking technical telling times typing videos walk wat
within ansible anymore application btw coordinator currently database daughter's dec desk desktop
double dropped engineering errors feed feel figure fits fluent fortnight handling he's jira kafka
leaving led mig modelling ms options owner picking plus positions practise prepare program queue
quicker rd recipe research room runs season she's shop steps tasks they're together wasn't we've
actual ad advert adviser altogether anybody asks autocad available bed bother bump bye council
depends fall fifteen files financial funny haha happened happy hope jenkins lunch needed nursing
okay overtime percentage plain plumber prefer progress query range records required return self
spoke stayed switch taught tbh tea they'd throw update waiting watched weak win window wins wise x
yep agree allowed autumn aye believe bin biology blank brand capital carry case cat chat cheers
coffee companies cost deeds differ during empty everybody exams family figures film firm fixed
game gonna halved hands happen hire hurts ins inspection instructions interviews knew latest laugh
lay leader means min mondays names networking occupations one's panel path platform pretend proper
recorded remote researcher rubbish shouldn't sound specialist studied surveyor swap technician
typescript typical university uses using usual wanting writer ye accounts advanced age agent agile
army bar biggest bitcoin blood brought building careers claim common d dad dashboard depot diploma
document draw error exercises falls final flat foreman function general hit imported knock lady
language low meaning miles offers ought picked printer putting quite release restore results roll
row sage scale sell soon sorts spreadsheets ta tables that'd thistledown thousand tick tired try
undid upload van video waste welder why's yaml yourself afternoon bakery began besides black
boiler cannot card carer catalogue children client coaching cold column commitments compliance
confirm consider cooking copywriting correction couple dear deep dentist department display
divorce docker's euros ex flu folder fridays girl hate heart hull hygiene internet junior kick lad
likely lines logo looked measured meet mum's music nlp normal offered operation owe paralegal
pitch pivot posting priority pub quickest rank revert salesforce shut solutions solve sous
spreadsheet strike suggest suits summarise support they've thinks traffic trainer users usually
view watch winter wont young agreed ah alright appraisal asleep becoming berlin birthday boil
bottom cad chance changing chatgpt checkin chief commands commit complaints contracts convert cos
couldn't curious dbt deputy dunno effect ended essay examples exercise fed fifty finance football
formula found grill hey hgv human ignore interested js knees knowing kpis land lawyer library
logged lower making matters mentor mock mortgage network news nurses online parents paste
performance pm policy postgresql pretty prime prince private procurement promoted qualified
quality radio require restaurant result saw seeing settle shifted ship shot single staying stood
stopped strongest task tho ticket town transport understood unit w weekday weld what'd wine wonder
worker yours access address administrator afraid airflow among answers apart art barely basis
beside brilliant bug cert chain clean colleagues committed counted court customers de dead define
dev diff doubt downloads drawings duty earth effort egg enter estimate executive failing farm
faster feet fell fleet gas gotta handle hell higher hired hoping hows ifrs illustrator infection
inspector keen killing knee lakhs lesson lisbon lyon mac max measure medical meetings metrics
midwife minus nor nowhere opening oracle paramedic pastry pc pension perhaps pharmacist plant poem
portfolio presentation programming proofread prove q quantity raised rated reads recall regarding
reorganised resources reversed rewrite rewrote rice seems selling server shown signed sing
sister's sits sixty slipped snow social speaks standing stone success such tackle teachers tech
tesco tested that'll theory theres true unassessed unknown useless vat wall weekdays accept
accident accomplishments achieved administration airport analysis apprentice aren't article
auditor boot boxes budgets busy certificates charge charts civil closing club coding collections
command costing courses cousin crew databases describe doctor drink duties easier election em
employed eye facts follow fractions functions generous girlfriend handed held helped holding
horoscope hot improve inside installed invented keeping kid ladder lads laid listed main
maintenance manual marked marking middle migration minister mornings museum necessary nervous
outside paperwork patients paying picture plans plumbing pounds pressure primary proceed
professions protection pupils rain rang re reduced register registrar resignation robot saturdays
saving seen slower spare square state store stretch sue supply talks tall tips title trade truck
trust turned undone water weight whatsoever whichever wife's worse worst wot wow above
accessibility afterwards alarm alone annual apprenticeship background bash basic basics below bet
bill block bonus booked boots brag breakfast buses buyer calculate carpentry chemistry chest
clinical commitment completely compose conservation costs counsel creative curriculum dental
dollar door dropping easiest eighteen employment energy engine examine exhibition fee feels fitter
folk fourteen freelance frequently grandson group growth hanging heading heritage hopeless horse
hundred indeed intermediate kill laboratory launch light liked mess name's negotiate nil nod noise
normally objective obviously onwards outstanding overview photo planner playing preference
presenting president price problem prod programme rates rating realistically reckons reduce
registered reliability relocate rent reviews roster rusty science select sensible sigma silly slip
slot sold solicitor someday sometimes sorted source spots stage star statements studies sufficient
swear taken tally ticked tickets timetable tops touch transfer trending trip turns union updated
urgent useful v vacancy versus vet war when's wheres windows woman wondering xmas y absolutely
added advice advise agencies ages air almost analysts appear appointment artificial ate auditors
automated bag bake behalf belt blue brain breaks broken buying caching candidate captain carpet
chair chart checkout chemist city cleaning closes cluster colour consultant country credit curator
daft dark deal debug deposit designed die disregard drill dump duplicates easy edit education
educator eighty estimating fact fewer foods forecasting forever format fund garden giving goodbye
graphic grateful grew grown hack hall happening harder herd here's ideas improved improving
intelligence involve judge juniors keyboard kidding languages lately leaves lie lists lived loans
loop losing lucky manager's married media merger midnight mine's missed model models mr niece
nobody's node notch nursery organised overall pain parking pause perfect permit personal pirate
plate police poor press process production proficient provide puppy pushed queries quickly recent
receptionist renames reserve reset resolution rules rung sale sandy saves scan sea seat seconds
sentence sequence sergeant session seventy showing shy sites slept sofa somehow spark spell
steward strengths sun supplier supposing switching taxi tempo tests timer titles toddler trainee
truth tuesdays tutorials types ugh undecided upstairs value varies vote wage wages wear wire
workshop wrapped year's younger absolute adding advance ambulance angry appreciate area areas
arguments arm assignment assume aunt backed balance banana basically batch became bedtime bell
beyond body booking bored boring born box boys bread bridge british burning button cake calling
calories cancelled canteen cars certainly chances chapters chasing chats cheap cheapest checking
checks chose church churn claims classes classroom cleared clicked clients clinic clocks coat
collected communications commute comparison complaint completion concerning concrete conference
construction conversation cooked cork covering crack crane cross cup curiosity cypress dad's
demands developed development dies differences dig dinner ditch dose doubled doubts drawing
drivers drug dry earning earns eat edits emails entered examiner excellent except exist extend
fail fantasy fastest father firms flip folks forgotten foundation freeze fussed garage gimme
grounds guide guy halfway handled hardly healthcare heating helpful helps incident info instructor
interviewed items itself join kettle's key kilos label labs lad's learnt legally lessons librarian
lift likes loaded loads lorry m ma mail managers managing map marine material medicine merge
migrated milestones milk million mixed named navy neighbour neighbour's nineteen noticed null
object obstacles occupational odds onto opinion option orders otherwise outlook pages pair pal
parts password pending photos pills pilot played plenty port postman practical pressed principal
printed profession promotion proofs proven raining rebuilt redid redundancy reinstate repeat
reported request requirement residents responsibilities retail returns revenue rise rounds savings
scared scheduled school's schools scroll scrub secretary sector seminar sending seriously servers
shipped shorten shortest shortfall shoulder showed shutdown sixteen skipped slack smallest snake
soonest speaker special spend spot stall starters station stepping string submit suited summary
swapped swears systems targets terms tills tip tower trains travel tree tribunal truly trustees un
unity unless unset upon validation vector vendor volumes walked wards watching whenever wit
workforce world worried accountants act actuary adds advisor affect afternoons agency's agents
ain't allotment alter amount animals answered applying apprentices architecture associate attach
audits automation awards awful backlog badge beginners begins bench birth biscuit biscuits bless
blow blowing border bought branch break's brief broke burnt butter buttons camera campaign
carpenter cash cast cell certified charity chatting choices chuck clause client's co colleague's
colours commence competent compliant confess confidence confident confidential connect container
copied counsellor cow cricket critical crop crying cursor curve dare dealing decides defined
definitely degrees delivered deliveries delta dementia died director's directors directory
discharge discussion distance dog's drafting dragons dutch eating electric electrical engineers
enlighten entitled enumerate essential estate ethics event everywhere exhibitions exit expecting
expired exported extra eyes face facilities failed falling fan fancied favour favourite features
feelings festival fetch fiesta filled filling finishing fish fitted flights floor florist focus
forecast former fourth frank fresh fulfil gallery generate girls goodnight grade graduates
grandmother granny's greek green grilling guests hat headache headed hearing heavy herself highest
hires hobby hole hostel ideally iii impossible improvement index insist instruction interesting
interviewing inventory invoice involved jealous joins joking journal judged judging jump justify
keeper kid's kinds knife known landing large latin laws league lend letters level's lid lights
lined listening lives lock longest loose lorries loud loved lowest lump lunchtime lyrics male
man's marks matches materials maternity mates measures mechanical mechanics mediator medicines men
mentored method migrate mobile modest modified monitoring monthly mood moon motorbike mouth
movement mrs mush mutual native needle negotiating nicely nightly nightmare nite nonsense north
notebook nothing's nowadays objects occupation offering official oldest operator optimistic orange
output overdue park parlour particular party passage pasted patience pattern pencil penny pharmacy
photosynthesis pictures pieces pipeline placed places pods pointer polite poorly pop population
porter possibly posters precisely preferably printers printing printout prison professor
programmer progression projects prompt proud provenance proves published pulled qualify quiet
quieter quizzed rash recap reception recording regional regression relocation remembered reminder
removed remuneration renew renewed replace replaced reply reporting responsible responsive
reversing ringing river roads roofing root rough runny sack sad sake salaries sauces scanned
scheduler schooling seaman section seem sees selected separate sets setting sewing shake sheets
shocking shoe shoes shop's shopping shorthand shouting sight signal signing sink situation skiing
slide sod soda soldering someone's son's song soup spit split spoken spotted spread squared stars
starter step's stocks storm strategy street strength students successes suppliers surely surgery
swift swore taxation teaches tells template terrible therefore thin thoughts thread tidy tool
topic topics translator travelling tray treasury trial tried trouble trying tuning turkey turning
tutor twenties twins unchanged undefined undertakings uniform vacation vegetarian vein vessel
vocabulary voice waited waiter washing wasting ways web wednesdays weighing weighted whoever
whoops whose work's zip abilities accent accessible accidents accordingly acquire active
activities adjectives adopted advertised advocate affair affirmative agreements agrees
agricultural aisle alive allow allowance alteration alterations ambition amended amendments
ancient angular animal animation announcements answering antibiotics anyone's applied appraisals
appreciated approve archive argue arrange arrive arrived ashore aside assessed assuming assurance
attack auctioneer auditing avoiding awake award back's backing backs backwards baker band bang
banging barbecue base bath battery bay beat becomes bees behaviour belong bend bike billing binned
bins blind blueprint boards boasting boats boilers bolt bond bookkeeping's boss's bout boy boy's
brackets brewery bricks bridges bringing brother's browse bucket buddy buffer builders bulk burn
butcher butchery calculation calculus camp candy cape cargo cashier cat's cataloguing caught
causes century certain chap charting chase cheaper checked cheered chess chicken child chiller
choir chopped chosen chronology cinema cite civilian claimed clever clicks climbing coin collie
colouring columns combine commas commencing commissioning commonest commute's commuting company's
competences complained computing concentration conferences confirmed confused conscience
conservatory consist contact containing content contradictions controls conversations convinced
cool corner corrected counter counting countries county coverage covers cows crash crashes
crawling create crewing crisps cruise crush curators cutting cycle dads damage damp day's deals
deciding decision decisions deck deed delay delegating delegation deletes deli delivery demanding
dent depressing description descriptions desire destination detached develop developer's device
diary difficult digest disk dismissed dock doctors documentation dogs doors drafted drag dragon
drawer dreaming dreamt dress drew drops drove dug dumped duplicate dusted earned earnings earring
ears eaten echo edition editor eggs eh electronics eleventh elsewhere ending engines enrol essays
evidences exact exaggerated example exception exists exiting expected experienced extended f faint
fairly fallen familiar family's farewell farmers fat fear feathers feature fencing field filter
finds finger fingers finishes firm's flag flies flood fluently flutter folders followed follows
football's forgive formats formerly forms fortune fraction freezing frequency frightens fruit
fully fun funds funeral gained gardener gardening gathered gent geography ghosts gig glad glass
god's gold graduated graduation grammar grant grape greetings grid grief gross ground guard gym
hair halloween hamlet handwriting hangs happier harrow harvest hated hates haul haves head's
headlines headmaster heads heat helping hen hidden hide himself hip hits holder hood hook hoped
horses hourly huh hundreds hunting hurry husband's icy illness importance impress including
incorrect increase indicators induction inform ingest initiate ink insists inspectors insurance
intake intention interest intern internal interview's interviewer introduce introduced invest
invite involving iron item job's john joined jokes journalist journey kettle kicks killed kinda
king labels lagging lambing landed lasts laughing law's leading leap lecturer lectures length
lifting limerick limit limited linked litigation locate locked lord lowdown lying machinery
machines magazine mainly maintains manages manner marry master's matching matron meal measuring
mechanic median mediation membership memory's mentioning mentions menus merchant merged messages
met milestone milker mince miss modules mother's motor mountain mouse muddle musk naming nappies
nasty nay nearby neck needing negative negotiated nephew neuter newest newsletter ninety nodded
non nosy notices notion nought o o'clock obligations obliged obstacle odd offices officially older
onward opens opera operative ordering outdated outdoors overwhelmed packaging pager painted
painter pancake pandas panels paragraph parrot passes passing patch payment payments peak pearl
perfectly permission pest petty phonics phrased physics pile pill pin pint pipe pipelines planted
plastering pledged plug pointers popular possess posted pottery pound pr practising practitioner
pray preferences premiere prepared presented presently prettier prices pricing printable pro
probation produce promising promotions provided psychologist pump purchasing pure purely pushing
python's qualifications quarters race rack racking rail ramble rambling rangers ranked ranking
rare readers reality reasons recently receptionists reconciled reconciliation recruiting
recruitment recruits reference refinery relevance rely remaining remains remark replies requesting
requires respected responsibility resting restored retention retired retirement retires reunion
revise revised ridiculous rights rite rolled rolling roof ropes rotten rows rude rugby rule rush
sacked sample samples sandwich scanner scored scripts secure seek semester seniors sentences
servant serves sessions settings settled severance shade shaking shared sharp shaved shed shelf
shelves shirt shortcomings shutting sieve signals simple simply sin size sky slipping slugs
snowflake sobering soil soldier sometime sounded space splitting sprint squad squeeze squeezed
stability stain statement stations status steel sticking stones stopping stops stores stove stress
strict stroke structures student stupid suffice sugar suggestions sunny super superintendent
supervising supervision supported supports suspect swamped swearing swimming symbol tab tablets
tail tank tap targeting taxes teammate's technology teenagers teeth temperature ten's tennis
theatre theme therapist thesis thick thrilled throwing thursdays ticking time's today's tomato
tools torn tours tractor trailing translated trees trick tricky trumpet tv tyre ugly unavailable
uncle unclear understanding unemployed unfairly universal unsure valentine's valid variable
ventilator verified verify vet's visitors vitamin wake wakes walls wand warehouses warning waved
weakest wed weighs weird welfare wheelchair whereas whoa whom wide wiped worn wrap writes
yardstick yellow yolk youngest
"""
"""The commonest first."""
