"""The forms of English verbs, from one form to another: signs, signed, signing and sign.

A form is only turned into another when the verb is known; a guess would read badly.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

_IRREGULAR = """
be was been|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|
bind bound bound|bite bit bitten|blow blew blown|break broke broken|bring brought brought|
broadcast broadcast broadcast|build built built|burn burnt burnt|buy bought bought|catch caught caught|
choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|
draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|
give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|
leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|
overwrite overwrote overwritten|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|
redo redid redone|rerun reran rerun|reset reset reset|rewrite rewrote rewritten|ride rode ridden|ring rang rung|
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|
steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|take took taken|teach taught taught|
tell told told|think thought thought|throw threw thrown|undo undid undone|understand understood understood|
wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|forbid forbade forbidden|grind ground ground|shrink shrank shrunk|overtake overtook overtaken|undergo underwent undergone|write wrote written|override overrode overridden|
foresee foresaw foreseen|forgo forwent forgone|misread misread misread|misunderstand misunderstood misunderstood|
overcome overcame overcome|overhear overheard overheard|overpay overpaid overpaid|oversee oversaw overseen|
prepay prepaid prepaid|redraw redrew redrawn|repay repaid repaid|resell resold resold|resend resent resent|reshoot reshot reshot|
retell retold retold|typeset typeset typeset|undercut undercut undercut|undertake undertook undertaken|
uphold upheld upheld|upset upset upset|withhold withheld withheld|withstand withstood withstood|
mislay mislaid mislaid|mislead misled misled|retake retook retaken|remake remade remade|resit resat resat|
shine shone shone|slide slid slid|spell spelt spelt|sweep swept swept|wind wound wound|cling clung clung|
swing swung swung|tear tore torn|bleed bled bled|creep crept crept|light lit lit|shed shed shed|
spring sprang sprung
"""

_REGULAR = """
abandon accept access account acknowledge acquire act activate adapt add address adjust admit adopt advance advise
affect afford agree aim align allocate allow alter amend analyse analyze announce answer anticipate apologise appear
apply appoint approach approve archive argue arrange arrive ask assemble assess assign assist assume attach attend
attract audit authenticate authorise authorize automate avoid back balance ban base batch behave believe bill block
bloat blur book boost bounce brand bridge brief bug buffer bump burn bypass cache calculate calibrate call cancel
cap capture care carry cast cause change charge chase chat check circulate claim clarify clash classify clean clear
click clip clone close collaborate collapse collate collect combine comment commit communicate compare compile complain
complete compress compute concentrate concern conclude configure confirm conflict confuse connect consider consist
consolidate consult contact contain continue contribute control convert convince cook cooperate coordinate copy correct
corrupt count cover crash create credit crop cross curate customise customize debug decide declare decline decrypt
deduplicate define degrade delay delegate delete deliver demand demo deny depend deploy design destroy detect
determine develop diagnose die differ digest disable disagree disappear disconnect discover discuss dismiss display
disrupt distribute dispatch document dominate double download downgrade draft drag drain drop dry duplicate earn ease
edit email embed emerge employ enable encode encounter encourage encrypt end endorse enforce engage enhance enjoy ensure
enter equip error escalate establish estimate evaluate evolve examine exceed exchange exclude excuse execute exist
expand expect expire explain explore export expose express extend extract face facilitate fail fall fetch figure file
fill filter finalise finalize finance finish fire fit fix flag flash flicker flip float flow flush focus follow force
forecast form format forward frame free fulfil fund function gain gather generate glitch grant greenlight greet group
guarantee guess guide halt hand handle happen harm head heat help hesitate highlight hinder hire host hover identify ignore
illustrate imagine impact implement import impose improve include incorporate increase index indicate inform ingest
inherit initiate inject insert insist inspect install instruct integrate intend interact interfere interpret interrupt
introduce invest investigate invite invoice involve isolate issue iterate join judge jump justify kick kill label lack
lag land lapse last launch leak lease lift like limit link list listen load localise locate lock log look loop love lower
maintain manage map mark mask master match matter measure mention merge message migrate mind mirror misbehave mismatch
miss mix mock model moderate modify monitor mount move multiply mute name narrow need negotiate nest nominate normalise
notice notify number obey object obtain occur offer offset onboard open operate oppose opt optimise optimize order
organise organize output overlap overload owe own pack page paint parse partner park pass paste patch pause perform
permit persist persuade phone pick pin ping place plan play plug point poll populate port position post postpone
practise prefer prepare prescribe present press pretend prevent preview price print prioritise prioritize process
procure produce profile program progress project promise promote prompt propagate propose protect prove provide
provision publish pull purchase purge push qualify query question queue quote raise rank rate reach react realise
rebase rebrand reboot rebuild recalculate receive recommend reconcile reconnect record recover recruit redesign redirect
reduce refer refine reflect refresh refund refuse register reinstall reissue reject relate relaunch release reload rely
remain remember remind remove rename render renew reopen reorder repair repeat replace replicate reply report represent
reprint reproduce request require reschedule research resend reserve resize resolve respond rest restart restore
restrict result resume retain retest retire retrieve retry return reuse reveal reverse revert review revise revoke rework
roll rotate round route sample sanitise save scale scan schedule score scrape screen scroll search secure select separate
serve settle shape share shift ship shorten shout shrink sign signal simplify simulate skip slip slow smell snap snow
solve sort sound source spam specify spike sponsor spot squash stabilise stack staff stage stall stamp start state
stay steer step stop store strain stream stress stretch strip struggle study stutter style submit subscribe succeed
suffer suggest suit supervise supply support suppose survey suspend swap switch sync synchronise tag talk target task tear
terminate test text thank throttle tick tidy tie time toggle touch track trade train transcode transfer transform
transition translate transmit travel treat trigger trim troubleshoot trust try tune turn type unblock uninstall unlock
unpublish unsubscribe untangle update upgrade upload use validate value verify version view visit vote wait walk want
warm warn wash waste watch weigh welcome whitelist allowlist blocklist wipe wish work worry wrap yield zip zoom cc
admire animate annoy appeal appreciate bake benchmark blacklist blame boil borrow breathe bribe calm celebrate certify charm cheer chew
choke churn clap climb contest contradict cope crackle cruise crumble cure deactivate debate decommission delight descale dictate
direct dispute dodge doodle drill drown dye emboss empty engrave enrol faff fear flood fold frustrate giggle glance govern grumble
halve harvest hatch haul hijack hike honour hoover hop hug hum hunt interview jam joke laugh loan melt mend moan nod nurse
observe photograph pitch please plot poke polish pop pour praise proceed prod proofread puzzle quarantine rain rebook recall
reckon recognise recycle refactor regard rehearse reindex repaint rescue retouch ruin scaffold scratch shelve shrug sip sketch
smile spill spin splash spoil sprint squirt stain starve stink subtitle sulk surprise survive swallow swamp sweat swim taste thaw
threaten tempt trap unload unplug volunteer weep wonder belong disallow disapprove
bless okay liaise quantify redact reassign reactivate reauthenticate repurpose resubmit rotate stagger surface onboard
offboard underwrite vet countersign sanction brief nail crawl vanish repair wither stream index deindex geolocate hydrate hotfix rollback backfill
abbreviate abolish absorb accelerate accommodate accompany accomplish accumulate accuse achieve accrue adhere adjourn
administer advertise aggravate allege alleviate alienate allot annotate annul anonymise apportion appraise ascertain
assert attain augment await bombard bother bury capitalise categorise categorize cater cease characterise choreograph
cite coincide collide commence commend commission compensate compete complicate comply compose comprehend comprise
conceal concede condense confer confide confiscate conform congratulate consume contaminate contemplate contravene
converge convey correspond corroborate criticise curtail cultivate debrief deceive deduct deem defer defend deform
deflect demolish demonstrate demote denote depart depict deprecate deprive derive descend describe deserve destabilise
detach detain deter deteriorate devise differentiate digitise digitize diminish disassemble discard disclose
discontinue discourage disengage dismantle dispense dispose disqualify disseminate dissolve distinguish distort
distract disturb diversify divide donate downplay downsize earmark elaborate elevate eliminate emit emphasise empower
encompass endanger endure enlarge enlist enquire entail entitle entrust enumerate eradicate erase evacuate
evade evict exaggerate exclaim exempt expedite expel extinguish extrapolate fabricate falsify flatten flaunt flout
fluctuate formalise formalize formulate freshen furnish generalise google haggle hamper handcuff harass
harmonise hasten heighten idle ignite illuminate impair impede imply impound improvise incur infer inflate inflict
infringe inhibit initialise initialize innovate inquire instigate insulate insure intensify intercept internalise
intervene intimidate invalidate invent itemise itemize jeopardise juggle kidnap lessen liberate linger liquidate
litigate loosen lubricate manipulate materialise maximise memorise minimise minimize misinterpret misplace misprint
misspell mistreat mitigate mobilise modernise modulate monetise motivate navigate neglect neutralise normalize nullify
oblige obscure obstruct occupy offload omit orchestrate originate oust outsource outweigh overestimate overheat
overlook overrule overstate overturn overwhelm panic participate pave penalise perceive persecute pertain plead
postulate preach precede predict preempt preside presume prevail privatise proclaim prohibit pronounce propel
prosecute prosper punish purify pursue quarrel quell ratify rationalise readjust realign realize reallocate reappear
reapply rearrange reassemble reassess reassure rebut recede recite reclaim reclassify recognize recommission
reconfigure reconsider reconstruct reconvene recreate rectify recuperate recur redeem redefine redeploy redistribute
redraft reevaluate refinance refocus refrain refurbish refute regain regroup regulate reheat reimburse reinforce
reinstate reinterpret reiterate rejoin relax relay relegate relieve relinquish relive relocate remit remodel
renegotiate reorganise repackage repel rephrase replenish repost resemble resign resist reshape reskin restock
restrain restructure resurface resurrect retract retrain retranslate revalidate revamp revisit revive rewire rinse
sabotage salvage satisfy scrutinise segment segregate seize sever sharpen shatter sift simmer skim skyrocket smoothen
smuggle soak soften solicit sparkle specialise speculate squander standardise standardize stabilize stagnate stash
stifle stipulate straighten strangle streamline strengthen subcontract subdivide subside subtract subvert succumb sue
suffice summarise summarize summon suppress surpass surround sustain sweeten swivel sympathise synchronize tamper
taper tease tighten tolerate transact transcribe truncate twist uncover underestimate undermine understaff unearth
unify unpack unravel unroll unveil usurp utilise utilize vacate vary ventilate vibrate violate visualise vouch waive
weaken whine widen worsen wrangle zap
"""

_DOUBLING = frozenset(
    "submit commit reset admit permit refer prefer occur begin forget debug transfer format cancel "
    "travel label model signal control equip program input output overlap rerun resubmit unplug "
    "unzip offset allot omit quit crop zip snap strip slip wrap enrol annul compel concur confer defer "
    "deter embed emit excel expel forbid fulfil incur infer propel rebut recur remit repel transmit typeset "
    "unwrap".split()
)
_GERUNDS = {"die": "dying", "lie": "lying", "tie": "tying", "be": "being", "sync": "syncing"}


@cache
def _irregulars() -> tuple[tuple[str, str, str], ...]:
    rows = (row.split() for row in _IRREGULAR.replace("\n", "").split("|"))
    return tuple((row[0], row[1], row[2]) for row in rows)


@cache
def known() -> frozenset[str]:
    """Every verb this module knows, in its base form."""
    return frozenset(_REGULAR.split()) | {row[0] for row in _irregulars()}


@cache
def _from_irregular() -> dict[str, str]:
    return {form: base for base, *forms in _irregulars() for form in forms} | {
        "were": "be",
        "gotten": "get",
        "proven": "prove",
    }


def _first_known(candidates: tuple[str, ...]) -> str | None:
    return next((word for word in candidates if word in known()), None)


def gerund(base: str) -> str:
    """sign gives signing; a phrase keeps its other words: log in gives logging in."""
    verb, space, rest = base.partition(" ")
    return _gerund(verb.lower()) + space + rest


def _gerund(verb: str) -> str:
    if verb in _GERUNDS:
        return _GERUNDS[verb]
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    one_beat = re.fullmatch(r"(?:qu|[^aeiou])*[aeiou][^aeiouwxy]", verb) is not None
    return verb + (verb[-1] if one_beat or verb in _DOUBLING else "") + "ing"


def base_of_gerund(word: str) -> str | None:
    """signing gives sign; None if no known verb has that form."""
    word = word.lower()
    if not word.endswith("ing") or len(word) < 5:
        return None
    stem = word[:-3]
    by_table = next((base for base, form in _GERUNDS.items() if form == word), None)
    undoubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return by_table or _first_known(
        (stem + "e", stem, undoubled) if stem not in known() else (stem,)
    )


def third(base: str) -> str:
    """sign gives signs, apply applies, go goes, have has."""
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"


def base_of_third(word: str) -> str | None:
    """signs gives sign, has gives have; None if no known verb has that form."""
    word = word.lower()
    special = {"has": "have", "does": "do", "is": "be", "goes": "go"}.get(word)
    if special or not word.endswith("s") or word.endswith("ss"):
        return special
    candidates: tuple[str, ...] = (word[:-1],)
    if word.endswith("ies"):
        candidates = (word[:-3] + "y", word[:-1])
    elif word.endswith("es"):
        candidates = (word[:-1], word[:-2])
    return _first_known(candidates)


def base_of_past(word: str) -> str | None:
    """signed gives sign, sent gives send; None if no known verb has that form."""
    word = word.lower()
    if word in _from_irregular():
        return _from_irregular()[word]
    if not word.endswith("ed") or len(word) < 4:
        return None
    stem = word[:-2]
    undoubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    soft = (word[:-3] + "y",) if word.endswith("ied") else ()
    return _first_known((*soft, stem, stem + "e", undoubled))


def base_of(word: str) -> str | None:
    """The base of any form of a known verb, the base itself included."""
    word = word.lower()
    if word in known():
        return word
    return base_of_third(word) or base_of_gerund(word) or base_of_past(word)


@lru_cache(maxsize=4096)
def forms(word: str) -> tuple[str, ...]:
    """What kind of form a word may be, of a verb or an adverb."""
    return tuple(_forms(word))


def _forms(word: str) -> Iterator[str]:
    if base_of_gerund(word):
        yield "doing"
    if base_of_past(word):
        yield "did"
    if base_of_third(word):
        yield "does"
    if word in known():
        yield "do"
    if word.endswith("ly"):
        yield "ly"
