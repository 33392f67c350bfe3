import type { Bytes } from '../../core/bytes';
import type { PairingError } from '../../core/errors';
import type { PairingPurpose, PairingRole, PairingStep } from '../../core/ports/pairing';
import { err, ok, type Result } from '../../core/result';
import { bookFor, keyFor, linkIdOf, type Keyring, type Link, type Pair } from '../keyring';
import { createHandshake, type HandshakeResult } from '../noise/handshake';
import { xxPsk3 } from '../noise/patterns';
import type { Sodium } from '../sodium';
import { concat, lengthPrefixed, utf8 } from '../wire';
import { candidatesFor, commitmentOf, comparisonWords, type Nonces } from './comparison';
import { inviterMark, joinerMark } from './marks';
import { encodeMessage, parseMessage, type PairingMessage } from './messages';
import { createNotes, noteKeysOf, otherRole } from './notes';
import { pairFrom } from './pairFrom';

export interface Progress {
  readonly step: PairingStep;
  /** Only with the step that completes the pairing. */
  readonly completed?: Completed;
}

/** `ownBook`: the one that the partner is shown; between own devices it is the inviter's. */
export type Completed =
  | { readonly purpose: 'partner'; readonly pair: Pair; readonly ownBook: string }
  | { readonly purpose: 'own'; readonly link: Link; readonly ownBook: string };

/** What one of the other side's messages brings about: an error ends the conversation. */
type Reaction = (content: Bytes) => PairingError | null;

const badMessage: PairingError = { type: 'BadMessage' };

const prologues = { partner: 'hearth/pair/1', own: 'hearth/own/1' } as const;

/**
 * One side of one pairing. The joiner, who scanned the code, is the Noise initiator:
 *
 *     1 joiner → inviter   Noise 1
 *     2 inviter → joiner   Noise 2, commitment to the inviter's nonce
 *     3 joiner → inviter   Noise 3, commitment to the joiner's nonce
 *     4 inviter → joiner   the inviter's nonce
 *     5 joiner → inviter   the joiner's nonce
 *     then from each, once its person has tapped: the id of their book, or that the words differ
 *
 * The inviter hears the first joiner alone: the code is used up then. `theirMark`: the inviter's, as the joiner's
 * camera has seen it. The joiner then chooses by itself, and the inviter by `see` instead of words.
 */
