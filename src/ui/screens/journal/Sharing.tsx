import { createSignal, Match, Show, Switch } from 'solid-js';
import type { JournalEntry } from '../../../app/api';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';
import { Sheet } from '../../kit/Sheet';

interface SharingProps {
  /** Undefined until there is something to share. */
  readonly entry: JournalEntry | undefined;
}

/** Private unless shown by a deliberate act, and taken back with one tap. */
export const Sharing = (props: SharingProps) => {
  const home = useHome();
  const [asking, setAsking] = createSignal(false);
  const name = () => home.state.partner?.name || t('us.partner');
  const share = () => props.entry && home.shareEntry(props.entry.id);
  const takeBack = () => {
    if (props.entry) home.unshareEntry(props.entry.id);
    focusTitle();
  };
  const closed = () => {
    setAsking(false);
    focusTitle();
  };
  return (
    <>
      <Switch fallback={<p class="soft">{t('entry.private')}</p>}>
        <Match when={props.entry?.shared}>
          <Notice tone="ok" title={t('entry.shared', { name: name() })}>
            <p>{t('entry.sharedLead')}</p>
            <Button tone="quiet" onPress={takeBack}>
              {t('entry.unshare')}
            </Button>
          </Notice>
        </Match>
        <Match when={props.entry && home.state.partner}>
          <p class="soft">{t('entry.private')}</p>
          <Button tone="quiet" onPress={() => setAsking(true)}>
            {t('entry.share', { name: name() })}
          </Button>
        </Match>
      </Switch>
      <Show when={asking()}>
        <Sheet title={t('entry.shareAsk', { name: name() })} onClose={closed}>
          {(close) => (
            <>
              <p>{t('entry.shareLead')}</p>
              <Button
                onPress={() => {
                  share();
                  close();
                }}
              >
                {t('entry.shareYes')}
              </Button>
              <Button tone="quiet" onPress={close}>
                {t('entry.shareNo')}
              </Button>
            </>
          )}
        </Sheet>
      </Show>
    </>
  );
};
