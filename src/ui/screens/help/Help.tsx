import { For, onCleanup, Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/pages';
import { Button, LinkButton } from '../../kit/Button';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { CallLink } from '../moments/CallLink';
import { useGoBack } from '../pages/useGoBack';
import { Exit } from './Exit';
import { HelpTopic } from './HelpTopic';
import { setTopic, signs, topic, topics } from './topics';
import '../pages/pages.css';

const List = () => {
  const { gate } = useApp();
  return (
    <Screen
      title={t('help.title')}
      lead={t('help.lead')}
      back={{ onPress: useGoBack() }}
      actions={<Exit />}
    >
      <section class="card page-urgent">
        <h2>{t('help.now')}</h2>
        <p class="page-strong">{t('help.nowLead')}</p>
        <p>{t('help.nowSigns')}</p>
        <ul>
          <For each={signs}>{(sign) => <li>{t(`help.sign${sign}`)}</li>}</For>
        </ul>
        <Button tone="danger" onPress={() => setTopic('now')}>
          {t('help.nowOpen')}
        </Button>
      </section>
      <section class="stack-tight">
        <h2>{t('help.more')}</h2>
        <Rows>
          <For each={topics}>
            {(of) => <Row href="/help" title={t(`help.${of}.row`)} onOpen={() => setTopic(of)} />}
          </For>
        </Rows>
      </section>
      <Show when={gate.home()}>
        <section class="stack-tight">
          <h2>{t('help.numbers')}</h2>
          <CallLink tone="quiet" />
          <LinkButton tone="plain" href="/me/call">
            {t('help.setNumbers')}
          </LinkButton>
        </section>
      </Show>
      <LinkButton tone="quiet" href="/phone-safety">
        {t('phone.title')}
      </LinkButton>
      <p class="soft small">{t('help.note')}</p>
    </Screen>
  );
};

/** Tap what fits; works without a network and without a passphrase; keeps nothing. */
const Help = () => {
  onCleanup(() => setTopic(null));
  return (
    <Show when={topic()} keyed fallback={<List />}>
      {(of) => <HelpTopic topic={of} />}
    </Show>
  );
};

export default Help;
