import { A } from '@solidjs/router';
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatLength } from '../../i18n/format';
import { t } from '../../i18n/session';
import {
  BackFifteenIcon,
  BackIcon,
  HelpIcon,
  MoreIcon,
  PauseIcon,
  PlayIcon,
} from '../../kit/icons';
import { Captions } from './Captions';
import { PlayerMore } from './PlayerMore';
import { titleOf } from './titleOf';

const backS = 15;

/** Dim, with the words large; the lower half is one button, found with closed eyes. */
export const PlayerView = () => {
  const { audio } = useHome();
  const { state } = audio;
  let title!: HTMLHeadingElement;
  const [showsMore, setShowsMore] = createSignal(false);
  const player = () => state.player;
  const isPlaying = () => player().phase === 'playing';

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !showsMore()) audio.stop();
  };
  onMount(() => {
    title.focus();
    addEventListener('keydown', onKey);
  });
  onCleanup(() => removeEventListener('keydown', onKey));

  return (
    <main class="player">
      <div class="player-bar">
        <A href="/sessions" class="screen-link">
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
        {titleOf(state.request)}
      </h1>
      <Captions />
      <input
        type="range"
        class="player-position"
        aria-label={t('player.position')}
        aria-valuetext={t('player.positionText', {
          at: formatLength(player().positionS),
          total: formatLength(player().durationS),
        })}
        min="0"
        max={Math.floor(player().durationS)}
        step="1"
        value={Math.floor(player().positionS)}
        onInput={(event) => audio.seek(event.currentTarget.valueAsNumber)}
      />
      <div class="player-controls">
        <button
          type="button"
          aria-label={t('player.back15')}
          onClick={() => audio.seek(player().positionS - backS)}
        >
          <BackFifteenIcon />
          <span aria-hidden="true">{backS}</span>
        </button>
        <button
          type="button"
          class="player-play"
          onClick={() => (isPlaying() ? audio.pause() : void audio.play())}
        >
          {isPlaying() ? <PauseIcon /> : <PlayIcon />}
          {isPlaying()
            ? t('player.pause')
            : player().phase === 'waiting'
              ? t('player.goOn')
              : t('player.play')}
        </button>
        <button type="button" aria-label={t('player.more')} onClick={() => setShowsMore(true)}>
          <MoreIcon />
        </button>
      </div>
      <button type="button" class="player-stop" onClick={() => audio.stop()}>
        {t('player.stop')}
      </button>
      <Show when={showsMore()}>
        <PlayerMore onClose={() => setShowsMore(false)} />
      </Show>
    </main>
  );
};
