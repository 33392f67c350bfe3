import { t } from '../../i18n/far';
import { sessionWords } from '../../i18n/home';

/** What is begun together. */
export const whatWords = (what: string): string =>
  what === 'quiet' ? t('soon.quiet') : sessionWords(what, 'title') || t('soon.session');
