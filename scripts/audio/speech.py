"""From the lines of one file to raw speech with the times of each line."""

import numpy as np

import wav

LEAD_S = 0.05
TAIL_S = 0.4  # room for the last syllable's echo
GAP_S = 0.5  # between lines; pauses are laid out on the device


def trim(samples, below_loudest_db=-45, keep_s=0.03):
    """Cuts silence at both ends."""
    loudness = wav.loudness_of_windows(samples)
    heard = np.flatnonzero(loudness > loudness.max() * 10 ** (below_loudest_db / 20))
    size, keep = wav.SAMPLE_RATE // 100, int(keep_s * wav.SAMPLE_RATE)
    return samples[max(0, heard[0] * size - keep) : (heard[-1] + 1) * size + keep]


def lengthen_pauses(samples, factor=1.6, extra_s=0.12, at_least_s=0.07):
    """Calm comes from pauses: those at commas grow, words keep their speed (slow words are less clear)."""
    size = wav.SAMPLE_RATE // 100
    loudness = wav.loudness_of_windows(samples)
    quiet = loudness < loudness.max() * 10 ** (-42 / 20)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], quiet, [False]]).astype(int)))
    parts, done = [], 0
    for begin, end in edges.reshape(-1, 2):
        if (end - begin) * 0.01 < at_least_s or begin <= 3 or end >= len(quiet) - 3:
            continue
        middle = (begin + end) // 2 * size
        parts += [samples[done:middle], wav.silence((end - begin) * 0.01 * (factor - 1) + extra_s)]
        done = middle
    return np.concatenate([*parts, samples[done:]])


def speak(voice, file):
    """Samples of a file, and `(start, end)` of each line in seconds."""
    parts, times, at = [wav.silence(LEAD_S)], [], LEAD_S
    for number, text in enumerate(file["lines"], 1):
        samples = lengthen_pauses(trim(voice.read(file["id"], number, text)))
        length = len(samples) / wav.SAMPLE_RATE
        times.append((at, at + length))
        parts += [samples, wav.silence(GAP_S)]
        at += length + GAP_S
    raw = np.concatenate([*parts[:-1], wav.silence(TAIL_S)])
    return raw * min(1, 0.9 / np.abs(raw).max()), times
