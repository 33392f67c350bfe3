import { createSignal, For, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Screen } from '../../kit/Screen';
import { Sheet } from '../../kit/Sheet';
import './us.css';

/** What a former partner had shared, for this person alone. */
const Kept = () => {
  const home = useHome();
  const [asking, setAsking] = createSignal(false);
  const kept = () => home.bond.state.kept;
  const closed = () => {
    setAsking(false);
    focusTitle();
  };
  return (
    <>
      <Screen title={t('kept.title')} lead={t('kept.lead')} back={{ href: '/us' }}>
        <For each={kept()} fallback={<p class="soft">{t('kept.none')}</p>}>
          {(entry) => (
            <article class="card">
              <p class="soft small">
                {t('kept.from', {
                  name: entry.from || t('us.partner'),
                  day: formatDay(entry.writtenAt),
                })}
              </p>
              <p class="us-entry">{entry.text}</p>
            </article>
          )}
        </For>
        <Show when={kept().length > 0}>
          <Button tone="quiet" onPress={() => setAsking(true)}>
            {t('kept.drop')}
          </Button>
        </Show>
      </Screen>
      <Show when={asking()}>
        <Sheet title={t('kept.dropAsk')} onClose={closed}>
          {(close) => (
            <>
              <p>{t('kept.dropLead')}</p>
              <Button
                tone="danger"
                onPress={() => {
                  void home.bond.dropKept();
                  close();
                }}
              >
                {t('kept.dropYes')}
              </Button>
              <Button tone="quiet" onPress={close}>
                {t('kept.dropNo')}
              </Button>
            </>
          )}
        </Sheet>
      </Show>
    </>
  );
};

export default Kept;
