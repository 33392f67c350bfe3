import { For } from 'solid-js';
import type { Signal } from '../../../core/care/rules';
import { useHome } from '../../context';
import { t } from '../../i18n/card';

const signals: readonly Signal[] = ['less', 'quiet', 'space', 'stop'];

/** Large, low, and at once: nothing is asked, nothing is kept. */
export const Signals = () => {
  const { care } = useHome();
  return (
    <div class="signals" role="group" aria-label={t('card.signals')}>
      <For each={signals}>
        {(signal) => (
          <button
            type="button"
            class={`signal signal-${signal}`}
            aria-pressed={care.state.tonight.signals.includes(signal)}
            onClick={() => care.signal(signal)}
          >
            {t(`card.${signal}`)}
          </button>
        )}
      </For>
    </div>
  );
};
