import type { Problem } from '../../../core/errors';
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
  readonly onLeave: () => void;
}

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
