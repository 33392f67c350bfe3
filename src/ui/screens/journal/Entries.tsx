import { A } from '@solidjs/router';
import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js';
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
/** So many are in the page at first, and come with every tap on "older". */
const pageEntries = 40;

const Entries = () => {
  const home = useHome();
  const removed = useRemoved();
  const [limit, setLimit] = createSignal(pageEntries);
  const entries = createMemo(() => home.state.journal.slice(0, limit()));
  let list!: HTMLUListElement;
  const showOlder = () => {
    const shown = entries().length;
    setLimit(shown + pageEntries);
    // The button moves away or goes: reading goes on at the first of the older entries.
    list.children[shown]?.querySelector('a')?.focus();
  };
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
      <Show when={entries().length > 0}>
        <ul class="journal-list" ref={list}>
          <For each={entries()}>
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
      <Switch>
        <Match when={!home.state.journalReady}>
          <p class="soft" role="status">
            {t('journal.opening')}
          </p>
        </Match>
        <Match when={entries().length === 0}>
          <p class="journal-empty">{t('journal.empty')}</p>
        </Match>
        <Match when={entries().length < home.state.journal.length}>
          <Button tone="quiet" onPress={showOlder}>
            {t('journal.older')}
          </Button>
        </Match>
      </Switch>
    </Screen>
  );
};

export default Entries;
