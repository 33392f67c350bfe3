import { Match, Show, Switch, type JSX } from 'solid-js';
import type { PairingView } from '../../../app/api';
import { useHome } from '../../context';
import { t } from '../../i18n/devices';
import { Button } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Listen } from '../us/Listen';
import { inPhase } from '../us/phase';
import { Read } from '../us/Read';
import { Waiting } from '../us/Waiting';
import { Coming } from './Coming';
import { NameDevice } from './NameDevice';
import { OwnCode } from './OwnCode';

interface OwnPairingProps {
  readonly view: PairingView;
  /** What is shown before anything has begun. */
  readonly begin: JSX.Element;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** One screen for each phase in which two devices of one person come together. */
export const OwnPairing = (props: OwnPairingProps) => {
  const home = useHome();
  const leave = () => {
    void home.cancelPairing();
    props.onLeave();
  };
  return (
    <Switch fallback={props.begin}>
      <Match when={inPhase(props.view, 'preparing')}>
        <Waiting title={t('own.preparing')} near={0} onLeave={leave} />
      </Match>
      <Match when={inPhase(props.view, 'inviting')}>
        {(inviting) => (
          <OwnCode code={inviting().code} expiresAt={inviting().expiresAt} onTakeBack={leave} />
        )}
      </Match>
      <Match when={inPhase(props.view, 'joining')}>
        <Waiting title={t('join.looking')} lead={t('join.lookingLead')} near={0} onLeave={leave} />
      </Match>
      <Match when={inPhase(props.view, 'reading')}>
        {(reading) => (
          <Read
            title={t('own.read')}
            lead={t('own.readLead')}
            words={reading().words}
            onLeave={leave}
          />
        )}
      </Match>
      <Match when={inPhase(props.view, 'choosing')}>
        {(choosing) => (
          <Listen
            title={t('own.listen')}
            lead={t('own.listenLead')}
            candidates={choosing().candidates}
            onChoose={(phrase) => void home.choose(phrase)}
            onLeave={leave}
          />
        )}
      </Match>
      <Match when={inPhase(props.view, 'finishing')}>
        <Waiting
          title={t('own.finishing')}
          lead={t('own.finishingLead')}
          near={1}
          onLeave={leave}
        />
      </Match>
      <Match when={inPhase(props.view, 'paired')}>
        <Show when={home.devices.state.settled} fallback={<Coming />}>
          <NameDevice onDone={props.onDone} />
        </Show>
      </Match>
      <Match when={inPhase(props.view, 'failed')}>
        {(stopped) => (
          <Screen
            title={t('own.stopped')}
            motif={<TwoShapes near={0} />}
            actions={
              <>
                <Button onPress={() => props.onAgain()}>{t('own.again')}</Button>
                <Button tone="plain" onPress={leave}>
                  {t('own.leave')}
                </Button>
              </>
            }
          >
            <ProblemNotice problem={stopped().problem} />
          </Screen>
        )}
      </Match>
    </Switch>
  );
};
