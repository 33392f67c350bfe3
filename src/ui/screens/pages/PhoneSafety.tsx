import { For } from 'solid-js';
import { t } from '../../i18n/pages';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { useGoBack } from './useGoBack';
import './pages.css';

const parts = [
  ['phone.look', 'phone.look1', 'phone.look2', 'phone.look3', 'phone.look4'],
  ['phone.shared', 'phone.shared1', 'phone.shared2', 'phone.shared3'],
  ['phone.partner', 'phone.partner1', 'phone.partner2', 'phone.partner3'],
  ['phone.ex', 'phone.ex1', 'phone.ex2', 'phone.ex3'],
  ['phone.picture', 'phone.picture1', 'phone.picture2'],
  ['phone.traces', 'phone.traces1', 'phone.traces2'],
] as const;

/** Partners, former partners, shared phones and watched ones. Keeps nothing, and needs no passphrase. */
const PhoneSafety = () => (
  <Screen title={t('phone.title')} lead={t('phone.lead')} back={{ onPress: useGoBack() }}>
    <section class="card page-urgent">
      <h2>{t('phone.watched')}</h2>
      <p>{t('phone.watched1')}</p>
      <p>{t('phone.watched2')}</p>
      <p>{t('phone.watched3')}</p>
    </section>
    <For each={parts}>
      {([heading, ...lines]) => (
        <section class="stack-tight">
          <h2>{t(heading)}</h2>
          <For each={lines}>{(line) => <p>{t(line)}</p>}</For>
        </section>
      )}
    </For>
    <Rows>
      <Row href="/who-sees-what" title={t('seen.title')} />
      <Row href="/install" title={t('install.title')} />
    </Rows>
  </Screen>
);

export default PhoneSafety;
