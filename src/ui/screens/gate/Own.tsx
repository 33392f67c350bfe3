import { createSignal, Show } from 'solid-js';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen } from '../../kit/Screen';
import { useCreating } from './creating';

/** Short ones are guessed too soon by whoever holds a copy of the device. */
const shortest = 12;

interface OwnProps {
  readonly onBack: () => void;
}

export const Own = (props: OwnProps) => {
  const [first, setFirst] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const { busy, problem, create } = useCreating();
  const hint = () => {
    if (first().length < shortest) return t('gate.ownShort');
    return first() === again() ? null : t('gate.ownDiffers');
  };
  const use = () => {
    setAsked(true);
    if (!hint()) void create(first());
  };
  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Screen
        title={t('gate.own')}
        lead={t('gate.ownLead')}
        back={{ onPress: props.onBack }}
        focusTitle={false}
        actions={
          <Button submits busy={busy()}>
            {busy() ? t('gate.creating') : t('gate.ownUse')}
          </Button>
        }
      >
        <PassphraseField
          focus
          label={t('gate.ownFirst')}
          hint={t('gate.ownHint')}
          value={first()}
          onInput={setFirst}
        />
        <PassphraseField label={t('gate.ownAgain')} value={again()} onInput={setAgain} />
        <Show when={asked() && hint()}>{(shown) => <Notice title={shown()} />}</Show>
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <p class="soft">{t('gate.noWayBack')}</p>
      </Screen>
    </form>
  );
};
