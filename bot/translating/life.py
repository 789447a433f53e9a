"""Words of ordinary life, by fields: family, food, body, home, clothes, sport, arts, travel, nature,
public life, school, feasts and games.

They tell that a message is not about work. A list is needed because most of them are so rare that
their absence from the glossary says little (`bot/translating/trade.py`); but where the glossary
itself speaks of a thing, a bakery's of bread, it is no ordinary life there.
"""

_WORDS = """
anniversary aunt auntie baby babysitter bachelor birthday boyfriend bride bridesmaid brother child
childhood christening cousin dad daddy daughter daycare divorce family father fiance fiancee friend
friendship funeral girlfriend godfather godmother gran grandad grandchild granddaughter grandfather
grandkid grandma grandmother grandpa grandparent grandson granny groom honeymoon husband in-law kid
kids lad lass marriage marry midwife mom mother mum mummy nan nanny neighbor neighbour nephew
newborn niece orphan parent pensioner sibling sister son spouse stepmother teenager toddler triplet
twin uncle wedding widow wife

appetite apple apron avocado bacon bake baked baker bakery baking banana barbecue barman bbq bean
beef beer berry biscuit bottle bowl bread breakfast brew brewery broccoli brunch bun burger butcher
butter cabbage cafe cake candy canteen carrot cauliflower champagne cheese chef cherry chicken
chilli chips chocolate cider cocktail coconut coffee coke cook cooked cooker cooking cracker cream
crisps croissant cucumber cupcake curry cutlery decaf dessert diet dine diner dinner dish dishwasher
dough doughnut drink drinking eat egg espresso feast flour food fridge fruit fry garlic gin ginger
gingerbread grape gravy grill ham hazelnut honey hungry icing jam jelly juice kebab ketchup kettle
kitchen knife lamb lasagne leek leftovers lemon lemonade lettuce lunch mango marmalade meal meat
melon menu milk muffin mug mushroom mustard noodle nut oat olive onion orange oven pan pancake pasta
pastry pea peach peanut pear pepper pickle picnic pie pineapple pizza plate plum popcorn pork
porridge potato prawn pub pudding pumpkin ramen raspberry recipe restaurant rice risotto roast salad
salmon salt sandwich sauce sausage scone seafood snack soup spaghetti spice spinach spoon starving
steak stew strawberry sugar supper sushi sweet taste tasty tea teapot teaspoon thirsty toast toaster
tomato tuna turkey vanilla vegan vegetable vegetarian vinegar vodka waffle waiter waitress walnut
watermelon whisky wine yoghurt yogurt

allergic allergy ambulance ankle antibiotic appendix arm aspirin asthma bald bandage bath beard
belly bleed blister blood bone brain breast breath breathe bruise bump cancer cardiologist cheek
chest chin clinic cough crutch dentist diabetes doctor ear elbow eye eyebrow eyelash fever finger
fist flu foot forehead fracture gp hair haircut hairdresser hangover headache heartbeat hip hospital
hug hurt illness injection injury itch jaw kidney kiss knee leg limp lip liver lung massage
medication medicine migraine mouth muscle neck nose nurse nursery orthodontist pain painful
painkiller paramedic pharmacy physio physiotherapist pill plaster pneumonia pregnancy pregnant
prescription pulse rash rib sauna scar shave shoulder sick skin sleep sleeping sleepy sleeve sneeze
snore sore spine sprain stitch stomach stroke sunburn surgeon surgery sweat swollen symptom tan
tattoo therapist therapy thigh throat thumb tired toe tongue tooth toothache toothbrush toothpaste
vaccination vaccine vet vitamin vomit waist wheelchair wound wrist x-ray yawn

armchair attic balcony basement bathroom bathtub bed bedroom blanket blinds boiler bookshelf broom
bulb candle carpet ceiling cellar chair chimney closet clothes cot couch cupboard curtain cushion
decorator doorbell doormat doorstep drawer duvet electrician fence fireplace flatmate floor
furniture garage garden gate hallway hammock heating hedge hoover housework ikea iron ironing
keyring ladder lamp landlady landlord lantern laundry lawn lawnmower lightbulb locker loft lounge
mattress mirror mop mortgage mould neighbourhood paint patio pillow plumber plumbing porch quilt
radiator renovate renovation retirement roof roommate rug scissors screwdriver shed sheets shelf
shower sink sofa spade staircase stairs stool stove sweep tenant tile toilet towel trampoline
umbrella vacuum vase villa wallpaper wardrobe washing wheelbarrow yard

bag belt blouse boots bra bracelet cardigan coat collar costume dress earring fashion glove hat
heels helmet hoodie jacket jeans jewellery jumper knit knitting lipstick makeup necklace pants
perfume pocket purse pyjamas sandals scarf sew shirt shoes shorts skirt slipper sneakers socks
sunglasses sweater swimsuit tailor tights trousers underwear uniform wallet wool zip zipper

aerobics archery arena athlete athletic badminton ball baseball basketball bike biking bowling boxer
boxing bronze championship chess climber climbing coach cricket cycling cyclist dance dancer dancing
diving fencing finalist fishing fitness football footballer frisbee goalie goalkeeper golf gym
gymnastics handball hike hiker hiking hockey horse jockey jog jogging judo karate kayak lifeguard
marathon medal midfield midfielder mountaineer olympic olympics opponent outdoors paddle parkrun
pilates podium quarterback race racing racket rally referee rider riding rookie rowing rugby runner
sail sailing sailor scorer semifinal skate skateboard skating ski skiing sledge snooker snorkel
snowboard soccer squad stadium striker sumo surf surfer surfing swim swimmer swimming teammate
tennis tournament treadmill triathlon trophy ufc umpire volleyball whistle wicket winger workout
wrestling yoga

accordion actor actress album anime anthem applause art artist audition author autobiography ballad
ballerina ballet bass biography blockbuster book bookshop carnival cartoon celebrity cello choir
chord chorus cinema circus classical clown comedian comedy comic composer concert conductor
crossword dj drama drummer drums duet encore exhibition fairy fantasy festival fiction film flute
gallery ghost gig guitar guitarist hobby hollywood instrument jazz jigsaw joke karaoke lego
librarian library lottery lullaby lyrics magic magician matinee melody movie museum music musical
musician netflix novel novelist opera orchestra organist painter painting parade pianist piano
playlist playwright poem poet poetry poker portrait premiere puppet puzzle quiz rap rapper rehearsal
rehearse sang saxophone sculptor sculpture sequel sequin sing singer singing sitcom soloist sonata
song soprano soundtrack spotify storyteller symphony theater theatre thriller trumpet tune verse
vinyl violin violinist vocal

abroad adventure airbag aircraft airline airplane airport aisle backpack barge beach bicycle
boarding boat bridge bus cabin camp camper campfire camping campsite canal canoe car caravan
carriage castle commute cottage cruise diesel driver dune elevator embassy escalator excursion ferry
fjord flight fuel gangway getaway harbor harbour highway hitchhike hostel hotel island itinerary
jeep jet jetlag kerb lighthouse limousine lorry luggage moped motel motorbike motorcycle motorway
mountain ocean overtake parking passenger passport pavement pedestrian petrol pier pilgrim pilot
plane postcard puncture rail railroad railway resort ride river road roundabout scooter sea seaside
seatbelt sightseeing souvenir speeding station subway suitcase taxi tent tide toll tourist tractor
train tram travel traveller trip truck tunnel turbine tyre underground vacation van vehicle village
voyage windscreen yacht

acorn ant ape bamboo barn bear beast beaver bee beetle bird blizzard blossom breeze bull bush
butterfly cactus calf camel canyon carp cat caterpillar cattle cave chick cliff climate climb
cloudburst cow crab creek crocodile crow daisy dawn deer desert dinosaur dog dolphin donkey dove
dragon drought duck dusk dust eagle earthquake eclipse elephant farm farmer feather fern fish flame
flood flower fog forest fossil fox frog frost fur galaxy gardener gardening geese giraffe glacier
goat goose gorilla grass gravel gull hail hamster hare harvest hay hedgehog hen herb hill hive
hurricane iceberg insect ivy jungle kangaroo kitten ladybird lake leaf leopard lightning lion lizard
lobster mammal maple meadow mice mist monkey moon mosquito moss moth mud nest oak octopus orchard
otter owl ox oyster palm panda parrot paw peacock pebble penguin pet petal pig pigeon pine pond pony
prairie puddle puppy rabbit rain rainbow rainy rat raven reef reptile ridge rooster sand seed shark
sheep shepherd shrimp sky slug snail snake snow snowy soil sparrow spider squirrel stork summit sun
sunflower sunny sunrise sunset swamp swan tadpole thunder thunderstorm tiger toad tortoise tree
trout tulip turtle twig valley volcano vulture walrus wasp weather weed whale wheat wild wilderness
willow wind windy wolf wolves wood woods worm zebra zoo

activist amnesty archbishop army arrest assassin astronaut asylum baptism barracks battle bible
bishop bomb bomber border brigade buddhist bullet burglar burglary bury cathedral catholic ceasefire
cemetery chancellor chapel christian christianity church clergy coalition colonel colony commander
communist congress conservative constituency convict cop coroner council councillor court courtroom
crime criminal crown cult curfew custody defendant democracy democrat demonstration deputy detective
dictator diplomat duke dynasty election electoral emperor empire enemy evacuate exile explosion
fascist firefighter gang ghetto governor grave guerrilla guilty gun heir heritage hijack holocaust
hostage infantry invasion islam jail jew jewish judge jury justice kidnap king kingdom knight lawyer
liberal lieutenant lord magistrate marine martyr massacre mayor medieval military militia minister
missile monarchy monastery monk mosque murder murderer muslim myth nasa nation navy nazi nuclear nun
orbit pagan palace parish parliament peace peasant pension pirate pistol planet police policeman
policewoman politician politics pope prayer preacher president priest prince princess prison
prisoner prophet prosecutor protest protester queen rabbi rebel rebellion referendum refugee regime
regiment religion republic republican rescue revolution rifle riot robber robbery rocket royal saint
satellite scandal senate senator sergeant sermon sheriff shooting shrine siege slave soldier
spacecraft spaceship submarine suicide sultan surrender sword synagogue temple terrorism terrorist
thief throne torture treaty troops tyrant verdict veteran vicar viking vote voter voting war warfare
warrior weapon witness

alphabet biology campus chalk chemistry classmate classroom college essay exam fraction freshman
geography graduate graduation grammar headteacher homework kindergarten lecture lesson mathematics
maths physics playground professor pupil scholarship school schoolboy schoolteacher semester student
teacher thesis tuition tutor university

advent balloon bonfire bouquet carol celebrate celebration charity christmas confetti diwali easter
eid fairground farewell fireworks gift greeting halloween hanukkah jubilee mistletoe party pinata
raffle ramadan reindeer santa tinsel xmas yule

antique bingo casino checkers collectable dice doll dollhouse domino easel embroider embroidery
gamble gambling geocache geocaching glue handmade kite marbles monopoly needle origami playstation
pottery sewing toy xbox yarn
"""

LIFE = frozenset(_WORDS.split())
"""As they are, or without number and tense."""
