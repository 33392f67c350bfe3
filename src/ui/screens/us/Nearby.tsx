import { createSignal, Show } from 'solid-js';
import type { Scanned } from '../../../app/api';
import type { CameraError } from '../../../core/errors';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Scanner } from './Scanner';
import { Squares } from './Squares';
import './us.css';

interface NearbyProps {
  readonly squares: readonly string[];
  readonly onScan: (text: string) => Promise<Scanned>;
  readonly onLeave: () => void;
}

/** Without the internet: show first, then look. Each can be done again until both have seen. */
export const Nearby = (props: NearbyProps) => {
  const [scanning, setScanning] = createSignal(false);
  const [problem, setProblem] = createSignal<CameraError | null>(null);
  const look = () => {
    setProblem(null);
    setScanning(true);
  };
  const giveUp = (error: CameraError) => {
    setScanning(false);
    setProblem(error);
  };
  return (
    <Show
      when={scanning()}
      fallback={
        <Screen
          title={t('near.show')}
          lead={t('near.showLead')}
          back={{ onPress: props.onLeave }}
          actions={<Button onPress={look}>{t('near.next')}</Button>}
        >
          <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
          <Squares squares={props.squares} />
        </Screen>
      }
    >
      <Screen
        title={t('near.look')}
        lead={t('near.lookLead')}
        back={{ onPress: () => setScanning(false) }}
      >
        <Scanner onText={props.onScan} onProblem={giveUp} />
        <Button tone="quiet" onPress={() => setScanning(false)}>
          {t('near.showAgain')}
        </Button>
      </Screen>
    </Show>
  );
};
