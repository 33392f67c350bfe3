import { createSignal, Show } from 'solid-js';
import { useHome } from '../../context';
import { talkWords } from '../../i18n/care';
import { prefWords } from '../../i18n/home';
import { t } from '../../i18n/together';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import './together.css';

/** Questions to talk about, one at a time, round and round. */
const Talk = () => {
  const { state } = useHome().care;
  const [at, setAt] = createSignal<string | null>(null);
  const index = () =>
    Math.max(
      0,
      state.talk.findIndex(({ id }) => id === at()),
    );
  const shown = () => state.talk[index()];
  const move = (by: 1 | -1) => {
    const count = state.talk.length;
    setAt(state.talk[(index() + by + count) % count]?.id ?? null);
  };
  return (
    <Screen
      title={t('cards.title')}
      lead={t('cards.lead')}
      back={{ href: '/us' }}
      actions={
        <Show when={shown()}>
          <Button tone="plain" onPress={() => move(-1)}>
            {t('cards.before')}
          </Button>
          <Button onPress={() => move(1)}>{t('cards.next')}</Button>
        </Show>
      }
    >
      <Show when={shown()} fallback={<p class="soft">{t('cards.none')}</p>}>
        {(card) => (
          <section class="question" aria-live="polite" aria-atomic="true">
            <Show when={card().pref}>
              {(pref) => <p class="soft">{prefWords(pref(), 'label')}</p>}
            </Show>
            <p class="question-words">{talkWords(card().id)}</p>
          </section>
        )}
      </Show>
    </Screen>
  );
};

export default Talk;
