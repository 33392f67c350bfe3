import { describe, expect, it } from 'vitest';
import { cards, paths } from '../../../src/content/cards/cards';
import type { Claim } from '../../../src/content/cards/types';
import { citationOf, doisOf, evidence, evidenceById } from '../../../src/content/evidence/evidence';
import { checked, unchecked, type Evidence } from '../../../src/content/evidence/types';
import { isStronger, type Basis } from '../../../src/content/grades';
import { myths, objections } from '../../../src/content/misconceptions/misconceptions';
import { articles, said } from '../../helpers/content';
import { findOverclaims, overclaims } from '../../helpers/overclaims';

interface Claiming {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly basis?: Basis;
}

const claiming: readonly Claiming[] = [...cards, ...myths];

/** What is wrong with the sources of a text. */
const complaints = ({ id, claims, basis }: Claiming): readonly string[] => [
  ...(claims.length === 0 && !basis ? [`${id} has neither a claim nor a basis`] : []),
  ...claims.flatMap(({ grade, from }) => {
    const sources = from.map((source) => evidenceById(source));
    if (sources.includes(undefined)) return [`${id} names a source that is not there`];
    if (grade !== 'practice' && from.length === 0) return [`${id} claims research without any`];
    const carries = sources.some((source) => source && !isStronger(grade, source.grade));
    return from.length === 0 || carries ? [] : [`${id} claims more than its sources carry`];
  }),
];

describe('every claim', () => {
  it('has a grade, and sources that carry it', () => {
    expect(claiming.flatMap(complaints)).toEqual([]);
  });

  it('would be caught without them', () => {
    const wrong: readonly Claiming[] = [
      { id: 'a', claims: [] },
      { id: 'b', claims: [{ grade: 'good', from: [] }] },
      { id: 'c', claims: [{ grade: 'well', from: ['E4'] }] },
      { id: 'd', claims: [{ grade: 'early', from: ['E99'] }] },
    ];
    expect(wrong.map((one) => complaints(one).length)).toEqual([1, 1, 1, 1]);
  });

  it('says in words what it is about', () => {
    const wrong = claiming.filter(
      ({ id, claims }) => articles.get(id)?.claims.length !== claims.length,
    );
    expect(wrong).toEqual([]);
  });

  it('was read against its sources in a month that is told', () => {
    for (const { reviewed } of [...cards, ...myths])
      expect(reviewed).toMatch(/^20\d\d-(0\d|1[0-2])$/u);
  });
});

describe('what was never compared with its source', () => {
  const hidden = evidence.flatMap(({ citation, dois }) =>
    [...(citation ? [citation] : []), ...dois]
      .filter((each) => !each.checked)
      .map(({ text }) => text),
  );

  it('is marked as care.md marks it', () => {
    expect(hidden).toEqual([
      '10.1177/0146167216684124',
      '10.1080/10570314.2011.651253',
      '10.1177/0956797617691361',
      '10.1080/0092623X.2018.1488326',
      'Toussaint and others',
      '10.1016/j.esxm.2021.100370',
      '10.1016/j.neubiorev.2022.104711',
      'Bentley and others, 2023. Brain Sciences 13(12), 1612',
      '10.1371/journal.pone.0079342',
    ]);
  });

  it('is never shown', () => {
    const shown = evidence.flatMap((one) => [citationOf(one), ...doisOf(one)]);
    expect(shown.filter((text) => text !== null && hidden.includes(text))).toEqual([]);
    const row: Evidence = {
      id: 'E1',
      citation: unchecked('Somebody, 1999'),
      dois: [checked('10.1/a'), unchecked('10.1/b')],
      design: 'survey',
      grade: 'early',
    };
    expect([citationOf(row), doisOf(row)]).toEqual([null, ['10.1/a']]);
  });

  // The facts that care.md leaves to be looked up, beside references.
  it.each([/douch/iu, /scented/iu, /NO MORE/u, /WHO-5/u, /Toussaint/u, /Bentley/u])(
    'is not told as fact: %s',
    (pattern) => {
      expect(said.filter(({ text }) => pattern.test(text))).toEqual([]);
    },
  );

  it('is no lone number for how common low moods are', () => {
    const low = said.filter(({ where }) => /card\.1[34]|card\.06|myth\.(09|10)/u.test(where));
    expect(low.length).toBeGreaterThan(10);
    expect(low.filter(({ text }) => /\d+ ?(%|per ?cent)/u.test(text))).toEqual([]);
  });
});

describe('the overclaims O1 to O17', () => {
  it('are all known to the test, which finds each of them', () => {
    expect(overclaims.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => `O${index + 1}`),
    );
    for (const { id, says } of overclaims) {
      for (const text of says)
        expect([text, findOverclaims(text)]).toEqual([text, expect.arrayContaining([id])]);
    }
  });

  it('are not found in what may be said instead', () => {
    const honest = [
      'Warm touch is linked with calmer bodies in some studies.',
      'How something ends often colours how we look back on it.',
      'Some people find comfort and company make a low patch easier.',
      'A glass of water is a simple kindness.',
      'Short still counts as care.',
      'If what you do already works, keep it.',
    ];
    expect(honest.flatMap(findOverclaims)).toEqual([]);
  });

  it('stand nowhere in the content', () => {
    const found = said.flatMap(({ where, text }) =>
      findOverclaims(text).map((id) => `${id} in ${where}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('paths', () => {
  it('lead over cards that exist, each once, and every card can be reached from the list', () => {
    const known = cards.map(({ id }) => id);
    for (const path of paths) {
      expect(path.cards.length).toBeGreaterThanOrEqual(4);
      expect(new Set(path.cards).size).toBe(path.cards.length);
      expect(path.cards.filter((id) => !known.includes(id))).toEqual([]);
    }
    expect(objections).toHaveLength(4);
  });
});
