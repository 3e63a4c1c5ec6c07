"""Real words a slip away from those: made by ``python -m tests.training.words``."""

from typing import Final

NEAR_WORDS: Final = """
abler accomplishes accords aced achieves acne acre actor adapted addressed addressees adept
adjective advances advertise advertises advises advocated affords afterward agendas aide aides
alas alight aline alined altar altars alternative amaze amazes amen amendment amends analyser
analyses analytic analyzer androids angel angles ankle announcer announcers annul antibiotic appal
appals apples applicant appreciates arcked arcking ares argued argument aria arias arid arises
arose arrangement arranges artist aspirin assembler assemblers asses assesses associated assure
assured assureds attendant attends attorney author automates averaged avert averts avid avoids
await awoke babes babied backgrounds backward bade badger badgers bags bail bakes balances balds
bale baled baling balk balked balking ballet balling balls bananas banded banding banked banker
banned bans barber bard bards bared barer baring barley barn barns baron barrister bars bartender
baser bases basked basking bass basses basting bats batter baying bays bead beak beaks bean beard
beards beast beasts beating bedside bedsides beers beet beets begs behavior behinds beings
believer belling bellow bells bender bending bends berth bests bets bettor bibs bicycle bicycled
biding biked biking bile bind binds biologist bitch bite blacked blacker blacking blacks bland
blend blew blinded blinds blink blinked blinks bliss bloc blocs blond bloods blot bluer blur boar
boars boas boasted boasts bogging bogs bold bonding bonds bones booed booing boor boors boos
boosting booted booth booting booty bore bores bossed botch bothers bough bound bouts bowing boxed
boxers boyfriends brace brake braking bran brands brash brat brats braver bravo breads bred breed
brick bricklayer bride brides bridged broad brow brows brunch brunt brutish bucked bucking budge
budges buff buffet buffets buffing builder bull bulling bullion bulls bung bunk bunkers bunking
bunks buns buries bused bush buts butte buttery buys cached caches cafeterias calculates
calculator calk calked calking calks calorie cameras canceled cane canter canvass caped caper caps
cares carp carriers cart carted carting carts carve cased cashed cashes cashing casing casting
casts cataloged cataloging catalogues cater caterer cats caused caws cede ceded cedes ceding
celebrate celebrates cells certificated certifies chaffed challenged challenger challengers
chanced chapped chaps char charger charred charring chars chattered cheep cheer chick chicks chid
childhoods chin chink chinks chip chipped choicer chop chow chucked chucking chucks cinemas cites
clack clacked clacks clam clams clan classed classmate cleat click clod clods closet closets
clothe clothed cloths clover cluck clucked clucks coal coarse coast coasting coasts coating coats
cock cocked cocks codded codding cods coffer coil coke coked coking colds collage collection color
coloring colors coma comas combines commend commends commuted commuter commuters compete competed
competence competes competing compiler compiles completer complicate complicates complied composer
composes computes concept concert conciser conclude concludes conductor cone cones confidant
conform conformed confuse confuses congratulates consolidate consolidates constrain constrains
constriction consul consumed consumer consumers contacts contracted contradiction cooed cooing
cooled cooling cools coordinates coos coped copes copiers copped cord cords cored coring cornet
corps cosy cots couch couched couches couching counselor countess counties courier coursed courser
cove covert coverts coves covet coveted coveting covets crackled crackling craft crass crate
crated creates creed crested cries crises crisp crock crofts crow crowing cruiser crushed crushes
crushing cuffed cull culled culling culls cupped curd curds cure cured curing curios currant
curried curries curry currying curse curses curt curtain curter cute cuter cycles damped dancer
dances dank danker dared dares daring darted darting dashes dawn deaf debt debut decease deceased
decked decode decoded decodes decoding decreases deer deers defensed defied defines deft deign
deigned deltas demonstrated deport deportment derail derails derive derives deriving desires
despatch despatched detaches detective determines dialing dialings dials dice difficulty digit
digs dill dimension dine diner directer direr dirt discards discipline disciplines discord discus
discusses dish dished dishonesty disks dismisses dispatches dispenser dispenses disregards diver
divers dives divide divides diving divorces doily doll dome dopes doping dote doted dotes doting
doubles dour dove dozen dozes drafty drank dread dreamer dreamy dregs drier driers dries drift
drifted drifting drinker drip dripped dripping drips droll droop drooped drooping droops dross
droves drown drugged dual duck ducked duds dues duet duff dunce dune dunk duped duplicated dusk
dusty earl ease eased eater economist eery elbow electronic eliminate eliminates employe employee
employees employes enginer enroll entitle entitles eraser erases erring escape etch ether ethic
evangelist evens evidenced evolve evolves exaggerate exaggerates examines exampled excerpt
excerpted excerpting excise excises excite excites excludes excused exercised exert exited exits
expanses expansive expectation expense experts expire extends extras extremest eyed eying
facilitate facilitates faction factions fairy falter faltered fame famed fancies farce fared
faring farmed farmer farms fasts fate fathers fats fatter faulty favor favorite fears feat feather
featured feds feint felled feller felling fellow fellows fells fend fending fends ferried fester
fetter feud feuds fiend fiends fiestas fight fights filed filing fillet fills filly finer fining
fins firefighter fireman fires firmer firming firs fist fiver fixes flak flap fleck flee flees
flesh flied fliers flighty fling flit flits flock flog flogs floods flop flour flout flower flue
flues flunk flush fluttering foaling foals focuses focussed focussing foes fogy foil foiled
foiling foils folds folly fond font fool fora foremen forensic foresee forgave forge forger
forgers forges forgo forming fort foster fouling fouls founder founds foxed foxing framing frauds
freer freezer freight fret friction fried fries frieze frighten fronted froth froze fruity
frustrate frustrates fuel fueling fuels fulfill fulled fuller fulling fulls funded funding furry
fused fusses gags galley gals gamed gamer gaol gaols gape gash gasp gasps gays geed gees geld gene
genera genies genus gibe gibes gibing gild gill gins girlfriends glads gloss goad goggle goin
golds golf goner gong goodby goods goof gores gout gown gradation grader gram grands grass grated
grater greats grids grille grilles grin grind gripe grope grower grunt grunted guided guideline
guilds guise guises gush gust gusts guts gutting hags hail hailed hale haled hales haling handing
handler hardy hare hared harem hares haring harry hart harts hash haste hasted hastes hating
hatred hats hatted havens hayed header headlined headphone hears hearty heath heaven heaves
heavies hedge hedges heed heeded heeding heeds herds herpes hers hews hick hill hilt hilts hind
hinder hinds hinging hinting hippy hive hives hiving hoard hock hoed hoes hoist hoisted holed
holing homey hone hones honesty hoods hoof hoop hooped hooping hopped hopping hops horde hordes
horsed hosed hoses hosing housed housekeeper hove huger hulk humanest humbler hung husbands huts
hybrids ignores imaged imagines impart imparted imparting imparts inane incest incite incites
increases indicator indoor infest infirm influenced initial injure injures insaner insect instal
instill instilled insure intends intenser inter interne interpreter interruption inters inventor
invitation invited invoiced iris issued jabs janitor jest joked joker jokers judgment justifies
juts keyboards keywords kilo kiss knack kneed laborers labourer lacing lacked laded lades lading
lager lagged lags lake lakes laming lamp landlords lands lane lanes lapse lapses lard larges laser
lasers lasting lathe laud launches layers laymen leaded leaf leafing leafs leaned leasing leaved
lecture lectured ledge leek lefts legends legged legging lena lending lends lens lessen lessens
levers libel libels lice lick licked licking licks lids likelihoods liker lime limed limes limp
liners linger lips liter litter litters littler lively liver livers loader loading loaf loafed
loafs loam loaning loath loaves lobe lobs locates locket locking locks lodger loft lofted lofting
lofts logs loin loins longs loon loons loosing loots lops lords loses louse lover loves loving
lows lucked lucking lucks lugged lugging lugs lunched lung lurk lush lust lusted lusting lusts
lute lynch lyric machined machinist mads magician maid maim makers males mane mange manger mangers
manifest manly manor mans manufacture manufactures marathon marches mare mares marina mariner
marker marred marries mars mash mask masking mason mass massage massages massed masses massing
mast masts matched mated math mathematician mats matte mattes maul mauled mauls meat meats meddle
meddled meddling medias memorise mends merges merry mesh messes messing mete metes meting metre
mice mien mighty migraine migrates mike mikes miking mile miller mime miming minded minds miner
mines minuet minuets minuted minuter mire misreads misspell mist mister mists mite mites mixes
moan moaning moans moat modal mode modeling moderate moderates modes modesty modifies moist mole
moles moor moos moose mopping mops morn moss mosses moth moths mousse mover movers muck muddles
muddling mule mules muse musician muss mussed musses mussing muster mustering musters musty mute
mutes mutter mutters naive nape naughts naughty neat neater neatest neatly negotiates neighbor
neighbors nest nether netts neutral newcomer newt newts nick nigh nites nits noes noon noose nose
nuclear nude nuder oars obligation oblige obliges occur odes odor odors onus operas oppose opposes
optician optometrist orator orchards organise organises oslo oust outdoor overeat overhear
overseer overt paced packing packs pads paged pained paints pale pall palled palls pander pane
panes pang panned panning pant panted parch pare pared pares paring parlor parred pars parser
parson parsons partie partied pasta pastes pasting pastor pasts pasty pate patent patenting
patents pats patted patter patters patties patting patty pave paves payed payer peal peanut pear
pears pease peat peck pecked pecking pecks pediatrics peel peep penned pens periods perk perking
persona pert perter pester pesters pests pets pettier petting phased photographer physic physicist
picket pickled pickling pictured pieced pier pierce pierces piers pike piked piking pilled pined
pins pints pits pitting pizzas placid plane planed planing plated plating pleaded pleas pledges
plot plots ploy ploys plumed pluming plying pocket poet poker pole politer poll polled polls pomp
pond ponds pool pope poplar poppy pore pored pork ported portion portly ports posed posing
postcard postmen postpones posy potion potions pots potter potters potting pour pouted pouts
practices practises prance precede preceded precious preciser prefect premier premise premised
premises premising prepares presses pretends prey priced pries priest prim primer prioritise prise
prised prises privater probes proceeds processes prods producer produces profiled programed
programer programers programing prolog promote promotes prompted prompting prone proofreads prop
proposal pros prospect provable provably proved provider provides psalm publishes puck pucker
pucks puke punned puns punt pupil purchaser puree purer purr purse pushes puss pusses putts putty
puttying puzzle puzzles pyhton pyre pyton quack quadruped quadruple quadruples qualification
qualifiers quartet quartets queried queues quitter quizzes quota quotas rabbi raced racer racing
radii radios rage rages ragging raided raids raked raking rally rambler ranged ranger ranging
rankled rankling rant raped rapes rapids rared rarer rares raring raster rats ratted ratting rave
realest realises realizes realty reap rebuilds recant receive receives recognise recognises
reconcile reconciles redis reds reduces reeds reef reel referees referenced refunds regard reign
reigned rein reined reining relate relates relayed released relied relieve relieves relived
reloads relocates reminds remoter renamed reorganise reorganises replaces reporter representative
researches resemble resembled resident resin resolve resolves responds restores restructure
restructures resumed retire retries retrospective reused reuses revel revere revered reveres
revering reverses revery revises ribbed ridding ride riders rides rifer rile riled riles rink
rinks riot riser rites rivet roach roaches roam roams robed rock rocked rocking rods roes rooster
rooted rooter roots rope roses rote rots rouse rout routs rubbed rubs ruby ruder rued rues ruin
ruing ruining ruins ruler rulers rumble rumbling rums runner runt ruse ruses rusting rusts ruts
saber sacks sacred sades safes saga sager sages sagest sags saint saki salesmen sallow sally
saloon salt salve salved sampled sampler sand sanding sands sane sang sank sapped sash sashes
satin sauce sauced saucers saver sawed sawing scab scabs scald scar scare scares scaring scarred
schemer scorer scram scrapping scum seal seam seamed seamen seams sear searing sears seas securer
secures seed seeded seeds seep seeping seeps seer sells selves sends sensing sentenced sentient
separated sequencer sequences serviced settlers sever severs sewn sews shaded shaft shafted shafts
shaver shaves shear sheds sheers shelved shes shies shifty shire shirk shock shod shoed shoeing
shoo shooing shoos shopped shore shored shores shoring shove shoved shrank shred shrunk shuck
shucking shuttered sicked sicker sicking sicks sided sifts signified sill sills silo simmer
simmers simplifies sine singe singed singer singes singing sings sinner sins sipped sipping sips
sire sires sirs sited siting sizer skid skis skull skulls slag slap slapped slapping slat slats
sled sleeper slew slewed slews slice slily slips slit slits slitting slogs slop slopped slopping
slosh sloshed sloshes slug sluiced sluices slur slush slut sluts smit smock smoker smokes snuck
snug snugs soap soar soared sobs sock socked socking socks sodas sods sofas soften soiling solder
solders sole soled soles soli solider solution solves soot sopped sopping sops sorely sorer sores
soul sourced sowed sowing sown sows spaced spacial sparer spares sparred spars spas spat spate
spats spatted spawn specialise specialises specialize specializes speeds spends spewed spice
spices spied spike spill spilled spilling spills spilt spin spins spire spits spitted spitting
splat spoil spoon spore sported sporting spreads spreed sprig spud spun spunk spur spurt spurts
squads squarer squares squeezes squid squire squired stacked stacking stacks stag stags stake
staler stalk stare stared stares staring starred starring stater stating statistician stave steak
steeling steep steeping steeps stem stepped sticker sticks sting stir stirs stocking stoke stoked
stoned stoop stooped stooping stoops stopper storey stork strain strand stranding strands
strangest strayed straying strays stream streamline streamlines stresses stretched stretchers
striker strip strove struck structure structured strung studios studs stupids subscriber sucked
suction suctions sued sues sufferer sufficed suffixes suing suite suites summaries summit sung
suns supervises supper suppler supplies surer surly surprises suspends swat sweat sweating sweats
swell swelling swept swerve swerved swerves swing switches symptom tabled tablet tacked tacking
tackles tacks tailing tailor taker takers tale tales taller tame tamer tames taming tang tanked
tanks taps tars tasking tasted taxed taxis tear teas teat teats technique teed teem teems teenage
tees telly tempi tempt tending tends tens tent terminal terrifies testes textbook thanking theater
theaters thee theses thins thirds thong thongs threads threes throughput thud thuds tickle tickled
tickling tide tiers tile tiled tiles tilling tilted timed tings tinker tinny tins tint tire tires
titter toddle toed toes toil toils toll tolling tolls tome tomes tong toning toot tost tote tots
touches tout touting touts traces tracing traded trader trail trails transit transitted translates
trap tread treading treaty treed trend trialing tricked tricking tricks tries trill trilled trills
trio tripe triples trips trivia troubled trough truce trucked trucking trued truer trues truing
trustee trusties trusty tsar tsars tuba tubas tubed tubing tubs tuck tucked tucking tucks tune
tuned tunes tusk tusks twee twin tying umpires undecideds undertaking untie untruer upgrades urns
usher vaguer varied vasts vats veer vender verifies verses vest veteran veterinarian vicar vice
victor vies vineyards visas vise vistas vocation vocations vogue voids volume voter vouchers
wadding wade wads waged wager wagers wags waist waked walks walled walling wander wandered
wandering wanders wands wane waned waning wanner warded warden warding warehoused warming warp
wars wary wash washed washes waters wave waves weakly weaved weaver weavers wedded weeding weer
wees weighty welds welling wells wets whale whet whets whim whir wholesale whoop whore whores
wider widow widows wifi wild wilder wills wind winds wining wiper wipes wires wisely wiser wises
wisest witch witched witches witching withdrew wits woke woks women worlds worm woulds wounds
wreak wrests wrier wring wrist writs wrung yards yous zeroed
"""
"""From SCOWL's lists."""
