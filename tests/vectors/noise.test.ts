import { expect, test } from 'vitest';
import { keyPairOf } from '../../src/crypto/keyPair';
import type { CipherState } from '../../src/crypto/noise/cipherState';
import { createHandshake, type NoiseRole } from '../../src/crypto/noise/handshake';
import { kkPsk0, xxPsk3 } from '../../src/crypto/noise/patterns';
import { loadSodium } from '../../src/crypto/sodium';
import { patternNamed } from '../helpers/noisePatterns';
import { describeVectors, fromHex, toHex } from '../helpers/publicVectors';

interface Vector {
  readonly protocol_name: string;
  readonly init_prologue: string;
  readonly resp_prologue: string;
  readonly init_ephemeral: string;
  readonly resp_ephemeral?: string;
  readonly init_static?: string;
  readonly resp_static?: string;
  readonly init_remote_static?: string;
  readonly resp_remote_static?: string;
  readonly init_psks?: readonly string[];
  readonly resp_psks?: readonly string[];
  readonly handshake_hash?: string;
  readonly messages: readonly { readonly payload: string; readonly ciphertext: string }[];
  readonly source: string;
}

const sodium = await loadSodium();

const sideOf = (vector: Vector, role: NoiseRole) => {
  const side = role === 'initiator' ? 'init' : 'resp';
  const pattern = patternNamed(vector.protocol_name.split('_')[1] as string);
  if (!pattern) throw new Error(`unknown pattern in ${vector.protocol_name}`);
  const { [`${side}_static` as const]: own, [`${side}_remote_static` as const]: other } = vector;
  return createHandshake(
    // The ephemeral key is the only randomness of a handshake.
    { ...sodium, random: () => fromHex(vector[`${side}_ephemeral`] as string) },
    {
      pattern,
      role,
      prologue: fromHex(vector[`${side}_prologue`]),
      psks: (vector[`${side}_psks`] ?? []).map(fromHex),
      ...(own === undefined ? {} : { own: keyPairOf(sodium, fromHex(own)) }),
      ...(other === undefined ? {} : { other: fromHex(other) }),
    },
  );
};

const replay = (vector: Vector) => {
  const initiator = sideOf(vector, 'initiator');
  const responder = sideOf(vector, 'responder');
  const isOneWay = (vector.protocol_name.split('_')[1] as string).split('psk')[0]?.length === 1;
  let channels: { send: CipherState; receive: CipherState }[] | undefined;

  vector.messages.forEach(({ payload, ciphertext }, i) => {
    const fromInitiator = isOneWay || i % 2 === 0;
    const [writer, reader] = fromInitiator ? [initiator, responder] : [responder, initiator];
    if (!initiator.isComplete()) {
      expect(toHex(writer.write(fromHex(payload)))).toBe(ciphertext);
      expect(toHex(reader.read(fromHex(ciphertext)))).toBe(payload);
      return;
    }
    if (!channels) {
      const ends = [initiator.finish(), responder.finish()];
      channels = ends;
      expect(toHex(ends[0]?.hash)).toBe(toHex(ends[1]?.hash));
      if (vector.handshake_hash) expect(toHex(ends[0]?.hash)).toBe(vector.handshake_hash);
    }
    const [from, to] = fromInitiator ? [0, 1] : [1, 0];
    expect(toHex(channels[from]?.send.seal(fromHex(payload)))).toBe(ciphertext);
    expect(toHex(channels[to]?.receive.open(fromHex(ciphertext)))).toBe(payload);
  });
  expect(channels).toBeDefined();
};

test('the two patterns in use are those of the specification', () => {
  expect(patternNamed('XXpsk3')).toEqual(xxPsk3);
  expect(patternNamed('KKpsk0')).toEqual(kkPsk0);
});

describeVectors('public Noise vectors', 'noise-25519-chachapoly-blake2b.json', (file) => {
  const { vectors } = file as { vectors: readonly Vector[] };
  test('are all there: 110', () => expect(vectors).toHaveLength(110));

  test.each(vectors.map((vector) => [vector.protocol_name, vector.source, vector] as const))(
    '%s (%s)',
    (_name, _source, vector) => replay(vector),
  );
});
