import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/core/bytes';
import type { PairingStep } from '../../../src/core/ports/pairing';
import { createKeyring } from '../../../src/crypto/keyring';
import { commitmentOf } from '../../../src/crypto/pairing/comparison';
import { encodeMessage, parseMessage } from '../../../src/crypto/pairing/messages';
import { createNotes, noteKeysOf } from '../../../src/crypto/pairing/notes';
import {
  createCheat,
  hear,
  join,
  pairOf,
  sodium,
  type Conversation,
} from '../../helpers/pairingTalk';

/** Both sides up to the words. */
const untilWords = (inviter: Conversation, joiner: Conversation) => {
  inviter.begin();
  const first = joiner.begin().send;
  const second = hear(inviter, first).step.send;
  const third = hear(joiner, second).step.send;
  const fourth = hear(inviter, third).step.send;
  const joinerStep = hear(joiner, fourth).step;
  const inviterStep = hear(inviter, joinerStep.send).step;
  return { notes: [first, second, third, fourth, joinerStep.send], inviterStep, joinerStep };
};

const newPairing = () => {
  const secret = sodium.random(32);
  const inviterOwn = createKeyring(sodium);
  const joinerOwn = createKeyring(sodium);
  const inviter = join('inviter', secret, inviterOwn);
  const joiner = join('joiner', secret, joinerOwn);
  return { secret, inviterOwn, joinerOwn, inviter, joiner, ...untilWords(inviter, joiner) };
};

const wrongOf = (step: PairingStep) =>
  step.candidates?.find((phrase) => phrase !== step.words) as string;

test('both sides come to the same five words, each among four phrases', () => {
  const { inviter, joiner, inviterStep, joinerStep } = newPairing();
  expect(inviter.topic).toBe(joiner.topic);
  expect(inviter.topic).toMatch(/^[\w-]{43}$/u);
  for (const step of [inviterStep, joinerStep]) {
    expect(step.phase).toBe('compare');
    expect(step.partnerChose).toBe(false);
    expect(step.words?.split(' ')).toHaveLength(5);
    expect(new Set(step.candidates).size).toBe(4);
    expect(step.candidates).toContain(step.words);
  }
  expect(inviterStep.words).toBe(joinerStep.words);
  expect(inviterStep.candidates).not.toEqual(joinerStep.candidates);
});

test.each(['inviter', 'joiner'] as const)('both choose rightly, the %s first', (firstToChoose) => {
  const made = newPairing();
  const { inviter, joiner, inviterOwn, joinerOwn } = made;
  const words = made.inviterStep.words as string;
  const [first, second] = firstToChoose === 'inviter' ? [inviter, joiner] : [joiner, inviter];

  const chosen = first.choose(words);
  expect(chosen.step.phase).toBe('compare');
  expect(chosen.completed).toBeUndefined();
  const heard = hear(second, chosen.step.send);
  expect(heard.step).toMatchObject({ phase: 'compare', partnerChose: true, words });
  const secondDone = second.choose(words);
  const firstDone = hear(first, secondDone.step.send);

  expect([firstDone.step.phase, secondDone.step.phase]).toEqual(['paired', 'paired']);
  const [inviterPair, joinerPair] =
    firstToChoose === 'inviter'
      ? [pairOf(firstDone), pairOf(secondDone)]
      : [pairOf(secondDone), pairOf(firstDone)];
  expect(inviterPair?.pairId).toMatch(/^[\w-]{22}$/u);
  expect(inviterPair?.pairId).toBe(joinerPair?.pairId);
  expect(inviterPair?.root).toEqual(joinerPair?.root);
  expect(inviterPair?.root).toHaveLength(32);
  expect(inviterPair).toMatchObject({
    partnerStatic: joinerOwn.device.publicKey,
    partnerBook: joinerOwn.bookId,
  });
  expect(joinerPair).toMatchObject({
    partnerStatic: inviterOwn.device.publicKey,
    partnerBook: inviterOwn.bookId,
  });
});

test('each side names the book that it then shows', () => {
  const { inviter, joiner, inviterOwn, inviterStep } = newPairing();
  const words = inviterStep.words as string;
  const chosen = inviter.choose(words).step.send;
  const done = hear(inviter, joiner.choose(words).step.send);
  const told = pairOf(hear(joiner, chosen))?.partnerBook;
  expect(done.completed?.ownBook).toBe(told);
  expect(told).toBe(inviterOwn.bookId);
});

