import { Show } from 'solid-js';
import { useApp } from './context';
import { t } from './i18n';
import { Button } from './kit/Button';
import { Notice } from './kit/Notice';

/** Asks; never updates under a person's hands. */
export const UpdateBanner = () => {
  const { update } = useApp();
  return (
    <Show when={update.ready()}>
      <div class="strip">
        <Notice title={t('update.ready')}>
          <Button tone="quiet" onPress={() => update.apply()}>
            {t('update.apply')}
          </Button>
        </Notice>
      </div>
    </Show>
  );
};
