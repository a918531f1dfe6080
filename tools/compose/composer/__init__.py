"""The composing tool: music that loops without a seam, and the signals that go with it."""
