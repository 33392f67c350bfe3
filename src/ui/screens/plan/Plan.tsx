import { For, Show } from 'solid-js';
import { planParts, type PlanPart } from '../../../core/care/personal';
import { useHome } from '../../context';
import { planWords } from '../../i18n/care';
import { t } from '../../i18n/together';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { usePartnerName } from '../together/usePartnerName';
import './plan.css';

interface PartsProps {
  readonly title: string;
  readonly textOf: (part: PlanPart) => string;
}

const Parts = (props: PartsProps) => (
  <Show when={planParts.some((part) => props.textOf(part) !== '')}>
    <section class="card plan">
      <h2>{props.title}</h2>
      <dl class="plan-parts">
        <For each={planParts.filter((part) => props.textOf(part) !== '')}>
          {(part) => (
            <div>
              <dt>{planWords(part)}</dt>
              <dd>{props.textOf(part)}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  </Show>
);

/** To be read in a hard hour: the partner's parts first, as far as they are shown, then one's own. */
const Plan = () => {
  const { state } = useHome().care;
  const name = usePartnerName();
  const mine = (part: PlanPart) => state.plan[part].text.trim();
  const theirs = (part: PlanPart) => (state.theirPlan[part] ?? '').trim();
  const hasMine = () => planParts.some((part) => mine(part) !== '');
  return (
    <Screen
      title={t('badly.title')}
      lead={t('badly.lead')}
      back={{ href: '/us' }}
      actions={
        <LinkButton tone={hasMine() ? 'quiet' : 'primary'} href="/us/plan/write">
          {hasMine() ? t('badly.change') : t('badly.write')}
        </LinkButton>
      }
    >
      <Parts title={t('badly.theirs', { name: name() })} textOf={theirs} />
      <Parts title={t('badly.mine')} textOf={mine} />
      <Show when={!hasMine()}>
        <p>{t('badly.empty')}</p>
      </Show>
    </Screen>
  );
};

export default Plan;
