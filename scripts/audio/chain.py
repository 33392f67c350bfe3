"""Makes raw speech warm, even and calm: tone, sibilants, level, a trace of room, -19 LUFS."""

import re
import subprocess
import tempfile
from pathlib import Path

import numpy as np

import wav

TARGET_LUFS = -19.0
CEILING_DBTP = -1.5
ROOM_LEVEL = 0.015


def measure(path):
    """Integrated loudness (LUFS) and true peak (dBTP) of a sound file, by EBU R 128."""
    log = subprocess.run(
        ["ffmpeg", "-nostats", "-hide_banner", "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-"],
        capture_output=True, text=True, check=True,
    ).stderr
    summary = log[log.rindex("Summary") :]
    number = lambda name: float(re.search(name + r":\s+(-?[\d.]+|-inf)", summary).group(1))
    return number("I"), number("Peak")


def _room():
    """Impulse response of a small dark room with a soft onset; energy 1."""
    length = int(0.55 * wav.SAMPLE_RATE)
    time = np.arange(length) / wav.SAMPLE_RATE
    noise = np.random.default_rng(5).standard_normal(length) * 10 ** (-3 * time / 0.5)
    pitch = np.fft.rfftfreq(length, 1 / wav.SAMPLE_RATE)
    dark = 1 / np.sqrt(1 + (pitch / 2600) ** 4) / np.sqrt(1 + (200 / np.maximum(pitch, 1)) ** 4)
    room = np.fft.irfft(np.fft.rfft(noise) * dark, length) * np.minimum(1, time / 0.018)
    return room / np.sqrt((room**2).sum())


def _filters(tone):
    # Sibilants grow when speech is compressed; `afir` at dry=0 would silence the room as well.
    return (
        f"[0:a]aresample=24000,highpass=f=65,{tone},deesser=i=0.3:m=0.5:f=0.5,"
        "acompressor=threshold=-24dB:ratio=2:attack=12:release=220:knee=6,asplit=2[dry][send];"
        "[send]highpass=f=180[far];[far][1:a]afir=dry=1:wet=1:gtype=none[wet];"
        f"[dry][wet]amix=inputs=2:weights='1 {ROOM_LEVEL}':normalize=0[out]"
    )


def _limit(gain_db):
    # Limited at four times the rate and a little under the ceiling, so that no peak hides between samples.
    ceiling = 10 ** ((CEILING_DBTP - 0.3) / 20)
    return (
        f"volume={gain_db:.2f}dB,aresample=96000,"
        f"alimiter=limit={ceiling:.4f}:attack=4:release=60:level=disabled,aresample=24000:filter_size=64"
    )


def process(raw, tone, out):
    """Writes the finished 16 bit WAV to `out`; as long as `raw`."""
    ffmpeg = ["ffmpeg", "-v", "error", "-y"]
    with tempfile.TemporaryDirectory() as folder:
        dry, room, even = (Path(folder) / name for name in ("dry.wav", "room.wav", "even.wav"))
        wav.write(dry, raw)
        wav.write(room, _room())
        subprocess.run(
            [*ffmpeg, "-i", dry, "-i", room, "-filter_complex", _filters(tone),
             "-map", "[out]", "-c:a", "pcm_f32le", even], check=True,
        )
        gain = TARGET_LUFS - measure(even)[0]
        for _ in range(2):  # the second pass gives back what the limiter took
            subprocess.run([*ffmpeg, "-i", even, "-af", _limit(gain), "-c:a", "pcm_s16le", out], check=True)
            gain += TARGET_LUFS - measure(out)[0]
