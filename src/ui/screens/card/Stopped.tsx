import { Show } from 'solid-js';
import { planParts } from '../../../core/care/personal';
import { useHome } from '../../context';
import { t } from '../../i18n/card';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';

interface StoppedProps {
  /** What going back is called. */
  readonly again: string;
  readonly onAgain: () => void;
}

/** A quiet end. It asks nothing. */
export const Stopped = (props: StoppedProps) => {
  const { state } = useHome().care;
  const hasPlan = () =>
    planParts.some((part) => state.plan[part].text !== '' || state.theirPlan[part]);
  return (
    <Screen
      title={t('card.stopped')}
      lead={t('card.stoppedLead')}
      actions={
        <>
          <Show when={hasPlan()}>
            <LinkButton tone="plain" href="/us/plan">
              {t('card.plan')}
            </LinkButton>
          </Show>
          <Button tone="quiet" onPress={props.onAgain}>
            {props.again}
          </Button>
          <LinkButton tone="quiet" href="/">
            {t('card.close')}
          </LinkButton>
        </>
      }
    />
  );
};
