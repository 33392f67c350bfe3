import { onCleanup, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Screen } from '../../kit/Screen';
import { OpenUpdate } from './OpenUpdate';
import { SendUpdate } from './SendUpdate';

/** The way for two who are never online together. */
const UpdatesPage = () => {
  const home = useHome();
  const name = () => home.state.partner?.name || t('us.partner');
  onCleanup(() => {
    home.bond.updates.discard();
    home.bond.updates.forget();
  });
  return (
    <Screen title={t('updates.title')} lead={t('updates.lead')} back={{ href: '/us' }}>
      <Show when={home.state.partner} fallback={<p class="soft">{t('sync.unpaired')}</p>}>
        <Show
          when={home.bond.updates.state.isHere}
          fallback={<p>{t('updates.elsewhere', { name: name() })}</p>}
        >
          <SendUpdate name={name()} />
          <OpenUpdate name={name()} />
        </Show>
      </Show>
    </Screen>
  );
};

export default UpdatesPage;
