import { describe, expect, it } from 'vitest';
import { meetingDays } from '../../../src/sync/days';
import { fingerprintOf } from '../../../src/sync/fingerprint';
import { createPump } from '../../../src/sync/pump';
import { createBucket } from '../../../src/sync/rate';

describe('meeting days', () => {
  const midnight = Date.UTC(2030, 4, 6);
  const day = midnight / 86_400_000;
  const hour = 3_600_000;

  it('is one day at noon and two around midnight, either side', () => {
    expect(meetingDays(midnight + 12 * hour, hour)).toEqual([day]);
    expect(meetingDays(midnight - hour / 2, hour)).toEqual([day - 1, day]);
    expect(meetingDays(midnight + hour / 2, hour)).toEqual([day - 1, day]);
  });

  it('always gives two clocks an hour apart a day in common', () => {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const now = midnight + minute * 60_000;
      const common = meetingDays(now, hour).filter((each) =>
        meetingDays(now + hour, hour).includes(each),
      );
      expect(common.length).toBeGreaterThan(0);
    }
  });
});

describe('the DTLS fingerprint', () => {
  const hex = Array.from({ length: 32 }, (_, index) => index.toString(16).padStart(2, '0'));
  const line = `a=fingerprint:sha-256 ${hex.join(':').toUpperCase()}`;

  it('is read from an SDP', () => {
    const found = fingerprintOf(`v=0\r\n${line}\r\na=setup:actpass\r\n`);
    expect(found).toEqual(Uint8Array.from({ length: 32 }, (_, index) => index));
  });

  it('is absent from an SDP without one, with a short one, or with another hash', () => {
    expect(fingerprintOf('v=0\r\n')).toBeUndefined();
    expect(fingerprintOf(`${line.slice(0, -3)}\r\n`)).toBeUndefined();
    expect(fingerprintOf(line.replace('sha-256', 'sha-1'))).toBeUndefined();
  });
});

describe('the rate limit', () => {
  it('allows a burst, refuses more, and refills with time', () => {
    const bucket = createBucket(100, 10);
    expect(bucket.take(100, 0)).toBe(true);
    expect(bucket.take(1, 0)).toBe(false);
    expect(bucket.take(10, 1_000)).toBe(true);
    expect(bucket.take(1, 1_000)).toBe(false);
  });
});

describe('the pump', () => {
  it('works in order, one batch at a time, and takes what arrived meanwhile as one batch', async () => {
    const batches: number[][] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const pump = createPump<number>(10, async (batch) => {
      batches.push(batch);
      await gate;
      if (batches.length === 2) finish();
    });
    pump.push(1);
    pump.push(2, 3);
    pump.push(4);
    release();
    await finished;
    expect(batches).toEqual([[1], [2, 3, 4]]);
  });
});
