"""Words that mean nearly the same: what one calls a salary, another calls pay.

Everyday English and the words of working life, in groups; a word may stand in several.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from tools.recall.words import fold

_GROUPS: Final = """
salary pay wage income earnings compensation | earn make paid pay salary
money cash fund savings budget | raise increase rise promotion | promote promotion advance
bonus reward | job position role post work employment | work job office
occupation profession career job | vacancy opening advert posting position
company firm employer organisation business enterprise | start-up company business
boss manager supervisor superior lead director chief | colleague coworker teammate peer
team group crew squad | staff employee personnel workforce | apply application candidate
candidate applicant | hire recruit employ | fire sack dismiss layoff redundant
quit resign leave stop | leave depart farewell | offer proposal
interview talk conversation meeting | reject decline refuse turn no | rejection refusal setback
accept agree yes | negotiate bargain haggle
course class training workshop lesson seminar bootcamp lecture tutorial | study learn practise
teacher instructor tutor professor trainer | mentor coach advise guide
advice suggestion recommendation tip | suggest recommend advise propose
degree diploma bachelor master study | certificate certification qualification diploma
graduate finish complete | school college university academy | student pupil learner
exam test quiz | finish complete end conclude done | start begin commence launch open
stop end cease quit | try attempt | succeed success win achievement accomplishment
victory win success triumph | win won prize award | fail failure lose | mistake error fault
problem issue trouble difficulty challenge obstacle | difficult hard tough challenging
easy simple | solve fix repair resolve | build make create construct develop
create make produce design | program code software app script | programming coding code
website site web page | computer laptop pc | database sql | tool software | spreadsheet excel
figure number statistic | chart graph dashboard plot | report document paper
present presentation talk speech show | speech talk presentation
meeting event conference meetup gathering | conference convention summit
plan intend intention schedule goal | goal aim target objective ambition
promise commit commitment vow pledge | decide decision choose choice pick | prefer favourite like
like love enjoy fond | hate dislike detest | want wish desire hope | need require requirement
help assist support aid | thank grateful | happy glad joyful excited
sad upset unhappy depressed down | angry mad furious annoyed
afraid scared terrified fear nervous anxious | worry anxiety concern stress
stress pressure tension | proud pride | surprise amaze shock | tired exhausted | calm relax unwind
relax rest unwind destress | feel emotion | conflict quarrel argue argument dispute row fight
argue discuss debate | discuss talk speak chat | say tell mention | ask question inquire request
answer reply response respond | describe explain | explain clarify | think believe opinion
idea thought concept | remember recall | forget miss | know learn
skill ability talent competence | experience background | strength strong | weakness weak lack
improve better enhance progress | change switch transition move | move relocate relocation
live reside home | home house flat apartment | house property | city town place
country nation state | place location spot | travel trip journey visit vacation
trip tour vacation getaway | visit go travel see | walk hike stroll | hike trek trail walk
run jog marathon race | car vehicle auto | drive ride | train rail railway | plane flight fly
hotel lodging | family relative parent | parent mother father | child son daughter toddler baby
sibling brother sister | wife husband spouse partner | boyfriend girlfriend partner date
marry marriage wedding married | friend buddy pal mate | neighbour neighborhood
doctor physician surgeon | sick ill illness disease | ill sick unwell dialysis
injury injure hurt wound accident | hurt pain ache | hospital clinic ward
health healthy medical wellness | exercise workout training fitness gym | sport game match
game play | team club | music song band | song tune track | concert gig show performance
instrument guitar piano violin | paint painting art draw | art artwork craft
picture photo image painting | book novel story read | author writer | write author
movie series show | food meal dish cuisine | meal dinner lunch breakfast | cook bake chef kitchen
restaurant cafe diner | recipe dish | drink beverage coffee tea | dessert cake sweet
pet animal dog cat | garden plant flower | tree forest wood | beach sea ocean coast
mountain hill | weather rain storm snow | buy purchase get acquire | sell sale
shop store boutique | price cost fee | cheap affordable | gift present | give donate
donate charity donation | volunteer charity community | borrow lend loan | save saving
cut reduce lower decrease | increase grow raise | grow growth expand | big large huge
small little tiny | new recent | old former previous | quick fast | often frequent regular
type kind sort | hobby interest pastime activity | activity hobby | free spare
clothes outfit wear dress | jewelry necklace ring | color red blue green | name call
birthday anniversary | celebrate party celebration | party event | religion church faith spiritual
god faith pray | war military army soldier veteran | government politics policy political
law lawyer legal | science research study | research investigate study | nature outdoors outdoor
environment climate nature | computer tech technology | phone mobile call
email mail message letter | message letter text | internet online web | video film movie
news article | reason because why | cause reason | result outcome consequence effect
effect impact influence | inspire motivate encourage inspiration motivation | motivate motivation
support encourage | together join | join enter participate attend | attend join participate visit
participate attend compete | compete competition contest tournament | group community organisation
member join | lead leader leadership | own possess | lose loss | death die pass lost
break pause rest | accident crash | morning early dawn | evening night | weekend saturday sunday
weekday monday | week weekly | month monthly | year annual yearly | daily day
customer client guest | product item goods | invoice bill | bill invoice cost | bank finance
invest investor investment | loan debt mortgage | tax taxes
certificate certification credential licence license accreditation
recruiter headhunter recruitment agency
internship intern trainee apprentice apprenticeship placement | remote telework home
hybrid remote | freelance freelancer contractor independent | contract agreement | deadline due
visa permit immigration | commute travel drive train | overtime extra | shift rota roster
appraisal review evaluation assessment | evaluate assess review
feedback criticism review comment | criticise blame | praise compliment
reference referee recommendation | portfolio sample work | resume profile
network contact connection | pension retirement retire | insurance cover | holiday leave vacation
maternity paternity parental | burnout exhaustion stress | layoff redundancy dismissal
unemployed jobless | probation trial | notice resignation | benefit perk
equity share stock option | budget spending cost expense | expense cost spending
revenue sales turnover income | profit margin gain | client customer account | supplier vendor
industry sector field branch | field area domain | department division unit team
headquarters office site | startup founder found | founder owner entrepreneur
senior experienced lead | junior entry beginner | beginner novice newcomer
expert specialist professional | engineer developer programmer | designer design
analyst analysis analytics | nurse carer ward | lawyer attorney solicitor
accountant bookkeeper accounting | salesperson sales seller | chef cook | driver chauffeur
scientist researcher | writer journalist editor | manage lead run supervise
organise arrange plan coordinate | delegate assign | assign give task | task duty assignment job
duty responsibility obligation | responsible charge accountable | priority focus
focus concentrate attention | deliver ship release launch | launch release publish
publish release | present show demonstrate | demo demonstration presentation
prove show demonstrate | measure metric figure | target goal quota
achieve accomplish reach attain | achievement milestone success | reach achieve hit
improve raise boost increase | boost increase | automate automation script
migrate migration move | test testing check | check verify inspect | bug error defect
outage incident downtime | language english french spanish german | fluent speak
speak talk converse | translate translation interpret | read reading book | write writing draft
listen hear podcast | podcast show | watch see view | attend visit go | register enrol signup sign
sign register | qualify pass | pass succeed | fail flunk | grade mark score result
scholarship grant funding | grant funding | tuition fee | thesis dissertation
subject topic theme | topic subject issue | quarrel argue | confident confidence assured
shy introvert quiet | introvert shy | patient calm | curious interest
creative creativity imaginative | reliable dependable | habit routine | routine habit daily
schedule timetable calendar | appointment meeting | postpone delay reschedule
delay late postpone | cancel drop | drop quit abandon | continue keep carry | return come back
miss lack | lack short missing | shortage lack | enough sufficient | possible feasible
chance opportunity | opportunity chance opening | risk danger | safe secure | choose pick select
select choose | compare comparison | difference differ distinct | similar alike
favourite prefer best | best top | worst bad | bad poor awful terrible | good great excellent
excellent outstanding | beautiful pretty lovely | important crucial key | main key chief
urgent pressing | necessary needed required | famous known | rich wealthy | poor broke
expensive dear costly | free complimentary | early soon | old elderly aged | young youth
age old birthday | born birth birthday | height tall | weight heavy | length long | distance far
speed fast quick | size big | amount sum total | total sum | percentage percent share
number count
"""


@cache
def kin() -> Mapping[str, frozenset[str]]:
    """Return the folded words that mean nearly the same, by the folded word."""
    found: dict[str, set[str]] = {}
    for line in _GROUPS.replace("\n", "|").split("|"):
        words = fold(line)
        for word in words:
            found.setdefault(word, set()).update(other for other in words if other != word)
    return MappingProxyType({word: frozenset(others) for word, others in found.items()})
