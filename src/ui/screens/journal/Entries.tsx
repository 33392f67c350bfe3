import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { useRemoved } from './removed';
import './journal.css';

/** Enough of an entry to know it again. */
const excerptLength = 240;

const Entries = () => {
  const home = useHome();
  const removed = useRemoved();
  const undo = () => {
    const entry = removed.entry();
    if (entry) home.addEntry(entry.text, entry.writtenAt);
    removed.forget();
    focusTitle();
  };
  return (
    <Screen
      title={t('journal.title')}
      lead={t('journal.lead')}
      actions={<LinkButton href="/journal/new">{t('journal.write')}</LinkButton>}
    >
      <Show when={removed.entry()}>
        <Notice title={t('journal.removed')}>
          <Button tone="quiet" onPress={undo}>
            {t('journal.undo')}
          </Button>
        </Notice>
      </Show>
      <Show
        when={home.state.journal.length > 0}
        fallback={<p class="journal-empty">{t('journal.empty')}</p>}
      >
        <ul class="journal-list">
          <For each={home.state.journal}>
            {(entry) => (
              <li>
                <A href={`/journal/${entry.id}`} class="card journal-row">
                  <span class="journal-about">
                    {formatDay(entry.writtenAt)}
                    <Show when={entry.shared}>
                      <span class="journal-mark">{t('journal.sharedMark')}</span>
                    </Show>
                  </span>
                  <span class="journal-excerpt">{entry.text.slice(0, excerptLength)}</span>
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Screen>
  );
};

export default Entries;
