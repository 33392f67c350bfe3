import { For } from 'solid-js';
import type { SessionPlan } from '../../../core/ports';
import { formatLength } from '../../i18n/format';
import { blockWords } from '../../i18n/home';
import { t } from '../../i18n/session';

interface OutlineProps {
  readonly plan: SessionPlan;
}

/** The parts in the order in which they are heard, each with its time: what is shown is what is played. */
export const Outline = (props: OutlineProps) => (
  <section class="stack-tight">
    <h2>{t('g3.outline')}</h2>
    <ol class="session-parts">
      <For each={props.plan.steps}>
        {(step) => (
          <li>
            <span>{blockWords(step.block)}</span>
            <span class="soft small session-part-length">{formatLength(step.durationS)}</span>
          </li>
        )}
      </For>
    </ol>
  </section>
);
