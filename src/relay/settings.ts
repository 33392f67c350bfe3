import * as v from 'valibot';
import { err, ok, type Result } from '../core/result';
import type { TurnSettings } from './turn';

/** What the environment says, read and checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly allowedOrigins: readonly string[];
  readonly turn: TurnSettings | undefined;
  readonly natsUrl: string | undefined;
  readonly metricsPort: number | undefined;
}

/** Names the variable and what belongs there, and never what was there: it may be a secret. */
export interface SettingError {
  readonly type: 'BadSetting';
  readonly name: string;
  readonly wanted: string;
}

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

const natsSchemes = new Set(['nats:', 'tls:']);
const isNatsUrl = (text: string) => {
  if (!URL.canParse(text)) return false;
  const { protocol, host } = new URL(text);
  return natsSchemes.has(protocol) && host !== '';
};

/** RFC 7065. */
const turnForm = /^turns?:(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?(?:\?transport=(?:udp|tcp))?$/i;

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));

const each = (isRight: (part: string) => boolean) =>
  v.pipe(
    v.string(),
    v.transform(parts),
    v.check((all) => all.length > 0 && all.every(isRight)),
  );

const variables = v.object({
  PORT: v.optional(port, '4173'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  HEARTH_ORIGIN: v.optional(each(isOrigin)),
  HEARTH_TURN_URLS: v.optional(each((part) => turnForm.test(part))),
  HEARTH_TURN_SECRET: v.optional(v.pipe(v.string(), v.minLength(16))),
  HEARTH_NATS_URL: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => parts(text).every(isNatsUrl)),
    ),
  ),
  HEARTH_METRICS_PORT: v.optional(port),
});

type Name = keyof v.InferInput<typeof variables>;

const wanted: Readonly<Record<Name, string>> = {
  PORT: 'a port, 0 to 65535',
  HOST: 'an address to listen on',
  HEARTH_ORIGIN: 'origins such as https://hearth.example, with commas between them',
  HEARTH_TURN_URLS: 'addresses such as turn:turn.example:3478, with commas between them',
  HEARTH_TURN_SECRET: "coturn's static-auth-secret, 16 characters or more",
  HEARTH_NATS_URL: 'an address such as nats://user:password@10.0.0.5:4222',
  HEARTH_METRICS_PORT: 'a port, 0 to 65535',
};

const bad = (name: Name): Result<never, SettingError> =>
  err({ type: 'BadSetting', name, wanted: wanted[name] });

/** Reads the environment. A variable that is empty counts as absent. */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, SettingError> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(variables, given);
  if (!parsed.success) return bad(String(parsed.issues[0].path?.[0].key) as Name);
  const {
    PORT,
    HOST,
    HEARTH_ORIGIN: allowedOrigins = [],
    HEARTH_TURN_URLS: urls,
    HEARTH_TURN_SECRET: secret,
    HEARTH_NATS_URL: natsUrl,
    HEARTH_METRICS_PORT: metricsPort,
  } = parsed.output;
  if (urls && !secret) return bad('HEARTH_TURN_SECRET');
  if (secret && !urls) return bad('HEARTH_TURN_URLS');
  const turn = urls && secret ? { urls, secret } : undefined;
  return ok({ port: PORT, host: HOST, allowedOrigins, turn, natsUrl, metricsPort });
};
