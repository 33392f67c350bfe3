import { useHome } from '../../context';
import { t } from '../../i18n/together';

/** How the partner wants to be called, or is called. */
export const usePartnerName = (): (() => string) => {
  const home = useHome();
  return () => home.care.state.theirNames?.called || home.state.partner?.name || t('badly.partner');
};
