import { createSignal, onCleanup, Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/home';
import './lockSoon.css';

interface CountdownProps {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

const Countdown = (props: CountdownProps) => {
  const { gate } = useApp();
  const left = () => Math.max(0, Math.ceil((props.at - Date.now()) / 1_000));
  const [seconds, setSeconds] = createSignal(left());
  const timer = setInterval(() => setSeconds(left()), 250);
  onCleanup(() => clearInterval(timer));
  return (
    <div class="lock-soon">
      {/* Said once; the numbers are for the eye. */}
      <p role="status">{t('lockSoon.title')}</p>
      <span class="lock-soon-count" aria-hidden="true">
        {seconds()}
      </span>
      <button type="button" class="lock-soon-stay" onClick={() => gate.stay()}>
        {t('lockSoon.stay')}
      </button>
    </div>
  );
};

/** In the last seconds before the home locks itself: how many, and a way to stay. Any touch will do as well. */
export const LockSoon = () => {
  const { gate } = useApp();
  return <Show when={gate.state.locksAt}>{(at) => <Countdown at={at()} />}</Show>;
};
