"""The hum: people singing with closed lips, or nearly. What the mouth lets through makes it a voice."""

from dataclasses import dataclass

import numpy as np

from composer.instruments.ensemble import Ensemble
from composer.master import Tone


@dataclass(frozen=True, kw_only=True)
class Hum(Ensemble):
    """An ensemble whose partials pass a mouth, closed or open, wherever the note lies."""

    closed: Tone
    opened: Tone

    def colours(self, hz: float, number: int) -> tuple[float, float]:
        partial = np.array(hz * number)
        dark, bright = super().colours(hz, number)
        return dark * float(self.closed.gains(partial)), bright * float(self.opened.gains(partial))
