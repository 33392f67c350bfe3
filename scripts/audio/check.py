#!/usr/bin/env python3
"""Measures every rendered file again: check.py [VOICE or beds ...]

Loudness, true peak and length of each, that each line is heard where its cue says, and the seams of the soundscapes.
"""

import json
import subprocess
import sys
import tempfile

import beds
import chain
import render
import wav

SLACK_S = 0.06
QUIET = 10 ** (-42 / 20)


def decoded(path):
    """Samples of the whole file, the encoder's delay included, as browsers decode it."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", path, "-c:a", "pcm_s16le", file.name], check=True)
        return wav.read(file.name)


def faults(clip):
    path = render.ROOT / "public" / clip["url"][1:]
    loudness, peak = chain.measure(path)
    samples = decoded(path)
    level = wav.loudness_of_windows(samples)
    at = lambda seconds: max(0, round(seconds * 100))
    found = []
    wanted = beds.BEDS[clip["id"]][2] if "loopS" in clip else chain.TARGET_LUFS
    if abs(loudness - wanted) > 1:
        found.append(f"{loudness} LUFS")
    if peak >= chain.CEILING_DBTP:
        found.append(f"{peak} dBTP")
    if abs(len(samples) / wav.SAMPLE_RATE - clip["durationS"]) > 0.02:
        found.append(f"{len(samples) / wav.SAMPLE_RATE:.3f} s long")
    if "loopS" in clip and beds.seam(path, clip["loopS"]) > 1:
        found.append("a click at the seam")
    previous = 0.0
    for cue in clip["cues"]:
        start, end = cue["startS"], cue["endS"]
        # Four tenths of a second after a line belong to the echo of the room.
        if (level[at(previous) : at(start - SLACK_S)] > level.max() * QUIET).any():
            found.append(f"sound before “{cue['text']}”")
        if level[at(start) : at(start + 3 * SLACK_S)].max() < level.max() * QUIET:
            found.append(f"“{cue['text']}” is late")
        previous = end + 0.4
    return loudness, peak, found


def checked(name):
    folder = "beds" if name == "beds" else "voices"
    clips = json.loads((render.ROOT / f"src/content/{folder}/{name}.json").read_text())
    results = [(clip["id"], *faults(clip)) for clip in clips]
    for clip, loudness, peak, found in results:
        if found:
            print(f"{name}/{clip} {loudness:6.1f} LUFS {peak:6.1f} dBTP  {'; '.join(found)}")
    print(
        f"{name}: {len(clips)} files, {sum(clip['durationS'] for clip in clips):.1f} s, "
        f"{sum(clip['bytes'] for clip in clips)} bytes, "
        f"{min(r[1] for r in results)} to {max(r[1] for r in results)} LUFS, at most {max(r[2] for r in results)} dBTP"
    )
    return not any(found for *_, found in results)


if __name__ == "__main__":
    sys.exit(not all([checked(name) for name in sys.argv[1:] or ["bdl", "clb", "beds"]]))
