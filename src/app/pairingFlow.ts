import type { Bytes } from '../core/bytes';
import type { Problem } from '../core/errors';
import type {
  Clock,
  PairInfo,
  PairingCrypto,
  PairingRole,
  PairingStep,
  ResumedInvitation,
} from '../core/ports';
import { ok, type Result } from '../core/result';
import type { PairingView } from './api';
import type { Meeting, SyncAdapter } from './deps';
import { createTurns } from './turns';

/** How long an invitation may be answered: a link may lie in a messenger until the evening after. */
const invitationMs = 24 * 60 * 60_000;
/** How long the joiner waits for a first answer. */
const answerMs = 20_000;
/** After the end, the last message is still repeated for the other side. */
const lingerMs = 15_000;

type Outcome = Promise<Result<void, Problem>>;

export interface PairingFlowOptions {
  readonly crypto: PairingCrypto;
  readonly sync: SyncAdapter;
  readonly clock: Clock;
  readonly onView: (view: PairingView) => void;
  /** Stores what the crypto worker holds now. */
  readonly keep: (keyring: Bytes) => Outcome;
  /** The pairing is stored. Only when this has succeeded do the screens say that it is done. */
  readonly onPaired: (pair: PairInfo) => Outcome;
  /** Somebody came with a code that was used up. */
  readonly onAttempt: () => void;
}

/** One pairing from invitation to the stored pair: carries the crypto worker's messages to the relay and back. */
export const createPairingFlow = (options: PairingFlowOptions) => {
  const { crypto, sync, clock, onView, keep } = options;
  /** What a message asks for is stored before the next one is answered. */
  const inTurn = createTurns();
  let meeting: Meeting | undefined;
  let role: PairingRole = 'inviter';
  let chosen = false;
  /** Nobody has come with the code yet. */
  let waiting = false;
  let reachable = true;
  let expiresAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const invited = new Set<string>();

  const leave = () => {
    clearTimeout(timer);
    meeting?.close();
    meeting = undefined;
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
    const reads = role === 'inviter' ? !step.partnerChose : chosen;
    return reads
      ? { phase: 'reading', words: step.words }
      : { phase: 'choosing', candidates: step.candidates };
  };

  const finish = async (pair: PairInfo) => {
    leaveLater();
    onView({ phase: 'finishing' });
    const stored = await options.onPaired(pair);
    onView(stored.ok ? { phase: 'paired' } : { phase: 'failed', problem: stored.error });
  };

  const take = async (step: PairingStep) => {
    const kept = step.keyring ? await keep(step.keyring) : ok(undefined);
    if (!kept.ok) return fail(kept.error);
    if (step.send.length > 0) meeting?.send(step.send);
    if (step.refuse) {
      meeting?.sayOnce(step.refuse);
      if (step.isAttempt) options.onAttempt();
      return;
    }
    if (step.pair) return finish(step.pair);
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
      void fail(reachable ? expired : { type: 'RelayUnreachable' });
    }, until - clock.now());
  };

  const showInvitation = (secret: Bytes) => {
    const code = sync.invitationToCode({ secret, expiresAt });
    invited.add(code);
    onView({ phase: 'inviting', code, link: sync.codeToLink(code), expiresAt });
  };

  return {
    async invite(): Promise<void> {
      onView({ phase: 'preparing' });
      await end();
      const until = clock.now() + invitationMs;
      const { secret, topic, step } = await crypto.invite(until);
      const kept = step.keyring ? await keep(step.keyring) : ok(undefined);
      if (!kept.ok) return fail(kept.error);
      begin('inviter', topic, until);
      showInvitation(secret);
    },

    /** Goes on with the invitation that was made before the vault was locked. */
    resume(found: Exclude<ResumedInvitation, { state: 'expired' }>): void {
      leave();
      if (found.state === 'open') {
        begin('inviter', found.topic, found.expiresAt);
        return showInvitation(found.secret);
      }
      expiresAt = found.expiresAt;
      meet(found.topic);
      watch();
    },

    async join(text: string): Promise<void> {
      const parsed = sync.parseInvitation(text, clock.now());
      if (!parsed.ok) return onView({ phase: 'failed', problem: parsed.error });
      if (invited.has(sync.invitationToCode(parsed.value))) {
        return onView({ phase: 'failed', problem: { type: 'OwnCode' } });
      }
      onView({ phase: 'preparing' });
      await end();
      onView({ phase: 'joining' });
      const { topic, step } = await crypto.join(parsed.value.secret);
      begin('joiner', topic, clock.now() + answerMs);
      await take(step);
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

    close: leave,
  };
};
