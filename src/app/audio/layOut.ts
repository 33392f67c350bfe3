import { bdl } from '../../content/sessions/clips';
import { g3 } from '../../content/sessions/g3';
import { planSession } from '../../core/care/plan';
import type { SessionRequest } from '../../core/listening';
import type { Clip, SessionPlan } from '../../core/ports';

/** Everything that may be heard. */
export const allClips: readonly Clip[] = bdl.clips;

/** Everything that a request may need, both twins: what is fetched must not tell which of them is offered. */
export const clipsOf = ({ session }: SessionRequest): readonly Clip[] =>
  session === g3.touch.id ? bdl.clips : [];

/**
 * A session as these people would hear it. Touch is offered only where both have said that they like it; otherwise its
 * twin without touch. Null: there is no such session.
 */
export const layOut = (
  { session }: SessionRequest,
  { touchWelcome }: { readonly touchWelcome: boolean },
): SessionPlan | null =>
  session === g3.touch.id
    ? planSession({ session: touchWelcome ? g3.touch : g3.noTouch, voice: bdl })
    : null;
