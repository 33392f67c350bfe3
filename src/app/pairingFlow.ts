import type { Problem } from '../core/errors';
import type { Clock, PairInfo, PairingCrypto, PairingRole, PairingStep } from '../core/ports';
import type { Bytes } from '../core/bytes';
import type { Result } from '../core/result';
import type { PairingView } from './api';
import type { Meeting, SyncAdapter } from './deps';

/** How long an invitation on screen may be answered. */
const invitationMs = 60 * 60_000;
/** How long the joiner waits for a first answer. */
const answerMs = 20_000;
/** After the end, the last message is still repeated for the other side. */
const lingerMs = 15_000;

export interface PairingFlowOptions {
  readonly crypto: PairingCrypto;
  readonly sync: SyncAdapter;
  readonly clock: Clock;
  readonly onView: (view: PairingView) => void;
  /** Stores the pairing; only when that has succeeded do the screens say that it is done. */
  readonly onPaired: (pair: PairInfo, keyring: Bytes) => Promise<Result<void, Problem>>;
}

/** One pairing from invitation to the stored pair: carries the crypto worker's messages to the relay and back. */
export const createPairingFlow = (options: PairingFlowOptions) => {
  const { crypto, sync, clock, onView } = options;
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

  /**
   * The other side may still wait for the last message; and until the code would have expired, whoever else comes
   * with it is told that it is used up.
   */
  const leaveLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (role === 'joiner') return leave();
      meeting?.send([]);
      timer = setTimeout(leave, Math.max(0, expiresAt - clock.now()));
    }, lingerMs);
  };

  const fail = (problem: Problem) => {
    leave();
    void crypto.cancel();
    onView({ phase: 'failed', problem });
  };

  /** The inviter reads first; the joiner chooses, then reads. */
  const viewOf = (step: PairingStep): PairingView | null => {
    if (step.phase !== 'compare' || !step.words || !step.candidates) return null;
    const reads = role === 'inviter' ? !step.partnerChose : chosen;
    return reads
      ? { phase: 'reading', words: step.words }
      : { phase: 'choosing', candidates: step.candidates };
  };

  const take = async (step: PairingStep) => {
    if (step.send.length > 0) meeting?.send(step.send);
    if (step.refuse) {
      meeting?.sayOnce(step.refuse);
      return;
    }
    if (step.phase === 'paired' && step.pair && step.keyring) {
      leaveLater();
      onView({ phase: 'finishing' });
      const stored = await options.onPaired(step.pair, step.keyring);
      return onView(stored.ok ? { phase: 'paired' } : { phase: 'failed', problem: stored.error });
    }
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
    result.ok ? take(result.value) : Promise.resolve(fail(result.error));

  const begin = async (as: PairingRole, secret: Bytes, waitMs: number) => {
    role = as;
    chosen = false;
    waiting = true;
    reachable = true;
    expiresAt = clock.now() + waitMs;
    const { topic, step } = await crypto.begin(as, secret);
    meeting = sync.meet({
      topic,
      onMessage(message) {
        // A phone that slept wakes with its timer still to come.
        if (as === 'inviter' && waiting && clock.now() > expiresAt) {
          return fail({ type: 'CodeExpired' });
        }
        void crypto.receive(message).then(settle);
      },
      onReach: (now) => (reachable = now),
    });
    timer = setTimeout(() => {
      const expired: Problem = as === 'inviter' ? { type: 'CodeExpired' } : { type: 'NobodyThere' };
      fail(reachable ? expired : { type: 'RelayUnreachable' });
    }, waitMs);
    await take(step);
  };

  const restart = async () => {
    leave();
    await crypto.cancel();
    onView({ phase: 'preparing' });
  };

  return {
    async invite(): Promise<void> {
      await restart();
      const secret = await crypto.newSecret();
      await begin('inviter', secret, invitationMs);
      const code = sync.invitationToCode({ secret, expiresAt });
      invited.add(code);
      onView({ phase: 'inviting', code, link: sync.codeToLink(code), expiresAt });
    },

    async join(text: string): Promise<void> {
      const parsed = sync.parseInvitation(text, clock.now());
      if (!parsed.ok) return onView({ phase: 'failed', problem: parsed.error });
      if (invited.has(sync.invitationToCode(parsed.value))) {
        return onView({ phase: 'failed', problem: { type: 'OwnCode' } });
      }
      await restart();
      onView({ phase: 'joining' });
      await begin('joiner', parsed.value.secret, answerMs);
    },

    async choose(phrase: string): Promise<void> {
      chosen = true;
      await settle(await crypto.choose(phrase));
    },

    cancel(): void {
      leave();
      void crypto.cancel();
      onView({ phase: 'idle' });
    },

    close: leave,
  };
};