test('a wrong choice ends it on both sides, and nothing is shared', () => {
  const { inviter, joiner, inviterStep, joinerStep } = newPairing();
  inviter.choose(inviterStep.words as string);
  const wrong = joiner.choose(wrongOf(joinerStep));
  expect(wrong.step.phase).toBe('differ');
  expect(wrong.completed).toBeUndefined();
  const outcomes = wrong.step.send.map((note) => inviter.receive(note));
  expect(outcomes.at(-1)).toEqual({ ok: false, error: { type: 'WordsDiffer' } });
});

test('taps before the words and after the first tap do nothing', () => {
  const early = join('inviter', sodium.random(32));
  expect(early.choose('anything')).toEqual({ step: { send: [], phase: 'waiting' } });
  const { inviter, inviterStep } = newPairing();
  inviter.choose(inviterStep.words as string);
  expect(inviter.choose(wrongOf(inviterStep)).step).toMatchObject({ send: [], phase: 'compare' });
});

test('the right phrase has no favourite place', () => {
  const places = [0, 0, 0, 0];
  for (let i = 0; i < 120; i++) {
    const { words, candidates } = newPairing().inviterStep;
    const at = candidates?.indexOf(words as string) as number;
    places[at] = (places[at] as number) + 1;
  }
  // A fair place stays empty with probability 0.75^120, less than 10^-14.
  expect(Math.min(...places)).toBeGreaterThan(0);
}, 60_000);

test('repeats, echoes, garbage and strangers without the code change nothing', () => {
  const made = newPairing();
  const { inviter, joiner, notes } = made;
  const noise = [
    ...notes.flat(),
    ...join('joiner', sodium.random(32)).begin().send,
    sodium.random(552),
    sodium.random(10),
    new Uint8Array(0),
  ];
  for (const note of noise) {
    for (const [side, step] of [
      [inviter, made.inviterStep],
      [joiner, made.joinerStep],
    ] as const) {
      expect(side.receive(note)).toEqual({ ok: true, value: { step: { ...step, send: [] } } });
    }
  }
  expect(
    hear(inviter, joiner.choose(made.inviterStep.words as string).step.send).step,
  ).toMatchObject({ partnerChose: true });
});

test('a lost note is made good by the next: a choice carries the nonce once more', () => {
  const secret = sodium.random(32);
  const [inviter, joiner] = [join('inviter', secret), join('joiner', secret)];
  const second = hear(inviter, joiner.begin().send).step.send;
  const fourth = hear(inviter, hear(joiner, second).step.send).step.send;
  const { words } = hear(joiner, fourth).step;
  const heard = hear(inviter, joiner.choose(words as string).step.send);
  expect(heard.step).toMatchObject({ phase: 'compare', words, partnerChose: true });
});

test('notes out of order are ignored until their turn', () => {
  const { inviter, joiner, joinerStep } = newPairing();
  const choice = joiner.choose(joinerStep.words as string).step.send;
  const heard = [...choice].reverse().map((note) => inviter.receive(note));
  expect(heard.map((result) => result.ok && result.value.step.partnerChose)).toEqual([true, true]);

  const secret = sodium.random(32);
  const [late, early] = [join('inviter', secret), join('joiner', secret)];
  const [first] = early.begin().send as [Bytes];
  const [second] = hear(late, [first]).step.send as [Bytes];
  const [third] = hear(early, [second]).step.send as [Bytes];
  const another = join('inviter', secret);
  expect(another.receive(third)).toEqual({
    ok: true,
    value: { step: { send: [], phase: 'waiting' } },
  });
  expect(hear(another, [first]).step.send).toHaveLength(1);
});

test('the code is used up by its first joiner, and the next one is told so', () => {
  const secret = sodium.random(32);
  const inviter = join('inviter', secret);
  const [first, second] = [join('joiner', secret), join('joiner', secret)];
  const opening = first.begin().send;
  const answer = hear(inviter, opening).step.send;

  const refused = hear(inviter, second.begin().send).step;
  expect(refused).toMatchObject({ send: [], isAttempt: true });
  expect(hear(inviter, opening).step.isAttempt).toBeUndefined();
  const refusal = refused.refuse as Bytes;
  expect(second.receive(refusal)).toEqual({ ok: false, error: { type: 'CodeUsed' } });

  expect(hear(inviter, opening).step.refuse).toBeUndefined();
  const third = hear(first, answer).step.send;
  expect(hear(first, [refusal]).step).toEqual({ send: [], phase: 'waiting' });
  expect(hear(inviter, third).step.send).toHaveLength(1);
});

