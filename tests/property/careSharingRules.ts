import fc from 'fast-check';
import { expect } from 'vitest';
import { talkCards } from '../../src/content/conversation/conversation';
import { answerKeys, isLiking, isRefusal } from '../../src/core/care/answers';
import { careCard } from '../../src/core/care/card';
import { answersIn } from '../../src/core/care/effective';
import type { Given, How, Profile } from '../../src/core/care/profile';
import type { BoundaryRules } from '../../src/core/care/rules';
import { sceneOf } from '../../src/core/care/scene';
import { toShown } from '../../src/core/care/sharing';
import { dealTalk } from '../../src/core/care/talk';
import type { Answer, AnswerKey, Preference } from '../../src/core/care/types';
import {
  anyKind,
  forEver,
  liking,
  pick,
  refusal,
  restingOn,
  tried,
  withGiven,
  type Property,
} from './careRuleTools';
import {
  questionsBehind,
  someone,
  someQuestions,
  time,
  withQuestions,
  world,
  type World,
} from './careWorld';

/** What stands, and what of it is seen: rules 2, 6, 7, 11 and 12 of care.md 4.4. */

export const kindsTighten: Property = (rules) =>
  tried(
    fc.property(
      someQuestions.chain((some) => fc.tuple(fc.constant(some), someone(some))),
      fc.nat(),
      anyKind,
      refusal,
      liking,
      time,
      ([some, person], index, kind, no, yes, at) => {
        const key = pick(some.flatMap(answerKeys), index);
        const say = (base: Answer, special: Answer) => {
          const plain = withGiven(person, key, forEver(base));
          const kinds = new Map(plain.kinds);
          kinds.set(kind, new Map(plain.kinds.get(kind)).set(key, forEver(special)));
          return answersIn(withQuestions(some), { ...plain, kinds }, { kind, at }, rules).get(key);
        };
        expect(isRefusal(say(no, yes))).toBe(true);
        expect(isRefusal(say(yes, no))).toBe(true);
        expect(say('pleaseDont', 'notNow')).toBe('pleaseDont');
        expect(say('notNow', 'pleaseDont')).toBe('pleaseDont');
      },
    ),
  );

