import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cards } from '../../../src/content/cards/cards';
import { blocks } from '../../../src/content/blocks/library';
import { myths } from '../../../src/content/misconceptions/misconceptions';
import { questions } from '../../../src/content/preferences';
import { promptGroups } from '../../../src/content/prompts/prompts';
import { sessions } from '../../../src/content/sessions/definitions';
import { coverageTable, partSizes, rows } from '../../helpers/coverage';

const screens = Object.values(
  import.meta.glob<string>('../../../src/ui/**/*.tsx', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
const routes = new Set(
  screens.flatMap((source) =>
    [...source.matchAll(/<Route\s+path="([^"]+)"/gu)].flatMap(([, path]) => path ?? []),
  ),
);
const hasRoute = (place: string): boolean => {
  const known = [...routes].map((path) => path.replace(/\/:\w+\??$/u, ''));
  if (known.includes(place)) return true;
  const at = place.lastIndexOf('/');
  return at > 0 && known.includes(place.slice(0, at)) && known.includes(place.slice(at));
};

const known = new Set<string>([
  ...cards.map(({ id }) => id),
  ...myths.map(({ id }) => id),
  ...questions.map(({ id }) => `pref.${id}`),
  ...promptGroups.map(({ id }) => `prompts.${id}`),
  ...blocks.map(({ id }) => id),
  ...sessions.map(({ id }) => id),
]);
const isThere = (place: string): boolean =>
  place.startsWith('/') ? hasRoute(place) : known.has(place);

describe('what the source asks for', () => {
  it('has every row once, in order', () => {
    const wanted = partSizes.flatMap((size, part) =>
      Array.from({ length: size }, (_, at) => `R${part}.${part === 6 ? at : at + 1}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('is met in a place that is there', () => {
    const missing = rows.flatMap(({ id, places }) => [
      ...(places.length === 0 ? [`${id} nowhere`] : []),
      ...places.filter((place) => !isThere(place)).map((place) => `${id} ${place}`),
    ]);
    expect(missing).toEqual([]);
  });

  it('knows a place that is not there', () => {
    expect(['/nowhere', 'ses.G99', 'blk.Q1', 'card.99', 'pref.T99'].filter(isThere)).toEqual([]);
  });

  it('stands in the table of the documents', () => {
    const table = readFileSync('docs/COVERAGE.md', 'utf8');
    // The formatter pads columns; what they say is compared.
    const plain = (text: string) => text.replace(/[ -]+/gu, ' ');
    expect(plain(table)).toBe(plain(coverageTable()));
  });
});
