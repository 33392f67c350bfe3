import { t } from '../i18n';
import { Button } from './Button';
import { Progress } from './Progress';
import { Screen } from './Screen';

interface UnderwayProps {
  readonly title: string;
  readonly lead: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly onStop: () => void;
}

/** Work that takes a while: how far it is, and a way to stop it. */
export const Underway = (props: UnderwayProps) => (
  <Screen
    title={props.title}
    lead={props.lead}
    actions={
      <Button tone="quiet" onPress={() => props.onStop()}>
        {t('common.stop')}
      </Button>
    }
  >
    <Progress
      label={props.title}
      value={props.part}
      max={1}
      text={t('common.percent', { percent: String(Math.floor(props.part * 100)) })}
    />
  </Screen>
);
