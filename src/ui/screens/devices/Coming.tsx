import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/devices';
import { TwoShapes } from '../../kit/motifs';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';

/** The device has joined, and waits for what the other one holds. */
export const Coming = () => {
  const { devices } = useHome();
  const part = () => (devices.state.sync.state === 'syncing' ? devices.state.sync.part : null);
  return (
    <Screen title={t('coming.title')} lead={t('coming.lead')} motif={<TwoShapes near={1} />}>
      <Show when={part() !== null}>
        <Progress
          label={t('coming.progress')}
          value={part() ?? 0}
          max={1}
          text={t('coming.percent', { percent: String(Math.floor((part() ?? 0) * 100)) })}
        />
      </Show>
    </Screen>
  );
};
