import { A } from '@solidjs/router';
import { createMemo, onCleanup, onMount, Show } from 'solid-js';
import { captionLines, lineAt } from '../../../core/care/captions';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { formatLength } from '../../i18n/format';
import { BackFifteenIcon, BackIcon, HelpIcon, PauseIcon, PlayIcon } from '../../kit/icons';

const backS = 15;

/** Dim, with the words large; the lower half is one button, found with closed eyes. */
export const PlayerView = () => {
  const home = useHome();
  let title!: HTMLHeadingElement;
  const player = () => home.state.audio.player;
  const isPlaying = () => player().phase === 'playing';
  const hasBegun = () => player().positionS > 0 || isPlaying();
  const lines = createMemo(() => {
    const plan = home.plan();
    return plan ? captionLines(plan) : [];
  });
  const at = createMemo(() => lineAt(lines(), player().positionS));

  const stopOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && home.stop();
  onMount(() => {
    title.focus();
    addEventListener('keydown', stopOnEscape);
  });
  onCleanup(() => removeEventListener('keydown', stopOnEscape));

  return (
    <main class="player">
      <div class="player-bar">
        <A href="/sessions/g3" class="screen-link">
          <BackIcon />
          {t('player.leave')}
        </A>
        <p class="player-left">
          {t('player.left', { time: formatLength(player().durationS - player().positionS) })}
        </p>
        <A href="/help" class="screen-link">
          <HelpIcon />
          {t('common.help')}
        </A>
      </div>
      <h1 class="visually-hidden" tabindex="-1" ref={title}>
        {t('ses.G3.title')}
      </h1>
      <section class="player-captions" aria-label={t('player.captions')}>
        <Show when={hasBegun()} fallback={<p class="player-line">{t('player.ready')}</p>}>
          <p class="player-line">{lines()[at()]?.text}</p>
          <p class="player-next">{lines()[at() + 1]?.text}</p>
        </Show>
      </section>
      <div class="player-controls">
        <button
          type="button"
          class="player-back"
          aria-label={t('player.back15')}
          onClick={() => home.seek(Math.max(0, player().positionS - backS))}
        >
          <BackFifteenIcon />
          <span aria-hidden="true">{backS}</span>
        </button>
        <button
          type="button"
          class="player-play"
          onClick={() => (isPlaying() ? home.pause() : void home.play())}
        >
          {isPlaying() ? <PauseIcon /> : <PlayIcon />}
          {isPlaying() ? t('player.pause') : t('player.play')}
        </button>
      </div>
      <button type="button" class="player-stop" onClick={() => home.stop()}>
        {t('player.stop')}
      </button>
    </main>
  );
};
