import { For } from 'solid-js';
import { useHome } from '../../context';
import { groupWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { useGoBack } from '../pages/useGoBack';
import { groups } from './themes';

/** Nothing shown at all, and themes that one does not want to see. */
const Privacy = () => {
  const home = useHome();
  const goBack = useGoBack();
  const { state } = home.care;
  return (
    <Screen title={t('privacy.title')} lead={t('privacy.lead')} back={{ onPress: goBack }}>
      <div class="card">
        <Switch
          label={t('privacy.keep')}
          hint={t('privacy.keepHint')}
          isOn={state.keepPrivate}
          onChange={(isOn) => home.care.setKeepPrivate(isOn)}
        />
        <p class="soft small">{t('privacy.guess')}</p>
      </div>
      <section class="stack-tight">
        <h2>{t('privacy.leaveOut')}</h2>
        <p class="soft">{t('privacy.leaveOutLead')}</p>
        <div>
          <For each={groups}>
            {(group) => (
              <Switch
                label={groupWords(group)}
                isOn={state.hiddenGroups.includes(group)}
                onChange={(isOn) => home.care.setHiddenGroup(group, isOn)}
              />
            )}
          </For>
        </div>
      </section>
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default Privacy;
