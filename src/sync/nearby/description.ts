import type { Bytes } from '../../core/bytes';
import { fingerprintOf } from '../fingerprint';
import { formatHost, parseHost, type Host } from './addresses';

/**
 * What a session description of one data channel says, in about a hundred bytes instead of a thousand:
 * DTLS fingerprint 32 | largest message u32be | LP8(ICE name) | LP8(ICE password) | count u8 | for each host candidate
 * type u8, address, port u16be. The rest of an SDP (RFC 8841) is the same every time.
 */
export type DescriptionType = 'offer' | 'answer';

interface Candidate {
  readonly host: Host;
  readonly port: number;
}

const mostCandidates = 8;
const namePattern = /^[A-Za-z0-9+/]{4,64}$/;
const passwordPattern = /^[A-Za-z0-9+/]{22,64}$/;

const hostTypes = [
  { code: 4, type: 'v4', length: 4 },
  { code: 6, type: 'v6', length: 16 },
  { code: 1, type: 'name', length: 16 },
] as const;

const ascii = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const u16 = (value: number): number[] => [value >>> 8, value & 255];
const lengthAnd = (bytes: readonly number[]): number[] => [bytes.length, ...bytes];

/** UDP host candidates: the others lead out of the room. */
const candidatesIn = (sdp: string): Candidate[] => {
  const lines = sdp.matchAll(/^a=candidate:\S+ 1 udp \d+ (\S+) (\d{1,5}) typ host/gim);
  return [...lines]
    .flatMap(([, address = '', port]) => {
      const host = parseHost(address);
      return host && Number(port) < 65_536 ? [{ host, port: Number(port) }] : [];
    })
    .slice(0, mostCandidates);
};

const encodeCandidate = ({ host, port }: Candidate): number[] => {
  const code = hostTypes.find(({ type }) => type === host.type)?.code ?? 0;
  return [code, ...host.bytes, ...u16(port)];
};

/** Undefined where the SDP lacks what is needed. */
export const encodeDescription = (sdp: string): Bytes | undefined => {
  const fingerprint = fingerprintOf(sdp);
  const name = /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1] ?? '';
  const password = /^a=ice-pwd:(\S+)/m.exec(sdp)?.[1] ?? '';
  if (!fingerprint || !namePattern.test(name) || !passwordPattern.test(password)) return undefined;
  const largest = Math.min(
    0xffffffff,
    Number(/^a=max-message-size:(\d+)/m.exec(sdp)?.[1] ?? 65_536),
  );
  const candidates = candidatesIn(sdp);
  return new Uint8Array([
    ...fingerprint,
    ...u16(largest >>> 16),
    ...u16(largest & 0xffff),
    ...lengthAnd(ascii(name)),
    ...lengthAnd(ascii(password)),
    candidates.length,
    ...candidates.flatMap(encodeCandidate),
  ]);
};

/** Reads in order; `undefined` from where the bytes end. */
const createCursor = (bytes: Bytes) => {
  let at = 0;
  const take = (length: number | undefined): Bytes | undefined => {
    if (length === undefined || at + length > bytes.length) return undefined;
    at += length;
    return bytes.slice(at - length, at);
  };
  const number = (length: number) => take(length)?.reduce((value, byte) => value * 256 + byte, 0);
  return {
    take,
    number,
    text: () => {
      const read = take(number(1));
      return read && String.fromCharCode(...read);
    },
    isAtEnd: () => at === bytes.length,
  };
};

type Cursor = ReturnType<typeof createCursor>;

const readCandidate = (cursor: Cursor): Candidate | undefined => {
  const code = cursor.number(1);
  const known = hostTypes.find((type) => type.code === code);
  const address = known && cursor.take(known.length);
  const port = cursor.number(2);
  if (!known || !address || port === undefined) return undefined;
  return { host: { type: known.type, bytes: [...address] }, port };
};

const candidateLine = ({ host, port }: Candidate, at: number): string =>
  `a=candidate:${at + 1} 1 udp ${2_113_937_151 - at} ${formatHost(host)} ${port} typ host`;

/** The SDP again; undefined for bytes that are not exactly one description. */
export const decodeDescription = (type: DescriptionType, bytes: Bytes): string | undefined => {
  const cursor = createCursor(bytes);
  const fingerprint = cursor.take(32);
  const largest = cursor.number(4);
  const [name, password] = [cursor.text(), cursor.text()];
  const count = cursor.number(1) ?? mostCandidates + 1;
  const isWhole = fingerprint && name && password && count <= mostCandidates;
  if (!isWhole || !namePattern.test(name) || !passwordPattern.test(password)) return undefined;
  const candidates: Candidate[] = [];
  for (let at = 0; at < count; at += 1) {
    const candidate = readCandidate(cursor);
    if (!candidate) return undefined;
    candidates.push(candidate);
  }
  if (!cursor.isAtEnd()) return undefined;
  const hex = [...fingerprint].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  return [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    ...candidates.map(candidateLine),
    'a=end-of-candidates',
    `a=ice-ufrag:${name}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${hex.join(':')}`,
    `a=setup:${type === 'offer' ? 'actpass' : 'active'}`,
    'a=mid:0',
    'a=sctp-port:5000',
    `a=max-message-size:${largest}`,
    '',
  ].join('\r\n');
};
