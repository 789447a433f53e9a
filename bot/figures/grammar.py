"""The small words between a metric and its number, and the words that say a number is none."""

import re

FILLERS = (
    "rate|rates|ratio|score|level|figure|number|value|percentage|of|is|was|are|were|at|to|be|been|has|have"
    "|had|now|currently|still|only|just|about|around|roughly|approximately|approx|almost|nearly|under|below"
    "|over|above|less|more|than|up|least|most|within|target|targets|goal|objective|sla|slo|latency|time|times"
    "|our|the|a|an|should|must|will|would|can|may|might|stay|stays|stayed|sits|sat|stands|stood|hovers|reached"
    "|hit|hits|came|comes|in|dropped|fell|rose|went|goes|down|improved|slipped|set|agreed|capped|cap|max|maximum"
    "|min|minimum|limit|measured|average|avg|mean|that|this|it|which|currently|today|there|as|low|high|by|also"
    "|sitting|running|runs|averages|averaging|averaged|equals|means|remains|remained|keeps|going|got|gets|not"
    "|last|month|week|quarter|year|one|some|really|actually|already|forecast|expected|usually|per|so"
    "|was|looks|like|between|for|we|they|promise|promised|have|had|need|want|see|shows|showed|reads|response"
    "|monthly|annual|blended|overall|whopping|mere|solid|healthy|exactly|even|ca|c"
)


TIGHT = re.compile(
    rf"(?:[ :=<>~≤≥≈(*|→+'\"]|->|- |\.(?= )|, ?(?=which |currently |now |still |at |only "
    rf"|just )|\b(?:{FILLERS})\b)*"
)


RIGHT = re.compile(
    r"[ -]?(?:[(*'\"])?(?:(?:a|per|each|every|month|monthly|annual|annually|yearly|quarterly"
    r"|weekly|year|week|of"
    r"|in|is|are|was|were|as|at|for|the|our|average|overall|total|blended|target|on|max"
    r"|maximum|net|gross"
    r"|logo|customer|planned|unplanned|their|his|her|its|mean|service|system|monthly"
    r"|guaranteed|email|web"
    r"|scheduled|current|worth|global)[ -]){0,3}[(*'\"]?"
)


LIST = re.compile(r" ?(?:,|/|and|&|, and) ?")


CLOSES = re.compile(
    r"(?=[ ]*(?:$|[,;:!?)\]\"'*\n]|[.](?!\d)|[-–→] ))|(?= (?:and|but|in|on|from|for|last|this"
    r"|now|at|is|so|or|to"
    r"|today|since|with|after|by|when|while|which|as|than|before|against|vs|versus|across"
    r"|over|because|again"
    r"|already|still|yet|though|was|we|right|these|if|instead|next|until|of|until|per|that"
    r"|would|will|looks"
    r"|overall|among|it|too|back|means|though)\b)"
)


NO_MEASURE = re.compile(
    r" ?(?:off|discounts?|vouchers?|coupons?|commission|stake|tax|vat|interest|sure|certain"
    r"|done|complete[d]?|ready|remote"
    r"|full|cheaper|chance|likely|probability|bonus|raise|equity|market share|ago|later"
    r"|window|interval|in a row|straight"
    r"|old|late|early|long|of (?:it|them|that|this|my|budget|the budget|our budget)|meeting"
    r"|call|rule|margin|deposit|cashback"
    r"|budget|test|job|shift|sprint|trial|campaign|ticket|slot|break|accurate|positive|used"
    r"|left|to go|away|tickets"
    r"|organic|mobile|agree\w*|correct|true|wrong|more expensive|over budget|under budget"
    r"|video|clip|grace)\b"
)


KEPT = re.compile(
    r"\b(?:kept?|stored?|retain(?:ed)?|held|deleted?|purged?|expires?)(?: \w+){0,3} (?:for|after) $"
)


LASTS = re.compile(
    r"\b(?:for|every|last|past|next|since|previous|another|after|during|the other|until) $"
)


VERB = re.compile(
    r"convert(?:s|ed|ing)?|opened|clicked|bounced?|bounces|fail(?:s|ed|ing)?|unsubscribed?"
    r"|replied|crash(?:es)?|churn(?:s|ed)?"
    r"|time out|timed out|timing out|succeed(?:ed)?|available|cancel|leaves?|left|leaving"
    r"|quit|time-?outs?|opens?|clicks?|activat(?:es?|ed)|(?:mark|report)(?:ed"
    r"|s)?(?: \w+){0,2} as spam"
)


ABOUT_IT = re.compile(
    r" (?:meetings?|workshops?|reviews?|decks?|trainings?|teams?|drills?|discussions?"
    r"|presentations?|webinars?|calls?"
    r"|talks?|sync|documents?|docs?|slides?|tickets?|projects?|lectures?|demos?|exercises?)\b"
)
