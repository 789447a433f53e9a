"""Words written small: by `python -m benchmarks.list_small_words`, not by hand."""

SMALL = """
aaand aardvark aback abacus abalone abandon abandoned abandonment abate abatement abattoir abbot abbreviation
abbreviations abdicate abdication abdomen abdominal abduct abduction abductor abed abends aberrant aberration
abet abeyance abhor abhorrent abide abiding ability abject ablative ablaze able ably abm abnormal abnormality
abnormally aboard abode abolish abolished abolition abolitionist abominable abomination aboriginal abort
abortion abortive aborts abound about above abrasion abrasive abreast abroad abrupt abruptly abscess absence
absent absentee absenteeism absinthe absolute absolutely absolution absolutism absolve absorb absorbed
absorbent absorption abstain abstains abstention abstinence abstract abstracted abstracting abstraction
abstracts absurd absurdity absurdly abt abundance abundant abundantly abuse abuser abusive abut abutment abuzz
abysmal abyss acacia academia academic academical academically academician academy accede accelerate
acceleration accelerator accent accented accents accentuate accept acceptability acceptable acceptance
accepted accepting accepts acces access accessibility accessible accession accessory accident accidental
accidentally accidents acclaim acclamation acclimate accolade accommodate accommodation accompaniment
accompanist accompany accomplice accomplish accomplished accomplishment accord accordance according
accordingly accordion account accountability accountable accountancy accountant accountants accounting
accounts accreditation accredited accretion accrual accruals accrue acct accts acculturation accumulate
accumulation accumulator accuracy accurate accurately accursed accusation accusative accusatory accuse accused
accuser accuses ace acerbic acess acetaminophen acetate acetic acetone acetylene ache aches achievable achieve
achievement achiever achy acid acidic acidity acknowledge acknowledged acknowledgement acknowledgements
acknowledges acknowledgment acne acolyte acorn acount acoustic acoustical acoustically acoustics acquaint
acquaintance acquiesce acquiescence acquire acquired acquirer acquirers acquiring acquisition acquisitions
acquit acquittal acquitted acre acreage acrid acrimonious acrimony acrobatic acrobatics acronym acronyms
across acrylic act acting action actionable actions activ activate activated activates activation active
actived actively activism activist activity actor actors actress acts actual actuality actualization actually
actuals actuarial actuaries actuary actuator acuity acumen acupuncture acute acutely ad adage adagio adamant
adamantly adapt adaptability adaptable adaptation adapted adapter adapters adapting adaptive adaptor adaptors
adblocker add added addendum adder addict addiction addictive adding addition additional additionally additive
address addressable addressed addressee addresses adds adept adequacy adequate adequately adhere adherence
adherent adhesion adhesive adiabatic adieu adipose adjacent adjective adjectives adjourn adjourned adjournment
adjudicate adjudication adjudicator adjunct adjust adjustable adjusted adjuster adjusters adjusting adjustment
adjutant admin administer administrates administration administrative administratively administrator admins
admirable admirably admiral admiralty admiration admire admirer admires admiring admission admissions admit
admits admittance admitted admittedly admixture admonition ado adolescence adolescent adopt adoption adoptive
adorable adoration adore adorn adornment adrenal adrenaline adresses adrift adroit ads adulation adult
adulterer adulterous adultery adulthood adults advance advanced advancement advances advancing advantage
advantageous adventure adventurer adventurous adverb adversarial adversary adverse adversely adversity advert
advertise advertised advertisement advertiser advertising adverts advice advisable advise advised advisement
adviser advisers advises advisor advisory advocacy advocate aegis aeon aeration aerial aerobic aerobics
aerodynamic aerodynamics aeronautical aeronautics aeroplane aerosol aerospace aesthetic aesthetics aether af
afar affable affair affairs affect affected affecting affection affectionate affectionately affects affidavit
affiliate affiliates affiliation affinity affirm affirmation affirmative affirmatively affix afflict
affliction affluence affluent afford affordability affordable affront afield afire afk aflame afloat afoot
aforementioned aforesaid afraid afresh afro aft after afterall aftercare afterglow aftermath afternoon
afternoons aftershave aftertaste afterthought afterward afterwards again against agancy agape agar agate agave
age aged ageing ageism ageless agencies agency agenda agendas agent agents ages agglomeration aggravate
aggravation aggregate aggregated aggregation aggression aggressive aggressively aggressiveness aggressor
aghast agile agility aging agitate agitated agitation agitator agnostic agnosticism ago agonized agonizing
agony agrarian agree agreeable agreed agreeing agreement agreements agrees agribusiness agricultural
agriculture agronomy aground ah aha ahead ahh aid aider aiders ailment aim aiming aimless aimlessly aint air
airbags airborne airbrush aircon aircraft airdrop aired airfield airhead airless airlift airline airliner
airmail airman airplane airport airports airs airship airside airspace airstrip airtight airtime airway airy
aisle aisles ajar akin akita alabaster alacrity alarm alarmingly alarmist alarms alas alb albatross albino
album albumin alchemist alchemy alcohol alcoholic alcoholism alcove alcoves alder alderman ale alert alertness
alerts aleutian alfalfa alga algebra algebraic algorithm algorithmic alias aliases alibi alien alienate
alienation aliens alight align aligned alignment alike alimony alive alkali alkaline alkalinity alkaloid all
allay alle allegation allege alleged allegedly allegiance allegorical allegory allegro allergen allergens
allergic allergies allergy alleviate alleviation alley alliance allied alligator alliteration allocate
allocated allocation allot allotment allots allow allowable allowance allowed allows alloy allude allure
allusion alluvial allwoed ally almanac almighty almond almost aloe aloft alone along alongside aloof aloud
alpaca alphabet alphabetic alphabetical alphabetically alphanumeric alpine already alright also alt altar
alter alteration altercation altered alternate alternately alternation alternative alternatively alternatives
alternator although altimeter altitude alto altogether altruism altruistic alum aluminium aluminum alumna
alumni alumnus always am amalgam amalgamation amaranth amass amateur amateurish amaze amazement amazing
amazingly ambassador amber ambiance ambidextrous ambience ambient ambiguity ambiguous ambiguously ambition
ambitious ambivalence ambivalent amble ambrosia ambulance ambulatory ambush ameer ameliorate amenable amend
amended amendment amendments amenity americana amethyst amiable amicable amicably amino amiss amity ammonia
ammunition amnesia amnesiac amnesty amoeba amok among amoral amorous amorphous amortised amortization amount
amounts amour amp amphibian amphibious amphitheater amphitheatre ample amplification amplifier amplify amply
amps amputate amputation amputee amsterdam amulet amuse amusement amusing amusingly an anachronism
anachronistic anaconda anaemia anaerobic anaesthesia anaesthetic anaesthetist anagram anal analgesia analgesic
analog analogous analogue analogy analyse analyser analysing analysis analyst analysts analytic analytical
analytically analytics analyze analyzer anarchic anarchism anarchist anarchy anathema anatomic anatomical
anatomically anatomy ancestor ancestral ancestry anchor anchorage anchoring anchorman anchors anchovy ancient
ancillary and androgen androgynous anecdotal anecdote anemia anemic anemometers anemone anesthesia
anesthesiologist anesthesiology anesthetic aneurysm anew angels anger angina angioplasty angle angler angora
angrier angrily angry angst anguish anguished angular animal animals animate animated animatic animating
animation animations animator animators animosity animus anion anise ankle annals annex annexation annexe
annexes annihilate annihilation anniversary annotation annotators announce announced announcement announcer
announces announcing annoy annoyance annoyed annoying annoyingly annoys annual annually annuity annul annular
annulment anode anoint anomalous anomaly anonymise anonymised anonymising anonymity anonymous anonymously
anorexia anorexic another answer answerable answered answering answers ant antagonism antagonist antagonistic
antagonize ante antebellum antecedent antelope antenna anterior anthem anthology anthracite anthrax
anthropological anthropologist anthropology anthropomorphic anti antiaircraft antibiotic antibody antic
anticipate anticipation anticipatory antics antidepressant antidote antifreeze antigen antihistamine
antimatter antimony antipathy antiquarian antiquary antiquated antique antiquity antiseptic antisocial
antithesis antithetical antitrust antiviral antivirus antiwar antler anus anvil anxiety anxious anxiously any
anybody anyhoo anyhow anymore anyone anyones anything anytime anyway anywhere aorta apac apace apart apartment
apartments apathetic apathy ape aperture apex aphasia aphid aphorism aphrodisiac api apiary apiece aplomb
apocalypse apocalyptic apocrypha apocryphal apogee apolitical apologetic apologia apologies apologise
apologised apologist apologize apology apostasy apostate apostille apostle apostolic apostrophe apostrophes
apothecary apotheosis app appalling appallingly apparatus apparel apparent apparently apparition appeal
appealed appealing appeals appear appearance appeared appearing appears appease appeasement appellant
appellate appellation append appendage appendectomy appendicitis appendix appetit appetite appetizer
appetizing applaud applauded applause applejack apples applesauce appliance appliances applicability
applicable applicant applicants application applications applicator applied applies apply applying appoint
appointee appointment appointments apportionment appraisal appraisals appraise appraiser appreciable
appreciably appreciate appreciated appreciation appreciative apprehend apprehension apprehensive apprentice
apprentices apprenticeship apprenticeships approach approachable approbation appropriate appropriately
appropriateness appropriation approval approvals approve approved approvel approver approvers approves
approving approvingly approximate approximately approximation apps appt apricot apron aprons apropos apt
aptitude aptly aqua aquaculture aquamarine aquarium aquatic aqueduct aqueous aquifer arabesque arable arachnid
aran arbiter arbitrarily arbitrary arbitrate arbitration arbitrator arbor arboreal arboretum arborist arc
arcade arcane arch archaeological archaeologist archaeology archaic archangel archdiocese archduke
archeological archeologist archeology archery archetypal archetype archipelago architect architects
architectural architecturally architecture archive archived archives archiving archivist arctic ardent
ardently ardor arduous are area areas aren arena arent argentine argh argon arguable arguably argue argued
argues arguing argument argumentation argumentative aria arid aries arise aristocracy aristocrat aristocratic
arithmetic ark arm armada armadillo armament armature armband armchair armed armor armored armory armour
armoured armoury armpit armrest arms army aroma aromatherapy aromatic around arousal arouse arraignment
arrange arranged arrangement arranger array arrears arrest arresting arrival arrivals arrive arrived arrives
arriving arrogance arrogant arrogantly arrow arrowhead arrows arse arsenal arsenic arson arsonist art artboard
artefact arterial artery artful artfully arthritic arthritis arthropod artichoke article articles articulate
articulation artifact artifacts artifice artificer artificial artificially artillery artisan artist artistic
artistically artistry artists arts artwork artworks arvo as asap asbestos ascend ascendancy ascendant
ascension ascent ascertain ascetic asceticism ascot ascribe aseptic asexual ash ashamed ashen ashore ashtray
ashy aside asinine ask asked asking asks asleep asparagus aspartame aspect asphalt asphyxia asphyxiation
aspirant aspiration aspire aspirin ass assailant assassin assassinate assassination assault assay assays
assemblage assemble assembled assembler assembling assembly assemblyman assent assert assertion assertive
assertiveness assess assessed assessment assessments assessor assessors asset assets assiduously assign
assigned assignee assigning assignment assigns assimilate assimilation assist assistance assistant assistants
assisted associate association associative assorted assortment assuage assume assumed assumes assuming
assumption assumptions assurance assure assured assuredly assures aster asterisk asteroid asthma asthmatic
astigmatism astonish astonishing astonishingly astonishment astound astoundingly astral astray astride
astringent astrologer astrological astrology astronaut astronautics astronomer astronomical astronomy
astrophysicist astrophysics astute aswell asylum asymmetric asymmetrical asymmetry asymptotic async
asynchronous at ate atheism atheist atheistic atherosclerosis athlete athletes athletic athletically athletics
atlas atm atmosphere atmospheric atoll atom atomic atomizer atone atonement atribution atrium atrocious
atrocity atrophy ats attach attached attaches attachment attachments attack attacker attackers attacks attain
attainable attainment attempt attempted attempts attend attendance attendant attended attendee attendees
attending attends attention attentive attentively attentiveness attenuate attenuation attest attestation attic
attire attitude attorney attract attraction attractive attractively attractiveness attribuiton attributable
attribute attributes attribution attrition atypical auburn auction auctioneer audacious audacity audible
audibly audience audiences audio audiobook audiologist audiologists audiovisual audit audited audition auditor
auditorium auditors auditory audits auger augment augmentation augur aunt aural auspicious austere austerity
auth authentic authentically authenticate authentication authenticator authenticity author authorisation
authorise authorised authoritarian authoritarianism authoritative authority authorization authorize authors
authorship autism autistic auto autobiographical autobiography autoclave autocorrect autocracy autocrat
autocratic autograph autographs autoimmune automate automated automates automatic automatically automation
automations automaton automobile automotive autonomous autonomously autonomy autopilot autoplay autopsy
autosave autoscale autoscaler autum autumn autumnal auxiliary av avail availability available avalanche
avarice avatar avenge avenger avenue average averse aversion avert averted avian aviary aviation aviator avid
avidly avionics avocado avoid avoidable avoidance avoided avoiding avowed aw await awaited awaiting awaitng
awake awaken awakening award awarded awards aware awareness awash away awe awesome awesomely awful awfully
awhile awkward awkwardly awkwardness awl awn awning awry aws aww axe axial axiom axiomatic axis axle axon aye
azalea azimuth babble babe babies baboon baby babysitter babysitting baccalaureate bachelor bacillus back
backboard backbone backdrop backed backend backer backfill backfilled backfilling backfire backfiring
backgammon background backhand backhanded backhoe backing backlash backless backlink backlinks backlist
backlog backoff backorder backpack backpacker backpacking backs backside backstabbing backstage backstop
backstroke backtrack backup backups backward backwards backwater backwoods backyard bacteria bacterial
bacteriology bacterium bad badge badger badges badly badminton badness baffle baffles bag bagel baggage baggy
bagpipe bags bail bailiff bailiffs bailout bait bakc bake baked baker bakeries bakery balance balanced
balancer balances balancing balcony bald balding baldness bale baler balk ball ballad ballast ballerina ballet
ballistic ballistics balloon balloons ballot ballpark ballpoint ballroom balls balm balmy baloney balsa balsam
balustrade bamboo ban banal banality banana bananas band bandage banding bandit bands bandwagon bandwidth
bandwith bandy bane bang bangle banish banishment banister banjo bank banker banking bankrupt bankruptcy banks
banksman banned banner banners bannister banquet bans banshee bantam banter banyan baptism baptismal baptize
bar barbarian barbaric barbarism barbarity barbarous barbecue barbed barbell barbeque barcode barcodes
barcoode bard bare bareback barefoot bareheaded barely bargain barge baritone barium bark barks barley barmaid
barman barn barnacle barns barnyard barometer barometric baron baronet baroque barrack barracks barracuda
barrage barred barrel barren barricade barrier barriers barrio barrister barristers bars bartender barter bas
basal base baseball based baseless baseline baseman basement bases bash bashful basically basics basilica
basin basis bask basket basketball baskets bass bassist basso bassoon bast bastard baste bastion bat batch
batches bate bated bathe bathhouse bathrobe bathroom bathtub baton batsman battalion batten batter batteries
battering battery battle battlecard battlecards battlefield battleground battles batty baud bauxite bawdy bawl
bay bayesian bayonet bayou bays bazaar bazooka bc bcoz bcs be beach beached beaches beacon beacons bead beaded
beady beagle beak beaked beaker beam beamer beams bean beanbag beans bear bearable beard bearded bearer
bearing bearish beast beastly beat beaten beater beating beats beaucoup beautician beautification beautiful
beautifully beautify beauty beaver becalmed became because beckon become becomes becoming bed bedded bedding
bedlam bedridden bedrock bedroom beds bedside bedspread bedtime beech beef beefy beehive beekeeper beekeepers
beekeeping been beep beeper beeping beeps beer beers bees beeswax beet beetle beetween befall befell befor
before beforehand befriend befrienders beg began beget beggar begged begging begin beginner beginners
beginning beginnings begins begrudge begrudgingly begs beguiling begun behalf behave behaved behaves behaving
behavior behavioral behaviour behavioural behead behemoth behest behind behold beholder bei beige being
belated belatedly belay belching belief believable believe believer believes belittle bell belladonna bellied
belligerent bellow bells bellwether belly belong belonged belongings belongs beloved below belt belts bemused
bench benched benches benchmark benchmarking benchmarks bend benediction benefactor benefice beneficial
beneficiary benefit benefits beneits benevolence benevolent benign bent benzene bequeath bequest berate
bereaved bereavement berm berries berserk berth beryllium beseech beset beside besides besiege besotted best
bestial bestiality bestiary bestow bet beta betekent betray betrayal betrothal betrothed bets better
betterment betting between betwen bevel beverage beware bewildering bewilderment bewitched bewitching beyond
bf bi biannual bias biased biathlon bib biblical bibliographic bibliographical bibliography bibs bicentennial
bicep biceps bicker bicycle bicyclist bid bidder bidders bidding biddy bide bidet bidirectional bids biennial
bifurcation big bigamy bigger biggest biggie bighorn bight bigot bigoted bigotry bigquery bike biker bikes
bikeshedding bikini bilateral bilaterally bile bilge bilingual bill billable billboard billboards billed
billet billiards billing billion bills bimonthly bin binary bind binder binders bindery binding binge bingo
binned binning binocular binoculars binomial bins bio biochemical biochemist biochemistry biodegradable
biodiversity biofeedback biographer biographical biographies biography biological biologically biologist
biomed biomedical biometric bionic biophysics biopsy bios biosphere biotechnology bipartisan bipedal biplane
bipolar biracial bird birdcage birds birdsong birth birthday birthdays birthing birthmark birthplace
birthright births biscuit biscuits bisexual bisexuality bishop bishopric bismuth bison bistro bit bitch bitchy
bite biter bites bits bitter bitterly bitterness bitters bittersweet bitumen bituminous biweekly bizarre
bizarrely black blackberry blackbird blackboard blackish blackjack blacklist blacklisted blackmail blackness
blackout blacksmith bladder blade blades blame blamed blameless blames blaming blank blanket blankets blankly
blanks blare blasphemous blasphemy blast blasted blaster blatant blatantly blaze blazer blazing bleach
bleacher bleak bleed bleeding bleeds bleep blemish blend blender blending bless blessed blessing blessings
blew blight blimey blimp blind blinded blinders blindfold blindfolded blindingly blindly blindness blinds
blink blinker blinking blip bliss blissful blissfully blister blistering blisters blithe blithely blitz
blizzard blk bloat bloated blob bloc block blockade blockage blockbuster blockchain blocked blocker blockers
blocking blocklist blocks blog bloggers bloke blokes blond blonde blood blooded bloodhound bloodless bloodshed
bloodshot bloodstained bloodstream bloodthirsty bloody bloom bloomer bloqu blot blotter blotting blouse blow
blower blowing blowout blowtorch blubber bludgeon blue bluebell blueberry bluebird bluegrass blueprint blues
bluetongue bluetooth bluff bluish blunder blunt bluntly blur blurb blurbs blurred blurry blurt blush blushed
blushing bluster blustery bner boa boar board boarder boarding boardroom boards boast boastful boat boatman
boats bobbin bobcat bobsled bock bode bodega bodice bodies bodily body bodybuilding bodyguard bodywork bog
bogart bogey bogged boggy bogie bogus bohemian boil boiler boilerplate boilers boiling boisterous bold bolder
boldly boldness bole bolero boll bolster bolted bolts bom bomb bombard bombardier bombardment bombastic bomber
bombing bon bonanza bondage bonded bonding bone boneless boner boney bonfire bongo bonito bonnet bonus bonuses
bony boo boob booby book bookable booked bookie booking bookings bookkeeper bookkeeping booklet booklets
bookmaker bookmark bookmarks books bookseller bookshelf bookshop bookstore bookworm boolean boom boomerang
boon boondocks boorish boost booster boot booted booth booths booting bootleg boots bootstrap booze boozer bop
borax border bordereaux borderland borderline bore bored boredom borer boring borked born boron borough borrow
borrowed borrower borrowing borrows bosom boss bosses bossing bossy bot botanical botanist botanists botany
botch both bother bothered bothering bothers bothersome bots bottle bottled bottleneck bottlenecks bottles
bottling bottom bottomless botulism bough bought bouillon boulder bouldering boulevard bouncce bounce bounced
bouncer bounces bouncing bouncy bound boundaries boundary bounded boundless bountiful bounty bouquet bourbon
bourgeoisie bout boutique bovine bow bowel bowl bowler bowling bowser box boxcar boxed boxer boxes boxing boy
boycott boyfriend boyhood boyish bps bra braai brace bracelet bracing bracken bracket brackets brackish brag
bragged brahma brahman brahmin braid braille brain brainchild brainless brainstorm brainstorming brainwash
brainwashing brainy brake bramble bran branch branched branches branching brand branded branding brands brash
brass brasserie brassy brat bratty bravado brave bravely bravery bravo brawl brawn brawny brazen brazenly brb
breach breached bread breadth breadwinner break breakable breakage breakdown breaker breakers breakfast
breaking breakneck breakpoints breaks breakthrough breakup breaststroke breath breathable breathe breather
breathes breathing breathless breathlessly breathtaking breathtakingly breathy breech breed breeder breeding
breeze breezy brethren brevity brew brewed brewer breweries brewery brewhouse brewing brewmaster briar bribe
bribed bribery brick bricked bricklayer bricks bridal bride bridegroom bridesmaid bridge bridges bridle brief
briefcase briefed briefing briefings briefly briefs brier brigade bright brighten brighter brightly brightness
brill brilliance brilliant brilliantly brim brimstone brine bring bringing brings brink brisk brisket briskly
bristle britches brittle broach broad broadband broadcast broadcaster broadcasters broadcasting broaden
broadly broadside brocade broccoli brochure brochures broil broiler broke broken brokenhearted broker
brokerage brokered brokers bromide bromine bronchial bronchitis bronco bronze brooch brood brooding broom
broomstick broth brothel brother brotherhood brotherly brothers brought brow brown brownie brownies brownish
brownstone browse browser browsers browserstack bruin bruise brunch brunet brunette brunt brush brushing
brusque brutal brutalist brutality brutally brute brutish btn btw bu bubble bubbling bubbly buccaneer bucket
buckets buckeye buckle bucks buckshot buckwheat bucolic buddy budge budged budges budget budgetary budgeted
budgets budgie budging buff buffalo buffer buffet buffoon bug bugfix bugger bugging buggy bugle bugs build
builder builders building buildings builds buildup built builts bulb bulbous bulbs bulge bulimia bulk bulkhead
bulky bull bulldog bulldoze bulldozer bullet bulletin bulletproof bullfighting bullfrog bullion bullish bully
bum bumble bumblebee bump bumped bumper bumps bumpy bun bunch bundle bundles bung bungalow bungle bungling
bunk bunker buns bunt bunting buoy buoyancy buoyant bur burden burdensome bureau bureaucracy bureaucrat
bureaucratic bureaus burg burger burgers burglar burglary burgomaster burial buried burka burlap burlesque
burly burn burndown burned burner burning burnout burns burnt burp burrata burrito burro burrow bursar bursary
burst bury bus buses bushel bushing bushman bushy busily business businesslike businessman businesswoman
buskers bust busted bustle busy but butane butch butchery butt butter buttercup butterflies butterfly
buttermilk butternut butterscotch buttery buttock button buttons buttress buxom buy buyer buyers buying buyout
buys buzz buzzard buzzer buzzword by bye byeee bygone bylaw bylaws byline bypass byproduct bystander byte
bytes cab cabal cabana cabaret cabbage cabin cabinet cabinets cabins cable cabled cables cabling caboose cacao
cache cached cachet caching cackle cacophony cactus cad cadaver caddie caddy cadence cadet cadmium cadre
caesarean caf cafe cafeteria caffeinated cage cages cake calamitous calamity calc calcite calcium calculate
calculated calculates calculating calculation calculator calculators calculus caldicott calendar calendars
calender calf caliber calibrate calibrated calibration calibre calico calif caliper caliph caliphate
calisthenics call callback callbacks called caller callers calling callous callout callow calls callus calm
calmed calmer calmest calming calmly calmness caloric calving cam camber camcorder came camel camels cameo
camera cameraman cameras camouflage camp campaign campaigned campaigner campaigns campain camper campfire
campground camphor camping camps campsite campus cams camshaft can canal canap canard canary cancel
cancellation cancellations cancelled cancelling cancels cancer cancerous candid candidacy candidate candidates
candidly candle candlelight candles candor candour cane canine canister canker cannabis cannae canned cannery
cannibal cannibalisation cannibalism cannonball cannot canny canoe canon canonical canonization canopy cans
cant cantaloupe cantankerous canteen canter cantilever canto cantor canvas canvass canyon cap capability
capable capacitance capacitor capacity caper capex capillary capital capitalisation capitalise capitalism
capitalist capitalistic capitalization capitalize capitals capitol capitulate capitulation capped capping
capri capricious caps capsule capsules captain captaincy captcha captchas caption captioned captioning
captions captivate captive captivity captor capture captures car caramel carapace carat caravan caraway carb
carbide carbine carbohydrate carbon carbonate carbonated carbonation carburetor carcinogen carcinogenic
carcinoma card cardboard cardholder cardiac cardigan cardinal cardio cardiologist cardiology cardiopulmonary
cardiovascular cards care career careers carefree careful carefully caregiver careless carelessly carelessness
carer carers cares caress caretaker caretakers cargo caribou caricature caries caring carjacking carnage
carnal carnation carnet carnival carnivore carnivorous carotid carousel carp carpal carpenter carpentry carpet
carpets carriage carriageway carried carrier carriers carries carrion carrot carrots carry carrying cars cart
carte cartel cartilage cartographer cartography carton cartons cartoon cartoonist cartoons cartridge
cartridges cartwheel carve carvery carving cascade case casein caseload casement cases casework caseworker
caseworkers cash cashback cashew cashier cashmere casing casino cask casket cassava casserole cassette cassia
cassino cast caste caster casting castings castle castor castrate castration casual casually casualty cat
cataclysm cataclysmic catalog catalogue catalogued catalogues cataloguing catalysis catalyst catalytic
catalyze catamaran catapult cataract catastrophe catastrophic catastrophically catatonic catch catched catcher
catching catchment catchphrase catchy catechism categorical categorically categories categoriser
categorization categorize category cater caterer caterers catering caterpillar catfish catharsis cathartic
cathedral catheter cathode catholic cation catnip cats cattle caucasian caucus caudal caught cauldron
cauliflower causal causality causally causation causative cause causeway causing caustic caution cautionary
cautious cautiously cavalcade cavalier cavalry cave caveat caved caveman cavern cavernous caviar cavity caw
cayenne cc cdn cease ceased ceasefire ceaseless ceaselessly cedar cede ceiling celebrant celebrate celebrates
celebrating celebration celebratory celebrity celery celestial celibacy celibate cell cellar cellist cello
cellophane cells cellular cellulite celluloid cellulose cement cemetery censor censorship censure census cent
centenary centennial center centered centerpiece centers centigrade centimes centimeter centimetre centimetres
centipede central centralisation centralization centralize centrally centre centred centres centrifugal
centrifuge centrist cents centurion century ceo ceramic ceramics cereal cereals cerebellum cerebral ceremonial
ceremony cert certain certainly certainty certifcate certificate certificates certification certified
certifier certifies certify certifying certs cerulean cervical cervix cesarean cesium cessation cession
cesspool cfo chafe chaff chafing chagrin chai chain chaining chains chainsaw chair chairing chairman
chairmanship chairperson chairs chairwoman chaise chakras chalet chalets chalice chalk chalkboard chalky
challenge challenged challenger chamber chambers chameleon chamois chamomile champ champagne champion
champions championship championships chance chancellor chandelier change changeable changed changeling
changelog changeover changer changes changing channel channels chant chaos chaotic chap chaparral chapeau
chapel chaperone chaplain chaplaincy chaps chapter chapters char character characterisation characterise
characteristic characteristically characterization characterize characters charcoal chardonnay charge
chargeable chargeback chargebacks charged charger chargers charges charging chariot charisma charismatic
charitable charities charity charlatan charm charming charmingly charms chart charter charting chartreuse
charts chase chased chaser chasing chasm chassis chaste chastise chat chatbot chats chatter chatting chatty
chauffeur chauvinism chauvinist chauvinistic chcekout cheap cheaper cheapest cheaply cheat cheater check
checkbook checkbox checked checker checkerboard checkered checking checklist checkmate checkout checkouts
checkpoint checks checksums checkup cheddar cheek cheekbone cheekily cheeky cheer cheerful cheerfully
cheerfulness cheering cheerleader cheers cheery cheese cheeseburger cheesecake cheesy cheetah chef chefs chem
chemical chemically chemicals chemist chemistry chemo chemotherapy cheque chequered cheques cherry chess
chessboard chest chestnut chevron chew chewed chewing chews chewy chic chichi chick chicken chickenpox
chickens chickpea chicory chief chiefly chieftain chiffon child childbearing childbirth childcare childhood
childish childless childlike children chili chill chilled chiller chilly chime chimera chimney chimp
chimpanzee chinchilla chink chip chipmunk chipper chipping chips chipset chiropractic chiropractor chirp
chirpy chisel chiseled chivalrous chivalry chloride chlorine chloroform chock chocolate chocolates choice
choir choirboy choke choked choker chokes choking cholera cholesterol chomp choose chooses choosing choosy
chop chopper choppy choral chorale chord chore choreograph choreographer choreography chorus chose chosen
chowder christ christening chromatic chromatography chromium chromosome chronic chronically chronicle
chronicler chronological chronologically chronology chronometer chrun chrysalis chrysanthemum chubby chucking
chuckle chuckled chuffed chugging chugs chum chunk chunks chunky church churchman churchyard churn churned
churning churns chute chutney chutzpah ci cibachrome cicada cider cigar cigarette cilantro cinch cinder cinema
cinematic cinematographer cinematography cinnamon cipher circadian circle circles circling circuit circuitous
circuitry circular circulate circulated circulation circulatory circumcision circumference circumspect
circumstance circumstances circumstantial circumvent circumventing circumvention circus cirrhosis cirrus
cistern citation cite cited cities citing citizen citizenry citizenship citric citron citrus city civic civics
civil civilian civilisation civility civilization civilly clack clad cladding claim claimant claimants claimed
claiming claims clairvoyance clairvoyant clam clammy clamor clamour clamp clamping clan clandestine
clandestinely clang clank clap clapped clapper claret clarification clarifications clarified clarifies clarify
clarion clarity clash clashes clasp class classed classes classic classical classically classicism
classification classified classify classless classmate classroom classrooms classy clatter clause clauses
claustrophobia claustrophobic clavicle claw clawed clean cleaned cleaner cleaners cleaning cleanliness cleanly
cleanroom cleans cleanse cleanser cleansing cleanup clear clearance cleared clearer clearing clearinghouse
clearly clears cleat cleavage cleave cleaver clef cleft clematis clemency clench clergy clergyman cleric
clerical clerk clerks clever cleverly cleverness click clickable clicked clicker clicking clicks clickstream
clickthrough clicky client clients cliff cliffs climactic climate climatic climax climb climbed climber
climbers climbing clinch clincher cling clingy clinic clinical clinically clinician clinics clink clinker clip
clipboard clipboards clipper clipping clippings clips clique clitoral clitoris cloak cloakroom clock clocks
clockwise clockwork clod clog clogged cloister clone cloned cloning close closed closely closeness closer
closes closet closing closure closures clot cloth clothe clothes clothing cloture cloud clouding cloudless
clouds cloudy clout clove clover clown clsing club clubhouse clubs cluck clue clueless clump clumsily
clumsiness clumsy clunky cluster clustering clusters clutch clutter cluttering cm cms cna co coach coaches
coaching coagulation coal coalesce coalition coarse coarsely coast coastal coaster coasters coastline coat
coating coats coauthor coax cob cobalt cobble cobbler cobblestone cobot cobra cocaine cock cockatoo cockerel
cockle cockpit cockroach cocktail cocky cocoa coconut cocoon cod coda coddle code codebase codebook codec
coded codeine codeowners coder coders codes codeshare codex codice codification codify coding coed coefficient
coeliac coerce coercion coercive coexist coexistence coffee coffees coffin cog cogent cognac cognate cognition
cognitive cognizant cohabitation coherence coherent coherently cohesion cohesive cohesiveness cohort coil
coils coin coinage coincide coincidence coincident coincidental coincidentally coins coitus coke cola colander
cold coldly coldness coleslaw colic colitis collaborate collaboration collaborative collaborator collage
collapse collapsible collar collarbone collars collate collateral collation colleague colleagues collect
collectable collected collectible collecting collection collections collective collectively collectivism
collectivist collector collectors collects college colleges collegiate collide collides collie colliery
collision colloquial colloquially colloquium collude collusion colonel colonial colonialism colonialist
colonisation colonist colonization colonize colonnade colonoscopy colony color coloration colorblind colored
colorful colorless colors colossal colossus colour coloured colourful colouring colourless colours colt
columbine column columnist columns com coma comatose comb combat combatant combative combination combine
combined combo combustible combustion come comeback comedian comedic comedy comely coment comes comfortable
comfortably comforter comfy comic comical coming comma command commander commandment commando commands commas
commemorate commemoration commemorative commence commenced commencement commend commendable commendation
commensurate comment commentary commentator commented commenting comments commerce commercial
commercialisation commercialism commercialization commercialize commercially commissar commissariat commissary
commission commissioned commissioning commissions commit commitment commits committal committed committee
committees committing commode commodity commodore common commoner commonly commonplace commonwealth commotion
comms communal commune communicable communicate communicated communication communications communicative
communicator communion communique communism communist community commutation commutative commute commuter comp
compact compaction compactness companies companion companionship company comparability comparable comparably
comparative comparatively compare compared compares comparing comparison compartment compass compassion
compassionate compatibility compatible compatriot compel compelling compendium compensate compensation
compensatory compete competence competency competent competently competition competitive competitively
competitiveness competitor competitors compilation compile compiled compiler compiles compiling complacency
complacent complain complainant complained complaining complains complaint complaints complement complementary
complete completed completely completeness completes completing completion complex complexion complexity
compliance compliant complicate complicated complication complicity compliment complimentary comply component
components compose composed composer composite composition compost compostable composure compound comprehend
comprehensible comprehension comprehensive comprehensively compress compressed compression compressor
compressors comprise comprised compromise compromised compromse comptroller compulsion compulsive compulsively
compulsory computation computational computationally compute computed computer computers comrade con concave
conceal concealment concede conceit conceited conceivable conceivably conceive concentrate concentrated
concentration concentric concept concepts conceptual conceptualization conceptualize conceptually concern
concerned concerning concerns concert concerted concerto concerts concession conch concierge conciliation
conciliatory concise concisely conclude concluded concludes conclusion conclusions conclusive conclusively
concoct concoction concomitant concord concordance concrete concretely concubine concurrence concurrency
concurrent concurrently concussion condemn condemnation condemned condensation condense condenser
condescension condiment condition conditional conditionally conditioned conditioner conditioning conditions
condolence condom condominium condone condor conducive conduct conduction conductive conductivity conductor
conduit cone conector confection confectionery confederate confederation confer conference conferencing
confess confession confessional confessor confetti confidant confidante confide confidence confident
confidential confidentiality confidentially confidently confiding config configs configurable configuration
configurator configure configured configures configuring confine confined confinement confirm confirmation
confirmations confirmed confirming confirms confiscate confiscation conflagration conflict conflicting
conflicts conform conformance conformation conformist conformity confound confront confrontation
confrontational confuse confused confusing confusingly confusion congenial congenital congestion congestive
conglomerate congrats congratulate congratulating congratulation congratulations congratulatory congregate
congregation congregational congress congruence congruent conic conical conifer coniferous conjecture conjugal
conjugate conjugated conjugation conjunction conjunctivitis conjure conks connect connected connecting
connection connections connective connectivity connector connectors connects connexion connoisseur connotation
conquer conqueror conquest conscience conscientious conscientiously conscious consciously consciousness
conscript conscription consecrate consecration consecutive consecutively consensual consensus consent
consented consents consequence consequent consequential consequently conservation conservationist conservatism
conservative conservatively conservator conservatory conserve consider considerable considerably considerate
consideration considered considers consign consignment consignments consist consisted consistency consistent
consistently consolation console consolidate consolidated consolidating consolidation consonant consort
consortium conspicuous conspicuously conspiracy conspirator conspiratorial conspire constable constabulary
constancy constant constantly constellation consternation constipation constituencies constituency constituent
constitute constitution constitutional constitutionality constitutionally constrain constrained constraint
constrict constricted constriction constrictor construct construction constructive constructively constructor
construe consul consular consulate consult consultancy consultant consultants consultation consultations
consultative consulted consumable consume consumer consumerism consumers consummate consummation consumption
contact contacted contacting contactless contacts contagion contagious contain contained container containers
containment contains contaminant contaminate contaminated contamination contemplate contemplation
contemplative contemporaneous contemporary contempt contemptible contemptuous contend contender content
contented contention contentious contentment contest contestant contested contesting context contextual
contiguous continent continental contingency contingent continual continually continuance continuation
continue continued continues continuing continuity continuous continuously continuum contour contoured
contouring contraband contraception contraceptive contract contracted contraction contractions contractor
contractors contracts contractual contractually contradict contradicted contradicting contradiction
contradictory contradicts contraption contrary contrast contravene contravention contrct contribute
contribution contributions contributor contributory contrite contrition contrived control controllable
controlled controller controllers controlling controls controversial controversially controversy contusion
conundrum conv convalescence convalescent convection convene convenience convenient conveniently convent
convention conventional conventionally conventions converge convergent conversant conversation conversational
conversationalist conversations converse conversely conversion conversions conversoin convert converted
converter convertible converts convex convey conveyance conveyancing conveyor convict conviction convince
convinced convinces convincing convincingly convivial convocation convoluted convolution convoy coo cook
cookbook cooker cookery cookie cookies cooking cookout cooks cool coolant cooled cooler coolers cooling
coolness cooperate cooperating cooperation cooperative cooperatively coordinate coordination coordinator coot
cope coped copes copied copier copies coping copious copper copter copulation copy copycat copying copyright
copys copywriter copywriters copywriting cord cordial cordially cordless cordon corduroy core cores coriander
corkscrew cormorant corn cornea corneal corner corners cornerstone cornet cornice cornmeal cornstarch
cornucopia corny corolla corollary corona coronary coronation coroner coronet corporal corporate corporates
corporation corporeal corps corpse corpus corral correct corrected correcting correction correctional
corrections corrective correctly correctness corrector corrects correctted correlated correspond
correspondence correspondent correspondingly corridor corroborate corroboration corrode corrosion corrosive
corrugated corrupt corrupted corruption corset corsets corsican cortex cortical cortisone cos cosine cosmetic
cosmetology cosmic cosmological cosmology cosmonaut cosmopolitan cosmos cost costar costed costing costings
costly costs costume costumes cosy cot coterie cotswold cottage cottonwood cougar cough coughed could couldn
council councillor councillors councilman councilor councils councilwoman counsel counseling counselling
counsellor counselor count countable countdown counted countenance counter counteract counterattack
counterbalance counterclockwise counterculture counterfeit counterintelligence counterpart counterparties
counterparty counterpoint counterproductive counters countersign countersignature countersigned countersigns
counterweight counties counting countless countries country countryman countryside counts county coup coupe
couple couples couplet coupling coupon coupons courage courageous courageously courgettes courier couriered
couriers course courses court courteous courtesan courtesy courthouse courtier courtly courtroom courts
courtship courtyard cousin cousins cove coven covenant cover coverage covered covering covers covert covertly
covet covid cow coward cowardice cowardly cowbell cowboy cower cowl coworker coyote coz cozy cpa cr crab
crabby crack crackdown cracked cracker crackers cracking crackle crackled crackles crackly cradle craftsman
craftsmanship crafty crag craggy craic cram cramp cramped cranberry crane cranes cranial cranium crank
crankcase crankshaft cranky cranny crap crappy craps crash crashed crashes crashing crashloop crass crate
crater crates cravat crave craven craving craw crawfish crawl crawler crawlers crawling crawls crayfish crayon
crayons craze crazily craziness crazy creak creaky cream creamer creams creamy crease create created creates
creating creation creationism creative creatively creatives creativity creators creature credence credential
credentials credibility credible credibly credit creditable credited creditor credits credo creds credulity
creed creek creel creep creeper creeps creepy cremation crematorium creole creosote crepe crescendo crescent
cress crest crested cretaceous cretin crevice crew crewed crewing crewman crews crib crick cricket cricketer
crickets cried crier crime criminal criminally criminology crimp crimson cringe crinkle cripple crisis crisp
crisps crispy crit criteria criterion critic critical critically criticals criticise criticism criticize
critique critter crm cro croak croatian crochet crock crockery crocodile crocus croissant croissants cron
crone crony crook crooked crop cropped cropper croquet cross crossbar crossbow crossed crosser crosses
crossfire crossing crossover crossplay crossroad crosstabs crosswalk crossword crotch crowd crowded
crowdfunding crowding crown crowns crozier crucial crucially crucible crucifix crucifixion crucify crud crude
crudely cruel cruelly cruelty cruise cruiser cruising crumb crumble crumbled crumbling crumbly crumple crunch
crunchy crusade crusader crush crushed crust crustacean crusty crutch crux cry crying crypt cryptic
cryptography crystal crystalline crystallography css csv ctc cto ctr cub cube cubes cubic cubicle cuckold
cuckoo cucumber cud cuddle cuddly cue cues cuff cuffs cuisine culinary cull culminate culmination culpa
culpability culpable culprit cult cultivate cultivated cultivation cultural culturally culture cultured
culvert cumbersome cumin cumulative cumulatively cumulus cuneiform cunnilingus cunning cunningly cup cupboard
cupboards cupcake cupola cupping cups curable curate curation curative curator curators curb curd cure cured
curfew curie curio curiosity curious curiously curl curler curling curly currant currencies currency current
currently curriculum curry curse cursed cursive cursor cursory curtail curtain curtains curvaceous curvature
curve curved curves curvy cushion cushy cusp cust custard custmer custodial custodian custodians custody
custom customarily customary customer customers customisation customise customization customize customizing
customs cut cutback cutdowns cute cuteness cuticle cutlass cutlery cutoff cutout cutouts cutover cuts cutscene
cutter cutters cutthroat cutting cuttlefish cuz cv cvs cyan cyanide cyber cybernetic cybernetics cyberspace
cycle cyclic cyclical cyclist cyclone cyclonic cyclops cyclotron cylinder cylindrical cynic cynical cynically
cynicism cypher cypress cyst cystic cytoplasm czar da dab dabble dachshund dad daddy daemon daffodil daft
daftest dag dagger daily dainty dairies dairy dais dally dalmatian dam damage damaged damaging damask dame
damn damnation damned damp dampen damper dampness damsel dance dancer dances dandelion dandruff dandy danger
dangerous dangerously dangle danke dapper dare dared daredevil dares dark darken darker darkly darkness
darkroom darn dart darts darwinism dash dashboard dashboards dastardly data database databases datacentre
datas dataset datasets datasheet datasheets datawarehouse date dated dateline datepicker dates dative datum
daughter daunting dauntless dauphin dawn day daybreak daycare daydream daylight days daytime daze dazzle db
dba dbs dbt de deacon deaconess deactivate deactivated dead deadbeat deadline deadlines deadlock deadlocked
deadly deadpan deadwood deaf deafness deal dealbreaker dealer dealers dealership dealing dealings deals dealt
dean dear dearer dearly dears dearth death deathbed deathly debacle debatable debate debated debater
debauchery debit debits debrief debriefing debris debt debtor debtors debug debugged debugger debugging debunk
debut decade decadence decadent decal decals decanter decanting decapitate decapitation decathlon decay
deceased decedent deceit deceitful deceive deceiver deceleration decemebr decency decent decently
decentralisation decentralization deception deceptive deceptively decibel decide decided decidedly decider
deciders decides deciding deciduous decimal decimals decimate decimation decipher decision decisions decisive
decisively deck deckchairs decker decks declaration declarations declarative declare declared declension
declination decline declined declines decode decoder decolonization decommission decommissioned
decommissioning decompose decomposition decompress decompression deconstruction decontamination decor decorate
decoration decorative decorator decorum decoy decrease decree decrepit decriminalization decriminalize decry
decryption dedicate dedicated dedication deduce deduct deductible deduction deductive dedupe deduped dedupes
deduplicate deduplicated deed deeds deejay deem deep deepen deepening deeper deeply deer def deface defamation
defamatory defame default defeat defeatist defeats defecate defecation defect defection defective defector
defects defence defenceless defend defendant defender defenders defense defenseless defensible defensive
defensively defensiveness defer deference deferential deferment deferred defiance defiant defiantly deficiency
deficient deficit defien defile definable define defined defines definite definitely definition definitions
definitive definitively definiton deflate deflation deflect deflector deforestation deform deformation
deformed deformity defraud defray defrost deft deftly defunct defuse defy degeneracy degenerate degeneration
degenerative degradation degrade degraded degreaser degree degrees dehumanization dehumidifier dehydrated
dehydration deity dejected delay delayed delays delectable delegate delegated delegates delegation delete
deleted deleterious deletes deleting deletion deletions deli deliberate deliberately deliberation delicacy
delicate delicately delicatessen delicious deliciousness delight delighted delightful delightfully delineate
delineation delinquency delinquent delirious delirium delist delisted deliver deliverability deliverable
deliverables deliverablity deliverance delivered deliverer deliveries delivering delivers delivery delude
deluge delusion deluxe delve demagnetised demagogue demand demanded demanding demands demarcation demean
demeanor demeanour demented dementia demerit demise demo demobilization democracy democrat democratic
democratically democratization demoed demographic demographically demographics demography demoing demolish
demolition demon demonic demonstrable demonstrably demonstrate demonstration demonstrative demonstrator demos
demotion demotivated demure den deniability denial denied denier denies denigrate denim denomination
denominational denominator denote denouement denounce dens dense densely density dent dental dented dentist
dentists denture denunciation deny deodorant depart department departmental departments departure departures
depend dependability dependable dependabot dependant dependants depended dependence dependencies dependency
dependent depending depends depict depiction deplete depletion deplorable deplore deploy deployed deploying
deployment deployments deploys depopulation deport deportation depose deposit deposition depositor depository
deposits depot depots depraved depravity deprecated deprecation depreciate depreciation depress depressant
depressed depressingly depression depressive deprioritized deprivation deprive deps dept depth deputising
deputy der derail derailment deranged derangement deregulation derelict dereliction deride derision derisive
derivation derivative derive dermatitis dermatologically dermatologist dermatology dermis derogatory
desalination descale descaled descaling descend descendant descended descendent descent describe described
describes description descriptions descriptive descriptor desecrate desecration desegregation desensitization
desensitized desert deserter desertion deserve deserved deservedly deserves deserving design designate
designation designed designer designers designing designs desirability desirable desirous desist desk desking
desks deskside desktop desolate desolation despair despatch desperado desperate desperately desperation
despicable despise despite despondent despotic despotism dessert desserts destabilize destination destined
destitute destitution destroy destroyed destroyer destruct destruction destructive detach detachable detached
detachment detail detailed details detain detainee detainment detect detectable detection detective detector
detention deter detergent deteriorate deterioration determinant determinate determination determine determined
determinism deterministic deterrence deterrent detest detestable dethrone detonate detonation detonator detour
detox detoxification detract detriment detrimental detritus deuce deuterium dev devaluation devalue devastate
devastated devastation develop developed developer developers developing development developmental develops
deveopers deviance deviant deviate deviation device devices devil devilish devious devise devkit devoid
devolution devolve devops devote devoted devotee devotion devotional devour devout devoutly devs dew dewy
dexterity dextrose dhl diabetes diabetic diabolical diadem diagnose diagnosis diagnostic diagonal diagonally
diagram diagrams dial dialect dialectic dialer dialing dialled dialler dialling dialog dialogue dialysis
diameter diameters diametrically diaper diaphragm diaries diarrhea diarrhoea diary diastolic diatribe dice
dicey dichotomy dictate dictated dictating dictation dictator dictatorial dictatorship diction dictionary
dictum did didactic didn didnt die died diehard dieline dielines dies diesel diet dietary dietetic dietetics
dietician dietitian diff differ differed difference differences different differential differentiate
differentiated differentiation differently differs difficult difficulties difficulty diffraction diffrence
diffs diffuse diffusion dig digest digestion digestive digger diggers digging digit digital digitalization
digitally digitised digitising digitization digits dignified dignify dignitary dignity digress digs dike
dilapidated dilate dilation dilemma diligence diligent diligently dilly dilute dilution dim dime dimension
dimensional dimensionless dimensions dimer diminish diminution diminutive dimly dimmer din dine diner ding
dinghy dingo dingy dining dinkum dinner dinners dinosaur dint diocesan diocese diode diolch diorama dioxide
dioxin dip diploma diplomacy diplomas diplomat diplomatic diplomatically dipole dipped dipper dire direct
directed directing direction directional directions directive directly directness director directorate
directorial directors directorship directory dirt dirty dis disability disable disabled disadvantage
disadvantageous disaffected disaffection disagree disagreeable disagreed disagreement disagrees disallow
disallowing disallows disappear disappearance disappeared disappears disappoint disappointed disappointing
disappointingly disappointment disapproval disapprove disapproved disapproves disarm disarmament disarming
disarray disassemble disassociate disaster disasters disastrous disastrously disavow disband disbanded
disbelief disbelieve disbursement disc discard discern discerning discernment discharge discharged discharges
disciple disciplinarian disciplinary discipline disclaim disclaimer disclaimers disclose disclosure disco
discoloration discomfort disconnect disconnected disconnecting disconnects discontent discontented
discontinuation discontinue discontinued discontinues discontinuity discontinuous discordant discount
discounted discounts discourage discouragement discourse discover discoverer discovery discredit discreet
discreetly discrepancy discrete discretion discretionary discriminate discriminating discrimination
discriminatory discursive discus discuss discussed discusses discussing discussion disdain disdainful disease
diseased disembark disembodied disenchantment disenfranchisement disengage disengagement disfigurement
disgrace disgraceful disgruntled disguise disgust disgusted disgusting dish disharmony disheartening dishes
disheveled dishonest dishonestly dishonesty dishonor dishonorable dishonour dishwasher disillusion
disillusioned disillusionment disincentive disinfect disinfectant disinformation disingenuous disintegrate
disintegration disinterest disinterested disjoint disjointed disk disks dislike dislikes dislocation dislodge
disloyal disloyalty dismal dismantle dismay dismember dismemberment dismiss dismissal dismissed dismissive
dismount disobedience disobedient disobey disorder disordered disorderly disorganization disorientation disown
disparage disparate disparity dispassionate dispatch dispatched dispatcher dispatching dispel dispensary
dispensation dispense dispenser dispensing dispersal disperse dispersion displace displacement display
displayed displays displeasure disposable disposal dispose disposition dispossession disproportionate
disproportionately disprove dispute disputed disputes disputing disqualification disqualify disquiet
disquieting disregard disrepair disreputable disrepute disrespect disrespectful disrupt disruption disruptive
dissatisfaction dissect dissection disseminate dissemination dissension dissent dissertation dissertations
disservice dissident dissimilar dissipate dissipated dissipation dissociate dissociated dissociation dissolute
dissolution dissolve dissolved dissonance dissonant dissuade distance distant distantly distaste distasteful
distemper distended distillate distillation distiller distillery distinct distinction distinctive
distinctively distinctiveness distinctly distinguish distinguishable distinguished distinguishes distort
distortion distract distracted distraction distraught distress distressing distribute distributer distribution
distributive distributor distributors district distrust distrustful disturb disturbance disturbing
disturbingly disturbs disunity disuse disused ditch dithering ditto diuretic diurnal diva dive diver diverge
diverged divergence divergent divers diverse diversification diversify diversion diversionary diversity divert
diverted diverting divest divide divided dividend divider divination divine divinely divinity divisible
division divisional divisive divisiveness divisor divorce divorced divulge dizziness dizzy dizzying dkim dm
dmarc dns do doable dobr doc docent docile dock docker docket docking docks dockyard docs doctor doctoral
doctorate doctors doctrinal doctrine documennted document documentary documentation documented documenting
documents docusign docx doddle dodge dodged dodger dodgers dodo doe doer does doesn doesnt dog dogfight
dogfish dogfooding dogged doggedly doggie doggy doghouse dogma dogmatic dogs dogwood doh doin doing dokey
doldrums dole doll dollar dollars dollhouse dolphin dolt domain domaine domains dome domed domestic
domestically domestication domesticity domicile dominance dominant dominate domination domineering domino don
donate donation donations done dongle donkey donkeys donor donors dont donut donuts doodle doodling doom
doomed doomsday door doorbell doorknob doorman doormats doors doorstep doorway dope dopey doppler dorm
dormancy dormant dormitory dorsal dory dos dosage dose doses dosing dossier dot dots dotted double doubled
doubles doublet doubling doubly doubt doubtful doubtless doubts douche dough doughnut doughnuts doughty dour
douse dowel down downbeat downcast downed downer downfall downgrade downgraded downhill download downloadable
downloaded downloading downloads downplay downright downs downsize downsized downstairs downstate downstream
downtime downtown downtrodden downturn downward downwards downwind downy dowry doze dozen dpd dpi dpia dpo
drab drabs draconian draft drafted drafting drafts drag dragged dragging dragnet dragon dragonfly dragoon
drain drainage drained drainpipe drains dram drama dramas dramatic dramatically dramatics dramatist
dramatization dramatize dran drape drapery drastic drastically draught dravidian draw drawable drawback
drawbridge drawer drawing drawings drawl drawn draws drawstring dread dreaded dreadful dreadfully dreading
dream dreamer dreaming dreamlike dreamy dreary dredge drench dress dressage dressed dresser dresses dressing
dressmaker dribble dribs dried drier drift drifter drifts driftwood drill drilled drilling drills drink
drinkable drinker drinking drinks drip dripping drips drive drivel driven driver drivers drives driveway
driving drizzle droll drone drones drool droop droopy drop droplet dropout dropouts dropped dropper dropping
droppings drops dross drought drove drown drowned drowning drowsiness drowsy drudge drudgery drug drugged
drugs drugstore drum drummer drumming drums drumstick drunk drunken drunkenness dry dryer drying dryly dryness
drywall dsar dt du dual dualism duality dub dubbed dubbing dubious ducal duck ducking duckling ducks duct
ductile ducting ducts dud dude due duel dues duet duff dug dugout dugouts dull dullness duly dumb dumbbell
dummies dummy dump dumping dumpling dumps dumpy dun dunce dune dungeon dunk dunning dunno duo dupe dupes
duplex duplicate duplicated duplicates duplication duplicity dups durability durable duration duress during
dusk dusky dust dustbin dusted duster dusting duties dutiful dutifully duty dw dwarf dwarfism dwell dweller
dwelling dwg dwindle dye dyeing dying dyke dynamic dynamical dynamically dynamism dynamite dynamo dynastic
dynasty dysentery dyslexia dyslexic each eager eagerly eagerness eagle ear eardrum earful earlier earliest
early earn earned earner earnestly earnestness earnings earphone earplugs earring ears earshot earth earthen
earthenware earthly earthquake earthworm earthy ease easel easement easier easily east eastbound easterly
eastern easternmost eastward eastwards easy easygoing eat eaten eater eatery eating eats eaves eavesdrop ebb
ebitda ebook ebooks eccentric eccentricity ecclesiastical echelon echo echoes eclectic eclecticism eclipse
ecliptic ecological ecologically ecologist ecology ecommerce econometric economic economical economically
economics economist economy ecosystem ecotourism ecstasy ecstatic ecumenical eczema edelweiss edema edge edger
edgy edible edict edifice edit edited editing edition editor editorial editors editorship edits edm educate
educated education educational educationally educator educators eejit eel eerie eerily eff effect effective
effectively effectiveness effectual effeminate effervescent efficacious efficacy efficiency efficient
efficiently effigy effluent effort effortless effortlessly effusion effusive egalitarian egalitarianism egg
eggnog eggplant eggs eggshell ego egocentric egoism egotistical egregious egress egret eh ehm eigenvalue eight
eighteen eighth eighths eighties eighty either ejaculate ejaculation eject ejection eke elaborate elaborately
elaboration elastic elasticity elated elation elbow elderly eldest elect elected electing election
electioneering elections elective elector electoral electorate electors electric electrical electrically
electrician electricians electricity electrics electrification electrify electrocution electrode
electrodynamics electrolysis electrolyte electrolytic electromagnetic electromagnetism electron electronic
electronically electronics electrostatic elegance elegant elegantly elegy element elemental elementary
elephant elevate elevated elevation elevator elevators eleven elevenses eleventh elf elicit eligibility
eligible eliminate elimination elite elitism elitist elixir elk ellipse ellipsis elliptic elliptical elongate
elongation elope eloquence eloquent eloquently else elses elsewhere elucidate elude elusive elysian em
emaciated email emailed emailing emails emanate emancipation embalmed embalming embankment embargo embargoed
embark embarkation embarrass embarrassed embarrassing embarrassingly embarrassment embassy embattled embed
embedded embedding embeds embellish embellishment ember embezzlement emblem emblematic embodiment embody
embolden embolism emboss embossing embrace embroiderer embroidery embryo embryology embryonic emea emerge
emerged emergence emergency emergent emeritus emigrant emigrate emigration eminence eminent eminently emir
emissary emission emissions emit emoji emojis emote emotion emotional emotionally emotive empathetic empathise
empathize empathy emperor emphasis emphasise emphasize emphatic emphatically emphysema empirical empirically
empiricism emplacement employ employable employee employees employer employers employment emporium empower
empowerment empress emptied empties emptiness empty emu emulate emulation emulator emulsion enable enabled
enablement enabling enact enactment enamel encampment encapsulate encapsulation encephalitis enchant enchanted
enchantment enchantress encircle enclave enclose enclosure encode encoder encoding encodings encompass encore
encounter encourage encouragement encouraging encroach encroachment encrypt encrypted encryption encyclical
encyclopaedia encyclopedia encyclopedic end endanger endear endearment endeavor endeavour ended endemic ending
endless endlessly endocrine endorse endorsement endorser endow endowment endpoint endpoints ends endurance
endure enduring enema enemy energetic energetically energise energize energizer energy enforce enforceable
enforcement enforcer enforces eng engage engaged engagement engender engg engine engineer engineering
engineers engines engorged engrave engraved engraver engraving engulf enhance enhanced enhancement enhancer
enigma enigmatic enjoy enjoyable enjoyed enjoying enjoyment enlarge enlargement enlighten enlightened
enlightenment enlist enlistment enliven enmity ennui enormity enormous enormously enough enquire enquiries
enquiry enrage enrich enriched enrichment enrol enroll enrolled enrolling enrollment enrolment enrols ensemble
ensign enslave enslavement ensue ensuing ensure entail entanglement enter entered entering enterprise
enterprising enters entertain entertainer entertaining entertainment enthused enthusiasm enthusiast
enthusiastic enthusiastically entice entire entirely entirety entities entitle entitled entitlement entity
entomological entomologist entomology entourage entrails entrance entranced entrances entrant entrap
entrapment entreat entrench entrepreneur entrepreneurial entries entropy entrust entry entryway enum enumerate
enumeration env envelop envelope enveloped envelopes enviable envious environment environmental
environmentalism environmentalist environmentally environments environs envisage envision envoy envy enzyme
eon ep ephemeral epic epicenter epicentre epics epicurean epidemic epidemiology epidermal epidermis epilepsy
epileptic epilogue episcopal episcopalian episode episodes episodic epistemology epistle epistolary epitaph
epithet epitome epoch epoxy eps epsilon epub equal equalise equaliser equalization equalize equalizer equally
equanimity equate equation equator equatorial equestrian equidistant equilateral equilibrium equine equinox
equip equipment equipo equipped equitable equitably equity equivalence equivalent equivalently equivocal er
era eradicate eradication erase erased eraser erasure erect erectile erection erg ergo ergonomic ergonomics
erm ermine erode eror erosion erotic erotica eroticism err errand errant errata erratic erratically erroneous
erroneously error erroring errors ersatz erstwhile erudite erudition erupt eruption es escalate escalated
escalation escalator escape escapee escapism escapist escarpment eschatology eschew escort escrow escrowed
esophagus esoteric esp especial especially espionage esplanade esports espouse espresso espy esquire essay
essayist essays essence essential essentially establish establishment estate estates esteem esthetic estimate
estimated estimates estimating estimation estimator estoppel estrangement estrogen estuary eta etc etch etched
eternal eternally eternity ether ethereal ethic ethical ethically ethics ethnic ethnically ethnicity ethnology
ethos etiology etiquette etymological etymology eu eucalyptus eucharistic euclidean eugenics eulogy eunuch
euphemism euphoria euphoric euro euros euthanasia evacuate evacuated evacuation evade evals evaluate
evaluating evaluation evaluator evangelical evangelism evangelist evangelistic evaporate evaporation evasion
evasive even evening evenings evenly event eventful events eventual eventuality eventually ever evergreen
everify everlasting evertyhing every everybody everyday everyone everything everythings everytime everywhere
evict evicted eviction evidence evident evidently evil evocation evocative evoke evolution evolutionary evolve
ewe eww ex exacerbate exact exacting exactly exaggerate exaggeration exalt exaltation exalted exam examination
examine examined examiner examiners examining example examples exams exasperation excavate excavation
excavator exceed exceeded exceedingly excellence excellent excellently except exception exceptional
exceptionally exceptions excerpt excess excessive excessively exchange exchanged exchanges excise excision
excitable excitation excite excited excitedly excitement exciting exclaim exclamation exclude excluded
excludes exclusion exclusions exclusive exclusively exclusivity excommunication excrement excrete excretion
excruciating excruciatingly excursion excusable excuse excuses exec executable execute executed execution
executioner executive executor exegesis exemplar exemplary exemplify exempt exemption exemptions exercise
exercises exert exertion exhalation exhale exhaust exhausted exhaustion exhaustive exhaustively exhibit
exhibition exhibitionist exhibitor exhibitors exhibits exhilarating exhilaration exhortation exhumation exile
exist existed existence existent existential existentialism existentialist existing exists exit exodus
exonerate exoneration exorbitant exorcise exorcised exorcism exorcist exotic expand expandable expanse
expansion expansionist expansive expatriate expect expectancy expectant expectation expected expecting expects
expediency expedient expedite expedition expeditionary expeditious expeditiously expel expend expendable
expenditure expense expenses expensive experience experienced experiment experimental experimentally
experimentation experimenter experiments expert expertise expertly experts expierd expiration expire expired
expires expiring expiry explain explained explainer explaining explains explanation explanations explanatory
expletive explian explicit explicitly explode exploded exploit exploitation exploitative exploration
exploratory explore explosion explosive explosively expo exponent exponential exponentially export exportation
exported exporter exporting exports expose exposition expository exposure expound express expression
expressionist expressive expressiveness expressly expressway expropriation expulsion exquisite exquisitely ext
extant extend extendable extended extending extension extensions extensive extensively extent exterior
exterminate extermination exterminator external externally externals extinct extinction extinguish
extinguisher extinguishers extol extort extortion extra extract extracted extraction extractor extracurricular
extradite extradition extramarital extraneous extranet extraordinarily extraordinary extrapolate extrapolation
extras extraterrestrial extravagance extravagant extravagantly extreme extremely extremism extremist extremity
extricate extrinsic extrovert extroverted extrusion exuberance exuberant exude eye eyeball eyeballed eyebrow
eyeglass eyelash eyelid eyeliner eyepiece eyes eyesight eyesore eyewitness fa fab fable fabled fabric
fabricate fabrication fabrics fabulous facade face faced faceless facelift facepalm facepalming faces facet
faceted facetious facial facile facilitate facilitation facilities facility facing facsimile fact faction
factional factor factorial factories factorization factors factory facts factual factually faculties faculty
fade fades faecal faeces faff faffing fag faggot fail failed failing failover fails failure failures fain
faint fainted faintest faintly fair fairground fairly fairness fairs fairy faithful faithfully faithfulness
faithless fake faker falafel falconer fall fallacious fallacy fallback fallen fallible falling fallopian
fallout fallow falls false falsehood falsely falsetto falsification falsify falsity falter fame familial
familiar familiarity familiarize families family famine famous famously fan fanatic fanatical fanaticism
fancier fancies fanciful fancy fanfare fang fans fantasize fantastic fantastically fantasy faq far faraway
farce farcical fare fares farewell farina farm farmer farmers farmhouse farmland farms farmyard farrow fart
farthing fascia fascinate fascinating fascination fascism fascist fashion fashionable fashionably fast fasten
fastener fastening faster fastest fastidious fat fatal fatalism fatality fatally fate fated fateful father
fatherhood fatherland fatherless fatherly fathom fatigue fatness fatten fatty faucet fault faultless faulty
faun fauna favicon favor favorable favorably favored favorite favoritism favour favourable favourably
favourite favourites favouritism fax faxed faxes faze fealty fear feared fearful fearfully fearless fearlessly
fearlessness fearsome feasibility feasible feast feat feather featherweight feathery feature featured
featureless features febrile fecal feces feckless fed federal federalism federalist federally federation fee
feeble feed feedback feedbacks feeder feeding feeds feel feeling feelings feels fees feet feign feild feint
feisty felicity feline fell fella fellatio feller fellow fellowship fellowships felon felony felt felting
female feminine femininity feminism feminist femoral femur fen fence fenced fencer fend fender fennel feral
ferment fermentation fermenter fern ferocious ferociously ferocity ferragosto ferret ferrets ferric ferrous
ferry fertig fertile fertilisation fertiliser fertility fertilization fertilize fertilizer fervent fervently
fervor fervour fest fester festival festive festivity festschrift feta fetal fetch fetched fete fetish fetus
feud feudal feudalism feuds fever feverish feverishly few fewer fey fez fi fiasco fiat fib fiber fiberglass
fibre fibreglass fibula fickle fiction fictional fictitious ficus fiddle fiddler fiddly fidelity fidget
fidgety fiduciary field fielder fields fieldwork fiend fiendish fierce fiercely fiery fiesta fife fifteen
fifteenth fifth fiftieth fifty fig fight fighter fighting fights figment figurative figuratively figure
figured figurehead figures figurine figuring filament filamentous file filed files filet filial filibuster
filing filings fill filled filler fillet filling fills filly film filmed filming films filter filtered filters
filth filthy filtration fin final finale finalise finalised finalising finalist finalists finality finalize
finally finals finance finances financial financially financier financing find finder finding findings finds
fine fined finely fineness finery fines finesse finest finger fingernail fingerprint fingers fingertip finicky
finish finishd finished finisher finishes finishing finite finitely finshed fir fire firearm fireball
firecracker fired firefighter firefighting firefly firehouse fireman fireplace firepower fireproof fires
fireside firestorm firewall firewalled firewood firework firing firm firmament firmly firmness firmographic
firmographics firms firmware first firstborn firsthand firstly firth fiscal fiscally fish fishbowl fisherman
fishery fishing fishnet fishy fission fissure fist fistful fit fitness fits fitted fitter fitters fitting
fittingly fittings five fiver fix fixable fixate fixation fixative fixed fixer fixers fixes fixing fixings
fixture fixtures fizz fizzle fizzy flabby flaccid flack flag flagged flagging flagpole flagrant flagrantly
flags flagship flagstaff flail flair flak flake flakes flaky flamboyance flamboyant flame flames flamingo
flamingos flammable flan flange flank flannel flap flapper flare flash flashback flashed flasher flashing
flashlight flashy flask flat flatbed flatiron flatlining flatly flatness flats flatten flattened flatter
flattery flatulence flaunt flavor flavored flavorful flavoring flavour flavoured flavouring flaw flawed
flawless flawlessly flax flay flea fleck fledgling flee fleece fleet fleeting flesh fleshy flew flex
flexibility flexible flexibly flick flicker flickers flier flies flight flighting flightless flights flighty
flimsy flinch fling flint flip flipbook flipcharts flippant flipped flipper flips flirt flirtation flirtatious
flit float floater floating flock flog flood flooded flooding floods floor flooring floors flop floppy floral
florid florin florist floss flotation flotsam flounder flour flourish flow flowchart flowed flower flowering
flowers flowery flowing flown flows flu fluctuate fluctuation flue fluency fluent fluently fluff fluffy fluid
fluidity fluke flume fluorescence fluorescent fluoridation fluoride fluorine fluorite flurbification flurbing
flurry flush flushing flute flutes flutter flux fly flycatcher flyer flyers flyin flying flyover flywheel foal
foam foamy fob fobbed fobs focal focus focusing fodder foe foetal foetus fog foggiest foggy foil fold folded
folder folders folding foliage folio folk folklore folks folksy follicle follow followed follower followers
following follows followups folly foment fond fondant fondle fondly fondness fondue font fonts food foodbank
foodstuff fool foolhardy foolish foolishly foolishness foolproof foot footage football footballer footbridge
footed footer footers footfall foothill foothold footing footloose footman footnote footnoted footnotes
footpath footpaths footprint footsteps footstool footwear footy fop for forage foray forbearance forbid
forbidden forbidding forbids force forced forceful forcefully forceps forcible forcibly fore forearm
foreboding forecast forecaster forecasting forecasts foreclose foreclosure forecourts forefinger forefront
foregoing foreground forehand forehead foreign foreigner foreigners foreman foremen foremost forensic
forensics foreplay forerunner foresee foreseen foreshadow foresight foreskin forest forestall forested
forester forestry foretell forethought forever forewoman foreword forfeit forfeiture forge forger forgery
forget forgetful forgetfulness forgets forgettable forgetting forgivable forgive forgiven forgiveness forgot
forgotten fork forklift forklifts forlorn form formal formalism formality formalize formally format formation
formative formats formatted formatting formed former formerly formers formidable formless forms formula
formulaic formulary formulas formulate formulation formwork fornication forsake forsaken fort forte forth
forthcoming forthright fortification fortify fortitude fortnight fortnightly fortress fortuitous fortunate
fortunately fortune forty forum forward forwarded forwarder forwarding forwards fossil foster fostering fought
foul found foundation foundations founder founders foundling foundries foundry four fourfold foursome fourteen
fourth fowl fox foxes foxy foyer fr fracas fractal fraction fractional fractions fractious fracture fragile
fragility fragment fragmentary fragmentation fragrance fragrant fraid frail frailty frame framed frames
framework framing franc franchise franchisee franchisees franchising francs franked frankfurter frankincense
franking frankly frankness frantic frantically frat fraternal fraternity fraud fraudster fraudulent
fraudulently fraught fray frazzled freak freakish freaky freckle free freebie freed freedman freedom freehand
freelance freelancer freelancers freely freemium frees freestanding freestyle freeway freeze freezer freezes
freezing freight freighter frenetic frenzied frenzy frequency frequent frequently fresco fresh freshen fresher
freshers freshly freshman freshness freshwater fret friar friction fridge friend friendless friendlier
friendliness friendly friends friendship frigate fright frighten frightening frighteningly frightful
frightfully frigid frill frilly fringe frisk frisky frivolity frivolous frizz frizzy frm fro frog frolic from
front frontal frontend frontier frontispiece fronts frost frostbite frosty froth frothy frown froze frozen
fructose frugal frugality fruit fruitful fruition fruitless fruity frustrate frustrated frustrating
frustration fry fryer frying ftp fuchsia fudge fuel fugitive fugue fulcrum fulfillment fulfilment full
fullness fully fumble fumbling fume fumes fumigation fuming fun function functional functionality functionally
functionary functioning functions fund fundamental fundamentalism fundamentalist fundamentally funder funding
fundraiser fundraising funds funeral fungal fungicide fungus funky funnel funnier funnies funniest funnily
funny fur furious furiously furlong furlough furnace furnish furnished furnishings furniture furor furore
furrow furry further furtherance furthermore furtive fury fuse fuselage fuser fuses fusion fuss fussy futile
futility futon future futuristic futurity fuzz fuzzy fwiw fx fyi ga gab gable gad gadget gaffe gaffer gag
gagged gaiety gain gained gainful gait gala galactic galena gall gallant gallantry gallbladder gallery galley
gallium gallon gallop gallows galore galvanic galvanize gambit gambler gambling game gamekeeper gameplay games
gamma gamut gang gangland ganglia ganglion gangrene gangster gannets gantry ganymede gaol gap gape gaps garage
garb garbage garbles garden gardener gardeners gardenia gardening gargle gargoyle garish garlic garment
garments garnish garter gas gaseous gash gasket gaskets gaslight gasoline gasp gassy gastric gastritis gastro
gastrointestinal gastronomic gastronomy gate gated gatekeeping gatepost gates gateway gather gatherer
gathering gathers gauche gaucho gaudy gauge gauges gaunt gauntlet gauze gave gawk gaze gazebo gazelle gazette
gazetteer gb gdpr ge gear gearbox gecko geezer geisha gel gelatin gelatine gelatinous gelding gem gems gender
genealogical genealogist genealogy general generalisation generality generalization generalize generally
generate generated generates generating generation generative generator generators generic generically
generosity generous generously genetic genetically geneticist genetics genial genital genitalia genitals
genitive genius genocide genome genre genteel gentile gentle gentleman gentlemanly gentlemen gentleness gently
gentrification genuine genuinely genuineness genus geo geocaching geocode geocoding geodesic geofence
geographer geographic geographical geographically geography geologic geological geologically geologist geology
geometric geometrical geometrically geometry geophysical geophysics geopolitical geopolitics geostationary
geothermal geranium gerbil geriatric germ germane germanium germinate germination gerontology gestation
gesture get geting gets getting getup geyser gg ghastly ghee ghetto ghost ghosted ghosting ghostly ghosts
ghostwriter ghoul ghoulish giant gibberish gibbon giddy gif gift gifted gifts gig gigabit gigabyte gigantic
giggle giggled gigs gild gilt gimme gimmick gimmicky gin gingerbread gingerly gingham ginseng gipsy giraffe
girder girdle girl girlfriend girlish girls girth gist git github gitlab giv give giveaway giveaways given
gives giving gizzard glacial glacier glad gladiator gladly gladness glamorous glamour glance glancing gland
glandular glare glaringly glass glasses glassware glassy glaucoma glaze glazes glaziers glazing gleam glean
glee gleeful gleefully glib glide glider glimmer glimpse glint glistening glitch glitter glittering glitz
glitzy gloat glob global globalisation globalization globally globe globular gloom gloomy glorification
glorify glorious glorptastic glory gloss glossary glossy glove gloves glow glucose glue glued glum glut gluten
glutton gluttony glycerin glycerol glycogen glyph glyphs gm gn gnarled gnarly gnat gnaw gneiss gnome gnu go
goad goal goalie goalkeeper goalposts goals goaltender goat gob gobble goblet goblin god godaddy goddess
godfather godless godlike godliness godly godmother gods godson goer goes goggle goggles goin going gold
golden goldfinch goldfish golf golfer gondola gone gonna gonorrhea goo good goodbye goodie goodly goodness
goods goodwill goody gooey goof goon goose gooseberry goosebumps gopher gorge gorgeous gorilla gorse gory
gosling gospel gossamer gossip got gotcha goth gothic gotta gotten gouge gourd gourmet gout govern governance
governess governing government governmental governor governors governorship governs gown gowns gps gpu grab
grabber graceful gracefully gracias gracious graciously grad gradation grade gradebook graded grader grades
gradient gradients grading gradual gradually graduate graduates graduation grafana graffiti graft grafting
grail grain grainy gram grammar grammatical grammatically grams gran granary grand grandchild granddaughter
grandeur grandfather grandiose grandly grandma grandmother grandparent grandparents grandson grandstand
granite granny granola grant granted grants granular granularity granulate granule grape grapefruit grapes
grapevine graph graphic graphical graphically graphics graphite graphs grapple grasp grass grasshopper
grassland grassy grata grate grateful gratefully grater gratification gratifying grating gratis gratitude
gratuitous gratuity grave gravel gravelly gravely graveyard gravitate gravitation gravitational gravity gravy
grayish graze grazie grease greased greasy great greatest greatly greatness greed greedily greedy green
greenback greener greenery greenfield greenhouse greening greenish greenlight greenscreen greet greeted
greeting greetings gregarious gremlin grenade grenadier grep grew grey greybox greyboxed greyed greyhound
greyish greys grid griddle gridiron gridlock grief grievance grieve grievous grievously griffon grill grim
grimace grime grimly grimy grin grind grinder grinding grip gripe grisly grist grit grits gritters gritting
gritty grizzled grizzly groan groaned grocer grocery grog groggy groin groom groomed groomer grooming groove
groovy grope gross grossly grotesque grotesquely grouch grouchy ground groundbreaking grounded groundhog
grounding groundless grounds groundwork group grouper grouping groups grouse grout grouting grow grower
growers growing growl grown grownup grows growth grr grrr grub grubby grudge grudging grudgingly gruel
grueling gruelling gruesome gruff grumble grumbled grumbling grumpy grunt gsc gtm guano guarantee guaranteed
guarantees guarantor guaranty guard guarded guardian guardianship guardrail guards guardsman guava
gubernatorial guerilla guerrilla guess guessed guesses guessing guesswork guest guests guidance guide
guidebook guided guideline guidelines guides guild guile guillotine guilt guilty guinea guise guitar guitarist
gull gullet gullible gully gulp gum gumbo gummy gun gunboat gunfight gunfire gunman gunner gunpowder guns
gunshot gunslinger gunsmith guppy gurney guru gush gust gusto gusty gut gutless guts gutsy gutted gutter
gutters guttural guy guys gym gymnasium gymnast gymnastic gymnastics gynaecologist gynaecology gynecological
gynecologist gynecology gypsum gypsy gyroscope ha haar habit habitable habitat habitation habits habitual
habitually hacienda hack hackathon hacked hacker hackney hackneyed hacksaw had haddock hadn hadnt haemorrhage
hag haggard haggle haggles hah haha hahaha haiku hail hailing hair hairbrush haircut hairdo hairdresser
hairdressing hairdryer haired hairless hairline hairpin hairs hairy hake halal halcyon half halfpenny halftime
halfway halibut hall hallelujah hallow halls hallucinate hallucination hallucinations hallucinatory
hallucinogenic hallway halo halogen halt halted halter halting halve halved halves hamburger hammer hammerhead
hammock hammocks hamper hampers hamster hamstring hamstrung hand handbag handball handbook handbooks handcuff
handed handedness handful handgun handheld handhelds handicap handicapped handicraft handily handing handiwork
handkerchief handle handlebar handled handler handlers handles handling handmade handmaiden handoff handout
handouts handover handovers handrail hands handset handsets handshake handsome handsomely handwriting
handwritten handy handyman hang hangar hanger hanging hangman hangover hangs hankering haphazard haphazardly
hapless happen happened happening happens happenstance happier happiest happily happiness happy haptics harass
harassment harbinger harbor harbour hard hardback hardening harder hardest hardiness hardly hardness hardship
hardware hardwood harem hari hark harlequin harlot harm harmful harmless harmlessly harmonic harmonious
harmoniously harmonization harmonize harness harp harpist harpoon harrow harrowing harsh harshly harshness
harvest harvested harvester harvesting has hash hashed hashes hashing hashish hashtag hashtags hasn hasnae
hasnt hassle haste hasten hastily hasty hat hatch hatched hatchery hatchet hate hateful hates hatred hats
hatter haughty haul hauled hauler haulier hauliers haunt hauntingly have haven havent having havoc haw hawker
hawkish hawthorn hay haystack haywire hazard hazardous haze hazelnut hazer hazy he head headache headband
headboard headcount headcounts headdress headed header headers headfirst headgear headhunter heading headings
headless headlight headline headliner headlines headlong headmaster headmistress headphone headphones
headquarter headquarters headrest headroom heads headset headsets headshot headshots headstrong headteacher
headway heady heal healer healing health healthcare healthful healthily healthy heap heaps hear heard hearing
hears hearsay hearse heart heartache heartbeat heartbreak heartbreaking heartbroken heartburn heartening
heartfelt hearth heartily heartland heartless hearts heartwarming hearty heat heater heathen heating heatmap
heatmaps heatstroke heatwave heave heaven heavenly heavily heaviness heavy heavyweight heck heckle heckler
hectare hectic hedge hedgehog hedging hedonism hedonistic heed heel heels heft hefty hegemony heh hehe heifer
height heighten heights heir heiress heirloom heirs held helical helicopter helium helix hell hellish hello
helm helmet helmets helmsman help helpdesk helped helper helpers helpful helpfully helping helpless helplessly
helplessness helpline helps hem hematology hemisphere hemispherical hemlock hemoglobin hemophilia hemorrhage
hemp hen hence henceforth henchman henna hens hepatic hepatitis her herald heraldic heraldry heralds
herbaceous herbal herbalist herbarium herbicide herbivore herbivorous herbs herd herder here hereafter hereby
hereditary heredity herein hereof heresy heretic heretical hereto heretofore herewith heritage hermaphrodite
hermetic hermetically hermit hernia hero heroes heroic heroically heroics heroin heroine heroism herpes
herring herringbone hers herself hertz hes hesitancy hesitant hesitantly hesitate hesitation heterodox
heterogeneous heterosexual heterosexuality heuristic hew hex hexadecimal hexagon hexagonal hey heya heyday hfs
hi hiatus hibernate hibernation hibiscus hiccup hiccuped hiccups hick hickory hid hidden hide hideaway hideous
hides hie hierarchical hierarchy hieroglyphic hieroglyphics hieroglyphs high highbrow higher highest highland
highlight highlights highly highness highs highway highwayman highways hijack hijacker hijacking hike hiked
hiker hiking hilarious hilarity hill hillbilly hillock hillside hilltop hilly hilt him himself hinder hinders
hindrance hindrances hindsight hinge hinges hint hinterland hip hippie hippo hippopotamus hippy hire hired
hires hiring his hiss histamine histogram historian historic historical historically history hit hitch
hitchhiker hither hitherto hits hitter hitting hive hiya hm hmm hmmm hmmmm hmrc ho hoard hoarder hoarding
hoardings hoarse hoax hob hobble hobby hobbyist hobgoblin hobo hoc hock hockey hod hodgepodge hoe hog hogwash
hoist hola hold holder holders holding holdout holdover holds holdup hole holes holiday holidays holiness
holistic holler hollow holocaust hologram holographic hols holster holy homage home homebrew homecoming
homegrown homeland homeless homelessness homely homemade homemaker homeopathic homeopathy homeowner homepage
homeroom homes homesick homesickness homestead hometown homeward homework homey homicidal homicide homily
homing homogeneity homogeneous homologation homonyms homophobia homophobic homosexual homosexuality hone
honest honestly honesty honey honeybee honeycomb honeydew honeymoon honeysuckle honk honor honorable honorably
honorary honorific honour honourable hooch hood hooded hoodies hoof hook hookah hooked hooks hookup hooligan
hooliganism hoop hooray hoot hooting hoover hoovered hop hope hoped hopeful hopefully hopeless hopelessly
hopelessness hopes hoping hopping hops hopscotch horde horizon horizontal horizontally hormonal hormone horned
hornet horny horoscope horrendous horrible horribly horrid horrific horror horse horseback horseman
horsemanship horsepower horseradish horses horseshoe horticultural horticulture hose hosed hosepipe hosiery
hospice hospitable hospital hospitality hospitalization hospitals host hostage hosted hostel hoster hostess
hostesses hostile hostility hosting hostmaster hostnames hosts hot hotbed hotel hotelier hotels hotfix
hotfixes hothouse hotline hotly hotmail hotness hotshot hotspot hotspots hound hour hourglass hourly hours
house houseboat household householder households housekeeper housekeeping housemaid houses housewares
housework housing housings hovel hover hovercraft how however howitzer howl howled howler howling hq hr
hreflang hrs htaccess html https hub hubris hubspot huckleberry huddle huff hug huge hugely hugged hugs huh
hula hulking hum human humane humanely humanism humanist humanistic humanitarian humanities humanity humanize
humankind humanly humanoid humans humble humbly humbug humdrum humerus humid humidifier humidity humiliate
humiliation humility humming hummingbird hummus humongous humor humorist humorous humorously humour humoured
hump humpback hums humus hun hunch hunchback hundred hunger hungry hunk hunker hunky hunt hunting huntress
huntsman hurdle hurdler hurdles hurl hurrah hurray hurricane hurriedly hurries hurry hurt hurtful hurts
husband husbandry hush hushed husk husky hussey hustle hustler hut hutch hv hvae hybrid hydra hydrangea
hydrant hydrate hydrated hydraulic hydraulically hydraulics hydro hydrocarbon hydroelectric hydrogen
hydrographic hydrology hydrolysis hydroponic hydroponics hydrotherapy hyena hygiene hygienic hygienist
hygienists hymen hymn hype hyper hyperactive hyperactivity hyperbole hyperbolic hyperlink hyperpersonal
hypersensitive hypersensitivity hyperspace hypertension hypertext hypervisor hypervisors hyphen hypnosis
hypnotic hypnotism hypnotist hypnotize hypo hypochondriac hypocrisy hypocrite hypocritical hypodermic
hypoglycemia hypothalamus hypothermia hypothesis hypothesize hypothetical hypothetically hysterectomy
hysteresis hysteria hysterical hysterically hysterics iambic ibex ibis ibuprofen ice iceberg icebox icebreaker
iced icing icon iconoclastic icons icy id idea ideal idealism idealist idealistic ideally ideas idempotancy
idempotency idempotent ident identical identically identifiable identification identifier identify identity
idents ideology idiocy idiom idiomatic idiosyncratic idiot idiotic idk idle idleness idly idol idolatry
idolize ids idyll idyllic ie if iffy iframe ifrs igneous ignite ignition ignominious ignominy ignoramus
ignorance ignorant ignore ignored ignores ignoring iguana ikon ill illegal illegality illegally illegible
illegitimate illiberal illicit illiteracy illiterate illness illogical illuminate illuminated illuminati
illumination illusion illusory illustrate illustration illustrations illustrative illustrator illustrators
illustrious im image imaged imagery images imaginable imaginary imagination imaginative imaginatively imagine
imaging imbalance imbalanced imbecile imbibe imbue imitate imitation immaculate immaterial immature immaturity
immeasurable immeasurably immediacy immediate immediately immemorial immense immensely immerse immersion
immersive immigrant immigrate immigration imminent imminently immobile immobility immobilize immolation
immoral immorality immortal immortality immovable immune immunisation immunity immunization immunology
immutable impact impacted impair impaired impairment impala impart impartial impartiality impartially
impassable impasse impassioned impassive impatience impatient impatiently impeach impeachment impeccable
impeccably impedance impede impeded impediment impediments impel impending impenetrable imperative
imperceptible imperfect imperfection imperfectly imperialism imperialist imperialistic imperil imperious
impermanence impermeable impermissible impersonal impersonate impersonation impersonator impertinent
impervious impetuous impetus impinge implacable implant implantation implausible implement implementation
implemented implementing implicate implication implicit implicitly implode implore implosion imply impolite
import importance important importantly importation imported importer importing imports impose imposed
imposible imposing imposition impossibility impossible impossibly imposter impostor impotence impotent impound
impractical imprecise impregnable impregnate impress impressed impression impressionable impressionistic
impressions impressive impressively imprint imprison imprisonment improbable impromptu improper improperly
impropriety improve improved improvement improvisation improvise imprudent impudence impudent impulse
impulsive impulsively impunity impure impurity in inability inaccessible inaccuracy inaccurate inaccurately
inaction inactive inactivity inadequacy inadequate inadequately inadvertent inadvertently inalienable inane
inanimate inappropriate inappropriately inarticulate inattention inattentive inaudible inaugural inaugurate
inauguration inauspicious inboard inborn inbound inbox inboxes inbred inbreeding inbuilt incalculable
incandescent incantation incapable incapacitate incapacity incarceration incarnate incarnation incase
incendiary incense incensed incentive incentives inception incessant incessantly incest incestuous inch inches
incidence incident incidental incidentally incidents incinerate incineration incinerator incipient incision
incisive incite incitement incl inclement inclination incline include included includes including inclusion
inclusive incognito incoherence incoherent incoherently income incoming incomparable incompatibility
incompetence incompetent incomplete incompleteness incomprehensible inconceivable inconclusive incongruous
inconsequential inconsiderate inconsistency inconsistent inconsistently inconsolable inconspicuous
incontinence incontinent incontrovertible inconvenience inconvenient incorporate incorporated incorporating
incorporation incorrect incorrectly incorrigible incorruptible increase increased increasing increasingly
incredible incredibly incredulity incredulous increment incremental incrementality incriminate incrimination
incubate incubation incubator incubators incubus incumbency incumbent incur incurable incursion indd indebted
indebtedness indecency indecent indecision indecisive indeed indefatigable indefensible indefinite
indefinitely indelible indelibly indemnification indemnify indemnity indent indentation indenture independence
independent independently indescribable indesign indestructible indeterminate index indexation indexed indexer
indexes indexing indicate indication indicative indicator indict indictable indictment indifference
indifferent indigenous indigent indigestion indignant indignation indignity indigo indirect indirectly
indiscreet indiscretion indiscriminate indiscriminately indispensable indisposed indisputable indisputably
indistinct indistinguishable individual individualism individualist individualistic individuality individually
indivisible indoctrination indomitable indoor indoors induce inducement inductance inductee induction
inductions inductive indulge indulgence indulgent industrial industrialisation industrialist industrialization
industrially industries industrious industry inedible ineffable ineffective ineffectiveness ineffectual
inefficiency inefficient inelastic ineligible inept ineptitude inequality inequitable inequity inert inertia
inertial inescapable inevitability inevitable inevitably inexcusable inexorable inexorably inexpensive
inexperience inexperienced inexplicable inexplicably inextricably infallibility infallible infamous infamy
infancy infant infanticide infantile infantry infantryman infarction infatuated infatuation infeasible infect
infected infection infectious infer inference inferior inferiority infernal infertile infertility infest
infestation infidel infidelity infield infielder infighting infiltrate infiltration infinite infinitely
infinitesimal infinitive infinity infirm infirmary infirmity inflamed inflammation inflammatory inflatable
inflate inflated inflates inflation inflationary inflection inflexible inflict infliction inflight
inflorescence inflow influence influenced influencer influencers influential influenza influx info infographic
infographics infomercial inform informal informally informant informatics information informational
informations informative informed informer infosec infotainment infra infraction infrared infrastructure
infrequent infrequently infringe infringement infuriate infuse infusion ing ingenious ingeniously ingenuity
ingest ingestion inglorious ingot ingredient ingredients ingress ingrown inhabit inhabitant inhalation inhale
inhaler inhaling inherent inherently inherit inheritance inherited inherits inhibit inhibited inhibition
inhospitable inhuman inhumane inhumanity inimitable iniquity initial initialization initialize initialled
initially initials initiate initiation initiative inject injected injection injector injunction injure injured
injurious injury injustice ink inked inkjet inkling inky inlaid inland inlay inlays inlet inline inmate inn
innate innately inner innermost inning innkeeper innocence innocent innocently innocuous innovate innovation
innovative innovator innumerable inoculation inoffensive inoperable inoperative inopportune inordinate
inorganic inpatient input inputs inquest inquire inquired inquirer inquiries inquiry inquisition inquisitive
inquisitor inquorate ins insane insanity insatiable inscription inscrutable insect insecticide insecure
insecurity insensitive insensitivity inseparable insert insertion inserts inset inshallah inshore inside
insider insidious insight insightful insights insignificance insignificant insincere insinuate insinuation
insipid insist insistence insistent insists insofar insolence insolent insoles insoluble insolvency insolvent
insomnia insomniac inspect inspected inspection inspections inspector inspectors inspects inspiration
inspirational inspire insta instability install installation installations installed installer installers
installing installment installs instalment instance instances instant instantaneous instantaneously instantly
instead instigate instigation instigator instinct instinctive instinctively institute institution
institutional instruct instruction instructional instructions instructive instructor instrument instrumental
instrumentalist instrumentation instruments insubordination insubstantial insufferable insufficiency
insufficient insufficiently insular insulate insulation insulator insulin insult insults insurance insure
insured insurer insurers insurgency insurgent insurmountable insurrection intact intake intangible integer
integral integrate integrated integrating integration integrations integrator integrity intellect intellectual
intellectualism intellectually intelligence intelligent intelligently intelligentsia intelligible intend
intendant intended intense intensely intensification intensify intensity intensive intensively intent
intention intentional intentionally intentions intently intents inter interact interaction interactive
intercede intercept interception intercession interchange interchangeably intercollegiate intercompany
interconnect interconnected interconnection interconnector intercontinental intercourse interdependence
interdependent interdict interdiction interdisciplinary interest interested interesting interestingly
interests interface interfaces interfacing interfaith interfere interference interferon intergalactic interim
interior interject interleukin interline interlock interloper interlude intermarriage intermediary
intermediate interment interminable intermission intermittent intermittently intern internal internalize
internally international internationalism internationally internet internist internment interns internship
internships interpersonal interplanetary interplay interpolation interpret interpretation interpretative
interpreter interpreters interpretive interprets interracial interrelated interrogate interrogation
interrogative interrogator interrupt interruption interruptions intersect intersection interstate interstellar
interurban interval intervals intervene intervention interview interviewed interviewee interviewees
interviewer interviewers interviewing interviews interwoven intestinal intestine intimacy intimate intimately
intimidate intimidation into intolerable intolerance intolerant intonation intoxication intra intractable
intraday intramural intranet intransigence intransitive intravenous intravenously intrepid intricacy intricate
intricately intrigue intrinsic intrinsically intro introduce introduced introduction introductory intros
introspection introspective introversion introvert introverted intrude intruder intrusion intrusive intuit
intuition intuitive intuitively inundation invade invalid invalidate invaluable invariably invariant invasion
invasive invective invent invented invention inventive inventiveness inventor inventory inverse inversely
inversion invert invertebrate inverter invest investigate investigating investigation investigative
investigator investment investor investors inveterate invigilate invigilators invigorate invincibility
invincible inviolable invisibility invisible invitation invitational invitations invite invited invitees
invites inviting invocation invoice invoiced invoices invoicing invoke involuntarily involuntary involve
involved involvement involves invulnerable inward inwardly inwards io ion ionization ionosphere ios ip ipad
ipads iphone ipsum irate ire iridescent iridium irk irksome ironclad ironed ironic ironically ironing irony
irradiation irrational irrationality irrationally irreconcilable irredeemable irrefutable irregular
irregularity irregularly irrelevance irrelevant irreparable irreparably irreplaceable irrepressible
irresistibly irrespective irresponsibility irresponsible irresponsibly irreverent irreversible irreversibly
irrevocable irrevocably irrigate irrigation irritability irritable irritant irritate irritating irritation is
ish island islander islands isle islet isn isnt iso isolate isolated isolation isolationism isolationist
isometric isomorphic isotope isotopic isotropic issuance issue issued issuer issues issuing ist isthmus it
italic italics itch itching itchy item itemize items iterate iteration iterative itinerant itinerary itll its
itself ive ivr jab jackal jackass jacket jackets jackhammer jacobin jacquard jaded jag jagged jaguar jail
jailer jam jamb jamboree jammed jamming jammy jams janitor janitorial jar jargon jars jaundice jaunt jaunty
javelin jaw jawbone jazz je jealous jealously jealousy jeans jeep jell jelly jellyfish jeopardise jeopardize
jeopardy jep jerk jerky jest jester jet jettison jetty jewel jeweled jeweler jeweller jewellery jewelry jib
jibe jig jiggle jigsaw jingle jinx jittery jive job jobless jobs jockey jog jogger jogging join joined joinee
joiner joiners joining joins joint jointed jointly joints joke joked joker jokes joking jokingly jolly jolt
jot joule journal journalism journalist journalistic journalists journals journey journeyman journeys joust
jousting jovial joy joyful joyfully joyless joyous joyride joys joystick joysticks jpeg jpegs jpg json
jubilant jubilation jubilee judge judgement judgemental judges judging judgment judgmental judicial judiciary
judicious judiciously judo jug juggernaut juggle juggler juggles jugular juice juicy jukebox jumble jumbo jump
jumped jumper jumpers jumping jumps jumpy junction juncture jungle junior juniors juniper junk junker junket
junkie junky junkyard junta jup juridical jurisdiction jurisdictional jurisprudence jurist juror jury just
justifiable justifiably justification justified justify justly jut jute juvenile juxtaposition kaizen
kaleidoscope kaleidoscopic kamikaze kangaroo kaolin kaput kaputt karaoke karat karate kaumatua kayak kb kebab
kedgeree keel keen keenly keep keeper keepers keeping keeps keepsake keg kegs kelp kennel kept keratin kerb
kernel kerosene kestrel ketchup kettle kettles key keyboard keyboardddd keyboards keycard keycloak keyed
keyholder keyhole keying keynote keys keystone keyword keywords kg khaki khakis kibbutz kick kickback kicked
kicker kicking kickoff kicks kickstarter kid kidding kidnap kidnapper kidnapping kidney kids kill killed
killer killing kills kiln kilo kilogram kilometer kilometre kilos kilowatt kilt kilter kims kin kind kinda
kindergarten kindle kindly kindness kindred kinds kinematic kinematics kinetic kingdom kingfisher kingship
kink kinky kinship kinsman kiosk kiosks kipper kiran kiss kit kitchen kitchens kite kits kitted kitten kittens
klarna km knack knackered knapsack knave knead knee kneecap kneel kneeling knees knell knew knickers knife
knight knighthood knit knitting knitwear knob knock knocked knocking knockout knoll knot knots knotty know
knowing knowingly knowledge known knows knuckle koala koan koha kosher kpi kraft krone kroner krypton kubectl
kuberentes kudos kuna la lab label labeled labeling labelled labeller labelling labels labial labor laboratory
laborer laborious labour labourer labs labyrinth labyrinthine lace laceration lack lacked lacking lackluster
lacklustre lacks laconic lacquer lacrosse lactate lactation lactic lactose lacuna lad ladder ladders laden
ladies lading ladle lads lady ladybird ladybug ladylike lag lager lagged lagging laggy lagoon lags lah laid
lair laity lake lama lamb lambda lambing lambs lame lament lamentable lamentation laminate laminated
laminating lamination laminator lamp lampoon lamppost lamps lancer lancet land landed lander landfall landfill
landing landlady landline landlocked landlord landlords landmark landmass landowner lands landscape landscaper
landside landslide lane lanes language languages languid languish lanky lantern lanyard lanyards lap lapel
lapse lapsed lapses laptop laptops larceny larch lard larder large largely larger largesse largest largo lark
larva larval laryngitis larynx lasagna lasagne lascivious laser lash lashing lass lasses lasso last lasted
lasting lastly lasts latch late latecomers lately latency lateness latent later lateral laterally latest latex
lathe lather latitude latrine latte latter latterly lattice lauch laud laudable laugh laughable laughed
laughing laughs laughter launch launchable launched launcher launches launching launder laundering laundrette
laundry laureate lava lavatory lavender lavish lavishly law lawful lawfully lawless lawlessness lawmaker lawn
laws lawsuit lawyer lawyers lax laxative lay layer layered layering layers laying layman layoff layoffs layout
layouter layouts layover lays laziness lazy lead leaded leaden leader leaderboard leaders leadership leading
leads leaf leaflet leaflets leafy league leak leakage leaked leaking leaks leaky leaning leanings leans leap
leapfrog learn learned learner learners learning learns learnt lease leased leases leash leasing least leather
leathery leave leaved leaven leaver leavers leaves leaving lecherous lectern lecture lecturer lecturers
lectures led ledge ledger ledgers leech leek leeks leer leeward leeway left leftist leftover leftovers lefts
lefty leg legacies legacy legal legalisation legalise legalistic legality legalization legalize legally legate
legation legend legendary legged legible legion legislate legislation legislative legislator legislature
legitimacy legitimate legitimately legitimize legless legs legume leisure leisurely lemma lemme lemming lemon
lemonade lemons lemur lend lended lender lenders lending lends length lengthen lengthening lengths lengthwise
lengthy leniency lenient leninism leninist lens lenses lent lentil leopard leotard leper leprechaun leprosy
lesbian lesbianism lesion less lessee lessen lesser lesson lessons lessor let letdown lethal lethargic
lethargy lets letter letterbox letterhead letterheads lettering letters lettershop lettershops letting
lettings lettuce leukaemia leukemia levee level levels lever leverage leveraged leviathan levitate levitation
levity levy lewd lexical lexicon ley lfs lgtm liability liable liaise liaison liar lib libel libelous liberal
liberalisation liberalism liberalization liberally liberate liberated liberation liberator libertarian
libertine liberty libido librarian librarians libraries library libretto licence licences license licensed
licensee licensing licensor lichen lick licking licorice lid lids lie liege lies lieu life lifeblood lifeboat
lifecycle lifeguard lifeguards lifeless lifelike lifeline lifelong lifer lifesaver lifesaving lifespan
lifestyle lifetime liffey lift lifted lifting liftoff lifts ligament ligature light lightbox lighten lighter
lightheaded lighthearted lighthouse lighting lightly lightness lightning lights lightweight lignite likable
like likeable liked likelihood likely liken likened likeness likes likewise lilac lilies limb limber limbo
lime limelight limestone limit limitation limitations limited limiter limiting limitless limits limousine limp
linchpin linden line lineage lineal linearly linebacker lined lineman linen liner lines linesheets linesman
lineup linger lingerie lingering lingual linguist linguistic linguistics linguists lining link linkage linked
linkedin linker linking links linoleum linseed lint lintel linter lion lioness lions lip lipid liposuction
lipstick liquefaction liqueur liquidate liquidation liquidator liquidity liquor liquorice lira lisle lisp list
listed listen listened listener listeners listening listens listing listings listless lists lit litany lite
liter literacy literal literally literary literate literati literature lithe lithium lithograph lithography
lithosphere litigate litigation litigious litmus litre litres litter little littoral liturgical liturgy
livable live liveable lived livelihood lively liven liver liverpool livery lives livestock livestream livid
living lizard llama llamas lmao lmk load loadbalancer loaded loader loading loads loaf loam loan loaned loaner
loans loath loathe loathsome loaves lob lobby lobbying lobbyist lobe lobed lobotomy lobster loc local locale
localhost localisation localise localised locality localization localize locally locals localytics locate
location locations locator locators lock lockdown locked locker lockers locking lockout lockouts locks
locksmith lockup loco locomotion locomotive locum locus locust lode lodge lodged lodger lodges lodging loft
lofty log logarithm logarithmic logbook logged logger loggers logging logic logical logically login logins
logistic logistical logistically logistics logo logos logs loin loiter lol lollipop lone loneliness lonely
loner lonesome long longer longest longevity longhorn longing longingly longish longitude longitudinal
longitudinally longtime loo look lookalike lookalikes lookback lookbook looked looking lookout looks lookup
loon looong loop loophole loops loopy loose loosely loosen loosening loot lop lope lopsided lordship lorem
lorries lorry lose loser loses losing loss lost lot lotion lots lottery loud louder loudly loudness
loudspeaker lounge louse lousy louvre lovable love loveable loved loveless lovelies loveliest loveliness
lovely lovemaking lover loves lovesick loving lovingly low lowdown lower lowercase lowest lowland lowly lowres
lox loyal loyalist loyally loyalty lozenge lube lubricant lubricate lubrication lucid lucidity luck luckily
lucky lucrative ludicrous lug luggage lugged lukewarm lull lullaby lumbar lumber lumberjack luminary
luminescence luminescent luminosity luminous lump lumpy lunacy lunatic lunch luncheon lunches lunchtime lung
lunge lupin lupus lurch lure lurid lurk lurking luscious lush lust luster lustful lustre lustrous lute
luxuriant luxurious luxury lvl lye lying lymph lymphatic lymphoma lyre lyric lyrical lyrically lyricist
macabre macaroni macaw macbook mace machete machiavellian machine machinery machines machining machinist macho
macintosh mackerel mackintosh macro macros macroscopic mad madam maddening madder made madhouse madly madman
madness madrigal maelstrom maestro mafia mag magazine magazines magenta maggot magic magical magically
magician magisterial magistrate magma magnanimous magnate magnesia magnesium magnet magnetic magnetically
magnetism magnetization magneto magnetosphere magnification magnificence magnificent magnificently magnify
magnitude magnum magpie mahogany maid maiden maidenhead mail mailbox mailboxes mailed mailer mailing mailings
mailman mailroom mails maim main mainframe mainland mainline mainly mains mainstay mainstream mainstreaming
maintain maintained maintainer maintains maintenance maize majestic majestically majeure major majority
majorly make maker makers makes makeshift maketh makeup making malady malaise malaria malarial male
malevolence malevolent malfeasance malformation malformed malfunction malice malicious maliciously malign
malignancy malignant mall mallard malleable mallet mallow malnourished malnutrition malpractice malt maltings
maltreatment malware mam mama mamma mammal mammalian mammary mammogram mammography mammon mammoth man manage
manageable managed management manager managerial managers manages managing manatee mandarin mandate mandated
mandatory mandible mandrake mane maneuver maneuverability maneuverable maneuvering manganese mange manger
mangle mangled mangles mango mangrove manhole manhood mania maniac maniacal manic manicure manifest
manifestation manifestly manifesto manifold manipulate manipulation manipulative manipulator mankind manliness
manly manna manned mannequin mannequins manner mannered manners manoeuvre manoeuvring manor manpower mans
mansion manslaughter mantel mantis mantle mantra manual manually manuals manufacture manufacturer manure
manuscript manuscripts many map mapped mapper mapping mappings maps mar marae marathon marauder marble marbled
mare margin marginal marginally margins marigold marijuana marina marinade marinate mariner marionette marital
maritime mark marked markedly marker markers market marketability marketable marketer marketers marketing
marketplace markets marking marks marksman marksmanship markup marmalade marmot maroon marooned marquee
marriage marriages married marrow marshal marshals marshmallow marshmallows marshy marsupial mart martech
marten martial martian martini martyr martyrdom marvellous marvelous marvelously marxism marxist marzipan mas
mascara mascot mascots masculine masculinity mash mask masked masking masochism masochist masochistic masonry
masque masquerade mass massacre massage masseur masseuse massive massively mast mastectomy master masterful
masterfully masterly mastermind masterpiece masters masterwork mastery mastiff mastodon masturbate
masturbation mat matador match matchbox matched matches matching matchless matchmaker matchmaking mate mated
material materialise materialism materialist materialistic materialize materially materials maternal maternity
math mathematical mathematically mathematician mathematics maths mating matriarch matriculation matrimonial
matrimony matrix matron mats matt matte matter mattered matters mattress maturation mature maturity maudlin
maul mausoleum mauve maverick maxed maxilla maxillary maxim maximal maximally maximise maximization maximize
maximum may maybe mayday mayflower mayhem mayn mayonnaise mayor mayoral mayoralty maze mb mdm me meadow meager
meagre meal meals mealtime mealy mean meander meaning meaningful meaningfully meaningless meanings meanness
means meant meantime meanwhile measles measly measurable measurably measure measured measurement measurements
measures measuring meat meatball meatloaf meaty mechanic mechanical mechanically mechanics mechanism
mechanistic mechanization medal medalist medallion medallist meddle media mediaeval medial median mediate
mediation mediator medic medicaid medical medically medicals medicare medicate medication medicinal medicine
medieval mediocre mediocrity meditate meditation meditations meditative medium mediums medley medulla meek
meekly meening meet meeting meetings meets meetup megalomaniac megaphone megapixel megaton meh melancholia
melancholic melancholy melanin melanoma melb meld mellow melodic melodious melodrama melodramatic melon melt
meltdown melted melting member members membership membrane meme memento memes memo memoir memorable memorably
memorandum memorial memorialize memorise memorization memorize memory memos men menace menacingly menagerie
mend mended mending menial meningitis menopausal menopause menstrual menstruation ment mental mentality
mentally mentees menthol mentime mention mentioned mentioning mentions mentor mentoring mentors menu menus
meowing mercantile mercenary merch merchandise merchandiser merchandising merchant merchants merci mercies
merciful mercifully merciless mercilessly mercurial mercury mercy mere merely merge merged merger merges
merging meridian meringue merino merit meritorious mermaid merman merrily merriment merry mesa mescaline mesh
mesquite mess message messaged messages messaging messenger messiah messing messy met metabolic metabolism
metabolize metadata metal metallurgical metallurgy metamorphic metamorphosis metaphor metaphorical
metaphorically metaphysical metaphysics metastasis metatarsal mete meteing meteor meteoric meteorite
meteorological meteorologist meteorology meter meters methane methanol method methodical methodically
methodological methodology meticulous meticulously metre metres metric metrical metrics metro metronome
metropolis metropolitan mettle mew mews mezzanine mfa mgmt mgr mhm mic mice micorservice microbe
microbiologist microbiology microchip microcomputer microcopy microcosm microfiche microfilm microloan
micrometer micron microorganism microphone microphones microprocessor microscope microscopes microscopic
microscopy microservice microservices microsite microwave microwaves mics mid midair midday middle middleman
middleware middleweight midge midget midland midnight midpoint midriff midshipman midst midstream midsummer
midterm midway midweek midwest midwestern midwife midwifery midwinter miffed might mighty migraine migrant
migrate migrated migrating migration migrations migratory mikes mikkel mil mild mildew mildly mile mileage
milestone milestones milieu militancy militant militarily militarism militaristic militarization military
militia milk milking milkman milkshake milkweed milky mill millennial millet milligram millimeter millimetre
millimetres milliner million millionaire millisecond mills millstone mime mimic mimicry mimosa min mince mind
minded mindedness mindful mindfulness minding mindless mindlessly minds mine minefield mineral mineralogy
mines mingle mini miniature minibus minimal minimalism minimalist minimally minimise minimised minimization
minimize minimum mining minion miniscule miniseries miniskirt minister ministerial ministry minivan mink
minnow minor minority minors mins minstrel mint minty minuet minus minuscule minute minutely minuteman minutes
minx mir miracle miraculous miraculously mirage mire mirror mirrored mirrors mirth misadventure misalignment
misappropriation misbehave misbehavior miscalculation miscarriage miscellaneous miscellany mischief
mischievous miscommunication misconception misconduct miscounted misdemeanor misdirection miser miserable
miserably miserly misery misfire misfit misfortune misguided mishap misinformation misinterpret
misinterpretation mislaid mislead misleading misled mismanagement mismatch mismatched misnomer misogynist
misogynistic misogyny mispicks misread misreading misrepresent misrepresentation misrouting miss missed misses
misshapen missile missing mission missionary missive misspelling misspoke misstep missunderstood missus mist
mistake mistaken mistakenly mistakes mister mistletoe mistreat mistreatment mistress mistrial mistrust
mistyped misunderstand misunderstanding misunderstood misuse mite miter mitigate mitigation mitosis mitre mitt
mitten mix mixed mixer mixing mixpanel mixture ml mm mnemonic moan moaned moaning moat mob mobile mobiles
mobilisation mobilise mobility mobilization mobilize mobster mocap moccasin mock mockery mockingbird mocks
mockup mockups modal mode model modeling modeller modelling models modem modems moderate moderated moderately
moderation moderator moderators modern modernisation modernise modernism modernist modernity modernization
modernize modest modestly modesty modicum modification modifier modify modular modulate modulation modulator
module modules modulus mogul mohair moiety moin moir moist moisture moisturiser moisturize moisturizer molar
molasses mold molding moldy molecular molecule molest molestation molester moll molt molten molybdenum mom
moment momentarily momentary momento momentous momentum momma mommy mon monarch monarchical monarchist
monarchy monastery monastic monasticism monetary monetize money moneyed monger mongering mongoose mongrel
moniker monitor monitored monitoring monitors monk monkey monkeys monks mono monochromatic monochrome monocle
monogamous monogamy monogram monograph monolingual monolith monolithic monologue monopolistic monopolize
monopoly monorail monotheism monotheistic monotone monotonous monotony monoxide monsieur monsoon monster
monstrosity monstrous montage month monthly months monument monumental moo mood moodboard moodboards moon
moonlight moonlit moonshine moonstone moor moorings moorland moose moot mop moped mopped moraine moral morale
moralistic morality morally morass moratorium moray morbid morbidity morbidly more moreover mores morgue
moribund morn morning mornings mornng moron moronic morose morphine morphological morphology morsel mortal
mortality mortally mortals mortar mortem mortgage mortuary mosaic mosque mosquito moss mossy most mostly motel
moth mother motherhood motherland motherless motherly motif motile motility motion motionless motivate
motivation motivational motivator motive motives motley motor motorbike motorboat motorcycle motorcyclist
motorist motorway mottled motto mould moulding moulds mouldy mound mount mountain mountaineer mountaineering
mountainous mountains mountainside mounted mounting mounts mourn mournful mourning mouse mousetrap mousse
moustache mouth mouthful mouthpiece mouthwash movable move moveable moved movement mover movers moves movie
moving mow mower mozzarella mp mql mrr ms msa msg much muck mucous mucus mud muddle muddled muddy muesli muff
muffin muffler mufti mug mugger muggy mugs mulatto mulberry mulch mule mull mulled mullet multi multicolored
multicultural multiculturalism multidimensional multifaceted multilateral multilingual multimedia
multinational multipack multiplayer multiple multiplex multiplexing multiplication multiplicative multiplicity
multiplier multiply multipurpose multiracial multitasking multitude multivariate multivitamin mum mumble
mummies mummy mumps munch mundane municipal municipality municipally munition muppet mural murals murder
murderer murderous murky murmur murphy muscat muscle muscular musculature muse museum museums mush mushroom
mushy music musical musically musician musicianship musing musk musket musketeer muskrat musky muslin muss
mussel must mustache mustang mustard muster mustn musty mutable mutant mutate mutation mute muted mutex
mutilate mutilation muting mutiny mutt mutter mutton mutual mutually muzzle my myopia myopic myriad myrrh
myself mysterious mysteriously mystery mystic mystical mysticism mystique myth mythic mythical mythological
mythology nab nacho nadir nae nag nagging nags nah nail nailed nailing nails naive naively naivety naked
nakedness naman name named nameless namely names namesake namespace naming nanny nanosecond nanotechnology
nans nap napalm nape napkin nappy naps narc narcissism narcissist narcissistic narcissus narcotic narrate
narrated narration narrative narrator narrow narrower narrowing narrowly nary nasal nascent nastiness nasty
nat natal nation national nationalisation nationalism nationalist nationalistic nationality nationalization
nationally nationwide native nativity natty natural naturalism naturalist naturalistic naturalization
naturally nature naught naughty nausea nauseous nautical nautilus nav naval nave navel navigable navigate
navigation navigational navy naw nay nbd nd nda ndigkeit ne near nearby nearer nearest nearly neat neatly
nebula nebulous necessarily necessary necessitate necessity neck necklace neckline necks necktie necromancer
necrosis nectar nee need needed needful needing needle needlepoint needless needlessly needlework needn needs
needy nefarious negate negation negative negatively negatives negativity neglect neglectful negligence
negligent negligently negotiable negotiate negotiated negotiating negotiation negotiator nei neigh neighbor
neighborhood neighboring neighborly neighbour neighbourhood neighbouring neighbours nein neither nematode
nemesis neoclassical neocon neodymium neon neonatal neophyte neoprene nephew nepotism nerd nerdy nerve nerves
nervous nervously nervousness nest nested nesting nestle nestling net netball nether netsuite nett netting
nettle network networks neural neuralgia neurological neurologist neurologists neurology neuron neurosis
neurosurgery neurotic neurotransmitter neuter neutral neutralise neutrality neutralization neutralize neutrino
neutron never nevermind nevertheless new newbie newbies newborn newcomer newcomers newer newest newly newlywed
newness news newscaster newsletter newsletters newsman newspaper newspaperman newspapers newsprint newsroom
newsstand newsworthy newt next nexus nginx ngl ngo niacin nib nibble nice nicely niceness nicer nicest niche
nicked nickel nickname nicknames nicotine niece nifty niggle nigh night nightclub nighter nightfall nightgown
nighthawk nightingale nightlife nightly nightmare nightmarish nights nightshade nighttime nighty nihilism
nihilist nihilistic nil nimble nimbus nimrod nine nines nineteen nineteenth nineties ninety ninja ninth nip
nipper nipping nipple nippy nirvana nit nite nitrate nitrogen nitroglycerin nits no nobility nobleman nobody
nobodys nocturnal nocturne nod nodal nodded node nodes nods nodule noggin noindex noise noisily noisy nomad
nomadic nomenclature nominal nominally nominate nominated nomination nominative nominee non nonce nonchalant
nonchalantly noncommercial noncompliance nonconformist nondescript none nonessential nonetheless nonexistent
nonfat nonfiction nongovernmental nonhuman nonpartisan nonprofit nonproliferation nonsense nonsensical
nonstandard nonstop nonverbal nonviolence nonviolent nonwhite nonzero noo noodle noodles nook noon noone nooo
noooo noooope noose nop nope nopes nor noreply norm normal normalcy normalisation normalise normality
normalization normalize normally normative north northeast northeasterly northerly northerner northernmost
northward northwards northwest nos nose nosebleed nosedive nosey nostalgia nostalgic nostril nostrum nosy not
notable notably notaries notarised notary notation notch note notebook notebooks noted notepad notes
noteworthy nothing nothingness nothings notice noticeably noticeboard noticed notices notification
notifications notifies notifs notify noting notional notoriety notorious notoriously notwithstanding nougat
nought noun nourish nourishing nourishment novel novelist novelty novice now nowadays nowhere nowt noxious
nozzle np npm nr nt nth nuance nub nuclear nucleic nucleus nude nudge nudist nudity nugget nuh nuisance null
nullification nullify nulls numb number numbered numbering numbers numbing numbness numeracy numeral numeric
numerical numerically numerology numerous numismatic nun nunnery nuptial nuptials nurse nursery nurses nursing
nurture nut nutcracker nutmeg nutrient nutrition nutritional nutritionally nutritionist nutritious nuts
nutshell nuttin nutty nvm nxt nylon nymph nymphomaniac oak oaks oar oasis oat oath oatmeal oauth obedience
obedient obelisk obese obesity obey obfuscation obit obituary object objected objection objectionable
objections objective objectively objectives objectivity objector objects obligate obligation obligatory oblige
obliged obliging oblique obliquely obliterate obliteration oblivion oblivious oblong obnoxious oboe obscene
obscenity obscure obscurity observability observable observance observant observation observational
observations observatory observe observer observing obsess obsession obsessive obsessively obsevability
obsidian obsolescence obsolete obstacle obstacles obstetric obstetrician obstetrics obstinate obstruct
obstruction obstructive obtain obtainable obtrusive obtuse obverse obvious obviously ocarina occasion
occasional occasionally occidental occlusion occult occupancy occupant occupation occupational occupied occupy
occur ocean oceanic oceanographic oceanography ocelot ochre octagon octagonal octane octave octopus ocular odd
oddball oddities oddity oddly odds ode odious odometer odor odorless odour odyssey oesophagus oestrogen of off
offal offbeat offboarding offence offend offender offense offensive offensively offer offered offering offers
offhand office officer officers offices official officially officiate offing offline offload offs offset
offshoot offshore offsite offspring offstage oft often oftentimes ogle ogre oh ohm oil oilfield oily ointment
ok okay okayed okey okr okra old olden older oldest oldie olds olfactory oligarch oligarchy olive ombudsman
omelet omelette omen omg ominous ominously omission omit omnibus omnipotence omnipotent omnipresent
omniscience omniscient omnivorous on onboard onboarded onboarding once oncology oncoming one oneness onerous
ones onesies onetime ongoing onion onions online onlooker only onset onshore onslaught onto onus onward
onwards onyx oof ooh oom ooo oops ooze op opacity opaque open openai opened opener openers opening openly
openness opens opera operable operate operatic operating operation operational operationally operations
operative operator operators opex ophthalmic ophthalmologist ophthalmology opiate opine opinion opinionated
opinions opium opossum opponent opportune opportunism opportunist opportunistic opportunities opportunity
oppose opposed opposing opposite opposition oppress oppression oppressive oppressor opps ops opt opted optic
optical optically optician optimal optimisation optimise optimiser optimism optimist optimistic optimistically
optimization optimize optimum optins option optional optionally options optometrist optometry opulence opulent
opus or oral orally orange orangutan oration orator oratorio oratory orb orbit orbital orc orchard orchestra
orchestral orchestrate orchestration orchid orchids ordain ordeal order orderable ordered ordering orderly
orders ordinal ordinance ordinarily ordinary ordination ordnance ore oregano org organ organic organically
organisation organisational organise organised organiser organisers organising organism organist organization
organizational organizator organize organizer orgasm orgasmic orgy ori orient oriental orientation oriented
orifice origami origin original originality originally originals originate origination originator oriole
ornament ornamental ornamentation ornate ornery ornithology orphan orphanage orphaned orthodontic orthodontics
orthodontist orthodox orthodoxy orthogonal orthographic orthography orthopaedic orthopaedics orthopedic
orthopedics oscillate oscillation oscillator oscilloscope osmosis osmotic osprey ostensible ostensibly
ostentatious osteoporosis ostracism ostrich other others otherwise otp otter otters ouch ought oui ounce our
ours ourselves ourshop oust ouster out outage outages outback outbid outbound outbox outbreak outburst outcast
outcome outcrop outcry outdated outdo outdoor outdoors outer outermost outerwear outfielder outfit outgoing
outgrow outgrown outgrowth outhouse outing outlandish outlast outlaw outlawed outlay outlet outlets outline
outlined outlines outlining outlive outlying outmoded outnumber outpatient outpatients outperform outpost
outpouring output outputs outrage outrageous outrageously outrank outreach outright outrun outs outset
outshine outside outsider outsized outskirts outsmart outsource outsourced outsourcer outsourcing outspent
outspoken outstanding outstandingly outstretched outstrip outta outward outwardly outwards outweigh outwit
oval ovarian ovary ovation oven ovens over overabundance overactive overage overall overalls overbearing
overblown overboard overcast overcharge overcoat overconfident overdo overdose overdraft overdrawn overdrive
overdue overeager overeating overestimate overflow overgrown overgrowth overhand overhang overhaul overhead
overheads overhear overheat overkill overland overlap overlapping overlaps overlay overload overloaded
overlook overly overnight overpass overpayments overpopulation overpower overpowering overpriced
overproduction overprotective overran overreach overreaching overreact overreaction override overrides
overriding overrule overruled overrules overrun overseas oversee overseer overshadow overshoot oversight
oversimplification oversize oversized overspend overstate overstatement overstep oversupply overt overtaken
overthrow overtime overtly overture overturn overuse overview overweight overwhelm overwhelmed overwhelming
overwhelmingly overwork overwrite overwrites overwriting overwritten overwrote overzealous ovoid ovulation
ovum owe owed owes owing owl owls own owned owner ownerless owners ownership owning owns owt oxidation oxide
oxidize oxidizing oxygen oxygenation oxymoron oyster ozark ozone pace pacemaker paces pacification pacifier
pacifism pacifist pacify pacing pack package packaged packages packaging packed packer packers packet packets
packing packs pact pad padded paddle paddling paddock paddy padel padlock padre pads paediatric paediatrics
paganism page pageant pageantry paged pager pagers pages pageviews paginates pagination pagoda paid pail pain
painful painfully painkiller painless painlessly pains painstaking painstakingly paint paintbrush painted
painter painters painting paintings pair paired pairing pairs pairwise pajamas pal palace palaeontology
palatability palatable palatal palate palatial pale paleontologist paleontology palette palisade pall
palladium pallet pallets palliative pallid palm palmetto palpable palsy paltry pamper pamphlet pan panacea
panache pancake pancakes pancreas pancreatic panda pandas pandemic pandemonium pander pane panel paneling
panelist panelling panellists panels pang panhandle panic panicky panics panning panoply panorama panoramic
pant pantheon panther panto pantomime pantone pantry panty pap papa papacy papal papaya paper paperback
paperhanger paperless papers paperweight paperwork paprika papyrus par parable parabola parabolic parachute
parachuting parade paradigm paradise paradox paradoxical paradoxically paraffin paragliding paragon paragraph
paragraphs parakeet paralegal parallax parallel parallelism paralysed paralysis paralytic paralyze param
paramedic parameter parameters paramilitary paramount paramour params paranoia paranoid paranormal
paraphernalia paraphrase paraplegic parasite parasitic parasol paratrooper parcel parcels parchment pardon
pare parent parentage parental parenthesis parenthood parenting parents pariah paring parish parishioner
parity park parked parking parkrun parks parkway parlance parlay parliament parliamentarian parliamentary
parlor parlour parmesan parochial parody parole parquet parrot parry pars parse parser parsing parsley parsnip
parsonage part partake parted partial partiality partially participant participants participate participating
participation participatory participle particle particular particularly particulate parting partisan
partisanship partition partitioning partizan partly partner partners partnership partridge parts party pass
passable passage passageway passcode passed passenger passengers passer passerby passes passing passion
passionate passionately passive passively passivity passkey passkeys passphrase passport passports password
passwords past pasta paste pasted pastel pastiche pastime pasting pastor pastoral pastrami pastries pastry
pasture pasty pasword patch patched patches patching patchwork patchy patella patent patently paternal
paternalistic paternity path pathetic pathetically pathogen pathogenic pathological pathologically pathologist
pathology pathos paths pathway patience patient patiently patients patina patio patois patriarch patriarchal
patriarchy patrician patrimony patriot patriotic patriotism patrol patrolman patron patronage patronize
patronizing patter pattern patterning paucity pauper pause paused pauses pausing pave paved pavement pavilion
paw pawn paws pay payable payables payback payday payer paying payload payloads payment payments payoff payout
payouts payroll payrooll payrun pays payslip payslips paywall pc pdf pdfs pea peace peaceable peaceably
peaceful peacefully peacekeeping peacemaker peacetime peach peaches peachy peak peaked peal peanut pear pears
peas peasant peasantry peat peated pebble pecan pectin pectoral peculiar peculiarity peculiarly pecuniary
pedagogical pedagogy pedal pedantic peddle peddler pedestal pedestrian pediatric pediatrician pediatrics
pedicure pedigree pee peek peekaboo peel peep peer peerage peerless pees peeve peewee peg pejorative pelagic
pelican pellet pelt pelvic pelvis pen penal penalize penalties penalty penance pence penchant pencil pencilled
pencils pendant pending pendulum penetrate penetration penetrative penguin penguins penicillin penile
peninsula peninsular penis penitent penitentiary penmanship pennant penniless penny pens pension pensioner
pensioners pensions pensive pentagon pentest penthouse penultimate peon peony people pep pepper peppermint
peppers peppery peppy per perceive percent percentage percentile perception perceptive perceptual perch
perchance percussion percussionist perdition perennial perennially perennials perf perfect perfection
perfectionism perfectionist perfectionists perfectly perforated perforation perforce perform performance
performed performer performing performs perfume perfunctory perhaps peril perilous perilously perimeter period
periodic periodical periodically periodicity periodontal periods peripatetic peripheral periphery periscope
perish perishable peritonitis periwinkle perjury perk perky perm permafrost permanence permanent permanently
permeability permeable permeate permisions permission permissioning permissions permissive permit permits
permitted permitting permutation pernicious peroxide perpendicular perpetrate perpetrator perpetual
perpetually perpetuate perpetuation perpetuity perplexed perplexing persecute persecution perseverance
persevere persimmon persist persistence persistent persistently persna person persona personable personal
personalised personality personalize personally personas personification personnel persons perspective
perspiration persuade persuading persuasion persuasive persuasively pert pertain pertinent perturbation
perusal peruse pervasive perverse perversely perversion pervert pesky peso pesos pessimism pessimist
pessimistic pest pester pesticide pestilence pestle pesto pet petal petiole petite petition petitioner
petrichor petrochemical petrol petroleum pets petticoat pettiness petty petulant petunia pew pewter peyote pgp
phalanx phallic phallus phantasm phantasy phantom pharaoh pharma pharmaceutical pharmacies pharmacist
pharmacology pharmacovigilance pharmacy pharyngeal pharynx phase pheasant phenomenal phenomenally phenomenon
phenotype pheromone phew philanthropic philanthropist philanthropy philharmonic philistine philological
philology philosopher philosophic philosophical philosophically philosophy phishing phlegm phlox phobia phobic
phone phoned phoneme phonemic phones phonetic phonetically phonics phoning phonograph phonological phonology
phony phosphate phosphor phosphoric phosphorus photo photocopier photocopy photoelectric photogenic photograph
photographed photographer photographers photographic photographs photography photojournalism photojournalist
photon photos photosensitive photosynthesis php phrase phrasebook phylum physic physical physically physician
physicist physics physio physiological physiologist physiology physiotherapist physiotherapy physique
phytosanitary pi pianist piano pianos piazza pic pica piccolo pick pickaxe picked picker pickers picket
picking pickings pickle pickles picklist pickpocket picks pickup pickups picky picnic pics pictorial picture
pictures picturesque pidgin pie piece piecemeal pieces pied pier piercing pies piety pig pigeon pigeons piggy
piggyback piglet piglets pigment pigmentation pile piled piles pilgrim pilgrimage piling pill pillage pillar
pillars pillow pillowcase pills pilot pilots pils pimp pimple pin pinance pincer pinch pinches pine pineapple
ping pinged pinging pinhead pinhole pining pinion pink pinkish pinky pinnacle pinned pinpoint pins pint pinto
pints pioneer pious pipe pipeline pipelines piper pipes pipettes pippin pique piracy piranha pirate piss
pistachio pistol piston pit pita pitch pitched pitcher pitches pitchfork pitching pitfall pith pithy pitiful
pitifully pitiless pitta pituitary pity pivot pivotal pixel pixels pixie pizza pizzas placard placate place
placebo placed placehloder placeholder placeholders placement placenta placental placer places placid placing
plagiarism plague plaid plain plainly plaintiff plaintive plait plan planar plane planet planetarium planetary
plank planks plankton planned planner planners planning planogram planograms plans plant plantain plantation
planted planter planting plants plaque plasma plaster plasterboard plasterer plasterers plastic plasticity
plate plateau platelet plates platform platforms plating platinum platonic platoon platter platypus
plausibility plausible plausibly play playable playback playbills playbook playbooks played player players
playful playfully playfulness playground playhouse playing playlist playmate playoff playout playpen playroom
plays playstation playtest plaything playwright plaza plea plead pleading pleasant pleasantly please pleased
pleasing pleasurable pleasure pledge pledged pledges plenary plenipotentiary plentiful plenty plethora plexus
pliable pliers plight plinth plodding plop plot plots plotted plotter plotting plough plover plow ploy pls
pluck plucky plug plugged plugin plugins plugs plumage plumb plumber plume plummet plump plunder plunge
plunger plural pluralism pluralistic plurality plus plush plushies plutonium ply plywood plz pm pneumatic
pneumonia po poach poached poacher pocket pocketbook pod podcast podcasts podium pods poem poems poet poetic
poetical poetically poetry pogrom poi poignancy poignant point pointed pointedly pointer pointing pointless
points pointy poise poised poison poisoning poisonous poke poked poker polar polarisation polarity
polarization pole polemic polemical poles police policeman policewoman policies policy policyholder
policyholders polio polished polishing polite politely politeness politic political politically politician
politico politics polity polka poll polled pollen pollinate pollination polling polls pollster pollutant
pollute pollution polo polonium polos poltergeist polyamory polyester polyethylene polygamous polygamy
polyglot polygon polygonal polygraph polymer polymeric polymerization polymorphic polynomial polyp polyphonic
polyphony polystyrene polytechnic polytheism polyunsaturated pomegranate pommel pomodoro pomp pompadour
pompous poncho pond ponder ponderous pong pontiff pontifical pontificate pontoon pony ponytail pooch poodle
poof pool poop poor poorly pop popcorn poplar popping poppy pops populace popular popularity popularize
popularly populate population populism populous popup porcelain porch porcine porcupine pore pork porn
pornographic pornography porosity porous porphyry porpoise porridge port portability portable portage portal
portaloos portals ported portent porter porters portfolio portico porting portion portions portly portmanteau
portrait portraits portraiture portray portrayal ports pose posed poser posh posit position positional
positioning positions positive positively positivism positron poss posse possess possessed possession
possessive possessor possibility possible possibly possum post postage postal postcard postcards postcode
postcodes postdoc postdoctoral posted poster posterior posterity posters postgraduate posthumous posthumously
postie posting postings postmark postmaster postmen postmodern postmortem postmortems postnatal postoperative
postpartum postpone postponed postponement postpones postponing posts postscript postulate posture posturing
postwar pot potable potash potassium potato potatoes potency potent potential potentially pothole potion
potluck potpourri pots potted potter pottery potty pouch pouches poultry pounce pound pounds pour poured
pouring pours pout poverty powder powdered powdery power powerbi powered powerful powerfully powerhouse
powerless powerlessness powerpoint pox ppl pr practicable practical practicality practically practice
practices practise practitioner praetorian pragmatic pragmatically pragmatism pragmatist prairie praise
praised praises praiseworthy pralines pram prams prance prank prankster prawn prawns pray prayer prayers prd
pre preach preacher preachy preamble prearranged precambrian precarious precariously precast precaution
precautionary precede precedence precedent precedents precept precinct precipice precipitate precipitation
precipitous precipitously precise precisely precision preclude precocious precondition precursor predate
predator predatory predecessor predestination predicament predicate predict predictability predictable
predictably prediction predictive predictor predicts predilection predisposed predisposition predominance
predominant predominantly predominate preeminent preempt preemption preemptive preemptively preexisting prefab
preface prefect prefecture prefer preferable preferably preference preferences preferential preferentially
preferred preferring prefers prefix pregnancy pregnant preheader preheat prehistoric prehistory prejudice
prejudicial prelate preliminary prelude prem premarital premature prematurely premeditation premier premiere
premise premises premium premonition prenatal preoccupation preorder preorders prep prepackaged prepaid
preparation preparatory prepare prepared preparedness preparing prepayment preponderance preposition
preposterous prepped prepping preppy prepress prerequisite prerogative presale presales preschool prescient
prescribe prescribed prescribing prescription prescriptions prescriptive presence present presentable
presentation presentations presented presenter presenters presenting presently presents preservation
preservative preserve preserver preset preside presidency president presidential press pressed presses
pressing pressman pressure pressures pressurised pressurized prestige prestigious presumably presume
presumption presumptive presumptuous preteen pretence pretend pretended pretender pretending pretense
pretension pretentious pretext prettier pretty pretzel pretzels prevail prevailing prevails prevalence
prevalent prevent preventable preventative preventing prevention preventive preview previous previously prewar
prey price priced priceless prices pricey pricing prick prickly pride priest priestess priesthood priestly
prim primacy primal primarily primary primate prime primed primer primeval primitive primordial primrose
prince princely principal principality principally principle principled principles print printable printed
printer printers printing printout printouts prints printworks prior priorities prioritise prioritised
prioritize priority priory prise prism prismatic prison prisoner prissy pristine privacy private privateer
privately privatisation privatization privatize privilege privileged privileges privy prize prizes proactive
prob probabilistic probability probable probably probate probation probationary probe probes probing probity
problem problematic problems proboscis probs procedural procedure proceed proceeded proceeding proceeds
process processed processes processing procession processional processor processors proclaim proclamation
proclivity procrastinate procrastination procreate procreation proctors procurator procure procurement prod
prodding prodigal prodigious prodigy produce produced producer produces product production productive
productively productivity products profane profanity profess profession professional professionalism
professionally professionals professor professorial professors professorship proffer proficiency proficient
profile profiles profit profitability profitable profitably profligate profound profoundly profusely profusion
progenitor progeny progesterone prognosis prognostic program programmatic programme programmed programmer
programmers programmes programming programs progress progressing progression progressive progressively
prohibit prohibited prohibition prohibitive prohibitively prohibits projct project projectile projection
projectionist projector projectors projects proletarian proletariat proliferate proliferation prolific prolly
prolog prologue prolong prolongation prolonged prom promenade prominence prominent prominently promiscuity
promiscuous promise promised promises promising promissory promo promontory promos promote promoted promoter
promoters promotion promotional promotions prompt prompted promptly prompts promulgation prone prong pronoun
pronounce pronounced pronouncement pronto pronunciation proof proofead proofed proofing proofread proofreader
proofreading proofreads proofs prop propaganda propagandist propagate propagates propagation propane propel
propellant propeller propensity proper properly properties property prophecy prophesy prophet prophetic
prophylactic prophylaxis proponent proportion proportional proportionality proportionally proportionate
proportionately proportioned propos proposal proposals propose proposed proposition propositional proprietary
proprietor proprietorship propriety props propulsion propulsive proration prosaic prose prosecute prosecution
prosecutor prospect prospecting prospective prospector prospects prospectus prosper prosperity prosperous
prost prostate prosthesis prosthetic prostitute prostitution prostrate protagonist protect protected
protection protective protector protein protest protester protestor protests proto protocol proton prototype
prototypes protrude protrusion proud proudly provable prove proven provenance proverb proverbial proves
provide provided providence provident provider providers province provincial proving provision provisional
provisionally provisioned provisioning provisions proviso provocation provocative provocatively provoke
provoking provost prow prowess prowl prowler proxies proximity proxy prude prudent prudential prudently prune
pry psalm pseudo pseudonym psoriasis psych psyche psychedelic psychiatric psychiatrist psychiatry psychic
psychical psycho psychoanalyst psychological psychologically psychologist psychology psychopath psychopathic
psychosis psychosomatic psychotherapist psychotherapy psychotic pt pub puberty pubescent pubic public publican
publication publications publicise publicist publicity publicize publickey publicly publish published
publisher publishes publishing pubs puce puck pucker pudding puddings puddle pueblo puerile puff puffer puffin
puffy pug puke pull pullback pulled puller pulley pulling pullman pullout pullover pulls pulmonary pulp pulpit
pulsar pulse puma pumice pummel pump pumping pumpkin pumpkins pumps pun punch punchy punctual punctuality
punctuate punctuation puncture pundit pungent punish punishable punishment punitive punk punt punter pup pupa
pupil pupillages pupils puppet puppeteer puppetry puppets puppy purchase purchased purchaser purchases
purchasing purdah pure purebred puree purely purgatory purge purged purification purifier purify purist
puritan puritanical purity purple purplish purport purportedly purpose purposeful purposefully purposely purr
purse purser pursuant pursue pursuer pursuit purveyor purview pus push pushed pusher pushes pushing pushover
pushy puss pussy put putative putrid puts putt putter putting putty puzzle puzzler puzzles puzzling pw px
pygmy pyjamas pylon pyramid pyramidal pyre pyrite pyrotechnic pyrotechnics pythagorean qa qr qua quack
quackery quad quadrangle quadrant quadratic quadrature quadriceps quadrilateral quadriplegic quadruple
quagmire quail quaint quake qualifed qualification qualified qualifier qualify qualitative qualitatively
quality quandary quantify quantitative quantities quantity quantum quarantine quarantined quark quarrel
quarrelling quarry quart quarter quarterback quarterly quarters quartet quarto quasar quash quasi quaternary
quay que queasy queer quell quench queried queries query querying quest question questionable questionaire
questioner questioning questionnaire questionnaires questions queue queued queueing queues queuing quibble
quiche quick quicken quicker quickest quickly quickness quicksand quicksilver quid quiescent quiet quieter
quietly quietness quill quilt quince quincea quinine quintessence quintessential quintet quip quirk quirky
quit quite quitter quiver quixotic quiz quizmaster quizzes quorum quota quotable quotas quotation quotations
quote quoted quotes quotient quoting rabbi rabbinical rabbit rabble rabid rabies raccoon race racecourse
racehorse racer races racetrack racial racially racing racism racist rack racked racket racketeering racking
racks racquet racy radar radial radially radiance radiant radiate radiation radiator radical radicalism
radically radio radioactive radioactivity radiographers radiologist radiology radiotherapy radish radium
radius radon raffle raft rafter rafts rag ragdolls rage ragged raging ragtime rahel raid raider rail railing
railings railroad rails railway rain rainbow raincoat raindrop rained rainfall rainforest raining rainmaker
rains rainstorm rainwater rainy raise raised raises raisin raising raja rajah rake rally ram ramble rambler
rambling rambunctious ramen ramp rampage rampant rampart ramshackle ran ranch rancher ranching rancid rancor
random randomisation randomise randomly randomness rang range ranger ranges rank ranked ranking rankings ranks
ransom ransomware rant rap rapacious rape rapid rapidity rapidly rapier rapist rapport rapprochement rapt
rapture rapturous rare rarely raring rarity rascal rash rashly rasp raspberry raspy raster rat ratchet rate
rated rates rather ratification ratified ratify rating ratings ratio ration rational rationale rationalisation
rationalise rationalism rationalist rationality rationalization rationalize rationally rationed ratios rattle
rattlesnake rattling raucous ravage rave ravel ravenous ravine raving ravioli raw rawhide raws ray rayon rays
raze razor rd re reach reachable reached reaches reaching react reacted reacting reaction reactionary
reactivate reactivated reactivation reactive reactor reacts read readability readable reader readers
readership readily readiness reading readings readjust readout reads ready reaffirm reagent reagents real
realign realisation realise realised realism realist realistic realistically reality realization realize
reallocation really realm realtor realty ream reap reaper reappear reappearance reapply reappraisal rear
rearing rearrange rearranged rearrangement rearward reason reasonable reasonableness reasonably reasons
reassemble reassert reassess reassessment reassign reassigned reassurance reassure reassuring rebar rebase
rebased rebate rebates rebel rebellion rebellious rebirth reboot rebooted rebooting reboots reborn rebound
rebrand rebranding rebrands rebroadcast rebuff rebuild rebuilding rebuilt rebuke rebus rebut rebuttal rec
recalcitrant recalculated recalibrated recalibrating recalibration recall recalled recalls recant recap
recapture recast reccomends recd recede receipt receipts receivable receive received receiver receives
receiving recent recently receptacle reception receptionist receptionists receptive receptor recess recession
recessive recharge recharges recheck recidivism recieved recipe recipes recipient recipients reciprocal
reciprocate reciprocity recital recitation recite reckless recklessly recklessness reckon reckoned reckoning
reckons reclaim reclaimed reclamation reclassified recline recliner recluse reclusive recode recoded
recognisable recognise recognised recognises recognising recognition recognizable recognize recognizes recoil
recollect recollection recombination recommend recommendation recommendations recommended recommender
recompense reconcile reconciled reconciles reconciliation reconciliations reconciling reconfiguration
reconfigure reconnaissance reconnect reconnected reconnecting reconsider reconsideration reconsidered
reconstitute reconstruct reconstruction reconvene record recorded recorder recording recordings records
recount recounted recoup recourse recover recoverable recovered recovering recovery recreate recreated
recreation recreational recruit recruited recruitement recruiter recruiters recruiting recruitment recruits
recs rectal rectangle rectangles rectangular rectification rectified rectifier rectify rector rectorate rectum
recumbent recuperate recuperation recur recurrence recurrent recursion recursive recursively recyclable
recycle recycled recycler recyclers recycles recycling red redact redaction reddish redecorate redeem
redeemable redeemed redeemer redefine redefinition redemption redeploy redeployed redeployment redesign
redesigned redesigning redevelop redevelopment redhead redheaded redid redirect redirection redirects
rediscover rediscovery redistribute redistribution redistricting redlined redlines redness redo redoing redone
redoubt redraft redrafting redraw redrawing redrawn redress redrew reds reduce reduced reduction redundancies
redundancy redundant redwood reedy reef reefer reek reel reelection reels reenact reenactment reenter reentry
reestablish reevaluate reeve reexamine ref refactor refactored refactoring refer referee reference references
referendum referent referential referral referrals refers reffuses refill refilled refinance refinancing
refine refined refinement refinery refit reflect reflected reflective reflector reflex reflexive reflexively
refocus reforecast reforestation reform reformation reformatory reformer refraction refractometer refractory
refrain refresh refreshed refresher refreshes refreshing refreshingly refreshment refrigerant refrigerate
refrigeration refrigerator refs refuel refuelling refuge refugee refund refundable refunded refunds refurb
refurbish refurbishment refusal refuse refused refuses refusing refutation refute reg regain regal regard
regarding regardless regards regatta regency regenerate regeneration regenerative regex reggae regime regimen
regiment regimental region regional regionalism regionally regions register registered registering registers
registrant registrants registrar registration registrations registry rego regress regression regressive regret
regretful regretfully regrets regrettably regroup regular regularity regularly regulate regulated regulation
regulations regulator regulatory regurgitate regurgitation rehab rehabilitate rehabilitation rehash rehearsal
rehearsals rehearse rehearsed rehearses rehearsing reheat rehung reign reimaged reimburse reimbursement rein
reincarnation reindeer reindex reindexed reindexing reinforce reinforcement reinstall reinstalled reinstalling
reinstate reinstated reinstatement reinsurance reinsurer reinsurers reinterpretation reinvent reinvest reissue
reissued reiterate reject rejected rejecting rejection rejections rejects rejoice rejoicing rejoin rejuvenate
rejuvenation rekindle relapse relate related relation relational relations relationship relative relatively
relativistic relativity relaunch relax relaxation relaxed relay relearn releasable release released releases
releasing relegate relegation relent relentless relentlessly relevance relevancy relevant reliability reliable
reliably reliance reliant relic relief relies relieve relieved religion religious religiously relined relining
relinquish relish relive reload reloaded relocate relocated relocation reluctance reluctant reluctantly rely
remain remainder remained remaining remains remake remand remap remark remarkable remarkably remarketing
remarks remarriage remarry rematch remedial remedy remember remembered remembering remembers remembrance
remind reminded reminder reminders reminding reminds reminisce reminiscence reminiscent remiss remission remit
remittance remnant remodel remodeling remodelling remorse remorseful remorseless remote remotely remoteness
remoting removable removal remove removed remover removes remuneration renaissance renal rename renamed
renames renaming rend render rendered renderer rendering renderings renders rendezvous rendition renegade
renegotiate renegotiated renegotiating renew renewable renewal renewals renewed renewing renews renounce
renovate renovated renovation renown renowned rent rental rentals rented renter rents renumbered renunciation
reopen reopened reopening reopens reorder reordered reorg reorganisation reorganised reorganising
reorganization reorganize rep repaint repainted repair repaired repairing repairman repairs reparation
repatriate repatriation repay repayment repeal repeat repeatable repeated repeatedly repeater repel repellent
repent repentance repentant repertoire repertory repetition repetitive rephrase replace replaced replacement
replacements replaces replacing replanned replatforming replay replenish replenishment replete replica
replicas replicate replicated replication replied replies reply replying repo repoints report reportage
reported reportedly reporter reporters reporting reports repos repose repositories repository repossession
reprehensible represent representation representational representative repress repressed repression repressive
reprieve reprimand reprint reprinted reprisal reprise repro reproach reproduce reproduced reproduction
reproductive reprogram reprogrammed reps reptile reptilian republic republican republicanism republished
repudiate repudiation repugnant repulse repulsion repulsive reputable reputation repute reputed reputedly req
reqs request requested requester requests requiem require required requirement requirements requires
requirments requisite requisition requisitions reran reread rereading reroute rerun rerunning reruns res
resale reschedule rescheduled reschedules rescind rescue rescued rescuer research researcher resell reseller
resellers resemblance resemble resend resending resent resentful resentment reservation reservations reserve
reserved reserves reservist reservoir reset resets resetting resettle reshoot reshuffle reside residence
residency resident residential residents residual residue resign resignation resignations resigned resilience
resiliency resilient resin resist resistance resistant resistor resits resize resized resizes resizing
resolute resolutely resolution resolve resolved resolves resolving resonance resonant resonate resonator
resort resource resourceful resourcefulness resources respect respectability respectable respectful
respectfully respective respectively respiration respirator respiratory respite resplendent respond responded
respondent respondents responding responsable response responses responsibility responsible responsibly
responsive rest restart restarted restarting restarts restate restated restatement restaurant restaurants
restaurateur rested restful resting restitution restive restless restlessness restock restocked restorable
restoration restorative restore restored restorer restores restoring restrain restrained restraint restrict
restricted restriction restrictions restrictive restroom restructure restructuring rests restyling
resubmission resubmit result resultant results resume resumed resumes resumption resupply resurface
resurfacing resurgence resurgent resurrect resurrection resuscitate resuscitation resync retail retailer
retailers retain retained retainer retake retaken retaliate retaliation retaliatory retard retardant
retardation retarded retargeting retargetting retention retest retested rethink reticence reticent retina
retinal retire retired retiree retirement retires retort retouch retouched retoucher retouching retrace
retract retractable retraction retrain retrained retraining retreat retrenchment retrial retribution retried
retries retrieval retrieve retriever retro retroactive retroactively retrofit retrograde retrospect
retrospective retrospectively retry retrying return returnable returned returning returns retype reunification
reunion reunite reusable reuse rev revaluation revamp reveal revealing revel revelation revelry revenge
revenue reverb reverberation revere reverence reverend reverent reverie reversal reverse reversed reversible
reversion revert reverted reverting review reviewed reviewer reviewers reviewing reviews revise revised
revising revision revisions revisit revitalization revitalize revival revive revocable revocation revoke
revoked revokes revolt revolution revolutionary revolutionise revolutionize revolve revolver revue revulsion
reward rewarding rewards rewind rewire rewiring reworded rewords rework reworked reworking rewrite rewrites
rewriting rewritten rewrote rfp rg rgb rgen rhapsody rhetoric rhetorical rhetorically rheumatic rheumatism
rhinestone rhino rhinoceros rhizome rho rhodium rhododendron rhubarb rhyme rhymes rhythm rhythmic rhythmically
rial rib ribbing ribbon ribbons rice rich riches richly richness rickets rickety rickshaw ricochet ricotta rid
riddance ride rider riders ridge ridicule ridiculous ridiculously ridiculousness riding rien rife riff rifle
rifleman rift rig riggers rigging right righteous righteousness rightful rightfully rightist rightly righto
rights rigid rigidity rigidly rigor rigorous rigorously rigour rigs rigth rile rim rime rind ring ringer
ringing ringleader rings ringside rink rinse rinsing riot riotous rip ripe ripen riposte ripper ripple rise
riser risk risks risky risotto rite ritual ritualistic ritually rival rivalry river riverbed rivers riverside
rivet riveting rn rnd road roadblock roadblocks roadhouse roadmap roadmaps roadrunner roads roadshow roadside
roadway roadworks roam roaming roan roar roast roaster roasting robber robbery robe roblox robot robotic
robotics robots robust robustly robustness rock rocked rocker rocket rocks rococo rodent rodeo roebuck rogue
role roles roll rollback rollbacks rolled roller rollercoaster rolling rollng rollout rolls rollups romance
romantic romantically romanticism romanticize romp rood roof roofer roofers roofing roofs rooftop rooibos rook
rookie room roommate rooms roomy roost rooster root rooted rope ropey ros rosary rose rosebud roses rosewood
rosin roster rostered rosters rostrum rot rota rotary rotas rotate rotated rotating rotation rotational rote
rotisserie rotor rots rotten rottweiler rotunda rouge rough roughly roughness roulette round roundabout
rounded rounding roundly rounds roundup rout route router routers routes routine routinely routing rove rover
row rowboat rowdy rower rowing rows royalties royalty rps rte rub rubber rubbery rubbing rubbish rubble rube
rubella rubicon ruble rubric rucksack rudder ruddy rude rudely rudeness rudimentary ruefully ruff ruffian
ruffle rug rugged ruin ruined ruining ruinous rule ruled ruler rulers rules ruling rulings rum rumble rumbles
rummage rummy rumor rumour rumours rump rumpus run runaround runaway runbook runbooks rundown rune rung runing
runner runners running runny runoff runs runt runtime runway rupture rural rush rushed rusk russet rustic
rustle rustled rustling rusty rut ruthless ruthlessly ruthlessness rye ryokan saas sabbatical sabbaticals
saber sable sabotage saboteur sabre sac saccharine sack sacrament sacramental sacred sacrifice sacrilege
sacrilegious sacrosanct sad saddest saddle sadism sadist sadistic sadly sadness safe safeguard safeguarding
safekeeping safely safes safety saffron sag saga sage sagebrush said sail sailboat sailed sailing sailor sails
saint sainthood saintly sake saki salaam salacious salad salamander salami salaried salaries salary sale
saleable sales salesman salespeople salesperson salience salient saline salinity saliva salivary salmiakki
salmon salmonella salon saloon salt salted saltwater salty salutary salutation salute salvage salvation salve
salvo samba same sameness sample sampled sampler samples sampling samurai san sanatorium sanctification
sanctify sanctimonious sanction sanctions sanctity sanctuary sanctum sand sandal sandals sandalwood sandbag
sandblaster sandbox sandboxes sanding sandman sandpaper sandpiper sandstone sandstorm sandwich sandwiches sane
sanguine sanitarium sanitary sanitation sanitize sanity sank sans sap sapling sapphire sappy sarcasm sarcastic
sarcastically sarcoma sarcophagus sardine sardonic saree sari sartorial sash sassafras sassy sat satanic
satanism sate satellite satiety satin satire satirical satirist satisfaction satisfactorily satisfactory
satisfied satisfy satisfying saturate saturated saturation satyr sauce saucepan saucer sauces saucy sauerkraut
sauna sausage sav savagely savagery savant save saved saver saves saving savings savior saviour savor savory
savour savoury savvy saw sawdust sawmill sax saxophone saxophonist say saying says sb scab scabbard scabies
scaffold scaffolders scaffolding scalar scale scaled scales scaling scallop scalp scalpel scam scammer scamp
scamper scan scandal scandalous scanned scanner scanners scanning scans scant scantily scanty scapegoat
scapegoating scapula scar scarab scarce scarcely scarcity scare scarecrow scared scarf scarves scary scat
scathing scatter scattered scattering scavenge scavenger scenario scenarios scene scenery scenes scenic scent
scented sceptic sceptical scepticism schedule scheduled scheduler schedules scheduling schema schemas
schematic scheme scheudled schism schist schizoid schizophrenia schizophrenic schnitzel scholar scholarly
scholarship scholastic school schoolboy schoolgirl schoolhouse schoolmaster schoolmate schools schoolteacher
schoolwork schoolyard schooner sciatic sciatica science scientific scientifically scientist scimitar scion
scissor scissors sclerosis scoff scold scolding scoliosis scone scoop scoot scooter scope scopes scoping
scorch scorching score scoreboard scorecard scorecards scored scorer scores scoring scorn scorpion scotch
scour scourge scout scouted scouts scowl scrabble scram scramble scrambled scrambler scrap scrapbook scrape
scraped scraper scrapped scrappy scratch scratched scratching scratchy scrawny scream screams screech screed
screen screened screener screening screens screenshot screenshots screenwriter screw screwdriver screwed
screws scribble scribbles scribe scrimmage scrip script scripted scripts scriptural scripture scriptwriter
scroll scrolling scrolls scrooge scrotum scrounge scrub scrubber scrubby scruff scruffy scrum scrupulous
scrupulously scrutinize scrutiny scud scuff scuffle sculpt sculptor sculptural sculpture scum scuppered scurry
scurvy scuttle scythe sdk sdr se sea seabed seabird seaboard seacoast seafaring seafood seal sealant sealed
sealer seals seam seaman seamless seamstress seaport sear search searchable searched searcher searches
searching searchlight seashell seashore seaside season seasonal seasonality seasonally seasoning seat seated
seating seats seaward seaweed seaworthy sebaceous sec secede secession secessionist secluded seclusion second
secondarily secondary seconded secondhand secondly seconds secops secrecy secret secretarial secretariat
secretary secrete secretion secretive secretly secrets secs sect sectarian sectarianism section sectional
sections sector secular secularism secularization secure secured securely security sedan sedate sedation
sedative sedentary sedge sediment sedimentary sedimentation sedition seditious seduce seducer seduction
seductive seductively see seed seeded seeding seedling seeds seedy seeing seek seeker seekers seeking seem
seemed seeming seemingly seems seen seep seepage seer sees seesaw segment segmentation segmented segments
segregate segregated segregation segue seismic seismology seize seizure seldom select selection selective
selectively selectivity selector selects self selfie selfish selfishly selfishness selfless selflessly
selflessness sell seller sellers selling sells seltzer semantic semantically semantics semaphore semblance
semen semester semi semiautomatic semicircular semicolon semicolons semiconductor semifinal seminal seminar
seminary semitone senator senatorial send sended sender senders sending sendnig sends senile senior seniority
senna sensation sensational sensationalism sensationalist sense senseless sensibility sensible sensibly
sensitive sensitively sensitivity sensitization sensitized sensor sensors sensory sensual sensuality sensuous
sent sentence sentences sentience sentient sentiment sentimental sentimentality sentinel seo separable
separate separately separates separation separatism separatist separator sepia sepsis sept septic septum
sepulchre sequel sequence sequenced sequencer sequencing sequential sequentially sequester sequestration
sequoia serenade serendipitous serendipity serene serenely serenity serf serfdom serge sergeant serial
serialization serially serials series serif serious seriously seriousness sermon serpent serpentine serrated
serum servant serve served server serverless servers serves service serviceable serviced servicedesk
serviceman services servile serving servitude servo sesame session sessions set setback sets settee setter
setting settings settle settled settlement settlements settler settles settling setup sev seven sevens
seventeen seventeenth seventh seventy sever several severance severe severely severity sew sewage sewer
sewerage sewing sewn sex sexiness sexism sexist sexless sexual sexuality sexually sexy sftp shabby shack
shackle shade shader shaders shades shading shadow shadowed shadowing shadows shadowy shady shaft shafts shag
shaggy shaikh shake shakedown shaker shakers shakeup shaking shaky shale shall shallot shallow sham shaman
shambles shame shameful shamefully shameless shamelessly shampoo shamrock shank shanty shape shaped shapeless
shapely shard sharding share shared shareholder shareholders sharepoint shares sharing shark sharp sharpen
sharpened sharpener sharper sharply sharpness sharpshooter shatter shave shaving shawl shaykh she sheaf shear
sheath shed shedding sheen sheep sheepdog sheepish sheepishly sheepskin sheer sheet sheeting sheets sheik
sheikh shelf shell shellac shellfish shelter sheltered shelters shelve shelved shelves shelving sherbet
sheriff shes shield shift shifted shifting shifts shifty shilling shim shimmer shimmy shine shiner shingle
shingles shins shiny ship shipboard shipbuilding shipment shipments shipped shipper shipping ships shipshape
shipwreck shipyard shire shirk shirt shirts shit shiver shoal shock shocker shocking shockingly shoddy shoe
shoelace shoes shoestring shoo shook shoot shooter shooting shootout shoots shop shopfitter shopfront
shopkeeper shoplifter shopper shoppers shopping shops shore shoreline short shortage shortbread shortcake
shortcode shortcoming shortcut shortcuts shorten shortened shortener shortening shortens shorter shortest
shortfall shorthand shortlist shortlisted shortlisting shortly shortness shorts shortsighted shortwave shot
shotgun shots should shoulder shoulders shouldn shout shouted shouting shoutout shouts shove shovel show
showcase showdown showed shower showers showing showman showmanship shown showroom shows showstopper
showstoppers showy shp shrank shrapnel shred shredded shredder shredding shrew shrewd shrewdly shriek shrike
shrill shrimp shrine shrink shrinkage shrinking shrivel shroud shrub shrubbery shrug shrugged shrugging shrugs
shrunk shuck shudder shuffle shun shunt shunting shush shut shutdown shuts shutter shutting shuttle shy
shyness si sibling sic sick sicken sickle sickly sickness side sidearm sidebar sided sideline sides sidestep
sidewalk sidewall sideways siding siege siesta sieve sift sigh sight sighted sighting sigma sign signage
signal signaling signalling signatories signatory signature signatures signboard signed signer signers signet
significance significant significantly signifies signify signing signmaker signoff signpost signs signup
signups signwriter silage silence silencer silent silently silhouette silica silicate silicon silicone silk
silken silkworm silky sill silliest silliness silly silo silos silt silver silverware silvery sim simian
similar similarity similarly simile simmer simple simpler simpleton simplex simplicity simplification simplify
simplistic simply simulate simulated simulation simulations simulator simultaneous simultaneously sin since
sincere sincerely sincerity sine sinew sinful sing singe singer singers singing single singles singly sings
singular singularity singularly sinister sink sinker sinkhole sinner sinuous sinus sinuses sinusitis
sinusoidal sip siphon sipping sir sire siren sirloin sissy sister sisterhood sisterly sisters sit sitar site
sitecore sitemap sites sits sitter sitting situate situated situation six sixes sixteen sixteenth sixth sixty
sizable size sizeable sizes sizing sizzle sk skate skateboard skater skeet skein skeletal skeleton skeletons
skeptic skeptical skepticism sketched sketches sketching sketchy skeuomorphism skew skewed skewer ski skid
skier skies skiff skiing skilful skilfully skill skilled skillful skillfully skills skim skimp skimpy skin
skinning skinny skip skipped skipper skipping skips skirmish skirt skis skit skittish sku skull skunk skus sky
skydiving skylark skylight skyline skyrocket skyscraper sla slab slack slacks slag slalom slam slander
slanderous slang slant slap slapped slapstick slash slat slate slaughterhouse slaughtering slave slaver
slavery slaw slay slayer sleazy sled sledge sledgehammer sleek sleep sleeper sleepiness sleeping sleepless
sleeplessness sleepover sleeps sleepwalking sleepy sleet sleeve sleeveless sleeves sleigh slender slept sleuth
slice slicer slick slicker slid slide slider slides slideshow slight slightly slim slime slimmer slimy sling
slingshot slink slinky slip sliping slipknot slippage slipped slipper slippery slipping slips slit slither
sliver slob slog slogan slogans sloop slop slope sloppy slot sloth sloths slots slotted slouch slow slowdown
slowed slower slowest slowing slowly slowness slows sludge slug slugger sluggish sluice slum slumber slump
slur slurp slurping slush slushy slut sly slyly smack small smaller smallish smallpox smart smartcard
smartcards smartly smash smashed smashing smattering sme smear smell smells smelly smelt smelter smile smiled
smiles smiley smileys smiling smirk smite smithereens smock smog smoke smokehouse smokeless smoker smokers
smokey smoking smoko smoky smooth smoother smoothly smoothness smother sms smtp smudge smudges smug smuggle
smuggler smugness smut snack snacks snafu snag snagging snags snail snake snap snapdragon snapped snapper
snappy snaps snapshot snare snarl snatch sneak sneaker sneakers sneaky sneer sneeze snicker sniff snip snipe
sniper snippet snippets snitch snob snobbery snobbish snobby snooker snookered snoop snooty snooze snore
snorkel snort snot snotty snout snow snowball snowboard snowed snowfall snowing snowman snowmobile snowshoe
snowstorm snowy snub snuff snug snuggle snugly so soak soaked soap soapbox soapy soar sob sober sobriety
soccer sociable social socialise socialism socialist socialistic socialization socialize socially socials
societal society socioeconomic sociological sociologist sociology sociopath sock socket sockets socks sod soda
sodden sodium sodomy sofa sofas soffa soft softball soften softener softening softer softly softness softphone
software softwood soggy soil sojourn solace solar sold solder soldering soldier sole solely solemn solemnity
solemnly solenoid solicit solicitation solicitor solicitors solid solidarity solidify solidity solidly
soliloquy solitaire solitary solitude soloist soloists solstice solubility soluble solution solvable solve
solved solvency solvent solver solves solving somber sombody sombre some somebody someday somehow someone
someones someplace somersault something sometime sometimes somewhat somewhere sommelier somone son sonar
sonata song songbird songs songwriter sonic sonnet sony soon sooner soonest soonish sooo soooo soot sooth
soothe soothing sooty sop sophies sophisticated sophistication sophomore soprano sorbet sorcerer sorceress
sorcery sordid sore sorely soreness sorghum sorority sorrel sorrow sorrowful sorry sort sorted sortie sorting
sorts sory sot souffl soul soulful soulless souls sound sounded sounding soundly soundness soundproof sounds
soundtrack soup soups sour source sourced sources sourcing sourdough sous south southbound southeast
southeastern southerly southern southerner southernmost southward southwards southwest southwestern souvenir
sovereign sovereignty sow sown soy soybean spa space spacecraft spaceflight spaceman spaces spaceship
spacesuit spacing spacious spade spaghetti spam spammers span spandex spaniel spaniels spank spanking spanner
spans spar spare spares sparing sparingly sparky sparrow sparse sparsely spasm spastic spat spate spatial
spatter spatula spawn spay speak speaker speakers speaking speaks spear spearhead spearmint spec specced
special specialisation specialise specialist speciality specialization specialize specially specialty specie
species specific specifically specification specified specifies specify specimen specious speck speckled specs
spectacle spectacular spectacularly spectator spectators specter spectral spectre spectrometer spectroscopic
spectroscopy spectrum speculate speculation speculative speculator speech speechless speed speeded speedily
speeding speedometer speedy speling spell spellbound spellchecked spellchecker spelled spelling spellings
spells spelt spend spender spending spends spent sperm spew sphere spherical sphincter sphinx spice spicy
spider spiders spiel spigot spike spiked spiky spill spillage spilled spilling spillway spin spinach spinal
spindle spindly spine spineless spinner spinning spinoff spins spinster spiny spiral spire spirit spirited
spirits spiritual spiritualism spiritualist spirituality spiritually spit spite spiteful spits spitz splash
splashes splashing splatter spleen splendid splendidly splendor splendour splice spliced splicing spline
splint splinter split splitter splitting splurge spoil spoilage spoiled spoiler spoils spoke spoken spokesman
spokesperson spokeswoman sponge spongy sponsor sponsoring sponsors sponsorship spontaneity spontaneous
spontaneously spoof spook spooky spool spoon spoonful spoons sporadic sporadically spore sport sportive sports
sportscaster sportsman sportsmanship sportswear sporty spot spotless spotlight spots spotted spotter spotting
spotty spouse spout sprain sprawl spray sprayer spread spreader spreading spreads spreadsheet spreadsheets
spree sprig sprightly spring springboard springs springtime springy sprinkle sprinkler sprint sprinter
sprinting sprints sprite spritz sprocket spruce spry spud spunk spur spurious spurn sputnik sputum spy sql
squabble squad squadron squads squalid squall squalor squander square squared squarely squares squash squashed
squat squatter squaw squawk squeak squeaks squeaky squeal squeamish squeeze squeezed squelch squid squint
squinting squire squirm squirrel squirt squirted squishy src sre srt sry sso st stab stabbing stabilisation
stabilise stability stabilization stabilize stabilizer stable staccato stack stacked stacking stacks stadium
staff staffed staffer staffing stag stage stagecoach stages stagger staggeringly staging stagnant stagnate
stagnation staid stain stained staining stainless stair staircase stairs stairway stairwell stairwells stake
stakeholder stakeholders stale stalemate stalinist stalk stalker stall stalled stallion stalls stammer stamp
stamped stampede stamps stance stand standard standardisation standardization standardize standards standby
standing standoff standpoint stands standstill standup standups stanza staph staphylococcus staple stapler
staples star starboard starch starchy stardom stare stared stares starfish staring starkly starlight starling
starry stars start started starter starters starting startle startling startlingly starts startup starvation
starve stash stat state statehood statehouse stateless stately statement statements states statesman statewide
static station stationary stationery stations statistic statistical statistically statistician statistics
stats statuary statue stature status statute statutes statutory staunch stave stay stayed staying stays stead
steadfast steadfastly steadily steady steak steakholder steakhouse steal stealing stealth stealthily stealthy
steam steamboat steamer steamroller steamy steel steelworks steely steep steeple steeplechase steeply steer
steerco steering stellar stem stems stench stencil stenographer stent step stepbrother stepdaughter stepfather
stepmother steppe stepped steps stepsister stepson stereo stereotype stereotypical sterile sterilisation
sterility sterilization sterilize sterling stern sternly sternum steroid stethoscope stew steward stewardess
stewards stewardship stg sth stick sticker stickers stickies stickiest sticking stickler sticks sticky stiff
stiffen stiffness stifle stigma stil stiletto still stillbirth stillborn stillness stills stilt stilted
stimulant stimulate stimulation stimulus sting stinger stingray stingy stink stinker stint stipend stipulate
stipulation stir stirring stirrup stitch stitched stochastic stock stockade stockbroker stocked stockholder
stocking stockists stockpile stocks stocktake stocktaking stocky stoic stoicism stoker stolen stomach stomp
stone stoner stonewall stoneware stonework stoney stony stood stooge stool stools stoop stop stopgap stoplight
stopover stoppage stopped stopper stoppers stopping stops stopwatch storage store stored storefront storehouse
storekeeper storeroom stores storey storied stories storing stork storm story storyboard storyboarding
storyboards storyline storyteller stout stove stow stowaway straddle straight straightaway straighten
straightforward straightforwardly strain strained strainer strait straitjacket strand stranded strange
strangely strangeness stranger strangers strangle strangulation strap strapless strapline strapping stratagem
strategic strategically strategist strategy stratification stratosphere stratum straw strawberry straws stray
streak streaky stream streamed streamer streaming streamline streamlined streams street streetcar streets
streetwise strength strengthen strenuous strenuously streptococcus stress stressed stressful stretch stretcher
stretchy stricken strict strictly stride strident strife strike striker strikes striking strikingly string
stringed stringent strings stringy strip stripe striped stripes striping stripped stripper stripping strips
striptease strive striving strobe stroke stroll stroller strong stronger strongly strontium struck structural
structurally structure structured strudel struggle struggles struggling strum strut strychnine stub stubble
stubborn stubbornly stubbornness stubby stucco stuck stud student students studied studies studio studios
studious studiously study stuff stuffed stuffing stuffy stumble stumbling stump stumped stumpy stun stunning
stunningly stunt stunted stupendous stupid stupidity stupor sturdy sturgeon stutter stutters sty style stylish
stylist stylistic stylistically stylus styx suave sub subatomic subbies subclass subcommittee subconscious
subconsciously subcontinent subcontract subcontractor subcontractors subculture subcutaneous subdivision
subdomain subdue subeditor subgroup subhuman subject subjection subjective subjectively subjectivity subjugate
subjugation subjunctive sublet sublimation sublime subliminal submarine submerge submersible submission
submissions submissive submit submits submitted submitting subnet subordinate subordination subplot subpoena
subprocessors subroutine subs subscribe subscriber subscribers subscription subscriptions subsection
subsequent subsequently subservient subset subsidary subside subsidence subsidiaries subsidiary subsidies
subsidise subsidize subsidy subsist subsistence subsonic subspace substance substandard substantial
substantially substantiate substantiation substantive substation substations substitute substitution substrate
subsystem subterfuge subterranean subtitle subtitled subtitler subtitles subtitling subtle subtlety subtly
subtract subtraction subtropical suburb suburban suburbia subversion subversive subvert subway succeed
succeeds success successful successfully succession successive successively successor successors succinct
succinctly succour succulent succumb such suck sucker suckered suckle suckling sucrose suction sudden suddenly
sudo suds suede suet suffer sufferer sufferers suffering suffers suffice sufficiency sufficient sufficiently
suffix suffocate suffocation suffrage sugar sugarcane sugarcoat sugars sugary suggest suggestion suggestions
suggestive suicidal suicide suing suis suit suitability suitable suitably suitcase suitcases suite suites
suitor suits sulfate sulfide sulfur sulfuric sulk sulked sulking sulks sulky sullen sully sulphate sulphide
sulphur sulphuric sultan sultana sultanate sultry sum sumac summaries summarily summarise summarised
summariser summarize summary summation summed summer summertime summit summon summons sump sumptuous sums sun
sunbeam sunblock sunburn sunburned sunburnt sundae sunder sundial sundown sundry sunfish sunflower sunglasses
sunk sunken sunlight sunlit sunny sunrise sunscreen sunset sunshine sunspot sup super superb superbly
supercharge supercharger supercomputer superconductivity superconductor superficial superficially superfluous
superhero superhighway superhuman superintendent superior superiority superlative superman supermarket
supermarkets supermodel supernatural supernova superpower supersonic superstar superstition superstitious
superstructure supervise supervision supervisor supervisory supine supper supplant supple supplement
supplemental supplementary supplication supplied supplier suppliers supplies supply support supported
supporter supporters supporting supportive supports suppose supposed supposedly supposition suppress
suppressed suppression supranational supremacist supremacy supreme supremely surcharge sure surefire surely
surety surf surface surfboard surfed surfer surge surgeon surgeons surgery surgical surgically surly surmise
surname surnames surpass surplus surprise surprised surprises surprising surprisingly surreal surrealism
surrealist surrender surreptitiously surrey surrogate surround surroundings surtitles surveillance survey
surveyed surveyor surveyors surveys survival survive survived survives susceptibility susceptible sushi
suspect suspects suspend suspended suspending suspense suspenseful suspension suspicion suspicious
suspiciously sustain sustainability sustainable sustained sustenance suture svc svenja svg svn swaapped swab
swabs swag swagger swallow swallowed swallows swamp swamped swampy swan swank swap swapped swapping swaps
swarm swat swatch swatches swath sway swear swearing swears sweat sweated sweater sweating sweatpants
sweatshirt sweaty sweep sweeper sweepstake sweepstakes sweet sweeten sweetener sweetest sweetheart sweetly
sweetness sweets swell swelled swelling swept swerve swiftly swiftness swig swill swim swimlane swimmer
swimmers swimming swimmingly swimsuit swimwear swindle swindler swine swing swinger swipe swirl swish swisher
switch switchboard switched switcher switches switching swivel swollen swoon swoop sword swordfish swordsman
swore sworn sycamore syllabic syllable syllabus sylvan symbiosis symbiotic symbol symbolic symbolically
symbolise symbolism symbolize symbols symmetric symmetrical symmetrically symmetry sympathetic sympathetically
sympathise sympathize sympathizer sympathy symphonic symphony symposium symptom symptomatic synagogue synapse
sync synced synch synchronization synchronize synchronous syncing syncs syndicate syndication syndrome
synergistic synergy synod synonym synonymous synonyms synopsis syntactic syntax synthesis synthesize
synthesizer synthetic syphilis syringe syrup syrupy sysadmins system systematic systematically systemic
systems systolic ta tab tabby tabernacle table tablecloth tablecloths tables tablespoon tablet tabletop
tablets tableware tabloid taboo tabs tabu tabular tabulation tacho tachograph tacit tacitly taciturn tack
tackle tackler tacks tacky taco tacos tact tactful tactfully tactic tactical tactically tactician tactile tad
tadpole taffy tag tagged tagging tagline tags taht tail tailgate tailor tailors tails tailspin tailwind taint
tainted take takeaway taken takeoff takeout takeover taker takers takes taking takings takk talc tale talent
talented tales talisman talk talkative talked talker talkers talking talks tall taller tallow tally talmud
talon tamale tamarind tame tamed tamp tamper tampon tan tandem tang tangent tangential tangerine tangi
tangible tangle tangled tango tangy tank tanked tanker tankers tanks tannery tannin tantalising tantalizing
tantamount tantrum tap tape taper tapered tapes tapestry tapeworm tapioca tapping taproom tar tarantula
tarball tardiness tardy tare target targeting targets tariff tariffs tarmac tarnish taro tarp tarpaulin tarpon
tarragon tarring tarry tart tartan tartar tarts task tasking taskmaster tasks tassel taste tasted tasteful
tastefully tasteless taster tasters tasting tastings tasty tattered tatters tattle tattoos taught taunt taupe
taut tavern tawdry tax taxable taxation taxed taxes taxi taxicab taxidermy taxonomic taxonomy taxpayer tbc tbd
tbh tday tdy tea teach teachable teacher teachers teaching teacup teak teal team teaming teammate teams
teamwork teapot teapots tear teardown teardrop tearful tearfully tearing tears teary teas tease teaser
teaspoon teat teatime tech technical technicality technically technician technicians technique technological
technologically technologist technology techs tectonics tedious tedium tee teen teenage teenaged teenager
teenagers teens teeny teeter teeth teh telco telecast telecom telecommunication telecoms teleconference
telegram telegraph telegraphy telekinesis telemarketing telematics telemetry telepathic telepathically
telepathy telephone telephony telephoto teleprompter telescope telescopic telethon television tell teller
tellers telling tells telltale tellushere telly temerity temp temper tempera temperament temperamental
temperance temperate temperature temperatures tempered tempest tempestuous template templates tempo temporal
temporally temporarily temporary temps tempt temptation tempting temptress ten tenable tenacious tenacity
tenancy tenant tenants tend tendency tender tendered tenderloin tenderly tenderness tenders tendinitis tendon
tends tenement tenet tenfold tenner tennis tenor tense tensed tensile tension tensioner tensor tent tentacle
tentative tentatively tenth tenths tents tenuous tenure tepid terabytes term termbase terminal terminally
terminals terminate terminated termination terminator terminologist terminology terminus termite termly terms
tern terrace terrain terrarium terrestrial terrible terribly terrier terrific terrify territorial territories
territory terror terrorism terrorist terrorize terse tertiary tesla test testable testament tested tester
testers testicle testify testimonial testimonials testimony testing testis testosterone tests testy tetanus
tether tethered tethering tetrahedron text textbook texted textile texting texts textual textural texture
textured textures th thailand thalamus than thank thanked thankful thankfully thankfulness thanking thankless
thanks that thatch thatd thats thaw thawed the theaatre theater theatre theatres theatrical theatrically theft
thefts their theirs theism theistic them thematic thematically theme themes theming themselves then thence
theocracy theocratic theologian theological theology theorem theoretic theoretical theoretically theories
theorist theorize theory therapeutic therapeutics therapist therapy there thereabouts thereafter thereby
therefore therefrom therein thereof thereon theres thereto thereupon therewith thermal thermally thermocouple
thermodynamic thermodynamics thermometer thermometers thermonuclear thermoplastic thermos thermostat thesaurus
these thesis thespian theta they theyre theyve thick thicken thickening thicker thicket thickly thickness
thief thievery thigh thimble thin thing things think thinker thinking thinks thinly thinner thinness third
thirdly thirds thirst thirsty thirteen thirty this thistle tho thong thoracic thorax thorium thorn thorny
thorough thoroughbred thoroughfare thoroughly thoroughness those though thought thoughtful thoughtfully
thoughtfulness thoughtless thoughts thoup thousand thousands thrall thrash thrasher thread threadbare threads
threat threaten threatened threatening threatens three threefold threesome thresher threshold thresholds threw
thrice thrift thrifty thrill thrilled thriller thrilling thrive throat throb throbbing thrombosis throne
throng throttle throttled throttles throttling through throughout throughput throughs throw throwaway thrower
throwing thrown throws thru thrush thrust thud thug thumb thumbnail thumbnails thumbs thump thunder
thunderbolt thunderclap thunderous thunderstorm thurs thus thwart thx thyme thymus thyroid tibia tic tick
ticked ticker ticket ticketing tickets ticking tickle tickles ticklish ticks tidal tide tides tidewater tidied
tidies tidings tidy tidying tie tied tiems tier tiers ties tiff tiger tight tighten tighter tightest tightly
tightness tightrope tights tigress tiktok til tile tiler tiles till tillage tiller tills tilt timber
timberland timbre time timeboxed timecode timecodes timed timeless timeline timeliness timely timeout timeouts
timepiece timer timers times timescale timesheet timesheets timestamp timestamps timetable timetables timezone
timid timidity timidly timing tin tincture tinder tine tinfoil ting tinge tingle tingly tinker tinkle tinny
tins tinsel tint tiny tip tipper tipping tipple tips tipsy tiptoe tire tired tiredness tireless tirelessly
tiresome tis tissue tissues tit titan titanium tithe title titled titles titular tl tldr tmrw to toad toast
toaster toasters toasty tobacco toboggan today toddler toddy todo toe toenail toffee tofu tog toga together
togetherness toggle toggled toggles toil toilet toilets toilette token tokenisation tokens told tolerable
tolerance tolerances tolerant tolerate toleration toll tomahawk tomato tomatoes tomb tombola tomboy tombstone
tomcat tome tomorow tomorrow tomorrows tomoz tonal tonality tone toner tones tong tongue tongued tonic tonight
tonnage tonne tonnes tons tonsil tonsillitis too took tool toolbox toolchain tooling toolkit toolkits
toolmaker tools tooltip tooltips toot tooth toothache toothbrush toothed toothless toothpaste toothpick toothy
top topaz topic topical topics topless topmost topographic topographical topography topological topology
topped topping topple tops topside topsoil tor torch torchlight tore torment tormentor torn tornado torpedo
torpor torque torrent torrential torrid torsion torso tort tortilla tortoise tortoiseshell tortuous torture
torturer torus tos toss tot total totalitarian totalitarianism totality totally totals tote totem toucan touch
touchdown touched touches touching touchline touchstone touchy tough toughen toughness toujours tour touring
tourism tourist tourmaline tournament tourniquet tours tout tow towards towel towels tower town townhouse
towns township townspeople toxic toxicity toxicologist toxicology toxin toy toys trace traceability traceable
tracer traces trachea tracing track tracked tracker trackers tracking trackpad tracks tract traction tractor
trade trademark trademarked trader traders trades tradesman trading tradition traditional traditionalist
traditionally traffic trafficked trafficker tragedy tragic tragically trail trailblazer trailer trailers
trailing trails train trained trainee trainees trainer trainers training trainings trains trait traitor
traitorous trajectory tram tramp trample trampoline trams trance tranche tranquil tranquility tranquillity
transact transaction transactions transalte transatlantic transceiver transcend transcendence transcendental
transcontinental transcribe transcribed transcribing transcript transcription transcripts transducer transept
transfer transferable transference transferred transfers transfiguration transform transformation transformer
transformers transfusion transgress transgression transient transistor transit transition transitional
transitions transitive transitory translate translated translates translatiion translating translation
translations translator translators transliteration translucent transmission transmit transmitter
transmutation transnational transom transparency transparent transparently transpire transplant
transplantation transponder transport transportable transportation transporter transports transpose
transposition transsexual transverse transversely transvestite trap trapdoor trapeze trapezoidal trapped
trapper trapping trash trashy trauma traumatic travail travel traveler traveling travelled traveller
travelling travels traverse travesty trawl trawler tray trays treacherous treachery treacle tread treadmill
treason treasonous treasure treasurer treasury treat treatable treated treatise treatment treatments treats
treaty treble tree treehouse trees trek trekking trellis tremble tremendous tremendously tremor trench
trenchant trend trending trends trendy trepidation trespass trespasser tress triad triage triaged trial trials
triangle triangular triangulation triathlon tribal tribalism tribe tribulation tribunal tributary tribute
triceps trick trickery trickle trickling tricks tricky tricolor tricolour tricycle trident tried triennial
tries trifle trigger triggered triggers triglyceride trigonometric trigonometry trike trilateral trill
trilling trillion trilogy trim trimester trimmed trimmer trimming trinket trio trip tripadvisor tripartite
tripe triple triplet triplicate tripod tripods tripped trips triptych trite triumph triumphal triumphant
triumphantly triumvirate trivial trivially troll trolley trombone troop trooper trope trophy tropic tropical
troposphere trot troubadour trouble troubled troublemaker troubles troubleshoot troubleshooting troublesome
trough troupe trouser trousers trout trowel truancy truant truce truck trucker truckload trucks trudge true
truffle truffles truism truly trump trumpet trumpeter truncated truncates trundle trundling trunks truss
trusses trust trusted trustee trustees trusts trustworthiness trustworthy trusty truth truthful truthfully
truthfulness try trying tryst tsar tsunami tub tuba tubby tube tuber tuberculosis tubes tubing tubular tuck
tudor tue tuft tufted tug tuition tulip tulips tulle tumble tumbler tumbleweed tummy tumor tumour tumult
tumultuous tuna tundra tune tuned tuner tunes tungsten tunic tuning tunnel tunnelling tunnels turban turbine
turbines turbulence turbulent turf turgid turmeric turmoil turn turnaround turned turning turnip turnkey
turnoff turnout turnover turnpike turns turnstile turnstiles turntable turpentine turret turtle tusk tussle
tutelage tutor tutorial tutorials tutors tux tuxedo tv twain twang tweak tweaks tweed tweet tweets tweezers
twelfth twelve twenty twice twiddle twiddles twiddling twig twiggy twilight twill twin twine twinge twinkle
twinkling twinning twins twirl twist twisted twister twit twitchy two twofold txt tycoon type typecast typed
typeface types typescript typeset typesetter typesetters typesetting typewriter typhoid typhoon typhus typical
typically typing typist typo typographic typographical typography typos tyrannical tyranny tyrant tyre tyres
tysm tz uat ubiquitous ubiquity udpate ue uff uft ugh ugliness ugly uh uhh uhm uk ukulele ulcer ulna ulterior
ultimate ultimately ultimatum ultra ultrasonic ultrasound ultraviolet um umber umbilical umbrage umbrella
umbrellas umlaut umlauts umm ummm umpire unabashed unabated unable unabridged unacceptable unacceptably
unaccompanied unaccountable unaccustomed unacknowledged unadorned unadulterated unaffected unafraid unaided
unaltered unambiguous unambiguously unanimity unanimous unanimously unannounced unanswered unanticipated
unappealing unappreciated unapproachable unapproved unarchive unarmed unashamed unashamedly unasigned
unassailable unassigned unassisted unassuming unattached unattainable unattended unattractive unauthorised
unauthorized unavailable unavoidable unavoidably unaware unawares unbalanced unban unbearable unbearably
unbeatable unbeaten unbecoming unbeknownst unbelief unbelievable unbelievably unbeliever unbiased unblock
unblocked unblocking unblocks unbooked unborn unbothered unbought unbound unbounded unboxing unbranded
unbreakable unbroken unbuilt uncalled uncanny uncaring uncensored unceremoniously uncertain uncertainty
unchallenged unchanged unchanging uncharacteristic uncharacteristically uncharted unchecked uncivilized
unclaimed unclassified uncle unclean unclear uncles uncoated uncollected uncomfortable uncomfortably
uncommitted uncommon uncommonly uncompleted uncomplicated uncompressed uncompromising unconcerned
unconditional unconditionally unconfirmed unconnected unconscionable unconscious unconsciously unconsciousness
unconstitutional uncontested uncontrollable uncontrollably uncontrolled uncontroversial unconventional
unconvinced unconvincing uncooked uncooperative uncoordinated uncountable uncouth uncover uncritical
uncultured uncut undamaged undated undaunted undecided undeclared undefeated undefended undefined
undeliverable undelivered undemocratic undeniable undeniably under underage underarm underbelly undercarriage
underclass undercover undercurrent undercut underdeveloped underdog underemployed underestimate underfloor
underfoot undergraduate underground undergrowth underhand underhanded underlie underline underlying undermine
underneath underpants underpass underpin underpinning underprivileged underscore undersea undersecretary
underside undersigned undersized understaffed understand understandable understandably understanding
understands understate understatement understood understudies understudy undertaker undertakers undertaking
undertone undertow undervalue underwater underway underwear underweight underworld underwrite underwriter
underwriters underwriting undeserved undeserving undesirable undetectable undetected undetermined undeterred
undeveloped undid undignified undiluted undisciplined undisclosed undiscovered undisputed undistinguished
undisturbed undivided undo undocumented undone undoubted undoubtedly undress undue unduly undying unearned
unearth unearthly unease uneasily uneasiness uneasy uneconomic unedited uneducated unemotional unemployable
unemployed unemployment unending unenforceable unequal unequivocal unequivocally unethical uneven unevenly
uneventful unexpected unexpectedly unexplained unexplored unfailing unfailingly unfair unfairly unfairness
unfaithful unfamiliar unfashionable unfathomable unfavorable unfavorably unfavourable unfeasible unfeeling
unfettered unfilled unfinished unfired unfit unflattering unflinching unfold unfolded unforeseeable unforeseen
unforgettable unforgivable unforgiving unformatted unfortunate unfortunately unfounded unfreeze unfreezes
unfriendly unfulfilled ungainly ungodly ungracious ungrateful unguarded unhappily unhappiness unhappy unharmed
unhealthy unheard unhelpful unhindered unholy unhung unhurt uni unicode unicorn unicycle unidentifiable
unidentified unidirectional unification uniform uniformed uniformity uniformly uniforms unify unilateral
unilaterally unimaginable unimaginative unimportant unimpressed unimpressive uninformed uninhabitable
uninhabited uninhibited uninitiated uninjured uninspired uninspiring uninstall uninsured unintelligent
unintelligible unintended unintentional unintentionally uninterested uninteresting uninterrupted uninvited
union unionization unionize unionized unions unique uniquely uniqueness unisex unison unit unitary unite
united units universal universality universally universe universities university unjam unjoined unjust
unjustifiable unjustified unjustly unkempt unkind unknowable unknowing unknowingly unknown unlabelled unlawful
unlawfully unleaded unlearn unlearned unleash unless unlicensed unlike unlikely unlimited unlisted unload
unloaded unloading unloads unlock unlocked unlocking unlocks unloved unlucky unmanageable unmanned unmarked
unmarried unmask unmatched unmeasured unmerged unmistakable unmistakably unmitigated unmoderated unmodified
unmoved unmute unnamed unnatural unnaturally unnecessarily unnecessary unneeded unnoticed unnumbered uno
unobserved unobstructed unobtainable unobtrusive unoccupied unofficial unofficially unopened unopposed
unordered unorganized unoriginal unorthodox unowned unpack unpacked unpacking unpaid unpainted unpalatable
unparalleled unpatriotic unpaved unperturbed unplanned unpleasant unpleasantly unpleasantness unplug unplugged
unpopular unpopularity unposted unprecedented unpredictability unpredictable unprepared unpretentious
unprincipled unprinted unprioritised unproductive unprofessional unprofitable unprotected unproven unprovoked
unpublish unpublished unpunished unqualified unquenchable unquestionable unquestionably unquestioned unraised
unrated unratified unravel unreachable unread unreadable unreal unrealistic unrealistically unrealized
unreasonable unreasonably unrecognised unrecognizable unrecognized unreconciled unrecorded unrefined
unregistered unregulated unrelated unreleased unrelenting unreliability unreliable unrelocated unremarkable
unrepentant unrequited unreserved unreservedly unresolved unresponsive unrest unrestrained unrestricted
unreviewed unrivaled unrivalled unruly unsafe unsaid unsalted unsampled unsanctioned unsanitary unsatisfactory
unsatisfied unsatisfying unsaturated unsavory unscathed unscheduled unscientific unscrew unscrupulous unsealed
unseat unseemly unseen unselfish unsent unsettled unshakable unshakeable unshaven unsightly unsigned unskilled
unsold unsolicited unsolved unsophisticated unsound unspeakable unspecified unspoiled unspoilt unspoken
unsportsmanlike unstable unsteady unstick unstoppable unstructured unstuck unsubscribe unsubscribed
unsubscribes unsubstantiated unsuccessful unsuccessfully unsuitable unsuited unsung unsupervised unsupported
unsure unsurpassed unsurprising unsuspecting unsweetened unsympathetic untainted untamed untangle untangled
untapped untenable untended untested unthinkable unthinking untidy untie untied until untimely untitled untold
untouchable untouched untoward untraceable untracked untrained untranslated untreated untried untroubled
untrue untrusted untrustworthy unusable unused unusual unusually unveil unverified unwanted unwarranted unwary
unwashed unwavering unwed unwelcome unwell unwieldy unwilling unwillingly unwillingness unwind unwise unwisely
unwitting unwittingly unworkable unworthy unwrap unwritten unyielding unzip up upbeat upbringing upcoming
update updated updates updating upfront upgrade upgraded upgrades upgrading upheaval uphill uphold upholstery
upkeep upland uplift uplifting uplink upload uploaded uploader uploading uploads upmarket upon upper uppercase
uppermost uppity upright uprights uprising uproar uproot uprooted ups upscale upsell upset upsetting upshot
upside upstage upstairs upstanding upstart upstate upstream upsurge upswing uptake uptight uptime uptown
upturn upturned upward upwardly upwards ur uranium urban urbane urbanisation urbanization urchin urea urethra
urge urgency urgent urgently urging uric urinal urinary urinate urination urine url urls urn urologist urology
us usability usable usage usb usd use useable used useful usefully usefulness useless uselessly uselessness
user users uses usher ushers using usual usually usurp usurpation usurper usury utensil uterine uterus utes
utf utilisation utilise utilitarian utilitarianism utility utilization utilize utm utmost utopia utopian utter
utterance utterly ux vacancies vacancy vacant vacate vacation vacations vaccinate vaccination vaccine vaccines
vacuous vacuum vagabond vagina vaginal vagrancy vagrant vague vaguely vagueness vain vainly valance vale
valedictorian valence valentines valet valiant valiantly valid validate validated validates validating
validation validator validity validly valley valor valour valuable valuation value valued valuer values valve
valves vamp vampire van vanadium vandal vandalism vane vanguard vanish vanished vanishes vanishing vanity
vanquish vans vantage vape vapid vapor vaporize vaporizer vapour var variability variable variables variance
variant variants variation varicose varied varies variety various variously varnish vars varsity vary vascular
vase vasectomy vassal vast vastly vastness vat vats vault veal vector vectorise vectors veep veer veg vegan
vegans vegetable vegetables vegetarian vegetarianism vegetarians vegetation vegetative vehement vehemently
vehicle vehicles vehicular veil vein veined velcro vellum velocity velour velvety venal vendetta vending
vendor vendors veneer venerable veneration venereal vengeance vengeful venison venom venomous venous vent
ventilation ventilator ventral ventricle ventricular ventriloquist venture venue venues veracity verb verbal
verbally verbatim verbena verbiage verbose verdant verdict verge verifiable verification verified verify
verifying verily veritable verity vermilion vermillion vermin vermouth vernacular vernal versatile versatility
verse versed verses version versions versus vertebra vertebral vertebrate vertex vertical vertically vertigo
verve very vesicle vesper vessel vest vestibule vestige vestigial vests vet veteran veterinarian veterinary
veto vetoed vets vetted vetting vex vexed via viability viable viaduct vial vials vibe vibes vibing vibrancy
vibrant vibrate vibration vibrato vibrator vicar vicarious vicariously vice viceroy vicinity vicious viciously
victim victimization victorious victory vid video videos videotape vids vie view viewability viewable viewed
viewer viewers viewfinder viewing viewings viewpoint views vigilance vigilant vigilantism vignette vigor
vigorous vigorously vigour vile vilify village villager villain villainous villainy vim vimeo vinaigrette
vindicate vindication vindictive vinegar vineyard vineyards vintage vintages vinyl vinyls violate violated
violates violation violator violence violent violently violin violinist viper viral virgin virginal virginity
virile virility virology virtual virtually virtue virtuosity virtuoso virtuous virulence virulent virus vis
visa visage visas visceral viscosity viscous vise visibility visible visibly vision visionary visions visit
visitation visited visiting visitor visitors visits visor vista visual visualisation visualise visualization
visualize visually visuals vital vitality vitally vitals vitamin vitamins viticulture vitreous vitrines
vitriol vitriolic vivacious vivid vividly vivisection vixen vizier vm vo vocabulary vocal vocalist vocally
vocation vocational vociferous vodka vogue voice voiced voiceless voicemail voicemails voiceover voiceovers
voices void voiding vol volatile volatility volcanic volcano vole volition volley volleyball volt voltage
volume volumes voluminous voluntarily voluntary volunteer volunteered volunteering volunteers voluptuous vomit
vomiting voodoo vora voracious vortex vote voted voter votes voting votive vouch voucher vouchers vous vow
vowel voyage voyager voyeurism vpn vs vtt vualt vulgar vulgarity vulnerability vulnerable vulture vulva wack
wacky wad waddle wading wafer wafers waffle waft wag wage wager wages wagon wahey waht waiing wail waist
waistband waistcoat waistline wait waited waiter waiters waitin waiting waitlist waitng waitress waits waive
waiver wake wakefulness wakes waking walk walkabout walked walking walkout walks walkthrough walkway wall
wallaby wallboard walled wallet wallets walleye wallflower wallop wallow wallpaper walls walnut waltz wand
wander wanderer wanderlust wane wanna want wanted wanting wanton wants war warbler ward warden wardens warder
wardrobe wardrobes wards warehouse warehousing warfare warily warlike warlock warm warmed warmer warming
warmly warmth warn warned warning warnings warns warp warped warrant warranty warrior wart warthog wartime
wary was wash washable washcloth washed washer washing washout washroom wasn wasp wasps wastage waste wasteful
wasteland waster wastewater wat watch watchdog watched watcher watches watchful watching watchmaker watchman
water watercolor watercolour watercourse watercraft watercress watered waterfall waterfowl watering waterline
waterlogged watermark watermelon waterproof watershed watertight waterway waterworks watery wats watt wattage
wattle wav wave waved waveform wavelength wavelet waver waves waving wavy wax waxy way wayfarer wayfinding
wayleave ways wayward wdym we weak weaken weakling weakly weakness wealth wealthy wean weaning weapon weaponry
wear wearable wearer weariness wears weary weasel weather weatherman weave web webbed webbing webcam webgl
webhook webhooks webinar webinars webmail webmaster webops webp webpage webshop website websites websocket wed
wedded wedding wedge wedlock wee weed weeded weeds weedy week weekday weekdays weekend weekends weekly
weeknight weeks weep weepie weeping weeps weepy weevil weft weigh weighbridge weigher weighing weighs weight
weighted weighting weightless weightlessness weightlifter weightlifting weights weighty weir weird weirdly
weirdness welcome welcomes weld welded welder welding welfare well wellbeing wellies wellingtons wellspring
welt welter welterweight wench went wept were weren werewolf west westerly western westerner westernmost
westward westwards wet wetland wetness wetter wfh whack whale whaler whales whaling wharf what whatever whats
whatsapp whatsoever whatver wheel wheelbarrow wheelchair wheels wheeze wheezes wheezing whelp when whence
whenever where whereabouts whereas whereby wherefore wherein whereof whereupon wherever wherewithal whet
whether whetstone whey which whichever whiff while whim whimper whimsical whimsy whine whip whiplash whippet
whirl whirlpool whirlwind whisk whisked whisker whiskey whisky whisper whist whistle whistleblowing whistler
whit white whiteboard whiteboards whitefish whitelist whitelisted whitelisting whiten whiteness whitening
whitepaper whites whitewash whither whiting whitish whittle whittling whiz whizz who whoever whoevers whole
wholeheartedly wholeness wholesale wholesaler wholesalers wholesome wholly whom whoop whoops whoosh whore
whorl whos whose wht whta why wich wick wicked wickedness wicker wicket wide widely widen wider widespread
widget widgets widow widowed widower width widths wieder wield wiener wife wifi wig wiggle wiggly wiki wild
wildcard wildcat wildebeest wilderness wildfire wildlife wildly wildness wile wilful wilfully will willful
willfully willing willingly willingness willpower wilt wily win winback wince winch wind winded windfall
winding windmill window windowed windowsill windpipe winds windscreen windshield windstorm windsurfing
windward wine winemaker winery wines wing winged wings wingspan wink winner winners winning winnings wins
winsome winter wintergreen wintertime wintry wipe wipeable wiped wiper wipes wiping wire wired wireframe
wireframes wireless wires wiretap wiring wiry wisdom wise wisely wiser wish wishbone wished wishes wishful
wishlist wisp wispy wisteria wistful wistfully wit witch witchcraft wite with withdraw withdrawal withdrawn
withdrew wither withhold withholding within without withstand witless witness wits witty wizard wizardry wk
wks wnats wobble wobbled wobblers wobbles wobbly woe woeful woefully wok woke woken wolfram wolves woman
womanhood womanizer womanly womb wombat women won wonder wondered wonderful wonderfully wondering wonderland
wonderment wonders wondrous wont wontfix woo wood woodbine woodchuck woodcock woodcut wooded wooden woodland
woodman woodpecker woods woodwind woodwork woodworking woohoo wool woolen woollen woolly wooly woozy word
worded wording wordings words wordy wore work workable workaholic workaround workbench workbook worked worker
workers workflow workforce workhorse workhouse working workload workmanship workout workplace works worksheet
workshop workshops workspace workspaces workstation workstations worktop worktops worktrees workweek worky
world worldly worldwide worm wormwood worried worries worrisome worry worrying worse worsen worship worshipful
worshipper worst worsted worth worthiness worthless worthwhile worthy wots would wouldn wouldnt wound woven
wow wp wraith wrangle wrap wraparound wrapped wrapper wrapping wraps wrath wreak wreath wreck wreckage wrecked
wrecker wren wrench wrenches wrest wrestle wrestler wrestling wretch wretched wriggle wriiting wring wrinkle
wrinkled wrinkly wrist wristband wristbands wristwatch writ writable write writeable writer writers writes
writing writings written wrong wrongdoing wrongful wrongfully wrongly wrote wrought wry wryly wtf wud www
xenon xenophobia xenophobic xero xerox xls xlsx xmas xml xx xylophone ya yacht yachting yak yam yank yanked
yap yard yardstick yarn yaw yawn yay yday ye yea yeah year yearbook yearling yearly yearn yearning years yeast
yell yellow yellowish yelp yeoman yep yes yeshiva yess yesss yest yesterday yesterdays yesteryear yet yew
yield yielding yikes yip yo yodel yoga yoghurt yoghurts yogi yogurt yoke yolk yonder yore you young younger
youngster your yours yourself yourselves youth youthful yr yrs ystrday yuan yubikey yucca yucky yule yuletide
yummy yup yuppie zany zap zapier zeal zealand zealot zealous zealously zebras zeitgeist zen zephyr zero zeros
zigzag zilch zinc zing zinger zip zipper zips zircon zirconium zit zodiac zombie zonal zone zones zoo
zoological zoologist zoology zucchini zugferd zumba zusammen zygote
"""
