import fc from 'fast-check';
import { expect } from 'vitest';
import { standIn } from '../../src/core/care/instead';
import { mayEmit, possibleWays } from '../../src/core/care/offers';
import type { Profile } from '../../src/core/care/profile';
import { ranked } from '../../src/core/care/ranking';
import type { Family, Leader } from '../../src/core/care/rules';
import type { Answer, AnswerKey, Preference, Way } from '../../src/core/care/types';
import {
  concerned,
  forEver,
  pick,
  prefOf,
  refusal,
  tried,
  turned,
  withGiven,
  type Property,
} from './careRuleTools';
import {
  anySignals,
  channels,
  offersFor,
  questionsBehind,
  saysNo,
  saysYes,
  sceneIn,
  world,
  type World,
} from './careWorld';

/** What is offered, where and how: rules 1 to 5 and 8 to 10 of care.md 4.4. */

/** Of a place that lies on the body of whoever gives: the sides change. Alone, nobody else's body is there. */
const onGiver = (here: World, place: Preference, way: Way) =>
  concerned(here, place, turned[way]).map(({ person, key }) =>
    here.people.length === 1 ? { person, key: `${place.id}.give` as const } : { person, key },
  );

export const offeredToAll: Property = (rules) =>
  tried(
    fc.property(world, fc.constantFrom(...channels), (here, channel) => {
      const scene = sceneIn(here, rules);
      for (const { pref: id, way, places } of offersFor(here, scene, channel, rules)) {
        const asked = channel === 'talk' || channel === 'prompt';
        for (const named of [id, ...places, ...(prefOf(here, id).names ?? [])]) {
          const pref = here.questions.find((each) => each.id === named);
          if (!pref) continue;
          const isOnGiver = named !== id && prefOf(here, id).onGiver;
          const all = isOnGiver ? onGiver(here, pref, way) : concerned(here, pref, way);
          for (const { person, key } of all) {
            expect(saysNo(person, key, here.kind, here.at), `${key} in ${channel}`).toBe(false);
            const isSaid = id === named || places.includes(named);
            if (isSaid && !asked) expect(saysYes(person, key, here.kind, here.at)).toBe(true);
          }
        }
      }
    }),
  );

/** What all like, and nothing stands against, is offered: an engine that offers nothing keeps no promise either. */
export const nothingWithheld: Property = (rules) =>
  tried(
    fc.property(world, (drawn) => {
      const here: World = {
        ...drawn,
        people: drawn.people.map((person) => ({
          ...person,
          visibility: new Map(),
          settings: { gentle: false, gentleUntil: null, keepPrivate: null, hidden: [] },
          today: null,
        })),
      };
      const scene = sceneIn(here, rules);
      const offered = new Set(
        offersFor(here, scene, 'card', rules).flatMap(({ pref, way }) =>
          way === 'both'
            ? [`${pref} both`, `${pref} meToThem`, `${pref} themToMe`]
            : [`${pref} ${way}`],
        ),
      );
      for (const pref of here.questions) {
        const isLine = pref.group !== 'M' && pref.kind !== 'give' && pref.fits.includes(here.kind);
        if (!isLine || pref.names || (pref.locked && scene.people.length > 1)) continue;
        for (const way of possibleWays(scene, pref)) {
          const isLiked = concerned(here, pref, way).every(({ person, key }) =>
            saysYes(person, key, here.kind, here.at),
          );
          expect(offered.has(`${pref.id} ${way}`), `${pref.id} ${way}`).toBe(isLiked);
        }
      }
    }),
  );

export const directionsApart: Property = (rules) =>
  tried(
    fc.property(world, fc.nat(), fc.boolean(), refusal, (drawn, index, isGiving, no) => {
      const ways = drawn.questions.filter(
        ({ kind, fits, names }) => kind === 'giveReceive' && fits.includes('gentle') && !names,
      );
      const [reader, other] = drawn.people;
      fc.pre(ways.length > 0 && reader !== undefined && other !== undefined);
      if (!reader || !other) return;
      const { id } = pick(ways, index);
      const likes = (person: Profile): Profile => {
        const both = withGiven(person, `${id}.give`, forEver('nice'));
        return {
          ...withGiven(both, `${id}.receive`, forEver('love')),
          visibility: new Map(),
          settings: { gentle: false, gentleUntil: null, keepPrivate: null, hidden: [] },
          today: null,
        };
      };
      const refused: AnswerKey = `${id}.${isGiving ? 'give' : 'receive'}`;
      const here: World = {
        ...drawn,
        // Alone, so that nothing but the direction decides.
        questions: drawn.questions.filter((pref) => pref.id === id),
        kind: 'gentle',
        people: [withGiven(likes(reader), refused, forEver(no)), likes(other)],
      };
      const wayOf = (read: World) => {
        const scene = sceneIn(read, rules);
        const pref = prefOf(read, id);
        return possibleWays(scene, pref).filter((way) =>
          mayEmit(scene, { pref, way, channel: 'card' }, rules),
        );
      };
      expect(wayOf(here)).toEqual([isGiving ? 'themToMe' : 'meToThem']);
      const mirrored = { ...here, people: [likes(other), here.people[0] ?? reader] };
      expect(wayOf(mirrored)).toEqual([isGiving ? 'meToThem' : 'themToMe']);
    }),
  );

