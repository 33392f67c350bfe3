import { Show } from 'solid-js';
import type { Theme } from '../../../core/appearance';
import { useHome } from '../../context';
import { canBuzz } from '../../kit/haptics';
import { t } from '../../i18n/home';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { Choices } from '../vault/Choices';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'night'];

/** How Hearth looks and feels. Each tap counts at once. */
const LookPage = () => {
  const home = useHome();
  const { look } = home;
  return (
    <Screen title={t('look.title')} lead={t('look.lead')} back={{ href: '/me' }}>
      <Choices
        label={t('look.theme')}
        options={themes}
        value={look.state.theme}
        nameOf={(theme) => t(`look.theme.${theme}`)}
        meaningOf={(theme) => t(`look.theme.${theme}Lead`)}
        onPick={(theme) => look.set({ theme })}
      />
      <Switch
        label={t('look.haptics')}
        hint={canBuzz() ? t('look.hapticsLead') : t('look.hapticsNone')}
        isOn={look.state.haptics && canBuzz()}
        fixed={!canBuzz()}
        onChange={(haptics) => look.set({ haptics })}
      />
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
      <Show when={look.state.theme !== 'system'}>
        <p class="soft">{t('look.door')}</p>
      </Show>
    </Screen>
  );
};

export default LookPage;
