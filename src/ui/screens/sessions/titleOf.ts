import type { SessionRequest } from '../../../core/listening';
import { sessionWords } from '../../i18n/home';

/** Its own page. */
export const placeOf = (request: SessionRequest | null): string =>
  request ? `/sessions/${request.session.slice(4).toLowerCase()}` : '/sessions';

/** What a session is called; empty while there is none. */
export const titleOf = (request: SessionRequest | null): string =>
  request ? sessionWords(request.session, 'title') : '';
