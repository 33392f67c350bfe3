import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import type { MeetingView } from '../../../app/api';
import type { CameraError } from '../../../core/errors';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { withCamera } from './camera';
import { Nearby } from './Nearby';
import { Scanner } from './Scanner';
import { Showing } from './Showing';
import { Waiting } from './Waiting';

const showingIn = (view: MeetingView, isFirst: boolean) =>
  view.phase === 'showing' && view.isFirst === isFirst ? view : null;

/** Two connected phones in one room, without the internet: one shows, the other looks, then the other way round. */
const MeetPage = () => {
  const { meet } = useHome();
  const view = () => meet.state;
  const [scanning, setScanning] = createSignal(false);
  const [problem, setProblem] = createSignal<CameraError | null>(null);
  onCleanup(() => meet.leave());

  const show = async () => {
    setProblem(null);
    const shown = await withCamera(() => meet.show());
    if (!shown.ok) setProblem(shown.error);
  };
  const look = () => {
    setProblem(null);
    setScanning(true);
  };
  const leave = () => {
    setScanning(false);
    meet.leave();
  };
  const giveUp = (error: CameraError) => {
    leave();
    setProblem(error);
  };

  const Begin = () => (
    <Screen
      title={t('meet.title')}
      lead={t('meet.lead')}
      back={{ href: '/us' }}
      motif={<TwoShapes near={1} />}
      actions={
        <>
          <Button onPress={() => void show()}>{t('meet.show')}</Button>
          <Button tone="quiet" onPress={look}>
            {t('meet.look')}
          </Button>
        </>
      }
    >
      <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
      <p>{t('meet.wifi')}</p>
      <p class="soft">{t('meet.hotspot')}</p>
    </Screen>
  );

  return (
    <Switch fallback={<Begin />}>
      <Match when={view().phase === 'preparing'}>
        <Waiting title={t('pair.preparing')} near={0} onLeave={leave} />
      </Match>
      <Match when={showingIn(view(), true)}>
        {(shown) => <Nearby squares={shown().squares} onScan={meet.scan} onLeave={leave} />}
      </Match>
      <Match when={showingIn(view(), false)}>
        {(shown) => <Showing squares={shown().squares} words={null} onLeave={leave} />}
      </Match>
      <Match when={view().phase === 'reaching'}>
        <Waiting
          title={t('near.reaching')}
          lead={t('near.reachingLead')}
          near={1}
          onLeave={leave}
        />
      </Match>
      <Match when={view().phase === 'met'}>
        <Screen
          title={t('meet.met')}
          lead={t('meet.metLead')}
          motif={<TwoShapes near={2} />}
          actions={<LinkButton href="/us">{t('meet.toUs')}</LinkButton>}
        />
      </Match>
      <Match when={view().phase === 'failed' && view()}>
        {(failed) => (
          <Screen
            title={t('meet.failed')}
            motif={<TwoShapes near={0} />}
            actions={
              <>
                <Button onPress={leave}>{t('meet.again')}</Button>
                <LinkButton tone="plain" href="/us">
                  {t('pair.notNow')}
                </LinkButton>
              </>
            }
          >
            <ProblemNotice
              problem={(failed() as Extract<MeetingView, { phase: 'failed' }>).problem}
            />
          </Screen>
        )}
      </Match>
      <Match when={scanning()}>
        <Screen title={t('near.look')} lead={t('near.lookLead')} back={{ onPress: leave }}>
          <Scanner onText={meet.scan} onProblem={giveUp} />
        </Screen>
      </Match>
    </Switch>
  );
};

export default MeetPage;
