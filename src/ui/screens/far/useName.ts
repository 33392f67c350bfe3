import { useHome } from '../../context';
import { t } from '../../i18n/far';

/** How the partner wants to be called, or is called. */
export const useName = (): (() => string) => {
  const home = useHome();
  return () => home.care.state.theirNames?.called || home.state.partner?.name || t('far.partner');
};