export const everyChannel: Property = (rules) =>
  tried(
    fc.property(world, (here) => {
      const scene = sceneIn(here, rules);
      for (const pref of here.questions) {
        for (const way of possibleWays(scene, pref)) {
          const all = concerned(here, pref, way);
          const isRefused = all.some(({ person, key }) => saysNo(person, key, here.kind, here.at));
          const isLiked = all.every(({ person, key }) => saysYes(person, key, here.kind, here.at));
          for (const channel of channels) {
            const emitted = mayEmit(scene, { pref, way, channel }, rules);
            const isAsking = channel === 'talk' || channel === 'prompt';
            if (isRefused) expect(emitted, `${pref.id} in ${channel}`).toBe(false);
            else if (!isLiked && (!isAsking || scene.gentle)) expect(emitted).toBe(false);
          }
        }
      }
    }),
  );

export const signalsFirst: Property = (rules) =>
  tried(
    fc.property(world, anySignals, fc.constantFrom(...channels), (here, signals, channel) => {
      const scene = sceneIn({ ...here, signals }, rules);
      const loud = offersFor(here, scene, channel, rules);
      const groups = loud.map(({ pref }) => pref.charAt(0));
      const touching = loud.filter(({ pref }) => prefOf(here, pref).touch);
      if (signals.includes('stop')) expect(loud).toEqual([]);
      if (signals.includes('space') || signals.includes('less')) expect(touching).toEqual([]);
      if (signals.includes('quiet')) {
        expect(loud.filter(({ pref }) => /^[WD]/u.test(pref) && pref !== 'W10')).toEqual([]);
      }
      if (signals.includes('less')) expect(groups).not.toContain('T');
      const before = offersFor(here, sceneIn(here, rules), channel, rules).map(({ pref }) => pref);
      expect(loud.filter(({ pref }) => !before.includes(pref))).toEqual([]);
    }),
  );

const values: Readonly<Partial<Record<Answer, number>>> = { love: 2, nice: 1, fine: 0 };

export const lowestFirst: Property = (rules) =>
  tried(
    fc.property(world, fc.constantFrom<Leader>('me', 'them'), (here, leads) => {
      const scene = sceneIn(here, rules);
      const card = ranked(offersFor(here, scene, 'card', rules), leads, rules);
      const lines = card.map((offer) => {
        const pref = prefOf(here, offer.pref);
        const ways = offer.way === 'both' ? possibleWays(scene, pref) : [offer.way];
        const likings = ways.map((way) => {
          const { reader, others } = questionsBehind(pref, way, scene.people.length === 1);
          const [mine, ...theirs] = scene.people.map(({ answers }, index) =>
            Math.min(
              ...(index === 0 ? reader : others).map(
                (key) => values[answers.get(key) ?? 'fine'] ?? 0,
              ),
            ),
          );
          const least = theirs.length > 0 ? Math.min(...theirs) : (mine ?? 0);
          return { mine: mine ?? 0, least };
        });
        const strength = Math.max(
          ...likings.map(({ mine, least }) => Math.min(mine, least) * 10 + mine + least),
        );
        const lean = likings.reduce((sum, { mine, least }) => sum + mine - least, 0);
        return { strength: strength * 10 + (scene.lifts[offer.pref] ?? 0), lean };
      });
      expect(lines.map(({ strength }) => strength)).toEqual(
        lines.map(({ strength }) => strength).toSorted((a, b) => b - a),
      );
      let turn = leads === 'me' ? 1 : -1;
      lines.forEach(({ strength, lean }, index) => {
        if (lean === 0) return;
        const equals = lines.slice(index).filter((each) => each.strength === strength);
        const hasOne = equals.some((each) => each.lean * turn > 0);
        expect(Math.sign(lean)).toBe(hasOne ? turn : -turn);
        turn = -Math.sign(lean);
      });
    }),
  );

export const standsInKindly: Property = (rules) =>
  tried(
    fc.property(world, fc.constantFrom<Family>('touch', 'words', 'breath'), (here, family) => {
      const scene = sceneIn(here, rules);
      const offered = offersFor(here, scene, 'session', rules).map(({ pref }) => pref);
      const found = standIn(family, new Set(offered), rules);
      const gentleWays = { touch: ['P03', 'P04'], words: ['W10', 'D04'], breath: ['L03', 'L01'] }[
        family
      ];
      expect(found).toBe(gentleWays.find((pref) => offered.includes(pref)) ?? null);
    }),
  );

export const touchAsks: Property = (rules) =>
  tried(
    fc.property(world, fc.constantFrom(...channels), (here, channel) => {
      const scene = sceneIn(here, rules);
      const mustAsk = (id: string) =>
        scene.gentle || here.kind === 'first' || /^(T|H03|H05|Z01)/u.test(id);
      for (const { pref, asks } of offersFor(here, scene, channel, rules)) {
        expect(asks).toBe(mustAsk(pref));
      }
    }),
  );
