import { For } from 'solid-js';
import { t } from '../../i18n/pages';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { useGoBack } from './useGoBack';
import './pages.css';

const signs = ['1', '2', '3', '4', '5', '6'] as const;

/** Works without a network and without a passphrase; keeps nothing. */
const Help = () => (
  <Screen title={t('help.title')} back={{ onPress: useGoBack() }}>
    <section class="card page-urgent">
      <h2>{t('help.now')}</h2>
      <p class="page-strong">{t('help.nowLead')}</p>
      <p>{t('help.nowSigns')}</p>
      <ul>
        <For each={signs}>{(sign) => <li>{t(`help.sign${sign}`)}</li>}</For>
      </ul>
    </section>
    <section class="stack-tight">
      <h2>{t('help.soon')}</h2>
      <p>{t('help.soonLead')}</p>
    </section>
    <section class="stack-tight">
      <h2>{t('help.time')}</h2>
      <p>{t('help.timeLead')}</p>
    </section>
    <section class="stack-tight">
      <h2>{t('help.unwanted')}</h2>
      <p>{t('help.unwantedLead')}</p>
    </section>
    <section class="stack-tight">
      <h2>{t('help.unsafe')}</h2>
      <p>{t('help.unsafeLead')}</p>
    </section>
    <section class="stack-tight">
      <h2>{t('help.talk')}</h2>
      <ul>
        <For each={signs}>{(kind) => <li>{t(`help.kind${kind}`)}</li>}</For>
      </ul>
    </section>
    <LinkButton tone="quiet" href="/phone-safety">
      {t('phone.title')}
    </LinkButton>
    <p class="soft small">{t('help.note')}</p>
  </Screen>
);

export default Help;
