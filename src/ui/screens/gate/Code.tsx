import { createSignal, Match, Show, Switch } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/rescue';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { ChoosePassphrase } from './ChoosePassphrase';
import { CodeField } from './CodeField';
import { useAttempt } from './useAttempt';

interface CodeProps {
  readonly onBack: () => void;
  readonly onNoCode: () => void;
}

/** In by the recovery code: it is tried, then there is the choice of a new passphrase, and only then Hearth opens. */
const Code = (props: CodeProps) => {
  const { gate } = useApp();
  const [code, setCode] = createSignal('');
  const [step, setStep] = createSignal<'code' | 'fits' | 'choose'>('code');
  const trying = useAttempt((typed: string) => gate.tryCode(typed));
  const opening = useAttempt((typed: string, next: string | null) =>
    gate.unlockWithCode(typed, next),
  );

  const check = async () => {
    if (code() !== '' && (await trying.run(code()))) setStep('fits');
  };
  const open = (next: string | null) => void opening.run(code(), next);

  return (
    <Switch>
      <Match when={step() === 'code'}>
        <form
          class="screen-form"
          onSubmit={(event) => {
            event.preventDefault();
            void check();
          }}
        >
          <Screen
            title={t('code.title')}
            lead={t('code.lead')}
            back={{ onPress: props.onBack }}
            focusTitle={false}
            actions={
              <>
                <Button submits busy={trying.busy()}>
                  {trying.busy() ? t('code.checking') : t('code.check')}
                </Button>
                <Button tone="plain" busy={trying.busy()} onPress={() => props.onNoCode()}>
                  {t('code.none')}
                </Button>
              </>
            }
          >
            <Show when={trying.problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
            <CodeField focus value={code()} onInput={setCode} />
          </Screen>
        </form>
      </Match>
      <Match when={step() === 'fits'}>
        <Screen
          title={t('code.fits')}
          lead={t('code.fitsLead')}
          back={{ onPress: () => setStep('code') }}
          actions={
            <>
              <Button tone="quiet" busy={opening.busy()} onPress={() => open(null)}>
                {opening.busy() ? t('code.opening') : t('code.keepOld')}
              </Button>
              <Button busy={opening.busy()} onPress={() => setStep('choose')}>
                {t('code.chooseNew')}
              </Button>
            </>
          }
        >
          <Show when={opening.problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
          <p class="soft">{t('code.stays')}</p>
        </Screen>
      </Match>
      <Match when={step() === 'choose'}>
        <ChoosePassphrase
          title={t('code.chooseTitle')}
          busy={opening.busy()}
          problem={opening.problem()}
          onBack={() => setStep('fits')}
          onChosen={open}
        />
      </Match>
    </Switch>
  );
};

export default Code;
