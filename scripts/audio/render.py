#!/usr/bin/env python3
"""Renders every spoken line to public/audio/<voice>/ and writes its manifest to src/content/voices/<voice>.json.

    render.py bdl                            a computer voice
    render.py NAME --recordings FOLDER       a person's own recordings, one file a line

Needs node, ffmpeg, lame, numpy and, for a computer voice, RHVoice. Same input, same bytes.
"""

import argparse
import hashlib
import json
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import chain
import mp3
import speech
import voices

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def words():
    """What is to be said, file by file; the words themselves live in src/content/blocks."""
    out = subprocess.run(["node", HERE / "words.mjs"], cwd=ROOT, check=True, capture_output=True)
    return json.loads(out.stdout)


def named(voice, name, data):
    """A file is named by its own hash, so that a cache can keep it for ever."""
    digest = hashlib.sha256(data).hexdigest()
    return {"id": name, "url": f"/audio/{voice}/{name}.{digest[:8]}.mp3", "bytes": len(data), "sha256": digest}


def render(voice, file):
    """One file: its bytes, its entry in the manifest, and how loud it came out."""
    raw, times = speech.speak(voice, file)
    with tempfile.TemporaryDirectory() as folder:
        even, encoded = Path(folder) / "even.wav", Path(folder) / "clip.mp3"
        chain.process(raw, voice.tone, even)
        mp3.encode(even, encoded)
        data = encoded.read_bytes()
        loudness, peak = chain.measure(encoded)
    # Cue times are those of the decoded file, so they hold the encoder's delay already.
    heard = lambda seconds: round(seconds + mp3.DELAY_S, 3)
    entry = named(voice.name, file["id"], data) | {
        "durationS": round(mp3.duration(data), 3),
        "cues": [
            {"startS": heard(start), "endS": heard(end), "text": text}
            for (start, end), text in zip(times, file["lines"])
        ],
    }
    return data, entry, {"lufs": loudness, "dbtp": peak}


def save(voice, rendered, manifest):
    """Puts the files of a voice in place of those that were there."""
    folder = ROOT / "public/audio" / voice
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.mp3"):
        old.unlink()
    for data, entry, _ in rendered:
        (ROOT / "public" / entry["url"][1:]).write_bytes(data)
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps([entry for _, entry, _ in rendered], indent=2, ensure_ascii=False) + "\n")
    measured = HERE / "measured" / f"{voice}.json"
    measured.parent.mkdir(exist_ok=True)
    figures = {entry["sha256"][:8]: figure for _, entry, figure in rendered}
    measured.write_text(json.dumps(figures, indent=2) + "\n")
    print(
        f"{len(rendered)} files, {sum(e['durationS'] for _, e, _ in rendered):.1f} s, "
        f"{sum(len(d) for d, _, _ in rendered)} bytes"
    )


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("voice")
    options.add_argument("--recordings", type=Path)
    given = options.parse_args()
    voice = (
        voices.recordings(given.voice, given.recordings)
        if given.recordings
        else voices.computer_voice(given.voice)
    )
    with ThreadPoolExecutor(2) as pool:
        rendered = list(pool.map(lambda file: render(voice, file), words()))
    save(voice.name, rendered, ROOT / f"src/content/voices/{voice.name}.json")


if __name__ == "__main__":
    main()
