"""One spelling for what chat spells in ten ways: cant, can not and cannot are all can't."""

import re

_SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"can ?not|cant|cnt|caint|can;t", "can't"),
    (r"(could|would|should|did|does|is|was|has|have|had|are|were|need)[' ]?nt", r"\1n't"),
    (r"(could|would|should|did|does|is|was|has|have|had|are|were) not", r"\1n't"),
    (r"dont|do not|don;t", "don't"),
    (r"doesnt|dosent|doesent|dosnt", "doesn't"),
    (r"didnt|did'nt", "didn't"),
    (r"wont|will not|won;t", "won't"),
    (r"aint", "ain't"),
    (r"havnt|havent|havn't", "haven't"),
    (r"im|i am|i'am", "I'm"),
    (r"ive|i have(?= (?:\w+ed|been|no|not|got)\b)", "I've"),
    (r"we have(?= been\b)", "we've"),
    (r"we are", "we're"),
    (r"they are", "they're"),
    (r"thats|that is(?= (?:why|what|it)\b)", "that's"),
    (r"theres", "there's"),
    (r"whats", "what's"),
    (r"whos", "who's"),
    (r"(?<!\w )lets(?= \w)", "let's"),
    (r"(?<=[sy] )r(?= )", "are"),
    (r"(?<=[a-z] )n(?= [a-z])", "and"),
    (r"(?<=[a-z] )'?em(?! dash)", "them"),
    (r"frm", "from"),
    (r"thru", "through"),
    (r"(they|you)re", r"\1're"),
    (r"(no|some|any|every)(body|one)s", r"\1\2's"),
    (r"(some(?:body|one)) elses", r"\1 else's"),
    (r"(go|do|com|tak|mak|try)in", r"\1ing"),
    (r"w/o", "without"),
    (r"w/", "with"),
    (
        r"b/c|bc|cuz|coz|cos|cause(?= (?:the|our|my|i|we|it|they|there|of|no)\b)|becuase|becasue",
        "because",
    ),
    (
        r"(?<!the )(?<!our )(?<!a )(?<!new )(?<!on )(?<!at )(?<!each )(?<!every )'?till?"
        r"(?! (?:rolls?|receipts?|system|software|is|isn't|was|won't|can't|cannot|keeps|has|hasn't|doesn't|shows|rejects|freezes)\b|[.,;:!?]|$)|untill?",
        "until",
    ),
    (
        r"(vs|approx|dept|mgmt|incl|excl|ltd|Dr|Mr|Mrs|Ms|Prof|e\.g|i\.e|no(?=\. ?\d)|st(?=\. [A-Z]))\.(?= ?\w)",
        r"\1",
    ),
    (r"dunno", "don't know"),
    (r"idk", "I don't know"),
    (r"no-one|noone", "no one"),
    (
        r"(no one|nobody|someone|somebody|everyone|everybody)'s(?= (?:\w+ly |ever |even |yet )?(?:been|got|given|told|sent|done|seen|said|come|gone|"
        r"made|taken|written|heard|found|left|lost|broken|put|set|had|paid|read|kept|changed|answered|replied|touched|looked|signed|picked|opened|"
        r"moved|locked|deleted|removed|renamed|reviewed|approved|confirmed|decided|asked|called|turned|tested|updated|uploaded|checked|responded|claimed)\b)",
        r"\1 has",
    ),
    (r"pls|plz", "please"),
    (r"smth|sth", "something"),
    (r"ppl", "people"),
    (r"u(?= (?:guys|all|need|can|have|are|know|get)\b)", "you"),
    (r"ok'?d", "approved"),
    (r"signoff", "sign-off"),
    (r"hold ?up(?= (?:is|was|are|with|on)\b)", "hold-up"),
    (r"ETAs?(?! \w)", "ETA"),
    (r"nvm", "never mind"),
    (r"kinda", "kind of"),
    (r"re:", "about"),
    (r"gonna", "going to"),
    (r"gotta", "have to"),
)
_TYPOS: tuple[tuple[str, str], ...] = (
    (r"wa(?:itng|itign|tiing|ting|iting|itin|iitng|itting|tiing)", "waiting"),
    (r"(?:blokced|bloced|blcoked|blockd|bocked|blokked|blocekd|blocket)", "blocked"),
    (r"(?:stcuk|suck|stuk|sutck)(?= (?:on|in|with|at)\b)", "stuck"),
    (r"(?:acess|acces|accsess|acccess|aces|accss|accesss)", "access"),
    (r"(?:aproval|appoval|approvel|aprooval|apporval|apprval|approvla)", "approval"),
    (r"(?:permision|permisson|premission|permissons|permissionn)(s?)", r"permission\1"),
    (r"(?:brokne|borken|brken|brokn|broken+)", "broken"),
    (r"(?:mising|misisng|missng|missin)", "missing"),
    (r"(?:pendign|pendng|pnding)", "pending"),
    (r"(?:stil|sitll|stll|stlil)", "still"),
    (r"(?:havnet|haevnt|hvent)", "haven't"),
    (r"(?:recieved|receved|recived)", "received"),
    (r"(?:recieve|receve|recive)", "receive"),
    (r"(?:creds)", "credentials"),
    (r"(?:responce|respons|reponse)", "response"),
    (r"(?:aproved|approvd)", "approved"),
    (r"(?:nobdy|nobdoy|noboday)", "nobody"),
    (r"(?:serveer|sever|srever)(?= (?:is|isn't|keeps|down)\b)", "server"),
    (r"(?:teh|hte)", "the"),
    (r"(?:adn|nad)", "and"),
    (r"(?:becuase|beacuse|becasue)", "because"),
    (r"(?:wiht|wtih)", "with"),
    (r"(?:form)(?= (?:legal|finance|procurement|security)\b)", "from"),
    (r"(?:dependant)(?= on\b)", "dependent"),
    (r"(?:deciscion|desicion|decison)", "decision"),
    (r"(?:budgte|buget|bugdet)", "budget"),
    (r"(?:lauch|lanuch)", "launch"),
    (r"(?:singed)(?= (?:off|by|yet|the)\b)", "signed"),
    (r"(?:wroking|workign|workin)", "working"),
    (r"(?:cna't|ca'nt)", "can't"),
)
_EXPANSIONS = tuple(
    (re.compile(rf"(?<![\w'])(?:{pattern})(?![\w'])", re.I), plain)
    for pattern, plain in (*_TYPOS, *_SPELLINGS)
)
_SPACES = re.compile(r"[ \t]{2,}")


def spell_out(text: str) -> str:
    """`text` with each contraction, short form and common slip of the fingers in one spelling."""
    for pattern, plain in _EXPANSIONS:
        text = pattern.sub(plain, text)
    return _SPACES.sub(" ", text)
