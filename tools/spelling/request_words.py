"""What people make requests of: made by ``python -m tests.training.words``."""

from typing import Final

REQUEST_WORDS: Final = """
i the a my what to in it me for you and is of do on that how so hours at have week can with be
from this would which one about was i'm no did not all am up are please what's or as there got by
does i've now docker if out plan like want get i'd put last first job go say an two data back only
but know should when before off good where any could time sql they we manager role engineer then
make take tell show after work done just skill since why anything excel need it's years list day
end down don't next python see target three skills them been more had here level who many
something ask start thing give check much that's weeks never jobs over whats again look new still
roles kubernetes interview write has learn said change four told come going read think everything
right year yes analyst may every th than five our some way march leave hour can't too your weekly
will better ok course cv questions really nothing until between half keep today month well set
let's through date into most these june six far january long things till evidence mean old whole
actually else ads bit learning ten boss days h went those im forget monday sorry instead meant
people profile school you've call myself maybe project file finished same says i'll other kindly
minutes pay use because open best find ready second move number once postings gaps name wrong goal
were test cut enough friday let night nurse february care doing months home deadline management
december git july left made mine must terraform kids missing run study sure rather august already
asked begin changed aws help stuff undo book used both comes head yet april java morning wants
behind each finish machine team tomorrow top us own pls there's away christmas easter levels save
without become salary exam idea lot being explain remind sunday wife drop gone notice u adverts
english even laptop order talk welding you're designer hrs saved took bring ever free gap its k
person shift under wait business chef coach compare gave life looking moved per product september
thanks tuesday cloud office thursday another delete hm mind remember somebody suppose also rate
working zero different dont hold near speaking word aiming full mlops spring ux bookkeeping count
nine pick thats txt budgeting exactly getting having lead none october phone seven statistics
tonight came evening her leadership place public step very wanted worked leeds november readiness
schedule side twenty yesterday ago ahead answer computer contract director fit honestly isn't less
points scientist sort talking weekend add asking bad close eight few fix he html round thank ward
against export hr lost master mention negotiation officer oh ones planning quiz search sister term
wrote always bi figma french german haven't late nights passed post stock stored training type ai
around bank coming front goes lets live needs pdf power review someone studying colleague company
difference evenings kind manage nice promise saturday scrum short skip stand starting teaching
touched while aim assessment c helm honest later letter line moment nearer nobody numbers qa real
remove sir summer tax train able aid class early experience food history load match might page
payroll play scrap she shifts somewhere speak st weather written assistant built driving due hello
lab law ml others print record requirements senior sick site third whether won't worth code css
employer employers fine given json licence linkedin note often quarter recruiter supposed teacher
thought driver email entry guess his javascript log planned promises risk security stop stuck
table their wish customer didn't house linux makes market past reading reckon rest safety sounds
spanish week's acme agency apply architect baby build bus clear closer college decide devops forty
longer mate memory point react send shall staff started straight tableau though whatever anywhere
audit called career compared complete degree hand hang holidays id kept kitchen knows minute money
period photoshop position resume score service story supervisor takes translate turn won
accountant anyone average centre control cook cover csv dream earn forgot forklift happens hmm
mentioned moving n nope part possible reach safeguarding sap sat spent teach vacancies wednesday
where's analytics b big budget closest current decent electrician form holiday husband nah nearest
oops percent pull quick realistic ring rota starts trained twelve um understand vs certificate
closed copy demand earlier google hard lack least legal lol love noted offer present reverse
software sooner stories system thinking warehouse we're who's wouldn't writing along backup
beginner cancel changes correct e eleven expert fair finally health hear high hospital how's
import logistics looks pytorch r sheet stick talked text thirty towards track wk accounting across
azure bits choose clue dates daughter design ill joke knowledge little managed mistake neither p
paper previous proof ran recommend report running screen script son speed suit testing tig total
user visa wound achievements beginning cant completed controller docx draft everyone fast frontend
gets grand great heard hotel imagine important information living man marketing matter message
mother nearly opened pace paid pass patient pays polish posts practice properly push safe sense
sleep stakeholder stay sundays typed wee weekends wipe words yrs account anyway based bookkeeper
break brother buy calendar catch conflict details developer dog either ends entries feb forward
further holes homework lose lovely md meeting menu notes phlebotomy red services share shorter
sign sit version wanna wedding works according altered app books car communication counts daily
documents drive erase expect feeling fill friend god hi him hiring ive keeps lacking listings mark
module operations partner pizza probably promised quit reason rid road route rust sales saying
scratch sitting slow small solid stack strong sum teamwork tester times twice typing walk wat
ansible calls chapter clerk computers coordinator database decided desk desktop doesn't double
dropped engineering fancy feed feel gives handling he's learned mad maths mum nd options owner
positions practise queue quicker raise rd reports research runs s season she's shop stands stays
steps taking tasks telling they're we've within actual ad advert adviser altogether anybody
application asks autocad available bother btw bump bye currently daughter's fall fifteen files
financial fire fits fluent fortnight haha happy leaving led lunch mig modelling mostly ms needed
nursing okay plain program progress range records return room roughly sent shows stayed tea
technical tutorial videos waiting weak wins wise x yeah yep anymore autumn aye backend bed biology
blank brand capital carry case chat cheers coffee council deeds everybody figures film funny gonna
halved hands happen hire hope hurts ins inspection interviews jan jira latest laugh lay leader
occupations overtime panel path percentage plus prepare pretend proper question recipe recorded
redo researcher rubbish self shouldn't specialist spoke surveyor tbh technician throw together
typical university update using usual wanting win window accounts agree allowed army assess bar
believe biggest bin bitcoin board building careers claim common companies cost d differ diploma
document during empty exams final firm fixed flight foreman function hit imported jenkins kafka
knew knock lady landlord language meaning means miles min mondays names offers one's picked
picking putting query required restore results roll row sage sorts sound spreadsheets studied swap
ta taught that'd tick try typescript undid upload uses watched why's ye yourself afternoon agent
agile began blood card cat catalogue children coaching cold column commitments compliance confirm
cooking copywriting correction dad dashboard dec department depot display error errors family
figure folder game general happened hate heart hygiene internet kick lad lines looked medication
meet music offered operation ought paralegal pitch pivot platform plumber posting priority pub
quickest rank revert salesforce scale sell solutions solve sous spreadsheet strike suggest suits
summarise tables they'd thinks thousand tired traffic trainer users usually van view wasn't waste
writer yaml young advanced age agreed ah alright appraisal asleep besides birthday black bottom
brought cad cannot chance changing chatgpt chief commands commit complaints consider contracts cos
couldn't couple dear deep deputy divorce draw dunno effect euros ex examples exercises fifty
finance found girl grill hgv hull human instructions knees knowing land library logo lower making
matters measured mentor mum's network online owe paste performance policy prefer pretty printer
private procurement promoted qualified quality quite radio require restaurant saw settle shifted
ship shot shut single soon strongest switch they've ticket transport weld what'd wine winter
wonder wont yours access address administrator afraid among answers apart barely basis becoming
beside boiler brilliant bug cert chain checkin clean client committed convert court curious de
define depends diff docker's doubt downloads drawings earth effort ended enter executive exercise
farm fed fell flat fleet flu formula fridays gas handle higher hired hoping hows ifrs ignore
illustrator inspector interested js junior keen killing knee lakhs likely logged low mac measure
meetings mock mortgage networking news nlp normal nowhere opening oracle paramedic pastry pc pod
portfolio presentation prince programming prove q quantity raised rated recall regarding release
remote reversed rice seeing selling sing sits sixty slipped social speaks standing staying stone
stopped success such support tackle tech that'll theory theres unassessed understood unit useless
vat w watch weekday worker accept accident accomplishments achieved administration airport
analysis apprentice aren't art article auditor boil boot boxes budgets busy certificates charge
civil closing coding collections command costing cousin crew customers dead dentist describe
doctor drink duties duty easier egg election em essay estimate eye facts failing falls feet follow
football generous girlfriend handed helped hey holding hot improve infection inside installed
keeping ladder lads lawyer listed maintenance manual marked medical midwife minus museum nervous
nor nurses outside paperwork parents paying pension perhaps pharmacist picture plans plant
plumbing pounds primary prime proceed professions proofread protection pupils rain rang re reads
reduced registrar reorganised resignation resources rewrite robot saving seems seen server shown
signed sister's slower snow spare state stood store stretch sue supply teachers tips title trade
truck trust turned undone weight welder whatsoever wife's worse worst wot wow above accessibility
annual apprenticeship background bakery basic basics bet bill block bonus booked boots brag
breakfast buses buyer carpentry chemistry clinical club commitment completely conservation costs
counsel courses creative curriculum databases dropping easiest eighteen employed employment energy
engine examine exhibition feels fitter fractions frequently functions grandson group growth
hanging heading held hell heritage hopeless horoscope hundred indeed intermediate invented kid
kill laboratory laid launch lesson light marking middle migration minister name's necessary
negotiate nod noise normally objective onwards outstanding overview patients photo planner playing
poem presenting president pressure price prod programme rating realistically reckons register
registered reliability relocate reviews rewrote roster rusty select sensible sigma silly slip slot
sold solicitor someday sometimes sorted source spots square statements studies sufficient swear
talks tall tally task tested ticked timetable touch town trending trip true turns union updated
useful v vacancy versus vet wall war water wheres whichever windows woman wondering added advice
advise ages air alarm almost alone appear appointment artificial auditors bag below belt blue
brain breaks buying calculate candidate captain carpet chair chart chest city cleaning closes
cluster colleagues colour compose consultant country credit curator daft deal debug dental deposit
die dollar door dump duplicates easy edit education educator estimating faster fewer folk
forecasting forever format fourteen garden goodbye grateful grew grown hack hall happening harder
herd ideas improved improving intelligence involve judge juniors kidding languages lately leaves
lie lists lived loans losing lucky main manager's married media merger mess midnight mine's model
mr niece nil nobody's notch nursery obviously organised overall pain perfect personal police press
problem process production proficient provide puppy pushed quickly rates recent receptionist
renames rent reserve resolution rules rung sale saturdays saves scan science sea seat seconds
sergeant session seventy showing shy sites slept somehow stage star strengths sun supplier
supposing switching taken taxi tickets timer titles toddler tops trainee transfer truth types ugh
undecided unknown upstairs urgent value video vote wage wages wear weekdays when's workshop
wrapped xmas y year's younger absolute absolutely adding advance agencies ambulance angry
appreciate area areas arguments arm assignment assume automated backed bake balance bash batch
became bell beyond body booking boring born box boys bridge british broken burning button caching
cake calling calories cancelled cars certainly chances chasing chats cheap cheapest chemist chose
church claims classes classroom cleared clients clinic coat collected communications commute
comparison completion concerning concrete conference construction conversation cooked counted
covering crack crane cross cup curiosity cypress dad's dark demands designed developed development
dies differences dig dinner disregard dose doubled doubts drawing drug dry earning earns edits
eighty emails entered examiner extend fact fail fantasy father fee flip folks foods forgotten
foundation freelance freeze fund fussed garage gimme giving graphic grounds guide halfway handled
hardly healthcare heating helpful helps here's horse incident info instructor interviewed items
itself kettle's key keyboard kilos labs lad's learnt legally librarian liked likes loaded loads
loop mail managers managing map marine material merge migrated milestones milk million missed
mixed models mornings named navy neighbour neighbour's nineteen noticed null object occupational
odds onto option orders pages pair pal pause pending photos pills pilot pirate plate plenty poor
port postman practical pressed principal printed profession promotion proofs proven raining
rebuilt redid reinstate repeat reported request requirement reset responsibilities result retail
revenue rise rounds sandy scared scheduled school's schools scroll scrub secretary seminar sending
sequence shipped shorten shortest shortfall shoulder showed shutdown sixteen slack smallest snake
sofa soonest speaker spell spend spot stall starters stepping steward submit suited summary
swapped swears systems targets tempo terms tests tip tower trains travel truly trustees tuesdays
tutorials un unity unset upon validation vector vendor walked wards watching whenever wire wit
workforce world worried accountants act actuary adds advisor agency's agents ain't allotment alter
amount animals answered applying apprentices architecture associate ate attach audits automation
awards backlog banana bedtime beginners begins behalf bench birth biscuit biscuits bless blow
bored bought branch bread brief broke burnt butter buttons campaign canteen carpenter cash cast
certified charity charts chatting checking checkout checks choices chuck clause clocks co
colleague's colours commence competent complaint compliant confess confidence confident connect
counsellor cow cricket critical crop crying cursor curve dare decides defined definitely degrees
delivered deliveries delta dementia died director's directors directory discharge discussion
distance ditch dog's drafting drill drivers eat electric electrical enlighten entitled enumerate
essential estate ethics event everywhere excellent except exhibitions exist exit expecting expired
exported extra eyes face facilities failed falling fan fancied fastest favour favourite features
feelings festival fetch filled filling finishing firms fish fitted flights floor florist focus
former fourth frank fresh fulfil gallery generate gig girls goodnight grade grandmother greek
green grilling guests guy hat hearing heavy herself highest hires hobby hole iii improvement index
insist instruction interesting interviewing inventory involved jealous join journal judged judging
jump justify keeper kid's kinds knife label landing large latin laws league letters level's lid
lift lights lined listening lock longest loose lorries loud lowest lunchtime lyrics m ma man's
marks materials maternity mates measures mechanical mechanics mediator medicine medicines men
mentored method migrate mobile modest modified mood moon mouth movement mrs mush mutual native
needle negotiating nicely nightmare nite node north notebook nothing's nowadays objects occupation
offering official oldest operator opinion optimistic otherwise outlook output overdue park parking
parlour particular parts party passage pasted patience pattern pencil penny permit pharmacy
pictures pieces placed places pointer polite poorly pop population porter possibly posters
precisely printing printout prison professor programmer progression projects proud provenance
published pulled qualify queries quizzed rash recap reception recording reduce redundancy regional
regression relocation remembered reminder removed remuneration renewed replaced reporting
residents responsible returns reversing ringing roofing rough sack sad sake salaries sauces
savings scanned scheduler schooling seaman section sector seem selected seriously sets setting
sewing shake shocking shoes shop's shopping shorthand shouting sight signal signing sink situation
slide sod soldering someone's son's song soup spark special spit spoken spotted spread squared
stars starter station step's stocks strategy street strength string students successes suppliers
surgery swift swore taxation teaches tells template terrible therefore thoughts thread tidy tills
tool topic topics translator travelling treasury tree trial tribunal tried trouble trying tuning
turkey tutor twenties twins unchanged undefined undertakings uniform unless vacation varies
vegetarian vessel vocabulary voice waiter washing wasting ways web wednesdays weighted whoever
whoops whose work's zip abilities accent accessible accidents accordingly acquire active
activities advertised advocate affair affect affirmative afterwards agrees agricultural aisle
alive allow allowance alteration alterations ambition amended amendments ancient angular animal
animation announcements answering anyone's applied appraisals appreciated approve archive argue
arrange arrive arrived ashore aside assuming assurance attack auctioneer auditing aunt avoiding
awake award awful back's backing backs backwards badge baker band bang banging barbecue base
basically bath battery bay beat becomes behaviour belong bend bike billing binned bins blind
blowing blueprint boards boasting boats boilers bolt bond bookkeeping's border boss's bout boy
boy's brackets bricks bridges bringing brother's browse bucket buddy buffer builders bulk burn
butcher butchery calculation calculus camera camp candy cargo cashier cat's cataloguing caught
causes cell century certain chap cheaper checked cheered chess chicken child chiller choir chopped
chosen chronology cinema cite civilian claimed clever clicked clicks client's climbing coin
colouring columns combine commencing commissioning commonest commute's commuting company's
competences complained computing conferences confirmed confused conscience consist contact
container containing content contradictions controls conversations convinced copied cork corner
corrected counter counting countries county coverage covers cows crash crashes crawling create
crewing crisps cruise crush curators cutting cycle dads damage day's dealing deals deciding
decision decisions deck deed delay delegating delegation deli delivery dent depressing description
descriptions desire destination detached develop diary difficult digest disk dock doctors
documentation dogs doors drafted drag dragons drawer dreaming dreamt dress drops drove dumped
duplicate dusted dutch earned earnings eaten echo edition editor eh electronics eleventh elsewhere
ending engines essays evidences exact exaggerated example exception exists expected experienced
extended faint fairly fallen familiar family's farewell farmers fat fear feathers feature fencing
field fiesta filter finds finger fingers finishes firm's flag flies flood flutter follows
football's forecast forgive formats formerly forms fortune fraction freezing frequency frightens
fruit fully fun funds funeral gained gardener gathered gent geography ghosts glad glass god's gold
graduated graduates grammar granny's grant greetings grid gross ground guard gym hair halloween
handwriting hangs happier harvest hated haul haves head's headache headed headlines headmaster
heads heat helping hen hidden hide himself hip hits holder hood hook hoped hostel hourly huh
hundreds hunting hurry husband's illness importance impossible impress including incorrect
increase indicators induction inform ingest initiate ink insists inspectors insurance intake
intention interest intern internal interview's interviewer introduce introduced invest invite
invoice involving iron item job's john joined joins jokes joking journalist journey kettle kicks
killed kinda king known lagging lambing landed lasts laughing leading leap lecturer lectures lend
length lifting limerick limit limited linked litigation lives locate locked lord lorry loved
lowdown lump lying machinery machines magazine mainly maintains male manages manner marry master's
matches matching matron meal measuring mechanic median mediation membership memory's mentions
menus merchant merged messages met milestone milker mince miss modules monitoring mother's motor
motorbike mountain mouse muddle musk naming nappies nasty nay nearby neck needing negative
negotiated nephew newest newsletter nightly ninety nodded non nosy notices notion nought o o'clock
obligations obliged odd offices officially older onward opens opera operative orange ordering
outdoors overwhelmed packaging pager painter pancake pandas panels parrot passes passing password
patch payment payments peak perfectly pest petty phonics photosynthesis phrased physics pile pill
pin pipe pipeline planted plastering played pledged plug pods pointers popular possess posted
pottery pr practising practitioner pray preferably preference premiere presently prices pricing
printable printers pro probation produce promising promotions prompt proves provided psychologist
pump purchasing purely pushing python's qualifications quarters quiet quieter rack racking rail
ramble rambling rangers ranked ranking rare readers reality reasons recently receptionists
reconciled reconciliation recruiting recruitment recruits reference refinery relevance rely
remaining remains remark renew replies reply requesting requires respected responsibility
responsive resting restored retention retired retirement retires reunion revise revised ridiculous
rights rite river roads rolled roof root ropes rotten rows rude rule runny rush sacked sample
samples sandwich scanner scored scripts secure sees semester seniors sentence sentences separate
servant servers serves sessions settings settled severance shade shaking shared sharp shaved shed
sheets shelf shelves shirt shoe shortcomings shutting sieve signals simple simply sin size skiing
skipped sky slipping snowflake soda soil soldier sometime sounded split splitting sprint squad
squeeze squeezed stability stain statement stations status sticking stones stopping stores storm
stove stress strict stroke structures student stupid suffice sugar suggestions sunny super
superintendent supervising supervision supported supports surely suspect swamped swearing tab
tablets tail tank tap targeting taxes teammate's technology teenagers teeth ten's tennis theatre
theme therapist thesis thick thin throwing thursdays ticking time's today's tomato tools torn
tractor trailing translated tray trees trick tricky trumpet turning tv ugly unavailable uncle
unclear understanding unemployed universal unsure valentine's valid variable vein ventilator
verified verify vet's visitors vitamin waited wake wakes walls wand warehouses warning waved
weakest wed weighing weighs weird welfare wheelchair whereas whoa whom wide wiped worn wrap writes
yardstick yellow youngest
"""
"""The commonest first."""
