"""MP3 frames that can be joined: MPEG-2 layer III, 24 kHz mono, 48 kb/s, no tag, no bit reservoir.

Every frame is 24 ms and 144 bytes, so a session is made by laying frames side by side.
"""

import subprocess

FRAME_BYTES = 144
FRAME_S = 0.024
# Without a tag the encoder's delay is the same in every file: sound comes this much later than in the WAV.
DELAY_S = 1105 / 24_000


def encode(wav_path, mp3_path):
    subprocess.run(
        ["lame", "--silent", "--noreplaygain", "-t", "--cbr", "-b", "48", "--nores",
         "-m", "m", "--resample", "24", "-q", "0", wav_path, mp3_path], check=True,
    )


def duration(data):
    """Length in seconds of a whole file of such frames."""
    if len(data) % FRAME_BYTES:
        raise ValueError("a frame is cut")
    return len(data) // FRAME_BYTES * FRAME_S
