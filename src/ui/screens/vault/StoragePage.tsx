import { createSignal, onMount, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { formatSize } from '../../i18n/format';
import { Screen } from '../../kit/Screen';
import { Downloads } from './Downloads';
import { Promised } from './Promised';

/** How much room is used, what can be cleared, and whether the browser keeps it. */
const StoragePage = () => {
  const home = useHome();
  const [looked, setLooked] = createSignal(false);
  onMount(async () => {
    await home.lookAtStorage();
    setLooked(true);
  });
  const used = () => {
    const bytes = home.state.storage.used;
    if (bytes !== null) return t('storage.used', { used: formatSize(bytes) });
    return looked() ? t('storage.unknown') : t('storage.looking');
  };
  return (
    <Screen title={t('storage.title')} back={{ href: '/me' }}>
      <section class="stack-tight">
        <p role="status">{used()}</p>
        <Show when={home.state.storage.quota}>
          {(quota) => <p>{t('storage.quota', { quota: formatSize(quota()) })}</p>}
        </Show>
        <p class="soft">{t('storage.others')}</p>
      </section>
      <Downloads />
      <Promised />
    </Screen>
  );
};

export default StoragePage;
