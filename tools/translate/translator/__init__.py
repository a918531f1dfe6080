"""Keeps translations beside their base: which text each was made from, and what is said about it."""