test('a joiner who takes the answer to another one for its own stops', () => {
  const secret = sodium.random(32);
  const inviter = join('inviter', secret);
  const [first, second] = [join('joiner', secret), join('joiner', secret)];
  const answer = hear(inviter, first.begin().send).step.send;
  second.begin();
  expect(second.receive(answer[0] as Bytes)).toEqual({ ok: false, error: { type: 'BadMessage' } });
});

test('after the pairing, repeats tell nothing new', () => {
  const { inviter, joiner, inviterStep } = newPairing();
  const words = inviterStep.words as string;
  const fromInviter = inviter.choose(words).step.send;
  const fromJoiner = joiner.choose(words).step.send;
  expect(hear(inviter, fromJoiner).completed).toBeDefined();
  expect(hear(joiner, fromInviter).completed).toBeDefined();
  const repeated = hear(inviter, fromJoiner);
  expect(repeated.completed).toBeUndefined();
  expect(repeated.step).toMatchObject({ send: [], phase: 'paired' });
});

test('all notes have one length and share no bytes', () => {
  const { inviter, notes, inviterStep } = newPairing();
  const all = [...notes.flat(), ...inviter.choose(inviterStep.words as string).step.send.slice(-1)];
  expect(new Set(all.map((note) => note.length))).toEqual(new Set([552]));
  expect(new Set(all.map((note) => Buffer.from(note.slice(0, 24)).toString('hex'))).size).toBe(6);
});

// ------------------------------------------------------------------------------------------------- dishonest sides

const badMessage = { ok: false, error: { type: 'BadMessage' } };
const nothing = new Uint8Array(0);

/** An honest inviter and a cheating joiner, up to the message that shows the joiner's nonce. */
const cheatInviter = (commit: (theirs: Bytes) => Bytes) => {
  const secret = sodium.random(32);
  const inviter = join('inviter', secret);
  const cheat = createCheat('joiner', secret);
  const theirs = cheat.read(hear(inviter, [cheat.say(nothing)]).step.send[0] as Bytes);
  const [reveal] = hear(inviter, [cheat.say(commit(theirs))]).step.send as [Bytes];
  const { send, receive } = cheat.finish();
  const shown = parseMessage(receive.open(cheat.notes.open(reveal) as Bytes) as Bytes);
  if (shown?.type !== 'reveal') throw new Error('the inviter must show its nonce');
  const tell = (message: Parameters<typeof encodeMessage>[0]) =>
    inviter.receive(cheat.notes.seal(send.seal(encodeMessage(message))));
  return { inviter, tell, shown: shown.nonce };
};

test('a joiner who shows another nonce than promised is refused', () => {
  const nonce = sodium.random(32);
  const honest = cheatInviter(() => commitmentOf(sodium, 'joiner', nonce));
  expect(honest.tell({ type: 'reveal', nonce })).toMatchObject({ ok: true });
  const { tell } = cheatInviter(() => commitmentOf(sodium, 'joiner', nonce));
  expect(tell({ type: 'reveal', nonce: sodium.random(32) })).toEqual(badMessage);
});

test('a joiner who mirrors the inviter is refused', () => {
  const { tell, shown } = cheatInviter((theirs) => theirs);
  expect(tell({ type: 'reveal', nonce: shown })).toEqual(badMessage);
});

test('a joiner who skips its nonce is refused', () => {
  const { tell } = cheatInviter(() => sodium.random(32));
  expect(tell({ type: 'chosen', book: 'A'.repeat(22) })).toEqual(badMessage);
});

test('an inviter who shows another nonce than promised is refused', () => {
  const reveal = (promised: Bytes, shown: Bytes) => {
    const secret = sodium.random(32);
    const joiner = join('joiner', secret);
    const cheat = createCheat('inviter', secret);
    cheat.read(joiner.begin().send[0] as Bytes);
    const answer = cheat.say(commitmentOf(sodium, 'inviter', promised));
    cheat.read(hear(joiner, [answer]).step.send[0] as Bytes);
    const message = encodeMessage({ type: 'reveal', nonce: shown });
    return joiner.receive(cheat.notes.seal(cheat.finish().send.seal(message)));
  };
  const nonce = sodium.random(32);
  expect(reveal(nonce, nonce)).toMatchObject({ ok: true });
  expect(reveal(nonce, sodium.random(32))).toEqual(badMessage);
});

