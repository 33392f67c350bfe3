import { createSignal, Match, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/keys';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { ChoosePassphrase } from '../gate/ChoosePassphrase';
import { useAttempt } from '../gate/useAttempt';
import { AskPassphrase } from './AskPassphrase';

/** The passphrase of now, then another one. */
const Passphrase = () => {
  const { keys } = useHome();
  const [step, setStep] = createSignal<'current' | 'choose' | 'done'>('current');
  const [current, setCurrent] = createSignal('');
  const { busy, problem, run } = useAttempt((next: string) =>
    keys.changePassphrase(current(), next),
  );

  const check = (typed: string) => {
    setCurrent(typed);
    return keys.check(typed);
  };
  const change = async (next: string) => {
    if (await run(next)) setStep('done');
  };

  return (
    <Switch>
      <Match when={step() === 'current'}>
        <AskPassphrase
          title={t('newPassphrase.title')}
          lead={t('newPassphrase.lead')}
          back={{ href: '/me/keys' }}
          action={t('newPassphrase.go')}
          working={t('newPassphrase.checking')}
          command={check}
          onDone={() => setStep('choose')}
        />
      </Match>
      <Match when={step() === 'choose'}>
        <ChoosePassphrase
          title={t('newPassphrase.choose')}
          busy={busy()}
          problem={problem()}
          onBack={() => setStep('current')}
          onChosen={change}
        />
      </Match>
      <Match when={step() === 'done'}>
        <Screen
          title={t('newPassphrase.done')}
          lead={t('newPassphrase.doneLead')}
          back={{ href: '/me/keys' }}
          actions={<LinkButton href="/me/keys">{t('ask.done')}</LinkButton>}
        >
          <p>{t('newPassphrase.backups')}</p>
        </Screen>
      </Match>
    </Switch>
  );
};

export default Passphrase;
