import type { Bytes } from '../../core/bytes';
import type { PairingError } from '../../core/errors';
import type { PairingRole, PairingStep } from '../../core/ports';
import { err, ok, type Result } from '../../core/result';
import { bookFor, type Keyring, type Pair } from '../keyring';
import { createHandshake, type HandshakeResult } from '../noise/handshake';
import { xxPsk3 } from '../noise/patterns';
import type { Sodium } from '../sodium';
import { concat, lengthPrefixed, utf8 } from '../wire';
import { candidatesFor, commitmentOf, comparisonWords, type Nonces } from './comparison';
import { encodeMessage, parseMessage, type PairingMessage } from './messages';
import { createNotes, noteKeysOf, otherRole } from './notes';
import { pairFrom } from './pairFrom';

export interface Progress {
  readonly step: PairingStep;
  /** Only with the step that completes the pairing: the pair, and the own book that it is shown. */
  readonly completed?: { readonly pair: Pair; readonly ownBook: string };
}

/** What one of the other side's messages brings about: an error ends the conversation. */
type Reaction = (content: Bytes) => PairingError | null;

const badMessage: PairingError = { type: 'BadMessage' };

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
 * The inviter hears the first joiner alone: the code is used up then.
 */
export const createConversation = (
  sodium: Sodium,
  role: PairingRole,
  secret: Bytes,
  own: Keyring,
) => {
  const noteKeys = noteKeysOf(sodium, secret);
  const { topic } = noteKeys;
  const notes = createNotes(sodium, noteKeys, role);
  const handshake = createHandshake(sodium, {
    pattern: xxPsk3,
    role: role === 'joiner' ? 'initiator' : 'responder',
    prologue: concat(lengthPrefixed(utf8('hearth/pair/1')), utf8(topic)),
    own: own.device,
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
  let shown: string | undefined;
  /** The first note of the other side: whoever begins anew with another one is somebody else. */
  let opening: Bytes | undefined;
  /** The first note of the latest one who came too late. */
  let latecomer: Bytes | undefined;

  const established = (): HandshakeResult => (channel ??= handshake.finish());

  const ownBook = (): string => {
    const { otherStatic } = established();
    if (!otherStatic) throw new Error('A pairing needs the static key of the other side');
    return (shown ??= bookFor(sodium, own, otherStatic));
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

  const sendNonce = () => sendMessage({ type: 'reveal', nonce });

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
    if (message?.type !== 'reveal' || !theirCommitment) return badMessage;
    const theirs = message.nonce;
    if (!sodium.isSame(commitmentOf(sodium, otherRole(role), theirs), theirCommitment)) {
      return badMessage;
    }
    nonces =
      role === 'inviter' ? { inviter: nonce, joiner: theirs } : { inviter: theirs, joiner: nonce };
    const words = comparisonWords(sodium, established().hash, nonces);
    comparison = { words, candidates: candidatesFor(sodium, words) };
    return null;
  };

  const readVerdict: Reaction = (content) => {
    const message = readMessage(content);
    if (message?.type === 'differ') return { type: 'WordsDiffer' };
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
    ...(comparison && { partnerChose: partnerBook !== undefined }),
  });

  const stepped = (send: readonly Bytes[]): Progress =>
    chose && nonces && partnerBook
      ? {
          step: here(send),
          completed: {
            pair: pairFrom(sodium, established(), nonces, partnerBook),
            ownBook: ownBook(),
          },
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

  return {
    topic,
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
      chose = phrase === comparison.words;
      sendMessage(chose ? { type: 'chosen', book: ownBook() } : { type: 'differ' });
      // The note before this one has had no answer yet: both go, and the other side ignores a repeat.
      const send = sent.slice(-2);
      return chose ? stepped(send) : { step: { ...here(send), phase: 'differ' } };
    },
  };
};
