import type { Bytes } from '../core/bytes';
import type { Problem } from '../core/errors';
import type {
  PairingCrypto,
  PairingPurpose,
  PairingRole,
  PairingStep,
  ResumedInvitation,
} from '../core/ports/pairing';
import type { DirectLine, NearbyCard } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import type { PairInfo, VaultInfo } from '../core/ports/vault';
import { ok, type Result } from '../core/result';
import type { PairingView, Scanned } from './api';
import type { Meeting, SquareReader, SyncAdapter } from './deps';
import { reachMs } from './meetFlow';
import { createTurns } from './turns';

/**
 * How long an invitation may be answered: a partner's link may lie in a messenger until the evening after; two devices of
 * one person lie side by side.
 */
const invitationMs = { partner: 24 * 60 * 60_000, own: 15 * 60_000 } as const;
/** How long the joiner waits for a first answer. */
const answerMs = 20_000;
/** Squares that carry a connection are shown until somebody puts the phone away. */
const nearbyMs = 10 * 60_000;
/** After the end, the last message is still repeated for the other side. */
const lingerMs = 15_000;

type Outcome = Promise<Result<void, Problem>>;

export interface PairingFlowOptions {
  readonly crypto: PairingCrypto;
  readonly sync: SyncAdapter;
  readonly clock: Clock;
  readonly onView: (view: PairingView, purpose: PairingPurpose) => void;
  /** Stores what the crypto worker holds now. */
  readonly keep: (keyring: Bytes) => Outcome;
  /** A pairing is about to be stored in the place of what was before. */
  readonly onPairing: (pair: PairInfo) => Outcome;
  /** The pairing is stored. Only when this has succeeded do the screens say that it is done. */
  readonly onPaired: (pair: PairInfo, line: DirectLine | null) => Outcome;
  /** Another device of this person is tied to this one, and that is stored. `role`: of this device. */
  readonly onOwn: (info: VaultInfo, role: PairingRole) => Outcome;
  /** Somebody came with a code that was used up. */
  readonly onAttempt: () => void;
}

/**
 * One pairing from invitation to the stored pair: carries the crypto worker's messages to the relay and back, or over a
 * line where the phones have read each other's squares without the internet.
 */
