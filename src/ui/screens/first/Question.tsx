import { createSignal, Show, untrack } from 'solid-js';
import { answerKeys } from '../../../core/care/answers';
import type { Answer, AnswerKey, Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { askLater, prefWords, t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';
import { commonAnswer, Scales } from '../answers/Scales';
import { Waits } from '../answers/Waits';

interface QuestionProps {
  readonly pref: Preference;
  readonly at: number;
  readonly of: number;
  /** What to know about it; left out: only whether it is for one's own eyes. */
  readonly note?: string | null;
  /** What leaving is called here. */
  readonly leaveWords?: string;
  readonly onPass: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly onLeave: () => void;
}

/** One tap answers and goes on; both ways at once, unless asked apart. */
export const Question = (props: QuestionProps) => {
  const home = useHome();
  const keys = () => answerKeys(props.pref);
  const answered = () => keys().filter((key) => home.state.answers[key] !== undefined);
  const differ = untrack(
    () => answered().length > 0 && commonAnswer(home.state.answers, keys()) === undefined,
  );
  const [apart, setApart] = createSignal(differ);

  /** A no was loosened: said here, before it goes on. */
  const waitsUntil = () => keys().flatMap((key) => home.care.state.countsFrom[key] ?? [])[0];

  const pick = (picked: readonly AnswerKey[], answer: Answer) => {
    for (const key of picked) home.setAnswer(key, answer);
    if (!apart() && waitsUntil() === undefined) props.onPass();
  };
  const later = () => {
    for (const key of answered()) home.setAnswer(key, null);
    props.onPass();
  };

  return (
    <Screen
      title={prefWords(props.pref.id, 'label')}
      lead={t('quick.intro')}
      back={props.onBack && { onPress: props.onBack }}
      motif={
        <Progress
          label={t('quick.progress')}
          value={props.at}
          max={props.of}
          text={t('quick.at', { at: props.at + 1, of: props.of })}
        />
      }
      low
      actions={
        <>
          <Show when={apart() || waitsUntil() !== undefined}>
            <Button onPress={() => props.onPass()}>{t('quick.next')}</Button>
          </Show>
          <div class="pair-row">
            <Button tone="quiet" onPress={later}>
              {askLater()}
            </Button>
            <Button tone="plain" onPress={() => props.onLeave()}>
              {props.leaveWords ?? t('quick.leave')}
            </Button>
          </div>
        </>
      }
    >
      <Show when={props.note ?? (props.pref.locked && t('quick.own'))}>
        {(note) => <p class="soft">{note()}</p>}
      </Show>
      <Scales pref={props.pref} apart={apart()} onPick={pick} />
      <Waits until={waitsUntil()} />
      <Show when={keys().length > 1}>
        <Button tone="plain" onPress={() => setApart(!apart())}>
          {apart() ? t('quick.together') : t('quick.apart')}
        </Button>
      </Show>
    </Screen>
  );
};
