"""Makes the narration: reads the lines of a language, speaks, levels and encodes them, keeps their pack."""
