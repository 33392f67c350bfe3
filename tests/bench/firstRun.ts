import { preferences, quickStart } from '../../src/content/preferences';
import { answerKeys } from '../../src/core/care/answers';
import { toShared } from '../../src/core/care/sharing';
import { ownAnswers, publishAnswers, writeSelf, writeShownName, type Book } from '../../src/doc';
import { idOf } from './entries';

export const person = { name: 'Ada', passphrase: 'four words to measure with' };

/** The first run: a name and twelve answers, eleven of them likings. */
export const answerFirstRun = (privateBook: Book, sharedBook: Book): void => {
  writeSelf(privateBook, { name: person.name, quickStartAt: quickStart.length });
  const asked = preferences.filter(({ id }) => quickStart.includes(id));
  for (const [at, key] of asked.flatMap((pref) => answerKeys(pref).slice(0, 1)).entries()) {
    ownAnswers.set(privateBook, { id: idOf(at), at }, key, at === 0 ? 'pleaseDont' : 'nice');
  }
  writeShownName(sharedBook, person.name);
  const shown = toShared(ownAnswers.read(privateBook), preferences);
  let at = 0;
  publishAnswers(sharedBook, shown, { nextId: () => idOf((at += 1)), at });
};
