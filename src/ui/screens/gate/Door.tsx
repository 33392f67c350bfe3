import { Match, Switch } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Wait } from '../../kit/Wait';
import { UpdateBanner } from '../../UpdateBanner';
import { Elsewhere } from './Elsewhere';
import { FirstTime } from './FirstTime';
import { Locked } from './Locked';
import { Unsupported } from './Unsupported';

/** Everything that may stand before the opened home. */
export const Door = () => {
  const { gate } = useApp();
  return (
    <div class="page">
      <UpdateBanner />
      <Switch fallback={<Wait text={t('gate.starting')} />}>
        <Match when={gate.state.stage === 'unsupported'}>
          <Unsupported />
        </Match>
        <Match when={gate.state.stage === 'elsewhere'}>
          <Elsewhere />
        </Match>
        <Match when={gate.state.stage === 'welcome'}>
          <FirstTime />
        </Match>
        <Match when={gate.state.stage === 'locked'}>
          <Locked />
        </Match>
      </Switch>
    </div>
  );
};
