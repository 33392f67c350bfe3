import { createUniqueId, For, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDay, formatWallClock } from '../../i18n/format';
import { t } from '../../i18n/moments';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { useGoBack } from '../pages/useGoBack';
import './after.css';

const halfHours = Array.from({ length: 48 }, (_, half) => half * 30);
const minuteMs = 60_000;
const twoWeeksMs = 14 * 86_400_000;

interface HourProps {
  readonly label: string;
  readonly value: number;
  readonly onPick: (minute: number) => void;
}

const Hour = (props: HourProps) => {
  const id = createUniqueId();
  return (
    <div class="after-hour">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="after-select"
        value={props.value}
        onChange={(event) => props.onPick(Number(event.currentTarget.value))}
      >
        <For each={halfHours}>
          {(minute) => <option value={minute}>{formatWallClock(minute * minuteMs)}</option>}
        </For>
      </select>
    </div>
  );
};

/** Whether, when and how to be asked in the days after. */
const AfterPage = () => {
  const home = useHome();
  const { moments } = home;
  const { state } = moments;
  return (
    <Screen title={t('after.title')} lead={t('after.lead')} back={{ onPress: useGoBack() }}>
      <Switch
        label={t('after.asks')}
        hint={t('after.asksHint')}
        isOn={state.asks}
        onChange={moments.setAsks}
      />
      <Show when={state.asks}>
        <section class="stack-tight" role="group" aria-label={t('after.hours')}>
          <h2>{t('after.hours')}</h2>
          <div class="pair-row">
            <Hour
              label={t('after.from')}
              value={state.hours.from}
              onPick={(from) => moments.setHours({ from, to: state.hours.to })}
            />
            <Hour
              label={t('after.to')}
              value={state.hours.to}
              onPick={(to) => moments.setHours({ from: state.hours.from, to })}
            />
          </div>
        </section>
        <Show
          when={state.notices !== 'impossible'}
          fallback={<p class="soft">{t('after.impossible')}</p>}
        >
          <Switch
            label={t('after.notices')}
            hint={state.notices === 'refused' ? t('after.refused') : t('after.noticesHint')}
            isOn={state.notices === 'on'}
            fixed={state.notices === 'refused'}
            onChange={(isOn) => void moments.setNotices(isOn)}
          />
        </Show>
        <Show
          when={state.pausedUntil}
          fallback={
            <Button tone="quiet" onPress={() => moments.pauseAsking(Date.now() + twoWeeksMs)}>
              {t('after.pause')}
            </Button>
          }
        >
          {(until) => (
            <Notice title={t('after.paused', { day: formatDay(until()) })}>
              <Button tone="quiet" onPress={() => moments.pauseAsking(null)}>
                {t('after.resume')}
              </Button>
            </Notice>
          )}
        </Show>
      </Show>
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default AfterPage;
