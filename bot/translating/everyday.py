"""Everyday talk: when a word that is a term elsewhere is just English.

Two kinds of evidence. Grammar: `lead the meeting`, `reach out` and `to launch into` use a verb, and
no term here is meant. Topic: words of home, food, sport, travel, politics or culture nearby make
`cookies`, `campaign` or `host` what they are in ordinary life.
"""

from itertools import islice

from bot.matching.keys import singular
from bot.matching.text import Atom
from bot.socratic.verbs import base_of
from bot.socratic.verbs import known as known_verbs

_TOPICS = """
aunt auntie baby boyfriend bride brother brother-in-law cousin dad daddy daughter family father
fiance friend girlfriend grandad grandma grandmother grandpa grandparent groom husband kid kids
mother mum mom mummy neighbour neighbor nephew niece puppy sister son toddler uncle wedding wife
honeymoon anniversary birthday funeral christening bacon bake baked bakery baking banana barbecue
bbq beer biscuit bowl bread brew butter cake cafe candy carrot cheese chef chicken chilli chocolate
cider cocktail cook cooked cooking cream cupcake curry dessert diet dinner dish dough egg flour food
fork fridge fruit garlic gin grill ham honey hungry icing jam juice kettle kitchen knife lasagne
lemon meal milk mug mushroom noodle oat oven pancake pasta pastry pie pizza pot potato pub pudding
recipe restaurant rice salad salmon sandwich sauce snack soup spaghetti spoon steak sugar supper
tomato vegan vegetable vegetarian waffle wine ankle asthma back-ache bandage bed beard blood breath
cough dentist doctor ear fever finger flu haircut headache illness knee lung medicine muscle nurse
physio pill pregnancy pregnant shoulder skin sleep sleeping stomach surgeon surgery therapist
therapy throat tooth vaccine virus-like vet wound yoga pilates gym workout jog jogging marathon
athlete ball baseball basketball bike biking boxing bowling championship chess climb climbing
cricket cycling dance dancing fishing fitness football goalkeeper golf hike hiking hockey horse judo
kick-off league medal midfield olympic quarterback racing referee rugby sailing ski skiing soccer
sprinter stadium surf surfing swim swimming tennis tournament trainer trophy volleyball wrestling
actor actress author bookshop anthem art artist audition ballet cartoon choir cinema comedian comedy
composer concert dancer drummer dj drama exhibition festival gallery gig guitar hollywood jazz
lyrics melody movie museum musical musician netflix novel opera orchestra painter painting piano
playlist playwright poem poet poetry podcast-host rapper rehearsal rock-band script-writer sculpture
singer singing song soundtrack theatre theater violin vinyl airport airline aisle beach bicycle boat
boot boots bus cabin camp camping car carriage castle cruise escalator elevator ferry flight garage
hostel island jet lorry luggage motorbike motorway mountain ocean parking passenger passport petrol
gas pilot plane platform-nine rail railway river road roundabout sea ship's station suitcase taxi
tent tourist train tram traveller trip truck tube tunnel van voyage yacht army astronaut battle
bishop bomb brigade cathedral chapel church clergy coalition congress constituency council
councillor court-case crown democracy democrat election electoral emperor general's governor jail
king knight mayor minister missile monarchy mosque nasa navy nun parish parliament planet police
policeman politician politics pope preacher president priest prime prince princess prison prisoner
queen rebel referendum republican rocket royal satellite senate senator sermon sheriff soldier
spacecraft spaceship submarine temple thief troops verdict veteran vicar vote voter voting war
warfare weapon ant barn bear bee bird bush butterfly cat cattle cave chick climate cliff cow crop
dog dolphin duck eagle earthquake elephant farm farmer flower forest fox frog frost gardener
gardening goat grass hay hedge hen hill kitten lamb lawn leaf lion moon mouse-trap mud orchard owl
penguin pet pig pond rabbit rain rainy rat sheep snow spider squirrel sun sunny sunset tide tiger
weather whale wind wolf wood woods zoo zebra attic apron armchair bathroom bedroom blanket broom
candle ceiling chair chimney clothes coat couch cupboard cushion desk-lamp dishwasher doorbell dress
fence fireplace floor flat-mate furniture hallway hat hoover jacket jeans keyring landlord laundry
lightbulb living-room loft mattress mop mortgage paint pillow plumber plumbing rug scarf screwdriver
shed sheets shirt shoe shower sink skirt socks sofa stairs staircase sweater table-cloth tenant
toilet towel toy trousers umbrella vase wardrobe washing wool antique baptism carnival charity
christmas circus diwali easter eid fairground fireworks graduation halloween hanukkah homework
kindergarten nursery pension playground primary-school retirement school schoolteacher teacher
classroom pupil santa term-time tooth-fairy university- karaoke knitting lego lottery magic magician
monopoly poker puzzle quiz quilt raffle bank- robber biscuit-tin casino cemetery fog gallon gravel
hurricane marble pipeline-steel steel watering well-water film jury court band drum drums coffee
parade peace nation duty guitarist tulip tulips novelist picnic choirmaster album music garden sauna
locker spa viking vikings christianity islam buddhist desert dust creek canyon valley waterfall
balloon bridge wolves amnesty journalist hostage refugee thesis blister blisters geocacher
geocachers symphony trumpet monk glacier volcano
""".split()

