import { For } from 'solid-js';
import { useHome } from '../../context';
import { groupWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Screen } from '../../kit/Screen';
import { answeredOf } from '../answers/answered';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useOpened } from './opened';
import { groups, itemsOf } from './themes';

/** The hundred items by theme. */
const Themes = () => {
  const home = useHome();
  const { open } = useOpened();
  const isLeftOut = (group: (typeof groups)[number]) =>
    home.care.state.hiddenGroups.includes(group);
  return (
    <Screen title={t('themes.title')} lead={t('themes.lead')} back={{ href: '/me/likes' }}>
      <ul class="me-list">
        <For each={groups}>
          {(group) => (
            <Place
              href="/me/likes/theme"
              name={groupWords(group)}
              state={
                isLeftOut(group)
                  ? t('theme.leftOut')
                  : t(`likes.${answeredOf(itemsOf(group), home.state.answers)}`)
              }
              onOpen={() => open({ group })}
            />
          )}
        </For>
      </ul>
    </Screen>
  );
};

export default Themes;
