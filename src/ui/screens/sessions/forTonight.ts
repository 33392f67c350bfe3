import type { Kind } from '../../../core/care/types';
import type { SessionRequest } from '../../../core/listening';

/** The one that is made for tonight. */
export const ownSession = 'ses.own';

export const audienceOf = (kind: Kind): NonNullable<SessionRequest['audience']> =>
  kind === 'solo' || kind === 'distance' ? kind : 'couple';

/** What a session for tonight begins with; everything about it can be changed before it is heard. */
export const forTonight = (kind: Kind, minutes = 10): SessionRequest => ({
  session: ownSession,
  kind,
  audience: audienceOf(kind),
  minutes,
  talk: 'little',
  seed: 1,
});
