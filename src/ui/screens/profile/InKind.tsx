import { For, Show } from 'solid-js';
import { choicesInKind } from '../../../core/care/standing';
import type { AnswerKey, Kind, Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { answerWords } from '../../i18n/home';
import { t } from '../../i18n/profile';
import { AnswerScale } from '../../kit/AnswerScale';
import { Button } from '../../kit/Button';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Waits } from '../answers/Waits';
import { useGoBack } from '../pages/useGoBack';
import { keysInKind } from './kindAnswers';
import { WithKind, WithPref } from './opened';
import { answerInWords, itemWords, questionWords } from './summary';

interface OfQuestionProps {
  readonly kind: Kind;
  readonly answerKey: AnswerKey;
}

/** A kind may tighten what holds in general, never loosen it: only such answers are offered. */
const OfQuestion = (props: OfQuestionProps) => {
  const home = useHome();
  const general = () => home.state.answers[props.answerKey];
  const here = () => home.care.state.kindAnswers[props.kind][props.answerKey];
  const set = (...[answer]: [Parameters<typeof home.care.setKindAnswer>[2]]) =>
    home.care.setKindAnswer(props.kind, props.answerKey, answer);
  return (
    <section class="stack-tight">
      <h2>{questionWords(props.answerKey)}</h2>
      <Show when={general() !== 'pleaseDont'} fallback={<p class="soft">{t('kind.noHolds')}</p>}>
        <p class="soft">
          {general() === 'notNow'
            ? t('kind.stricter')
            : t('kind.general', { general: answerInWords(general()) })}
        </p>
        <AnswerScale
          label={questionWords(props.answerKey)}
          choices={choicesInKind(general())}
          value={here()}
          nameOf={answerWords}
          onPick={set}
        />
        <Waits until={home.care.state.kindCountsFrom[props.kind][props.answerKey]} />
        <Show when={here()}>
          <Button tone="plain" onPress={() => set(null)}>
            {t('kind.asInGeneral')}
          </Button>
        </Show>
      </Show>
    </section>
  );
};

const OfItem = (props: { readonly kind: Kind; readonly pref: Preference }) => {
  const home = useHome();
  const goBack = useGoBack();
  return (
    <Screen
      title={itemWords(props.pref.id, 'label')}
      lead={kindWords(props.kind)}
      back={{ onPress: goBack }}
      actions={<Button onPress={goBack}>{t('likes.done')}</Button>}
    >
      <For each={keysInKind(props.pref, props.kind)}>
        {(key) => <OfQuestion kind={props.kind} answerKey={key} />}
      </For>
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

/** What one likes about an item in one kind. */
const InKind = () => (
  <WithKind>
    {(kind) => <WithPref>{(pref) => <OfItem kind={kind} pref={pref} />}</WithPref>}
  </WithKind>
);

export default InKind;
