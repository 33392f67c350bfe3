import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import { useApp, useHome } from '../../context';
import { t } from '../../i18n/home';
import { withCamera } from './camera';
import { Connected } from './Connected';
import { Invite } from './Invite';
import { Join } from './Join';
import { LinkAsk } from './LinkAsk';
import { Listen } from './Listen';
import { Look } from './Look';
import { Nearby } from './Nearby';
import { isUnderWay, inPhase, partnerView } from './phase';
import { Read } from './Read';
import { Showing } from './Showing';
import { Start } from './Start';
import { Stopped } from './Stopped';
import { Waiting } from './Waiting';

/** One screen for each phase of the pairing; what is left over from an earlier one is not shown again. */
const Pairing = () => {
  const home = useHome();
  const { pairLink } = useApp();
  const navigate = useNavigate();
  const view = () => partnerView(home.state);
  const [isFresh, setFresh] = createSignal(isUnderWay(view()));
  const [entering, setEntering] = createSignal(false);
  createEffect(
    on(
      () => view().phase,
      () => setFresh(true),
      { defer: true },
    ),
  );

  const begin = async (run: () => Promise<void>) => {
    await run();
    setFresh(true);
    setEntering(false);
  };
  const invite = () => void begin(() => home.invite());
  const join = (text: string) => void begin(() => home.join(text));
  const inviteNearby = () => withCamera(() => begin(() => home.inviteNearby()));
  const scan = async (text: string) => {
    const read = await home.scan(text);
    if (isUnderWay(view())) setEntering(false);
    return read;
  };
  const enter = () => {
    setFresh(false);
    setEntering(true);
  };
  const leave = () => {
    if (isUnderWay(view())) void home.cancelPairing();
    navigate('/us');
  };
  /** A code goes on working while nobody looks at it. */
  const leaveOpen = () => navigate('/us');

  const Beginning = () => (
    <Show when={entering()} fallback={<Start onInvite={invite} onEnter={enter} onLeave={leave} />}>
      <Join onJoin={join} onScan={scan} onBack={() => setEntering(false)} />
    </Show>
  );

  return (
    <Switch fallback={<Beginning />}>
      <Match when={!isUnderWay(view()) && pairLink.text()}>
        {(link) => (
          <LinkAsk
            onYes={() => {
              const text = link();
              pairLink.forget();
              join(text);
            }}
            onNo={() => {
              pairLink.forget();
              leave();
            }}
          />
        )}
      </Match>
      <Match when={!isFresh()}>
        <Beginning />
      </Match>
      <Match when={inPhase(view(), 'preparing')}>
        <Waiting title={t('pair.preparing')} near={0} onLeave={leave} />
      </Match>
      <Match when={inPhase(view(), 'inviting')}>
        {(inviting) => (
          <Invite
            invitation={inviting()}
            onNearby={inviteNearby}
            onLeave={leaveOpen}
            onTakeBack={leave}
          />
        )}
      </Match>
      <Match when={inPhase(view(), 'joining')}>
        <Waiting title={t('pair.joining')} lead={t('pair.joiningLead')} near={0} onLeave={leave} />
      </Match>
      <Match when={inPhase(view(), 'nearby')}>
        {(nearby) => <Nearby squares={nearby().squares} onScan={home.scan} onLeave={leave} />}
      </Match>
      <Match when={inPhase(view(), 'showing')}>
        {(showing) => (
          <Showing squares={showing().squares} words={showing().words} onLeave={leave} />
        )}
      </Match>
      <Match when={inPhase(view(), 'looking')}>
        {(looking) => (
          <Look
            candidates={looking().candidates}
            onScan={home.scan}
            onChoose={(phrase) => void home.choose(phrase)}
            onLeave={leave}
          />
        )}
      </Match>
      <Match when={inPhase(view(), 'reaching')}>
        <Waiting
          title={t('near.reaching')}
          lead={t('near.reachingLead')}
          near={1}
          onLeave={leave}
        />
      </Match>
      <Match when={inPhase(view(), 'reading')}>
        {(reading) => <Read words={reading().words} onLeave={leave} />}
      </Match>
      <Match when={inPhase(view(), 'choosing')}>
        {(choosing) => (
          <Listen
            candidates={choosing().candidates}
            onChoose={(phrase) => void home.choose(phrase)}
            onLeave={leave}
          />
        )}
      </Match>
      <Match when={inPhase(view(), 'finishing')}>
        <Waiting
          title={t('pair.finishing')}
          lead={t('pair.finishingLead')}
          near={1}
          onLeave={leave}
        />
      </Match>
      <Match when={inPhase(view(), 'paired')}>
        <Connected />
      </Match>
      <Match when={inPhase(view(), 'failed')}>
        {(stopped) => (
          <Stopped
            problem={stopped().problem}
            onInvite={invite}
            onEnter={enter}
            onNearby={() => void inviteNearby()}
            onLeave={leave}
          />
        )}
      </Match>
    </Switch>
  );
};

export default Pairing;
