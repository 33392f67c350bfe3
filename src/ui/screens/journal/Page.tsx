import { useNavigate } from '@solidjs/router';
import { createMemo, Show, untrack } from 'solid-js';
import type { JournalEntry } from '../../../app/api';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { createDraft } from './draft';
import { findEntry } from './findEntry';
import { useRemoved } from './removed';
import { Sharing } from './Sharing';
import './journal.css';

interface PageProps {
  readonly entry: JournalEntry | null;
}

export const Page = (props: PageProps) => {
  const home = useHome();
  const navigate = useNavigate();
  const removed = useRemoved();
  const isNew = untrack(() => props.entry === null);
  const draft = untrack(() => createDraft(home, props.entry));
  const kept = createMemo(() => findEntry(home.state.journal, draft.id()));
  const saving = () =>
    draft.isWaiting() && home.state.save === 'saved' ? 'saving' : home.state.save;

  const remove = () => {
    draft.flush();
    const entry = kept();
    if (entry) {
      removed.keep({ ...entry });
      home.removeEntry(entry.id);
    }
    navigate('/journal', { replace: true });
  };

  return (
    <Screen
      title={
        props.entry ? t('entry.title', { day: formatDay(props.entry.writtenAt) }) : t('entry.new')
      }
      back={{ href: '/journal' }}
      focusTitle={!isNew}
    >
      <div class="journal-page">
        <Field
          focus={isNew}
          lines="many"
          capitalize="sentences"
          maxLength={100_000}
          label={t('entry.text')}
          value={draft.text()}
          onInput={(text) => draft.write(text)}
          onLeave={() => draft.flush()}
        />
        <Show when={draft.id() !== null || draft.isWaiting()}>
          <SaveMark state={saving()} onRetry={() => home.retrySave()} />
        </Show>
      </div>
      <Sharing entry={kept()} />
      <Show when={kept()}>
        {(entry) => (
          <Button tone="quiet" onPress={() => home.markEntry(entry().id, !entry().marked)}>
            {entry().marked ? t('entry.unmark') : t('entry.mark')}
          </Button>
        )}
      </Show>
      <Show when={kept()}>
        <Button tone="danger" onPress={remove}>
          {t('entry.remove')}
        </Button>
      </Show>
    </Screen>
  );
};
