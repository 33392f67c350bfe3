import { Navigate } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import type { Round } from '../../../app/api';
import { useHome } from '../../context';
import { prefWords } from '../../i18n/home';
import { useOpened } from './opened';
import { useQuestions } from './questions';
import { Sealed } from './Sealed';
import { Write } from './Write';

const isAnswered = (round: Round): round is Exclude<Round, { phase: 'theirs' }> =>
  round.phase !== 'theirs';

/** One question: the answer being written, or how it stands between the two. */
const Answer = () => {
  const { talk } = useHome();
  const { question } = useOpened();
  const { textOf } = useQuestions();
  return (
    <Show when={question()} keyed fallback={<Navigate href="/us/talk" />}>
      {({ id, pref }) => {
        const title = () =>
          pref === null ? textOf(id) : `${prefWords(pref, 'label')}: ${textOf(id)}`;
        const round = () => talk.state.rounds.filter(isAnswered).find((one) => one.question === id);
        return (
          <Switch fallback={<Write question={id} title={title()} />}>
            <Match when={round()}>{(one) => <Sealed round={one()} title={title()} />}</Match>
          </Switch>
        );
      }}
    </Show>
  );
};

export default Answer;
