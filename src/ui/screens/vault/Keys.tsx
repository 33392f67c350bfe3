import { createSignal, Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/keys';
import { plural } from '../../i18n/translate';
import { Button, LinkButton } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { AskPassphrase } from './AskPassphrase';

/** All that opens this vault, and what can be done about each. */
const Keys = () => {
  const { keys } = useHome();
  const [step, setStep] = createSignal<'list' | 'removeCode' | 'renew'>('list');
  const [news, setNews] = createSignal<'codeRemoved' | 'renewed' | 'renewedBare' | null>(null);
  const count = () => keys.state.passkeys.length;
  const hasMore = () => keys.state.recovery || count() > 0;
  const passkeysAre = () => {
    if (!keys.state.canAddPasskey) return t('keys.passkeysUnused');
    if (count() === 0) return t('keys.passkeysNone');
    return t(`keys.passkeysCount.${plural(count())}`, { count: String(count()) });
  };
  const passkeyWords = () => {
    if (count() === 0) return t('keys.passkeysSetUp');
    return keys.state.canAddPasskey ? t('keys.passkeysChange') : t('keys.passkeysRemove');
  };

  const ask = (next: 'removeCode' | 'renew') => {
    setNews(null);
    setStep(next);
  };
  const toList = () => setStep('list');

  const renew = async (passphrase: string) => {
    const before = hasMore();
    const renewed = await keys.renew(passphrase);
    if (renewed.ok) setNews(before ? 'renewed' : 'renewedBare');
    return renewed;
  };
  const removeCode = async (passphrase: string) => {
    const removed = await keys.removeRecoveryCode(passphrase);
    if (removed.ok) setNews('codeRemoved');
    return removed;
  };

  return (
    <Switch>
      <Match when={step() === 'list'}>
        <Screen title={t('keys.title')} lead={t('keys.lead')} back={{ href: '/me' }}>
          <Switch>
            <Match when={news() === 'codeRemoved'}>
              <Notice tone="ok" title={t('removeCode.done')} />
            </Match>
            <Match when={news() !== null}>
              <Notice tone="ok" title={t('renew.done')}>
                <p>{t('renew.doneLead')}</p>
                <Show when={news() === 'renewed'}>
                  <p>{t('renew.doneAnew')}</p>
                </Show>
              </Notice>
            </Match>
          </Switch>
          <section class="stack-tight">
            <h2>{t('keys.passphrase')}</h2>
            <p class="soft">{t('keys.passphraseLead')}</p>
            <LinkButton tone="quiet" href="/me/passphrase">
              {t('keys.passphraseChange')}
            </LinkButton>
          </section>
          <section class="stack-tight">
            <h2>{t('keys.recovery')}</h2>
            <Show
              when={keys.state.recovery}
              fallback={
                <>
                  <p class="soft">{t('keys.recoveryNone')}</p>
                  <LinkButton tone="quiet" href="/me/recovery">
                    {t('keys.recoverySetUp')}
                  </LinkButton>
                </>
              }
            >
              <p class="soft">{t('keys.recoverySet')}</p>
              <div class="pair-row">
                <LinkButton tone="quiet" href="/me/recovery">
                  {t('keys.recoveryAnew')}
                </LinkButton>
                <Button tone="danger" onPress={() => ask('removeCode')}>
                  {t('keys.recoveryRemove')}
                </Button>
              </div>
            </Show>
          </section>
          <Show when={keys.state.canAddPasskey || count() > 0}>
            <section class="stack-tight">
              <h2>{t('keys.passkeys')}</h2>
              <p class="soft">{passkeysAre()}</p>
              <LinkButton tone="quiet" href="/me/passkeys">
                {passkeyWords()}
              </LinkButton>
            </section>
          </Show>
          <section class="stack-tight">
            <h2>{t('keys.renew')}</h2>
            <p class="soft">{t('keys.renewLead')}</p>
            <Button tone="quiet" onPress={() => ask('renew')}>
              {t('keys.renewGo')}
            </Button>
          </section>
        </Screen>
      </Match>
      <Match when={step() === 'removeCode'}>
        <AskPassphrase
          title={t('removeCode.title')}
          lead={t('removeCode.lead')}
          back={{ onPress: toList }}
          action={t('removeCode.go')}
          working={t('removeCode.working')}
          tone="danger"
          command={removeCode}
          onDone={toList}
        >
          <p>{t('removeCode.backups')}</p>
        </AskPassphrase>
      </Match>
      <Match when={step() === 'renew'}>
        <AskPassphrase
          title={t('renew.title')}
          lead={t('renew.lead')}
          back={{ onPress: toList }}
          action={t('renew.go')}
          working={t('renew.working')}
          command={renew}
          onDone={toList}
        >
          <p>{t('renew.background')}</p>
          <Show when={hasMore()}>
            <p>{t('renew.anew')}</p>
          </Show>
          <p>{t('renew.stays')}</p>
        </AskPassphrase>
      </Match>
    </Switch>
  );
};

export default Keys;
