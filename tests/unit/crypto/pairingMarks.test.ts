import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import { createKeyring } from '../../../src/crypto/keyring';
import { commitmentOf } from '../../../src/crypto/pairing/comparison';
import {
  createCheat,
  hear,
  join,
  pairOf,
  sodium,
  type Conversation,
} from '../../helpers/pairingTalk';

/** Two phones that see each other's squares instead of comparing words. */
const newRoom = () => {
  const secret = sodium.random(32);
  const [inviterOwn, joinerOwn] = [createKeyring(sodium), createKeyring(sodium)];
  const inviter = join('inviter', secret, inviterOwn);
  const inviterMark = inviter.ownMark() as Bytes;
  const joiner = join('joiner', secret, joinerOwn, inviterMark);
  return { secret, inviterOwn, joinerOwn, inviter, joiner, inviterMark };
};

/** Both sides up to the joiner's own verdict, which it gives by itself. */
const untilSeen = (inviter: Conversation, joiner: Conversation) => {
  const second = hear(inviter, joiner.begin().send).step.send;
  const fourth = hear(inviter, hear(joiner, second).step.send).step.send;
  const last = hear(joiner, fourth).step.send;
  return { last, inviterStep: hear(inviter, last).step };
};

test('one scan each way connects, without a word', () => {
  const { inviter, joiner, inviterOwn, joinerOwn } = newRoom();
  const { last, inviterStep } = untilSeen(inviter, joiner);
  expect(last).toHaveLength(2);
  expect(inviterStep).toMatchObject({ phase: 'compare', partnerSaw: true, partnerChose: true });
  const seen = inviter.see(joiner.ownMark() as Bytes);
  expect(seen.step.phase).toBe('paired');
  const done = hear(joiner, seen.step.send);
  expect(done.step.phase).toBe('paired');
  expect(pairOf(done)?.root).toEqual(pairOf(seen)?.root);
  expect(pairOf(done)?.partnerStatic).toEqual(inviterOwn.device.publicKey);
  expect(pairOf(seen)?.partnerStatic).toEqual(joinerOwn.device.publicKey);
});

test('the second scan may come before anything was said', () => {
  const { inviter, joiner } = newRoom();
  expect(inviter.see(joiner.ownMark() as Bytes).step).toMatchObject({ send: [], phase: 'waiting' });
  const second = hear(inviter, joiner.begin().send).step.send;
  const fourth = hear(inviter, hear(joiner, second).step.send).step.send;
  const last = hear(joiner, fourth).step.send;
  const [nonce, chosen] = last.map((note) => hear(inviter, [note]));
  expect(nonce?.step.send).toHaveLength(1);
  expect(chosen?.step.phase).toBe('paired');
  expect(hear(joiner, nonce?.step.send ?? []).step.phase).toBe('paired');
});

test('where one phone cannot scan, the words do: the joiner reads, the inviter chooses', () => {
  const { inviter, joiner } = newRoom();
  const { inviterStep } = untilSeen(inviter, joiner);
  const chosen = inviter.choose(inviterStep.words as string);
  expect(chosen.step.phase).toBe('paired');
  expect(hear(joiner, chosen.step.send).step.phase).toBe('paired');
});

test('another square than the one of the phone that answered ends it on both sides', () => {
  const { inviter, joiner } = newRoom();
  untilSeen(inviter, joiner);
  const seen = inviter.see(newRoom().joiner.ownMark() as Bytes);
  expect(seen.step.phase).toBe('differ');
  expect(seen.completed).toBeUndefined();
  const told = seen.step.send.map((note) => joiner.receive(note)).at(-1);
  expect(told).toEqual({ ok: false, error: { type: 'CodesDiffer' } });
});

test('a square of the same phone for another code, or after another square, does not count', () => {
  const { inviter, joiner, joinerOwn, inviterMark } = newRoom();
  untilSeen(inviter, joiner);
  const otherCode = join('joiner', sodium.random(32), joinerOwn, inviterMark).ownMark() as Bytes;
  expect(inviter.see(otherCode).step.phase).toBe('differ');

  const again = newRoom();
  untilSeen(again.inviter, again.joiner);
  const otherSquare = join('joiner', again.secret, again.joinerOwn, sodium.random(32)).ownMark();
  expect(again.inviter.see(otherSquare as Bytes).step.phase).toBe('differ');
});

test('marks bind the role, the secret and the key, each alone', () => {
  const { secret, inviterOwn, inviterMark } = newRoom();
  const marks = [
    inviterMark,
    join('inviter', secret, createKeyring(sodium)).ownMark(),
    join('inviter', sodium.random(32), inviterOwn).ownMark(),
    join('joiner', secret, inviterOwn, inviterMark).ownMark(),
  ];
  expect(new Set(marks.map((mark) => Buffer.from(mark as Bytes).toString('hex'))).size).toBe(4);
  expect(inviterMark).toHaveLength(32);
  expect(join('joiner', secret).ownMark()).toBeNull();
});

test('a joiner who claims to have seen is not trusted for it: the inviter still has to look', () => {
  const { inviter, joiner } = newRoom();
  const { inviterStep } = untilSeen(inviter, joiner);
  expect(inviterStep.phase).toBe('compare');
  expect(inviter.see(sodium.random(32)).step.phase).toBe('differ');
});

/** Mallory has filmed the first square and ends both handshakes with keys of her own. */
test('somebody in the middle who knows the code is found by both cameras: 200 of 200', () => {
  for (let i = 0; i < 200; i += 1) {
    const { secret, inviter, joiner } = newRoom();
    const [towardInviter, towardJoiner] = [
      createCheat('joiner', secret),
      createCheat('inviter', secret),
    ];
    const nonce = sodium.random(32);
    towardJoiner.read(joiner.begin().send[0] as Bytes);
    const answer = towardJoiner.say(commitmentOf(sodium, 'inviter', nonce));
    towardJoiner.read(hear(joiner, [answer]).step.send[0] as Bytes);
    const reveal = towardJoiner.finish().send.seal(new Uint8Array([1, ...nonce]));
    expect(joiner.receive(towardJoiner.notes.seal(reveal))).toEqual({
      ok: false,
      error: { type: 'CodesDiffer' },
    });

    towardInviter.read(hear(inviter, [towardInviter.say(new Uint8Array(0))]).step.send[0] as Bytes);
    hear(inviter, [towardInviter.say(commitmentOf(sodium, 'joiner', nonce))]);
    const seen = towardInviter.finish().send.seal(new Uint8Array([4, ...nonce]));
    hear(inviter, [towardInviter.notes.seal(seen)]);
    expect(inviter.see(joiner.ownMark() as Bytes).step.phase).toBe('differ');
  }
}, 60_000);
