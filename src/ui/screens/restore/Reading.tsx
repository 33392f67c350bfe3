import { t } from '../../i18n/rescue';
import { Button } from '../../kit/Button';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';

interface ReadingProps {
  /** From 0 to 1. */
  readonly part: number;
  readonly onStop: () => void;
}

export const Reading = (props: ReadingProps) => (
  <Screen
    title={t('restoring.reading')}
    lead={t('restoring.unchanged')}
    actions={
      <Button tone="quiet" onPress={() => props.onStop()}>
        {t('restoring.stop')}
      </Button>
    }
  >
    <Progress
      label={t('restoring.reading')}
      value={props.part}
      max={1}
      text={t('restoring.part', { percent: String(Math.floor(props.part * 100)) })}
    />
  </Screen>
);
