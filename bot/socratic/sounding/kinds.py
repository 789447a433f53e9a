"""The kinds of words that tell whether somebody is held up, so that a word never seen counts as its like do.

A word may be of several kinds; in a pattern of kinds the first one named here counts.
"""

KINDS = {
    # what is out of order
    "broken": """
        flooded broken down dead died dies crash crashed crashes crashing fail fails failed
        failing failure leak leaks leaking vandalised jammed jams frozen freezes froze corrupt
        corrupted flaky flickers offline outage outages unstable hangs hung hanging timeout
        timeouts chokes choked swallows bounced bounces bouncing error errors bug bugs broke
        breaks breaking kaputt bust busted garbled garbage unusable useless burnt burst
        collapsed malfunctioning malfunction damaged defect defective faulty wrong mismatch
        mangled unreadable scrambled duplicates duplicated dropped drops dropping disconnects
        crawls smoke dark overheats torn cracked smashed wrecked spins spinning loops looping
        404 403 500 401 502 503 504 unresponsive inaccessible unreachable stale outdated
        incompatible invalid misconfigured truncated overwritten overloaded saturated full
        clogged blown fried bricked wobbly shaky erratic intermittent throws throwing exploded
        explodes rebooting restarts restarting reboots overheating stuttering glitch glitches
        glitchy buggy mess messed spoiled ruined melted bent scratched soaked drowned burned
        rotten kicked throttled exceeds exceeded spam junk looped clashes clash clashing
        overlaps incorrect inconsistent unbalanced
    """,
    # what is not let through, or not given
    "refused": """
        refused refuses refuse refusing rejected rejects reject rejecting denied denies deny
        declined revoked suspended banned blacklisted blacklist blocklist blocklisted flagged
        locked lock locks expired expires lapsed lapse rotated wiped deleted removed stolen
        vetoed veto vetoes forbids forbidden forbid prohibits disallowed bounced withdrew
        withdrawn cancelled canceled cancels disabled deactivated confiscated stripped
        unauthorised unauthorized disapproved overruled barred bars closed shut insists insist
        insufficient unacceptable disqualified impounded seized detained quarantined retracted
        recalled rescinded overturned objected objects objection objections contested disputes
        disputed appeal appeals embargo embargoed prohibited excluded exclude excludes
        restricts restricted restriction quota cap capped limit limits limited exceeded
        unsubscribed decommissioned retired discontinued
    """,
    # what is not there
    "lack": """
        missing lacks lack lacking without absent unavailable gone vanished lost empty blank
        nowhere none nothing no neither nor zero vacant unfilled unsigned unapproved
        unassigned unowned unbudgeted unpaid undelivered outstanding overdue short shortage
        insufficient incomplete exhausted lacked needing wanting bereft deprived dry depleted
        spent unobtainable unspecified unwritten undrafted unsent unreleased unpublished
        withheld untranslated unstaffed understaffed undermanned shorthanded backordered
        misplaced mislaid
    """,
    # waiting and reminding
    "wait": """
        wait waits waiting waited await awaits awaiting awaited pending queue queued queueing
        queues backlog overdue outstanding chasing chase chased chaser reminder reminded
        reminders nudged nudging pinged pinging begged begging promised owes owe owed
    """,
    # what does not move
    "stopped": """
        stuck blocked blocking blocks blocker blockers paused pause parked park halted halt
        idle idling paralysed paralyzed standstill stalled stalls stall hold held holding
        holds hostage grounded limbo deadlock deadlocked impasse gridlock stopped stops stop
        stopping suspended shelved frozen delayed delays delay late slipping slipped postponed
        impeded impediment hampered hinders hindered prevents prevented preventing bottleneck
        wall circles stranded trapped twiddling thumbs blockage obstacle obstacles hurdle
        roadblock showstopper snag standstills freeze moratorium quarantine backseat cold ice
        nowhere stand stands stood standing sit sits sitting sat lie lies lying collecting
        dust waits
    """,
    # answers, and their absence
    "silent": """
        silence silent quiet unanswered ghosted ghosting ignored ignores ignoring unreachable
        voicemail mailbox crickets reply replies replied reply's respond responds responded
        response answer answers answered react reacts reaction callback
    """,
    # people who are not there
    "away": """
        leave sick ill holiday holidays vacation parental maternity paternity sabbatical
        hiking travelling traveling hospital retired quit resigned ooo plane flight offline
        honeymoon strike unreachable
    """,
    # what is not clear or not agreed
    "unknown": """
        unclear unknown unsure idea clue unaware confused confusing confusion puzzled puzzling
        mystery undefined undecided ambiguous contradict contradicts contradictory
        contradicting contradiction disagree disagrees disagreement differ differs opposite
        conflicting conflict conflicts undocumented whether which guess guessing guesses
        baffled lost meaningless nobody noone unanswered unconfirmed unspecified vague riddle
        unresolved undetermined tbd inconclusive mutually torn argue argues arguing argument
        quarrel quarrelling split disputes debating debate dispute fight fighting exclude
        contradictorily incomprehensible cryptic unexplained
    """,
    # words that deny
    "cannot": """
        can't cannot couldn't unable impossible won't isn't aren't don't doesn't didn't hasn't
        haven't not never neither wasn't weren't wouldn't shouldn't mustn't
    """,
    # what is over and done
    "solved": """
        fixed solved sorted resolved arrived landed merged approved signed delivered granted
        unblocked unlocked done finished shipped replaced cleared restored recovered repaired
        renewed healed settled closed confirmed answered published launched live released
        accepted agreed found received back works working worked fine green sent uploaded
        submitted handed passed reviewed completed complete migrated deployed finalised
        finalized wrapped got came gave given helped mended reinstated reactivated reopened
        reconnected patched corrected rectified through arranged obtained secured acquired
        concluded ended over succeeded passes succeed reappeared returned supplied provided
        shared lifted dealt handled ironed cured
    """,
    # what goes on
    "going": """
        today next drafting writing continuing continue continues carrying carry moving going
        polishing testing started starting halfway underway progress progressing meanwhile
        meantime drawing building preparing prepare finishing finish reading cleaning
        sketching coding refactoring recording editing translating rehearsing planning
        designing migrating proofreading doing busy track schedule onto pace keep keeps
        happily anyway regardless works draft drafts drafted morning afternoon tonight first
        second third chapter page pages slides half percent crack cracking ploughing plodding
        chipping grinding proceed proceeds proceeding tackling tackle pick picking resume
        resuming switch switched switching outlining wireframing debugging implementing
        reconciling scheduling uploading analysing analyzing comparing assembling collecting
        merging measuring training onboarding interviewing negotiating presenting demo demoing
        filming cutting layout illustrating printing packing typing counting sorting tagging
        tidying updating revising tweak tweaking experimenting researching outlined
    """,
    # what is still to come
    "ahead": """
        will tomorrow next week plan planned plans planning going gonna would might may could
        soon later monday tuesday wednesday thursday friday january february march april june
        july august september october november december autumn spring summer winter year
        eventually someday
    """,
    # what has been
    "past": """
        yesterday was were had last ago used before earlier once previously formerly former
        then since took lost spent struggled fought cost kept went couldn't didn't wasn't
        weren't hadn't overnight monday's friday's
    """,
    # what may be
    "hypo": """
        if unless should when whenever suppose supposing case otherwise imagine would whatever
    """,
    # other people
    "other": """
        they their them theirs he him his she her hers team teams colleague colleagues folks
        guys lads neighbours neighbour husband wife sister brother mother father mum dad boss
        cousin friend friends kids kid daughter son client's customer customers client clients
        supplier vendor competitor competitors partner partners press intern somebody someone
        anyone anybody everybody everyone people vendor's supplier's partner's neighbour's
        neighbours' flatmate roommate landlord twin uncle aunt grandma grandpa niece nephew
        someone's everyone's people's guy bloke lady fellow newcomer newbie newcomers peers
        squad squads department departments office offices pune lyon madrid chapter branch
        branches subsidiary counterpart counterparts marketing finance sales legal hr support
        engineering design product it ops devops qa data bi security procurement purchasing
        facilities logistics payroll audit treasury accounting
    """,
    # the author and the author's own
    "me": """
        i me my mine myself i'm i've i'd i'll we us our ours we're we've we'd we'll ourselves
    """,
    # trifles, and life outside work
    "fun": """
        coffee cake cat dog lunch weather plant parking football kids beer pizza snack biscuit
        biscuits tea kettle fridge fridge's microwave sun rain snow heat ice joke joking haha
        lol kidding fun funny birthday party song movie book game gym bike train bus tram
        traffic lift elevator chair desk window plants cookie cookies croissant sandwich milk
        sugar espresso machine playlist karaoke barbecue wedding garden concert mug spoon
        slippers socks shoes hair haircut dentist yoga pants jeans sofa balcony neighbour's
        radio tv netflix series match goal league pretzel donut doughnut muffin banana apple
        chocolate candy icecream vending dishwasher toaster stapler squirrel pigeon goose
        geese bird mouse spider wasp mosquito umbrella bicycle car toddler nap kindergarten
        daycare monday mondays horoscope meme memes emoji gif
    """,
    # what does no harm
    "fine": """
        fine ok okay good great nice happy glad smooth smoothly easy easily perfect perfectly
        well calm relaxed thanks thank grateful cheers hurray yay pleased lucky luckily
        welcome clear harmless drama worry worries rush hurry hurrying bother bothers matter
        matters care cares mind minor cosmetic trivial enough plenty alternative workaround
        alternatives instead manually otherwise use using unaffected irrelevant untouched
        suits suit independent unconcerned regardless nevertheless nonetheless unbothered
        coping managing manage manages fallback backup spare ahead comfortable comfortably
        painless harmlessly seamless steady surprisingly hooray phew finally wonderful lovely
        brilliant superb excellent flawless charm dream
    """,
    # what only annoys
    "slow": """
        slow slowly slower sluggish ages laggy lags annoying annoys annoyed irritating bugs
        tedious boring long noisy loud ugly
    """,
    # what is said or told
    "say": """
        says said say told tells tell wrote writes heard hear hears asked asks ask reports
        reported reminded announced joked claims rumours rumour rumor mentioned quote motto
        slogan headline titled called named saying sayings reads claim argues insists wonder
        wonders wondering believe believes thinks think thought reckon reckons guess
        apparently seemingly allegedly supposedly reportedly gather gathered article podcast
        book proverb lesson lesson's training course slide slides talk
    """,
    # what holds in general
    "rule": """
        always never usually often generally every each rule policy process policy's guideline
        principle normally tend tends typically nobody whoever anyone remember please note
        everyone
    """,
    # what is needed
    "need": """
        need needs needed require requires required want wants wanted demand demands must
        depend depends hinges dependent rely relies stands
    """,
    # what people at work wait for
    "thing": """
        access permission permissions licence license licences licenses budget approval
        signoff credentials password token key keys account login certificate data numbers
        figures figure feed file files export import report dashboard brief briefing contract
        quote po invoice copy text texts translation translations images photos assets logo
        design designs spec specs requirements feedback decision review reviewer owner laptop
        server staging sandbox environment vpn network wifi pipeline build deploy api endpoint
        webhook crm cms portal system tool page site website app campaign launch release
        newsletter mailing email domain database integration sync tracking pixel tag banner
        plugin printer form template sample samples prototype stock delivery shipment slot
        room venue speaker legal compliance procurement finance it security hr management
        board ceo cfo
    """,
    # numbers and spans of time
    "count": """
        one two three four five six seven eight nine ten dozen hundred thousand days day weeks
        week months month hours hour minutes minute times
    """,
}
