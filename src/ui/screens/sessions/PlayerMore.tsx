import { For } from 'solid-js';
import type { Listening } from '../../../core/listening';
import { useHome } from '../../context';
import { formatLength } from '../../i18n/format';
import { blockWords } from '../../i18n/home';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Sheet } from '../../kit/Sheet';
import { Switch } from '../../kit/Switch';
import { SoundChoices } from './SoundChoices';

const rates = ['0.8', '0.9', '1', '1.1', '1.2'] as const;
const sleepMinutes = ['off', 'part', '5', '10'] as const;
type SleepChoice = (typeof sleepMinutes)[number];
const views: readonly Listening['view'][] = ['line', 'all'];

interface PlayerMoreProps {
  readonly onClose: () => void;
}

/** What is needed less often than play and stop. */
export const PlayerMore = (props: PlayerMoreProps) => {
  const { audio } = useHome();
  const { state } = audio;
  const steps = () => state.plan?.steps ?? [];
  const here = () => steps().findLast(({ startS }) => startS <= state.player.positionS);

  const sleepNames = {
    off: () => t('player.sleepOff'),
    part: () => t('player.sleepPart'),
    5: () => t('player.sleepIn', { minutes: 5 }),
    10: () => t('player.sleepIn', { minutes: 10 }),
  };
  const partEndS = () => {
    const part = here();
    return part ? part.startS + part.durationS : state.player.durationS;
  };
  const sleep = (choice: SleepChoice) => {
    if (choice === 'off') return audio.sleepAt(null);
    if (choice === 'part') return audio.sleepAt(partEndS());
    audio.sleepAt(state.player.positionS + Number(choice) * 60 * state.listening.rate);
  };
  /** Which was chosen is not remembered, only where it leads. */
  const isSleep = (choice: SleepChoice) => {
    const { sleepAtS, positionS } = state.player;
    if (sleepAtS === null || choice === 'off') return sleepAtS === null && choice === 'off';
    if (sleepAtS === partEndS() || choice === 'part') {
      return sleepAtS === partEndS() && choice === 'part';
    }
    const leftS = (sleepAtS - positionS) / state.listening.rate;
    return choice === (leftS > 5.05 * 60 ? '10' : '5');
  };

  return (
    <Sheet title={t('player.more')} onClose={props.onClose}>
      {(close) => (
        <>
          <section class="stack-tight">
            <h3>{t('player.sleep')}</h3>
            <Chips
              label={t('player.sleep')}
              options={sleepMinutes.map((id) => ({ id, name: sleepNames[id]() }))}
              isOn={isSleep}
              onPick={sleep}
            />
            <p class="soft small">{t('player.sleepLead')}</p>
          </section>
          <SoundChoices />
          <section class="stack-tight">
            <h3>{t('player.speed')}</h3>
            <Chips
              label={t('player.speed')}
              options={rates.map((id) => ({ id, name: t('player.speedOf', { rate: id }) }))}
              isOn={(id) => state.listening.rate === Number(id)}
              onPick={(id) => audio.setListening({ rate: Number(id) })}
            />
          </section>
          <section class="stack-tight">
            <h3>{t('player.view')}</h3>
            <Chips
              label={t('player.view')}
              options={views.map((id) => ({
                id,
                name: id === 'line' ? t('player.viewLine') : t('player.viewAll'),
              }))}
              isOn={(id) => state.listening.view === id}
              onPick={(view) => audio.setListening({ view })}
            />
          </section>
          <Switch
            label={t('player.screenOn')}
            hint={t('player.screenOnHint')}
            isOn={state.listening.keepsScreenOn}
            onChange={(keepsScreenOn) => audio.setListening({ keepsScreenOn })}
          />
          <section class="stack-tight">
            <h3>{t('player.parts')}</h3>
            <ol class="player-parts">
              <For each={steps()}>
                {(step) => (
                  <li>
                    <button
                      type="button"
                      aria-current={step === here() ? 'step' : undefined}
                      onClick={() => {
                        audio.seek(step.startS);
                        close();
                      }}
                    >
                      <span>{blockWords(step.block)}</span>
                      <span class="soft small">{formatLength(step.startS)}</span>
                    </button>
                  </li>
                )}
              </For>
            </ol>
          </section>
          <Button tone="quiet" onPress={close}>
            {t('common.close')}
          </Button>
        </>
      )}
    </Sheet>
  );
};
