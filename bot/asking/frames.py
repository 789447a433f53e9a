"""The ways in which people ask. Each frame is one shape of sentence, matched from its first word.

The sentence comes folded, with politeness peeled off its front and every team name overwritten by a
team sign. `x` and `y` are what is asked about, `team` a team named. Order matters: the first frame
that fits wins. A frame that takes long to try looks ahead first for what it cannot do without.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.asking.beginnings import LONGEST, beginnings, held, needed
from bot.asking.question import Intent, Part
from bot.asking.teams import TEAM, TEAM_GROUP

_LONGEST = 400
"""In a longer text one would look for long what a frame needs; it is tried instead."""
_SPACE = re.compile(r"\s")
_SHORTHAND = {
    "IS": r"(?:'s|s|'re|re|\s+is|\s+are|\s+was|\s+were|\s+r|z|\s+iz)",
    "WHAT": r"(?:what|wtf|wth|wat|wot|whta|waht|wht|wut|hwat)(?:\s+(?:exactly|actually|even|precisely|really|the\s+(?:hell|heck|fuck|f|devil)|on\s+earth|in\s+the\s+world))?",
    "ADV": r"(?:\s+(?:exactly|actually|even|really|precisely|then|again|now|currently|just|generally|usually|normally|officially|formally|internally|typically|properly|also|both|still))?",
    "WHO": r"(?:you guys|you all|y'all|you folks|we|you|u|they|people|folks|i|one|everyone|everybody|anyone|anybody|somebody|someone|all|the\s+company|the\s+business|it)",
    "OUR": r"(?:(?:the|our|your|their|a|an|any|some|this|that|its|one|another)\s+)?",
    "KIND": r"(?:(?:official|exact|agreed|agreed\s+upon|agreed-upon|current|company|company-wide|common|shared|working|formal|precise|correct|right|proper|real|actual|standard|single|clear|simple|short|quick|plain|internal|business|technical|written|documented|full|proper|general)\s+)*",
    "DEF": r"(?:wording|~definition|~definitions|~meaning|~meanings|defs?|sense|interpretation|explanation|understanding|explainer|expansion|long\s+form)",
    "OF": r"\s+(?:of|for|behind|on|about)\s+",
    "TERM": r"(?:(?:the|a|an|this|that|our|your)\s+)?(?:(?:term|word|words|acronym|abbreviation|abbrev|phrase|expression|label|initials|letters|jargon|buzzword|concept|metric|notion|idea)(?:\s+of)?[:,]?\s+)?",
    "MEANS": r"(?:~means|mean|meant|stands?\s+for|stand\s+4|refers?\s+to|signify|signifies|represents?|denotes?|entails?|implies|imply|covers?)",
    "COUNT": r"(?:count|measure|calculate|compute|define|track|quantify|work\s+out|determine|derive|tally|score|report)",
    "COUNTED": r"(?:counted|measured|calculated|computed|defined|tracked|quantified|worked\s+out|determined|derived|tallied|scored)",
    "TEAM": rf"(?P<team>{TEAM})",
    "GROUP": TEAM_GROUP,
    "X": r"(?P<x>\S.*?)",
    "Y": r"(?P<y>\S.*?)",
    "END": r"[\s?!.,;:\"')\]]*$",
    "WORDS": r"(?:terms|words|definitions|entries|acronyms|abbreviations|concepts|jargon|vocabulary|vocab|labels|terminology|phrases|buzzwords|lingo|glossary)",
    "WORD": r"(?:terms?|words?|definitions?|entries|entry|acronyms?|abbreviations?|concepts?|labels?|phrases?)",
    "ABOUT": r"\s+(?:about|on|for|related\s+to|relating\s+to|in|around|regarding|concerning|to\s+do\s+with|having\s+to\s+do\s+with|of|covering|dealing\s+with|from|under|that\s+(?:are|have\s+to\s+do|deal|relate)(?:\s+(?:about|with|to|related\s+to))?|with)\s+",
    "STATE": r"(?P<state>disputed|contested|in\s+dispute|argued\s+about|controversial|unsettled|not\s+(?:yet\s+)?(?:settled|agreed|signed)|unagreed|unsigned|un-agreed|settled|agreed|signed(?:\s+off)?|drafts?|stale|out\s+of\s+date|outdated|overdue|due\s+for\s+review|ambiguous|new|recent|deprecated|homonyms?)",
    "SAME": r"(?:the\s+)?(?:same|identical|equivalent|synonyms?|interchangeable|synonymous)(?:\s+(?:thing|things|meaning|concept|as\s+each\s+other))?",
    "THIS": r"(?:this|that|it|the\s+(?:above|message|last\s+message|previous\s+message|thread)|what\s+\S+\s+(?:said|wrote|just\s+said|just\s+wrote)|the\s+message\s+above|this\s+(?:message|thread|one|sentence|text))",
    "PLAIN": r"(?:plain|simple|normal|human|layman's|laymans|lay|everyday|non-technical|non\s+technical)\s+(?:english|words|terms|language|speak)",
    "SPEAK": r"(?:[-\s]*(?:speak|terms|language|words|lingo|jargon|english|talk|parlance|ese))?",
}


@dataclass(frozen=True)
class Frame:
    """One shape of question; a weak one asks only about labels that are known."""

    intent: Intent
    shape: str
    part: Part = Part.DEFINITION
    weak: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The shape, ready to be matched; few are needed for one question."""
        return re.compile(self.shape, re.DOTALL)

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Letters of which a sentence that fits holds some, of each set; none if nobody knows."""
        return needed(self.shape)


class Frames:
    """All frames, found by how a sentence begins, and by what it holds."""

    def __init__(self) -> None:
        self._all = tuple(frames())
        self._ranks: dict[str, list[int]] = {}
        for rank, frame in enumerate(self._all):
            for beginning in beginnings(frame.shape):
                self._ranks.setdefault(beginning, []).append(rank)
        self._kept = lru_cache(maxsize=1024)(self._gathered)
        self._alike = lru_cache(maxsize=64)(_Alike)

    def that_fit(self, text: str, at: int) -> tuple[Frame, ...]:
        """The frames worth trying on what stands at `at`, in the order in which they are tried."""
        letters = text[at : at + LONGEST]
        letters = letters if letters.isprintable() else _SPACE.sub(" ", letters)
        return self._kept(letters).that_may_match(text[at:])

    def _gathered(self, letters: str) -> "_Alike":
        starts = {letters[:size] for size in range(LONGEST + 1)}
        ranks = {rank for start in starts for rank in self._ranks.get(start, ())}
        return self._alike(tuple(self._all[rank] for rank in sorted(ranks)))


class _Alike:
    """Frames that begin alike, found by what a sentence holds. A set of their needs is a number."""

    def __init__(self, alike: tuple[Frame, ...]) -> None:
        needs = dict.fromkeys(need for frame in alike for need in frame.needs)
        bits = {need: 1 << rank for rank, need in enumerate(needs)}
        self._frames = alike
        self._needs = tuple((frame, sum(bits[need] for need in frame.needs)) for frame in alike)
        self._met_by: dict[str, int] = {}
        for need, bit in bits.items():
            for letters in need:
                self._met_by[letters] = self._met_by.get(letters, 0) | bit
        self._telling = frozenset(self._met_by)
        self._kept = lru_cache(maxsize=256)(self._chosen)

    def that_may_match(self, text: str) -> tuple[Frame, ...]:
        """Those of which `text` holds what they cannot do without."""
        if len(text) > _LONGEST:
            return self._frames
        met, met_by = 0, self._met_by
        for letters in self._telling & held(text):
            met |= met_by[letters]
        return self._kept(met)

    def _chosen(self, met: int) -> tuple[Frame, ...]:
        return tuple([frame for frame, needs in self._needs if met & needs == needs])


def frames() -> Iterator[Frame]:
    """All frames, in the order in which they are tried."""
    for intent, part, weak, shapes in _SHAPES:
        for shape in shapes.strip().splitlines():
            yield Frame(intent, _spelt_out(shape.strip()), part, weak)


def _spelt_out(shape: str) -> str:
    pattern = re.sub(r"\{([A-Z]+)\}", lambda name: _SHORTHAND[name.group(1)], shape)
    pattern = re.sub(r"~([a-z]+)", lambda word: _with_slips(word.group(1)), pattern)
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    return spaced + _SHORTHAND["END"]


def _with_slips(word: str) -> str:
    """A word, and the word with any one letter but the first left out."""
    shorter = (word[:at] + word[at + 1 :] for at in range(1, len(word)))
    return f"(?:{'|'.join(dict.fromkeys((word, *shorter)))})"


_HELP = """
what (?:am i|are we|is one) (?:allowed|able|supposed) to ask(?: you)?
how (?:can|do|could|would) (?:i|we) teach (?:you|it|the bot)(?: .{1,40})?
(?:help|help me|help pls|help plz|halp|\\?+|commands?|usage|man|manual|instructions?|menu|options)
(?:i|we) need (?:some |your )?help
(?:please )?help(?: me)?(?: please| out)?
(?:{WHAT}|how)(?: else)? (?:can|could|do|does|will|should) (?:you|u|this bot|this thing|this app|the bot|parley|it|this)(?: actually| even)? (?:do|help|offer|know|understand|answer|work|support)(?: (?:me|us))?(?: for (?:me|us)| with| here| exactly| then| anyway)*
{WHAT}{IS} (?:you|u|this bot|the bot|parley|this app|this thing|your commands?|the commands?|your features?|your job|your purpose)(?: for| about| good for| here for| able to do| capable of)?
what are you(?: able to do| capable of| for| good for)?
who are you
(?:how|what) (?:do|can|should|would|could) (?:i|we|one|people) (?:use|talk to|work with|ask|interact with|address|query)(?: you| this(?: bot| thing)?| the bot| parley)?(?: about| for)?
how to use (?:you|this|this bot|the bot|parley|it)
how (?:do|can|could|would|should|to)(?: (?:i|we|one|you|people))? (?:add|propose|suggest|change|correct|edit|fix|submit|contribute|update|delete|remove)(?: a| an| the| my| our| new| another)*(?: (?:new|missing|wrong))* (?:{WORD}|something|one|it)(?: to (?:the|your|our) glossary| here| in here)?
(?:what|which) (?:questions?|things|kinds? of (?:things|questions?)) (?:can|could|may|should) (?:i|we) ask(?: you| here)?
how does (?:this|it|parley|this bot|the bot)(?: thing)? work
(?:show|give|tell|list)(?: me| us)? (?:the |your |all )*(?:commands?|options|help|instructions|features)
""".replace("\\\\", "\\")

_TRANSLATE = """
(?:put|say|explain|write|phrase|rephrase|give) {THIS} (?:in|with|using|into) (?:the )?(?:words|terms|a way|language|something) (?:that |which )?{GROUP} (?:can )?(?:understands?|gets?|follow|follows|knows?|reads?)\\s*[:,;?\\n–-]\\s*{X}
make {THIS} (?:\\w+ )?(?:for|to) {GROUP}{SPEAK}\\s*[:,;?.\\n–-]\\s*{X}
(?:for|to) {GROUP}\\s*:\\s*{X}
["'“‘«]{X}["'”’»] (?:in|for|to|into) {GROUP}{SPEAK}(?: please| pls)?
(?:explain|tell) (?:to )?{GROUP} what {THIS} means?\\s*[:,–-]\\s*{X}
(?:make|turn|get) (?:{THIS}|the following|it) (?:clear|understandable|readable|plain|clearer|easier|simple)(?: to understand)? (?:for|to) {GROUP}{SPEAK}(?: please)?\\s*[:,;?\\n–-]\\s*{X}
{GROUP} (?:version|translation|wording)(?: (?:please|pls|of this|of the following))*\\s*[:\\n]\\s*{X}
(?:an? |the )?{GROUP} (?:version|translation) (?:of|for)[:]? {X}
(?:put|say|explain|write|phrase|rephrase|describe) (?:{THIS}|the following) (?:in|into|with) (?:{PLAIN}|other words|their words|words) (?:for|so that|to) {GROUP}{SPEAK}(?: (?:gets|understands|can follow)(?: it)?)?\\s*[:,;?\\n–-]\\s*{X}
(?:put|say|explain|write|phrase|rephrase|describe) (?:{THIS}|the following) (?:in|into|with) (?:{PLAIN}|other words|their words|words) (?:for|so that|to) {GROUP}{SPEAK}(?: (?:gets|understands|can follow)(?: it)?)?
how (?:do|would|should|could|can|might) (?:i|we|you|one) (?:tell|say|explain|break it) (?:to )?{GROUP} (?:that|why|about|what) {X}
(?:~translate|convert|rewrite|rephrase|reword|put|explain|say|phrase|simplify|express|write|turn|describe)(?: (?:{THIS}|the following)(?: (?:message|text|sentence))?)?(?: please)? (?:(?:in)?to|for|in|so that|so|such that|as|so it works for) {GROUP}{SPEAK}(?: (?:would |can |could )?(?:understands?|gets?|says?|puts?|reads?|follows?)(?: (?:it|this))?)?(?: please)?\\s*[:,;?\\n–-]\\s*{X}
(?:~translate|translation|convert|decode|localise|localize)(?: of)? {THIS}(?: message| thread| text)?(?:(?: back)?(?: in)?(?:to|for| to| for| into)? {GROUP}{SPEAK}| (?:to|into|in) {PLAIN})?(?: please| pls| for me| for us)?
(?:translate|translation)(?: please)?\\s*[:\\n]\\s*{X}\\s+(?:(?:in)?to|for) {GROUP}{SPEAK}(?: please)?
(?:translate|convert|rewrite|rephrase|reword|put|say|explain|phrase|express|simplify){TERM_GAP}{X} (?:(?:in)?to|for|in|so that|as) {GROUP}{SPEAK}(?: please| can understand| understands?(?: it)?| would understand| would (?:say|put) it)?
(?:translate|simplify)(?: please)?[:,]? {X} (?:to|into|in) {PLAIN}
(?:translate|translation)(?: (?:this|that|it|the following))?(?: please)?\\s*[:\\n]\\s*{X}
translate {X}
how (?:would|do|does|should|could|might|can) (?:the )?{TEAM}(?:'s)?(?: team| side| folks| people| department| person| colleagues)? (?:say|put|phrase|word|express|describe|write|read|understand|hear|formulate|state)(?: (?:it|this|that))?
how (?:would|do|does|should|could|might|can) (?:the )?{TEAM}(?:'s)?(?: team| side| folks| people| department| person| colleagues)? (?:say|put|phrase|word|express|write|formulate|state)[:,]? {X}
how (?:would|do|should|could|can|might) (?:i|we|you|one) (?:say|put|phrase|word|explain|express|describe|tell|write|translate)[:,]? {X} (?:to|for|in|into) {GROUP}{SPEAK}(?: can understand| would understand| understands)?
how (?:would|do|should|could|can|might) (?:i|we|you|one) (?:say|put|phrase|word|explain|express|describe|tell|write) (?:to|for|in) {GROUP}{SPEAK}[:,]? (?:that )?{X}
how to (?:say|put|phrase|word|explain|express|describe|tell) {X} (?:to|for|in|into) {GROUP}{SPEAK}
how to (?:say|put|phrase|word|explain|express|describe|tell) (?:to|for|in) {GROUP}{SPEAK}[:,]? (?:that )?{X}
{WHAT} (?:would|do|should) (?:i|we|you) (?:say|tell)(?: to)? {GROUP} (?:about|when|if|for) {X}
(?:say|put|explain|rephrase|reword|rewrite|phrase|simplify|give(?: me| us)?|show(?: me| us)?|write|read|describe) {THIS}(?: (?:in|into|to|for|so) (?:me |us )?(?:{GROUP}{SPEAK}|{PLAIN}|that {GROUP} (?:gets|understands)(?: it)?))(?: please)?
(?:explain|say|put|rephrase|reword|simplify|tell) (?:to|for|in) {GROUP}{SPEAK}[:,]? {X}
(?:in|into|for) {GROUP}(?:[-\\s]+(?:speak|terms|language|words|lingo|english))[:,]?(?: please)?[:,]? {X}
(?:in|into) {PLAIN}(?: please)?[:,] {X}
{WHAT} (?:does|do|would|is|did|should) {THIS} (?:mean|meant|saying|say) (?:to|for|in) {GROUP}{SPEAK}
""".replace("{TERM_GAP}", "[:,]? ")

_COMPARE = """
{X} (?:and|or) {Y}[,;:–-]* (?:which|wich)(?: one)? is which.*
{WHAT} (?:do|does|would) {GROUP} and {GROUP}(?: each| both| actually)? (?:mean|understand|count|call) (?:by|with|under|when they say|as)? ?{X}
(?:do|does) (?:we|they|you|{GROUP}) and (?:we|they|you|{GROUP}){ADV} (?:mean|count|understand|use){ADV}(?: {SAME})? (?:by|with|when we say|under|for|about) {X}
(?:tell|telling|keep|hold)(?: me)?(?: apart)? {X} (?:apart )?(?:from|and) {Y}(?: apart)?(?: for me)?
{X} {GROUP} (?:vs\\.?|versus) {GROUP}
(?:{WHAT}{IS}|whats|explain|tell me)?(?: me)? ?(?:(?:the|a|any|main|real) )*(?:~difference|diff) (?:of|in|for|with) {X} (?:for|in|between|at|by) {GROUP} (?:and|vs\\.?|or) (?:for |in |at |by )?{GROUP}
(?:is|are|isn't|aren't){ADV} {X}{ADV} (?:the )?(?:same|identical)(?: thing| meaning)? (?:for|in|to|at|between|across) {GROUP} (?:and|as|or|vs\\.?) (?:for |in |to |at )?{GROUP}
{X} or {Y}[,;:?.–-]+ ?(?:which|wich)(?: one| of (?:them|those|the two))? (?:is|are|was|means?|stands?|does|do|should|counts?).*
(?:and )?(?:{WHAT}{IS}|whats|explain|tell me|is there|are there)?(?: me)? ?(?:(?:the|a|any|main|real|actual) )*(?:~difference|diff|~differences|distinction)(?: (?:there|again|please|exactly|then|really|between (?:them|these|those|the two|these two|those two|both)))*
(?:are|is) (?:they|these|those|both)(?: (?:really|basically|pretty much|just))? {SAME}
how (?:do|are) (?:they|these|those|the two|both) (?:differ|different|compare|relate|related)
(?:{WHAT}{IS}|whats|explain|tell me|is there)?(?: me)? ?(?:(?:the|a|any|main|real|big) )*(?:differences?|diff|distinctions?|gap) (?:between|of|in) {X}(?: (?:for|in|at|by|according to|as used by))? {GROUP} (?:and|vs\\.?|versus|or) {GROUP}
(?:{WHAT}{IS}|whats|explain|tell me|give me|show me|is there|are there|any|there)?(?: me)?{ADV}(?: to me)? ?(?:(?:the|a|any|some|really a|actually a|an actual|the actual|the main|the key|the real|big|main) )*(?:~difference|~differences|diff|distinctions?|contrast|gap|comparison)(?: there| if any| is)? (?:~between|btw|b/w|bw|of|among|in) {X}(?:,? (?:and|&|vs\\.?|versus|n|to|from|or|with|/) | ?/ ?){Y}(?: if any| again| exactly| here)?
(?:difference|diff|differences)[:,]? {X} (?:and|&|vs\\.?|versus|or|from) {Y}
how (?:does|do|is|are|would|did){ADV} {X} (?:any |really |so |very |all that |that )?(?:differ|different|differs|distinct|distinguished|separate|deviate){ADV} (?:from|to|than|with) {Y}
{WHAT} (?:distinguishes|separates|differentiates|sets|makes) {X} (?:apart |different |distinct )?(?:from|to|and) {Y}
how (?:do|does|can|could|should|would) {WHO} (?:tell|distinguish|differentiate|separate) {X} (?:apart )?(?:from|and) {Y}(?: apart)?
how (?:do|does|are|is) {X} (?:and|&|vs\\.?|versus|or) {Y} (?:compare|differ|relate|different|distinct|distinguished|connected|related|fit together)(?: to each other| from each other| from one another)?
how does {X} (?:compare|relate|stack up) (?:to|with|against) {Y}
(?:compare|comparing|contrast|comparison(?: of| between)?)[:]? {X}(?:,)? (?:and|with|to|vs\\.?|versus|against|&) {Y}
(?:is|are|isn't|aren't){ADV} {X}{ADV} (?:and|&) {Y}{ADV} (?:not )?(?:(?:pretty much|basically|really|actually|always|meant to be|supposed to be) )?{SAME}
(?:is|are|isn't|aren't){ADV} {X}{ADV} (?:pretty much |basically |really |actually |just |always )?{SAME} (?:as|to|with|thing as|of) {Y}
(?:is|isn't|are|aren't) {X} (?:just |really |basically |simply |only )?(?:another (?:word|name|term)|a synonym|a different (?:word|name)|an alias|a fancy (?:word|name|term)) (?:for|of) {Y}
(?:is|isn't|are|aren't) {X} (?:different|distinct|any different)(?: (?:from|to|than)) {Y}
(?:do|does|did|don't|doesn't){ADV} {X} (?:and|&) {Y} (?:mean|refer to|stand for|describe|cover|count|measure) {SAME}
(?:do|does|don't|doesn't){ADV} {X} (?:mean|refer to|count|describe) {SAME} as {Y}
when (?:do|should|would|to|is it)(?: {WHO})? (?:say|use|call it) {X} (?:and when|and|or|instead of|rather than|versus|vs\\.?|over){ADV}(?: (?:do|should|would|to)(?: {WHO})? (?:say|use))? {Y}
(?:distinguish|differentiate)(?: between)? {X} (?:from|and) {Y}
(?:do|does|don't|doesn't|would) {GROUP} and {GROUP}{ADV} (?:mean|count|understand|use|define|see|measure|agree on){ADV} (?:{SAME}|{SAME} things?|it the same way)? ?(?:by|with|when they say|for|about|as|under|on)? {X}(?: (?:the same way|the same|differently|in the same way|alike))?
(?:does|do|would|is) {GROUP}(?: version| definition| sense| idea| meaning)? ?(?:of )?{ADV} (?:mean|count|understand|use|define) {X} (?:the same (?:as|way as)|differently (?:from|than|to)|like) {GROUP}
how (?:do|does|is|are|would) {GROUP}(?: (?:version|definition|sense|idea|meaning|view) of)? {X} (?:differ|different|compare)(?: from| to| with| than)? (?:{GROUP}(?: version| definition| one| sense| idea| meaning| view)?|that of {GROUP}|the one of {GROUP})
how (?:do|does|would) {GROUP} and {GROUP}{ADV} (?:define|see|understand|count|measure|use|differ on|differ over|read|mean by|interpret) {X}(?: differently)?
{X}[:,;–-]+ {GROUP} (?:vs\\.?|versus|and|or|against|compared (?:to|with)) {GROUP}(?: (?:definition|meaning|sense|view|version)s?)?
{GROUP}(?: (?:vs\\.?|versus|and|or) |/){GROUP}[:,]? (?:(?:definitions?|meanings?|senses?|views?|versions?|takes?) (?:of|on|for) )?{X}
{X} (?:according to|for|in|between|across|as seen by|from|by) {GROUP} (?:vs\\.?|versus|and|compared (?:to|with)|against) {GROUP}
(?:where|how|on what|why) (?:do|does) {GROUP} and {GROUP} (?:disagree|differ|diverge|argue|fight)(?: so much)? (?:on|about|over|when it comes to) {X}
{X} (?:vs\\.?|versus|v\\.?|as opposed to|compared (?:to|with)) {Y}(?: difference| differences| meaning| which is which| what's the difference| whats the difference)?
(?=.*(?:d[if]|same|ident|equiv|synon|interch)){X}(?:,? (?:or|and|&|vs\\.?)|,) {Y}[,:;?.–-]+ ?(?:(?:is|are) (?:it|that|they|those|these|both) )?(?:all |just |the )?(?:(?:{WHAT}{IS}|whats)? ?(?:the )?(?:~difference|diff)|{SAME}|same(?: same)?(?: or (?:not|different))?)(?: or not| or different)?
(?:do|does) {WHO}{ADV} (?:mean|understand|count|use) {SAME}? ?(?:by|with|under|for|when we say)? ?{X} (?:in|for|at|by) {GROUP} (?:and|as|vs\\.?|or|like) (?:in |for |at |by )?{GROUP}
(?:do|does|would) {GROUP}{ADV} (?:mean|understand|count|use|define|see){ADV} {SAME} (?:as|like|than) {GROUP} (?:by|with|when they say|under|for|about|on) {X}
"""

_REVERSE = """
(?:i'm |i am |we're )?(?:looking for|searching for|need|i need|after|{WHAT}{IS}) (?:a|the|that|one) (?:\\w+ )?(?:word|term|name|label|expression|acronym)(?: for it)?: ?{X}
{WHAT}{IS} it called{ADV} (?:when|if|where|that) {X}
(?:i |we )?(?:need|want|forgot|look for|am after) (?:the|a|that|our) (?:\\w+ )?(?:word|term|name|label|expression|acronym) (?:for|that means|meaning|when|to describe) {X}
{X}[,:;–-]+ ?(?:{WHAT}{IS}|whats|how is|how do (?:we|you) call) (?:that|it|this|they|those)(?: (?:thing|one))? (?:called|named|known as)(?: again| here)?
(?:{WHAT}|how) (?:do|does|did|would|should|could|can|might|shall){ADV} (?:{WHO}|{GROUP}){ADV} (?:call|name|label|term|dub) (?:it (?:when|if) |the thing (?:where|when|that) |that thing (?:where|when|that) )?{X}
{WHAT}{IS}{ADV} (?:(?:the|a|an|our|your|their|that|another|right|correct|proper|official|best|short|good|fancy|technical|{GROUP}) )*(?:word|term|name|label|acronym|abbreviation|expression|jargon|phrase|title|terminology|lingo){ADV}(?: (?:again|we use|you use|they use|people use|that we use|called|used|used by {GROUP}|{GROUP} (?:use|uses)))? (?:for|when|if|that (?:means|describes|covers|says)|meaning|describing|to describe|where) (?:it when |when |the thing (?:where|when|that) )?{X}
{WHAT}{IS} it{ADV} called (?:when|if|where|that) {X}
{WHAT}{IS} {X} (?:called|known as|referred to as|named)(?: again| here| around here| in {GROUP}(?:[-\\s]+(?:speak|terms|language))?| by {GROUP})?
(?:is|was|are) there{ADV} (?:(?:a|an|any|some|one|proper|official|special|specific|single|short|good|better) )*(?:word|term|name|label|acronym|expression|abbreviation)s?(?: (?:we|they|{GROUP}) (?:have|use|uses))? (?:for|when|that (?:means|describes|covers)|meaning|to describe|where) (?:when )?{X}
(?:do|does) (?:{WHO}|{GROUP}){ADV} (?:have|use|know) (?:(?:a|an|any|some|one|proper|official|special|specific|single|short|good|better) )*(?:word|term|name|label|acronym|expression|abbreviation) (?:for|when|that (?:means|describes|covers)|meaning|to describe|where) (?:when )?{X}
(?:which|what) (?:word|term|name|label|acronym|expression)s? (?:do|does|would|should|could|can|did) (?:{WHO}|{GROUP}){ADV} (?:use|say|write|pick|need|give)(?: to (?:describe|say|name|mean))? ?(?:for|when|if|about)? {X}
(?:which|what) (?:word|term|name|label|acronym|expression)s? (?:means|describes|covers|is used for|stands for|refers to|fits|is for|would describe|names|says|would fit|is it for|applies to|do i use for|is it when) {X}
(?:i'm |i am |we're |we are )?(?:looking for|searching for|trying to (?:find|remember|think of|recall)|forgot|forgotten|i forgot|i've forgotten|can't remember|cannot remember|can't think of|blanking on|after|need|i need|struggling to (?:find|remember)) (?:(?:the|a|our|that|right|correct|proper) )*(?:word|term|name|label|acronym|expression) (?:for|that (?:means|describes)|meaning|when|to describe|where|of) {X}
(?:the )?(?:word|term|name|label|acronym) (?:for|that (?:means|describes)|meaning) {X}
there{IS} (?:a|some) (?:word|term|name|label|acronym) (?:for|when|that (?:means|describes)) {X}
(?:find|search|search for|look for|lookup by meaning|reverse)[:]? (?:a |the )?(?:word|term|name|label) (?:for|that (?:means|describes)|meaning) {X}
(?:reverse|reverse lookup)[:]? {X}
"""

_LIST = """
(?:could|can|may|might) (?:i|we) (?:please )?(?:have|get|see|read) (?:an? |the )?(?:full |short |quick )?(?:overview|list|index) of (?:(?:all|the|your|our) )*{X} {WORDS}
(?:an? )?(?:overview|list) of (?:(?:all|the|your|our) )*{X} {WORDS}
(?:all |any |the |some )*{WORDS}{ABOUT}{X}
(?:anything|something)(?: you have)?{ABOUT}{X}
{WHAT}{IS} (?:(?:still|currently|yet|all) )*{STATE}(?: (?:yet|still|so far|right now|now|here|at the moment|today|these days|between {GROUP} and {GROUP}|in the glossary|this (?:week|month|quarter|year)))*
(?:which|what){IS}? ?(?:of )?(?:the |our |your )?{WORDS} (?:are|is|have been|were|remain|got|has|have)? ?(?:(?:still|currently|yet|been) )*{STATE}(?: (?:yet|still|so far|by {GROUP}|right now|now|here|at the moment|today|between {GROUP} and {GROUP}))*
(?:list|show|give|display|browse|print|see|get|tell|dump|view)(?: me| us)?(?: a list of)?(?: (?:all|every|everything|the|your|our|any|of|full|complete|whole|entire))* (?:{STATE}) (?:{WORDS}|ones?|things|items)(?:{ABOUT}{X})?
(?:list|show|give|display|browse|see|get|view)(?: me| us)?(?: (?:all|every|the|your|our|any|of))* (?P<state>drafts|homonyms)
(?:{WHAT}{IS} )?(?:all |the |our |your |any )*{STATE} (?:{WORDS}|ones)(?: (?:please|so far|right now|now|here|in the glossary))?
(?:on what|{WHAT}|which|where)(?: of)?(?: the| our| your)*(?: (?:{WORDS}|things?))? (?:do|does|did|are|is) (?:{GROUP} and {GROUP}|{GROUP}|{WHO}|(?:the |both |the two |all )?teams|people)(?: still| currently| not| really)* (?:disagree|disagreeing|fighting|arguing|differing|differ|argue|fight|not agree|clash|diverge)(?: (?:on|about|over|with each other))?
{WHAT} (?:did|has|have|was|were|is)? ?(?:{GROUP}|{WHO})? ?(?:(?:recently|newly|just) )?(?:been )?(?:added|add|changed|change|updated|update|written|write|new|proposed|defined) ?(?:by {GROUP})?(?: (?:to|in) (?:the|our|your) glossary)?(?: (?:recently|lately|this (?:week|month|quarter|year)|last (?:week|month|quarter|year)|today|yesterday|since .{1,30}|in the (?:last|past) .{1,20}))?
(?:any |what are the |show me the |list the |list )?(?:new|recent|latest|newest) {WORDS}(?: (?:this (?:week|month)|lately|recently))?
(?:list|show|give|display|browse|print|see|get|find|dump|view|name)(?: me| us)?(?: a list of| an overview of)?(?: (?:all|every|everything|the|your|our|any|of|full|complete|whole|entire|some|known|available))* {GROUP} {WORDS}(?: please| you have| you know)?
(?:list|show|give|display|browse|print|see|get|find|dump|view|name|tell)(?: me| us)?(?: a list of| an overview of)?(?: (?:all|every|everything|the|your|our|any|of|full|complete|whole|entire|some|known|available))* {WORDS}(?: (?:there are|you have|you know|we have|that we have|that you know|which you know|we use|(?:that )?{GROUP} (?:use|uses|own|owns|has|have|say|says)))?(?: (?:please|here))?
(?:list|show|give|display|browse|print|see|get|find|dump|view|name|tell)(?: me| us)?(?: a list of| an overview of)?(?: (?:all|every|everything|the|your|our|any|of|full|complete|whole|entire|some|known|available))* (?:{X} )?{WORDS}{ABOUT}{Y}
(?:list|show|give|display|browse|print|see|get|find|dump|view|name|tell)(?: me| us)?(?: (?:all|every|everything|anything|what)(?: (?:you have|you know|we have|there is|you've got|is there))?){ABOUT}{X}
(?:list|browse)(?: me| us)?(?: all| every| the| your| our)*(?:{ABOUT}| ){X} {WORDS}
(?:list|show|give|display|browse|print|see|get|find|dump|view)(?: me| us)?(?: all| every| the| your| our)* {X} {WORDS}
(?:all|every|which|what)(?: of)?(?: the| our| your)* {WORDS}(?: (?:do|does|are|exist|is|can|have)(?: {WHO}| there| {GROUP})?(?: (?:have|know|use|define|explain|own|owns|got|cover|exist|there))?)?{ABOUT}{X}(?: (?:do|does|are|exist|is|can)(?: {WHO}| there| {GROUP})?(?: (?:have|know|use|define|explain|cover|exist))?)?(?: please)?
(?:which|what)(?: of)?(?: the| our| your)* {WORDS} (?:do|does|are|is|can|have)(?: {WHO}| there| {GROUP})?(?: (?:have|know|use|define|explain|own|got|cover))?{ABOUT}{X}
(?:which|what)(?: of)?(?: the| our| your)* {WORDS} (?:do|does|are|exist|is|can|have|did)(?: {WHO}| there| {GROUP})?(?: (?:have|know|use|uses|define|explain|own|owns|exist|got|there|say|cover))?(?: (?:here|in (?:the|your|our) glossary|so far|already))?
(?:which|what)(?: of)?(?: the| our| your)* {X} {WORDS} (?:do|does|are|exist|can|have)(?: {WHO}| there)?(?: (?:have|know|use|define|explain|own|exist|got|there|cover))?
(?:all|everything|anything)(?: (?:you have|you know|there is|we have))?{ABOUT}{X}
(?:do|have|does)(?: {WHO}| {GROUP})? (?:have|got|know)(?: (?:any|some|all|more|other))? {WORDS}{ABOUT}{X}
(?:are|is) there (?:any|some|more|other) {WORDS}{ABOUT}{X}
(?:the )?(?:glossary|whole glossary|full glossary|index|table of contents|list|list all|list everything|show all|show everything|all|everything|browse|contents|a-z)
(?:all|the|every) {GROUP} {WORDS}
(?:all|list|list of|browse)[:]? {X} {WORDS}
list {X}
"""

_OWNER = """
where (?:does|do|is|are|can (?:i|we) (?:find|read|see)) (?:the |our )?{KIND}{DEF} of {X} (?:live|kept|stored|written(?: down)?|documented|to be found|defined)(?:,? and .*)?
who has the (?:last|final) (?:word|say|call) (?:on|over|about|in) (?:what )?{X}(?: means?| is| are| counts?)?
(?:does|do|did) (?:anyone|anybody|someone|somebody|any team|{GROUP}) (?:own|maintain|look after|keep|define) {TERM}{X}
(?:who{IS}?|who) (?:respon\\w+) for {DEFO}{X}
who{IS}?(?:{ADV}) ?(?:the )?(?:owner|owners|owning team|steward|maintainer|maintainers|guardian|custodian|keeper|contact|contact person|author|expert|responsible|responsible person)(?: here)? (?:of|for|behind|on) {TERM}{X}
who{ADV} (?:owns?|maintains?|defined|defines|wrote|decides?|decided|keeps?|looks after|takes care of|is responsible for|is in charge of|signed off on|signed off|signed|approved|agreed to|agreed on|agreed|came up with|is accountable for|stewards|controls|updates|has agreed to|has signed|manages the definition of|set|sets) (?:the |our )?{DEFO}{X}
who (?:do|should|can|would|could) (?:i|we) (?:ask|talk to|speak to|contact|go to|turn to)(?: if i (?:have|had) (?:a )?questions?)? (?:about|regarding|on|concerning|for) (?:the |our )?{DEFO}{X}
(?:which|what) (?:team|person|people|department|owner|group) (?:owns?|maintains?|defines?|decides?|is responsible for|looks after|is in charge of|defined|signed) (?:the |our )?{DEFO}{X}
whose (?:definition|word|term|baby|metric|job)(?: is| are)? {X}
(?:owner|owners|ownership|steward)(?: of| for)?[:]? {X}
""".replace("{DEFO}", "(?:(?:{KIND}{DEF}(?: of| for)?|word|term|metric|number) )?")

_COUNTING = """
how (?:is|are|was|were|gets?){ADV} {X}{ADV} {COUNTED} (?:over )?(?:here|there|at|in|by|for|with|on) .{1,30}
{X}[,:;–-]+ ?(?:{WHAT}|which ones?|who) (?:counts?|is counted|qualifies|is in|belongs)(?: (?:as one|here|in it|and what (?:does not|doesn't)))*
where (?:do|does|can|should) (?:{WHO}|{GROUP}) (?:get|read|take|pull|see|find|measure|look up|count) {X} (?:from|at|in)(?:,.*)?
how (?:do|does|did|should|would|shall|are|can|could|must|will){ADV} (?:{WHO}|{GROUP}){ADV} (?:supposed to |meant to |going to |to )?{COUNT}{ADV} {X}
how (?:is|are|was|were|do|does|should|can|gets?|get){ADV} {X}{ADV} (?:be |get |being )?{COUNTED}{ADV}(?: here| by {GROUP}| in {GROUP})?
how to {COUNT} {X}
{WHAT}{IS}{ADV} (?:the )?(?:formula|calculation|equation|maths|math|method|rule|criteria|criterion|criterium|unit|window|time window|time frame|source|data source|measure|threshold|counting rule|counting rules){ADV} (?:for|of|behind|to (?:calculate|compute|count)|used for) {X}
(?:formula|calculation|criteria)(?: for| of)?[:]? {X}
{WHAT}{ADV} (?:counts?|counted|qualifies|qualify|gets? counted|is counted|are counted|classifies|classes|is considered|are considered|would count|will count|should count|passes|falls under|comes under) (?:as |for |to be |in |towards? |under |to )?(?:being )?{X}
{WHAT} (?:do|does|would|should|did|can){ADV} (?:{WHO}|{GROUP}){ADV} (?:count|regard|consider|treat|class|classify|see|accept|include) (?:as|in|under|to be|for) {X}
{WHAT} (?:do|does|would|should){ADV} (?:{WHO}|{GROUP}){ADV} consider(?: to be)? {X}
{WHAT}{IS} (?:counted|included|excluded|considered|regarded|not counted|left out)(?: (?:in|as|under|from|for|of|to be)) {X}
{WHAT} (?:doesn't|does not|don't|do not|isn't|won't) count (?:as|for|towards?|in) {X}
{WHAT} makes (?:something|someone|somebody|anything|a person|a user|a customer|it|them|one|a contact|a thing|a company) (?:into )?{X}
when (?:does|do|is|are|would|can|should|will){ADV} (?:something|someone|somebody|anything|a person|a contact|it|a company|a visitor|a customer) (?:be |become |becomes |count |counts |counted |considered |call it |qualify |qualifies |called )?(?:be |as |for |to be |considered |counted |called |a )*{X}
(?:does|do|would|should|will|can){ADV} (?:an? |the |our |my )?(?P<y>[^?]{1,60}?){ADV} (?:count|qualify|pass|classify|be counted)(?: (?:as|for|towards?|in|among)) {X}
where (?:do|does|is|are|can){ADV} (?:{WHO}|{GROUP})? ?(?:get|read|take|pull|find|measure|count|source)? ?(?:the )?(?:number|numbers|figure|data)(?: come)? (?:for|of|from for) {X}(?: come from| from)?
{WHAT} (?:does|do|did|would|should){ADV} {X}{ADV} (?:include|includes|exclude|contain|count|comprise|leave out|cover)(?: and .{1,40})?
when (?:does|do|is|will|would){ADV} (?P<y>[^?]{1,60}?) (?:become|turn into|count as|qualify as|officially become|get to be|get promoted to|move to) {X}
(?:does|do|would) {X} (?:include|exclude|cover|contain|count|leave out) (?P<y>\\S.*?)
"""

_AGREEMENT = """
(?:is|was|has) it (?:been )?(?:agreed|clear|settled|decided|defined|signed off|written down|fixed|official)(?: anywhere| yet| here| by now| between {GROUP} and {GROUP})? (?:what|how) {X} (?:is|are|means?|gets? counted|is counted|are counted|is defined)
(?:do|does|did) {GROUP}{ADV} (?:agree|align) with {GROUP} (?:on|about) {X}
(?:is|are|was|were|has|have|isn't|aren't|hasn't){ADV} (?:the |our )?{DEFO}{X}{ADV} (?:been |ever been |already |yet |all |officially |fully |formally |now |still )*(?:agreed|signed|signed off|settled|approved|official|final|finalised|finalized|disputed|contested|a draft|draft|up to date|stale|current|ratified|accepted|confirmed|in dispute|controversial|undisputed|resolved|under review|reviewed|out of date|outdated|valid|still valid)(?: (?:on|upon|off|by {GROUP}|by all|by everyone|by both(?: teams| sides)?|yet|here|between {GROUP} and {GROUP}|across (?:the )?teams|already|now|or not|or disputed|or is it .{1,30}))*
(?:do|does|did|have|has|don't|can){ADV} (?:{GROUP} and {GROUP}|{WHO}|{GROUP}|the teams|both teams|the two teams|both sides|both|(?:all |the |other )*(?:teams|departments|sides))(?: all| both| ever| already| actually| really)* (?:agree|agreed|align|aligned|settle|settled|sign|signed|concur)(?: (?:off )?(?:on|about|upon|off|to))? (?:the |our |what )?{DEFO}{X}(?: (?:means|is|yet|already|or not))*
(?:is|are){ADV} (?:{GROUP} and {GROUP}|{WHO}|{GROUP}|both teams|both sides|the teams)(?: all| both)? (?:in agreement|agreed|aligned|on the same page|of one mind) (?:on|about|over|regarding) {DEFO}{X}
(?:is|are|was){ADV} there{ADV} (?:(?:a|an|any|some|one|already|still|no) )*(?:agreement|consensus|alignment|disagreement|dispute|debate|argument|conflict) (?:on|about|over|regarding|for|around) {DEFO}{X}
when (?:was|were|did|is|will|does){ADV} (?:we |they |{OUR}{KIND}{DEF} of |{GROUP} )?{X}{ADV} (?:get |be |last )?(?:agreed|signed|signed off|settled|reviewed|approved|due for review|up for review|last reviewed|last agreed)(?: on)?
(?:{WHAT}{IS}) (?:the )?(?:status|state|standing|agreement status) (?:of|for) the (?:definition|term|word|meaning|wording)(?: of| for)? {X}
who (?:has|have)(?: not|n't)? (?:agreed|signed|signed off)(?: (?:on|off on|to|off))? {X}
""".replace("{DEFO}", "(?:{KIND}{DEF}(?: of| for) )?(?:{TERM})?")

_DEFINE = """
what (?:{WHO}|{GROUP}) (?:all )?(?:means?|understands?|intends?) (?:by|with|under|when (?:we|they|you) say) {X}
(?:define|explain|definition|meaning|expand|elaborate|decode)(?: (?:it|that|this|please|pls|plz))*
{WHAT} (?:is|are|was) (?:it|that|they|this) (?:short for|an acronym for|an abbreviation (?:of|for)|all about|used for)
(?:is|are) (?:that|it|this|they) (?:an?|the|some) .{1,30} or (?:an?|the|some) .{1,30}
(?:which|whose)(?: teams?(?:'s|')?| {GROUP})? {KIND}{DEF} of {X} (?:applies|is (?:valid|right|correct|used|the right one|current|ours)|do we (?:use|follow)|holds|counts|wins|should (?:i|we) use)(?: .{0,40})?
(?:which|wich|what) {X} {DEF} (?:applies|is (?:valid|right|correct|used|the right one|current|ours)|do we (?:use|follow)|holds|counts|wins|should (?:i|we) use)(?: .{0,40})?
what {GROUP} (?:means?|understands?|intends?)(?: by| with| under| when they say)? {X}
{X} (?:means|stands for|mean|is short for) (?:what|wat|wot)(?:[ ,].{0,60})?
{X}[,:;–-]+ ?{WHAT} (?:are|is) (?:they|those|these)(?:,? (?:and|please|again).{0,60})?
{WHAT} (?:do|does|did|would|should){ADV} (?:{WHO}|{GROUP}|{TEAM}){ADV} (?:all |both |actually |even |really )?(?:mean|understand|refer to|be mean|intend|have in mind|want to say|have|take|consider|imply){ADV} (?:by|with|when (?:{WHO}|{GROUP}) (?:says?|talks? about|uses?|mentions?)|under|as|if (?:{WHO}|{GROUP}) says?|when saying|to be|in) {TERM}{X}
(?:in|for|at|to|within|on|among|according to|from)(?: an?)? {GROUP}(?:[-\\s]+(?:speak|terms|language|channel|world|land|perspective|point of view|view|side|context))?[,:]? {WHAT} (?:does|do|is|are|would)(?: (?:the|a|an))? {X}(?: (?:mean|stand for|refer to))?
{WHAT} (?:does|do|did|would|should|might|could|dose|doe|will|is|are|can){ADV} {TERM}{X}{ADV} (?:mean|means|meaning|meant|mena|menas|maen|stand for|stands for|stand 4|refer to|refers to|signify|represent|entail|imply|denote|cover|consist of|involve|encompass|stand)(?:{ADV}(?P<tail> .*)?)
{WHAT} (?:do|does|did|would){ADV} (?:{WHO}|{GROUP}){ADV} (?:mean|understand|take) {TERM}{X} (?:to (?:mean|be)|as)
{WHAT}{IS}{ADV} (?:meant|understood|implied|intended|referred to|to be understood){ADV} (?:by|with|when (?:{WHO}|{GROUP}) says?|under|in|as) {TERM}{X}
{WHAT} (?:does|do|is|would) it{ADV} mean{ADV} (?:when|if|that) (?:\\S+ ){1,4}?(?:is|are|was|has|have|gets?|goes|says?|called) {X}
{WHAT} (?:does|do|is|would) it{ADV} mean{ADV} (?:when|if|that|to be|for (?:someone|something|a \\S+) to be|to have|to say|to) (?:(?:someone|somebody|{WHO}|{GROUP}) (?:says?|talks? about|mentions?|is|are|has|have|refers? to) )?(?:called |considered |that (?:it's|something is) )?{X}
{WHAT}{IS}{ADV} {OUR}{KIND}(?:{GROUP} )?{KIND}{DEF}(?: (?:we use|they use|you have|used here|here|do we use|{GROUP} (?:use|uses|has|have|give|gives)))?{OF}{TERM}{X}
{WHAT}{IS} {GROUP} (?:take|view|idea|version|understanding|reading|perspective|spin|opinion|angle)(?: of| on| about| for) {TERM}{X}
{GROUP} (?:{KIND}{DEF}|take|view|idea|version|understanding|reading|sense)(?: of| on| about| for) {TERM}{X}
how (?:do|does|did|would|should|is|are|could|can|shall|might){ADV} (?:{WHO}|{GROUP}){ADV} (?:define|understand|interpret|explain|describe|see|read|use|view|think of|think about|look at) {TERM}{X}
how (?:would|do|can|could|should|might|to) ?(?:{WHO})?{ADV} (?:define|explain|describe|understand|interpret|read|summarise|summarize) {TERM}{X}(?: to (?:me|us|a \\S+(?: \\S+)?|someone new|somebody new|my \\S+))?
how (?:is|are|was|were|should|can|would){ADV} {TERM}{X} (?:be |being )?(?:defined|understood|used|interpreted|described|explained)(?: here| by {GROUP}| in {GROUP}| at {GROUP})?
(?:do|does|did|have|has|is|are){ADV} (?:{WHO}|{GROUP}|there){ADV} (?:have |got |ever had )?{OUR}{KIND}{DEF}(?: (?:written|documented|recorded|anywhere|somewhere|in (?:the|your) glossary))*{OF}{TERM}{X}(?: (?:anywhere|somewhere|written down|documented|yet|already|here|in (?:the|your|our) glossary))*
(?:can|could|may|might) (?:i|we) (?:get|have|see|know|read) {OUR}{KIND}{DEF}{OF}{TERM}{X}
(?:i|we)(?:'d|'ll| would| will)? ?(?:need|want|like|love|require)(?: to (?:know|see|have|get))? {OUR}{KIND}{DEF}{OF}{TERM}{X}
(?:(?:give|show|send|tell|get)(?: me| us)?|need|want|looking for|searching for|could use|after) {OUR}{KIND}{DEF}{OF}{TERM}{X}
(?:{OUR}{KIND}){DEF}{OF}{TERM}{X}
(?:{KIND}){DEF}(?:[:,]| ){X}
(?:~define|defines|describe|~explain|explains|explaining|defining|describing|clarifying|unpack|decode|decipher|demystify|clarify|expand|spell out|break down|eli5|gloss|look up|lookup|look-up|def|glossary|dict|dictionary|meaning of|unravel)(?: (?:me|us|to me|to us|for me|for us))?[:,]? (?:to (?:me|us) )?(?:what )?{TERM}{X}(?: (?:means|mean|is|are|stands for|is about|refers to|is supposed to be|is meant to be))?(?: (?:to|for) (?:me|us|a newbie|a beginner|a \\S+|someone new|dummies|the rest of us))?(?: (?:like i'm (?:five|5)))?
(?:tell|teach|give|show|get|send|enlighten|inform|help|educate|brief|fill)(?: (?:me|us))(?: (?:in|up))? (?:(?:a bit |a little |some |something |more |a few words |the gist |the meaning |everything |the basics )*)(?:about|on|of|understand|with|to understand|regarding)(?: what)? {TERM}{X}(?: (?:means|mean|is|are|stands for))?
(?:tell|teach|show|remind|enlighten|explain|inform)(?: (?:me|us|to me|to us))(?: (?:of|again|quickly|please|once more|briefly))* {WHAT} {TERM}{X}{ADV} (?:mean|means|meant|is|are|was|were|stands? for|refers? to|is about|entails?|covers?|involves?|is supposed to (?:mean|be))(?:{ADV}(?P<tail> .*)?)
{WHAT} {TERM}{X}{ADV} (?:mean|means|meant|is|are|stands? for|refers? to|entails?|covers?|involves?|is supposed to (?:mean|be)|is all about|is about)(?:{ADV}(?P<tail> .*)?)
{WHAT}{IS} {THIS} (?:thing|stuff|word|term|acronym)?(?: called| named| that (?:{WHO}|{GROUP}) call)? {X}(?: (?:thing|stuff|business))?(?: (?:about|everyone (?:is talking|talks|keeps talking) about|people (?:talk|keep talking) about|{GROUP} (?:keeps? talking|talks?) about))?
{WHAT} (?:it )?{MEANS}(?: by)? {TERM}{X}
{WHAT} it{IS} {TERM}{X}
{WHAT} (?:kind|sort|type) of (?:an? )?(?:thing|animal|word|concept|metric|stuff)?(?: is| are|'s) {X}
{WHAT}{IS} {X} (?:good |used |useful )?for
{X}[,:;–-]+ ?(?:{WHAT}{IS} (?:that|it|this|these|those)(?: (?:for|about|good for|used for|all about))?|{WHAT} (?:does|do) (?:it|that|this|they) (?:mean|stand for)|what|meaning|definition|define|explain|explanation|anyone|wtf(?: is (?:that|it))?|huh|what now|what was that|remind me|eli5)(?: again| please| exactly| here| mean)?
{X} (?:means|stands for|mean|is|refers to) (?:what|wat|wot)(?: exactly| again| here| now| please)?
{X} (?:meaning|definition|def|defined|explained|explanation|in a nutshell|in one sentence|in short)(?: please)?
(?:and )?(?:what|how) about {X}
(?:and )?(?:the )?same (?:question|thing)? ?(?:for|with|about) {X}
(?:does|do|would) {X}{ADV} mean (?:something|anything) (?:different|else|special|other)(?: (?:to|for|in|at|here|when|if|with)(?P<tail> .*)?)?
{X} ?= ?\\?*
(?:meaning|definition|def|explanation)(?: of| for)?[:]? {X}
{WHAT}{IS}{ADV} {X}{ADV}
who{IS}{ADV} (?:an?|considered an?|counted as an?|called an?) {X}{ADV}
(?:wtf|wth|tf|wdym by|wdym){IS}?(?: (?:an?|the))? {X}
"""


_COMPARE_KNOWN = """
(?:the )?(?:difference|diff|compare|comparison)[:,]? {X} {Y}
(?:is|are|isn't) {X} ?(?:=|==|equals?|equal to) ?{Y}
(?:is|isn't|are|aren't|so) {X}{ADV} (?:just|basically|simply|essentially|only|like|kind of|the same) (?:(?:an?|the|another) )?{Y}
"""
"""Shapes that compare only if both sides are terms."""


_DEFINE_KNOWN = """
{WHAT} (?:does|do) {X} do
{WHAT} (?:do|does|would|can) (?:{WHO}|{GROUP}) (?:use|need|have) {X} for
{WHAT}{IS} so (?:special|great|different|important|new) (?:about|with) {X}
"""
"""Shapes that ask for a meaning only of a term."""


_SHAPES: tuple[tuple[Intent, Part, bool, str], ...] = (
    (Intent.HELP, Part.DEFINITION, False, _HELP),
    (Intent.TRANSLATE, Part.DEFINITION, False, _TRANSLATE),
    (Intent.COMPARE, Part.DEFINITION, False, _COMPARE),
    (Intent.COMPARE, Part.DEFINITION, True, _COMPARE_KNOWN),
    (Intent.REVERSE, Part.DEFINITION, False, _REVERSE),
    (Intent.LIST, Part.DEFINITION, False, _LIST),
    (Intent.DEFINE, Part.OWNER, False, _OWNER),
    (Intent.DEFINE, Part.COUNTING, False, _COUNTING),
    (Intent.DEFINE, Part.AGREEMENT, False, _AGREEMENT),
    (Intent.DEFINE, Part.DEFINITION, False, _DEFINE),
    (Intent.DEFINE, Part.DEFINITION, True, _DEFINE_KNOWN),
)
