import type { Bytes } from '../../../src/core/bytes';
import { openLine } from '../../../src/sync/nearby/line';

/** One end of a line, for a test that carries the descriptions as two cameras would. */

const topic = 'A'.repeat(43);
const line = openLine({ now: () => Date.now() });
const heard: string[] = [];
line.hear(({ data }) => heard.push(data));

const bytes = (numbers: readonly number[]): Bytes => new Uint8Array(numbers);

const lineEnd = {
  offer: async () => [...(await line.offer())],
  answer: async (offer: readonly number[]) => [...((await line.answer(bytes(offer))) ?? [])],
  accept: (answer: readonly number[]) => line.accept(bytes(answer)),
  isOpen: () => line.isOpen(),
  say: (data: string) => line.say(topic, data),
  heard: () => heard,
  close: () => line.close(),
};

export type LineEnd = typeof lineEnd;

Object.assign(globalThis, { lineEnd });
