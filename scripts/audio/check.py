#!/usr/bin/env python3
"""Measures every rendered clip: loudness, true peak, length, and that each line is heard where its cue says."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import chain
import wav

ROOT = Path(__file__).resolve().parent.parent.parent
MANIFEST = ROOT / "src/content/sessions/manifest.json"
SLACK_S = 0.06
QUIET = 10 ** (-42 / 20)


def decoded(path):
    """Samples of the whole file, the encoder's delay included, as browsers decode it."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", path, "-c:a", "pcm_s16le", file.name], check=True)
        return wav.read(file.name)


def faults(clip):
    path = ROOT / "public" / clip["url"][1:]
    loudness, peak = chain.measure(path)
    samples = decoded(path)
    level = wav.loudness_of_windows(samples)
    at = lambda seconds: max(0, round(seconds * 100))
    found = []
    if abs(loudness - chain.TARGET_LUFS) > 1:
        found.append(f"{loudness} LUFS")
    if peak >= chain.CEILING_DBTP:
        found.append(f"{peak} dBTP")
    if abs(len(samples) / wav.SAMPLE_RATE - clip["durationS"]) > 0.02:
        found.append(f"{len(samples) / wav.SAMPLE_RATE:.3f} s long")
    previous = 0.0
    for cue in clip["cues"]:
        start, end = cue["startS"], cue["endS"]
        # Half a second after a line belongs to the echo of the room.
        if (level[at(previous) : at(start - SLACK_S)] > level.max() * QUIET).any():
            found.append(f"sound before “{cue['text']}”")
        if level[at(start) : at(start + 3 * SLACK_S)].max() < level.max() * QUIET:
            found.append(f"“{cue['text']}” is late")
        previous = end + 0.5
    return loudness, peak, found


def main():
    clips = json.loads(MANIFEST.read_text())
    results = [(clip["id"], *faults(clip)) for clip in clips]
    for name, loudness, peak, found in results:
        print(f"{name:10s} {loudness:6.1f} LUFS {peak:6.1f} dBTP  {'; '.join(found) or 'ok'}")
    print(
        f"{len(clips)} clips, {sum(clip['durationS'] for clip in clips):.1f} s, "
        f"{sum(clip['bytes'] for clip in clips)} bytes, "
        f"{min(r[1] for r in results)} to {max(r[1] for r in results)} LUFS, at most {max(r[2] for r in results)} dBTP"
    )
    sys.exit(any(found for *_, found in results))


if __name__ == "__main__":
    main()
