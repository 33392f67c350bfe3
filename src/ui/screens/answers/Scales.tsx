import { For, Show } from 'solid-js';
import { answerKeys } from '../../../core/care/answers';
import type { Answer, AnswerKey, Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { answerMeaning, answerWords, prefWords, t } from '../../i18n/home';
import { AnswerScale } from '../../kit/AnswerScale';
import './Scales.css';

/** The question of one way, in words: who does it for whom. */
const question = (pref: Preference, key: AnswerKey): string =>
  prefWords(pref.id, key.endsWith('.give') ? 'give' : 'receive');

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
  readonly onPick: (keys: readonly AnswerKey[], answer: Answer) => void;
}

export const Scales = (props: ScalesProps) => {
  const home = useHome();
  const keys = () => answerKeys(props.pref);
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
            label={prefWords(props.pref.id, 'label')}
            value={commonAnswer(home.state.answers, keys())}
            nameOf={answerWords}
            meaningOf={answerMeaning}
            onPick={(answer) => props.onPick(keys(), answer)}
          />
        </div>
      }
    >
      <div class="scales">
        <For each={keys()}>
          {(key) => (
            <div class="stack-tight">
              <h2>{question(props.pref, key)}</h2>
              <AnswerScale
                label={question(props.pref, key)}
                value={home.state.answers[key]}
                nameOf={answerWords}
                onPick={(answer) => props.onPick([key], answer)}
              />
            </div>
          )}
        </For>
      </div>
    </Show>
  );
};
