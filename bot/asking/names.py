"""Whether what stands behind "my team is" reads as a name: pirates, and not happy or late.

Where Parley would stay silent otherwise, whoever names a team that there is not is told so. A wrong
"I know no team called swamped" is worse than silence, so every word that may tell how a team fares,
where it is or what it does speaks against a name.
"""

import re

from bot.matching.keys import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_][\w&/'.-]*")
_ENDINGS = (
    "ed", "ing", "ly", "ful", "less", "ous", "able", "ible", "ish", "ive", "ary", "iest", "ier",
    "n't", "'s", "ward", "proof", "free", "wide", "bound", "ic", "ky", "zy", "dy", "sy", "ppy",
    "rpy", "mpy", "fty", "sty", "-time", "-out", "-class", "-notch", "-top", "-first", "-new",
    "-on", "-ok", "esome", "teen",
)  # fmt: skip
_NAMES_ALL_THE_SAME = frozenset(
    "accounting advertising banking billing branding buying consulting copywriting "
    "engineering engineering family housing hosting lending licensing manufacturing marketing "
    "merchandising messaging monitoring onboarding outsourcing planning pricing printing "
    "procurement publishing purchasing recruiting reporting retailing sourcing supply testing "
    "trading training underwriting writing creative executive red seed speed assembly music "
    "traffic public study embassy courtesy fantasy comedy remedy custody democracy".split()
)
"""What ends like something that is done, or like what somebody is, and is a department."""
_STATES = frozenset(
    "able about above absent abroad active afloat afraid again agile ahead alert alive all almost "
    "alone already alright always amazing angry annual another anxious apart around ashamed aside "
    "asleep available average awake aware away awesome awful back bad bare basic beat behind "
    "below best better big blank bleak blind blocked blue bold both bound brave brief bright "
    "brilliant broke broken brutal burnt busy calm capable careful cautious certain chaos "
    "cheap clean clear clever close closed cold complete cool correct crazy critical current cute "
    "daft dark dead dear deep different difficult dirty distraught done double down drunk dry due "
    "dull dumb each eager early easy either elsewhere empty enough even ever every everything "
    "exact excellent extra fab fair fantastic far fast fed few final fine first fit flat flexible "
    "flat-out fond forever former forward fragile fresh friendly frozen full fun funny further "
    "game gem generous gentle genuine glad global gone good grand grateful great green "
    "grown grumpy half handy happy hard healthy heaven hell here high home honest hot huge "
    "humble hungry hybrid ideal idle ill immense in inside instead intact involved itself junior "
    "just keen kind knackered known large last late later lazy lean least left legendary likely "
    "little live lively local lone lonely long lost lots loud lovely low loyal lucky mad main "
    "many massive maybe mean mellow merry messy mine miserable missing mixed modest more most "
    "much near neat neither never new next nice no nobody noisy none normal nothing nowhere nuts "
    "off often ok okay old on once one online only onto open other otherwise ours out outside "
    "overdue own partial past peaceful perfect physical plenty poor popular possible potential "
    "present pretty proper proud pure quick quiet quite rare rather raw real recent regular "
    "relevant reliable remote responsible rich right robust rough round rubbish rude sad safe "
    "same scarce senior sensible separate serious several shaky sharp short shy sick silent "
    "similar simple single skint slack sleepy slim slow small smart smooth snug sober solid some "
    "somewhere soon sore sorry sound spare special split spot square stable stale static steady "
    "steep sterile still stoked stop strict strong stuck stupid such sudden super sure surplus "
    "sweet swell swift tall tense terrible terrific thankful thick thin third through tidy tight "
    "tiny together tomorrow top total tough toast toxic true twice typical ugly unable under "
    "underwater uneasy unfair unfit unhappy unique unknown unlucky unsure unwell up uptight "
    "upbeat upset urgent useless usual vague valid vast very vital warm weak wary well wet whole "
    "wicked wide wild willing winner wise within without wonderful working worn worse worst worth "
    "wrong yet young yours zero two three four five six seven eight nine ten eleven twelve twenty "
    "thirty today tonight yesterday now someday monday tuesday wednesday thursday friday saturday "
    "sunday everyone everybody somebody someone anyone anybody half-way it me us you them him her "
    "keep kept made met put run sent set shut spent taken thrown told torn won written cut hit "
    "held hurt let paid read ready shot sold spread stood stung struck sunk swept taught thought "
    "understood between across after against along amid among before beneath beside beyond during "
    "into like minus opposite plus since than toward towards until upon versus via yes don't "
    "won't can't cannot bigger smaller stronger weaker faster quicker slower longer shorter older "
    "younger closer higher lower smarter richer cheaper fewer greater harder confidential "
    "optional virtual essential emotional sceptical skeptical cynical neutral vocal formal casual "
    "decent important innocent confident patient impatient resilient efficient competent pleasant "
    "reluctant hesitant consistent independent persistent fluent dependent drawn exempt favourite "
    "favorite given gold golden silver grey gray handwritten heard heavy icy juicy insane "
    "mandatory offline rebuilt retaken theirs typeset underground welcome got bliss silence fire "
    "history joke mess disaster nightmare bottleneck problem issue reason blocker priority future "
    "dream cause culprit hero heroes legend legends star stars champion champions rockstars bomb "
    "goat winners losers key mint ace lit dope stellar lush ooo wfh afk pto aok brand "
    "pants peckish rested parched tops wonders solo duo trio quorate".split()
)


def reads_as_name(words: str) -> bool:
    """Whether words can hardly be anything but what a team is called."""
    first, *more = words.split() or [""]
    return len(more) <= 2 and _is_named(first) and all(_is_named(one) or _does(one) for one in more)


def _is_named(word: str) -> bool:
    low = word.casefold()
    if not _WORD.fullmatch(word) or low in FUNCTION_WORDS or low in _STATES:
        return False
    return low in _NAMES_ALL_THE_SAME or not low.endswith(_ENDINGS)


def _does(word: str) -> bool:
    """What a team is there for may stand behind what it is about: growth hacking."""
    return word.casefold().endswith("ing") and _WORD.fullmatch(word) is not None
