"""Everything Parley says: every sentence of an answer stands here, and nowhere else."""
