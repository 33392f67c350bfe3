import { library } from '../../src/content/blocks/library';
import { preferenceById } from '../../src/content/preferences';
import type { Composition } from '../../src/core/care/composeTypes';
import { longestQuietS, remindEveryS, wordCount, wordsFor } from '../../src/core/care/pacing';
import type { Block, BlockId } from '../../src/core/care/script';
import type { PrefId } from '../../src/core/care/types';
import { questionsBehind, saysNo, saysYes } from './careWorld';
import type { Evening } from './composeWorld';

/** What has to be true of every session that is composed (care.md 5.6), worked out in the plainest way. */
export interface ComposeRule {
  readonly name: string;
  /** What is wrong; empty: nothing. */
  readonly complaints: (evening: Evening, made: Composition) => readonly string[];
}

/** Words that can only be about one item, whatever the scripts say that they are about. */
const telling: readonly (readonly [RegExp, readonly PrefId[]])[] = [
  [/a kiss/u, ['T10']],
  [/squeeze of the hand/u, ['T04']],
  [/massage/u, ['T09']],
  [/stroke one place/u, ['T06']],
  [/Cuddling is welcome/u, ['T02']],
  [/one can hold the other/u, ['T01']],
  [/rest a hand/u, ['T05']],
  [/feet or legs can meet/u, ['T11']],
  [/through a blanket|with cloth between/u, ['T13']],
  [/be near, without touch/u, ['P03']],
  [/says thank you for it/u, ['W01']],
  [/one thing that was good/u, ['W03']],
  [/say that you are okay/u, ['W04']],
  [/heard your limits/u, ['W05']],
  [/Say each other’s names/u, ['W11']],
  [/be a look/u, ['P02']],
  [/Water|drink in reach/u, ['F01']],
  [/something warm is good|So is something warm/u, ['F02']],
  [/sweet bite/u, ['F03']],
  [/something salty/u, ['F04']],
  [/blanket can go|Add a cover/u, ['C01']],
  [/cool air/u, ['C06']],
  [/pillow can go/u, ['C05']],
  [/use the toilet|go to the toilet|need the toilet/u, ['H06']],
  [/a turn each, to talk/u, ['D01', 'D08']],
  [/Say goodnight/u, ['Z05']],
  [/write within the hour/u, ['R04']],
  [/write in the morning/u, ['R05']],
  [/hold yourself for/u, ['S01']],
  [/kind words, to keep/u, ['S02']],
];

const linesIn = ({ plan }: Composition) => plan.steps.flatMap(({ lines }) => lines);
const blocksIn = ({ plan }: Composition) => plan.steps.map(({ block }) => block);
const known = (id: BlockId): Block | undefined => library.blocks.get(id);

/** Nobody here says no to it, in either direction; of two people each says yes. */
const isWelcome = ({ people, kind, at, audience, scene }: Evening, id: PrefId): boolean => {
  const pref = preferenceById(id);
  if (!pref) return false;
  const { reader, others } = questionsBehind(pref, 'both', people.length === 1);
  const isKnown = people.length > 1 || audience === 'solo';
  const mayAsk = people.length === 1 && !scene.gentle && !(pref.touch && !isKnown);
  return people.every((person, index) =>
    (index === 0 ? reader : others).every((key) =>
      mayAsk ? !saysNo(person, key, kind, at) : saysYes(person, key, kind, at),
    ),
  );
};

const required: readonly { readonly name: string; readonly of: (id: BlockId) => boolean }[] = [
  { name: 'a welcome', of: (id) => id === 'blk.A1' },
  { name: 'a comfort', of: (id) => ['blk.B1', 'blk.B4', 'blk.B8'].includes(id) },
  { name: 'an anchor', of: (id) => known(id)?.family === 'anchor' },
  {
    name: 'closeness, words or a moment',
    of: (id) => ['closeness', 'words', 'savour'].includes(known(id)?.family ?? ''),
  },
  { name: 'a check', of: (id) => ['blk.K1', 'blk.K2', 'blk.K5', 'blk.K6'].includes(id) },
  { name: 'an end', of: (id) => known(id)?.family === 'close' },
];
const requiredWhenShort = ['a welcome', 'closeness, words or a moment', 'a check', 'an end'];

