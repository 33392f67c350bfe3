import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { useAttempt } from '../gate/useAttempt';
import { Held } from './Held';
import './us.css';

interface ChoiceProps {
  readonly name: string;
  readonly keep: boolean;
  readonly onKeep: (keep: boolean) => void;
}

const Choice = (props: ChoiceProps) => (
  <fieldset class="us-choice">
    <legend>
      <h2>{t('apart.theirs', { name: props.name })}</h2>
    </legend>
    <label>
      <input type="radio" name="theirs" checked={props.keep} onChange={() => props.onKeep(true)} />
      {t('apart.keep')}
    </label>
    <label>
      <input
        type="radio"
        name="theirs"
        checked={!props.keep}
        onChange={() => props.onKeep(false)}
      />
      {t('apart.drop')}
    </label>
  </fieldset>
);

/** The end of a tie: one act, at once, and nobody is told. */
const Apart = () => {
  const home = useHome();
  const navigate = useNavigate();
  // As it was: none of it is there any more afterwards.
  const held = home.bond.held();
  const partner = home.state.partner;
  const name = partner?.name || t('us.partner');
  const hasWords = (partner?.entries.length ?? 0) > 0;
  const [keep, setKeep] = createSignal(true);
  const [isDone, setDone] = createSignal(partner === null);
  const { busy, problem, run } = useAttempt(() => home.bond.part(hasWords && keep()));
  const part = async () => setDone(await run());

  return (
    <Show
      when={isDone()}
      fallback={
        <Screen
          title={t('apart.title', { name })}
          lead={t('apart.lead')}
          back={{ href: '/us' }}
          actions={
            <>
              <Button tone="danger" busy={busy()} onPress={() => void part()}>
                {busy() ? t('apart.doing') : t('apart.do')}
              </Button>
              <Button tone="quiet" busy={busy()} onPress={() => navigate('/us')}>
                {t('apart.not')}
              </Button>
            </>
          }
        >
          <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
          <Held held={held} />
          <Show when={hasWords}>
            <Choice name={name} keep={keep()} onKeep={setKeep} />
          </Show>
          <p class="soft">{t('apart.card')}</p>
        </Screen>
      }
    >
      <Screen
        title={t('apart.done')}
        lead={t('apart.doneLead')}
        motif={<TwoShapes near={0} />}
        actions={<LinkButton href="/us">{t('apart.toUs')}</LinkButton>}
      >
        <Held held={held} />
        <p class="soft">{t('apart.again')}</p>
      </Screen>
    </Show>
  );
};

export default Apart;
