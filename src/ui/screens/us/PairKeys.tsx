import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';

/** New keys for the two phones, without anything else changing. */
export const PairKeys = () => {
  const { bond } = useHome();
  const isWaiting = () => bond.state.renewal === 'waiting';
  return (
    <section class="stack-tight">
      <h2>{t('pairKeys.title')}</h2>
      <p class="soft">{t('pairKeys.lead')}</p>
      <p class="us-news" role="status">
        <Show when={bond.state.renewal !== 'idle'}>
          {isWaiting() ? t('pairKeys.waiting') : t('pairKeys.done')}
        </Show>
      </p>
      <Button tone="quiet" busy={isWaiting()} onPress={() => bond.renewKeys()}>
        {t('pairKeys.renew')}
      </Button>
    </section>
  );
};
