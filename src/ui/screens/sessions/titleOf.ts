import type { SessionRequest } from '../../../core/listening';
import { sessionWords } from '../../i18n/home';

/** Its own page. */
export const placeOf = (request: SessionRequest | null): string => {
  if (!request) return '/sessions';
  const name = request.session.slice('ses.'.length).toLowerCase();
  return `/sessions/${name === 'own' ? 'tonight' : name}`;
};

/** What a session is called; empty while there is none. */
export const titleOf = (request: SessionRequest | null): string =>
  request ? sessionWords(request.session, 'title') : '';
