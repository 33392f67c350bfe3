import * as v from 'valibot';

/** 256 bits in base64url: what nobody can guess. */
const topic = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** Always sealed by the sender: with the room's password, or as a note of the pairing. */
const sealed = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(16 * 1024),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
);

const message = v.variant('type', [
  v.strictObject({ type: v.literal('subscribe'), topics: v.array(topic) }),
  v.strictObject({ type: v.literal('unsubscribe'), topics: v.array(topic) }),
  v.strictObject({ type: v.literal('publish'), topic, data: sealed }),
  v.strictObject({ type: v.literal('ping') }),
]);

export type Message = v.InferOutput<typeof message>;

/** y-webrtc's signalling messages, exactly; anything else is undefined. */
export const parseMessage = (text: string): Message | undefined => {
  try {
    const parsed = v.safeParse(message, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};
