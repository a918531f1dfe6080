"""The figures: still pictures and poses of what the sessions describe, drawn from a few parts."""
