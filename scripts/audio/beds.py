#!/usr/bin/env python3
"""Makes the six soundscapes from numbers alone: public/audio/beds/ and src/content/beds/beds.json.

Every loop is circular by construction: noise is a random spectrum over the whole loop, slow changes have whole cycles,
and events wrap around its end. Half a second of its beginning is added behind it, so that any window of exactly one
loop inside the file has no seam, whatever the codec does at both ends.
"""

import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

import chain
import mp3
import render
import wav

RATE = wav.SAMPLE_RATE
WRAP_S = 0.5
FROM_S = 0.25


def chance(seed):
    return np.random.default_rng(seed)


def band(low, high, order=2):
    return lambda f: 1 / np.sqrt(1 + (low / f) ** (2 * order)) / np.sqrt(1 + (f / high) ** (2 * order))


def tilted(power, low=20, high=11_000, order=2):
    return lambda f: f ** (-power / 2) * band(low, high, order)(f)


def noise(n, shape, seed):
    """Noise of a spectrum, of deviation 1, without an end."""
    pitch = np.maximum(np.fft.rfftfreq(n, 1 / RATE), 1e-3)
    draw = chance(seed)
    spectrum = (draw.standard_normal(len(pitch)) + 1j * draw.standard_normal(len(pitch))) * shape(pitch)
    spectrum[0] = 0
    samples = np.fft.irfft(spectrum, n)
    return samples / np.std(samples)


def drift(n, seed, harmonics, low=0.0, high=1.0):
    """A slow, smooth, random change between two values, in whole cycles."""
    draw = chance(seed)
    turn = np.arange(n) / n * 2 * np.pi
    curve = sum(
        draw.standard_normal() / np.sqrt(k) * np.sin(k * turn + draw.uniform(0, 2 * np.pi))
        for k in range(1, harmonics + 1)
    )
    return low + (high - low) * (curve - curve.min()) / (curve.max() - curve.min())


def filtered(samples, shape):
    pitch = np.maximum(np.fft.rfftfreq(len(samples), 1 / RATE), 1e-3)
    return np.fft.irfft(np.fft.rfft(samples) * shape(pitch), len(samples))


def place(samples, at, event):
    np.add.at(samples, (at + np.arange(len(event))) % len(samples), event)


def room(samples, seed, seconds, wet, dark):
    """A circular echo of noise that dies away."""
    length = int(RATE * seconds)
    impulse = np.zeros(len(samples))
    impulse[:length] = chance(seed).standard_normal(length) * 10 ** (-3 * np.arange(length) / length)
    pitch = np.fft.rfftfreq(len(samples), 1 / RATE)
    echo = np.fft.irfft(np.fft.rfft(samples) * np.fft.rfft(impulse) / np.sqrt(1 + (pitch / dark) ** 2), len(samples))
    return samples * (1 - wet) + echo * wet * np.std(samples) / (np.std(echo) + 1e-9)


def brown(n):
    return noise(n, tilted(2, 30, 8000), 10)


def ocean(n):
    """Waves of their own height and length, about one in ten seconds."""
    waves = round(n / RATE / 10)
    samples = 0.12 * noise(n, tilted(2, 40, 900), 30)
    samples += 0.035 * noise(n, tilted(0.8, 300, 7000, 1), 34) * drift(n, 35, 9, 0.5, 1)
    hiss, rumble = noise(n, tilted(0.6, 350, 9000, 1), 31), noise(n, tilted(2, 40, 350), 32)
    draw = chance(33)
    for number in range(waves):
        start = int((number + draw.uniform(-0.12, 0.12)) * n / waves)
        rise, fall, height = draw.uniform(3.2, 4.6), draw.uniform(6.5, 9.5), draw.uniform(0.7, 1.0)
        time = np.arange(int((rise + fall) * RATE)) / RATE
        left = rise + fall - time
        crest = np.where(time < rise, (np.minimum(time, rise) / rise) ** 2.6, np.exp(-(time - rise) / (fall / 3.6)))
        early = rise * 0.92
        swell = np.where(time < early, (np.minimum(time, early) / early) ** 1.8, np.exp(-(time - early) / (fall / 4.5)))
        at = (start + np.arange(len(time))) % n
        samples[at] += height * crest * np.minimum(1, left / 2.5) * hiss[at] * 0.55
        samples[at] += height * swell * np.minimum(1, left / 0.5) * rumble[at] * 0.8
    return filtered(samples, lambda f: 1 / np.sqrt(1 + (f / 6000) ** 2))


def rain(n):
    """A bed of noise, some two hundred drops a second, and near drips."""
    bed = noise(n, tilted(0.9, 250, 11_000, 1), 40) * (0.8 + 0.2 * drift(n, 44, 9))
    low = noise(n, tilted(1.5, 80, 500), 42) * 0.25
    drops, draw = np.zeros(n), chance(46)
    for _ in range(int(220 * n / RATE)):
        time = np.arange(int(RATE * draw.uniform(0.002, 0.012))) / RATE
        pitch = np.exp(draw.uniform(np.log(1200), np.log(7000)))
        drop = np.sin(2 * np.pi * pitch * time + draw.uniform(0, 6)) * np.exp(-time * draw.uniform(350, 1200))
        place(drops, draw.integers(n), drop * draw.exponential(0.35))
    for _ in range(int(2.2 * n / RATE)):
        time = np.arange(int(RATE * 0.05)) / RATE
        phase = 2 * np.pi * np.cumsum(draw.uniform(500, 1400) * (1 + 6 * time)) / RATE
        place(drops, draw.integers(n), np.sin(phase) * np.exp(-time * 90) * draw.exponential(0.5))
    return bed * 0.33 + low * 0.4 + drops * 0.9


