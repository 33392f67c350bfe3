import { preferenceById } from '../../../content/preferences';
import { actKeys, answerKeys } from '../../../core/care/answers';
import { inKind } from '../../../core/care/standing';
import type { Answer, AnswerKey, Kind, Preference } from '../../../core/care/types';
import type { ByKey } from '../answers/answered';

/** The questions that an item asks in a kind: alone, what could be given is received. */
export const keysInKind = (pref: Preference, kind: Kind): readonly AnswerKey[] =>
  kind === 'solo' ? [actKeys(pref).receive] : answerKeys(pref);

interface Difference {
  readonly key: AnswerKey;
  readonly pref: Preference;
  readonly general: Answer | undefined;
  readonly here: Answer;
}

/** Where a kind differs from what holds in general; where a general no goes over it, it does not. */
export const differencesIn = (
  general: ByKey<Answer>,
  special: ByKey<Answer>,
): readonly Difference[] =>
  Object.keys(special).flatMap((name) => {
    const key = name as AnswerKey;
    const pref = preferenceById(key.slice(0, key.indexOf('.')));
    const here = inKind(general[key], special[key]);
    return pref && here && here !== general[key]
      ? [{ key, pref, general: general[key], here }]
      : [];
  });
