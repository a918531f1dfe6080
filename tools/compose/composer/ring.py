"""The ring: a stereo buffer whose end is its beginning.

Everything laid on it wraps round, so a note or an echo begun near the end rings
on in the beginning, and the loop has no seam to hide.
"""

import numpy as np

from composer.frames import SEAM, frames


class Ring:
    """Two channels of one loop."""

    def __init__(self, length: int):
        self.length = length
        self.sound = np.zeros((2, length), dtype=np.float32)

    def lay(self, clip: np.ndarray, at: float, gain: float = 1.0) -> None:
        """Add a clip (channels, frames) that begins `at` seconds, before 0 or past the end too."""
        position = frames(at) % self.length
        taken = 0
        while taken < clip.shape[1]:
            room = min(clip.shape[1] - taken, self.length - position)
            self.sound[:, position : position + room] += gain * clip[:, taken : taken + room]
            taken += room
            position = 0

    def with_seam(self) -> np.ndarray:
        """The loop followed by its own first `SEAM` frames, as the player expects."""
        return np.concatenate([self.sound, self.sound[:, :SEAM]], axis=1)


def around(curve: np.ndarray, at: float, length: int) -> np.ndarray:
    """The stretch of a circular curve under a clip that begins `at` seconds."""
    return np.take(curve, np.arange(length) + frames(at), mode="wrap")
