import { Show } from 'solid-js';
import type { EveningPlan } from '../../../core/care/evening';
import { kindWords, kitWords } from '../../i18n/care';
import { t } from '../../i18n/moments';
import { lengthWords } from './PlanFields';

interface LineProps {
  readonly name: string;
  readonly value: string | null;
}

const Line = (props: LineProps) => (
  <Show when={props.value}>
    <div>
      <dt class="soft small">{props.name}</dt>
      <dd class="plan-value">{props.value}</dd>
    </div>
  </Show>
);

/** A plan to read; what was left open is not there. */
export const PlanLines = (props: { readonly plan: EveningPlan }) => {
  const kit = () =>
    props.plan.kit
      .map(kitWords)
      .filter((words) => words !== '')
      .join(', ');
  return (
    <dl class="stack-tight">
      <Line name={t('before.kind')} value={kindWords(props.plan.kind)} />
      <Line
        name={t('before.ends')}
        value={props.plan.ends && t(`before.ends.${props.plan.ends}`)}
      />
      <Line name={t('before.minutes')} value={lengthWords(props.plan.minutes, false)} />
      <Line name={t('before.kit')} value={kit()} />
      <Line
        name={t('before.contact')}
        value={props.plan.contact && t(`before.contact.${props.plan.contact}`)}
      />
      <Line name={t('before.leaveOut')} value={props.plan.leaveOut} />
    </dl>
  );
};
