import { preferences, quickStart } from '../../src/content/preferences';
import { answerKeys } from '../../src/core/care/answers';
import { ownAnswers, publishAnswers, writeSelf, writeShownName, type Book } from '../../src/doc';
import { idOf } from './entries';

export const person = { name: 'Ada', passphrase: 'four words to measure with' };

/** The first run: a name and twelve answers, eleven of them likings. */
export const answerFirstRun = (privateBook: Book, sharedBook: Book): void => {
  writeSelf(privateBook, { name: person.name, quickStartAt: quickStart.length });
  const asked = preferences.filter(({ id }) => quickStart.includes(id));
  for (const [at, key] of asked.flatMap((pref) => answerKeys(pref).slice(0, 1)).entries()) {
    const answer = at === 0 ? 'pleaseDont' : 'nice';
    const given = { key, kind: null, answer, at, until: null, held: null } as const;
    ownAnswers.put(privateBook, idOf(at), given);
  }
  writeShownName(sharedBook, person.name);
  const likings = { gentle: 'nice', intense: 'nice', quick: 'nice', first: 'nice' } as const;
  const shown = new Map(
    [...ownAnswers.read(privateBook).general].flatMap(([key, { answer }]) =>
      answer === 'nice' ? [[key, { likings, ifBoth: false, how: {} }] as const] : [],
    ),
  );
  let at = 0;
  publishAnswers(sharedBook, shown, { nextId: () => idOf((at += 1)), at });
};
