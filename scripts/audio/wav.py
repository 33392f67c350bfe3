"""Mono 24 kHz sound as float arrays, full scale ±1."""

import wave

import numpy as np

SAMPLE_RATE = 24_000


def read(path):
    """Samples of a 16 bit WAV file; of two channels the first."""
    with wave.open(str(path)) as file:
        if file.getframerate() != SAMPLE_RATE or file.getsampwidth() != 2:
            raise ValueError(f"{path}: 24 kHz and 16 bit are needed")
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return samples[:: file.getnchannels()] / 32768


def write(path, samples):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


def silence(seconds):
    return np.zeros(int(seconds * SAMPLE_RATE))


def loudness_of_windows(samples, seconds=0.01):
    """Root mean square of each window of 10 ms; an unfinished last window is left out."""
    size = int(seconds * SAMPLE_RATE)
    windows = samples[: len(samples) // size * size].reshape(-1, size)
    return np.sqrt((windows**2).mean(axis=1) + 1e-12)