test('a first message that breaks the handshake ends the pairing', () => {
  const secret = sodium.random(32);
  for (const content of [sodium.random(48), sodium.random(3), nothing]) {
    const note = createNotes(sodium, noteKeysOf(sodium, secret), 'joiner').seal(content);
    expect(join('inviter', secret).receive(note)).toEqual(badMessage);
  }
});

test('a joiner with a weak key is refused', () => {
  const secret = sodium.random(32);
  const cheat = createCheat('joiner', secret, { ...sodium, publicKeyOf: () => new Uint8Array(32) });
  expect(join('inviter', secret).receive(cheat.say(nothing))).toEqual(badMessage);
});

test('a partner whose book id is none is refused', () => {
  const nonce = sodium.random(32);
  const { tell } = cheatInviter(() => commitmentOf(sodium, 'joiner', nonce));
  expect(tell({ type: 'reveal', nonce })).toMatchObject({ ok: true });
  expect(tell({ type: 'chosen', book: '../../private/book/xx' })).toEqual(badMessage);
});

/** Mallory holds the code, ends both handshakes with keys of her own, and passes on all that she can. */
const interpose = () => {
  const secret = sodium.random(32);
  const [inviter, joiner] = [join('inviter', secret), join('joiner', secret)];
  const [towardInviter, towardJoiner] = [
    createCheat('joiner', secret),
    createCheat('inviter', secret),
  ];
  const only = (notes: readonly Bytes[]) => notes[0] as Bytes;

  towardJoiner.read(only(joiner.begin().send));
  const second = hear(inviter, [towardInviter.say(nothing)]).step.send;
  const third = hear(joiner, [towardJoiner.say(towardInviter.read(only(second)))]).step.send;
  const fourth = hear(inviter, [towardInviter.say(towardJoiner.read(only(third)))]).step.send;
  const [withInviter, withJoiner] = [towardInviter.finish(), towardJoiner.finish()];
  const inviterNonce = withInviter.receive.open(towardInviter.notes.open(only(fourth)) as Bytes);
  const joinerStep = hear(joiner, [
    towardJoiner.notes.seal(withJoiner.send.seal(inviterNonce as Bytes)),
  ]).step;
  const joinerNonce = withJoiner.receive.open(
    towardJoiner.notes.open(only(joinerStep.send)) as Bytes,
  );
  const inviterStep = hear(inviter, [
    towardInviter.notes.seal(withInviter.send.seal(joinerNonce as Bytes)),
  ]).step;
  return { inviterStep, joinerStep };
};

test('somebody in the middle who knows the code cannot make the words agree: 500 of 500', () => {
  for (let i = 0; i < 500; i++) {
    const { inviterStep, joinerStep } = interpose();
    expect([inviterStep.phase, joinerStep.phase]).toEqual(['compare', 'compare']);
    expect(inviterStep.words).not.toBe(joinerStep.words);
    expect(joinerStep.candidates).not.toContain(inviterStep.words);
  }
}, 60_000);

test('two devices of one person come to one link, and to the inviter’s book', () => {
  const secret = sodium.random(32);
  const [phone, tablet] = [createKeyring(sodium), createKeyring(sodium)];
  const inviter = join('inviter', secret, phone, undefined, 'own');
  const joiner = join('joiner', secret, tablet, undefined, 'own');
  const words = untilWords(inviter, joiner).inviterStep.words as string;
  const told = inviter.choose(words).step.send;
  const done = joiner.choose(words);
  const [one, other] = [hear(inviter, done.step.send).completed, hear(joiner, told).completed];
  if (one?.purpose !== 'own' || other?.purpose !== 'own') throw new Error('Not linked');
  expect(one.link).toEqual({ ...other.link, otherStatic: tablet.self.publicKey });
  expect(other.link.otherStatic).toEqual(phone.self.publicKey);
  expect([one.ownBook, other.ownBook]).toEqual([phone.bookId, phone.bookId]);
});

test('a code for an own device leads to no partner, nor the other way round', () => {
  const secret = sodium.random(32);
  for (const [here, there] of [
    ['own', 'partner'],
    ['partner', 'own'],
  ] as const) {
    const inviter = join('inviter', secret, undefined, undefined, here);
    const joiner = join('joiner', secret, undefined, undefined, there);
    expect(inviter.topic).not.toBe(joiner.topic);
    inviter.begin();
    // Nothing of it opens there, so the code is not used up either.
    expect(hear(inviter, joiner.begin().send).step.send).toEqual([]);
  }
});
