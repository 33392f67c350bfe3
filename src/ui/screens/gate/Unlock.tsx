import { createMemo, createSignal, Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Hearth } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen } from '../../kit/Screen';
import { useAttempt } from './useAttempt';

interface UnlockProps {
  readonly onForgot: () => void;
}

/** A passkey is only ever asked for by its button: a dialog that opens by itself gives away what this page is. */
export const Unlock = (props: UnlockProps) => {
  const { gate } = useApp();
  const [passphrase, setPassphrase] = createSignal('');
  const [asking, setAsking] = createSignal(false);
  const { busy, problem, run } = useAttempt((typed: string | null) =>
    typed === null ? gate.unlockWithPasskey() : gate.unlock(typed),
  );
  const hasPasskey = () => gate.state.ways.passkey;

  /** Once something has to be said, the fire makes room for it and stays away, so that nothing jumps. */
  const hasSpoken = createMemo((before) => before || problem() !== null, false);

  const open = () => {
    if (passphrase() !== '') void run(passphrase());
  };
  const ask = async () => {
    setAsking(true);
    await run(null);
    setAsking(false);
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <Screen
        title={t('gate.unlock')}
        lead={t('gate.unlockLead')}
        motif={
          <Show when={!hasSpoken()}>
            <Hearth />
          </Show>
        }
        focusTitle={hasPasskey()}
        low
        actions={
          <>
            <Button submits busy={busy()} tone={hasPasskey() ? 'quiet' : 'primary'}>
              {busy() && !asking() ? t('gate.opening') : t('gate.open')}
            </Button>
            <Show when={hasPasskey()}>
              <Button busy={busy()} onPress={() => void ask()}>
                {asking() ? t('gate.asking') : t('gate.withPasskey')}
              </Button>
            </Show>
            <Button tone="plain" busy={busy()} onPress={() => props.onForgot()}>
              {t('gate.forgot')}
            </Button>
          </>
        }
      >
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <PassphraseField
          focus={!hasPasskey()}
          label={t('gate.passphrase')}
          value={passphrase()}
          onInput={setPassphrase}
        />
      </Screen>
    </form>
  );
};