export const createConversation = (
  sodium: Sodium,
  role: PairingRole,
  secret: Bytes,
  own: Keyring,
  theirMark?: Bytes,
  purpose: PairingPurpose = 'partner',
) => {
  const noteKeys = noteKeysOf(sodium, secret, purpose);
  const ownKey = keyFor(own, purpose);
  const { topic } = noteKeys;
  const notes = createNotes(sodium, noteKeys, role);
  const handshake = createHandshake(sodium, {
    pattern: xxPsk3,
    role: role === 'joiner' ? 'initiator' : 'responder',
    prologue: concat(lengthPrefixed(utf8(prologues[purpose])), utf8(topic)),
    own: ownKey,
    psks: [secret],
  });
  const nonce = sodium.random(32);
  const sent: Bytes[] = [];
  let channel: HandshakeResult | undefined;
  let theirCommitment: Bytes | undefined;
  let nonces: Nonces | undefined;
  let comparison: Pick<PairingStep, 'words' | 'candidates'> | undefined;
  let chose = false;
  let partnerBook: string | undefined;
  let partnerSaw = false;
  /** What this side's camera has seen of the joiner. */
  let seen: Bytes | undefined;
  let shown: string | undefined;
  /** The first note of the other side: whoever begins anew with another one is somebody else. */
  let opening: Bytes | undefined;
  /** The first note of the latest one who came too late. */
  let latecomer: Bytes | undefined;

  const established = (): HandshakeResult => (channel ??= handshake.finish());

  const ownBook = (): string => {
    const { otherStatic } = established();
    if (!otherStatic) throw new Error('A pairing needs the static key of the other side');
    return (shown ??= purpose === 'own' ? own.bookId : bookFor(sodium, own, otherStatic));
  };

  const sendHandshake = (payload: Bytes): PairingError | null => {
    const message = handshake.write(payload);
    if (!message) return badMessage;
    sent.push(notes.seal(message));
    return null;
  };

  const sendCommitment = () => sendHandshake(commitmentOf(sodium, role, nonce));

  const sendMessage = (message: PairingMessage): null => {
    sent.push(notes.seal(established().send.seal(encodeMessage(message))));
    return null;
  };

  const ownMark = (): Bytes | null => {
    const key = own.device.publicKey;
    if (role === 'inviter') return inviterMark(sodium, secret, key);
    return theirMark ? joinerMark(sodium, secret, theirMark, key) : null;
  };

  const sendChosen = () => {
    chose = true;
    sendMessage({ type: 'chosen', book: ownBook() });
  };

  const sendNonce = () => {
    sendMessage({ type: theirMark ? 'seen' : 'reveal', nonce });
    if (theirMark) sendChosen();
    return null;
  };

  /** Whether the other side's key is the one that this side's camera has seen. */
  const isAsSeen = (): boolean => {
    const key = established().otherStatic;
    const [mark, inviter] = [theirMark ?? seen, ownMark()];
    if (!key || !mark || !inviter) return false;
    const expected =
      role === 'joiner'
        ? inviterMark(sodium, secret, key)
        : joinerMark(sodium, secret, inviter, key);
    return sodium.isSame(mark, expected);
  };

  const readMessage = (content: Bytes): PairingMessage | null => {
    const plain = established().receive.open(content);
    return plain && parseMessage(plain);
  };

  const readFirst: Reaction = (content) => (handshake.read(content) ? null : badMessage);

  const readCommitment: Reaction = (content) => {
    theirCommitment = handshake.read(content) ?? undefined;
    return theirCommitment ? null : badMessage;
  };

  const readNonce: Reaction = (content) => {
    const message = readMessage(content);
    const isNonce = message?.type === 'reveal' || (message?.type === 'seen' && role === 'inviter');
    if (!isNonce || !theirCommitment) return badMessage;
    const theirs = message.nonce;
    if (!sodium.isSame(commitmentOf(sodium, otherRole(role), theirs), theirCommitment)) {
      return badMessage;
    }
    if ((theirMark || seen) && !isAsSeen()) return { type: 'CodesDiffer' };
    partnerSaw = message.type === 'seen';
    nonces =
      role === 'inviter' ? { inviter: nonce, joiner: theirs } : { inviter: theirs, joiner: nonce };
    const words = comparisonWords(sodium, established().hash, nonces);
    comparison = { words, candidates: candidatesFor(sodium, words) };
    if (seen) sendChosen();
    return null;
  };

  const readVerdict: Reaction = (content) => {
    const message = readMessage(content);
    if (message?.type === 'differ') return { type: theirMark ? 'CodesDiffer' : 'WordsDiffer' };
    if (message?.type !== 'chosen') return badMessage;
    partnerBook = message.book;
    return null;
  };

  const script: Reaction[] =
    role === 'inviter'
      ? [
          (content) => readFirst(content) ?? sendCommitment(),
          (content) => readCommitment(content) ?? sendNonce(),
          readNonce,
          readVerdict,
        ]
      : [
          (content) => readCommitment(content) ?? sendCommitment(),
          (content) => readNonce(content) ?? sendNonce(),
          readVerdict,
        ];

  const here = (send: readonly Bytes[]): PairingStep => ({
    send,
    phase: !comparison ? 'waiting' : chose && partnerBook ? 'paired' : 'compare',
    ...comparison,
    ...(comparison && { partnerChose: partnerBook !== undefined, partnerSaw }),
  });

  const completedFrom = (pair: Pair): Completed => {
    if (purpose === 'partner') return { purpose, pair, ownBook: ownBook() };
    const { root, partnerStatic: otherStatic } = pair;
    const linkId = linkIdOf(sodium, ownKey.publicKey, otherStatic);
    return {
      purpose,
      link: { kind: 'own', linkId, root, next: null, otherStatic },
      ownBook: role === 'inviter' ? ownBook() : pair.partnerBook,
    };
  };

  const stepped = (send: readonly Bytes[]): Progress =>
    chose && nonces && partnerBook
      ? {
          step: here(send),
          completed: completedFrom(pairFrom(sodium, established(), nonces, partnerBook)),
        }
      : { step: here(send) };

  /** A code is used up by its first joiner. The inviter tells the next one so, and that one believes it at once. */
  const besides = (note: Bytes): Result<Progress, PairingError> => {
    if (role === 'joiner') {
      return !opening && notes.isRefusal(note) ? err({ type: 'CodeUsed' }) : ok({ step: here([]) });
    }
    const isRepeat = !opening || sodium.isSame(note, opening);
    if (isRepeat || !notes.isOpening(note)) return ok({ step: here([]) });
    const isAttempt = !latecomer || !sodium.isSame(latecomer, note);
    latecomer = note;
    const refuse = notes.sealRefusal();
    return ok({ step: { ...here([]), refuse, ...(isAttempt && { isAttempt }) } });
  };

  /** The own verdict. The note before it has had no answer yet: both go, and the other side ignores a repeat. */
  const decide = (isRight: boolean): Progress => {
    if (isRight) sendChosen();
    else sendMessage({ type: 'differ' });
    const send = sent.slice(-2);
    return isRight ? stepped(send) : { step: { ...here(send), phase: 'differ' } };
  };

  return {
    topic,
    ownMark,
    begin(): PairingStep {
      if (role === 'joiner') sendHandshake(new Uint8Array(0));
      return here([...sent]);
    },
    /** A note from the relay. Whatever is not the other side's next one changes nothing. */
    receive(note: Bytes): Result<Progress, PairingError> {
      const react = script[0];
      const content = react && notes.open(note);
      if (!react || !content) return besides(note);
      opening ??= note;
      script.shift();
      const before = sent.length;
      const error = react(content);
      return error ? err(error) : ok(stepped(sent.slice(before)));
    },
    /** The phrase that was tapped. Before there are words, and after the first tap, nothing happens. */
    choose(phrase: string): Progress {
      if (!comparison || chose) return { step: here([]) };
      return decide(phrase === comparison.words);
    },
    /** The joiner's mark, as the inviter's camera has seen it; also before the joiner has said anything. */
    see(mark: Bytes): Progress {
      if (role === 'joiner' || chose) return { step: here([]) };
      seen = mark;
      return comparison ? decide(isAsSeen()) : { step: here([]) };
    },
  };
};
