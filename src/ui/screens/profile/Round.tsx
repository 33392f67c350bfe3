import { Navigate, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { useHome } from '../../context';
import { noteWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Question } from '../first/Question';
import { useOpened } from './opened';
import { askedIn, nextRound } from './roundPlan';
import { roundTheme } from './themes';

interface RoundProps {
  readonly round: number;
}

/** What is kept, and the way on. */
const Over = (props: RoundProps) => {
  const { care } = useHome();
  const { open } = useOpened();
  const next = () => nextRound(care.state.roundsAt, care.state.hiddenGroups);
  return (
    <Screen
      title={t('round.over')}
      lead={t('round.overLead')}
      back={{ href: '/me/likes/rounds' }}
      actions={
        <>
          <Show when={next() !== null}>
            <Button onPress={() => open({ round: next() })}>
              {t('likes.goOn', { theme: roundTheme(next() ?? 0, care.state.hiddenGroups) })}
            </Button>
          </Show>
          <LinkButton tone="quiet" href="/me/likes">
            {t('likes.back')}
          </LinkButton>
          <Button tone="plain" onPress={() => care.setRoundAt(props.round, 0)}>
            {t('round.again')}
          </Button>
        </>
      }
    />
  );
};

/** Eight questions, one at a time. The place is kept at every tap. */
const Asking = (props: RoundProps) => {
  const { care } = useHome();
  const navigate = useNavigate();
  const asked = () => askedIn(props.round, care.state.hiddenGroups);
  const index = () =>
    asked().findIndex(({ position }) => position >= (care.state.roundsAt[props.round] ?? 0));
  const shown = () => asked()[index()];
  const goTo = (position: number) => care.setRoundAt(props.round, position);
  const back = () => {
    const before = asked()[index() - 1];
    if (before) goTo(before.position);
    else navigate('/me/likes/rounds');
  };
  return (
    <Show when={shown()?.pref} keyed fallback={<Over round={props.round} />}>
      {(pref) => (
        <Question
          pref={pref}
          at={index()}
          of={asked().length}
          note={noteWords(pref.id)}
          leaveWords={t('round.leave')}
          onPass={() => goTo((shown()?.position ?? 0) + 1)}
          onBack={back}
          onLeave={() => navigate('/me/likes')}
        />
      )}
    </Show>
  );
};

const Round = () => {
  const { what } = useOpened();
  return (
    <Show when={what.round !== null} fallback={<Navigate href="/me/likes/rounds" />}>
      <Asking round={what.round ?? 0} />
    </Show>
  );
};

export default Round;
