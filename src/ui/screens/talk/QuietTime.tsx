import { createSignal, onCleanup, Show } from 'solid-js';
import { formatLength } from '../../i18n/format';
import { t } from '../../i18n/talk';
import './talk.css';

interface QuietTimeProps {
  readonly minutes: number;
  /** What is said when the time is over; nothing rings, and nothing ends. */
  readonly over: string;
}

const tickMs = 1_000;

/** Time that passes quietly: a ring that fills, and no sound. */
export const QuietTime = (props: QuietTimeProps) => {
  const begun = performance.now();
  const [passedMs, setPassedMs] = createSignal(0);
  const timer = setInterval(() => setPassedMs(performance.now() - begun), tickMs);
  onCleanup(() => clearInterval(timer));
  const lengthMs = () => props.minutes * 60_000;
  const part = () => Math.min(1, passedMs() / lengthMs());
  const left = () => formatLength((lengthMs() - Math.min(passedMs(), lengthMs())) / 1_000);
  return (
    <div class="quiet-time">
      <svg viewBox="0 0 100 100" aria-hidden="true" class="quiet-ring">
        <circle cx="50" cy="50" r="44" pathLength="100" class="quiet-track" />
        <circle
          cx="50"
          cy="50"
          r="44"
          pathLength="100"
          class="quiet-gone"
          stroke-dasharray={`${part() * 100} 100`}
          visibility={part() > 0 ? 'visible' : 'hidden'}
        />
      </svg>
      <p role="timer" class="soft">
        <Show when={part() < 1}>{t('led.timer', { time: left() })}</Show>
      </p>
      <p role="status">{part() < 1 ? '' : props.over}</p>
    </div>
  );
};
