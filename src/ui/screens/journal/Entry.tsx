import { useParams } from '@solidjs/router';
import { createMemo, Show, untrack } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Page } from './Page';

const Missing = () => (
  <Screen
    title={t('entry.gone')}
    lead={t('entry.goneLead')}
    actions={<LinkButton href="/journal">{t('entry.toJournal')}</LinkButton>}
  />
);

/** `/journal/new` is a blank page; anything else is an entry's id. Looked up on arrival only: what is deleted later is left by its own page. */
const Entry = () => {
  const home = useHome();
  const params = useParams();
  const page = createMemo(() => {
    const { id: wanted } = params;
    const entry = untrack(() => home.state.journal.find(({ id }) => id === wanted)) ?? null;
    return entry || wanted === 'new' ? { entry } : null;
  });
  return (
    <Show when={page()} keyed fallback={<Missing />}>
      {({ entry }) => <Page entry={entry} />}
    </Show>
  );
};

export default Entry;
