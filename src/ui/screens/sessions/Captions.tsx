import { createMemo, Match, Show, Switch } from 'solid-js';
import { captionLines, lineAt } from '../../../core/care/captions';
import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Pacer } from './Pacer';
import { Transcript } from './Transcript';

/** The words in time: one line large, or all of them. */
export const Captions = () => {
  const { audio } = useHome();
  const { state } = audio;
  const hasBegun = () => state.player.positionS > 0 || state.player.phase === 'playing';
  const lines = createMemo(() => (state.plan ? captionLines(state.plan) : []));
  const at = createMemo(() => lineAt(lines(), state.player.positionS));
  return (
    <section class="player-captions" aria-label={t('player.captions')}>
      <Switch
        fallback={
          <>
            <p class="player-line">{lines()[at()]?.text}</p>
            <p class="player-next">{lines()[at() + 1]?.text}</p>
            <Pacer
              line={lines()[at()]}
              nextStartS={lines()[at() + 1]?.startS ?? state.player.durationS}
              positionS={state.player.positionS}
            />
          </>
        }
      >
        <Match when={state.listening.view === 'all'}>
          <Transcript lines={lines()} at={at()} onPick={(startS) => audio.seek(startS)} />
        </Match>
        <Match when={state.player.phase === 'waiting'}>
          <p class="player-line">{t('player.waits')}</p>
          <p class="player-next">{t('player.waitsLead')}</p>
        </Match>
        <Match when={!hasBegun()}>
          <p class="player-line">{t('player.ready')}</p>
        </Match>
      </Switch>
      <Show when={state.lacksBed}>
        <p class="soft small">{t('player.lacksBed')}</p>
      </Show>
      <Show when={state.player.sound !== 'on'}>
        <p class="soft small" role="status">
          {state.player.sound === 'lost' ? t('player.soundLost') : t('player.soundOff')}
        </p>
      </Show>
    </section>
  );
};
