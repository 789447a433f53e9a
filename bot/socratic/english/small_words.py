"""Words written small: by `python -m benchmarks.list_small_words`, not by hand."""

SMALL = """
aaand abandoned abandonment abbreviation abbreviations abends abide able abm aboard abolished abort aborts
about above abroad absence absent absolutely absorb abstains abstract abt academic accent accents accept
acceptance accepted accepting accepts access accessibility accessible accident accidents accordance according
accordingly account accountant accountants accounting accounts accreditation accrual accruals accrue accuracy
accurate ace acess aches achievable acknowledge acknowledged acknowledgement acknowledgements acount acoustic
acoustics acquired acquirer acquirers acquiring acquisition acquitted acronyms across act acting action
actions activ activate activated activation active actived activity actor actors acts actual actually actuals
actuarial actuaries actuary ad adaptation adapter adapters adapting adaptor adaptors add added addendum adding
addition additional additionally address addressable addressed addresses adds adequate adjective adjourned
adjusted adjusting adjustment admin administration administrator admins admire admires admiring admissions
admit admits adopt adoption adorable adore ads adult adults advance adventure adverb advert advertised
advertisement advertiser advertising adverts advice advise advised adviser advisor advisory aerial affair
affairs affect affected affects affiliate affiliates afford affordability afk afraid afresh aft after afterall
afternoon afternoons afterwards again against agancy age aged ageing agencies agency agenda agendas agent
agents ages aggregated agile ago agree agreed agreement agreements agrees aground ah aha ahead ahh ai aid
aider aim aint air airbags aircon airline airport airports airs airtime aisle aisles ajar alarm alarms alas
album alcohol alcoves alert alerts alias aliases aliens align aligned alignment alike alive all alle alleged
allergen allergens allergic allergies allergy alliance allocate allocated allocation allotment allots allow
allowance allowed allows almost alone along aloud alphabetically already alright also alt altered alternate
alternative alternatives although altogether alumni always am amazing ambassador amber ambience ambitious
ambulance amended amendment amendments amicable amiss among amortised amount amounts amp ample amps amsterdam
an anaesthetist analyse analyser analysing analysis analyst analysts analytics anchor anchoring anchors
ancient and anecdote anemometers anew angela angels anger angle angry animal animate animated animatic
animating animation animations animators ankle annex annexe annexes anniversary annotators announce announced
announcement announces announcing annoyance annoyed annoying annual anonymise anonymised anonymity anonymous
another answer answered answering answers antenna anti antique antivirus anxious any anybody anyhoo anyhow
anymore anyone anything anytime anyway anywhere apart api apiary apiece apologies apologise apologised
apologize apology apostille apostrophe apostrophes app apparently appeal appealed appear appearing appears
appendix appetit applauded applause apples applicant applicants application applications applied applies apply
applying appointment appointments appraisal appraisals appreciate appreciated apprentice apprentices
apprenticeship approach approval approvals approve approved approver approvers approves approving apps
aquarium aran arboretum arborist archery architect architects architecture archive archived archives archivist
are area aren arent argh argon argue argued arguing argument aria arm armed arms around arrange arranged array
arrears arrival arrivals arrive arrived arrives arriving arrow arrows art artboard artefact article articles
artifact artifacts artist artistic artists artwork artworks arvo as asap asbestos aseptic ash ashamed aside
ask asked asking asks asleep aspect assay assays assemble assembled assembling assessment assessments assessor
asset assets assign assigned assignee assigns assistant assistants associate association assume assumed
assumes assumptions assures astonishingly astray astrology astronaut aswell asylum async at ate athlete
athletes atlas atm atribution atrium attached attachment attachments attack attackers attacks attainment
attempt attempts attend attendance attended attendee attendees attends attention attic attorney attribuiton
attribute attributes attribution auction audience audiences audio audiobook audit audited audition auditor
auditors audits aunt auth authentication authenticator author authorisation authorised authority authorization
authors auto autocorrect autographs automates automatic automatically automation automations autonomy autoplay
autosave autoscale autoscaler autumn availability available avatar average averted aviation avoid avoiding
await awaited awaiting awaitng awake award awarded awards aware awareness away awesome awful awkward aws axle
aye babies baby back backdrop backed backend backfill backfilling background backlink backlinks backlog
backoff backs backside backstage backup backups backwards bad badge badges badly baffles bag bags bakc bake
baked baker bakeries bakery balance balanced balancer balances balancing balcony ball ballet balloon balloons
ballot ballroom balls ban banana bananas band bands bandwidth bandwith bank banking bankrupt banks banksman
banned banner banners bans banter bar barbecue barcode barcodes bare bareheaded barely barman barn barns
barrel barriers barrister barristers bars base based baseline basement bases bash basically basin basis basket
baskets bass batch batches bathroom batteries battery battle battlecards battles bay bays bc bcs be beach
beached beacons beam beamer beams bean beans bear beard bearing beat beaten beats beaucoup beautiful
beautifully beauty beaver bec becalmed became because become becomes becoming bed bedroom beds bedtime beef
beekeeper been beep beeper beeping beeps beer beers bees beet beetween befell before beforehand beg began
begged begging begin beginners beginning beginnings begins begs begun behalf behave behaved behaves behaving
behaviour behind bei beige being believe believes bell bells belong belonged belongs below belt bench benched
benchmark benchmarking benchmarks bend beneficial beneficiary benefit benefits bereaved bereavement berth
beside besides best bet beta betekent bets better betting between betwen beyond bi biblical bicker bicycle bid
bidder bidders bidding bide bids big bigger biggest biggie bigquery bike bikes bikeshedding bilingual bill
billable billboard billboards billing billion bills bin binder binding bingo binned bins bio biomed biometric
bios bird birds birdsong birth birthday birthdays biscuit biscuits bishop bistro bit bite biter bites bits
black blacklist blacklisted blackout blade blades blame blamed blameless blames blaming blank blankets blanks
blast blasted blaster bleed bleeds bleep blending bless blessed blessing blew blimey blind blinds blinking
blip bliss blister blisters blob block blockchain blocked blocker blockers blocking blocklist blocks blog
bloke blokes blood bloody bloom bloqu blower blowing blue blueprint blues bluetooth blunt blurb blurbs blurred
blurry blushed board boarding boardroom boards boat boats bock bodies body bogged boil boiler boilerplate
boilers boiling bold bolder bolted bolts bom bon bonus bonuses boo book booked booking bookings bookkeeper
bookkeeping booklet booklets bookmark bookmarks books bookshelf bookshop boot booth booths booting boots
border bored boring borked born borough borrow borrowed borrowing borrows boss bosses bossing bot both bother
bothers bots bottle bottled bottleneck bottlenecks bottles bottling bottom bought bouncce bounce bounced
bounces bouncing bouncy bound boundaries boundary bow bowl bowling box boxed boxes boxing boy bps bracket
brackets bragged braille brain brake branch branched branches brand branded branding brands brass brasserie
bravo brb breach breached bread break breakdown breaker breakers breakfast breaking breakpoints breaks breath
breathe breathing breeze brew brewed brewer breweries brewery brewhouse bribe bribed brick bricked bricks
bride bridge bridges brief briefcase briefed briefing briefings briefs brigade bright brighter brilliant brine
bring bringing brings broach broadcast broadcaster broadcasters broccoli brochure brochures broke broken
broker brokers bronze brother brothers brought brown brownies browse browser browsers browserstack brutalist
btn btw bubble bubbling bucket buckets buddy budge budged budges budget budgeted budgets buffer buffet bug
bugfix bugger bugging bugs build builder builders building buildings builds built builts bulb bulk bulky bull
bullet bump bumped bumps bumpy bun bunch bundle bundles bunting bureau burger burglary burgomaster buried burn
burned burns burnt burrata bursar bursary burst bus buses business buskers bust busy but butter button buttons
buy buyer buyers buying buys by bye byeee bylaw bylaws bypass byte bytes cab cabin cabinet cable cabled cables
cabling cache cached caching cactus caf cafe cafeteria cage cake calc calculate calculated calculates
calculation calculator caldicott calendar calendars calender calibrate calibrated calibration call callback
callbacks called caller callers calling calls calm calmer calmest calming calmly came camels camera cameras
camp campaign campaigned campaigns campus can canal canap canary cancel cancellation cancellations cancelled
cancelling cancer candidate candidates candle candles cannae canned cannibalisation cannot canonical cans cant
canteen cap capacity capex capital capitals capped capping caps capsule captcha captchas caption captioning
captions capture captures car carbon card cardboard cardholder cardiac cardio cardiologist cardiology cards
care career careers careful carers cares caretaker caring carnage carnival carnivore carousel carpenter carpet
carpets carried carrier carriers carries carrot carrots carry carrying cars cart carte carton cartons
cartoonist cartoons cartridges carvery case cases casework cash cashback cast casting castings castle cat
catalog catalogue catalogued catalogues cataloguing catch catching catchy categories categoriser category
caterer caterers catering cathedral cats caught cause causeway causing cave caved cc cdn cease ceased ceiling
celebrate celebrates celebrating celebrity cell cellar cello cells census cent center centers centimes
centimetres central centre centres centrifuge cents ceo cereals ceremony cert certain certainly certifcate
certificate certificates certification certified certify certs cfo chai chain chains chair chairman chairs
chakras chalk challenged chamber chambers champagne champion champions championship chance chancellor change
changed changelog changeover changer changes changing channel channels chaos chaotic chap chapeau chapel
chaperone chaps chapter chapters character characters charge chargeback chargebacks charged charger chargers
charges charging charities charity charm charming charms chart charter charting charts chase chased chasing
chat chatbot chats cheap cheaper cheapest cheat check checkbox checked checker checking checklist checkout
checkouts checks checksums cheekily cheeky cheer cheering cheers cheese chef chefs chemical chemicals chemist
chemistry chemo cheque cherry chess chewed chewing chews chicken chickenpox chickens chief chiefly child
childcare childhood children chili chiller chimney chip chips chipset chirpy chocolate chocolates choice choir
choirboy choke chokes choking choose choosing chose chosen christ chronology chrun chucking chuckled chuffed
chugging chugs chunk chunks church churn churned churning ci cibachrome cinema cinnamon circle circles
circling circuit circular circulate circulated circulation circumstances circumventing circus cited city civil
claim claimant claimed claiming claims clap clapped clarification clarifications clarified clarifies clarify
clarity clash clashes class classed classes classic classified classify classrooms clause clauses clawed clean
cleaned cleaner cleaners cleaning cleanroom cleansing cleanup clear clearance cleared clearer clearing clearly
clears clerk clerks clever click clicked clicker clicking clicks clickstream clickthrough clicky client
clients cliff cliffs climate climbed climbers climbing clinic clinical clinician clinics clip clipboards
clippings clips cloakroom clock clocks clockwise clogged cloned cloning close closed closer closes closet
closing closure closures clothes cloud clouds clout club clue clunky cluster clusters cm cms cna co coach
coaches coaching coast coat coating coats cobot cocoa code codebase codebook codec coded codeowners coder
coders codes codice coding coeliac coffee coffees cohort coin coincidence coins coke cold collar collars
collateral colleague colleagues collect collected collecting collection collections collector collectors
collects college collide collides colonel color colors colour coloured colourful colouring colours column
columns com come comedian comedy coment comes comfortable comic coming comma command commands commas commenced
comment commentary commenting comments commerce commercial commission commissioned commissioning commissions
commit commits committed committee commodity common comms communicated communication community commute comp
companies company compare compared comparing comparison compatible compensation competition competitor
competitors compile compiler compiles complain complained complaining complains complaint complaints complete
completed completely completeness completes completion compliance compliant compliment component components
composer compost compostable compressed compression compressor compressors compulsory compute computed
computer computers con concentrate concept concepts concern concerned concerns concert concession concluded
concludes conclusions concrete concurrent condemned condition conditional conditioning conditions conduct
conductor conference confession confetti confidence confident confidential confidentiality config configs
configuration configurator configure configured configures confined confirm confirmation confirmations
confirmed confirming confirms conflict conflicting conflicts confused confusing confusion congrats
congratulations congregation congress conks connect connected connecting connection connections connector
connectors connects conscience consensus consent consents conservation consider consideration considered
considers consignment consignments console consolidate consolidated consolidation constable constituencies
construction consulate consultancy consultant consultants consultation consultations consulted consumer
consumers consumption contact contacted contacting contacts contain container containers contains contaminated
content contest contested contesting context continent continue continues continuing continuity contract
contracted contraction contractions contractor contractors contracts contradict contradicting contradictory
contradicts contrary contrast contributions control controlled controller controlling controls convention
conversation conversations conversion conversions conversoin convert converted converter converts conveyancing
conveyor cook cookbook cookie cookies cooking cooks cool coolant cooled cooler cooling cooperation cooperative
coordinator cope coped copes copied copier copies coping copper copy copying copyright copywriter copywriters
cord cordial core corner corners coroner corporate corporates correct corrected correcting correction
corrections correctly correspondent corridor corrosion corrupt corrupted corsets cos cosmetic cost costed
costing costings costs costume costumes cosy cottage coughed could couldn council councillor councillors
councils counsel count countable countdown counted counter counterpart counterparty counters countersign
countersigned counties counting countries country counts county coup couple couples coupon coupons courage
courgettes courier couriered couriers course courses court courtesy courts courtyard cousin cousins covenant
cover coverage covered covering covers covid cow cowbell cpa crack cracked cracking crackled crackles cradle
craic crane cranes crash crashed crashes crashing crashloop crate crater crates crawl crawler crawling crawls
crayons crazy cream creams create created creates creating creation creative creatives creativity creator
creators credentials credit credited credits creds creep creeps crest crew crewed crewing crews cricket
crickets cried crime crisis crisp crisps crit criteria critical criticals crm cro croissant croissants cron
crook cropped cross crossed crosser crosses crossword crowd crowded crowdfunding crowding crowns cruel cruise
cruising crumbled crumbling crushed cry crying crystal css csv ctr cube cubes cuckoo cud cue cuffs culpa
culprit culture cup cupboard cups curator curators cure cured curious curly currencies currency current
currently curry cursed curtain curtains curves cushion cust custodians custody custom customer customers
customizing customs cut cute cutoff cutout cutouts cutover cuts cutscene cutter cutting cv cvs cyber cycle
cynic da dad daft daftest daily dairy dam damage damaged damn damp dance dances dandy dangerous danke dare
dared daren dares dark darts dash dashboard dashboards data database databases datacentre dataset
datawarehouse date dated datepicker dates daughter dawn day daycare daylight days daytime db dbt de deactivate
deactivated dead deadline deadlines deadlock deadly deaf deal dealbreaker dealer dealers dealing deals dealt
dear dearer dears death debate debated debit debits debrief debt debtor debtors debug debugged debugger
debugging decade decal decals decanting decent decide decided decider deciders decides deciding decimals
decipher decision decisions deck deckchairs decks declaration declarations declared declined declines
decommission decommissioned decommissioning decoration dedicated dedupe deduped dedupes deduplicated deed
deeds deep deeper deer default defeats defect defects defenders deferred defien define defined defines
definitely definition definitions definiton defunct degradation degraded degreaser degrees delay delayed
delays delegate delegated delegates delegation delete deleted deletes deleting deletion delight delighted
delightful delist deliver deliverability deliverable deliverables deliverablity delivered deliveries
delivering delivers delivery demagnetised demand demands dementia demo demoed demoing demonstrator demos
demotivated denied denies dent dental dented dentist dentists department departments departure departures
depend dependabot dependants dependencies dependency dependent depending depends deploy deployed deploying
deployment deployments deploys deposit deposition depositor deposits depot depots deprecated deps dept depth
deputising deputy der derivative dermatologically descale descaled descaling describe describes description
descriptions desert deserves design designed designer designers designing designs desk desking desks desktop
desperate despite dessert desserts destroyed detail details detection detector determined detour dev
devastated developed developer developers development deviation device devices devkit devops devs dia diagram
diagrams dial dialer dialing dialled dialler dialog dialogue diameters diaries diary dice dictated dictating
dictation dictionary did didn didnt die died dieline dies diesel dietary dietician diff differ differed
difference differences different differently differs difficult difficulty diffrence diffs dig digest digging
digit digital digitised digits digs diligence dimension dimensions dining dinkum dinner dinners diocese diolch
diplomas dipped dire direct directing direction directly director directorate directors directory dirty dis
disability disable disabled disagree disagreement disagrees disallows disappear disappeared disapproved
disaster disbanded disc discharge discharged discharges disciplinary disclaimer disclaimers disclosure
disconnect disconnected discontinued discount discounted discounts discover discovery discuss discussed
discusses discussion disgrace dish dishes dishwasher disk disks dislike dislikes dismissal dispatch dispatched
dispatching dispensary dispenser display displays dispute disputed disputes disregard disruption dissolved
distinction distinguishes distribution distributor distributors district distrust ditch dithering ditto dive
diverged divers diverted dividend division divorce dkim dm dmarc dns do doable dobr doc dock docker docking
docks docs doctor doctors document documentation documented documenting documents doddle dodge dodged dodgers
does doesn doesnt dog dogfooding dogs doh doing dokey doldrums dollars domain domains domestic don donate
donation donations done dongle donkeys donor donors dont donuts doodle doodling door doors doorway dory dos
dosage dose doses dossier dot dots dotted double doubled doubles doubt doubts doughnut doughnuts down downed
downgrade downgraded downhill download downloaded downloading downloads downs downsized downstairs downtime
dozen dpi dpo drabs draft drafted drafting drafts drag dragged dragging dragon drain drainage drained
drainpipe drains drama dramas dramatic dran draught draw drawbridge drawer drawing drawings drawn draws
dreaded dreadful dream dreary dress dressed dresses dressing drew dribs dried drift drifts drill drilled
drilling drills drink drinking drinks drip drips drive driven driver drivers drives driveway driving drone
drones drop dropouts dropped dropping drops drove drown drowned drowning drugs drum drumming drums drunk dry
dryer drying dsar dt du duck ducking ducks duct ducting ducts due dug dull dumb dummies dummy dump dumps
dungeon dunning dunno duplicate duplicates durability during dusk dust dusted dusting duties duty dw dwg dye
dying dynamic each ear earlier earliest early earned earner earnings earplugs ears earth easement easier east
eastern easy eat eaten eating eats ebitda echoes eclipse ecommerce economy edge edit edited editing edition
editor editorial editors edits eejit eff effect effective effectively effort egg eggs egress eh ehm eight
eighteen eighth eighties eighty either elasticity elbow elderly electing election elections electric
electrical electrician electricians electricity electrics elephant elevator eleven elevenses eleventh eli
eligibility eliminate else elsewhere em email emailed emails embargo embargoed embarrassing embassy embed
embedded embeds emblem emboss embossing embroiderer embroidery emea emerged emergency emeritus emission
emissions emoji emojis employee employees employer employment emptied empties empty emu emulator enable
enabled enablement encoding encouraging encrypted encryption end ended ending endless endpoint endpoints ends
energise energy enforces eng engaged engagement engg engine engineer engineering engineers engines engrave
engraved enjoy enjoyed enjoying enlighten enough enquiries enquiry enriched enrichment enrol enrolled
enrolling enrolment enrols entanglement enter entered entering enterprise enters entertainment enthusiasm
entire entirely entities entitlement entity entrance entrances entries entry enum env envelope enveloped
envelopes environment environmental environments envy ep epic episode episodes eps equal equipment equipo
equipped equity equivalent er erased erm err error erroring errors es escalate escalated escalation escape
escort escrow escrowed esp especially esports espresso essay essays essence essential estate estates estimate
estimated estimates estimating estimation estoppel eta etc eternity ethical ethics eu eulogy euro euros
evacuation evals evaluate evaluating evaluation evaluator even evening evenings event events eventually ever
evergreen every everybody everyone everything everytime everywhere evicted eviction evidence eww ex exact
exactly exam examiner example examples exams exceed exceeded excellent except exception exceptions excess
excessive exchange exchanges exciting exclamation exclude excludes exclusion exclusions exclusivity excuse
excuses exec execute executed executive exempt exemption exemptions exercise exercises exhausted exhibit
exhibition exhibitor exhibitors exhibits exist existed existing exists exit exorcised exorcist expand
expansion expect expected expecting expects expedite expense expenses expensive experience experiment
experiments expert experts expierd expire expired expires expiring expiry explain explained explainer
explaining explains explanation explanations explanatory explian explicitly exploded explore explosion expo
exponential export exported exporter exporting exports expose exposure expression ext extend extended
extending extension extent external externals extinguishers extra extract extracted extraction eye eyeballed
eyes fa fab fabio fabric fabrics fabulous facade face facelift facepalm facepalming faces facilities facility
facing fact factor factories factory facts faculties faculty fades faff faffing fail failed failing failover
fails failure failures fainted faintest fair fairground fairly fairness fairs fairy fake falafel fall fallback
fallen falling fallow falls false fame familiar families family famous fan fancies fancy fans fantastic faq
far fare fares farewell farm farmer farmers fascia fashion fast faster fastest fat father fatigue fault faulty
favicon favour favourite favourites fax faxed faxes fear feared feasible feature featured features fed fee
feed feedback feeder feeding feeds feel feeling feelings feels fees feet feild fell fella felt felting fence
fenced ferragosto ferrets ferry fertig festival festive festschrift fetch fetched fete feuds fever few fewer
fi fibre ficus fiddler fiddly field fields fieldwork fifteen fifteenth fifth fiftieth fifty fig fight fighting
fights figure figured figures figuring file filed files filing filings fill filled filler filling fills film
filmed filming films filter filtered filters fin final finalise finalised finalising finalists finalize
finally finals finance financial find finder finding findings finds fine fines finest finger fingerprint
fingers finish finished finishes finishing finshed fire fired firefighter fireplace fires firewall firewalled
firewood firing firm firmly firmographic firmographics firms firmware first firstly fiscal fish fishbowl
fishing fit fits fitted fitter fitters fitting fittings five fiver fix fixative fixed fixers fixes fixing
fixture fixtures flag flagged flags flagship flakes flaky flamboyance flame flames flamingos flap flash
flashing flat flatlining flats flattened flavour flawless flea fleet flew flexible flicker flickers flies
flight flighting flights flint flip flipbook flipped flips float flock flood flooded floods floor flooring
floors florist flour flow flowchart flowed flower flowers flowing flown flows flu flurbification flurbing
flute flutes flux fly flyer flyers flying flywheel foam fob fobbed focus focusing fog foggiest foggy foil fold
folded folder folders folding folk folks follow followed follower followers following follows fond fondly
fondue font fonts food foodbank foot footage football footer footnote footnotes footpath footpaths footprint
footsteps for forbid forbidden forbids force forced forecast forecasting forecasts forecourts foreign
foreigners foreman forensics foreseen forest forester forever foreword forget forgets forgetting forgive
forgiven forgot forgotten fork forklift form formal formality format formats formatted formed former formers
forms formula formulary formulas formwork fort forth fortnight fortunately forty forum forward forwarded
forwarder forwarding foster fought found foundation foundations founder founders foundries foundry four
fourteen fourth fox foxes foyer fr fractions fraid frame framed frames framework framing franchise franchisees
franchising francs franking frankly fraud fraudster free freelance freelancer freelancers freemium freeze
freezer freezes freezing freight frequency fresh freshers freshness fret fridge friend friendlier friendly
friends fro from front frontend frost froze frozen fruit frustrated frustrating frying ftp fuel fulfilment
full fully fun function functioning functions fund funder funding fundraiser fundraising funds funeral fungus
funnel funnier funniest funnily funny furious furniture further fuse fuser fuses fuzzy fwiw fyi gagged gain
gained gala gallery gambling game gamekeeper games gang gannets gap gaps garage garbage garbles garden garlic
garments gas gasket gate gated gatekeeping gatepost gates gateway gather gathering gathers gauge gauges gave
gb gdpr gear gearbox gecko gem gems gender general generated generates generating generation generative
generator generators generous genius gentle gentleman gently genuinely geo geocaching geocoding get gets
getting ghee ghost ghosted ghosts gif gift gifts gig gigabyte giggle giggled gigs gil gimme gin girl girth git
github gitlab giv give giveaway giveaways given gives giving glacier glad gladly glance glancing glass glasses
glazes glaziers glitch glitter gloat global glorious glorptastic glory gloss glossary glove gloves glue glued
glum gluten gm gn go goal goalkeeper goals goat god gods goer goes going gold golden golf gondola gone gonna
good goodbye goodie goodness goods goodwill goody goose goosebumps gorgeous gossip got gotcha gothic gotta
gotten governance governing government governor governors governs gown gowns gps gpu grab graceful grade
graded grades gradients grading graduates graduation grafana graffiti grain grams gran grand grandfather
grandma grandmother grandparents grant granted grants granulate grapes graph graphic graphics graphs grass
grata grateful gratification gratitude gravel gravity grazie grease greased great greatest greece green
greener greenfield greenhouse greenlight greet greeted greeting greetings grep grew grey greybox greyed greys
grid grievance grill grim grinder grinding gritters gritting groan groomed grooming gross ground grounded
grounding grounds group groups grouting grow grower growers growing grown grows growth grr grrr grumble
grumbled grumbling grumpy gsc gtm guarantee guaranteed guarantees guard guardian guardrail guards guess
guessed guesses guessing guesswork guest guests guidance guide guided guideline guidelines guides guild guilty
guitar gum gun guns gut guts gutted gutters guy guys gym ha haar habit habits hack hackathon hacked hacker had
hadn haggles hah haha hahaha haiku hair haircut hairdo hairdryer hairs hairy half halfway hall hallelujah
hallucinations halt halted halved halves hamburger hammock hammocks hamper hampers hamster hamstrung hand
handbag handbook handbooks handed handheld handhelds handing handle handled handlers handles handling handoff
handout handouts handover hands handset handsets handwriting handwritten handy hang hangar hanging hangs
happen happened happening happens happier happiest happily happy haptics harbour hard hardening hardest hardly
hardship hardware hari harm harmless harpist harsh harvest harvested harvesting has hash hashed hashes hashing
hashtag hasn hasnae hasnt hat hatch hatched hate hates hats hatter haul hauled haulier hauliers have haven
havent having hay hazard hazardous hazer he head headache headcount headcounts header headers heading headings
headless headline headliner headlines headmaster headphones headquarters heads headset headsets headshot
headshots headway health healthcare healthy heaps hear heard hearing hears heart hearts heat heater heating
heatmap heatmaps heatwave heaven heavy heck hedge hedgehog hedging heels heh hehe height heights heirs held
helicopter hell hello helm helmets help helpdesk helped helpers helpful helping helpless helpline helps hence
hens her heralds here heritage hero heroes heron hers herself hes hex hey heya hfs hi hiccup hiccuped hiccups
hid hidden hide hides hierarchy hieroglyphs high higher highlight highlights highly highs highways hijack
hijacking hike hiked hiking hilarious hill him himself hinders hindrances hindsight hinge hinges hip hire
hired hires hiring his historian historic history hit hitch hits hitting hiya hm hmm hmmm hmmmm ho hoarding
hoardings hoarse hob hobby hoc hockey hog hoist hola hold holder holding holdout holds holdup hole holes
holiday holidays holographic home homebrew homeless homepage homes homologation homonyms honest honestly honey
honeymoon honor honorary honour hood hoodies hook hooked hooks hooray hooting hoover hoovered hope hoped
hopefully hopeless hoping hopping horizon horizontal horrendous horrible horror horse horses hose hospice
hospital hospitals host hostage hosted hostel hoster hosting hostnames hosts hot hotel hotels hotfix hotfixes
hotline hotspot hour hourly hours house household households housekeeping housing housings hover how however
howled hq hr hreflang hrs htaccess html https hub hubspot huff hug huge hugged hugs huh hum human humans
humble humming hummus humour humoured hums hunch hundred hung hungry hunky hunt hunting hurdle hurdles hurrah
hurray hurry hurt hurts husband hush hushed hut hv hvae hydrated hydraulic hydraulics hydro hydrogen
hydrographic hygiene hyperpersonal hypervisors hyphen ice icebreaker iced icing icon icons icy id idea ideal
ideally ideas idempotancy idempotency idempotent identify identity idents idiot idk idle ids ie if iframe ifrs
ignorance ignore ignored ignores ignoring ill illustrations illustrator illustrators im image imaged imagery
images imagine imaging imbalance immediate immediately immovable impact impaired impasse impatience impatient
impeded impediment impediments implant implement implemented implementing import important importantly
imported importer importing imports imposed impossible imprecise impressed impression impressions impressive
imprint improve improved improvement in inaccessible inactive inactivity inbound inbox inboxes incentive
incentives inch inches incident incidents incl include included includes including inclusive incognito income
incoming incomplete incorporating increase increased incredible incrementality incubators indd indeed
indemnity index indexation indexed indexer indoor induction inductions industries industry infeasible
infection inflatable inflates inflight influenced influencer influencers info infographic infographics inform
informal informatics information informed infosec infra infrastructure infusion ing ingest ingestion
ingredient ingredients inherit inherited inherits initial initialled initials injection ink inked inkjet
inlays innocent innovation input inputs inquest inquiry inquorate ins insane insertion inserts inshallah
inside insights insist insists insoles insolvent inspected inspection inspections inspector inspectors
inspiration install installation installations installed installer installers installing installs instance
instances instant instead institute instruction instructions instructive instrument instruments insufficient
insulation insulin insult insults insurance insured insurer insurers intake integrate integrating integration
integrations integrator intend intendant intended intent intention intentions inter interactive interception
intercompany interconnector interest interested interesting interests interface interim intermediate intern
internal internally international internet interns internships interpret interpreter interpreters
interruptions interval interview interviewed interviewee interviewers interviewing interviews into intra
intraday intranet intro introduce introduced intrusion intuitive invalid invent inventor inventory inverter
investigating investigation investment investor investors invigilators invisible invitation invitations invite
invited invites inviting invoice invoiced invoices invoicing involved involves io ios ip ipad ipads iphone
ipsum ironed ironic ironically irrigation irritating is ish island islands isn isnt issue issued issuer issues
ist it item items its itself ive ivr ja jab jacket jackets jam jammed jamming jammy jams janitor jar jars jazz
je jealous jelly jep jet jewel jewellery jingle jinx joao job jobs join joined joinee joiner joiners joining
joins joint joints joke joked jokes joking jolly journal journalist journalists journals journey journeys joy
joys joysticks jpeg jpegs jpg json judge judges judging judo juggles juice jumble jump jumped jumper jumping
jungle junior juniors junk jup jury just justification justify kai kaizen kaput karaoke kb kebab kedgeree keen
keep keeper keepers keeping keeps kennel kept kernel ketchup kettle kettles key keyboard keyboardddd keyboards
keycard keycloak keyed keyholder keying keynote keys keyword keywords kg kick kicked kicking kickoff kicks
kickstarter kid kidney kids kill killed killing kills kiln kilo kilometre kilos kind kinda kindergarten kindly
kinds kiosk kiosks kiran kit kitchen kitchens kite kits kitted kittens km knee knees knew knife knight knit
knitting knock knot know knowing knowledge known knows koan kpi kraft kroner krypton kubectl kuberentes kudos
la lab label labelled labeller labelling labels laboratory labour labs lack lacked lacking lacks lad ladder
ladders ladies lading ladle lads lady lag lagged lagging lags lah laid lake lamb lambing lambs laminated
lamination laminator lamp lamps land landed landing landlady landline landlord landlords landowner lands
landscape landside lane lanes language languages lanyard lanyards lapse lapsed lapses laptop laptops large
larger largest laryngitis lasagne laser lasses last lasted lastly lasts late latecomers latency later latest
lathe latin lauch laugh laughed laughs launch launchable launched launcher launches laundrette laundry law
lawn laws lawsuit lawyer lawyers lay layer layered layers laying layout layouts lays laziness lazy lead leader
leaderboard leaders leadership leads leaflet leaflets league leak leaked leaking leaks leaky leap learn
learned learner learners learning learns learnt lease leased leases leasing least leather leave leaver leavers
leaves leaving lectern lecture lecturers lectures led ledger ledgers leeks left leftover leftovers leg
legacies legacy legal legally legend legs leisure lemon lemons lend lender lenders lends length lengths lenses
lent lentil less lesson lessons let lets letter letterbox letterhead letterheads lettering letters lettershop
lettershops letting level levels lever leverage levy lfs lgtm liability lib liberty librarians libraries
library licence licences license licensed licensee licensing licensor lid lids lie lies lieu life lifeboat
lifecycle lifesaver lifestyle lifetime liffey lift lifted lifting lifts light lightbox lighter lighthouse
lighting lightly lightning lights like liked likely likened likes likewise limbo lime limit limitation
limitations limited limiter limits line lineage lined linen lines linesheets linguist linguists lining link
linked linkedin linker linking links lint linter lip liquidator liquidity list listed listen listened
listeners listening listens listing listings lists lit lite literally literature lithium litmus litre litres
little live lived lively liverpool livery lives livestream living llama llamas lmao load loadbalancer loaded
loader loading loads loaf loan loaned loaner loathe loaves lobby lobster loc local locale localhost
localisation localise localised locally locals localytics location locations locator locators lock lockdown
locked locker lockout lockouts locks locksmith lockup locum lodge lodges loft log logbook logged logger
loggers logging logic login logins logistics logo logos logs lol loneliness lonely long longer longest loo
look lookalike lookback lookbook looked looking looks lookup loop loops loose lorem lorries lorry lose loser
loses losing loss lost lot lots lottery loud louder loudly lounge love loved lovelies loveliest lovely loves
loving low lower lowest loyalty luck luckily lucky luggage lullaby lunch lunches lunchtime lurking luxury lvl
lying lymph macbook machine machines macro macros mad made mag magazine magenta magic magically magnet maiden
mail mailbox mailboxes mailed mailer mailing mailings mails main mainframe mainly mains maintain maintained
maintainer maintains maintenance majeure make maker makers makes maketh makeup making malformed malicious malt
malware man manage manageable managed management manager managers managing mandate mandatory mangles mango
manic manifest manned mannequin mannequins manner manners manpower mans manual manually manuals manufacturer
manuscript manuscripts many map mapped mapping maps marathon marble margin mark marked markers market marketer
marketers marketing marketplace markets marking marks markup marooned marquee marriage marriages married
marshal marshals marshmallows mart martech mas mascot mascots mask masked mast master masters mat match
matched matches matching matchmaking mate material materials maternity maths matrix mats matt matter matters
maxed maximum may maybe mayn mayor mb mdm me meal meals mean meaning meanings means meant meantime meanwhile
measure measured measurements measures measuring mechanics medal media median mediation mediator medical
medication medicine meditations medium meening meet meeting meetings meets meetup meh mellow melt melted
melting member members membership meme memes memo memorial memory memos men mend mended mending ment mental
mention mentioned mentioning mentions mentor mentors menu menus merch merchandising merchant merchants merci
mercies merciful mercy mere merely merge merged merger merges merging merit merrily merry mesh mess message
messaged messages messaging messy met metadata metal metaphorically meteor meter meters method metre metres
metric metrics metro mezzanine mfa mgmt mhm mi mic mice micorservice microbiology microcopy microfiche
microfilm microphone microphones microservice microservices microsite microwave microwaves mics mid middle
middleware midnight midway midwife might mighty migraine migrate migrated migrating migration mikkel mil mild
mildly mile mileage miles milestone milk mill millimetre millimetres million millisecond mills mime min mind
minded mindless minds mine mines mini minibus minimal minimum mining minister ministry minor minors mins mint
minus minute minutes mir miracle mirror mirrored mischievous miscounted misery misfire mislaid misleading
misled mismatch mismatched mispicks misread misrepresentation miss missed misses missing mission misspelling
misspoke missunderstood missus mistake mistakes mistyped misunderstanding mix mixed mixer mixing mixpanel ml
mm moan moaned moaning mob mobile mobiles mobility mocap mock mocks mockups modal mode model modeller
modelling models modem modems moderate moderated moderation moderator moderators modern modernise modest
modify module modules moin moir moist moisture molasses moment momento mon money monitor monitored monitoring
monitors monkeys monks mono monolith monster montage month monthly months mood moodboard moodboards moon moor
moot mopped moral morale moratorium more morning mornings mortality mortals mortem mortgage mosaic moss most
mostly moth mother motif motion motivation motives motor motorway motto mould moulding moulds mouldy mount
mountain mountains mounted mourning mouse moustache mouth move moved movement movers moves movie moving mp mql
mrr ms msg much mud muddy muesli mug mugs mulled multi multipack multiplayer mum mummies municipality muppet
mural murder murderer murmur murphy museum music musical must mustard mustn mute muted mutex muting mutual my
myself mysterious mystery na nada nae nag nah nail nailed naive naked name named nameless namely names
namespace naming nan nanny nans nap naps narrative narrator narrow narrower nasty nat national native
naturally nature naughty nav navigation navy naw nd nda ndigkeit near nearby nearest nearly neat necessary
neck necks nee need needed needful needing needn needs negative negatives negotiable negotiate negotiated
negotiating negotiation nei neighbour neighbours nein neither neon nephew nerves nervous nest nesting net
netball netsuite network networks neurologists neutral never nevermind nevertheless new newbie newbies newborn
newcomers newer newest news newsletter newsletters newspaper newspapers newsroom next nexus nginx ngl ngo nice
nicely nicer nicest nick nicked nicknames nicotine niggle night nightly nightmare nights nil nine nines
nineteen nineties ninety ninth nit no nobody nod nodded node nodes nods noindex noise noisy nominated non none
nonetheless noo noodles noon noone nooo noooope nop nope nopes nor noreply normal normally north nos nose nosy
not notarised notary note notebook noted notes nothing nothings notice noticed notices notification
notifications noting notion noun novel novelty now nowhere nowt nozzle np npm nr nudge nuh nuisance null numb
number numbered numbering numbers numbing numeric nurse nursery nurses nursing nurture nutrition nuts nutshell
nuttin nvm oak oaks oat oatmeal oauth obey obituary object objection objections objective objectives objects
obliged observability observation observations observe observer observing obsevability obsolete obstacle
obstacles obtain obvious obviously occupancy occupational occupied occur odd oddities oddly odds odyssey of
off offer offered offering offers office officer officers offices official offline offs offshore offsite often
oh oil ointment ok okay okayed okey okr oktoberfest old older oldest ombudsman omg on onboard onboarded
onboarding once one ones onesies online only onshore onto onward onwards oof ooh ooo oops op opacity open
openai opened opener openers opening openness opens opera operation operational operations operator operators
opex opine opinion opinions opportunities opportunity opposed opposite opps ops opt opted optimise optimiser
optimist option optional options or ora orange orchestra orchids order ordered ordering orderly orders
ordinance ordinarily ordnance org organ organic organisation organised organiser organisers organist organizer
ori origin original originals orphaned orthodontist oscilloscope other others otherwise otp otter otters ouch
ought oui our ours ourselves ourshop out outage outages outbound outbox outcome outdated outdoor outdoors
outer outerwear outgoing outgrown outlawed outlet outlets outline outlined outlying outpatient outpatients
output outrank outreach outs outside outsourced outsourcer outspent outstanding outward ovation oven over
overall overdraft overdrawn overdue overeager overflow overhead overlap overlaps overlay overnight
overpayments overran override overruled oversize overspend overtaken overtime overview overwhelmed overwrite
overwrites overwriting overwritten overwrote owe owes owing owl owls own owned owner ownerless owners
ownership owning owns owt pace paces pack package packages packaging packed packet packets packing packs
padded paddling padel padlock pads page pager pagers pages pageviews paginates pagination paid pain painful
painfully pains paint painted painter painters painting pair paired pairing pairs palace pale palette pallet
pallets pan pancake pancakes panel panels panic panics paper paperless papers paperweight paperwork parade
paragraph paragraphs parallel paralysed param parameter parameters params parcel parcels pardon parent
parental parenting parents parish parity park parked parking parkrun parks parliament parrot parser parsing
part parted partial partially participant participants partition partly partner partners partnership parts
party pass passed passenger passengers passes passing passkey passkeys passphrase passport passports password
passwords past pasta paste pasted pastries pasty pasword patch patched patches patching patchy patent
paternity path pathologist pathology patience patient patiently patients patron pattern paulo pause paused
pauses pausing pavement pavilion pay payable payback payday paying payload payloads payment payments payout
payouts payroll pays payslip payslips paywall pc pdf pdfs peace peach peachy peak pears peas peated pedal peep
peer peg pen penalty pence pencil pencilled pencils pending penetration penguin penguins penny pens pension
pensioners pensions pentest people peppers per percent percentage percentile perf perfect perforce performance
performed performs perhaps period periods permafrost permanent permanently permission permissioning
permissions permit permits permitted permitting persna person persona personal personalised personally
personas personnel persons perspective persuading pesto pet petrichor petrol pets petty pgp pharma pharmacies
pharmacist pharmacovigilance pharmacy phase phew philosophical phishing phone phoned phones phoning photo
photocopier photograph photographed photographer photographs photography photos php phrase phrasebook physical
physically physician physics physio physiotherapist pi piano pic pick picked picker pickers picket picking
pickle pickles picklist picks pickup picky picnic pics picture pictures pie piece pieces pier pies pigeon
pigeons piggy piggyback piglets pile piled piles pilgrimage piling pillar pillars pillow pills pilot pilots
pils pin pinance pinch pinches ping pinged pinging pining pink pinned pint pints pipe pipeline pipelines piper
pipes pipettes pirate pit pitch pitched pitches pitching pity pivot pixel pixels pizza pizzas place placed
placeholder placeholders placement places placing plain plainly plan plane planet planetarium planks planned
planner planners planning planogram plans plant planted plants plasterboard plasterer plasterers plastic plate
plates platform platforms plausible play playbook playbooks played player players playful playground playing
playlist plays playstation playwright plea pleasant please pleased pleasure plenty plinth plodding plot plots
plotted plotter pls plug plugged plugin plugins plugs plumber plural plus plushies ply plz pm po poached
pocket pod podcast podcasts pods poem poet poetic poetry point pointed pointer pointing pointless points poke
poked polar pole poles police policies policy policyholders polished polishing polite politely political polka
poll pollen polling polo polos pomodoro pong pony ponytail poodle poof pool poor pop popcorn popping popular
population popup pork port portable portal portaloos portals ported porter porters porting portion portions
portrait portraits ports position positioning positions positive poss possess possession possible possibly
post postage postal postcard postcards postcode postcodes posted poster posters postgraduate postie posting
postings postmen postmortem postmortems postpone postponed postponement postponing posts pot potato potatoes
pothole pots potted potter pottery pound pounds pour poured pouring pours power powerbi powered powerpoint ppl
pr practical practically practice practices practise praise praised praises prawns pray prayers pre precast
precedents precise precisely precision predecessor prediction prefer preferably preference preferences
preferred prefers preheader preliminary prem premature premiere premium preorder prep prepaid preparation
prepare prepared preparing prepayment prepped prepping presale presales prescribed prescribing present
presentation presentations presented presenter presenters presenting presents president press pressed presses
pressing pressure pressures pretended pretending prettier pretty pretzel pretzels prevails prevent preventing
prevention preview previous previously price priced prices pricing primary primed prince principal principle
principles print printed printer printers printing printouts prints printworks priorities prioritise
prioritised priority prison privacy private privately privilege privileges prize prizes prob probably probate
probation probe probes problem problems procedure proceed proceeded proceeding process processed processes
processing processor procurement prod prodding produce produced producer produces product production
productive productivity products professors profile profiles profit program programmatic programme programmed
programmes progress progressing prohibits project projector projectors projects prolly promise promised
promises promising promo promote promoted promoter promotion prompt prompted prompts pronoun pronounce
pronunciation proof proofed proofing proofread proofreader proofreading proofreads proofs propagate propagates
propagation propensity proper properly properties property propos proposal proposals propose proposed
proposition proprietary props proration prospect prospecting prospects prospectus prost protected protection
protest protests proto protocol prototype prototypes proud prove proves provide provided provider providers
proving provision provisionally provisioned provisioning provisions proxies proxy psychology pt pub pubic
public publication publickey publish published publisher publishes publishing pubs puce puddings puddle pull
pulled pulling pulls pulse pump pumpkins pumps pun punch pupillages pupils puppets puppy purchase purchases
purchasing pure purge purged purple purpose push pushed pushes pushing put puts putting puzzle puzzler puzzles
puzzling pw pyrotechnics qa qualifed qualified quality quantities quantity quantum quarantine quarantined
quarrel quarry quarter quarterly quartet quay que queried queries query querying question questionaire
questionnaire questionnaires questions queue queued queues queuing quick quicker quickly quid quiet quieter
quietly quit quite quiz quizmaster quizzes quorum quota quotas quotation quote quoted quotes quoting rabbit
race races rack racked racking racks radio radiographers radiology radius raffle rafts rag raging rahel rail
railings rails railway rain rainbow raincoat rained raining rains rainy raise raised raises raising ram ramble
ramen ramp ran random randomly rang range ranger ranges ranking ranks ransom ransomware rant rare raring
rashid rate rates rather ratified rating ratings ratio ration rationed ratios raw rays rd re reach reachable
reached reaches reaching react reacted reaction reactivation reactor reacts read readability readable reader
readers reading readings readout reads ready reagent reagents real realised reality really realm reapply rear
rearranged reason reasonably reasons reassigned rebar rebase rebased rebate rebates reboot rebooted rebooting
reboots rebrand rebranding rebrands rebuild rebuilding rebuilt rec recalibration recall recalled recalls recap
receipt receipts receivable receive received receives receiving recent recently reception receptionists
receptor recieved recipe recipes recipients reciprocal reckon reckoned reckoning reckons reclaim reclassified
recoded recognise recognised recognises recognition recommend recommendation recommended recommender reconcile
reconciled reconciles reconciliation reconciliations reconciling reconnect reconnected reconnecting
reconsidered record recorded recorder recording recordings records recounted recovered recovering recovery
recreated recruit recruited recruitement recruiter recruiters recruiting recruitment recruits recs rectangle
rectangles rectorate recycle recycled recyclers recycles recycling red redact redeem redemption redeployed
redesign redesigning redid redirect redirects redlined redlines redo redoing redone redrafting redrawing
redrawn redrew reduce reduced redundancies redundancy redundant reef reefer reel reels ref refactor refactored
refactoring reference references referral referrals refers refill refilled refine refined refinement refit
reflect refractometer refrain refresh refreshed refresher refreshes refreshing refs refuelling refugee refund
refunded refunds refurb refuse refused refuses refusing regal regard regarding regardless regards regatta
regex region regional regions register registered registering registrar registration registrations registry
regression regret regrets regrettably regular regulated regulation regulations regulator regulatory rehab
rehearsal rehearse rehearsed rehearses rehearsing rehung reimaged reindex reindexed reinstall reinstalled
reinstated reinsurance reinsurers reissue reissued reject rejected rejecting rejections rejects related
relations relative relaunch relax relaxed relay release released releases releasing relevance relevant
reliability reliable relief relies religious reloaded relocated rely remain remainder remaining remains remark
remarketing remarks remember remembered remembers remind reminded reminder reminders reminds remiss remittance
remote remotely remoting removal remove removed remover removes rename renamed renames renaming render
rendered rendering renders renegotiated renegotiating renew renewal renewals renewed renewing renews renovated
renovation rent rental rented rents reopen reopened reopens reorder reordered reorg reorganisation reorganised
rep repaint repainted repair repaired repairing repeat repeated rephrase replace replaced replacement
replacements replaces replacing replanned replatforming replay replica replicas replicated replication replied
replies reply replying repo repoints report reported reportedly reporter reporters reporting reports repos
repositories repository representation representative reprint reprinted repro reproduce reproduced
reprogrammed reps republished reputation reqs request requested requester requests require required
requirement requirements requires requirments requisition requisitions reread reroute rerun res rescheduled
reschedules rescue rescued research researcher reseller resellers resend resending resent reservation
reservations reserve reserved reserves reset resets resetting reshoot reshuffle residency resident residents
residue resignations resigned resin resits resize resized resizing resolution resolve resolved resolves
resolving resort resource resources respect respond respondents responding responsable response responses
responsibility responsible responsive rest restart restarted restarting restarts restated restaurant
restaurants restful restock restorable restore restored restorer restores restoring restricted restructure
restructuring rests resubmit result results resumed resumes resurfacing resync retail retailer retailers
retain retained retainer retake retaken retargeting retargetting retention retested rethink retire retired
retirement retires retouched retoucher retouching retrain retrained retraining retreat retried retries retro
retrofit retrospective retry retrying return returned returning returns retype reuse rev revenue reverb
reverse reversed reversible revert reverted reverting review reviewed reviewer reviewers reviewing reviews
revise revised revision revoked revolve reward rewards reworded rework reworked reworking rewrite rewrites
rewriting rewritten rewrote rg rgen rhymes rhythm ribbon ribbons ride riders ridge ridiculous rien rig rigging
right rightly righto rights rigs rim ring ringing rings rinse rise riser risk risks risky risotto rival river
rivers riveting rn rnd road roadblock roadblocks roadmap roadmaps roads roadshow roadworks roaming roast
roblox robot robots rock rocked rocket roger rogue role roles roll rollback rolled rolling rollout rolls
rollups roof roofer roofers roofing roofs room rooms root rope ropey rose roses roster rosters rota rotas
rotate rotated rotating rotation rots rotten rough roughly roulette round roundabout rounded rounding rounds
roundup route router routers routes routine routing row rows royalties royalty rps rubber rubbish rude rugged
ruined ruining rule ruled rules ruling rulings rum rumbles rumour rumours run runaround runbook rung runner
runners running runs runtime runway rupture rush rustled rusty sabbatical sad saddest saddle sadly safe
safeguarding safes safety saga said sail sailed sailing sails saint sake salad salaries salary sale sales
salesman salt salted same sample sampled samples sampling sanction sanctions sand sandals sandblaster sandbox
sanding sandwich sandwiches sang sanity sank sans santa sap sat satellite satisfaction satisfied satisfy
satisfying saturated sauce sauces sauna sausage save saved saves saving savings saw saxophone say saying says
scaffold scaffolding scale scales scaling scam scan scanned scanner scanners scanning scans scare scared scarf
scary scenarios scene scenery scenes scenic schedule scheduled scheduler schedules scheduling schema scheme
schnitzel scholarship school schools science scientific scientist scissors scoop scope scopes scoping score
scoreboard scorecard scorecards scored scores scoring scout scouts scrap scrape scraped scraper scratch
scratched scratching scream screams screed screen screened screener screening screens screenshot screenshots
screws scribbles script scripts scrolling scrolls scrum sculptor sculpture scuppered sdk sdr se sea seal
sealed seals search searchable searches season seasonal seasonality seat seated seating seats sec second
secondary seconded secondly seconds secrecy secret secretary secrets secs section sections sector secure
security see seed seeded seeds seeing seek seekers seeking seem seemed seems seen sees segment segmentation
segmented segments selection selects self sell seller sellers selling sells semester semicolon semicolons
seminar semitone send sender sending sendnig sends senior seniority sense sensible sensitive sensor sensors
sent sentence sentences seo separate separately separates sepsis sept sequel sequence sequenced serene serial
serials series serif serious seriously serve served server serverless servers serves service serviced
servicedesk services serving session sessions set sets setting settings settle settled settlement settles
setup sev seven sevens seventeen seventh several severance severity sew sewing sexual sftp shade shader
shaders shading shadow shadowed shadowing shadows shaft shafts shake shakers shaking shall shame shameless
shan shape shaped sharding share shared shareholder shareholders sharepoint shares sharing sharp sharpened
sharper shaving she shed shedding sheep sheepdog sheet sheets shelf shelter shelved shelves shelving shes
shield shift shifts shingles shins shiny ship shipment shipments shipped shipper shipping ships shipshape
shirt shirts shocking shoe shoes shook shoot shooting shoots shop shopfitter shopfront shoppers shopping shops
short shortage shortcut shortcuts shortened shortener shorter shortlist shortlisted shortly shorts shot shots
should shoulder shoulders shouldn shout shouted shouting shoutout shouts show showcase showed shower showers
showing shown showroom shows showstopper showstoppers shrank shredded shredding shrink shrug shrugged
shrugging shrugs shush shut shuts shutter shutting shuttle shy si sick side sidebar sided sides sideways sigh
sight sign signage signal signalling signatories signatory signature signatures signed significance
significant signifies signing signoff signs signup signups signwriter silence silent silently silhouette silky
sill silly silo silos silver sim similar simple simpler simply simulation simulator sin since sine sing singer
singers singing single singles sings singular sink sinuses sip sipping sir sister sit site sitecore sitemap
sites sits sitter sitting situation six sixes sixteen sixteenth sixth sixty size sizes sizing sk skeleton
skeletons sketched sketches sketching skeuomorphism ski skies skiing skill skin skip skipped skipping skips
sku sky skyline sla slab slack slapped slash slavery sledge sleep sleeper sleeping sleepover sleeps sleepy
sleeve sleeves slept slicer slid slide slides slideshow slight slightly slip sliping slipped slips slog slogan
slot sloth slots slow slowed slower slowing slowly slows slug sluggish smack small smaller smart smartcard
smartcards smashing smell smells smile smiled smiles smileys smiling smoke smokers smoko smooth smoother
smoothly sms smtp snacks snag snagging snail snake snap snapped snappy snapshot sneeze snippet snookered
snooze snow snowed snowing so soaked soap sober social socials society sock socket sockets socks sod sofa
sofas soffa soft softer softphone software soil solar sold solder sole solicitor solicitors solid solstice
solution solve solved solvency solver solves solving sombody some somebody someday somehow someone someones
something sometime sometimes somewhere sommelier somone son sonar song songs sony soon sooner soonish soothing
soprano sore sorrow sorry sort sorted sorting sorts sory souffl soul souls sound sounded sounding sounds
soundtrack soup soups sour source sourced sources sourcing sourdough south souvenir sow spa space spaces
spacing spade spam span spans spare spares sparky spat speak speaker speakers speaking speaks spec specced
special specialist specific specifically specification specified specifies specify specs spectacular
spectrometer speech speechless speed speeding speling spell spellchecked spellchecker spelled spelling
spellings spend spending spends spent spiders spike spiked spilled spilling spin spine spinner spinning spins
spirit spite spits splash splashes splashing splendid spliced split spoil spoiled spoke spoken spokesperson
sponsor sponsoring sponsors sponsorship spoon spoons sport sports spot spotless spots spotted spread spreading
spreads spreadsheet spreadsheets spring springs sprinkler sprint sprinter sprinting sprints sql squad square
squares squashed squat squeak squeaks squeaky squeeze squeezed squinting squirrel squirt squirted src sso st
stable stack stacked stacking stacks stadium staff staffed stag stage stages staging stain stained stainless
stair stairs stairwell stairwells stake stakeholder stakeholders stale stalemate stall stalled stalls stamp
stamped stampede stamps stand standard standards standby standing standpoint stands standstill standup
standups stapler staples star stare stared staring stars start started starter starters starting starts starve
stat state statement statements states static station stationery stations statistical statistician statistics
stats statue status statute statutory stay stayed staying stays steady steakholder steal stealing steam
steamer steel steer steerco steering stems stencil step stepped steps stereo sterile sterling stern steward
stick sticker stickers stickies stickiest sticking sticks sticky stiff stil still stills stink stitched stock
stocked stockists stocks stocktake stocktaking stolen stomach stone stood stool stools stop stoppage stopped
stoppers stopping stops storage store stored storefront storeroom stores stories stork storm story storyboard
storyboards storyline straight stranded strange strangely strangers strap strapline strapping strategic
strategy straws stray streak stream streaming streams street streets strength stress stretch strict strictly
strike strikes string strings stripes stripped stripping strips strobe strong stronger struck structural
structure structured struggle struggles struggling stubborn stuck student students studied studies studio
studios study stuff stuffed stumbling stumped stunt stupid stutters style stylist sub subbies subcontractor
subdomain subeditor subject submission submissions submit submitted submitting subnet subpoena subprocessors
subs subscriber subscribers subscription subscriptions subsidiary subsidies subsidy substantiate
substantiation substation substations substitute subtitles subtitling succeeds success successful successfully
successor successors such sudden sudo suffer sufferers suffers suffice sufficient sugar suggest suggestions
suing suis suit suitcase suite suites suits sulking sulks summaries summarised summariser summary summed
summer summit sums sun sunflower sunglasses sunk sunny sunrise sunscreen sunset sunshine super superb
superhero supermarket supermarkets supervisor supervisory supplement supplied supplier suppliers supply
support supported supporter supporters supporting supports suppose supposed supposedly suppressed suppression
surcharge sure surely surfed surgeon surgeons surgery surname surnames surprise surprised surprises
surprisingly surtitles survey surveyed surveyor surveys survive survived survives suspect suspects suspended
suspending suspense suspicious sustainability svenja svg swabs swag swallowed swallows swamp swamped swan swap
swapped swapping swaps swarm swatch swatches swear swearing swears sweat sweated sweating sweaty sweep
sweepstake sweepstakes sweet sweetest sweetly sweets swelled swept swim swimlane swimmers swimming swimmingly
swimwear swing swipe switch switchboard switched switches switching swivel swollen swore sworn symbols
symposium symptom sync synced synchronization synchronous syncing syncs syndication synergy synonyms synthesis
synthetic sysadmins system systems ta tab table tablecloths tables tablet tabletop tablets tabs tacho
tachograph tacos tad tag tagged tagging tagline tags tail tailor tailors tailwind take takeaway taken taker
takers takes taking takk tale talent tales talk talked talkers talking talks tall taller tamed tan tania tank
tanked tanker tanks tap tape tapes tarball target targeting targets tariff tariffs tarmac tarpaulin tarring
tart task tasks taste tasted tasters tasting tastings taught tax taxed taxes taxi taxonomy tbc tbh tday tea
teach teacher teachers teaching teal team teams teapot teapots teardown tearing tears teas teaser teatime tech
technical technicality technician technicians technology techs teddy tedious teenage teenager teenagers teens
teeth teh telco telecom telecoms telematics telemetry telephone telephony teleprompter telescope telethon
television tell teller telling tells telly temp temperature temperatures template templates temporary temps
tempt tempting ten tenancy tenant tenants tend tender tenders tendon tends tennis tense tension tensioner tent
tenth tenths tents terabytes term termbase terminal terminals terminated terminologist terminology termly
terms terrace terrible terrific territories territory test tested tester testers testify testimonial
testimonials testing tests tethered tethering text texted texting texts textured textures th thailand than
thank thanked thankfully thanks that thatd thats thaw thawed the theatre theatres their theirs them theme
themes theming themselves then theoretical theory therapist therapy there therefore theres thermal
thermocouple thermometer thermometers thermostat these thesis they theyre thick thicker thickness thief thin
thing things think thinking thinks third thirds thirteen thirty this thistle tho thorough those though thought
thoughts thousand thousands thread threads threat threatened threatening threatens three threshold thresholds
threw thrice thrilled thriller thrilling throat throttled throttles throttling through throughput throw
throwing thrown throws thru thu thumb thumbnail thumbnails thumbs thump thurs thus thx tick ticked ticket
ticketing tickets ticking tickles ticks tidal tide tides tidied tidies tidy tidying tie tied tiems tier tiers
ties tiff tight tightest tiktok til tile tiles till tills time timeboxed timecode timecodes timed timeline
timeout timeouts times timesheet timesheets timetable timetables timezone timing tin tins tiny tip tips tired
tis tissues title titled titles tl tldr tmrw to toast toaster toasty today toddler todo toe together toggle
toggled toggles toi toilet toilets token tokenisation tokens told tolerable tolerance tolerances toll tomato
tomatoes tombola tomcat tomorow tomorrow tomorrows tomoz tone toner tongue tonight tonne tonnes tons too took
tool toolbox tooling toolkits toolmaker tools tooltip tooltips tooth top topic topics topped topping tops tore
torn torque toss total totally totals tote touch touched touches touching touchline touchy tough toujours tour
touring tourist tournament tours tow towards towels tower town toy toys trace traceability traceable traces
track tracked tracker trackers tracking trackpad tracks tractor trade trademark trademarked trades trading
tradition traffic trafficked tragedy tragic trail trailer trailers train trained trainee trainees trainer
trainers training trainings trains tram trample trampoline trams tranche transactions transalte transcribe
transcript transcription transcripts transfer transferred transfers transformer transformers transit
transition transitions translate translated translating translation translations translator translators
transplant transport transports trap trapdoor trapped travel travelling travels tray trays treacle treasurer
treasury treat treated treatment treatments treats treaty tree treehouse trees trek trekking trench trend
trends triage triaged trial trials triangle tribunal trick trickling tricky tried tries trigger triggered
triggers trimmed trio trip tripadvisor triple triplicate tripod tripped trips trivial troll trolley trombone
trot trouble troubled troubles trousers trout truce truck trucker trucks true truffles truly trumpet trundling
trunks trusses trust trusted trustee trustees trustworthy truth try trying tu tube tubes tuition tulip tulips
tune tuned tuner tunes tuning tunnel tunnels turbine turbines turn turnaround turned turning turnout turnover
turns tutor tutorial tutorials tutors tv tweak tweaks tweet tweets twelfth twelve twenty twice twiddle
twiddles twiddling twine twinning twins twist twitter two txt ty type typed typeface types typeset typesetter
typesetters typical typically typing typo typography typos tyre tyres tysm uat udpate ue uff uft ugh ugly uh
uhh uhm uk ukulele ultimate um umbrage umbrella umbrellas umlaut umlauts umm ummm un unable unacceptable
unaffected unaided unannounced unanswered unapproved unarchive unasigned unassigned unavailable unban
unbelievably unblock unblocked unblocking unblocks unbothered unboxing unbuilt unchanged unchecked uncle
unclear uncoated unconfirmed undecided undelivered under underfloor underground underneath understand
understandable understandably understanding understands understood understudy underwater underway underwriter
underwriters undid undo undone unexpected unfair unfinished unforgettable unfortunately unfreeze unfreezes
ungracious unhappy unhealthy unhung unhurt uni unicode unicorn uniform uniforms uninstall uninterrupted union
unions unique unit unite units universe universities university unjam unjoined unknown unlabelled unless
unlimited unload unloaded unloading unlock unlocked unlocking unlocks unmanned unmoderated unmute unnamed
unneeded unnoticed uno unopened unowned unpacked unpacking unpaid unpleasant unplug unplugged unposted
unprinted unprioritised unpublish unpublished unraised unratified unreachable unread unreadable unreal
unreasonable unreconciled unrecorded unrelated unrelocated unresolved unreviewed unsampled unsent unsigned
unsold unsolved unstable unstick unstoppable unstuck unsubscribe unsubscribed unsubscribes unsure untangled
untested until untouched untraceable untracked untrained untrusted unusable unused unusual unverified
unwritten up update updated updates updating upfront upgrade upgraded upgrades upgrading uplift upload
uploaded uploader uploading uploads upon upright uprights ups upsell upset upside upstairs upstream uptime
upwards ur urgent url urls urn us usability usable usage usb use used useful useless user users uses ushers
using usual usually ute utility utm ux vacancies vacancy vacant vacation vaccination vaccine vaccines vacuum
vague vain valid validate validated validates validating validation validator valley valuation value values
valve valves vampire van vanish vanished vanishes vanishing vanity vans vape var variable variables variance
variant variants varies varnish vars vase vat vats vault vector vectors veg vegan vegans vegetarian
vegetarians vehicles velcro velocity vending vendor vendors vent ventilation venue venues verb verbal verbally
verdict verge verification verified verify verse verses version versions versus vertical very vessel vests vet
veterinary vetoed vetted vetting via vials vibes vibing vibration vice video videos vids vie view viewability
viewable viewed viewer viewers viewing views village vimeo vineyard vintage vinyl vinyls violation viral
virtual virtue virtuous vis visa visas visible visions visit visited visiting visitor visitors visits visual
visually visuals vital vitamin vitrines vm vo vocabulary voice voicemail voicemails voiceover voiceovers
voices void volcano volleyball volume volumes voluntary volunteer volunteered volunteers vote voted voter
votes voucher vouchers vous vow vpn vs vualt vulnerability vulnerable wading waffle wage wages wahey waht wait
waited waiters waitin waiting waitlist waitng waits waiver wake wakes waking walk walkabout walked walking
walks walkthrough wall walled wallet wallpaper walls walnut want wanted wanting wants war ward wardens
wardrobe wardrobes wards warehouse warehousing warm warmed warmer warming warmth warn warned warning warnings
warranty was wash washed washing wasn wasp wasps waste wat watch watched watches watching watchman water
watered waterfall watering watermark waterproof watertight wats wav wave waved waves waving way wayfinding
wayleave ways wdym we weak weakly weakness wear wears weather web webcam webgl webhook webhooks webinar
webmail webmaster webp webshop website websites websocket wedding wee weeds week weekend weekends weekly weeks
weep weepie weeping weeps weigh weighbridge weigher weighing weighs weight weights weird weirdly welcome weld
welded welder welding well wellies wellingtons wells went wept were weren west western wet wfh whale whales
what whatever whats whatsapp whatsoever whatver wheelchair wheels wheezes when whenever where whereas whether
which whichever while whine whip whisked whisper whistle whistleblowing white whiteboard whitelist whitelisted
whitelisting whitepaper whites whittling who whoever whole wholesale wholesaler wholesalers wholly whom whos
whose wht whta why wich wide widely wider widget widgets widow width wieder wife wifi wiki wild wildcard will
willing win winback wind window windowed windowsill winds windscreen wine wines wing wings wink winner winners
winning wins winter wipe wipeable wiped wipes wiping wire wired wireframe wireframes wiring wisdom wise wiser
wish wished wishes wishful wishlist wit wite with withdrawn withdrew withhold withholding within without
witness wits wizard wizardry wks wnats wobble wobbled wobblers woke wolves woman won wonder wondered wonderful
wondering wonders wont wontfix woo wood wooden woods woohoo word wording words wore work workaround workbook
worked worker workers workflow workforce working workplace works workshop workshops workspace workspaces
workstation workstations worktop worktrees worky world worldwide worried worries worry worrying worse worst
worth worthless wots would wouldn wouldnt woven wow wrap wrapped wrapper wrapping wraps wrecked wrenches
wrestling wrist wristbands write writeable writer writers writes writing written wrong wrongly wrote wtf wud
xls xml xx ya yak yanked yard yawn yay yday ye yea yeah year yearbook yearly years yeast yellow yep yes yess
yesss yest yesterday yesterdays yet yield yikes yo yoga yoghurt you young younger your yours yourself
yourselves yr yubikey yup zap zapier zeitgeist zen zero zeros zilch zip zips zombie zone zones zoo zugferd
zumba zusammen
"""
