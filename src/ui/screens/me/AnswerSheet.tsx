import { Show } from 'solid-js';
import { answerKeys } from '../../../core/care/answers';
import type { Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { prefWords, t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { SaveMark } from '../../kit/SaveMark';
import { Sheet } from '../../kit/Sheet';
import { Scales } from '../answers/Scales';

interface AnswerSheetProps {
  readonly pref: Preference;
  readonly onClose: () => void;
}

/** Every tap is kept at once; there is nothing to confirm. */
export const AnswerSheet = (props: AnswerSheetProps) => {
  const home = useHome();
  const keys = () => answerKeys(props.pref);
  const isAnswered = () => keys().some((key) => home.state.answers[key] !== undefined);
  return (
    <Sheet title={prefWords(props.pref.id, 'label')} onClose={props.onClose}>
      {(close) => (
        <>
          <Show when={props.pref.locked}>
            <p class="soft">{t('quick.own')}</p>
          </Show>
          <Scales
            pref={props.pref}
            apart
            onPick={(picked, answer) => {
              for (const key of picked) home.setAnswer(key, answer);
            }}
          />
          <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
          <Button onPress={close}>{t('me.done')}</Button>
          <Show when={isAnswered()}>
            <Button
              tone="plain"
              onPress={() => {
                for (const key of keys()) home.setAnswer(key, null);
              }}
            >
              {t('me.takeBack')}
            </Button>
          </Show>
        </>
      )}
    </Sheet>
  );
};
