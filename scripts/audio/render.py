#!/usr/bin/env python3
"""Renders the spoken words of all sessions to public/audio/<voice>/ and writes the manifest beside the words.

    render.py                                    the default computer voice
    render.py --voice clb                        another computer voice
    render.py --voice NAME --recordings FOLDER   a person's own recordings, one file a line

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
MANIFEST = ROOT / "src/content/sessions/manifest.json"


def passages():
    """What is to be said; the words themselves live in src/content/sessions."""
    out = subprocess.run(["node", HERE / "words.mjs"], cwd=ROOT, check=True, capture_output=True)
    return json.loads(out.stdout)


def render(voice, passage):
    """One clip: its bytes, and its entry in the manifest."""
    raw, times = speech.speak(voice, passage)
    with tempfile.TemporaryDirectory() as folder:
        even, encoded = Path(folder) / "even.wav", Path(folder) / "clip.mp3"
        chain.process(raw, voice.tone, even)
        mp3.encode(even, encoded)
        data = encoded.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    # Cue times are those of the decoded file, so they hold the encoder's delay already.
    heard = lambda seconds: round(seconds + mp3.DELAY_S, 3)
    return data, {
        "id": passage["id"],
        "url": f"/audio/{voice.name}/{passage['id']}.{digest[:8]}.mp3",
        "bytes": len(data),
        "sha256": digest,
        "durationS": round(mp3.duration(data), 3),
        "cues": [
            {"startS": heard(start), "endS": heard(end), "text": line["text"]}
            for (start, end), line in zip(times, passage["lines"])
        ],
    }


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--voice", default="bdl")
    options.add_argument("--recordings", type=Path)
    given = options.parse_args()
    voice = (
        voices.recordings(given.voice, given.recordings)
        if given.recordings
        else voices.computer_voice(given.voice)
    )

    with ThreadPoolExecutor(2) as pool:
        clips = list(pool.map(lambda passage: render(voice, passage), passages()))

    folder = ROOT / "public/audio" / voice.name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.mp3"):
        old.unlink()
    for data, entry in clips:
        (ROOT / "public" / entry["url"][1:]).write_bytes(data)
    MANIFEST.write_text(json.dumps([entry for _, entry in clips], indent=2) + "\n")
    print(f"{len(clips)} clips, {sum(e['durationS'] for _, e in clips):.1f} s, {sum(len(d) for d, _ in clips)} bytes")


if __name__ == "__main__":
    main()
