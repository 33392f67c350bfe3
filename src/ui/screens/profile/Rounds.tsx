import { For } from 'solid-js';
import { rounds } from '../../../content/preferences';
import { useHome } from '../../context';
import { t } from '../../i18n/profile';
import { Screen } from '../../kit/Screen';
import '../me/Me.css';
import { Place } from '../me/Place';
import { useOpened } from './opened';
import { askedIn, roundProgress } from './roundPlan';
import { roundTheme } from './themes';

/** Every round, to be begun and gone on with in any order. One that asks nothing is not there. */
const Rounds = () => {
  const { state } = useHome().care;
  const { open } = useOpened();
  const asking = () =>
    [...rounds.keys()].filter((round) => askedIn(round, state.hiddenGroups).length > 0);
  const progress = (round: number) =>
    roundProgress(askedIn(round, state.hiddenGroups), state.roundsAt[round] ?? 0);
  return (
    <Screen title={t('rounds.title')} lead={t('rounds.lead')} back={{ href: '/me/likes' }}>
      <ul class="me-list">
        <For each={asking()}>
          {(round) => (
            <Place
              href="/me/likes/round"
              name={roundTheme(round, state.hiddenGroups)}
              state={t(`rounds.${progress(round)}`)}
              onOpen={() => open({ round })}
            />
          )}
        </For>
      </ul>
    </Screen>
  );
};

export default Rounds;
