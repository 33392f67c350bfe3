import { useApp } from './context';
import { t } from './i18n';
import { HideIcon } from './kit/icons';

/** In the upper corner of everything behind the door: one tap, and the screen is blank and locked. */
export const HideNow = () => {
  const { gate } = useApp();
  return (
    <button
      type="button"
      class="hide-now"
      aria-label={t('gate.hideNow')}
      onClick={() => gate.hide()}
    >
      <HideIcon />
    </button>
  );
};
