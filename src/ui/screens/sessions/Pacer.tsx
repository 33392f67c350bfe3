import { createEffect, createMemo, onCleanup, Show } from 'solid-js';
import type { PlannedLine } from '../../../core/ports/audio';
import { t } from '../../i18n/session';

interface PacerProps {
  readonly line: PlannedLine | undefined;
  readonly nextStartS: number;
  readonly positionS: number;
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

const ways = {
  in: [
    { transform: 'scale(0.55)', opacity: 0.5 },
    { transform: 'scale(1)', opacity: 0.95 },
  ],
  out: [
    { transform: 'scale(1)', opacity: 0.95 },
    { transform: 'scale(0.55)', opacity: 0.5 },
  ],
} as const;

/** A shape that grows with the breath in and shrinks with the breath out; where motion is unwelcome, it only fades. */
export const Pacer = (props: PacerProps) => {
  let shape: HTMLSpanElement | undefined;
  let animation: Animation | undefined;
  const breath = createMemo(() => props.line?.breath);
  const stop = () => animation?.cancel();
  createEffect(() => {
    const [way, line] = [breath(), props.line];
    stop();
    if (!way || !line || !shape) return;
    const frames = ways[way].map(({ transform, opacity }) =>
      still.matches ? { opacity } : { transform, opacity },
    );
    const durationMs = Math.max(0.5, props.nextStartS - line.startS) * 1000;
    animation = shape.animate(frames, {
      duration: durationMs,
      fill: 'both',
      easing: 'ease-in-out',
    });
  });
  createEffect(() => {
    if (!animation || !props.line) return;
    animation.currentTime = (props.positionS - props.line.startS) * 1000;
    // It goes by the sound, never by itself.
    animation.pause();
  });
  onCleanup(stop);
  return (
    <Show when={breath()}>
      {(way) => (
        <div class="pacer">
          <span class="pacer-shape" ref={(element) => (shape = element)} aria-hidden="true" />
          <span>{way() === 'in' ? t('player.breatheIn') : t('player.breatheOut')}</span>
        </div>
      )}
    </Show>
  );
};
