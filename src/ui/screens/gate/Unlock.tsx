import { createSignal, Show } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Hearth } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen } from '../../kit/Screen';

export const Unlock = () => {
  const { gate } = useApp();
  const [passphrase, setPassphrase] = createSignal('');
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [busy, setBusy] = createSignal(false);

  const open = async () => {
    if (busy() || passphrase() === '') return;
    setProblem(null);
    setBusy(true);
    const opened = await gate.unlock(passphrase());
    setBusy(false);
    if (!opened.ok) setProblem(opened.error);
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Screen
        title={t('gate.unlock')}
        lead={t('gate.unlockLead')}
        motif={<Hearth />}
        focusTitle={false}
        low
        actions={
          <Button submits busy={busy()}>
            {busy() ? t('gate.opening') : t('gate.open')}
          </Button>
        }
      >
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <PassphraseField
          focus
          label={t('gate.passphrase')}
          value={passphrase()}
          onInput={setPassphrase}
        />
      </Screen>
    </form>
  );
};
