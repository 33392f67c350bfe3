import { createSignal, For, Show, untrack } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { useHome } from '../../context';
import { createKeptText } from '../../createKeptText';
import { t } from '../../i18n/talk';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Screen } from '../../kit/Screen';
import { inLines, lookBack, lookBackParts, usePartner } from './questions';
import './talk.css';

const longest = 2_000;

interface WriteProps {
  readonly question: string;
  readonly title: string;
}

/** An answer being written. What is typed is kept on this device at once, and seen by nobody. */
export const Write = (props: WriteProps) => {
  const home = useHome();
  const { talk } = home;
  const name = usePartner();
  const question = untrack(() => props.question);
  const isLookBack = question === lookBack;
  const labels = isLookBack ? lookBackParts.map((part) => t(`answer.${part}`)) : [t('answer.text')];
  const drafted = untrack(() => talk.state.drafts[question] ?? []);
  const [parts, setParts] = createStore(labels.map((_, index) => drafted[index] ?? ''));
  const [status, setStatus] = createSignal<'empty' | 'sealing' | 'kept' | null>(null);
  const isForTwo = () => home.state.partner !== null;
  const isBegun = () =>
    talk.state.rounds.some((one) => one.question === question && one.phase === 'theirs');

  const written = () => unwrap(parts).map((part) => part.trim());
  const kept = labels.map((_, index) =>
    createKeptText(drafted[index] ?? '', (text) => {
      setParts(index, text);
      talk.draft(question, unwrap(parts));
    }),
  );
  /** What stands in the fields, where there is something. */
  const take = (): readonly string[] | null => {
    for (const each of kept) each.flush();
    if (written().some((part) => part !== '')) return written();
    setStatus('empty');
    return null;
  };
  const seal = async () => {
    const answer = take();
    if (!answer) return;
    setStatus('sealing');
    await talk.seal(question, answer);
  };
  const keepInJournal = () => {
    const answer = take();
    if (!answer) return;
    home.addEntry(`${props.title}\n\n${inLines(answer)}`);
    talk.draft(
      question,
      answer.map(() => ''),
    );
    setStatus('kept');
  };

  return (
    <Screen
      title={props.title}
      lead={isForTwo() ? t('answer.lead') : t('answer.ownLead')}
      back={{ href: '/us/talk' }}
      actions={
        <>
          <p class="soft small" role="status">
            <Show when={status()}>{(how) => t(`answer.${how()}`)}</Show>
          </p>
          <Show when={status() !== 'kept'}>
            <Show when={isForTwo()}>
              <Button busy={status() === 'sealing'} onPress={() => void seal()}>
                {t('answer.seal')}
              </Button>
            </Show>
            <Button tone={isForTwo() ? 'plain' : 'primary'} onPress={keepInJournal}>
              {t('answer.journal')}
            </Button>
          </Show>
        </>
      }
    >
      <Show when={isBegun()}>
        <p>{t('talk.theirs', { name: name() })}</p>
      </Show>
      <div class="answer-fields stack">
        <For each={labels}>
          {(label, index) => (
            <Field
              label={label}
              lines="many"
              capitalize="sentences"
              maxLength={longest}
              value={kept[index()]?.text() ?? ''}
              onInput={(text) => {
                setStatus(null);
                kept[index()]?.write(text);
              }}
              onLeave={() => kept[index()]?.flush()}
            />
          )}
        </For>
      </div>
      <Show when={isLookBack}>
        <p class="soft small">{t('answer.backNote')}</p>
      </Show>
    </Screen>
  );
};
