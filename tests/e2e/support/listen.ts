import type { Page } from '@playwright/test';

/** Lets the test see the element that plays: the player keeps it out of the document. */
export const watchAudio = (page: Page) =>
  page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      Object.assign(window, { playing: this });
      return play.call(this);
    };
  });

/** Seconds that the audio element has really played; 0 while it stands. */
export const played = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const audio: unknown = Reflect.get(window, 'playing');
    return audio instanceof HTMLMediaElement && !audio.paused ? audio.currentTime : 0;
  });

/**
 * For each of the next captions to come up: how far the sound was, in seconds, and how far it was from the nearest
 * place in the file where sound begins after silence.
 */
export const captionErrors = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(async (wanted) => {
    const audio: unknown = Reflect.get(window, 'playing');
    const line = document.querySelector('.player-line');
    if (!(audio instanceof HTMLMediaElement) || !line) throw new Error('nothing plays');
    const file = await (await fetch(audio.src)).arrayBuffer();
    const rate = 24_000;
    const samples = (
      await new OfflineAudioContext(1, rate, rate).decodeAudioData(file)
    ).getChannelData(0);
    const loudAt = (seconds: number) => {
      const from = Math.round(seconds * rate);
      return samples.subarray(from, from + 240).some((sample) => Math.abs(sample) > 0.02);
    };
    /** Every beginning of sound after 0.6 s of quiet. */
    const onsets: number[] = [];
    let quietS = 1;
    for (let at = 0; at < samples.length / rate; at += 0.01) {
      if (!loudAt(at)) quietS += 0.01;
      else {
        if (quietS > 0.6) onsets.push(at);
        quietS = 0;
      }
    }
    const seen: number[] = [];
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        seen.push(audio.currentTime);
        if (seen.length === wanted) resolve();
      }).observe(line, { characterData: true, childList: true, subtree: true });
    });
    return seen.map((at) => Math.min(...onsets.map((onset) => Math.abs(onset - at))));
  }, count);

/** Milliseconds from a press on the button to silence. */
export const untilSilent = (page: Page, button: string): Promise<number> =>
  page.evaluate(async (name) => {
    const audio: unknown = Reflect.get(window, 'playing');
    const found = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === name,
    );
    if (!(audio instanceof HTMLMediaElement) || !found) throw new Error('nothing plays');
    const silent = new Promise((resolve) =>
      audio.addEventListener('emptied', resolve, { once: true }),
    );
    const from = performance.now();
    found.click();
    await silent;
    return performance.now() - from;
  }, button);
