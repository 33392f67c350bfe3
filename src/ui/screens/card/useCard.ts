import { useLocation } from '@solidjs/router';
import type { CareLine } from '../../../core/care/card';
import { useHome } from '../../context';
import { t } from '../../i18n/card';
import type { Names } from './lines';

export interface ShownCard {
  /** For one: without a partner, for time alone, or asked for. */
  readonly isOwn: () => boolean;
  readonly lines: () => readonly CareLine[];
  /** As the one who holds the phone says it. */
  readonly names: () => Names;
  /** By name, for a page that both read. */
  readonly namesForBoth: () => Names;
}

export const ownCard = '/card/own';

/** Which card is shown: tonight's, or the one for time alone. */
export const useCard = (): ShownCard => {
  const home = useHome();
  const location = useLocation();
  const { state } = home.care;
  const isOwn = () =>
    location.pathname.startsWith(ownCard) ||
    home.state.partner === null ||
    state.tonight.kind === 'solo';
  const them = () => state.theirNames?.called || home.state.partner?.name;
  return {
    isOwn,
    lines: () => (isOwn() ? state.soloCard : state.card),
    names: () => ({ me: t('card.me'), them: them() || t('card.them'), forBoth: false }),
    namesForBoth: () => ({
      me: state.names.called || home.state.name,
      them: them() || t('card.them'),
      forBoth: true,
    }),
  };
};
