import { For, Show } from 'solid-js';
import type { PrefGroup } from '../../../core/care/types';
import { useHome } from '../../context';
import { groupWords } from '../../i18n/care';
import { prefWords } from '../../i18n/home';
import { t } from '../../i18n/profile';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useOpened, WithGroup } from './opened';
import { answerSummary } from './summary';
import { itemsOf } from './themes';

interface OfThemeProps {
  readonly group: PrefGroup;
}

const OfTheme = (props: OfThemeProps) => {
  const home = useHome();
  const { open } = useOpened();
  const isLeftOut = () => home.care.state.hiddenGroups.includes(props.group);
  return (
    <Screen title={groupWords(props.group)} back={{ href: '/me/likes/all' }}>
      <Show when={!isLeftOut()}>
        <ul class="me-list">
          <For each={itemsOf(props.group)}>
            {(pref) => (
              <Place
                href="/me/likes/item"
                name={prefWords(pref.id, 'label')}
                state={answerSummary(home.state.answers, pref)}
                onOpen={() => open({ pref: pref.id })}
              />
            )}
          </For>
        </ul>
      </Show>
      <Switch
        label={t('theme.leaveOut')}
        hint={t('theme.leaveOutHint')}
        isOn={isLeftOut()}
        onChange={(isOn) => home.care.setHiddenGroup(props.group, isOn)}
      />
    </Screen>
  );
};

const Theme = () => <WithGroup>{(group) => <OfTheme group={group} />}</WithGroup>;

export default Theme;
