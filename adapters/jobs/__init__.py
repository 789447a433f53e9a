"""Work that is kept until it is done: what a job is, who does it, and what comes of failures."""
