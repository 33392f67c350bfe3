"""The voices that can read: each turns one line into samples."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np

import wav

TONE_CURVES = json.loads((Path(__file__).parent / "eq.json").read_text())


@dataclass(frozen=True)
class Voice:
    name: str
    """Samples of one line: file id, number of the line from 1, text."""
    read: Callable[[str, int, str], np.ndarray]
    """ffmpeg filter that evens the tone of this voice."""
    tone: str


def _rhvoice(profile, rate, pitch):
    def read(_file, _number, text):
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            subprocess.run(
                ["RHVoice-test", "-p", profile, "-q", "max", "-R", str(wav.SAMPLE_RATE),
                 "-r", str(rate), "-t", str(pitch), "-o", file.name],
                input=text.replace("’", "'").encode(), check=True, capture_output=True,
            )
            return wav.read(file.name)

    return Voice(profile, read, TONE_CURVES[f"rh-{profile}"])


def computer_voice(name):
    """Rates and pitches in per cent, as they were measured to be clear and calm."""
    return {"bdl": lambda: _rhvoice("bdl", 77, 93), "clb": lambda: _rhvoice("clb", 82, 96)}[name]()


def recorded(path):
    """Samples of a recording, whatever its rate and width."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", "-i", path, "-ac", "1", "-ar", str(wav.SAMPLE_RATE),
             "-c:a", "pcm_s16le", file.name], check=True, capture_output=True,
        )
        return wav.read(file.name)


def recordings(name, folder):
    """A person's own recordings, one file a line: `<file>-<line>.wav`."""
    return Voice(name, lambda file, number, _: recorded(Path(folder) / f"{file}-{number}.wav"), "anull")
