import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/keys';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { AskPassphrase } from './AskPassphrase';
import './keys.css';

/** `number`: what a person knows a passkey by, from 1. */
type Step =
  | { readonly name: 'list' }
  | { readonly name: 'add' }
  | { readonly name: 'remove'; readonly id: string; readonly number: string };

/** Passkeys that open this vault. */
const Passkeys = () => {
  const { keys } = useHome();
  const [step, setStep] = createSignal<Step>({ name: 'list' });
  const [news, setNews] = createSignal<'added' | 'removed' | null>(null);
  const removing = () => {
    const now = step();
    return now.name === 'remove' ? now : null;
  };

  const to = (next: Step) => {
    setNews(null);
    setStep(next);
  };
  const back = { onPress: () => to({ name: 'list' }) };
  const done = (what: 'added' | 'removed') => {
    setStep({ name: 'list' });
    setNews(what);
  };

  return (
    <Switch>
      <Match when={step().name === 'list'}>
        <Screen
          title={t('passkeys.title')}
          lead={t('passkeys.lead')}
          back={{ href: '/me/keys' }}
          actions={
            <Show when={keys.state.canAddPasskey}>
              <Button onPress={() => to({ name: 'add' })}>{t('passkeys.add')}</Button>
            </Show>
          }
        >
          <Switch>
            <Match when={news() === 'added'}>
              <Notice tone="ok" title={t('passkeys.added')}>
                <p>{t('passkeys.addedLead')}</p>
              </Notice>
            </Match>
            <Match when={news() === 'removed'}>
              <Notice tone="ok" title={t('passkeys.removed')}>
                <p>{t('passkeys.system')}</p>
              </Notice>
            </Match>
          </Switch>
          <section class="stack-tight">
            <h2>{t('passkeys.list')}</h2>
            <Show
              when={keys.state.passkeys.length > 0}
              fallback={<p class="soft">{t('passkeys.none')}</p>}
            >
              <ul class="passkeys">
                <For each={keys.state.passkeys}>
                  {(id, at) => {
                    const number = () => String(at() + 1);
                    const name = () => t('passkeys.name', { number: number() });
                    return (
                      <li class="passkey">
                        <span aria-hidden="true">{name()}</span>
                        <Button
                          tone="plain"
                          onPress={() => to({ name: 'remove', id, number: number() })}
                        >
                          {t('passkeys.remove')}
                          <span class="visually-hidden">{name()}</span>
                        </Button>
                      </li>
                    );
                  }}
                </For>
              </ul>
            </Show>
          </section>
          <p>{t('passkeys.extra')}</p>
          <p>{t('passkeys.shared')}</p>
        </Screen>
      </Match>
      <Match when={step().name === 'add'}>
        <AskPassphrase
          title={t('passkeys.add')}
          lead={t('passkeys.addLead')}
          back={back}
          action={t('passkeys.add')}
          working={t('passkeys.adding')}
          command={(passphrase) => keys.addPasskey(passphrase)}
          onDone={() => done('added')}
        >
          <p>{t('passkeys.extra')}</p>
          <p>{t('passkeys.shared')}</p>
        </AskPassphrase>
      </Match>
      <Match when={removing()}>
        {(passkey) => (
          <AskPassphrase
            title={t('passkeys.removeTitle', { number: passkey().number })}
            lead={t('passkeys.removeLead')}
            back={back}
            action={t('passkeys.removeGo')}
            working={t('passkeys.removing')}
            tone="danger"
            command={(passphrase) => keys.removePasskey(passkey().id, passphrase)}
            onDone={() => done('removed')}
          >
            <p>{t('passkeys.system')}</p>
          </AskPassphrase>
        )}
      </Match>
    </Switch>
  );
};

export default Passkeys;
