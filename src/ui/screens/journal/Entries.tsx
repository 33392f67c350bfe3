import { createMemo, Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Tabs } from '../../kit/Tabs';
import { all } from './all';
import { Calendar } from './Calendar';
import { usePlaces, type JournalView } from './places';
import { useRemoved } from './removed';
import { Timeline } from './Timeline';
import './journal.css';

const views: readonly JournalView[] = ['time', 'calendar', 'marked'];

const Entries = () => {
  const home = useHome();
  const removed = useRemoved();
  const places = usePlaces();
  // A changed entry takes its place in the same list.
  const entries = createMemo(() => all(home.state.journal), undefined, { equals: false });
  const marked = createMemo(() => entries().filter((entry) => entry.marked));
  const shown = () => (places.at.view === 'marked' ? marked() : entries());
  const undo = () => {
    const entry = removed.entry();
    if (entry) {
      const id = home.addEntry(entry.text, entry.writtenAt);
      if (entry.marked) home.markEntry(id, true);
    }
    removed.forget();
    focusTitle();
  };
  return (
    <Screen
      title={t('journal.title')}
      lead={t('journal.lead')}
      actions={
        <>
          <LinkButton href="/journal/new">{t('journal.write')}</LinkButton>
          <div class="pair-row">
            <LinkButton tone="quiet" href="/journal/moment">
              {t('journal.moment')}
            </LinkButton>
            <LinkButton tone="quiet" href="/words/prompts">
              {t('journal.question')}
            </LinkButton>
          </div>
        </>
      }
    >
      <Show when={removed.entry()}>
        <Notice title={t('journal.removed')}>
          <Button tone="quiet" onPress={undo}>
            {t('journal.undo')}
          </Button>
        </Notice>
      </Show>
      <Show when={entries().length > 0}>
        <LinkButton tone="quiet" href="/journal/find">
          {t('journal.find')}
        </LinkButton>
        <Tabs
          label={t('journal.views')}
          tabs={views.map((id) => ({ id, name: t(`journal.view.${id}`) }))}
          value={places.at.view}
          onPick={(view) => places.go({ view })}
        >
          {(view) => (
            <Switch fallback={<Timeline entries={shown()} />}>
              <Match when={view === 'calendar'}>
                <Calendar entries={entries()} />
              </Match>
              <Match when={view === 'marked' && marked().length === 0}>
                <p class="soft">{t('journal.noneMarked')}</p>
              </Match>
            </Switch>
          )}
        </Tabs>
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
      </Switch>
    </Screen>
  );
};

export default Entries;
