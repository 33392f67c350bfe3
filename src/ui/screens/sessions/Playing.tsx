import { useNavigate } from '@solidjs/router';
import { createSignal, Match, onCleanup, onMount, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Button, LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Wait } from '../../kit/Wait';
import { PlayerView } from './PlayerView';
import './player.css';

const Close = () => (
  <LinkButton tone="quiet" href="/">
    {t('common.close')}
  </LinkButton>
);

/** Prepares the sound and then waits: nothing starts by itself. */
const Playing = () => {
  const { audio } = useHome();
  const { state } = audio;
  const navigate = useNavigate();
  const phase = () => state.player.phase;
  const [loading, setLoading] = createSignal(true);

  const load = async (sound: boolean) => {
    setLoading(true);
    await audio.load({ sound });
    setLoading(false);
  };
  onMount(() => {
    if (state.plan === null) return navigate('/sessions', { replace: true });
    const isUnderWay = phase() === 'paused' || phase() === 'waiting';
    if (state.isOpen && isUnderWay) setLoading(false);
    else void load(true);
  });
  onCleanup(() => phase() === 'playing' && audio.pause());

  return (
    <div class="player-page">
      <Switch fallback={<PlayerView />}>
        <Match when={state.problem}>
          {(problem) => (
            <Screen
              title={t('player.problem')}
              back={{ href: '/sessions' }}
              actions={
                <>
                  <Button busy={loading()} onPress={() => void load(true)}>
                    {t('common.tryAgain')}
                  </Button>
                  <Button tone="quiet" busy={loading()} onPress={() => void load(false)}>
                    {t('player.wordsOnly')}
                  </Button>
                </>
              }
            >
              <ProblemNotice problem={problem()} />
            </Screen>
          )}
        </Match>
        <Match when={loading() || phase() === 'preparing'}>
          <Wait text={t('player.preparing')} />
        </Match>
        <Match when={phase() === 'stopped'}>
          <Screen title={t('player.stopped')} lead={t('player.stoppedLead')} actions={<Close />} />
        </Match>
        <Match when={phase() === 'ended'}>
          <Screen title={t('player.ended')} lead={t('player.endedLead')} actions={<Close />} />
        </Match>
      </Switch>
    </div>
  );
};

export default Playing;
