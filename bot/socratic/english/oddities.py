"""Phrases that are grammatical and still odd to say back: cut short, too vague, or a goal without its object."""

import re

_ODD = re.compile(
    r"^get (?:a |an |the |any |more |some |enough )?(?:date|time|hold|another|ideas?|options?|one|ones|person|sign|thing|things|way|part|half|two|rest|bit|lot|point|much|luck|day|days|hours?|minutes?|right|rights to|go|ok|new|real|next|last|first|other|others)$|"
    r"\b(?:another|one of the (?:two|three)|the (?:two|three|others?|latter|former)|(?<!taking )forever|therefore|hence|meanwhile|nope|heads-up|instead|either|neither|let's|(?:tell|told|show|give|send) (?:us|you)|tell|told|showing|saying|makes?|says|mention|&)$|"
    r"^read only|\bneither\b(?!.*\bnor\b)|\b(?:therefore|hence|meanwhile|nope|heads-up that|honestly|sorry|(?<!a )(?<!the )(?<!'s )yes|please|thanks|wow|hmm|oh)\b|"
    r"\bget told\b|^get (?:a |an |the )?(?:what|which|who|how)\b|^what we lack\b|\b(?:foggiest|faintest|slightest)\b|^(?:the|your|our|my) (?:hands?|tracks?|cherry|wits|fence|ball|fog|dark|heart|shoulders|feet|neck|nerves|tether)$|^get a (?:joy|pickle|clue|hope|chance)\b|"
    r"^what (?:\S+ ){1,4}is (?:the|a|an|my|our|your)\b|\byourself\b|^get [a-z]+ing(?: and\b.*)?$|^get (?:a )?(?:further|anywhere|going|started|on with|ever)\b|\b(?:a|an|the) you(?:rself|rselves)?\b|^meaning\b|\b(?:to|with|for|of|from|on|in) (?-i:it|them|him|her)$|\bget (?!missing|pricing|training|testing|staging|tracking|wording)[a-z]+ing (?:the|a|an|our|my|your|their|this|any|some)\b|"
    r"\b(?:only|just|also|always) [a-z]+s\b.* \w+ing$|\bthe (?:French|Germans?|British|Dutch|Swiss|Americans?|Italians?|Spanish|Chinese|Japanese)$|"
    r"\b(?:the|a|an) (?:the|a|an|our|my|your|this|that)\b|^the (?:that|which|who|what|how|not|no|only|just|so|very|is|are|was|then|there|if|when|you|it|we|I)\b|"
    r"\b(?:I|you|we|they|he|she|it) (?:being|not|having|[a-z]+ing)$|\bto (?:get|have|be|make)$|^(?:get|let) \S+ to (?:get|do|make|be|have|go|take|give|put|set|bring|keep|tell(?: \w+)?|let(?: \w+)?|want|need)$|"
    r"\b(?:switch|turn|hand|shut) (?:the|our|my|your|this) \w+$|\b(?:goes|comes|runs|starts|ends) (?:to|in|on|at|out|live)\b|\bhere (?:not )?(?:being|having|[a-z]+ing)\b|\bbeing off$|"
    r"\b(?:my|your|our|their|his|her|its) \w+(?: \w+)? (?:you|we|they|I) \w+ing\b|^the wait for .*\b(?:complains?|says|fails|shows|wants|needs|gives)\b|"
    r"^the \w+ing (?:out )?(?:why|how|what|which|who|where)\b|\bthat you're not\b|^(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri)day (?:the|our|my|your)\b|"
    r"^(?:send|move|lie|write|find|make|take|give|put|see|tell|read|add|set|use|keep|want|hold|bring|call|say|check|show|change|leave|let|reach|choose|create|record|understand|follow|order|pay|open|select|order|decide|agree|judge|plan)$",
    re.I,
)


def is_odd(words: str) -> bool:
    """Whether a phrase had better not be said back."""
    return _ODD.search(words) is not None
