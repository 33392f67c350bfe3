import { For, Show, type JSX } from 'solid-js';
import { answerKeys } from '../../../core/care/answers';
import type { Answer, AnswerKey, Preference, PrefId } from '../../../core/care/types';
import { useHome } from '../../context';
import { answerMeaning, answerWords, prefWords, t } from '../../i18n/home';
import { AnswerScale } from '../../kit/AnswerScale';
import './Scales.css';

/** The one answer to all questions of an item; undefined where they differ. */
export const commonAnswer = (
  answers: Readonly<Partial<Record<AnswerKey, Answer>>>,
  keys: readonly AnswerKey[],
): Answer | undefined => {
  const [first] = keys;
  const answer = first && answers[first];
  return keys.every((key) => answers[key] === answer) ? answer : undefined;
};

interface ScalesProps {
  readonly pref: Preference;
  /** One scale a way, where the item has two. */
  readonly apart: boolean;
  /** What items are called here; left out: as in the catalogue. */
  readonly words?: (id: PrefId, part: 'label' | 'give' | 'receive') => string;
  /** Stands below the scale of each question. */
  readonly after?: (key: AnswerKey) => JSX.Element;
  readonly onPick: (keys: readonly AnswerKey[], answer: Answer) => void;
}

export const Scales = (props: ScalesProps) => {
  const home = useHome();
  const keys = () => answerKeys(props.pref);
  const words = (part: 'label' | 'give' | 'receive') =>
    (props.words ?? prefWords)(props.pref.id, part);
  /** Who does it for whom. */
  const question = (key: AnswerKey) => words(key.endsWith('.give') ? 'give' : 'receive');
  const isApart = () => props.apart && keys().length > 1;
  return (
    <Show
      when={isApart()}
      fallback={
        <div class="stack-tight">
          <Show when={keys().length > 1}>
            <p class="soft">{t('quick.bothWays')}</p>
          </Show>
          <AnswerScale
            label={words('label')}
            value={commonAnswer(home.state.answers, keys())}
            nameOf={answerWords}
            meaningOf={answerMeaning}
            onPick={(answer) => props.onPick(keys(), answer)}
          />
          <For each={keys()}>{(key) => props.after?.(key)}</For>
        </div>
      }
    >
      <div class="scales">
        <For each={keys()}>
          {(key) => (
            <div class="stack-tight">
              <h2>{question(key)}</h2>
              <AnswerScale
                label={question(key)}
                value={home.state.answers[key]}
                nameOf={answerWords}
                onPick={(answer) => props.onPick([key], answer)}
              />
              {props.after?.(key)}
            </div>
          )}
        </For>
      </div>
    </Show>
  );
};
