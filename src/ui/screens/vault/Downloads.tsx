import { createSignal, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/copies';
import { formatSize } from '../../i18n/format';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';

/** The one large thing that can go, as it can come again. */
export const Downloads = () => {
  const home = useHome();
  const [phase, setPhase] = createSignal<'idle' | 'clearing' | 'cleared'>('idle');
  const size = () => home.state.storage.audio;

  const clear = async () => {
    setPhase('clearing');
    await home.clearAudio();
    setPhase('cleared');
    focusTitle();
    // What found no room before may find it now.
    if (home.state.saveProblem?.type === 'DiskFull') home.retrySave();
  };

  return (
    <Show when={size() !== null}>
      <section class="stack-tight">
        <h2>{t('storage.sessions')}</h2>
        <p role="status">
          {phase() === 'cleared' && `${t('storage.cleared')} `}
          {size()
            ? t('storage.sessionsSize', { size: formatSize(size() ?? 0) })
            : t('storage.noSessions')}
        </p>
        <Show when={size()}>
          <p class="soft">{t('storage.again')}</p>
          <Button tone="quiet" busy={phase() === 'clearing'} onPress={() => void clear()}>
            {phase() === 'clearing' ? t('storage.clearing') : t('storage.clear')}
          </Button>
        </Show>
      </section>
    </Show>
  );
};
