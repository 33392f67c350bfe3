import { useBeforeLeave } from '@solidjs/router';
import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { ok, type Result } from '../../../core/result';
import { useHome } from '../../context';
import { t } from '../../i18n/keys';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Sheet } from '../../kit/Sheet';
import { AskPassphrase } from './AskPassphrase';
import { ShownCode } from './ShownCode';
import { TypeBack } from './TypeBack';

/** A recovery code: what it is for, the code itself, and two groups of it typed back. */
const Recovery = () => {
  const { keys } = useHome();
  const [groups, setGroups] = createSignal<readonly string[]>([]);
  const [step, setStep] = createSignal<'why' | 'code' | 'typeBack' | 'done'>('why');
  const [leave, setLeave] = createSignal<(() => void) | null>(null);
  const isAtStake = () => step() === 'code' || step() === 'typeBack';
  let isGone = false;

  const draw = async (passphrase: string): Promise<Result<void, Problem>> => {
    const drawn = await keys.drawRecoveryCode(passphrase);
    if (!drawn.ok) return drawn;
    if (isGone) keys.forgetRecoveryCode();
    else setGroups(drawn.value);
    return ok(undefined);
  };

  useBeforeLeave((leaving) => {
    // Nothing stands before the way to help.
    if (!isAtStake() || leaving.to === '/help') return;
    leaving.preventDefault();
    setLeave(() => () => leaving.retry(true));
  });
  onCleanup(() => {
    isGone = true;
    keys.forgetRecoveryCode();
  });

  return (
    <>
      <Switch>
        <Match when={step() === 'why'}>
          <AskPassphrase
            title={t('recovery.title')}
            lead={t('recovery.lead')}
            back={{ href: '/me/keys' }}
            action={t('recovery.show')}
            working={t('recovery.drawing')}
            command={draw}
            onDone={() => setStep('code')}
          >
            <Show when={keys.state.recovery}>
              <p>{t('recovery.replaces')}</p>
              <p>{t('recovery.older')}</p>
            </Show>
          </AskPassphrase>
        </Match>
        <Match when={step() === 'code'}>
          <ShownCode groups={groups()} onHaveIt={() => setStep('typeBack')} />
        </Match>
        <Match when={step() === 'typeBack'}>
          <TypeBack
            groups={groups()}
            onLookAgain={() => setStep('code')}
            onKept={() => setStep('done')}
          />
        </Match>
        <Match when={step() === 'done'}>
          <Screen
            title={t('recovery.done')}
            lead={t('recovery.doneLead')}
            back={{ href: '/me/keys' }}
            actions={<LinkButton href="/me/keys">{t('ask.done')}</LinkButton>}
          >
            <p>{t('recovery.keep')}</p>
            <p>{t('recovery.doneBackups')}</p>
          </Screen>
        </Match>
      </Switch>
      <Show when={isAtStake() && leave()}>
        {(go) => (
          <Sheet title={t('recovery.leave')} onClose={() => setLeave(null)}>
            {(close) => (
              <>
                <p>{t('recovery.leaveLead')}</p>
                <Button tone="quiet" onPress={() => go()()}>
                  {t('recovery.leaveYes')}
                </Button>
                <Button onPress={close}>{t('recovery.stay')}</Button>
              </>
            )}
          </Sheet>
        )}
      </Show>
    </>
  );
};

export default Recovery;