export const composeRules: readonly ComposeRule[] = [
  {
    name: 'is never longer than the time chosen, and fills most of it',
    complaints: ({ input }, { plan }) => {
      const part = plan.totalS / (input.minutes * 60);
      return part > 1 + 1e-9 || part < 0.85 ? [`${part}`] : [];
    },
  },
  {
    name: 'says nothing that anybody here refuses, and of two people nothing that either left open',
    complaints: (evening, made) =>
      linesIn(made).flatMap(({ text }) => {
        const found = telling.find(([words]) => words.test(text));
        return found && !found[1].some((id) => isWelcome(evening, id)) ? [text] : [];
      }),
  },
  {
    name: 'has the parts that a session needs',
    complaints: ({ input }, made) =>
      required
        .filter(({ name }) => input.minutes >= 4 || requiredWhenShort.includes(name))
        // Somebody who wants no breath, no body and no talk may be left with less than one of each.
        .filter(
          ({ name }) => input.without.length === 0 || name === 'a welcome' || name === 'an end',
        )
        .filter(({ of }) => !blocksIn(made).some(of))
        .map(({ name }) => name),
  },
  {
    name: 'has each block once, in the order of the parts, one end at the end',
    complaints: (_, made) => {
      const blocks = blocksIn(made);
      const rank = (id: BlockId) =>
        ['arrive', 'body', 'anchor', 'closeness', 'words'].indexOf(known(id)?.family ?? '');
      const early = blocks.map(rank).filter((at) => at >= 0);
      const ends = blocks.filter((id) => known(id)?.ending);
      return [
        ...(new Set(blocks).size === blocks.length ? [] : ['twice']),
        ...(early.every((at, index) => at >= (early[index - 1] ?? 0)) ? [] : ['order']),
        ...(ends.length === 1 && blocks.at(-1) === ends[0] ? [] : ['end']),
        ...(blocks.slice(1).includes('blk.A6') ? ['A6 late'] : []),
      ];
    },
  },
  {
    name: 'has no heavy talk before the fifth minute, in the last minute and a half, or before sleep',
    complaints: (_, { plan }) =>
      plan.steps.flatMap(({ block, startS, durationS }, index) => {
        const isHeavy = ['blk.K3', 'blk.K5', 'blk.K6'].includes(block);
        const early = block !== 'blk.K3' && startS < 300;
        const late = startS + durationS > plan.totalS - 90;
        const sleep = plan.steps[index + 1]?.block === 'blk.Z4';
        return isHeavy && (early || late || sleep) ? [block] : [];
      }),
  },
  {
    name: 'keeps to what is never to be heard, and to the appetite for talk and touch',
    complaints: ({ input, scene }, made) => {
      const tags = new Set(blocksIn(made).flatMap((id) => known(id)?.tags ?? []));
      const texts = linesIn(made).map(({ text }) => text.replace('without touch', ''));
      const touching = texts.filter((text) =>
        /\b(touch|kiss|squeeze|cuddle|massage|stroke)\b/u.test(text),
      );
      return [
        ...input.without.filter((tag) => tags.has(tag)),
        ...(input.talk === 'none' && tags.has('talk') ? ['talk'] : []),
        ...(scene.signals.includes('quiet') && tags.has('talk') ? ['talk after quiet'] : []),
        ...(input.touch && !input.without.includes('touch') ? [] : touching),
      ];
    },
  },
  {
    name: 'announces long silences, and has none that is too long',
    complaints: ({ input, scene }, made) => {
      const lines = linesIn(made);
      const most = longestQuietS(input.minutes, scene.gentle);
      return lines.flatMap(({ text, endS }, index) => {
        const quietS = (lines[index + 1]?.startS ?? made.plan.totalS) - endS;
        const isAnnounced = /\b(twenty|thirty|forty) seconds|one minute/iu.test(text);
        const isLong = quietS > 15.5 && !isAnnounced;
        return isLong || quietS > Math.max(most, 9) + 0.5
          ? [`${quietS.toFixed(1)} s: ${text}`]
          : [];
      });
    },
  },
  {
    name: 'says often enough that it can be stopped',
    complaints: ({ scene }, { plan }) => {
      const marks = [
        0,
        ...plan.steps
          .flatMap(({ lines }) => lines)
          .flatMap(({ text, startS }) => (/\bstops?\b/iu.test(text) ? [startS] : [])),
        plan.totalS,
      ];
      const apart = marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0));
      return Math.max(...apart) > remindEveryS(scene.gentle) ? [`${Math.max(...apart)}`] : [];
    },
  },
  {
    name: 'does not talk too much',
    complaints: ({ input }, made) => {
      const words = linesIn(made).reduce((sum, { text }) => sum + wordCount(text), 0);
      return words > wordsFor(input.minutes)[1] ? [`${words} words`] : [];
    },
  },
  {
    name: 'keeps the rules of gentle mode',
    complaints: ({ scene, people, input }, made) => {
      if (!scene.gentle) return [];
      const blocks = blocksIn(made);
      const texts = linesIn(made).map(({ text }) => text);
      const wrong = /shoulders|belly|heart|dark|hold your breath|thank/iu;
      const touches = blocks.some((id) => known(id)?.tags.includes('touch'));
      const allowed = people[0]?.today?.touch === true;
      return [
        ...blocks.filter((id) => known(id)?.notGentle),
        ...(touches && !allowed ? ['touch'] : []),
        ...(texts.some((text) => /eyes open/u.test(text)) ? [] : ['eyes']),
        ...texts.filter((text) => wrong.test(text) && !text.startsWith('Thank you')),
        ...(texts.filter((text) => text.startsWith('Help and support')).length > 1 ? ['help'] : []),
        ...(blocks.slice(0, -2).includes('blk.Z7') ? ['help early'] : []),
        ...(input.minutes >= 6 && !texts.some((text) => /what day it is/u.test(text))
          ? ['day']
          : []),
      ];
    },
  },
];
