#!/usr/bin/env python3
"""Checks a folder of recordings before it becomes a voice: pack.py FOLDER

Every line is there and no other file; nothing clips, whispers or hums; the pace is that of a calm reader. Prints what to
record again, and ends with 0 where the whole pack is fit to be rendered. `words.mjs --list` prints the lines.
"""

import sys
from pathlib import Path

import numpy as np

import chain
import render
import speech
import voices
import wav

# Words a minute inside a sentence, its own pauses included.
SLOWEST, FASTEST = 85, 210
QUIETEST_LUFS, LOUDEST_LUFS = -36, -10
MOST_NOISE_DB = -38


def faults(path, text):
    """What is wrong with the recording of one line."""
    try:
        samples = voices.recorded(path)
    except Exception:
        return ["cannot be read as sound"]
    if len(samples) < 0.3 * wav.SAMPLE_RATE:
        return ["is shorter than a third of a second"]
    found = []
    if (np.abs(samples) > 0.995).sum() > 3:
        found.append("clips: further from the microphone, or less gain")
    loudness = chain.measure(path)[0]
    if not QUIETEST_LUFS <= loudness <= LOUDEST_LUFS:
        found.append(f"is {loudness} LUFS: between {QUIETEST_LUFS} and {LOUDEST_LUFS} is needed")
    level = wav.loudness_of_windows(samples)
    noise = 20 * np.log10(np.percentile(level, 5) / level.max())
    if noise > MOST_NOISE_DB and len(level) > 60:
        found.append(f"has {noise:.0f} dB where it is quietest, not {MOST_NOISE_DB}: less noise, or silence at both ends")
    pace = len(text.split()) / (len(speech.trim(samples)) / wav.SAMPLE_RATE / 60)
    if len(text.split()) >= 5 and not SLOWEST <= pace <= FASTEST:
        found.append(f"has {pace:.0f} words a minute: between {SLOWEST} and {FASTEST} is needed")
    return found


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    wanted = {
        f"{file['id']}-{number}.wav": text
        for file in render.words()
        for number, text in enumerate(file["lines"], 1)
    }
    here = {path.name for path in folder.glob("*.wav")}
    missing = [name for name in wanted if name not in here]
    wrong = 0
    for name, text in wanted.items():
        if name in here:
            for fault in faults(folder / name, text):
                wrong += 1
                print(f"{name} {fault}: “{text}”")
    for name in missing:
        print(f"{name} is missing: “{wanted[name]}”")
    for name in sorted(here - set(wanted)):
        print(f"{name} is no line of a session")
    good = not (wrong or missing or here - set(wanted))
    print(f"{len(wanted) - len(missing)} of {len(wanted)} lines are here. " + ("Ready to render." if good else "Not yet."))
    sys.exit(not good)


if __name__ == "__main__":
    main()
