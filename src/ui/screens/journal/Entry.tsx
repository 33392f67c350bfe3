import { useParams } from '@solidjs/router';
import { createMemo, Show, untrack } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { findEntry } from './findEntry';
import { Page } from './Page';

const Missing = () => (
  <Screen
    title={t('entry.gone')}
    lead={t('entry.goneLead')}
    actions={<LinkButton href="/journal">{t('entry.toJournal')}</LinkButton>}
  />
);

/** Older entries are still on their way, this one perhaps among them. */
const Opening = () => (
  <Screen title={t('journal.title')} lead={t('journal.opening')} back={{ href: '/journal' }} />
);

/** `/journal/new` is a blank page; anything else is an entry's id. Looked up on arrival only: what is deleted later is left by its own page. */
const Entry = () => {
  const home = useHome();
  const params = useParams();
  const page = createMemo(() => {
    const { id } = params;
    const entry = untrack(() => findEntry(home.state.journal, id)) ?? null;
    const isNew = id === 'new';
    return entry || isNew || home.state.journalReady ? { entry, isNew } : null;
  });
  return (
    <Show when={page()} keyed fallback={<Opening />}>
      {({ entry, isNew }) => (
        <Show when={entry || isNew} fallback={<Missing />}>
          <Page entry={entry} />
        </Show>
      )}
    </Show>
  );
};

export default Entry;
