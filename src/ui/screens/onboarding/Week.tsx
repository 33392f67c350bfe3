import { For } from 'solid-js';
import { t } from '../../i18n/texts';
import { Button, LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { cardPlace } from '../learn/places';
import { Step, stepCount } from './Step';
import './onboarding.css';

const things = ['stay', 'ask', 'thank'] as const;

interface WeekProps {
  readonly onDone: () => void;
}

/** Three small things for a first week, for two or for one. */
export const Week = (props: WeekProps) => (
  <Step
    at={stepCount}
    title={t('start.week')}
    lead={t('start.weekLead')}
    back="/start/try"
    picture={<TwoShapes near={1} />}
    actions={
      <>
        <Button onPress={() => props.onDone()}>{t('start.done')}</Button>
        <LinkButton tone="plain" href={cardPlace('card.01', 'path.new')}>
          {t('start.cards')}
        </LinkButton>
      </>
    }
  >
    <ul class="week">
      <For each={things}>
        {(thing) => (
          <li>
            <h2>{t(`start.week.${thing}`)}</h2>
            <p class="soft">{t(`start.week.${thing}Lead`)}</p>
          </li>
        )}
      </For>
    </ul>
  </Step>
);
