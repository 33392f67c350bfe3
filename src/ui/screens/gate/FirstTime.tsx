import { createSignal, lazy, Match, Switch } from 'solid-js';
import { useApp } from '../../context';
import { ChoosePassphrase } from './ChoosePassphrase';
import { useAttempt } from './useAttempt';
import { Welcome } from './Welcome';

const RestoreAtDoor = lazy(() => import('./RestoreAtDoor'));

/** Welcome, then a passphrase for a new home, or a backup of one from before. */
export const FirstTime = () => {
  const { gate } = useApp();
  const [step, setStep] = createSignal<'welcome' | 'choose' | 'restore'>('welcome');
  const { busy, problem, run } = useAttempt((passphrase: string) => gate.create(passphrase));
  const toWelcome = () => setStep('welcome');
  return (
    <Switch>
      <Match when={step() === 'welcome'}>
        <Welcome onAdult={() => setStep('choose')} onBackup={() => setStep('restore')} />
      </Match>
      <Match when={step() === 'choose'}>
        <ChoosePassphrase
          busy={busy()}
          problem={problem()}
          onBack={toWelcome}
          onChosen={(passphrase) => void run(passphrase)}
        />
      </Match>
      <Match when={step() === 'restore'}>
        <RestoreAtDoor onBack={toWelcome} />
      </Match>
    </Switch>
  );
};
