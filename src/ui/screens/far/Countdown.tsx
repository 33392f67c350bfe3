import { createSignal, onCleanup, Show } from 'solid-js';
import { formatTime } from '../../i18n/format';
import { t } from '../../i18n/far';

interface CountdownProps {
  /** By this phone's clock; milliseconds since the Unix epoch. */
  readonly startsAt: number;
}

const tickMs = 200;
/** Further off, the time of day says more than seconds. */
const secondsFrom = 90;

/** Seconds until something begins. What begins it is the flow, not this. */
export const Countdown = (props: CountdownProps) => {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), tickMs);
  onCleanup(() => clearInterval(timer));
  const left = () => Math.max(0, Math.ceil((props.startsAt - now()) / 1_000));
  return (
    <div class="quiet-time">
      <Show
        when={left() <= secondsFrom}
        fallback={
          <p class="led-words">{t('soon.countingAt', { time: formatTime(props.startsAt) })}</p>
        }
      >
        <p class="soft">{t('soon.counting')}</p>
        <p class="countdown" role="timer">
          {left()}
        </p>
      </Show>
    </div>
  );
};
