import { createSignal, Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen } from '../../kit/Screen';
import type { ChoosePassphraseProps } from './ChoosePassphrase';
import { createStrength } from './createStrength';
import { StrengthNote } from './StrengthNote';

export const Own = (props: ChoosePassphraseProps) => {
  const { gate } = useApp();
  const [first, setFirst] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const [judging, setJudging] = createSignal(false);
  const strength = createStrength(first, (typed) => gate.strengthOf(typed));
  const isWeak = () => strength()?.verdict === 'weak';
  const busy = () => props.busy || judging();

  const hint = () => {
    if (first() === '') return t('gate.ownEmpty');
    if (strength()?.verdict === 'refused') return t('gate.ownRefused');
    if (first() !== again()) return t('gate.ownDiffers');
    return isWeak() ? t('gate.ownWeak') : null;
  };

  const use = async (anyway: boolean) => {
    setAsked(true);
    const typed = first();
    if (typed === '' || typed !== again()) return;
    setJudging(true);
    const { verdict } = await gate.strengthOf(typed);
    setJudging(false);
    if (verdict === 'refused' || (verdict === 'weak' && !anyway)) return;
    await props.onChosen(typed);
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy()) void use(false);
      }}
    >
      <Screen
        title={t('gate.own')}
        lead={t('gate.ownLead')}
        back={{ onPress: props.onBack }}
        focusTitle={false}
        actions={
          <>
            <Show when={asked() && hint()}>{(shown) => <Notice title={shown()} />}</Show>
            <Button submits busy={busy()}>
              {props.busy ? t('gate.creating') : t('gate.ownUse')}
            </Button>
            <Show when={isWeak()}>
              <Button tone="plain" busy={busy()} onPress={() => void use(true)}>
                {t('gate.ownAnyway')}
              </Button>
            </Show>
          </>
        }
      >
        <PassphraseField
          focus
          label={t('gate.ownFirst')}
          value={first()}
          onInput={(typed) => {
            setAsked(false);
            setFirst(typed);
          }}
        />
        <StrengthNote passphrase={first()} strength={strength()} onOffer={props.onBack} />
        <PassphraseField label={t('gate.ownAgain')} value={again()} onInput={setAgain} />
        <Show when={props.problem}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <p class="soft">{props.note ?? t('gate.keepSafe')}</p>
      </Screen>
    </form>
  );
};
