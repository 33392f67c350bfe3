import { Show } from 'solid-js';
import type { Problem, ProblemType } from '../../../core/errors';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Tried } from './Tried';

interface StoppedProps {
  readonly problem: Problem;
  readonly onInvite: () => void;
  readonly onEnter: () => void;
  /** Without the internet. */
  readonly onNearby: () => void;
  readonly onLeave: () => void;
}

/** Where two phones in one room may get further without the internet. */
const isCutOff: readonly ProblemType[] = ['RelayUnreachable', 'NobodyThere', 'NoWayThere'];

export const Stopped = (props: StoppedProps) => (
  <Screen
    title={t('pair.stopped')}
    motif={<TwoShapes near={0} />}
    actions={
      <>
        <Button onPress={() => props.onInvite()}>{t('pair.newCode')}</Button>
        <Button tone="quiet" onPress={() => props.onEnter()}>
          {t('pair.otherCode')}
        </Button>
        <Show when={isCutOff.includes(props.problem.type)}>
          <Button tone="quiet" onPress={() => props.onNearby()}>
            {t('near.begin')}
          </Button>
        </Show>
        <Button tone="plain" onPress={() => props.onLeave()}>
          {t('pair.notNow')}
        </Button>
      </>
    }
  >
    <ProblemNotice problem={props.problem} />
    <Tried />
  </Screen>
);