/** Edits of one evening, a minute and more apart, or while care is under way: what was refused stays refused. */
export const tightensAtOnce: Property = (rules) =>
  tried(
    fc.property(
      refusal,
      fc.array(
        fc.tuple(fc.option(fc.oneof(refusal, liking), { freq: 6, nil: null }), fc.nat(3_600_000)),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      fc.boolean(),
      (first, edits, underWay) => {
        const morningAt = 100_000_000;
        let at = 10_000_000;
        let entry: Given | null = forEver(first, at);
        for (const [answer, pause] of edits) {
          at += underWay ? pause % 1_000 : 60_000 + pause;
          entry = rules.edited(entry ?? undefined, {
            answer,
            at,
            until: null,
            morningAt,
            underWay,
          });
          const stands = rules.standingAt(entry ?? undefined, at);
          expect(isRefusal(stands === 'expired' ? undefined : stands)).toBe(true);
          if (answer === 'pleaseDont') expect(stands).toBe('pleaseDont');
          const then = rules.standingAt(entry ?? undefined, morningAt);
          expect(then ?? null).toBe(answer);
        }
        const later = rules.edited(forEver('love', at), {
          answer: first,
          at: at + 1,
          until: null,
          morningAt,
          underWay,
        });
        expect(rules.standingAt(later ?? undefined, at + 1)).toBe(first);
      },
    ),
  );

/** What one of two shows, and everything that the other's device makes of it. */
const madeOf = (
  { questions, kind, at }: World,
  { shower, reader }: { readonly shower: Profile; readonly reader: Profile },
  rules: BoundaryRules,
) => {
  const catalogue = withQuestions(questions);
  const shown = toShown(catalogue, shower, { at, isLinked: true }, rules);
  const partners = kind === 'solo' ? [] : [shown];
  const around = { kind, at, signals: [], partners, partnerTags: [] };
  const scene = sceneOf(catalogue, reader, around, rules);
  const card = careCard({ catalogue, scene, profile: reader, partners, leads: 'me' }, rules);
  const talk = dealTalk(catalogue, talkCards, scene, rules);
  return { shown: [...shown], seen: [...(scene.people[1]?.answers ?? [])], card, talk };
};

/** The questions that the other one answers for the same act. */
const otherSide = (pref: Preference, key: AnswerKey): readonly AnswerKey[] =>
  questionsBehind(pref, key.endsWith('.give') ? 'meToThem' : 'themToMe', false).others;

export const refusalsUnseen: Property = (rules) =>
  tried(
    fc.property(world, fc.nat(), fc.nat(3), (here, index, howIndex) => {
      const [person, partner = person] = here.people;
      if (!person || !partner) return;
      const key = pick(here.questions.flatMap(answerKeys), index);
      const id = key.slice(0, 3);
      const wishes = pick<How>([{}, { note: 'slowly' }, { duration: '3' }], howIndex);
      const whole: Profile = { ...person, how: new Map([[id, wishes]]) };
      const taken = restingOn(here, key);
      const without = taken.reduce((each, other) => withGiven(each, other, undefined), whole);
      const seenOf = (shower: Profile) => {
        const { shown, card, talk } = madeOf(here, { shower, reader: partner }, rules);
        return JSON.stringify([shown, card, talk]);
      };
      const open = seenOf(withGiven(without, key, undefined));
      const seenWhen = (entry: Given) => seenOf(withGiven(whole, key, entry));
      expect(seenWhen(forEver('pleaseDont'))).toBe(open);
      expect(seenWhen(forEver('notNow'))).toBe(open);
      expect(seenWhen({ ...forEver('love'), held: { answer: 'notNow', until: here.at + 1 } })).toBe(
        open,
      );
      if (taken.length === 0) {
        expect(seenWhen({ ...forEver('notNow'), until: here.at })).toBe(open);
      }
      // Nor does a change of what is private.
      fc.pre(taken.length === 0);
      const hidden = {
        ...whole,
        visibility: new Map(person.visibility).set(id, 'private' as const),
      };
      const privately = (answer: Answer) => seenOf(withGiven(hidden, key, forEver(answer)));
      expect(privately('love')).toBe(privately('pleaseDont'));
    }),
  );

/** Of two, either or both may have refused: neither sees which. */
export const nobodyKnowsWho: Property = (rules) =>
  tried(
    fc.property(world, fc.nat(), refusal, (here, index, no) => {
      const [a, b] = here.people;
      fc.pre(a !== undefined && b !== undefined && here.kind !== 'solo');
      if (!a || !b) return;
      const pref = pick(here.questions, index);
      const key = pick(answerKeys(pref), index);
      const seenBy = (first: Answer, second: Answer) => {
        const reader = otherSide(pref, key).reduce(
          (person, each) => withGiven(person, each, forEver(second)),
          b,
        );
        const shower = withGiven(a, key, forEver(first));
        return JSON.stringify(madeOf(here, { shower, reader }, rules).card);
      };
      expect(new Set([seenBy(no, 'love'), seenBy('love', no), seenBy(no, no)]).size).toBe(1);
    }),
  );

/** What is for both alone is unseen by whoever has not said a liking. */
export const heldBackForBoth: Property = (rules) =>
  tried(
    fc.property(world, fc.nat(), fc.option(refusal, { nil: null }), (here, index, mine) => {
      const [person, partner] = here.people;
      fc.pre(person !== undefined && partner !== undefined && here.kind !== 'solo');
      if (!person || !partner) return;
      const pref = pick(here.questions, index);
      const key = pick(answerKeys(pref), index);
      fc.pre(restingOn(here, key).length === 0);
      const reader = otherSide(pref, key).reduce(
        (each, other) => withGiven(each, other, mine ? forEver(mine) : undefined),
        partner,
      );
      const forBoth = {
        ...person,
        visibility: new Map(person.visibility).set(pref.id, 'ifBoth' as const),
      };
      const seenWhen = (answer: Answer) => {
        const shower = withGiven(forBoth, key, forEver(answer));
        const { seen, talk } = madeOf(here, { shower, reader }, rules);
        return JSON.stringify([seen, talk]);
      };
      expect(seenWhen('love')).toBe(seenWhen('pleaseDont'));
    }),
  );

export const expiredIsOpen: Property = (rules) =>
  tried(
    fc.property(
      someQuestions.chain((some) => fc.tuple(fc.constant(some), someone(some))),
      fc.nat(),
      anyKind,
      fc.option(liking, { nil: null }),
      fc.boolean(),
      ([some, person], index, kind, other, isInKind) => {
        const key = pick(some.flatMap(answerKeys), index);
        const ended: Given = { ...forEver('notNow'), until: 3 };
        const base = isInKind ? other && forEver(other) : ended;
        const special = isInKind ? ended : other && forEver(other);
        const plain = withGiven(
          { ...person, settings: { ...person.settings, gentle: false, gentleUntil: null } },
          key,
          base ?? undefined,
        );
        const kinds = new Map(plain.kinds);
        if (special) kinds.set(kind, new Map(plain.kinds.get(kind)).set(key, special));
        const whole = { ...plain, kinds };
        const answerAt = (of: Profile, at: number) =>
          answersIn(withQuestions(some), of, { kind, at }, rules).get(key);
        expect(answerAt(whole, 2)).toBe('notNow');
        expect(isLiking(answerAt(whole, 3))).toBe(false);
        expect(answerAt(whole, 3)).toBe(answerAt(withGiven(plain, key, undefined), 3));
        const shown = toShown(withQuestions(some), whole, { at: 3, isLinked: true }, rules);
        if (kind !== 'solo') expect(shown.get(key)?.likings[kind]).toBeUndefined();
        // Without a partner there is no copy of anything.
        expect(toShown(withQuestions(some), whole, { at: 3, isLinked: false }, rules).size).toBe(0);
      },
    ),
  );

/** Where the partner shows nothing, an insight is the same whatever the reader says: nothing is told of the gap. */
export const gapsUntold: Property = (rules) =>
  tried(
    fc.property(
      world,
      fc.nat(),
      fc.option(fc.oneof(liking, refusal), { nil: null }),
      (here, index, mine) => {
        const [reader, partner] = here.people;
        fc.pre(reader !== undefined && partner !== undefined && here.kind !== 'solo');
        if (!reader || !partner) return;
        const pref = pick(here.questions, index);
        const silent = questionsBehind(pref, 'both', false).others.reduce(
          (each, key) => withGiven(each, key, undefined),
          partner,
        );
        const dealtWhen = (answer: Answer | null) => {
          const own = questionsBehind(pref, 'both', false).reader.reduce(
            (each, key) => withGiven(each, key, answer ? forEver(answer) : undefined),
            reader,
          );
          const dealt = madeOf(here, { shower: silent, reader: own }, rules).talk;
          expect(dealt.filter((card) => card.pref === pref.id)).toEqual([]);
          return dealt;
        };
        // A place that is named by other items, or an item's own names, would change those.
        fc.pre(pref.group !== 'M');
        expect(dealtWhen(mine)).toEqual(dealtWhen(null));
      },
    ),
  );
