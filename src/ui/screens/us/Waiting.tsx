import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';

interface WaitingProps {
  readonly title: string;
  readonly lead?: string;
  readonly near: 0 | 1;
  readonly onLeave: () => void;
}

/** The other phone is needed; leaving is always possible. */
export const Waiting = (props: WaitingProps) => (
  <Screen
    title={props.title}
    lead={props.lead}
    motif={<TwoShapes near={props.near} />}
    actions={
      <Button tone="quiet" onPress={() => props.onLeave()}>
        {t('pair.notNow')}
      </Button>
    }
  />
);
