import { For, Show } from 'solid-js';
import { planParts, type PlanPart } from '../../../core/care/personal';
import { useHome } from '../../context';
import { createKeptText } from '../../createKeptText';
import { planWords } from '../../i18n/care';
import { t } from '../../i18n/together';
import { LinkButton } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { usePartnerName } from '../together/usePartnerName';
import './plan.css';

/** As the book takes it. */
const longest = 2_000;

const Part = (props: { readonly part: PlanPart }) => {
  const home = useHome();
  const { care } = home;
  const name = usePartnerName();
  const stored = () => care.state.plan[props.part];
  const kept = createKeptText(stored().text, (text) => care.setPlan(props.part, text));
  return (
    <section class="plan-field">
      <Field
        label={planWords(props.part)}
        lines="many"
        capitalize="sentences"
        maxLength={longest}
        value={kept.text()}
        onInput={kept.write}
        onLeave={kept.flush}
      />
      <Show when={home.state.partner}>
        <Switch
          label={t('badly.show', { name: name() })}
          hint={stored().shown ? t('badly.shown', { name: name() }) : t('badly.hidden')}
          isOn={stored().shown}
          onChange={(isOn) => {
            kept.flush();
            care.showPlan(props.part, isOn);
          }}
        />
      </Show>
    </section>
  );
};

/** One's own plan, part by part; each is shown only if that was chosen. */
const WritePlan = () => (
  <Screen
    title={t('badly.edit')}
    lead={t('badly.editLead')}
    back={{ href: '/us/plan' }}
    actions={<LinkButton href="/us/plan">{t('badly.done')}</LinkButton>}
  >
    <For each={planParts}>{(part) => <Part part={part} />}</For>
  </Screen>
);

export default WritePlan;
