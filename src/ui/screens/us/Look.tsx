import { createSignal, Show } from 'solid-js';
import type { Scanned } from '../../../app/api';
import type { CameraError } from '../../../core/errors';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Listen } from './Listen';
import { Scanner } from './Scanner';

interface LookProps {
  readonly candidates: readonly string[];
  readonly onScan: (text: string) => Promise<Scanned>;
  readonly onChoose: (phrase: string) => void;
  readonly onLeave: () => void;
}

/** The second scan, here: this phone looks at the other one. Without a camera, words read aloud do the same. */
export const Look = (props: LookProps) => {
  const [way, setWay] = createSignal<'ask' | 'scan' | 'words'>('ask');
  const [problem, setProblem] = createSignal<CameraError | null>(null);
  const giveUp = (error: CameraError) => {
    setWay('ask');
    setProblem(error);
  };
  return (
    <Show
      when={way() !== 'words'}
      fallback={
        <Listen
          candidates={props.candidates}
          onChoose={props.onChoose}
          onLeave={() => setWay('ask')}
        />
      }
    >
      <Screen
        title={t('near.look')}
        lead={t('near.lookLead')}
        back={{ onPress: props.onLeave }}
        motif={
          <Show when={way() === 'ask'}>
            <TwoShapes near={1} />
          </Show>
        }
        actions={
          <>
            <Show when={way() === 'ask'}>
              <Button onPress={() => setWay('scan')}>{t('pair.scan')}</Button>
            </Show>
            <Button tone="plain" onPress={() => setWay('words')}>
              {t('near.words')}
            </Button>
          </>
        }
      >
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <Show when={way() === 'scan'}>
          <Scanner onText={props.onScan} onProblem={giveUp} />
        </Show>
      </Screen>
    </Show>
  );
};
