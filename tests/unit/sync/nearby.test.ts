import { randomBytes } from 'node:crypto';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import type { NearbyCard } from '../../../src/core/ports/sync';
import {
  invitationToCode,
  codeToLink,
  markLink,
  parseInvitation,
  parseMark,
} from '../../../src/sync/invitation';
import { createCardReader, encodeCard, parseCard } from '../../../src/sync/nearby/card';
import { crc32 } from '../../../src/sync/nearby/crc32';
import { decodeDescription, encodeDescription } from '../../../src/sync/nearby/description';
import { createSquareReader, toSquares } from '../../../src/sync/nearby/squares';

const random = (length: number): Bytes => new Uint8Array(randomBytes(length));

const candidates = [
  'a=candidate:1 1 udp 2122260223 192.168.43.17 50123 typ host generation 0 network-id 1',
  'a=candidate:2 1 udp 2122197247 fd00:1:2::7f 50124 typ host generation 0',
  'a=candidate:3 1 UDP 2122197247 1b4e28ba-2fa1-11d2-883f-0016d3cca427.local 50125 typ host',
];
const notTaken = [
  'a=candidate:4 1 tcp 1518280447 192.168.43.17 9 typ host tcptype active',
  'a=candidate:5 1 udp 1686052607 203.0.113.9 40000 typ srflx raddr 192.168.43.17 rport 50123',
  'a=candidate:6 1 udp 2122260223 not-an-address 50126 typ host',
];

const fingerprint = Array.from({ length: 32 }, (_, at) =>
  (at * 7).toString(16).padStart(2, '0').slice(-2).toUpperCase(),
).join(':');

const sdpWith = (lines: readonly string[]) =>
  [
    'v=0',
    'o=- 4611732845 2 IN IP4 127.0.0.1',
    'm=application 50123 UDP/DTLS/SCTP webrtc-datachannel',
    ...lines,
    'a=ice-ufrag:aB3+',
    'a=ice-pwd:abcdefghijklmnopqrstuvwx',
    `a=fingerprint:sha-256 ${fingerprint}`,
    'a=max-message-size:262144',
    '',
  ].join('\r\n');

describe('a description', () => {
  it('comes back with all that a connection in one room needs, and nothing else', () => {
    const bytes = encodeDescription(sdpWith([...candidates, ...notTaken])) as Bytes;
    expect(bytes.length).toBeLessThan(130);
    const sdp = decodeDescription('offer', bytes) ?? '';
    for (const part of [
      '192.168.43.17 50123 typ host',
      'fd00:0001:0002:0000:0000:0000:0000:007f 50124 typ host',
      '1b4e28ba-2fa1-11d2-883f-0016d3cca427.local 50125 typ host',
      'a=ice-ufrag:aB3+',
      'a=ice-pwd:abcdefghijklmnopqrstuvwx',
      `a=fingerprint:sha-256 ${fingerprint}`,
      'a=max-message-size:262144',
      'a=setup:actpass',
    ]) {
      expect(sdp).toContain(part);
    }
    expect(sdp).not.toMatch(/tcp|srflx|203\.0\.113|not-an-address/);
    expect(decodeDescription('answer', bytes)).toContain('a=setup:active');
    expect(encodeDescription(sdp)).toEqual(bytes);
  });

  it('is refused when cut short, drawn out, or without a fingerprint', () => {
    const bytes = encodeDescription(sdpWith(candidates)) as Bytes;
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeDescription('offer', bytes.slice(0, length))).toBeUndefined();
    }
    expect(decodeDescription('offer', new Uint8Array([...bytes, 0]))).toBeUndefined();
    expect(encodeDescription('v=0')).toBeUndefined();
  });
});

describe('squares', () => {
  it.each([1, 140, 141, 300, 1_680])(
    'carry %i bytes, read in any order and more than once',
    (length) => {
      const bytes = random(length);
      const squares = toSquares(bytes);
      expect(squares).toHaveLength(Math.ceil(length / 140));
      // Capitals and digits alone, so that a QR code holds them densely.
      for (const square of squares) expect(square).toMatch(/^[0-9A-Z]{1,260}$/);
      const reader = createSquareReader();
      const order = [
        ...squares.toReversed().slice(0, -1),
        ...squares.slice(1),
        ...squares.slice(0, 1),
      ];
      const read = order.map((square) => reader.add(square));
      expect(read.at(-1)?.whole).toEqual(bytes);
      expect(read.slice(0, -1).every((each) => each?.whole === null)).toBe(true);
    },
  );

  it('say how many have been read, and begin anew with another set', () => {
    const [one, other] = [toSquares(random(300)), toSquares(random(200))];
    const reader = createSquareReader();
    expect(reader.add(one[2] ?? '')).toEqual({ have: 1, total: 3, whole: null });
    expect(reader.add(one[2] ?? '')).toEqual({ have: 1, total: 3, whole: null });
    expect(reader.add(one[0] ?? '')).toEqual({ have: 2, total: 3, whole: null });
    expect(reader.add(other[0] ?? '')).toEqual({ have: 1, total: 2, whole: null });
    expect(reader.add('https://elsewhere.example')).toBeNull();
    expect(reader.add(other[1] ?? '')?.whole).toHaveLength(200);
  });

  it('notice every changed letter', () => {
    const [square = ''] = toSquares(random(100));
    for (let at = 0; at < square.length; at += 1) {
      const changed = square.slice(0, at) + (square[at] === 'Q' ? 'P' : 'Q') + square.slice(at + 1);
      expect(createSquareReader().add(changed)).toBeNull();
    }
  });

  it('use the CRC-32 that everybody uses', () => {
    for (const length of [0, 1, 9, 1_000]) {
      const bytes = random(length);
      expect(crc32(bytes)).toBe(zlibCrc32(bytes));
    }
  });
});

describe('cards', () => {
  const cards: readonly NearbyCard[] = [
    {
      type: 'invite',
      secret: random(32),
      expiresAt: 1_900_000_000_000,
      mark: random(32),
      offer: random(90),
    },
    { type: 'reply', mark: random(32), answer: random(90) },
    { type: 'reply', mark: random(32), answer: null },
    { type: 'meet', offer: random(90) },
    { type: 'met', answer: random(90) },
  ];

  it.each(cards)('of type $type come back as they were, also through squares', (card) => {
    expect(parseCard(encodeCard(card))).toEqual(card);
    const reader = createCardReader();
    const read = toSquares(encodeCard(card)).map((square) => reader.add(square));
    expect(read.at(-1)?.card).toEqual(card);
  });

  it('of unknown kinds, or cut short, are none', () => {
    expect(parseCard(new Uint8Array(0))).toBeUndefined();
    expect(parseCard(new Uint8Array([9, 1, 2]))).toBeUndefined();
    for (const [at, shortest] of [
      [0, 69],
      [1, 32],
      [3, 1],
    ] as const) {
      const whole = encodeCard(cards[at] as NearbyCard);
      expect(parseCard(whole.slice(0, shortest))).toBeUndefined();
    }
  });
});

describe('the mark behind a link', () => {
  it('comes from a square alone, and does not disturb the code', () => {
    const invitation = { secret: random(32), expiresAt: 1_900_000_000_000 };
    const link = codeToLink('https://hearth.example', invitationToCode(invitation));
    const mark = random(32);
    const shown = markLink(link, mark);
    expect(parseMark(shown)).toEqual(mark);
    expect(parseMark(link)).toBeNull();
    expect(parseMark(`${shown}x`)).toBeNull();
    expect(parseInvitation(shown, 0)).toEqual({ ok: true, value: invitation });
  });
});
