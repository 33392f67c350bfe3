import { createSignal } from 'solid-js';

/** What hurts the body right now; each leads to the same page. */
export const signs = ['1', '2', '3', '4', '5', '6'] as const;

/** What can be tapped, beside what is needed right now (care.md 6.5). */
export const topics = [
  'neck',
  'time',
  'book',
  'unwanted',
  'unsafe',
  'self',
  'limits',
  'heavy',
  'who',
] as const;

export type Topic = (typeof topics)[number] | 'now' | 'care';

/** How many paragraphs each has. */
export const paragraphs = {
  now: ['1'],
  neck: ['1', '2'],
  time: ['1', '2', '3'],
  book: ['1', '2'],
  unwanted: ['1', '2'],
  care: ['1', '2', '3'],
  unsafe: ['1', '2', '3'],
  self: ['1', '2'],
  limits: ['1', '2'],
  heavy: ['1', '2'],
  who: ['1'],
} as const satisfies Readonly<Record<Topic, readonly string[]>>;

/** Where the emergency number is one tap away. */
export const urgent: readonly Topic[] = ['now', 'neck', 'unsafe', 'self'];

/**
 * What is being read; null: the list. In memory alone: an address would stay in the browser's history, and tell.
 */
export const [topic, setTopic] = createSignal<Topic | null>(null);
