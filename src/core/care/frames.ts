/** Clips are made of frames of this length, so everything in a plan starts on a multiple of it. */
const frameMs = 24;

export const frameS = frameMs / 1000;

export const toFrames = (seconds: number): number => Math.round((seconds * 1000) / frameMs);

export const toSeconds = (frames: number): number => (frames * frameMs) / 1000;
