import { createSignal, Match, onCleanup, onMount, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Wait } from '../../kit/Wait';
import { PlayerView } from './PlayerView';
import './player.css';

/** Prepares the sound and then waits: nothing starts by itself. */
const Playing = () => {
  const home = useHome();
  const phase = () => home.state.audio.player.phase;
  const [loading, setLoading] = createSignal(true);

  const load = async () => {
    setLoading(true);
    if (phase() !== 'paused') await home.load();
    setLoading(false);
  };
  onMount(() => void load());
  onCleanup(() => phase() === 'playing' && home.pause());

  return (
    <div class="player-page">
      <Switch fallback={<PlayerView />}>
        <Match when={home.state.audio.problem}>
          {(problem) => (
            <Screen
              title={t('player.problem')}
              back={{ href: '/sessions/g3' }}
              actions={
                <>
                  <Button busy={loading()} onPress={() => void load()}>
                    {t('common.tryAgain')}
                  </Button>
                  <LinkButton tone="quiet" href="/sessions/g3/words">
                    {t('g3.words')}
                  </LinkButton>
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
          <Screen
            title={t('player.stopped')}
            lead={t('player.stoppedLead')}
            actions={
              <LinkButton tone="quiet" href="/">
                {t('common.close')}
              </LinkButton>
            }
          />
        </Match>
        <Match when={phase() === 'ended'}>
          <Screen
            title={t('player.ended')}
            lead={t('player.endedLead')}
            actions={
              <LinkButton tone="quiet" href="/">
                {t('common.close')}
              </LinkButton>
            }
          />
        </Match>
      </Switch>
    </div>
  );
};

export default Playing;
