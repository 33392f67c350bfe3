import { createMemo, createSignal, For, Show } from 'solid-js';
import type { OwnChange } from '../../../app/api';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { answerWords } from '../../i18n/home';
import { t } from '../../i18n/together';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { changeTitle } from './changeTitle';
import './together.css';

const atOnce = 20;

const inWords = (answer: OwnChange['from']): string =>
  answer === null ? t('changes.open') : answerWords(answer);

interface Day {
  readonly day: string;
  readonly changes: readonly OwnChange[];
}

const daysOf = (changes: readonly OwnChange[]): readonly Day[] => {
  const days = new Map<string, OwnChange[]>();
  for (const change of changes) {
    const day = formatDay(change.at);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days].map(([day, those]) => ({ day, changes: those }));
};

/** The person's own changes, newest first, each of which can be taken back. */
const Changes = () => {
  const { care } = useHome();
  const [shown, setShown] = createSignal(atOnce);
  const [undone, setUndone] = createSignal<'undone' | 'undoneLater' | null>(null);
  const days = createMemo(() => daysOf(care.state.history.slice(0, shown())));

  const undo = ({ id, key, kind }: OwnChange) => {
    care.undo(id);
    const held = kind === null ? care.state.countsFrom : care.state.kindCountsFrom[kind];
    setUndone(held[key] === undefined ? 'undone' : 'undoneLater');
    focusTitle();
  };

  return (
    <Screen
      title={t('changes.title')}
      lead={t('changes.lead')}
      back={{ href: '/us' }}
      actions={
        <Show when={care.state.history.length > shown()}>
          <Button tone="quiet" onPress={() => setShown(shown() + atOnce)}>
            {t('changes.more')}
          </Button>
        </Show>
      }
    >
      <Show when={undone()}>{(how) => <Notice tone="ok" title={t(`changes.${how()}`)} />}</Show>
      <For each={days()} fallback={<p class="soft">{t('changes.none')}</p>}>
        {({ day, changes }) => (
          <section>
            <h2>{day}</h2>
            <ul class="changes">
              <For each={changes}>
                {(change) => (
                  <li class="change">
                    <div class="change-words">
                      <p>{changeTitle(change)}</p>
                      <p class="soft small">
                        {t('changes.what', {
                          from: inWords(change.from),
                          to: inWords(change.to),
                        })}
                      </p>
                    </div>
                    <Button tone="plain" onPress={() => undo(change)}>
                      {t('changes.undo')} <span class="visually-hidden">{changeTitle(change)}</span>
                    </Button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </Screen>
  );
};

export default Changes;
