"""What each sign weighs: written by `python -m benchmarks.fit_signs`, not by hand."""

START = -0.91

WEIGHTS = """
-2.6 you
-2.3 ?
-1.7 fixed|that's
-1.6 coffee|happy|now|still on|tomorrow
-1.5 <16|as|free|if|year
-1.4 fine|good|no more|then|until may
-1.3 !|can't open|delivery|don't need|guide|next|no longer|sent|thanks|users|went
-1.2 a blocker|about|better|done|finished|found|i'd|i'll|is waiting|should|turned|yes
-1.1 away|came|from my|glad|is fine|just|lunch|no need|not waiting|other|reminder|room|so we're|stop|today|took|we|we'd|will
-1.0 : no|and a|be|blocked anymore|cake|five|had|in may|it's|june|meeting|more|moved|name|need to|nine|notes|nothing is|once|outside|questions|renamed the|sales is|starts|the test|visits|was|we'll|your
-0.9 archive|at|best|copy and|deep|does|fire|for their|friday|from me|fun|help|here's|hour|legal's|let's|lol|made|me and|meanwhile|no blockers|no rush|party|post|process|rush|seven|six|sorted|the issue|the last|them|through|to report|up|was blocked|while
-0.8 add|added|all|approved|check|cleaned|competitor|complain|down to|everyone|favourite|fish|floor|four|fresh|great|have access|here's the|i like|it|later|longer|nice|no open|old|on me|perfect|plenty|read|reading|says that|so we|talk|than|that|the fix|the one|the waiting|tickets|very|wait|weather|were|what a|yesterday i
-0.7 a|a day|ad blocker|asked for|call|can't complain|can't wait|cat|chapter|closed|don't wait|euros|for my|had no|has a|her|in the|is back|keyboard|like a|longer need|low|minutes|no dependencies|pages|reviewed|signed|song|sunday|the api|the help|the keynote|the lift|thing|to go|train|unblocked|visitors|well|when|when the|wrote
-0.6 chapter of|early|fixed the|got access|him|i|keynote speaker|known|lead is|moment|monday|new|off to|on monday|on track|online|open issues|our returns|out at|put|ready to|shortened|small|speaks|stable|the first|the moment|the release|the same|there are|track|under|we no|we use|welcome|went out|which is|working on|you can't|you're
-0.5 <10|after days|at home|believe|but it's|can't believe|down ?|first|haha|is in|looks|might|q is|remember|season|the venue|tuesday|was stuck|we need
-0.4 get stuck|is at|is up|wait to|working from
-0.3 after|ask|back up|else|saturday|side
-0.2 phone|seconds
+0.1 two days
+0.2 like this
+0.3 b|drive|error|over|publish|short of|the leads
+0.4 aren't ready|gtm|hard|have an|hmm|images aren't|in their|it about|legal hasn't|match|open question|the cms|the sign|the two|the video|the webhook|there's a|to wait
+0.5 a decision|able|able to|actions|ad|alignment|and|api returns|are down|asked|decision on|deployment|double|enrichment|every day|expired and|figma|for approval|i'm lost|job fails|know who|mailchimp integration|migration|new privacy|numbers in|one week|open for|returns for|security review|someone|stakeholders|takes|the alignment|the pixel|the tracking|there's|they say|to|was wiped|we lost|whether the|without a
+0.6 ? i've|assigned|assigned to|bounce|can't get|can't move|chatbot|cluster|confirmed|consent banner|contacts|credits|dead in|denied|e|esp|for a|ga is|got no|how|how to|hung up|i'm out|impediments|in one|isn't working|it to|keeps dropping|keeps timing|laptop|lead|leads|left in|mapping|means|monthly|names in|need sign|new starters|no report|no test|of a|of ideas|off from|only the|open|our email|payment|pixel|question|released|sap|seat|see the|somebody|starters|tbh|the launch|the water|timing|timing out|to an|use|vpn drops|vpn keeps
+0.7 : the|a new|agency|an endpoint|and no|and nothing|and support|anyone at|aren't approved|assets|back by|blocked|blocked :|brand team|call is|connector|connector is|container|corrupt|date|delayed because|demos|depends on|design|developer|doesn't let|e e|endpoint that|env|facing|fail|feed|first and|flaky|flaky e|for qa|from|from management|from sales|frozen|garbage|github|half|has had|hasn't approved|hasn't sent|id|identity|is still|keynote|kind|launches|linkedin|login|main|miss|missing product|mode|nda|needs more|no reply|npm|off after|on call|on legal|over night|pixel isn't|platform doesn't|points to|posts|pr|privacy|ran|rate limit|reason|red|release|report|request|request is|salesforce admin|server is|since monday|speakers|start|stopped working|subdomain|team for|tell|the chatbot|the crm|the microsite|three launches|to use|up to|uploads|us so|wants it|webinar platform|week is|whatever|without the|works|yesterdays
+0.8 a risk|a second|about the|access to|ad account|agree|and nobody|and the|and we|apparently|assessment|attribution|b :|because the|before i|big for|blocker|by missing|can't agree|can't start|certificate|chasing|client hasn't|clue|council|cuts|cuts off|dpia|dpo|eats|eats the|endless|for weeks|gives|gives me|hinges|hinges on|holding|i asked|i open|if we|image|impediments :|in review|internet|ip|is stuck|issues with|kind of|lab|lawyers|let|list from|mailing|me where|microsite|move on|no budget|no clue|no one|no owner|not enough|on the|open with|posts to|quota|redirects|request for|risk assessment|rules|says|scheduler|schema|segmentation|shared|sign off|single|sits|sitting|slack|slot|sms|step|struggling with|suspended|the brand|the channel|the dpo|the lead|the security|the utm|to snowflake|token|too big|twitter|twitter account|verification|waiting for|waiting to|we're blocked|zero
+0.9 ! !|a ticket|and now|approval is|approve|are off|bare|been|between the|blocking the|budget|bug in|build|builder|checkout|connection|counts|counts as|customs|dependency|dependency on|down again|events|except|forever|fr|hey|import|influencer|instagram|internet at|invoice|is down|issues|lapsed|licence for|licences|locked by|mailchimp|more days|moved again|my pr|off|on design|overdue|pipeline|preview|product feed|provider|red since|refresh|retired|review|review of|sap down|script|security|shared drive|shots for|standstill with|supposed|supposed to|template|test|the event|the influencer|the lab|the po|this sprint|ticket|to set|to test|tracking|unclear if|utm|we may|what counts|workflow
+1.0 : waiting|? ?|accept|agency is|agent|all i|api docs|blocker :|blocker is|blockers :|broken build|can do|can't reach|cmyk|contract|could use|designs|endpoint|form|had the|have enough|i have|i need|i'm|impediment|infra|is blocking|job|lack|legal|looker|needs a|nothing|on getting|open the|pending|po|qa environment|query|redirect|server|server migration|sharepoint|sheet|since|squad|still not|stopping|stopping us|task|terms|text|the churn|the images|the redirect|the thank|the vendors|told to|translation|up by|up is|upgrade|we still|we're|weeks|where the|whether|you page|zapier
+1.1 a standstill|admin|automation|awaiting|capacity|change|compliance|confirmation|connect|conversions on|copy|crm|deal desk|deck|different|don't have|drafts|drops|environment|freeze until|kafka|lacking a|lost|needs|nothing gets|payments|phone number|portal|portal is|prod|queue|reach|refuses|reviewers|search|since last|standstill|still in|still no|sync is|the agency|the budget|the segment|there|to approve|two reviewers|ux|we ran|we're short|who
+1.2 a broken|ads|broke|can|can't see|consent|died|docs are|emails|etl|export|frustrating|getting a|getting the|having|i don't|i'm missing|integration|is full|licence|marketing|missing|my vpn|no internet|none of|owner|procurement|rep|reply|salesforce|secret|segment|sender|struggling|stuck in|the it|the meta|the spec|to open|trying to|unstable|up on|upload|what's|which|without
+1.3 : need|? can't|are at|customer's|declined|event|files|google|i can't|i keep|is locked|is taking|jira|lacking|manager|may use|migration is|need|not moving|platform|s|snowflake|spec|sync|taking|the ad|the campaign|the customer's|translations|until|vendor|we wait
+1.4 as of|at a|bucket|cdn|consent tool|data team|don't|don't know|fails with|ga|limit|missing is|only|out of|plugin|qa|returns|stuck with|the shared|third day|vpn|we can't|we have|wiped
+1.5 because|before|blocked by|brief|contentful|decision|expired|forecast|i've no|not|paused|ran out|sandbox|so no|sso|until the|vendors|video|waiting|wants
+1.6 answering|aren't|brand|data|every|get the|have to|held|held up|is broken|jenkins|locked|tool
+1.7 another|api|domain|email|getting|given|hold|images|nowhere|rejects|signs
+1.8 approval|banner|blocked on|fails|merge|product|stopped|with it
+1.9 account|cms|haven't|hubspot|network
+2.0 but the|days without|impossible|no|nobody|outlook|staging
+2.1 isn't|marketo|unclear|won't
+2.2 keeps|nothing works|waiting on
+2.3 still|webhook
+2.7 yet
+2.8 can't|hasn't
"""