TOPICS = frozenset(_TOPICS)
"""Words of ordinary life; none of them is a word of marketing or IT."""

_MOST_TOPICS = 40
_BEFORE_VERB = frozenset(
    "to will would can could shall should may might must i we you they who let let's please not don't "
    "didn't doesn't can't won't didn't couldn't wouldn't cannot never always also both gonna wanna".split()
)
_BEFORE_TO = frozenset(
    "due thanks back compared access according prior close next related subject similar moving moved "
    "move switch switched switching migrate migrated migrating upgrade upgraded change changes changed "
    "from down up added connected sent linked limited specific relative response answer".split()
)
"""Words after which `to` is followed by a thing: `due to latency`."""
_PEOPLE = frozenset("i you he she we they who".split())
_AFTER_VERB = frozenset(
    "the a an my your his her our their its this that these those me him them us it everyone people "
    "out up off down away through into onto ahead astray back around over".split()
)
_VERB_PARTICLES = {
    "lead": {"to", "into", "by"},
    "reach": {"out", "for", "into", "across", "over"},
    "deal": {"with"},
    "live": {"in", "near", "with", "on", "at"},
    "lift": {"off"},
    "launch": {"into"},
    "build": {"on", "upon"},
    "ship": {"off"},
    "hit": {"on"},
    "push": {"for", "through", "ahead"},
    "bounce": {"back", "ideas"},
    "rank": {"among"},
    "host": {"of"},
    "key": {"to"},
}


def is_verb(words: tuple[Atom, ...], at: int) -> bool:
    """Whether the one-word term at `words[at]` is used as a verb here."""
    before = words[at - 1].word if at else ""
    after = words[at + 1].word if at + 1 < len(words) else ""
    word = words[at].word
    if singular(word) not in known_verbs() and not word.endswith(("ed", "ing")):
        return False
    if before == "to" and at > 1 and words[at - 2].word in _BEFORE_TO:
        return False
    if after in _VERB_PARTICLES.get(singular(word), ()) and words[at + 1].joins:
        return True
    if before in _PEOPLE and word.endswith("ed"):
        return True
    if before in _BEFORE_VERB and singular(word) == word:
        return after in _AFTER_VERB or before in (
            "to",
            "let's",
            "will",
            "can",
            "could",
            "would",
            "should",
        )
    return False


def topics_in(words: tuple[Atom, ...]) -> tuple[tuple[int, str], ...]:
    """The words of ordinary life in a message, with where they start; the first few dozen."""
    found = ((word.start, topic) for word in words if (topic := _topic_of(word)))
    return tuple(islice(found, _MOST_TOPICS))


def _topic_of(word: Atom) -> str | None:
    forms = (word.word, singular(word.word, word.raw), base_of(word.word))
    return next((form for form in forms if form in TOPICS), None)
