import { createSignal, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Whether the browser has promised to keep what is here; where not, all that helps. */
export const Promised = () => {
  const home = useHome();
  const [asked, setAsked] = createSignal(false);
  const ask = async () => {
    await home.askToKeepStorage();
    setAsked(true);
    focusTitle();
  };
  return (
    <Show when={home.state.storageKept !== null}>
      <section class="stack-tight">
        <h2>{t('storage.keep')}</h2>
        <Show
          when={home.state.storageKept === false}
          fallback={<p role="status">{t('storage.kept')}</p>}
        >
          <p>{t('storage.notKept')}</p>
          <Show when={asked()}>
            <Notice title={t('storage.refused')}>
              <p>{t('storage.refusedLead')}</p>
            </Notice>
          </Show>
          <Button tone="quiet" onPress={() => void ask()}>
            {t('storage.ask')}
          </Button>
          <Show when={!isInstalled()}>
            <p>{t('storage.install')}</p>
            <p class="soft">{t('storage.installApple')}</p>
          </Show>
          <p>{t('storage.backup')}</p>
          <LinkButton tone="quiet" href="/me/backup">
            {t('storage.makeBackup')}
          </LinkButton>
        </Show>
      </section>
    </Show>
  );
};
