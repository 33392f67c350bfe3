import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIceServers } from '../../../src/sync/ice';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const turn = (name: string): RTCIceServer => ({ urls: `turn:${name}.example` });

describe('the ICE servers of the moment', () => {
  it('are asked for again once their credentials are old', async () => {
    const clock = { at: 0, now: () => clock.at };
    let asked = 0;
    const ice = createIceServers(async () => [turn(`t${(asked += 1)}`)], clock);
    expect(ice.current()).toEqual([]);
    await ice.refresh();
    await ice.refresh();
    expect(ice.current()).toEqual([turn('t1')]);
    clock.at = 300_000;
    await ice.refresh();
    expect(ice.current()).toEqual([turn('t2')]);
  });

  it('hold nobody up: without an answer the ones before stay, and the next time asks again', async () => {
    const clock = { at: 0, now: () => clock.at };
    const answers = [
      async () => [turn('a')],
      () => new Promise<RTCIceServer[]>(() => {}),
      async () => Promise.reject(new Error('no relay')),
    ];
    const ice = createIceServers(() => (answers.shift() as () => Promise<RTCIceServer[]>)(), clock);
    await ice.refresh();
    for (const at of [300_000, 600_000]) {
      clock.at = at;
      const refreshed = ice.refresh();
      await vi.advanceTimersByTimeAsync(3_000);
      await refreshed;
      expect(ice.current()).toEqual([turn('a')]);
    }
    expect(answers).toEqual([]);
  });
});
