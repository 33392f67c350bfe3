import type { JSX } from 'solid-js';
import { t } from '../../i18n/texts';
import { Progress } from '../../kit/Progress';
import { Screen } from '../../kit/Screen';

export const stepCount = 3;

interface StepProps {
  /** From 1. */
  readonly at: number;
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly picture: JSX.Element;
  readonly actions: JSX.Element;
  readonly children: JSX.Element;
}

export const Step = (props: StepProps) => (
  <Screen
    title={props.title}
    lead={props.lead}
    back={{ href: props.back }}
    motif={
      <>
        <Progress
          label={t('start.progress')}
          value={props.at - 1}
          max={stepCount}
          text={t('start.at', { at: props.at, of: stepCount })}
        />
        {props.picture}
      </>
    }
    actions={props.actions}
  >
    {props.children}
  </Screen>
);
