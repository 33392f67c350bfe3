import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import type { Problem } from '../../../core/errors';
import type { Result } from '../../../core/result';
import { isRemovable, type SecurityEvent } from '../../../core/securityLog';
import { useHome } from '../../context';
import { t as common } from '../../i18n';
import { t } from '../../i18n/copies';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { useAttempt } from '../gate/useAttempt';
import { LogEntries } from './LogEntries';

/** What happened to the locks, in plain words. */
const LogPage = () => {
  const home = useHome();
  const [log, setLog] = createSignal<Result<readonly SecurityEvent[], Problem> | null>(null);
  const [cleared, setCleared] = createSignal(false);
  const clearing = useAttempt(() => home.clearSecurityLog());

  const read = async () => setLog(await home.securityLog());
  onMount(() => void read());
  const events = () => {
    const found = log();
    return found?.ok ? found.value : null;
  };
  const problem = () => {
    const found = log();
    return found && !found.ok ? found.error : null;
  };
  const hasOld = () => events()?.some((event) => isRemovable(event, Date.now())) === true;

  const readAgain = async () => {
    await read();
    focusTitle();
  };

  const clear = async () => {
    if (!(await clearing.run())) return;
    await readAgain();
    setCleared(true);
  };

  return (
    <Screen title={t('log.title')} lead={t('log.lead')} back={{ href: '/me' }}>
      <Switch fallback={<p role="status">{t('log.reading')}</p>}>
        <Match when={problem()}>
          {(shown) => (
            <ProblemNotice problem={shown()}>
              <Button tone="quiet" onPress={() => void readAgain()}>
                {common('common.tryAgain')}
              </Button>
            </ProblemNotice>
          )}
        </Match>
        <Match when={events()}>
          {(shown) => (
            <>
              <Show when={shown().length > 0} fallback={<p>{t('log.empty')}</p>}>
                <LogEntries events={shown()} />
              </Show>
              <section class="stack-tight">
                <p class="soft">{t('log.why')}</p>
                <Show when={clearing.problem()}>{(met) => <ProblemNotice problem={met()} />}</Show>
                <Show when={cleared()}>
                  <Notice tone="ok" title={t('log.cleared')} />
                </Show>
                <Show when={hasOld()}>
                  <Button tone="quiet" busy={clearing.busy()} onPress={() => void clear()}>
                    {clearing.busy() ? t('log.clearing') : t('log.clear')}
                  </Button>
                </Show>
              </section>
              <section class="card">
                <h2>{t('log.notYou')}</h2>
                <p class="soft">{t('log.notYouLead')}</p>
                <LinkButton tone="quiet" href="/me/keys">
                  {t('log.keys')}
                </LinkButton>
              </section>
            </>
          )}
        </Match>
      </Switch>
    </Screen>
  );
};

export default LogPage;
