import { createSignal, lazy, Match, Switch } from 'solid-js';
import { useNavigate } from '@solidjs/router';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { ChoosePassphrase } from './ChoosePassphrase';
import { useAttempt } from './useAttempt';
import { Welcome } from './Welcome';

const RestoreAtDoor = lazy(() => import('./RestoreAtDoor'));

/** Welcome, then a passphrase for a new home, or a backup of one from before. */
export const FirstTime = () => {
  const { gate } = useApp();
  const [step, setStep] = createSignal<'welcome' | 'choose' | 'join' | 'restore'>('welcome');
  const { busy, problem, run } = useAttempt((passphrase: string) => gate.create(passphrase));
  const navigate = useNavigate();
  const join = async (passphrase: string) => {
    // The place behind the door, before it opens: nobody is asked for a name that is about to come.
    navigate('/me/devices/join');
    if (!(await run(passphrase))) navigate('/');
  };
  const toWelcome = () => setStep('welcome');
  return (
    <Switch>
      <Match when={step() === 'welcome'}>
        <Welcome
          onAdult={() => setStep('choose')}
          onBackup={() => setStep('restore')}
          onOther={() => setStep('join')}
        />
      </Match>
      <Match when={step() === 'choose'}>
        <ChoosePassphrase
          busy={busy()}
          problem={problem()}
          onBack={toWelcome}
          onChosen={(passphrase) => void run(passphrase)}
        />
      </Match>
      <Match when={step() === 'join'}>
        <ChoosePassphrase
          title={t('gate.chooseHere')}
          lead={t('gate.chooseHereLead')}
          busy={busy()}
          problem={problem()}
          onBack={toWelcome}
          onChosen={join}
        />
      </Match>
      <Match when={step() === 'restore'}>
        <RestoreAtDoor onBack={toWelcome} />
      </Match>
    </Switch>
  );
};
