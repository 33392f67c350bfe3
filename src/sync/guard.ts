import type { Bytes } from '../core/bytes';

/** Whose side of a book this device is on: its writer's, or its reader's. */
export type Side = 'author' | 'reader';

/** The first two bytes of a y-webrtc message: its kind (0 sync, 1 and 3 awareness, 4 peers), then the sync step. */
const syncMessage = 0;
const step = { request: 0, answer: 1, update: 2 } as const;

const isRequest = (message: Bytes) => message[0] === syncMessage && message[1] === step.request;

export const isAnswer = (message: Bytes): boolean =>
  message[0] === syncMessage && message[1] === step.answer;

const isContent = (message: Bytes) =>
  isAnswer(message) || (message[0] === syncMessage && message[1] === step.update);

/**
 * Direction of a single-writer book (security.md, decision 3): content flows from the author, requests from the
 * reader, and nothing else flows at all, awareness included. Checked before Yjs sees a byte, and before a byte leaves.
 */
export const mayPass = (side: Side, way: 'in' | 'out', message: Bytes): boolean =>
  (side === 'author') === (way === 'out') ? isContent(message) : isRequest(message);
