import { createSignal, Match, Show, Switch } from 'solid-js';
import type { StandingPlan } from '../../../core/care/evening';
import { useHome } from '../../context';
import { t } from '../../i18n/moments';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { useGoBack } from '../pages/useGoBack';
import { usePartnerName } from '../together/usePartnerName';
import { PlanFields } from './PlanFields';
import { PlanLines } from './PlanLines';

/** What the partner proposes, and two ways to answer. Not answering is one, too, and tells nothing. */
const Theirs = (props: { readonly standing: StandingPlan; readonly onOwn: () => void }) => {
  const { moments } = useHome();
  const name = usePartnerName();
  return (
    <Screen
      title={t('before.theirs', { name: name() })}
      lead={t('before.seen')}
      back={{ onPress: useGoBack() }}
      actions={
        <>
          <Button
            tone={props.standing.answer === 'agree' ? 'quiet' : 'primary'}
            pressed={props.standing.answer === 'agree'}
            onPress={() =>
              moments.answerEvening(props.standing.answer === 'agree' ? null : 'agree')
            }
          >
            {t('before.agree')}
          </Button>
          <Button
            tone="quiet"
            pressed={props.standing.answer === 'talk'}
            onPress={() => moments.answerEvening(props.standing.answer === 'talk' ? null : 'talk')}
          >
            {t('before.talkAnswer')}
          </Button>
          <Button tone="plain" onPress={props.onOwn}>
            {t('before.change')}
          </Button>
        </>
      }
    >
      <PlanLines plan={props.standing.proposal} />
      <div role="status">
        <Show when={props.standing.answer === 'agree'}>
          <p class="soft">{t('before.agreed')}</p>
        </Show>
      </div>
    </Screen>
  );
};

const Own = () => {
  const home = useHome();
  const { moments } = home;
  const name = usePartnerName();
  const { evening } = moments.state;
  const shown = () => (evening.standing?.by === 'me' ? evening.standing : null);
  const isChanged = () => {
    const [own, proposal] = [evening.own, shown()?.proposal];
    if (!own || !proposal) return true;
    const { id: _, at: __, ...same } = { ...proposal };
    return JSON.stringify(sorted(same)) !== JSON.stringify(sorted(own));
  };
  return (
    <Screen
      title={t('before.title')}
      lead={t('before.lead')}
      back={{ onPress: useGoBack() }}
      actions={
        <Show when={evening.own}>
          <Show when={home.state.partner && isChanged()}>
            <Button onPress={() => moments.proposeEvening()}>
              {shown()
                ? t('before.proposeAgain', { name: name() })
                : t('before.propose', { name: name() })}
            </Button>
          </Show>
          <Button tone="plain" onPress={() => moments.setEvening(null)}>
            {t('before.takeBack')}
          </Button>
        </Show>
      }
    >
      <Show when={shown()}>
        {(standing) => (
          <Notice title={t('before.proposed', { name: name() })}>
            <Switch>
              <Match when={standing().answer === 'agree'}>
                <p>{t('before.agreed')}</p>
              </Match>
              <Match when={standing().answer === 'talk'}>
                <p>{t('before.talk', { name: name() })}</p>
              </Match>
            </Switch>
          </Notice>
        )}
      </Show>
      <PlanFields />
      <Show when={evening.own && !shown()}>
        <p class="soft small" role="status">
          {t('before.saved')}
        </p>
      </Show>
    </Screen>
  );
};

const sorted = (value: object) => Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The small plan before (care.md 5.7, G24): optional, and about the time after alone. */
const Before = () => {
  const { moments } = useHome();
  const [isOwn, setOwn] = createSignal(false);
  const theirs = () => {
    const { standing } = moments.state.evening;
    return standing?.by === 'them' && !isOwn() ? standing : null;
  };
  return (
    <Show when={theirs()} fallback={<Own />}>
      {(standing) => <Theirs standing={standing()} onOwn={() => setOwn(true)} />}
    </Show>
  );
};

export default Before;
