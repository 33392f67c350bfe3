import * as v from 'valibot';

/** 256 bits in base64url: what nobody can guess. */
const topic = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

const maxSealedLength = 16 * 1024;

/** Always sealed by the sender: with the room's password, or as a note of the pairing. */
const sealed = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(maxSealedLength),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
);

const published = v.strictObject({ type: v.literal('publish'), topic, data: sealed });

/** What a client may say: y-webrtc's signalling messages, exactly, and the question for TURN. */
const message = v.variant('type', [
  v.strictObject({ type: v.literal('subscribe'), topics: v.array(topic) }),
  v.strictObject({ type: v.literal('unsubscribe'), topics: v.array(topic) }),
  published,
  v.strictObject({ type: v.literal('ping') }),
  v.strictObject({ type: v.literal('turn') }),
]);

/** What the relay says. Clients pass over types that they do not know. */
export const relayMessage = v.variant('type', [
  published,
  v.strictObject({ type: v.literal('pong') }),
  v.strictObject({ type: v.literal('turn'), offered: v.boolean() }),
  v.strictObject({
    type: v.literal('turnServer'),
    urls: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
    username: v.string(),
    credential: v.string(),
    ttlSeconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
]);

export type Message = v.InferOutput<typeof message>;
export type RelayMessage = v.InferOutput<typeof relayMessage>;

export const isSealed = (data: string): boolean => v.is(sealed, data);

/** As `JSON.stringify` writes it; neither part has anything to escape. */
export const publishText = (to: string, data: string): string =>
  `{"type":"publish","topic":"${to}","data":"${data}"}`;

const publishForm = /^\{"type":"publish","topic":"([\w-]{43})","data":"([A-Za-z0-9+/]+={0,2})"\}$/;

/** What nearly every message is, as every client writes it: read in a tenth of the time. */
const readPublish = (text: string): Message | undefined => {
  const [, to, data] = publishForm.exec(text) ?? [];
  if (to === undefined || data === undefined || data.length > maxSealedLength) return undefined;
  return { type: 'publish', topic: to, data };
};

/** Any message, in any of JSON's spellings. */
export const readAny = (text: string): Message | undefined => {
  try {
    const parsed = v.safeParse(message, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

const ping: Message = { type: 'ping' };
const pingText = JSON.stringify(ping);

/** What a client said; undefined where it is none of the messages, exactly. */
export const parseMessage = (text: string): Message | undefined =>
  text === pingText ? ping : (readPublish(text) ?? readAny(text));
