import { createSignal, Match, Switch } from 'solid-js';
import { Offered } from './Offered';
import { Own } from './Own';
import { Welcome } from './Welcome';

/** Welcome, then a passphrase: one that is offered, or one's own. */
export const FirstTime = () => {
  const [step, setStep] = createSignal<'welcome' | 'offered' | 'own'>('welcome');
  return (
    <Switch>
      <Match when={step() === 'welcome'}>
        <Welcome onAdult={() => setStep('offered')} />
      </Match>
      <Match when={step() === 'offered'}>
        <Offered onBack={() => setStep('welcome')} onOwn={() => setStep('own')} />
      </Match>
      <Match when={step() === 'own'}>
        <Own onBack={() => setStep('offered')} />
      </Match>
    </Switch>
  );
};
