import { createStore, produce } from 'solid-js/store';
import type { Round, TalkState, TalkTogether } from '../../src/app/api/talk';

type Shown = { -readonly [Field in keyof TalkState]: TalkState[Field] };

/** Answers given apart, in memory. */
export const createFakeTalk = (rounds: readonly Round[] = []): TalkTogether => {
  const [state, set] = createStore<Shown>({ rounds, drafts: {} });
  let made = 0;
  return {
    state,
    draft: (question, parts) => set('drafts', { [question]: [...parts] }),
    async seal(question, parts) {
      const begun = state.rounds.find((one) => one.question === question);
      const round = begun?.round ?? `round${(made += 1)}`;
      const mine = [...parts];
      const about = { round, question, at: Date.now(), mine };
      const sealed: Round = begun
        ? { ...about, phase: 'open', theirs: mine.map(() => 'The rain, and the tea.') }
        : { ...about, phase: 'mine' };
      set('rounds', [sealed, ...state.rounds.filter((one) => one.round !== round)]);
      set(
        'drafts',
        produce((drafts: Record<string, readonly string[]>) => void delete drafts[question]),
      );
      return round;
    },
    remove: (round) => set('rounds', (all) => all.filter((one) => one.round !== round)),
  };
};
