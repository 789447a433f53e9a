"""One team's sentence for another team: which words to explain, in which sense, in whose words."""
