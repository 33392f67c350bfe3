import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue';
import { kindRules, kinds, tagRules, tags } from '../../../src/content/kinds';
import { kitItems } from '../../../src/content/kit';
import { preferences, questions } from '../../../src/content/preferences';
import { talkCards } from '../../../src/content/conversation/conversation';
import { planParts } from '../../../src/core/care/personal';
import { reviewMinutes, reviewStages } from '../../../src/core/care/review';
import * as words from '../../../src/ui/i18n/care';
import { care } from '../../../src/ui/i18n/en/care';

const groups = ['T', 'W', 'P', 'F', 'C', 'H', 'L', 'D', 'Z', 'X', 'S', 'R', 'M'] as const;
const ids = new Set(questions.map(({ id }) => id));
const names = new Set<string>([...ids, ...groups]);
const isKnown = v.check((name: string) => names.has(name), 'neither an item nor a group');
const name = v.pipe(v.string(), isKnown);
const id = v.pipe(
  v.string(),
  v.check((text) => ids.has(text), 'no item'),
);
const place = v.pipe(v.string(), v.regex(/^M\d{2}$/), isKnown);
const kind = v.picklist(kinds);

const item = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/)),
  group: v.picklist(groups),
  kind: v.picklist(['giveReceive', 'mutual', 'own', 'give', 'receive']),
  fits: v.pipe(v.array(kind), v.minLength(1)),
  locked: v.optional(v.literal(true)),
  touch: v.optional(v.literal(true)),
  placed: v.optional(v.literal(true)),
  asksFirst: v.optional(v.literal(true)),
  notGentle: v.optional(v.literal(true)),
  closedGently: v.optional(v.literal(true)),
  onGiver: v.optional(v.literal(true)),
  names: v.optional(v.pipe(v.array(place), v.minLength(1))),
  counterpart: v.optional(id),
});

const minutes = v.pipe(v.number(), v.minValue(2), v.maxValue(20));

describe('the content of care', () => {
  it('fits its schema', () => {
    expect(() => v.parse(v.array(item), questions)).not.toThrow();
    const kindRule = v.strictObject({
      lifts: v.record(name, v.picklist([1, 2])),
      minutes: v.pipe(
        v.strictTuple([minutes, minutes]),
        v.check(([from, to]) => from <= to),
      ),
      followUpHours: v.array(v.number()),
      asksAll: v.optional(v.literal(true)),
    });
    const tagRule = v.strictObject({ lifts: v.array(name), leavesOut: v.array(name) });
    for (const one of kinds) expect(() => v.parse(kindRule, kindRules[one])).not.toThrow();
    for (const one of tags) expect(() => v.parse(tagRule, tagRules[one])).not.toThrow();
    const kitItem = v.strictObject({ id: v.string(), serves: v.array(id), posts: v.boolean() });
    expect(() => v.parse(v.array(kitItem), kitItems)).not.toThrow();
    expect(catalogue.questions).toBe(questions);
  });

  it('counts what the care document counts', () => {
    expect([kinds.length, tags.length, talkCards.length]).toEqual([6, 11, 30]);
    expect(Object.keys(kindRules)).toEqual(kinds);
    expect(Object.keys(tagRules)).toEqual(tags);
    expect(new Set(talkCards.map((card) => card.id)).size).toBe(30);
    expect(new Set(kitItems.map((each) => each.id)).size).toBe(kitItems.length);
  });

  it('touches only where people are together', () => {
    const touching = preferences.filter(({ touch }) => touch);
    expect(touching.filter(({ group }) => group === 'T')).toHaveLength(13);
    const apart = touching.filter(({ fits }) =>
      fits.some((one) => one === 'solo' || one === 'distance'),
    );
    expect(apart).toEqual([]);
  });

  it('brings every group to the front in some kind, as the table of care.md 4.3 does', () => {
    const lifted = new Set(kinds.flatMap((one) => Object.keys(kindRules[one].lifts)));
    expect(groups.filter((group) => group !== 'M' && !lifted.has(group))).toEqual([]);
    expect(kindRules.intense.followUpHours).toEqual([14, 48, 72]);
  });

  it('takes two people a quarter of an hour to twenty minutes for a review', () => {
    expect(reviewMinutes(2)).toBeGreaterThanOrEqual(15);
    expect(reviewMinutes(2)).toBeLessThanOrEqual(20);
    expect(reviewMinutes(3) - reviewMinutes(2)).toBe(5);
  });
});

describe('the words of care', () => {
  it('are there for everything that a screen can show', () => {
    const howParts = {
      duration: ['moment', '1', '3', '5', '10', '20', 'tillISay'],
      timing: ['atOnce', 'afterWashing', 'tonight', 'tomorrow'],
      starts: ['me', 'you', 'either', 'ask'],
      strength: ['light', 'medium', 'firm'],
      words: ['plain', 'warm', 'playful', 'none'],
      note: [],
    } as const;
    const notes = reviewStages.flatMap((stage) => stage.notes);
    const all = [
      ...kinds.flatMap((one) => [words.kindWords(one), words.kindWords(one, 'meaning')]),
      ...tags.map(words.tagWords),
      ...groups.map(words.groupWords),
      ...questions.flatMap((each) => (each.group === 'M' ? words.placeWords(each.id) : [])),
      ...(Object.keys(howParts) as (keyof typeof howParts)[]).flatMap((part) => [
        words.howWords(part),
        ...howParts[part].map((value) => words.howWords(part, value)),
      ]),
      ...(['private', 'shared', 'ifBoth'] as const).flatMap((one) => [
        words.visibilityWords(one),
        words.visibilityWords(one, 'meaning'),
      ]),
      ...planParts.map(words.planWords),
      ...kitItems.map((each) => words.kitWords(each.id)),
      ...reviewStages.flatMap(({ id: stage }) => [
        words.reviewWords(stage, 'title'),
        words.reviewWords(stage, 'lead'),
      ]),
      ...notes.map(words.reviewNoteWords),
    ];
    expect(all.filter((text) => !text)).toEqual([]);
  });

  it('note what to know about an item, and about nothing else', () => {
    const noted = questions.flatMap((each) => (words.noteWords(each.id) ? [each.id] : []));
    expect(noted).toEqual('T06 P06 F01 F02 F03 F04 F05 F06 H03 L06 X05 X06 R09'.split(' '));
    const keys = Object.keys(care).filter((key) => key.startsWith('note.'));
    expect(keys.filter((key) => !names.has(key.slice(5)))).toEqual([]);
  });
});
