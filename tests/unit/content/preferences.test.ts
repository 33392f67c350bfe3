import { describe, expect, it } from 'vitest';
import {
  places,
  preferenceById,
  preferences,
  questions,
  quickStart,
  rounds,
} from '../../../src/content/preferences';
import { placeWords } from '../../../src/ui/i18n/care';
import { preferences as words } from '../../../src/ui/i18n/en/preferences';

describe('the catalogue', () => {
  it('holds the 100 items, numbered within their groups', () => {
    const counts = { T: 13, W: 11, P: 9, F: 6, C: 8, H: 8, L: 7, D: 8, Z: 6, X: 6, S: 8, R: 10 };
    const expected = Object.entries(counts).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${group}${String(index + 1).padStart(2, '0')}`,
        group,
      })),
    );
    expect(expected).toHaveLength(100);
    expect(preferences.map(({ id, group }) => ({ id, group }))).toEqual(expected);
  });

  it('keeps the directions and locks that the care document gives', () => {
    const idsOf = (group: string, kind: string) =>
      preferences.filter((each) => each.group === group && each.kind === kind).map(({ id }) => id);
    expect(idsOf('T', 'mutual')).toEqual(['T02', 'T04', 'T10', 'T11', 'T12', 'T13']);
    expect(idsOf('T', 'giveReceive')).toHaveLength(7);
    expect(idsOf('W', 'mutual')).toEqual(['W10']);
    expect(idsOf('W', 'giveReceive')).toHaveLength(10);
    expect(idsOf('P', 'mutual')).toEqual(['P01', 'P02', 'P03', 'P04', 'P07']);
    expect(idsOf('P', 'own')).toEqual(['P05', 'P06']);
    expect(preferences.filter(({ locked }) => locked).map(({ id }) => id)).toEqual([
      'P06',
      'X05',
      'X06',
    ]);
  });

  it('joins being looked after and looking after as halves of one act', () => {
    expect(preferenceById('P08')).toMatchObject({ kind: 'receive', counterpart: 'P09' });
    expect(preferenceById('P09')).toMatchObject({ kind: 'give', counterpart: 'P08' });
    expect(preferences.filter(({ counterpart }) => counterpart)).toHaveLength(2);
  });

  it('finds an item by its id, and none for another', () => {
    expect(questions.map(({ id }) => preferenceById(id))).toEqual(questions);
    expect(preferenceById('T99')).toBeUndefined();
  });

  it('starts with twelve questions that exist', () => {
    const order = 'T02 T05 T07 P03 P06 W01 W04 F01 C01 D01 X01 Z05';
    expect(quickStart.join(' ')).toBe(order);
    expect(quickStart.filter((id) => !preferenceById(id))).toEqual([]);
  });
});

describe('the rounds', () => {
  it('ask each item once, after the quick start, eight at a time', () => {
    const asked = [...quickStart, ...rounds.flat()];
    expect(asked.toSorted()).toEqual(preferences.map(({ id }) => id).toSorted());
    expect(rounds.map((round) => round.length)).toEqual(Array.from({ length: 11 }, () => 8));
  });
});

describe('the touch map', () => {
  it('has thirteen places, three of them closed in gentle mode', () => {
    expect(places).toHaveLength(13);
    const closed = places.filter(({ closedGently }) => closedGently).map(({ id }) => id);
    expect(closed.map(placeWords)).toEqual(['Neck', 'Chest', 'Below the waist']);
    expect(places.every(({ kind, group }) => kind === 'giveReceive' && group === 'M')).toBe(true);
  });
});

describe('the words for it', () => {
  it('are exactly a label each, and a line for every way that a card can show', () => {
    const lines = {
      giveReceive: ['give', 'receive'],
      receive: ['give', 'receive'],
      give: ['give'],
    };
    const expected = preferences.flatMap(({ id, kind }) =>
      ['label', ...(kind in lines ? lines[kind as keyof typeof lines] : [])].map(
        (part) => `pref.${id}.${part}`,
      ),
    );
    const keys = Object.keys(words).filter((key) => key.startsWith('pref.'));
    expect(keys.sort()).toEqual(expected.sort());
  });

  it('tell the items apart and start with a capital', () => {
    const labels = Object.entries(words).flatMap(([key, text]) =>
      key.endsWith('.label') ? [text] : [],
    );
    expect(new Set(labels).size).toBe(labels.length);
    expect(Object.values(words).filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });

  it('name the five answers', () => {
    const answers = ['love', 'nice', 'fine', 'notNow', 'pleaseDont'];
    const expected = answers.flatMap((each) => [`answer.${each}.label`, `answer.${each}.meaning`]);
    const keys = Object.keys(words).filter((key) => key.startsWith('answer.'));
    expect(keys).toEqual([...expected, 'answer.later']);
  });
});
