import { useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/rescue';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { useAttempt } from './useAttempt';

const isTheWord = (typed: string): boolean =>
  typed.trim().toLowerCase() === t('eraseAll.word').toLowerCase();

interface EraseAllProps {
  readonly onBack: () => void;
  /** What may come first. */
  readonly children?: JSX.Element;
}

/** Erases everything on this device once the word is typed; ends at the welcome. */
const EraseAll = (props: EraseAllProps) => {
  const { gate, pairLink } = useApp();
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const { busy, problem, run } = useAttempt(() => gate.erase());

  const erase = async () => {
    setAsked(true);
    if (!isTheWord(typed()) || !(await run())) return;
    pairLink.forget();
    navigate('/', { replace: true });
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <Screen
        title={t('eraseAll.title')}
        lead={t('eraseAll.lead')}
        back={{ onPress: props.onBack }}
        actions={
          <>
            <Button submits tone="danger" busy={busy()}>
              {busy() ? t('eraseAll.erasing') : t('eraseAll.erase')}
            </Button>
            <Button tone="quiet" busy={busy()} onPress={() => props.onBack()}>
              {t('eraseAll.keep')}
            </Button>
          </>
        }
      >
        <p>{t('eraseAll.elsewhere')}</p>
        {props.children}
        <Field
          label={t('eraseAll.type', { word: t('eraseAll.word') })}
          value={typed()}
          onInput={(text) => {
            setAsked(false);
            setTyped(text);
          }}
        />
        <Show when={asked() && !isTheWord(typed())}>
          <Notice title={t('eraseAll.notYet', { word: t('eraseAll.word') })} />
        </Show>
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
      </Screen>
    </form>
  );
};

export default EraseAll;