export const createPairingFlow = (options: PairingFlowOptions) => {
  const { crypto, sync, clock, keep } = options;
  /** What a message asks for is stored before the next one is answered. */
  const inTurn = createTurns();
  let meeting: Meeting | undefined;
  let role: PairingRole = 'inviter';
  let purpose: PairingPurpose = 'partner';
  let chosen = false;
  let line: DirectLine | null = null;
  let reader: SquareReader | undefined;
  let isScanning = false;
  /** What the joiner shows after a scan. */
  let showing: readonly string[] | null = null;
  /** Nobody has come with the code yet. */
  let waiting = false;
  let reachable = true;
  let expiresAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const invited = new Set<string>();

  const onView = (view: PairingView) => options.onView(view, purpose);

  const leave = () => {
    clearTimeout(timer);
    meeting?.close();
    meeting = undefined;
    reader = undefined;
    showing = null;
  };

  /** Also ends what two phones have made without the internet, unless they are connected now. */
  const leaveLine = () => {
    line?.close();
    line = null;
  };

  /** Until the code would have expired, whoever else comes with it is told that it is used up. */
  const watch = () => {
    meeting?.send([]);
    timer = setTimeout(leave, Math.max(0, expiresAt - clock.now()));
  };

  /** The other side may still wait for the last message. */
  const leaveLater = () => {
    clearTimeout(timer);
    timer = setTimeout(role === 'joiner' ? leave : watch, lingerMs);
  };

  const end = async (): Outcome => {
    leave();
    leaveLine();
    const keyring = await crypto.cancel();
    return keyring ? keep(keyring) : ok(undefined);
  };

  const fail = async (problem: Problem) => {
    onView({ phase: 'failed', problem });
    await end();
  };

  /** The inviter reads first; the joiner chooses, then reads. */
  const viewOf = (step: PairingStep): PairingView | null => {
    if (step.phase !== 'compare' || !step.words || !step.candidates) return null;
    if (showing) return { phase: 'showing', squares: showing, words: step.words };
    if (chosen && step.partnerSaw) return { phase: 'reaching' };
    if (step.partnerSaw) return { phase: 'looking', candidates: step.candidates };
    const reads = role === 'inviter' ? !step.partnerChose : chosen;
    return reads
      ? { phase: 'reading', words: step.words }
      : { phase: 'choosing', candidates: step.candidates };
  };

  const finish = async (store: () => Outcome) => {
    leaveLater();
    onView({ phase: 'finishing' });
    const stored = await store();
    onView(stored.ok ? { phase: 'paired' } : { phase: 'failed', problem: stored.error });
  };

  const paired = async (pair: PairInfo): Outcome => {
    const held = line;
    line = null;
    return options.onPaired(pair, held);
  };

  const take = async (step: PairingStep) => {
    const ready = step.pair ? await options.onPairing(step.pair) : ok(undefined);
    if (!ready.ok) return fail(ready.error);
    const kept = step.keyring ? await keep(step.keyring) : ok(undefined);
    if (!kept.ok) return fail(kept.error);
    if (step.send.length > 0) meeting?.send(step.send);
    if (step.refuse) {
      meeting?.sayOnce(step.refuse);
      if (step.isAttempt) options.onAttempt();
      return;
    }
    const { pair, own } = step;
    if (pair) return finish(() => paired(pair));
    if (own) return finish(() => options.onOwn(own, role));
    if (step.phase === 'differ') {
      leaveLater();
      return onView({ phase: 'failed', problem: { type: 'WordsDiffer' } });
    }
    const view = viewOf(step);
    if (!view) return;
    waiting = false;
    clearTimeout(timer);
    onView(view);
  };

  const settle = (result: Result<PairingStep, Problem>) =>
    result.ok ? take(result.value) : fail(result.error);

  /** A phone that slept wakes with its timer still to come. */
  const isTooLate = () => role === 'inviter' && waiting && clock.now() > expiresAt;

  const meet = (topic: string) => {
    const here = sync.meet({
      topic,
      onMessage: (message) =>
        void inTurn(async () => {
          if (meeting !== here) return;
          await (isTooLate()
            ? fail({ type: 'CodeExpired' })
            : settle(await crypto.receive(message)));
        }),
      onReach: (now) => (reachable = now),
      line,
    });
    meeting = here;
  };

  const begin = (as: PairingRole, topic: string, until: number) => {
    role = as;
    chosen = false;
    waiting = true;
    reachable = true;
    expiresAt = until;
    meet(topic);
    timer = setTimeout(() => {
      const expired: Problem = as === 'inviter' ? { type: 'CodeExpired' } : { type: 'NobodyThere' };
      void fail(reachable || line ? expired : { type: 'RelayUnreachable' });
    }, until - clock.now());
  };

  const showInvitation = (secret: Bytes, mark: Bytes | null) => {
    const code = sync.invitationToCode({ secret, expiresAt, purpose });
    invited.add(code);
    const link = sync.codeToLink(code);
    const shown = mark ? sync.markLink(link, mark) : link;
    onView({ phase: 'inviting', code, link, shown, expiresAt });
  };

  /** A way without the internet; null where the person has left meanwhile. */
  const openLine = async (): Promise<DirectLine> => {
    await end();
    const opened = sync.openLine();
    line = opened;
    opened.watch((isOpen) => {
      if (!isOpen && line === opened && meeting) void fail({ type: 'NoWayThere' });
    });
    return opened;
  };

  const isLate = (until: number) => until <= clock.now();

  /** `line`: where the two meet instead of at the relay. */
  const joinWith = async (
    { secret, mark, answer }: { secret: Bytes; mark: Bytes | null; answer: Bytes | null },
    until: number,
  ): Promise<void> => {
    const begun = await crypto.join(secret, mark ?? undefined, purpose);
    begin('joiner', begun.topic, until);
    if (begun.mark) {
      showing = sync.cardToSquares({ type: 'reply', mark: begun.mark, answer });
      onView({ phase: 'showing', squares: showing, words: null });
    }
    await take(begun.step);
  };

  const joinNearby = async (card: Extract<NearbyCard, { type: 'invite' }>): Promise<void> => {
    purpose = 'partner';
    if (isLate(card.expiresAt)) {
      return onView({ phase: 'failed', problem: { type: 'CodeExpired' } });
    }
    onView({ phase: 'preparing' });
    const opened = await openLine();
    const answer = await opened.answer(card.offer);
    if (line !== opened) return;
    if (!answer) return fail({ type: 'NotACode' });
    await joinWith({ ...card, answer }, clock.now() + nearbyMs);
  };

  const joinByText = async (
    text: string,
    mark: Bytes | null,
    to: PairingPurpose,
  ): Promise<void> => {
    purpose = to;
    const parsed = sync.parseInvitation(text, clock.now(), purpose);
    if (!parsed.ok) return onView({ phase: 'failed', problem: parsed.error });
    if (invited.has(sync.invitationToCode({ ...parsed.value, purpose }))) {
      return onView({ phase: 'failed', problem: { type: 'OwnCode' } });
    }
    onView({ phase: 'preparing' });
    await end();
    onView({ phase: 'joining' });
    await joinWith({ ...parsed.value, mark, answer: null }, clock.now() + answerMs);
  };

  /** The other phone's square, seen by this one's camera. */
  const takeReply = async ({ mark, answer }: Extract<NearbyCard, { type: 'reply' }>) => {
    chosen = true;
    if (line && answer) {
      onView({ phase: 'reaching' });
      clearTimeout(timer);
      timer = setTimeout(() => void fail({ type: 'NoWayThere' }), reachMs);
      if (!(await line.accept(answer))) return fail({ type: 'NotACode' });
    } else onView({ phase: 'finishing' });
    await inTurn(async () => {
      const result = await crypto.see(mark);
      const differs = result.ok && result.value.phase === 'differ';
      await settle(result);
      if (differs) onView({ phase: 'failed', problem: { type: 'CodesDiffer' } });
    });
  };

  /** Whether it was wanted here. */
  const takeCard = async (card: NearbyCard): Promise<boolean> => {
    if (card.type === 'invite' && !(meeting && role === 'inviter')) {
      await joinNearby(card);
      return true;
    }
    // A reply without an answer is for the relay, one with an answer for a line.
    const isWanted = card.type === 'reply' && meeting && role === 'inviter' && !chosen;
    if (!isWanted || (card.answer === null) !== (line === null)) return false;
    await takeReply(card);
    return true;
  };

  return {
    async invite(of: PairingPurpose): Promise<void> {
      purpose = of;
      onView({ phase: 'preparing' });
      await end();
      const until = clock.now() + invitationMs[purpose];
      const { secret, mark, topic, step } = await crypto.invite(until, purpose);
      const kept = step.keyring ? await keep(step.keyring) : ok(undefined);
      if (!kept.ok) return fail(kept.error);
      begin('inviter', topic, until);
      showInvitation(secret, mark);
    },

    async inviteNearby(): Promise<void> {
      purpose = 'partner';
      onView({ phase: 'preparing' });
      const opened = await openLine();
      const offer = await opened.offer();
      if (line !== opened) return;
      const until = clock.now() + nearbyMs;
      const { secret, mark, topic, step } = await crypto.invite(until);
      const kept = step.keyring ? await keep(step.keyring) : ok(undefined);
      if (!kept.ok) return fail(kept.error);
      if (!mark || line !== opened) return;
      begin('inviter', topic, until);
      const card = { type: 'invite', secret, expiresAt: until, mark, offer } as const;
      onView({ phase: 'nearby', squares: sync.cardToSquares(card) });
    },

    /** Goes on with the invitation that was made before the vault was locked. */
    resume(found: Exclude<ResumedInvitation, { state: 'expired' }>): void {
      leave();
      purpose = found.purpose;
      if (found.state === 'open') {
        begin('inviter', found.topic, found.expiresAt);
        return showInvitation(found.secret, found.mark);
      }
      expiresAt = found.expiresAt;
      meet(found.topic);
      watch();
    },

    /** A link or a code, from wherever it came: words have to be compared then. */
    join: (text: string, to: PairingPurpose): Promise<void> => joinByText(text, null, to),

    /** A text that the camera has read. */
    async scan(text: string): Promise<Scanned> {
      if (isScanning) return null;
      isScanning = true;
      try {
        const isText = sync.parseInvitation(text, clock.now(), 'partner');
        if (isText.ok || ['CodeExpired', 'DeviceCode'].includes(isText.error.type)) {
          if (meeting && role === 'inviter') return null;
          await joinByText(text, sync.parseMark(text), 'partner');
          return { have: 1, total: 1 };
        }
        reader ??= sync.readSquares();
        const read = reader.add(text);
        return !read?.card || (await takeCard(read.card)) ? read : null;
      } finally {
        isScanning = false;
      }
    },

    async choose(phrase: string): Promise<void> {
      chosen = true;
      await inTurn(async () => settle(await crypto.choose(phrase)));
    },

    /** Also takes back a code that nobody has used. */
    async cancel(): Promise<void> {
      const ended = await end();
      onView(ended.ok ? { phase: 'idle' } : { phase: 'failed', problem: ended.error });
    },

    close(): void {
      leave();
      leaveLine();
    },
  };
};
