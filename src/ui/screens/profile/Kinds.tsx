import { For } from 'solid-js';
import { kinds } from '../../../content/kinds';
import type { Kind } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Place } from '../me/Place';
import { differencesIn } from './kindAnswers';
import { useOpened } from './opened';
import { itemWords } from './summary';

/** The six kinds, each with what differs there. */
const Kinds = () => {
  const home = useHome();
  const { open } = useOpened();
  const state = (kind: Kind) => {
    const differ = differencesIn(home.state.answers, home.care.state.kindAnswers[kind]);
    const items = [...new Set(differ.map(({ pref }) => itemWords(pref.id, 'label')))];
    return items.length === 0 ? t('kinds.same') : t('kinds.differ', { items: items.join(' · ') });
  };
  return (
    <Screen title={t('kinds.title')} lead={t('kinds.lead')} back={{ href: '/me/likes' }}>
      <ul class="me-list">
        <For each={kinds}>
          {(kind) => (
            <Place
              href="/me/likes/kind"
              name={kindWords(kind)}
              state={state(kind)}
              onOpen={() => open({ kind })}
            />
          )}
        </For>
      </ul>
    </Screen>
  );
};

export default Kinds;
