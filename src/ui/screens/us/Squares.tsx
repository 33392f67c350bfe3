import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import { t } from '../../i18n/home';
import { QrCode } from './QrCode';
import './us.css';

/** Slow enough for every camera, and for eyes that flicker troubles (WCAG 2.3.1 allows three flashes a second). */
const turnMs = 450;

interface SquaresProps {
  readonly squares: readonly string[];
}

/** One square, or several that take turns until the other phone has read them all. */
export const Squares = (props: SquaresProps) => {
  const [at, setAt] = createSignal(0);
  createEffect(() => {
    const { length } = props.squares;
    setAt(0);
    if (length < 2) return;
    const turning = setInterval(() => setAt((before) => (before + 1) % length), turnMs);
    onCleanup(() => clearInterval(turning));
  });
  return (
    <div class="stack-tight">
      <QrCode text={props.squares[at()] ?? ''} label={t('pair.qr')} />
      <Show when={props.squares.length > 1}>
        <p class="soft pair-parts">{t('pair.parts', { n: String(props.squares.length) })}</p>
      </Show>
    </div>
  );
};
