"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in it for me and is you of do on that how hours so at have week can with be
from this would one which about was no i'm not please docker did all am up as are what's or got
there by does now plan i've like out if want i'd get put last data first two an say job go sql
only but engineer should know before could back when good off then we where any time make they
take manager tell work role done show after just kubernetes since excel why need end years skill
anything python don't down it's next day list target more check three see been level them skills
had here who something much ask start many never thing yes weeks give new that's still analyst
whats again write over interview jobs change look said nothing roles may every learn leave right
think h year has hour read come march too told four until way everything going our th will five
really than can't ok some course half keep weekly your well into june month better today cv
questions between evidence forget set these till let's boss date through far most bit january long
six mean maybe things whole actually else learning people went call im instead old days those
monday because finished ten ads school book sorry use myself name ready same second friday pay
project git i'll other test wrong december meant minutes profile move nurse were you've cut file
night says kindly best enough find terraform gaps open number once kids months doing goal postings
sure february let care home must study deadline made rather undo july management run already left
help august asked both mine missing aws begin finish yet changed each stuff april comes hrs used
also christmas morning team wants away save exam java us behind head business machine notice
tomorrow without cloud order pls sunday wait delete levels none become easter lot salary u idea k
top laptop own there's wife drop being e moved thanks took even its shift free product remind
saved tuesday zero english explain gone office per adverts hm september thursday under you're
coach designer life looking november talk welding bring gap leeds suppose another chef compare
evening ever hold person remember gave html mlops spring working different dont full somebody
thats word add answer mind near october aiming isn't promise rate seven wrote contract eight her
less live nine oh quiz speaking statistics tonight ux very count exactly honestly pick stop
bookkeeping came figma fit having lab phone place scientist txt ward worked ai bad budgeting close
fix getting he lead public readiness side sister talking ago computer late leadership passed
remove schedule step twenty wanted weekend yesterday acme ahead asking colleague earn goes mention
ones points sort stock against around bank bi difference director evenings few ml moment nights
search senior thank weather company export fine french letter lost manage master needs officer
planning post power qa rest round shifts someone type always german haven't hr kind negotiation
review short stand stored summer table term touched training translate built devops helm honest
others saturday skip story tax train assistant class coming front guess javascript later lets nice
nobody numbers pdf real scrum sick studying wk assessment c code experience food line linux load
nearer page payroll scrap sir somewhere st starting teaching while won't written aim css driver
email employer match note play record running she speak teacher third though thought whether worth
able aid audit build bus early hello history ill kept might planned print recruiter ring stuck
customer driving due json law licence longer quarter requirements security send site spent
supposed their analytics apply baby didn't employers entry given his house id linkedin often point
promises reckon shall called cover holiday least log makes market risk sounds straight takes
week's wish accountant closer hand hang happens hmm kitchen little lol memory nope part past
period position possible react reading report safety spanish started supervisor trained turn
whatever won agency anywhere architect clear college decide degree forgot forty holidays looks
mate money n percent polish resume rota services staff tableau teach text thinking vacancies vs
anyone b career centre changes compared complete current dream electrician finally forklift google
hard hospital husband knows minute moving nah photoshop pytorch quick sat score script service
stories system total twelve warehouse wouldn't average big budget control cook correct csv form
frontend mentioned pull reach safeguarding sap small son wednesday where's yrs cancel certificate
closed closest communication copy decent doesn't draft fair great hi lack legal love nearest oops
pace present realistic s sheet software sooner starts sundays um understand visa we're who's
writing backup beginner chapter demand design earlier eleven headline health important mad managed
mother noted offer opened push r ran reverse stick accounting along choose clue daughter either
ends everyone expert hear high homework how's import joke knowledge logistics mistake module
mostly nearly p paid previous probably proof recommend sense speed stay talked testing thirty
towards track wee weekends words across anyway azure backend bits buy calendar daily dates
developer dog drive fast forward gets god heard him man menu neither paper pass pays pizza pod
practice question quit screen shows sleep suit tig user wound account achievements based beginning
cant car completed controller counts docx feb fill grand holes hotel imagine information ive jan
lacking landlord living lovely marketing matter meeting message patient posts properly redo rid
safe share stakeholder teamwork tutorial twice typed version wedding wipe works anymore app
bookkeeper break brother calls catch clerk conflict details entries fancy flight further hiring
learned lose maths md nd notes phlebotomy raise red road saying sent shorter sign sit slow strong
sum tester wanna yeah according altered assess board books btw computers decided documents double
erase expect feel feeling fire friend gives keeps listings mark medication mum operations partner
platform prepare promised reason reports roughly route rust sales scratch season shop sitting
solid stack stands stays taking technical telling throw times together typing videos walk wat
within ansible application asks available coordinator council currently database daughter's dec
desk desktop dropped engineering errors exams fall feed figure fits fluent fortnight haha handling
he's jira kafka leaving led mig modelling ms options overtime owner percentage picking plumber
plus positions practise program queue quicker rd recipe research return room runs she's steps
tasks tea they're wasn't we've wins wise actual ad advert adviser altogether anybody autocad bed
believe bother bump bye capital companies depends diploma fifteen files film financial fixed funny
happened happy hope jenkins lunch min mondays needed normal nursing okay plain prefer progress
query quite range records remote required self spoke stayed switch taught tbh they'd thistledown
university update uses waiting watched weak win window x yep age agree allowed autumn aye bin
biology blank brand carry case cat chat cheers coffee cost dad dear deeds differ during empty
everybody exercises family figures final firm flat game gonna halved hands happen hire hurts ins
inspection instructions interviews knew latest laugh lay leader means names networking occupations
one's panel path pretend proper recorded researcher rubbish shouldn't sound specialist studied
surveyor swap technician typescript typical using usual wanting writer ye accounts advanced
afternoon agent agile army bar biggest bitcoin blood brought building careers claim common d
dashboard dentist depot divorce docker's document draw error falls flu foreman fridays function
general hit imported internet knock lady language lines looked low meaning measured meet miles
offers ought picked printer pub putting quickest release restore results roll row sage scale sell
soon sorts spreadsheets suggest suits support ta tables that'd thousand tick tired try undid
upload van video waste welder why's yaml yourself bakery began besides birthday black boiler
cannot card carer catalogue children client coaching cold column commitments compliance confirm
consider cooking copywriting correction couple deep department display dunno euros ex folder girl
hate heart hull hygiene junior kick lad land library likely logo making mum's music nlp offered
operation owe paralegal pitch pivot posting priority private rank restaurant revert salesforce
shut solutions solve sous spreadsheet strike strongest summarise they've thinks traffic trainer
users usually view watch winter wont worker young agreed ah alright appraisal asleep becoming
berlin boil bottom cad chance changing chatgpt checkin chief clean colleagues commands commit
complaints contracts convert cos couldn't counted curious customers dbt deputy dev earth effect
ended essay examples exercise fed fifty finance football formula found grill helped hey hgv higher
human ignore interested js knees knowing kpis lawyer logged lower matters meetings mentor mock
mortgage network news nurses online parents paste performance perhaps pm poem policy postgresql
pretty prime prince procurement promoted qualified quality radio require result saw seeing seems
settle shifted ship shot single sister's staying stood stopped task tho ticket town transport
understood unit w weekday weld what'd wine wonder yours access address administrator afraid
airflow among answers apart apprentice art barely basis beside brilliant bug cert chain committed
courses court cousin de dead define diff doable doubt downloads drawings duty effort egg employed
enter estimate executive failing farm faster feet fell fleet gas gotta handle hell hired hoping
hows ifrs illustrator infection inspector keen killing knee lakhs lesson lisbon lyon mac manual
max measure medical metrics midwife minus nor nowhere opening oracle paramedic pastry pc pension
pharmacist plant portfolio presentation programming proofread prove q quantity raised rated reads
recall regarding reorganised resources reversed rewrite rewrote rice selling server shown signed
sing sits sixty slipped snow social speaks standing stone store success such tackle teachers tech
tesco tested that'll theory theres tips true turned unassessed unknown useless vat wall weekdays
worst accept accident accomplishments achieved administration airport analysis apprenticeship
aren't article auditor basics below boot boxes budgets busy certificates charge charts civil
closing club coding collections command costing crew databases describe doctor drink duties easier
election em employment eye facts follow fractions functions generous girlfriend handed held
holding horoscope hot improve inside installed invented keeping kid ladder lads laid listed main
maintenance marked marking middle migration minister mornings museum name's necessary nervous
outside paperwork patients paying picture plans plumbing pounds pressure price primary problem
proceed professions protection pupils rain rang re reduced register registrar resignation robot
saturdays saves saving seen slower spare square state stretch sue supply taken talks tall title
touch trade truck trust undone water weight whatsoever whichever wife's wondering worse wot wow
above accessibility afterwards alarm alone annual background bash basic bet bill block bonus
booked boots brag breakfast broken buses buyer calculate carpentry chemistry chest clinical
cluster commitment completely compose conservation costs counsel creative curriculum dental dollar
door dropping easiest eighteen energy engine examine exhibition fee feels fitter folk fourteen
freelance frequently garden grandson group growth hanging heading heritage hopeless horse hundred
indeed intermediate juniors kill laboratory launch light liked manager's mess negotiate nil nod
noise normally objective obviously onwards outstanding overview photo planner playing preference
presenting president prod programme provide quickly rates rating realistically reckons reduce
registered reliability relocate rent reviews roster rusty science seat select sensible sigma silly
slip slot sold solicitor someday sometimes sorted source spots stage star statements studies
sufficient swear tally taxi ticked tickets timetable tops transfer trending trip tuesdays turns
union updated urgent useful v vacancy versus vet war when's wheres windows woman xmas y absolutely
added advice advise agencies ages air almost analysts appear appointment artificial ate auditors
aunt automated bag bake behalf belt blue boys brain breaks buying caching cancelled candidate
captain carpet chair chart checkout chemist city cleaning clinic closes colour completion
consultant conversation cork country credit curator daft dark deal debug deposit designed die
disregard drill dry dump duplicates easy edit education educator eighty estimating except extend
fact father fewer firms foods forecasting forever forgotten format fund garage giving goodbye
graphic grateful grew grown hack hall handled happening harder herd here's ideas improved
improving intelligence involve judge keyboard kidding languages lately leaves lie lift lists lived
loads loans loop losing lucky managing married media merger midnight mine's missed model models mr
neighbour niece nobody's node notch nursery organised overall pain parking pause perfect permit
personal pirate plate police poor press process production profession proficient promotion puppy
pushed queries recent receptionist renames repeat reserve reset resolution rules rung sale sandy
scan sea seconds sentence sequence sergeant session seventy showing shy sites slept sofa somehow
spark spell spend steward strengths sun supplier supposing switching tempo tests timer titles
toddler trainee travel truth tutorials types ugh undecided upstairs value varies vote wage wages
watching wear wire workshop wrapped year's younger absolute adding advance ambulance angry
appreciate area areas arguments arm assignment assume backed balance banana band basically batch
became bedtime bell beyond body booking bored boring born box bread bridge british broke burning
button cake calling calories canteen cars certainly chances chapters chasing chats cheap cheapest
checking checks chose church churn claims classes classroom cleared clicked clients clocks coat
collected communications commute comparison complaint concerning concrete conference construction
cooked covering crack crane cross cup curiosity cypress dad's demands developed development dies
differences dig dinner ditch dose doubled doubts drawing drivers drug earning earns eat edits
emails engineers entered examiner excellent exist fail fantasy fastest flip folks foundation
freeze fussed gimme grounds guide guy halfway hardly healthcare heating helpful helps incident
info instructor interviewed inventory items itself join kettle's key kilos label labs lad's learnt
legally lessons librarian likes loaded lorry m ma mail managers map marine marks material medicine
merge migrated milestones milk million mixed named navy neighbour's nineteen noticed null object
obstacles occupational odds onto opinion option orders otherwise outlook pages pair pal parts
party password pending photos pills pilot played plenty port postman practical pressed principal
printed projects proofs proven raining rebuilt redid redundancy reinstate reported request
requirement residents responsibilities retail returns revenue rise rough rounds savings scared
scheduled scheduler school's schools scroll scrub secretary sector sees seminar sending seriously
servers shipped shorten shortest shortfall shoulder showed shutdown sixteen skipped slack smallest
snake soonest speaker special spot stall starters station stepping string submit suited summary
swapped swears systems targets terms therefore tills tip tower trains travelling tree tribunal
truly trustees un unity unless unset upon validation vector vendor volumes walked wards whenever
wit workforce world worried accountants act actuary adds advisor affect afternoons agency's agents
ain't allotment alter amount animals answered applying apprentices architecture associate attach
audits automation awards awful backlog badge bath beginners begins bench bins birth biscuit
biscuits bless blow blowing border bought branch break's brief builders burnt butter buttons
camera campaign carpenter cash cast cell certified charity chatting choices chuck clause client's
co colleague's colours commence commencing competent compliant confess confidence confident
confidential connect container copied counsellor county cow crashes cricket critical crop crying
cursor curve dare dealing decides defined definitely degrees delivered deliveries delta dementia
died director's directors directory discharge discussion distance dog's drafting dragons drove
dutch eating electric electrical enlighten entitled enumerate essential estate ethics event
everywhere exhibitions exists exit expecting expired exported extra eyes face facilities failed
falling fan fancied favour favourite features feelings festival fetch fiesta filled filling
finishing fish fitted flights floor florist focus forecast former fourth frank fresh fulfil fun
gallery generate girls goodnight grade graduates grandmother granny's greek green grilling guests
harvest hat haves headache headed hearing heavy herself highest hires hobby hole hostel ideally
iii impossible improvement index insist instruction interesting interviewing invoice involved
jealous joins joking journal judged judging jump justify keeper kid's kinds knife known landing
large latin laws league lend letters level's lid lights lined listening lives lock longest loose
lorries loud loved lowest lump lunchtime lyrics male man's matches materials maternity mates
measures mechanic mechanical mechanics mediator medicines men mentored method migrate miss mobile
modest modified monitoring monthly mood moon motorbike mouth movement mrs mush mutual native
needle negotiating nicely nightly nightmare nite nonsense north notebook nothing's nowadays
objects occupation offering official oldest operator optimistic orange output overdue park parlour
particular passage pasted patience pattern pencil penny pharmacy photosynthesis pictures pieces
pipeline placed places pods pointer polite poorly pop population porter possibly posters precisely
preferably printers printing printout prison professor programmer progression prompt proud
provenance proves published pulled qualify quiet quieter quizzed rash recap reception recording
regional regression relocation remembered reminder removed remuneration renew renewed replace
replaced reply reporting responsible responsive reversing ringing river roads roofing root runny
sack sad sake salaries sauces scanned scanner schooling seaman section seem selected separate sets
setting sewing shake sheets shocking shoe shoes shop's shopping shorthand shouting sight signal
signing sink situation skiing slide sod soda soldering someone's son's song soup spit split spoken
spotted spread squared stars starter step's stocks storm strategy street strength students
successes suppliers surely surgery swift swore taxation teaches tells template terrible thin
thoughts thread tidy tool topic topics translator tray treasury trial tried trouble trying tuning
turkey turning tutor twenties twins unchanged undefined undertakings uniform vacation vegetarian
vein vessel visit vocabulary voice waited waiter washing wasting ways web wed wednesdays weighing
weighted whoever whoops whose work's zip abilities accent accessible accidents accordingly acquire
active activities adjectives adopted advertised advocate affair affirmative afford agreements
agrees agricultural aisle alive allow allowance alteration alterations ambition amend amended
amendments ancient angular animal animation announcements answering antibiotics anyone's applied
appraisals appreciated approve archive argue arrange arrive arrived ashore aside assessed assuming
assurance attack auctioneer auditing avoiding awake award back's backing backs backwards baker
bang banging barbecue base battery bay beat becomes bees behaviour belong bend bike billing binned
blind blueprint boards boasting boats boilers bolt bond bookkeeping's boss's bout boy boy's
brackets brewery bricks bridges bringing brother's browse bucket buddy buffer bulk burn butcher
butchery calculated calculation calculus camp candy cape cargo cashier cat's cataloguing caught
causes century certain chap chartered charting chase cheaper cheat checked cheered chess chicken
child chiller choir chopped chosen chronology cinema cite civilian claimed clearer clever clicks
climbing coin collie colouring columns combine commas commissioning commonest commute's commuting
company's competences complained computing concentration conferences confirmed confused conscience
conservatory consist contact containing content contradictions controls conversations convinced
cool corner corrected counter counting countries coverage covers cows crash crawling create
crewing crisps cruise crush curators cutting cycle dads damage damp day's deadline's deals
deciding decision decisions deck deed delay delegating delegation deletes deli delivery demanding
dent depressing description descriptions desire destination detached develop developer's device
diary difficult digest dishwasher disk dismissed dock doctors documentation dogs doors drafted
drag dragon drawer dreaming dreamt dress drew drops dug dumped duplicate dusted earned earnings
earring ears eaten eats echo edition editor eggs eh electronics eleventh elsewhere ending engines
enrol essays evidences exact exaggerated example exception exiting expected expensive experienced
extended f faint fairly fallen familiar family's farewell farmers fat fear feathers feature fence
fencing field fifth filter finds finger fingers finishes firm's flag flies flood fluently flutter
focused folders followed follows football's forgive formats formerly forms fortune fraction
freezing frequency frightens fruit fully funds funeral gained gardener gardening gathered gent
geography ghosts gig glad glass god's gold graduated graduation grammar grant grape greetings grid
grief gross ground guard gym hair halloween hamlet handwriting hangs happier harrow hated hates
haul head's headlines headmaster heads heat helping hen hidden hide himself hip hits holder hood
hook hoped horses hourly huh hundreds hunting hurry husband's icy illness importance impress
including incorrect increase indicators induction inform ingest initiate ink insists inspectors
insurance intake intention interest intern internal interns interview's interviewer introduce
introduced invest invite involving iron item job's john joined jokes journalist journey kettle
kicks killed kinda king labels lagging lambing landed lasts laughing law's leading leak leap lease
lecturer lectures length lifting limerick limit limited linked litigation locate locked lord
lowdown lying machinery machines madam magazine mainly maintains manages manner marry master's
matching matron meal measuring median mediation membership memory's mentioning mentions menus
merchant merged messages met milestone milker mince modules mother's motor mountain mouse muddle
musk naming nappies nasty nay nearby neck needing negative negotiated nephew neuter newest
newsletter ninety nodded non nosy notices notion nought o o'clock obligations obliged obstacle odd
offices officially older onward opens opera operative ordering outdated outdoors overwhelmed
packaging pager painted painter pancake pandas panels papers paragraph parrot passes passing patch
payment payments peak pearl perfectly permission pest petty phonics phrased physics pile pill pin
pint pipe pipelines planted plastering pledged plug pointers popular possess posted postpone
pottery pound pr practising practitioner pray preferences premiere prepared presented presently
prettier prices pricing printable pro probation produce promising promotions provided psychologist
pump purchasing pure purely pushing python's qualifications quarters race rack racking rail rained
ramble rambling rangers ranked ranking rare readers reality reasons recently receptionists
reconciled reconciliation recruiting recruitment recruits reference refinery regret relevance rely
remaining remains remark replies requesting requires respected responsibility resting restored
retention retired retirement retires reunion revise revised ridiculous rights rite rolled rolling
roof ropes rotten rows rude rugby rule rush sacked sample samples sandwich scored scripts secure
seek semester seniors sentences servant serves sessions settings settled severance shade shaking
shared sharp shaved shed shelf shelves shirt shortcomings shutting sieve signals simple simply sin
size sky slipping slugs snowflake sobering soil soldier sometime sounded space splitting sprint
squad squeeze squeezed stability stain statement stations status steel sticking stones stopping
stops stores stove stress strict stroke structures student stupid suffice sugar suggestions sunny
super superintendent supervising supervision supported supports suspect swamped swearing swimming
symbol tab tablets tail tank tap targeting taxes teammate's technology teenagers teeth temperature
ten's tennis theatre theme therapist thesis thick thrilled throwing thursdays ticking time's
today's tomato tongue tools torn tours tractor trailing translated trees trick tricky trumpet tv
tyre ugly unavailable uncle unclear understanding unemployed unfairly universal unsure valentine's
valid variable ventilator verified verify vet's visitors vitamin wake wakes walls wand warehouses
warning waved weakest weighs weird welfare wheelchair whereas whoa whom wide wiped worn wrap
writes yardstick yellow yolk youngest
"""
"""The commonest first."""
