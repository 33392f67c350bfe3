import type { Page } from '@playwright/test';

/** What `watch` wrote into the page's timeline. */
interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const spansOf = async (page: Page): Promise<Span[]> => {
  const spans = await page.evaluate(() =>
    performance
      .getEntries()
      .filter(({ entryType }) => entryType === 'mark' || entryType === 'measure')
      .map(({ name, startTime: start, duration }) => ({ name, start, end: start + duration })),
  );
  return spans.sort((one, other) => one.start - other.start);
};

const find = (spans: readonly Span[], name: string, after = 0): Span => {
  const found = spans.find((span) => span.start >= after && span.name.startsWith(name));
  if (!found) throw new Error(`The page did not come to ${name}`);
  return found;
};

/** How long a new vault's key took to derive. */
export const derivation = async (page: Page): Promise<number> => {
  const { start, end } = find(await spansOf(page), 'create');
  return end - start;
};

/** From the tap to the first screen, and its parts in their order. */
export const opening = async (page: Page) => {
  const spans = await spansOf(page);
  const unlock = find(spans, 'unlock');
  const tap = find(spans, 'tap');
  const home = find(spans, 'sealer.nameOf', unlock.end);
  const records = find(spans, 'sealer.open');
  const others = find(spans, 'sealer.nameOf', records.end);
  const last = find(spans, 'sealer.open', others.start);
  const painted = find(spans, 'painted');
  return {
    'tap to first screen': painted.start - tap.start,
    'load crypto, start its worker': unlock.start - tap.start,
    'load libsodium, derive the key, open the keyring': unlock.end - unlock.start,
    'load the home': home.start - unlock.end,
    'read the private book': records.start - home.start,
    'open its records': records.end - records.start,
    'apply them': others.start - records.end,
    'the shared book, all of it': last.end - others.start,
    'project and paint': painted.start - last.end,
  };
};
