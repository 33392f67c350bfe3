import { createSignal, lazy, Match, Switch } from 'solid-js';
import { useApp } from '../../context';
import { Unlock } from './Unlock';

const Code = lazy(() => import('./Code'));
const Forgotten = lazy(() => import('./Forgotten'));
const EraseAll = lazy(() => import('./EraseAll'));

/** The locked door: the passphrase or a passkey; behind a plain link, what is left without them. */
export const Locked = () => {
  const { gate } = useApp();
  const [step, setStep] = createSignal<'unlock' | 'code' | 'forgotten' | 'erase'>('unlock');
  const toUnlock = () => setStep('unlock');
  const toForgotten = () => setStep('forgotten');
  const toCode = () => setStep('code');
  return (
    <Switch>
      <Match when={step() === 'unlock'}>
        <Unlock onForgot={() => (gate.state.ways.recovery ? toCode() : toForgotten())} />
      </Match>
      <Match when={step() === 'code'}>
        <Code onBack={toUnlock} onNoCode={toForgotten} />
      </Match>
      <Match when={step() === 'forgotten'}>
        <Forgotten onBack={toUnlock} onCode={toCode} onErase={() => setStep('erase')} />
      </Match>
      <Match when={step() === 'erase'}>
        <EraseAll onBack={toForgotten} />
      </Match>
    </Switch>
  );
};
