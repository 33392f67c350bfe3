import { useParams } from '@solidjs/router';
import { createEffect, Show } from 'solid-js';
import { useHome } from '../../context';
import { sessionWords } from '../../i18n/home';
import { t } from '../../i18n/session';
import { Chips } from '../../kit/Chips';
import { Prepared } from './Prepared';
import { useChanges } from './useChanges';

/** One of the guided sessions: its lengths, and how it goes. */
const Session = () => {
  const { audio } = useHome();
  const { state } = audio;
  const changes = useChanges();
  const params = useParams<{ id: string }>();
  const id = () => `ses.${params.id.toUpperCase()}` as const;
  createEffect(() => {
    // Coming back from the words or the sound, what was chosen stands.
    if (state.request?.session !== id()) audio.prepare({ session: id() });
  });
  const lengths = () => state.about?.lengths ?? [];
  const minutes = (count: number) => t('sessions.minutes', { minutes: count });
  return (
    <Prepared
      title={sessionWords(id(), 'title') || t('g3.gone')}
      lead={sessionWords(id(), 'outline')}
      choices={
        <Show when={lengths().length > 1}>
          <Chips
            label={t('sessions.length')}
            options={lengths().map((count) => ({ id: String(count), name: minutes(count) }))}
            isOn={(count) => state.about?.minutes === Number(count)}
            onPick={(count) => changes.ask({ minutes: Number(count), dropped: [], swapped: [] })}
          />
        </Show>
      }
    />
  );
};

export default Session;
