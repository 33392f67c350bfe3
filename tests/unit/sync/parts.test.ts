import { describe, expect, it } from 'vitest';
import { meetingDays } from '../../../src/sync/days';
import { fingerprintOf } from '../../../src/sync/fingerprint';
import { createFloor } from '../../../src/sync/floor';
import { padHello, readHello } from '../../../src/sync/hello';
import { createOutbox } from '../../../src/sync/outbox';
import { createBackoff, createPatience } from '../../../src/sync/patience';
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
    const bucket = createBucket({ burst: 100, perSecond: 10 });
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

describe('a message of the handshake', () => {
  it('has a size that frames have, and is read back', () => {
    for (const [length, size] of [
      [48, 256],
      [254, 256],
      [255, 1024],
      [65_533, 65_535],
    ] as const) {
      const message = new Uint8Array(length).fill(7);
      expect(padHello(message)).toHaveLength(size);
      expect(readHello(padHello(message))).toEqual(message);
    }
    expect(() => padHello(new Uint8Array(65_534))).toThrow(RangeError);
  });

  it('is none where its length goes beyond the end', () => {
    for (const bytes of [[], [0], [0, 2, 1], [255, 255]]) {
      expect(readHello(new Uint8Array(bytes))).toBe(undefined);
    }
  });
});

describe('the patience with a connection', () => {
  it('is short at first, twice as long after each failure, and never more than eight seconds', () => {
    const patience = createPatience();
    const times = [1, 2, 3, 4, 5].map(() => {
      const ms = patience.ms();
      patience.failed();
      return ms;
    });
    expect(times).toEqual([1_500, 3_000, 6_000, 8_000, 8_000]);
  });

  it('learns from what it took last', () => {
    const patience = createPatience();
    patience.failed();
    patience.succeeded(100);
    expect(patience.ms()).toBe(1_200);
    patience.succeeded(1_000);
    expect(patience.ms()).toBe(3_000);
    patience.succeeded(60_000);
    expect(patience.ms()).toBe(8_000);
  });
});

describe('looking again', () => {
  it('waits twice as long each time, up to half a minute and a quarter, and begins anew', () => {
    const backoff = createBackoff(() => 0.5);
    const pauses = Array.from({ length: 7 }, () => backoff.nextMs());
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    backoff.reset();
    expect(backoff.nextMs()).toBe(1_000);
  });

  it('is never quite the same', () => {
    expect(createBackoff(() => 0).nextMs()).toBe(750);
    expect(createBackoff(() => 1).nextMs()).toBe(1_250);
  });
});

describe('the outbox', () => {
  it('holds back what would exceed the window until enough has been used', async () => {
    const sent: number[] = [];
    const outbox = createOutbox(100, (message) => sent.push(message.length));
    outbox.push(new Uint8Array(60), 0.25);
    await outbox.untilRoom();
    outbox.push(new Uint8Array(60), 0.5);
    let hasRoom = false;
    const room = outbox.untilRoom().then(() => (hasRoom = true));
    await Promise.resolve();
    expect(hasRoom).toBe(false);
    expect(outbox.delivered(1)).toBe(true);
    await room;
    expect(outbox.part()).toBe(0.25);
    expect(outbox.isEmpty()).toBe(false);
    expect(outbox.delivered(2)).toBe(true);
    expect(outbox.isEmpty()).toBe(true);
    expect(sent).toEqual([60, 60]);
  });

  it('believes nobody who counts backwards, or more than was sent', () => {
    const outbox = createOutbox(100, () => {});
    outbox.push(new Uint8Array(1));
    outbox.push(new Uint8Array(1));
    expect(outbox.delivered(3)).toBe(false);
    expect(outbox.delivered(2)).toBe(true);
    expect(outbox.delivered(1)).toBe(false);
  });

  it('lets whoever waits go when it closes', async () => {
    const outbox = createOutbox(1, () => {});
    outbox.push(new Uint8Array(5));
    const room = outbox.untilRoom();
    outbox.close();
    await room;
  });
});

describe('the floor of a book with two rooms', () => {
  it('is held by the room that opened first, and passes on when that one is empty', () => {
    const floor = createFloor();
    const [before, after] = [{}, {}];
    const asked: string[] = [];
    floor.enter(before, () => asked.push('before'));
    floor.enter(after, () => asked.push('after'));
    floor.enter(before, () => asked.push('again'));
    expect([before, after].map(floor.isHeldBy)).toEqual([true, false]);
    floor.leave(before);
    expect([before, after].map(floor.isHeldBy)).toEqual([false, true]);
    expect(asked).toEqual(['after']);
  });

  it('stays where it is when the other room becomes empty', () => {
    const floor = createFloor();
    const [first, second] = [{}, {}];
    floor.enter(first, () => {
      throw new Error('It is asked already');
    });
    floor.enter(second, () => {});
    floor.leave(second);
    expect(floor.isHeldBy(first)).toBe(true);
  });
});
