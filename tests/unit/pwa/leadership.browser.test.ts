import { afterEach, expect, test } from 'vitest';
import { holdLeadership } from '../../../src/pwa';

// Web Locks and broadcast channels treat two callers in one page like two windows.
const opened: ReturnType<typeof holdLeadership>[] = [];
const open = () => {
  const leadership = holdLeadership();
  opened.push(leadership);
  return leadership;
};
afterEach(() => {
  for (const leadership of opened.splice(0)) leadership.release();
});

test('the second window hears that another one holds it', async () => {
  expect(await open().acquire()).toBe(true);
  expect(await open().acquire()).toBe(false);
});

test('taking over waits until the first window has ended what it must', async () => {
  const [first, second] = [open(), open()];
  await first.acquire();
  const order: string[] = [];
  let finish = () => {};
  first.onTakenOver(async () => {
    order.push('asked');
    await new Promise<void>((resolve) => (finish = resolve));
    order.push('ended');
  });
  const taking = second.takeOver().then(() => order.push('taken'));
  await expect.poll(() => order).toEqual(['asked']);
  finish();
  await taking;
  expect(order).toEqual(['asked', 'ended', 'taken']);
  expect(await open().acquire()).toBe(false);
});

test('a listener that throws does not keep the next window out', async () => {
  const [first, second] = [open(), open()];
  await first.acquire();
  first.onTakenOver(() => {
    throw new Error('broken');
  });
  await second.takeOver();
  expect(await first.acquire()).toBe(false);
});

test('a frozen window loses its place, and knows it when it wakes', async () => {
  const frozen = open();
  await frozen.acquire();
  let lost = false;
  frozen.onTakenOver(() => {
    lost = true;
    return new Promise(() => {});
  });
  const second = open();
  await second.takeOver();
  expect(lost).toBe(true);
  expect(await open().acquire()).toBe(false);
});

test('a window hears of its loss even when nobody asked it', async () => {
  const asleep = open();
  await asleep.acquire();
  let lost = false;
  asleep.onTakenOver(() => {
    lost = true;
  });
  await navigator.locks.request('hearth-window', { steal: true }, () => {});
  await expect.poll(() => lost).toBe(true);
});

test('taking over what nobody holds', async () => {
  await open().takeOver();
  expect(await open().acquire()).toBe(false);
});

test('after a release the next one may come', async () => {
  const first = open();
  await first.acquire();
  first.release();
  const second = open();
  await expect.poll(() => second.acquire()).toBe(true);
});
