import type { LockSettings } from '../../../app/api';
import { useHome } from '../../context';
import { t } from '../../i18n/keys';
import { plural } from '../../i18n/translate';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Choices } from './Choices';

const minutes: readonly LockSettings['idleMinutes'][] = [1, 2, 5, 15];
const whenHidden: readonly LockSettings['hidden'][] = ['atOnce', 'soon', 'idle'];

/** When the home locks by itself. Each tap counts at once. */
const LockPage = () => {
  const home = useHome();
  const change = (part: Partial<LockSettings>) =>
    home.setLockSettings({ ...home.state.lockSettings, ...part });
  return (
    <Screen title={t('lock.title')} lead={t('lock.lead')} back={{ href: '/me' }}>
      <Choices
        label={t('lock.idle')}
        options={minutes}
        value={home.state.lockSettings.idleMinutes}
        nameOf={(count) => t(`lock.minutes.${plural(count)}`, { count: String(count) })}
        onPick={(idleMinutes) => change({ idleMinutes })}
      />
      <Choices
        label={t('lock.hidden')}
        options={whenHidden}
        value={home.state.lockSettings.hidden}
        nameOf={(hidden) => t(`lock.hidden.${hidden}`)}
        onPick={(hidden) => change({ hidden })}
      />
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
      <p>{t('lock.session')}</p>
      <p class="soft">{t('lock.busy')}</p>
      <section class="stack-tight">
        <h2>{t('lock.hide')}</h2>
        <p>{t('lock.hideLead')}</p>
      </section>
    </Screen>
  );
};

export default LockPage;
