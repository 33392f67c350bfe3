import { For } from 'solid-js';
import { t } from '../../i18n/pages';
import { Screen } from '../../kit/Screen';
import { useGoBack } from './useGoBack';
import './pages.css';

const parts = [
  ['seen.you', 'seen.you1', 'seen.you2'],
  [
    'seen.partner',
    'seen.partner1',
    'seen.partner2',
    'seen.together',
    'seen.partner3',
    'seen.partner4',
    'seen.partner5',
  ],
  ['seen.net', 'seen.net1', 'seen.net2'],
  ['seen.near', 'seen.near1', 'seen.near2', 'seen.near3'],
  ['seen.browser', 'seen.browser1'],
] as const;

const Seen = () => (
  <Screen title={t('seen.title')} lead={t('seen.lead')} back={{ onPress: useGoBack() }}>
    <For each={parts}>
      {([heading, ...lines]) => (
        <section class="stack-tight">
          <h2>{t(heading)}</h2>
          <For each={lines}>{(line) => <p>{t(line)}</p>}</For>
        </section>
      )}
    </For>
  </Screen>
);

export default Seen;