def fire(n):
    """A low roar, a hiss that comes and goes, and crackles in flurries."""
    roar = noise(n, tilted(2, 40, 450), 50) * (0.6 + 0.4 * drift(n, 55, 60)) * 0.10
    hiss = noise(n, tilted(0.5, 1500, 9000, 1), 51) * drift(n, 56, 80) ** 2 * 0.035
    crackles, draw, flurry = np.zeros(n), chance(57), drift(n, 58, 14)
    for _ in range(int(26 * n / RATE)):
        at = draw.integers(n)
        if draw.uniform() > flurry[at] * 0.9 + 0.1:
            continue
        length = int(RATE * np.exp(draw.uniform(np.log(0.0012), np.log(0.03))))
        crack = draw.standard_normal(length) * np.exp(-7 * np.arange(length) / length)
        crack = np.convolve(crack, np.ones(1 + int(draw.integers(1, 9))) / 3, "same")
        place(crackles, at, crack * min(1.6, draw.pareto(2.2) * 0.35 + 0.05))
    return np.tanh((roar + hiss + room(crackles, 59, 0.25, 0.18, 7000) * 1.5) * 1.1) / 1.1


def wind(n):
    """Gusts that open three bands, each in its own time."""
    gust = drift(n, 60, 7)
    samples = noise(n, tilted(1.6, 60, 700), 61) * (0.25 + 0.6 * gust)
    for index, (low, high, level) in enumerate([(180, 420, 0.6), (350, 800, 0.45), (700, 1500, 0.22)]):
        samples += noise(n, band(low, high), 62 + 2 * index) * (drift(n, 66 + index, 11) * gust) ** 1.5 * level
    return samples


def pad(n, root=110.0):
    """Four soft chords that pass into each other; every tone has whole cycles in the loop."""
    time, seconds, samples, draw = np.arange(n) / RATE, n / RATE, np.zeros(n), chance(70)
    whole = lambda pitch: round(pitch * seconds) / seconds
    chords = [
        [1, 1.5, 2, 2.5, 3],
        [0.8333, 1.25, 2, 2.5, 3.3333],
        [0.75, 1.5, 1.875, 2.25, 3],
        [0.6667, 1.3333, 2, 2.6667, 3.3333],
    ]
    for index, chord in enumerate(chords):
        off = (time / seconds - index / 4 + 0.5) % 1 - 0.5
        swell = (np.clip(np.cos(np.pi * off * 2), 0, None) * (np.abs(off) < 0.25)) ** 2
        voice = np.zeros(n)
        for step, ratio in enumerate(chord):
            for detune in (-0.18, 0, 0.21):
                pitch = whole(root * ratio + detune * (1 + step * 0.3))
                for harmonic, level in ((1, 1), (2, 0.28), (3, 0.10), (4, 0.04)):
                    beat = 0.75 + 0.25 * np.sin(
                        2 * np.pi * draw.integers(2, 9) * time / seconds + draw.uniform(0, 6)
                    )
                    tone = np.sin(2 * np.pi * pitch * harmonic * time + draw.uniform(0, 2 * np.pi))
                    voice += 0.5 / (step + 1) ** 0.8 * level * tone * beat
        samples += swell * voice
    return room(samples, 75, 4.0, 0.35, 2500)


# Seconds of a loop, and how loud it is beside a voice of -19 LUFS.
BEDS = {
    "rain": (rain, 40, -30),
    "ocean": (ocean, 60, -28),
    "fire": (fire, 48, -30),
    "brown": (brown, 40, -30),
    "pad": (pad, 48, -28),
    "wind": (wind, 48, -30),
}


def seam(path, seconds):
    """Of the decoded loop: the step from its last sample to its first, beside the steps that are usual in it."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", path, "-c:a", "pcm_s16le", file.name], check=True)
        samples = wav.read(file.name)
    start, length = int(FROM_S * RATE), int(seconds * RATE)
    loop = samples[start : start + length]
    return abs(loop[0] - loop[-1]) / np.percentile(np.abs(np.diff(loop)), 95)


def make(name):
    sound, seconds, loudness = BEDS[name]
    loop = sound(int(seconds * RATE))
    loop = loop - loop.mean()
    samples = np.concatenate([loop, loop[: int(WRAP_S * RATE)]])
    with tempfile.TemporaryDirectory() as folder:
        loud, encoded = Path(folder) / "loud.wav", Path(folder) / "bed.mp3"
        wav.write(loud, samples * 0.5 / np.abs(samples).max())
        gain = 10 ** ((loudness - chain.measure(loud)[0]) / 20)
        wav.write(loud, samples * 0.5 / np.abs(samples).max() * gain)
        mp3.encode(loud, encoded)
        data = encoded.read_bytes()
        lufs, dbtp = chain.measure(encoded)
        step = seam(encoded, seconds)
    entry = render.named("beds", name, data) | {
        "durationS": round(mp3.duration(data), 3),
        "cues": [],
        "fromS": FROM_S,
        "loopS": seconds,
    }
    print(f"{name:6s} {lufs:6.1f} LUFS {dbtp:6.1f} dBTP  step at the seam {step:.2f} of a usual one")
    return data, entry, {"lufs": lufs, "dbtp": dbtp, "seam": round(float(step), 3)}


def main():
    render.save("beds", [make(name) for name in BEDS], render.ROOT / "src/content/beds/beds.json")


if __name__ == "__main__":
    main()
